import type { CriteriaSet } from '../../shared/criteria/model.ts';

/** Says of every set in use that was made up for trying the product out that it is one. */
export function sampleLines(sets: readonly CriteriaSet[]): readonly string[] {
  return sets
    .filter(({ basis }) => basis.sample)
    .map(({ title }) => `DỮ LIỆU MẪU: "${title}" được tự đặt để dùng thử, không phải bộ tiêu chí chính thức.`);
}
