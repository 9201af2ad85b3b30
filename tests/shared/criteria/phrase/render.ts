import { formatPoints } from '../../../../shared/base/points.ts';
import type { Bound, RatioFormula, ScoringRule, Tier } from '../../../../shared/criteria/model.ts';

/** A rule in one line that a person can check: "bậc %: [90;+)=2 | [70;90)=1 | (-;70)=0". */
export function renderRule(rule: ScoringRule): string {
  switch (rule.kind) {
    case 'choice':
      return `chọn: ${rule.options.map(({ label, points }) => `${label}=${formatPoints(points)}`).join(' | ')}`;
    case 'tiers':
      return `bậc ${rule.measure === 'ratio' ? '%' : 'số'}: ${rule.tiers.map(renderTier).join(' | ')}`;
    case 'proportional':
      return `tỷ lệ: ${renderFormula(rule.formula)}, sàn ${rule.floor === null ? '-' : renderFrom(rule.floor)}, trần ${formatPoints(rule.cap)}`;
    case 'parts':
      return `${rule.mode === 'sum' ? 'cộng' : 'đủ cả'}: ${rule.parts.map(({ label, points }) => `${label}=${formatPoints(points)}`).join(' | ')}`;
    case 'range':
      return `khoảng: ${formatPoints(rule.from)}..${formatPoints(rule.to)}`;
    case 'deduction':
      return `trừ: ${formatPoints(rule.start)} - ${formatPoints(rule.per)}/${rule.unit === 'day' ? 'ngày' : 'lần'}, tối đa ${rule.limit === null ? '-' : formatPoints(rule.limit)}, quá ${rule.cutOff === null ? '-' : formatPoints(rule.cutOff)}`;
    case 'bonus':
      return `thưởng: ${rule.per === null ? 'chấm' : `${formatPoints(rule.per)}/lần`}, trần ${formatPoints(rule.cap)}`;
    case 'dependsOn':
      return `theo ${rule.on} (≤${formatPoints(rule.atMost)} thì trần ${formatPoints(rule.cap)}) ${renderRule(rule.otherwise)}`;
    case 'survey':
      return 'điều tra';
    case 'unread':
      return 'chưa đọc';
  }
}

function renderTier({ from, to, award }: Tier): string {
  const stretch = `${from === null ? '(-' : renderFrom(from)};${to === null ? '+)' : renderTo(to)}`;
  return `${stretch}=${typeof award === 'number' ? formatPoints(award) : renderFormula(award)}`;
}

function renderFormula({ times, at, rounding }: RatioFormula): string {
  const base = at === 100_000 ? '%' : `%/${formatPoints(at)}`;
  return `${base}x${formatPoints(times)}${rounding === null ? '' : ` tròn ${rounding.decimals}${rounding.mode === 'half-up' ? '' : ` ${rounding.mode}`}`}`;
}

function renderFrom({ value, inclusive }: Bound): string {
  return `${inclusive ? '[' : '('}${formatPoints(value)}`;
}

function renderTo({ value, inclusive }: Bound): string {
  return `${formatPoints(value)}${inclusive ? ']' : ')'}`;
}
