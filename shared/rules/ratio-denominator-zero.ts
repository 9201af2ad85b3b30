import { formatPoints } from '../base/points.ts';
import { reasonOf, saysNotApplicable } from '../score/not-applicable.ts';
import { defineRule } from './define.ts';
import { readable } from './kinds.ts';
import type { Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { measuredRole, ratioFault } from './support/ratio-fault.ts';

export default defineRule({
  code: 'ratio-denominator-zero',
  scope: 'leaf',
  only: readable,
  severity: 'error',
  title: { vi: 'Chấm điểm theo tỷ lệ có mẫu số bằng 0', en: 'Points for a ratio over zero' },
  basis: 'Bộ tiêu chí đang dùng: không phát sinh thì không có tỷ lệ để chấm điểm.',
  waivable: true,
  check: (leaf) => {
    const { row, criterion } = leaf;
    const self = row.self.points;
    if (self === null || self <= 0 || ratioFault(leaf) !== 'denominator-zero') return undefined;
    const policy = criterion.notApplicable;
    const part = row.measured?.part ?? 0;
    const earnsAll = policy === 'full-points' && part === 0 && self === criterion.max;
    if (earnsAll && saysNotApplicable(reasonOf(row))) return undefined;
    const severity: Severity = earnsAll ? 'ask' : 'error';
    return {
      ...placeIn(leaf, measuredRole(leaf, ['whole', 'ratio', 'part'])),
      severity,
      self,
      part,
      policy,
      max: criterion.max,
    };
  },
  message: {
    vi: ({ label, self, part, policy, max }) =>
      `Mục ${label} có số liệu ${formatPoints(part)}/0 nên không tính được tỷ lệ, ô điểm đang ghi ${formatPoints(self)}. ${remedies[policy].vi(formatPoints(max))}`,
    en: ({ label, self, part, policy, max }) =>
      `Item ${label} has the numbers ${formatPoints(part)}/0, which is no ratio, while its score is ${formatPoints(self)}. ${remedies[policy].en(formatPoints(max))}`,
  },
});

const leaveOut = {
  vi: () => 'Nhập lại tổng số; nếu trong năm không phát sinh, ghi "Không áp dụng" vào ô điểm và nêu lý do.',
  en: () => 'Enter the whole anew; if nothing arose in the year, enter "Không áp dụng" as the score and say why.',
};

const remedies = {
  'full-points': {
    vi: (max: string) =>
      `Nếu trong năm không phát sinh, mục này được ${max} điểm: nêu rõ ở phần ghi chú. Nếu có, nhập lại tổng số.`,
    en: (max: string) =>
      `If nothing arose in the year the item earns ${max}: say so in the note. If something did, enter the whole anew.`,
  },
  'reduce-max': leaveOut,
  'separate-scale': leaveOut,
  'not-allowed': {
    vi: () => 'Nhập lại tổng số, hoặc nhập 0 điểm.',
    en: () => 'Enter the whole anew, or 0 points.',
  },
} as const;
