import { formatPoints, pointsToNumber, type Points, type Thousandths } from '../base/points.ts';
import type { Ratio } from '../score/answer.ts';
import type { Ground } from '../score/evaluate.ts';
import { defineRule } from './define.ts';
import type { LeafSubject, Severity } from './model.ts';
import { placeIn } from './support/leaf-place.ts';
import { scoreFault, trustedPoints } from './support/score-fault.ts';
import { describeRatio, formatPercent } from './support/score-words.ts';

export default defineRule({
  code: 'score-tier-mismatch',
  scope: 'leaf',
  only: ['faulty'],
  severity: 'error',
  title: { vi: 'Điểm không khớp mức mà số liệu đạt được', en: 'Score that the numbers of the row do not earn' },
  basis: 'Bộ tiêu chí đang dùng, các mức điểm theo tỷ lệ hoặc số lượng.',
  waivable: true,
  check: (leaf) => {
    const self = leaf.row.self.points;
    const earned = scoreFault(leaf) === 'score-tier-mismatch' ? trustedPoints(leaf) : null;
    if (self === null || earned === null) return undefined;
    const { ratio = null, count = null } = leaf.answer;
    const other =
      earned.ground.kind === 'capped' ? (leaf.sheet.tree.byCode.get(earned.ground.on)?.label ?? earned.ground.on) : '';
    return {
      ...placeIn(leaf),
      severity: severityOf(leaf),
      self,
      points: earned.points,
      ground: earned.ground,
      ratio,
      count,
      other,
    };
  },
  message: {
    vi: (hit) =>
      `${groundVi(hit)} Ô đang ghi ${formatPoints(hit.self)}. Nhập ${formatPoints(hit.points)} hoặc sửa lại số liệu.`,
    en: (hit) =>
      `${groundEn(hit)} The cell holds ${formatPoints(hit.self)}. Enter ${formatPoints(hit.points)} or correct the numbers.`,
  },
  fix: ({ cell, points }) => (cell === null ? null : { cell, value: pointsToNumber(points) }),
});

/** A count that was found in a sentence may count something else. */
function severityOf({ row, answer }: LeafSubject): Severity {
  return answer.count !== undefined && row.measured?.from === 'text' ? 'warning' : 'error';
}

interface Told {
  readonly label: string;
  readonly points: Points;
  readonly ground: Ground;
  readonly ratio: Ratio | null;
  readonly count: Thousandths | null;
  readonly other: string;
}

function groundVi({ label, points, ground, ratio, count, other }: Told): string {
  const worth = formatPoints(points);
  const measured = ratio === null ? `Số lượng ${formatPoints(count ?? 0)}` : `Tỷ lệ ${describeRatio(ratio)}`;
  switch (ground.kind) {
    case 'tier':
      return `${measured} của mục ${label} thuộc mức "${ground.label}", tương ứng ${worth} điểm.`;
    case 'below-floor':
      return `${measured} của mục ${label} chưa ${ground.floor.inclusive ? 'đến' : 'vượt'} ${formatPercent(ground.floor.value)}, tương ứng ${worth} điểm.`;
    case 'deduction':
      return ground.rule.unit === 'day'
        ? `Mục ${label} chậm ${formatPoints(ground.count)} ngày, còn ${worth} điểm.`
        : `Mục ${label} có ${formatPoints(ground.count)} trường hợp bị trừ, còn ${worth} điểm.`;
    case 'bonus':
      return `Mục ${label} có ${formatPoints(ground.count)} trường hợp, được ${worth} điểm thưởng.`;
    case 'capped':
      return `${measured} của mục ${label} được ${formatPoints(ground.without)} điểm, nhưng tối đa ${worth} vì mục ${other} không đạt điểm.`;
    case 'formula':
    case 'option':
    case 'parts':
    case 'not-applicable':
      return `Theo số liệu, mục ${label} được ${worth} điểm.`;
  }
}

function groundEn({ label, points, ground, ratio, count, other }: Told): string {
  const worth = formatPoints(points);
  const measured = ratio === null ? `The count ${formatPoints(count ?? 0)}` : `The ratio ${describeRatio(ratio)}`;
  switch (ground.kind) {
    case 'tier':
      return `${measured} of item ${label} falls into "${ground.label}", which is worth ${worth}.`;
    case 'below-floor':
      return `${measured} of item ${label} does not ${ground.floor.inclusive ? 'reach' : 'exceed'} ${formatPercent(ground.floor.value)}, which is worth ${worth}.`;
    case 'deduction':
      return ground.rule.unit === 'day'
        ? `Item ${label} was ${formatPoints(ground.count)} days late, ${worth} is left.`
        : `Item ${label} had ${formatPoints(ground.count)} cases taken off, ${worth} is left.`;
    case 'bonus':
      return `Item ${label} had ${formatPoints(ground.count)} cases, worth a bonus of ${worth}.`;
    case 'capped':
      return `${measured} of item ${label} would earn ${formatPoints(ground.without)}, but at most ${worth} because item ${other} earned nothing.`;
    case 'formula':
    case 'option':
    case 'parts':
    case 'not-applicable':
      return `By its numbers item ${label} earns ${worth}.`;
  }
}
