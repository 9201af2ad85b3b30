import type { Points } from '../../base/points.ts';
import type { Criterion, TiersRule } from '../model.ts';
import { awardRange } from './award-range.ts';
import type { DefinitionFault } from './fault.ts';
import { scaleFaults } from './formula.ts';
import { pointsOutside, repeatedLabels } from './options.ts';
import { coverFaults } from './tier-cover.ts';
import { stretchOf } from './stretch.ts';

/** Tiers: told apart by label, in order, without gap or overlap, within the maximum, the best one reaching it. */
export function tierFaults({ code, max }: Criterion, { tiers, measure }: TiersRule): readonly DefinitionFault[] {
  if (tiers.length === 0) return [{ kind: 'options-missing', code }];
  const stretches = tiers.map((tier) => stretchOf(tier, measure));
  const awards = tiers.flatMap(({ label, award }): readonly DefinitionFault[] => {
    if (typeof award === 'number') return pointsOutside(code, label, award, max);
    return measure === 'count' ? [{ kind: 'formula-on-count', code, label }] : scaleFaults(code, award);
  });
  const best = Math.max(...stretches.map((stretch) => awardRange(stretch, measure, max).most)) as Points;
  const reaches: readonly DefinitionFault[] = best < max ? [{ kind: 'best-differs', code, best, max }] : [];
  return [...repeatedLabels(code, tiers), ...awards, ...coverFaults(code, stretches, measure, max), ...reaches];
}
