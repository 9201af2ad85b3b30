import type { CriteriaSet } from '../../criteria/model.ts';
import { isCriteriaSet, parseCriteriaSet } from '../../criteria/schema.ts';
import caMau2013 from './ca-mau-2013-trich.json' with { type: 'json' };
import division2024 from './mau-phong-2024.json' with { type: 'json' };
import division2025 from './mau-phong-2025.json' with { type: 'json' };
import ward2024 from './mau-phuong-2024.json' with { type: 'json' };
import ward2025 from './mau-phuong-2025.json' with { type: 'json' };
import district2025 from './mau-quan-2025.json' with { type: 'json' };

const files: readonly unknown[] = [ward2025, division2025, district2025, ward2024, division2024, caMau2013];
let sets: readonly CriteriaSet[] | null = null;

/**
 * The criteria sets that come with the product, read once: samples (`basis.sample`), and the excerpt of a
 * real table with its source. The sets of 2025 first.
 */
export function shippedCriteriaSets(): readonly CriteriaSet[] {
  sets ??= files.map(readShipped);
  return sets;
}

/** The shipped set of an id; `undefined` when there is none. */
export function shippedCriteriaSet(id: string): CriteriaSet | undefined {
  return shippedCriteriaSets().find((set) => set.id === id);
}

/** A shipped file that is no criteria set is a fault of the program. */
function readShipped(file: unknown): CriteriaSet {
  const reading = parseCriteriaSet(file);
  if (isCriteriaSet(reading)) return reading;
  throw new Error(reading.problems.map(({ message }) => message).join('\n'));
}
