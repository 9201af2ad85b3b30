import type { Points, Rounding } from '../../base/points.ts';
import type { Measure, Tier } from '../model.ts';
import { bestOf } from './best.ts';
import type { Clause } from './clause.ts';
import { combineProportional, wordingDoubts } from './combine-proportional.ts';
import { doubt, isAward, isFormula, type AwardOf, type Draft } from './draft.ts';
import { doubts as say } from './doubts.ts';
import { addBottom, addResidual, oddityOf, rawTiers, type WithResidual } from './raw-tiers.ts';
import { settleEnds, type RawTier } from './tier-ends.ts';
import { refuseTiers, withOneMeasure, type NotTiers } from './tiers-or-words.ts';

/**
 * Makes tiers, or a proportion, of lines that are about a ratio or a count. `rounding` is what a line of its own
 * says. Gives up where numbers alone do not decide: two conditions at once, the same number twice, cases without one.
 */
export function combineTiers(clauses: readonly Clause[], max: Points, rounding: Rounding | null): Draft | NotTiers {
  const formulas = clauses.filter(isFormula);
  const all = withOneMeasure(clauses.filter(isAward));
  const stray = formulas.length > 0 ? all.filter((award) => repeatsFullPoints(award, all, max)) : [];
  const awards = all.filter((award) => !stray.includes(award));
  const refusal = refuseTiers(awards, formulas);
  if (refusal !== null) return refusal;
  const numbered = [...awards, ...formulas].filter(({ interval }) => interval !== null);
  const measure: Measure = formulas.length > 0 ? 'ratio' : (numbered[0]?.interval?.measure ?? 'ratio');
  const named = awards.filter(({ interval }) => interval === null);
  const unordered = addResidual(rawTiers(awards, formulas, rounding), named, measure);
  const order = clauses.filter((clause) => isAward(clause) || isFormula(clause)).map(({ text }) => text);
  const place = ({ clause }: RawTier): number => order.indexOf(clause.text);
  const rest: WithResidual = { ...unordered, tiers: [...unordered.tiers].sort((a, b) => place(a) - place(b)) };
  const proportional = combineProportional(formulas, rest, max, rounding);
  const strayDoubts = stray.map((clause) => doubt(clause, say.unused(clause.text)));
  if (proportional !== null) return { ...proportional, doubts: [...strayDoubts, ...proportional.doubts] };
  const settled = settleEnds(rest.tiers, measure);
  const bottomed = addBottom(settled.tiers, measure);
  const best = bestOf(awards, max);
  const oddities = [...awards, ...formulas].flatMap(oddityOf);
  return {
    rule: {
      kind: 'tiers',
      measure,
      tiers: bottomed.tiers.map(({ label, from, to, award }): Tier => ({ label, from, to, award })),
    },
    doubts: [
      ...strayDoubts,
      ...oddities,
      ...formulas.flatMap((clause) => wordingDoubts(clause, max)),
      ...rest.doubts,
      ...settled.doubts,
      ...bottomed.doubts,
    ],
    faults: [...settled.faults, ...(formulas.length > 0 ? best.above : best.faults)],
  };
}

/** "Có kế hoạch, báo cáo kèm theo (1đ)" beside a full-points line with a number of its own adds nothing to it. */
function repeatsFullPoints(award: AwardOf, all: readonly AwardOf[], max: Points): boolean {
  return (
    award.interval === null &&
    award.points === max &&
    all.some((other) => other.interval !== null && other.points === max)
  );
}
