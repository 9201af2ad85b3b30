import { pointsToNumber } from '../../shared/base/points.ts';
import { fingerprintOf } from '../../shared/criteria/fingerprint.ts';
import type { Consolidation, UnitResult } from '../../shared/office/model.ts';
import type { Ledger } from '../../shared/score/model.ts';
import { decimal } from './decimal.ts';

/**
 * `cchc consolidate --json`. Numbers are plain decimals, the index is a percentage. The file can be given
 * to `--previous` a year later.
 */
export function consolidationJson(
  { units, missing }: Consolidation,
  year: number | null,
  hashOf: ReadonlyMap<UnitResult, string> = new Map(),
): object {
  return {
    year,
    units: units.map((result) => {
      const { unit, kind, state, source, tab, tree, ledger, score, rank, errors, warnings, remarks, comparison } =
        result;
      return {
        unit,
        kind,
        state,
        file: source,
        tab,
        criteriaSet:
          tree === null ? null : { id: tree.set.id, edition: tree.set.edition, fingerprint: fingerprintOf(tree.set) },
        points: decimal(score?.points ?? null),
        max: decimal(score?.max ?? null),
        index: decimal(score?.index ?? null),
        open: decimal(score?.open ?? null),
        rank,
        grade: score?.grade ?? null,
        errors,
        warnings,
        change: comparison?.kind === 'compared' ? decimal(comparison.change) : null,
        notCompared: comparison?.kind === 'not-comparable' ? comparison.why : null,
        contentHash: hashOf.get(result) ?? null,
        problems: remarks,
        criteria: ledger === null ? {} : criteriaJson(ledger),
      };
    }),
    missing,
  };
}

/** Points by criterion; `null` while they are not known and where the item does not apply. */
function criteriaJson({ leaves }: Ledger): Record<string, number | null> {
  return Object.fromEntries(
    leaves.map(({ criterion, sure, loss, state }) => [
      criterion.code,
      loss?.open === true || state === 'not-applicable' ? null : pointsToNumber(sure),
    ]),
  );
}
