import { unitKey } from '../../shared/office/units.ts';

/** A unit's name as part of a file name that every system accepts: "phuong-mau-1". */
export function unitFileName(unit: string): string {
  return (
    unitKey(unit)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '') || 'don-vi'
  );
}

/** File names of several units, all different: a second unit of the same name gets "-2". */
export function unitFileNames(units: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return units.map((unit) => {
    const name = unitFileName(unit);
    let free = name;
    for (let n = 2; used.has(free); n += 1) free = `${name}-${n}`;
    used.add(free);
    return free;
  });
}
