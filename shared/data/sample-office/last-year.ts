import type { Points } from '../../base/points.ts';
import type { Criterion, ScoringRule } from '../../criteria/model.ts';
import type { SampleAnswer } from './answer.ts';
import type { Random } from './random.ts';

/**
 * Points of last year, mostly those of this year and sometimes one level lower. Where nothing on the sheet would
 * explain a large step (half a point and half the maximum), there is none.
 */
export function lastYearsPoints(
  items: readonly Criterion[],
  answers: ReadonlyMap<string, SampleAnswer>,
  random: Random,
): ReadonlyMap<string, Points> {
  const points = new Map<string, Points>();
  for (const item of items) {
    const answer = answers.get(item.code);
    if (answer === undefined || answer.points === null) continue;
    const { points: now, part } = answer;
    const lower = levelsOf(item.rule)
      .filter((level) => level < now)
      .sort((a, b) => b - a)[0];
    const isQuiet = lower !== undefined && (part !== null || now - lower < Math.max(500, item.max / 2));
    points.set(item.code, lower !== undefined && isQuiet && random.chance(35) ? lower : now);
  }
  return points;
}

/** Fixed awards of a rule. */
function levelsOf(rule: Criterion['rule']): readonly Points[] {
  if (rule === null) return [];
  const plain: ScoringRule = rule.kind === 'dependsOn' ? rule.otherwise : rule;
  if (plain.kind === 'choice') return plain.options.map(({ points }) => points);
  if (plain.kind !== 'tiers') return [];
  return plain.tiers.flatMap(({ award }) => (typeof award === 'number' ? [award] : []));
}
