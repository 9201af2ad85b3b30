import { formatPoints, type Points } from '../../base/points.ts';
import type { Criterion, RatioFormula, ScoringRule } from '../../criteria/model.ts';

/**
 * The lines below a leaf that say how it is scored: the official wording, or what the rule names when the set
 * came without wording.
 */
export function optionLines({ wording, rule }: Criterion): readonly string[] {
  return wording.length > 0 || rule === null ? wording : linesOf(rule);
}

function linesOf(rule: ScoringRule): readonly string[] {
  switch (rule.kind) {
    case 'choice':
      return rule.options.map(({ label, points }) => worth(label, points));
    case 'tiers':
      return rule.tiers.map(({ label, award }) =>
        typeof award === 'number' ? worth(label, award) : byRatio(label, award),
      );
    case 'parts':
      return rule.parts.map(({ label, points }) => (rule.mode === 'sum' ? worth(label, points) : label));
    case 'dependsOn':
      return linesOf(rule.otherwise);
    case 'proportional':
    case 'range':
    case 'deduction':
    case 'bonus':
    case 'survey':
    case 'unread':
      return [];
  }
}

function worth(label: string, points: Points): string {
  return `${label}: ${formatPoints(points)} điểm`;
}

/** Most tables state the formula in the words of the tier itself. */
function byRatio(label: string, { times, at }: RatioFormula): string {
  if (/[=×]|tỷ lệ/iu.test(label)) return label;
  return `${label}: tỷ lệ${at === 100_000 ? '' : ` / ${formatPoints(at)}%`} × ${formatPoints(times)} điểm`;
}
