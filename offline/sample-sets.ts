import type { CriteriaSet } from '../shared/criteria/model.ts';
import { shippedCriteriaSets } from '../shared/data/criteria/shipped.ts';

/** Criteria sets that come with the product, by the name that people give on the command line. */
export const sampleSets: ReadonlyMap<string, CriteriaSet> = new Map(shippedCriteriaSets().map((set) => [set.id, set]));
