import type { Day } from '../../base/day.ts';
import type { CriteriaTree } from '../../criteria/tree.ts';

/** What a report says about itself. */
export interface ReportInfo {
  readonly title: string;
  /** Who consolidates: "Phòng Nội vụ …", or `''`. */
  readonly office: string;
  readonly year: number | null;
  readonly day: Day | null;
  /** Version of the product that made it. */
  readonly version: string;
  /** How the run went, line by line. */
  readonly log: readonly LogLine[];
}

export interface LogLine {
  readonly what: string;
  readonly detail: string;
}

/** Whether any set in use was made up for trying the product out; then every page says so. */
export function isSample(trees: readonly CriteriaTree[]): boolean {
  return trees.some(({ set }) => set.basis.sample);
}

export const sampleNotice =
  'DỮ LIỆU MẪU: bộ tiêu chí tự đặt để dùng thử, không phải văn bản của cơ quan nhà nước; kết quả không có giá trị chính thức.';
