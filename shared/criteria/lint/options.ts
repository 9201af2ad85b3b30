import { sumPoints, type Points } from '../../base/points.ts';
import { fold } from '../../base/text.ts';
import type { ChoiceRule, Criterion, Option, PartsRule } from '../model.ts';
import type { DefinitionFault } from './fault.ts';

/** Options: there are some, each can be told by its label and lies within the maximum, the best one reaches it. */
export function choiceFaults({ code, max }: Criterion, { options }: ChoiceRule): readonly DefinitionFault[] {
  if (options.length === 0) return [{ kind: 'options-missing', code }];
  const best = Math.max(...options.map(({ points }) => points)) as Points;
  const outside = options.flatMap(({ label, points }) => pointsOutside(code, label, points, max));
  const reaches: readonly DefinitionFault[] = best < max ? [{ kind: 'best-differs', code, best, max }] : [];
  return [...repeatedLabels(code, options), ...outside, ...reaches];
}

/** Parts add up to the maximum, whether they count one by one or only together. */
export function partsFaults({ code, max }: Criterion, { parts }: PartsRule): readonly DefinitionFault[] {
  if (parts.length === 0) return [{ kind: 'options-missing', code }];
  const sum = sumPoints(parts.map(({ points }) => points));
  const negative = parts.filter(({ points }) => points < 0);
  return [
    ...repeatedLabels(code, parts),
    ...negative.flatMap(({ label, points }) => pointsOutside(code, label, points, max)),
    ...(sum === max ? [] : [{ kind: 'parts-sum' as const, code, sum, max }]),
  ];
}

/** A fixed award that is no point value of the item. */
export function pointsOutside(code: string, label: string, points: Points, max: Points): readonly DefinitionFault[] {
  return points < 0 || points > max ? [{ kind: 'points-outside', code, label, points, max }] : [];
}

/** People and files name an option by its label, in any spelling. */
export function repeatedLabels(code: string, options: readonly Pick<Option, 'label'>[]): readonly DefinitionFault[] {
  const seen = new Set<string>();
  const repeated = options.filter(({ label }) => {
    const known = seen.has(fold(label));
    seen.add(fold(label));
    return known;
  });
  return repeated.map(({ label }) => ({ kind: 'option-repeated', code, label }));
}
