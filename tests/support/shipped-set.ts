import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { shippedCriteriaSet, shippedCriteriaSets } from '../../shared/data/criteria/shipped.ts';

/** Ids of the sets that are samples. */
export const sampleSetIds: readonly string[] = shippedCriteriaSets()
  .filter(({ basis }) => basis.sample)
  .map(({ id }) => id);

/** The shipped set of an id; fails the test when there is none. */
export function shippedSet(id: string): CriteriaSet {
  const set = shippedCriteriaSet(id);
  if (set === undefined) throw new Error(`No shipped set ${id}`);
  return set;
}
