import type { Unit } from '../../shared/plan/units.ts';

/** The same thing asked of several units. */
export interface UnitsOf<T> {
  readonly item: T;
  readonly units: readonly Unit[];
}

/** More names than this are counted, and listed elsewhere. */
export const mostNames = 3;

/** Items that differ in their unit only, as one, in the order in which each comes first. */
export function groupUnits<T extends { readonly unit: Unit }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly UnitsOf<T>[] {
  const groups = new Map<string, { item: T; units: Unit[] }>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), { item, units: [item.unit] });
    else if (!known.units.includes(item.unit)) known.units.push(item.unit);
  }
  return [...groups.values()];
}

/** A few names, or how many units there are. */
export function unitWords(units: readonly Unit[]): string {
  return units.length > mostNames ? `${units.length} đơn vị` : units.map(({ short }) => short).join(', ');
}
