import { parseAddress } from '../../base/cell.ts';

/** Cells of one column that a formula adds up; rows counted from 0, both ends belong to it. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The cells that a simple sum adds up: `SUM(D11;D24)`, `SUM(D12:D14)`, `D11+D24`, `ROUND(SUM(D12:D14);2)`.
 * `null` for every other formula and for one that leaves the column (counted from 0): it is not judged.
 */
export function parseSumFormula(formula: string, column: number): readonly Stretch[] | null {
  const known = parsed.get(formula);
  if (known !== undefined && known.column === column) return known.stretches;
  const stretches = parse(formula, column);
  if (parsed.size >= 5000) parsed.clear();
  parsed.set(formula, { column, stretches });
  return stretches;
}

/** Sheets of one template have the same formulas. */
const parsed = new Map<string, { readonly column: number; readonly stretches: readonly Stretch[] | null }>();

function parse(formula: string, column: number): readonly Stretch[] | null {
  const plain = formula
    .replace(/[\s$]/g, '')
    .toUpperCase()
    .replace(/^[=+]+/, '');
  const inner = /^ROUND\((.*)[,;]\d\)$/.exec(plain)?.[1] ?? plain;
  const stretches: Stretch[] = [];
  for (const term of inner.split('+')) {
    const summed = /^SUM\(([^()]+)\)$/.exec(term)?.[1]?.split(/[,;]/) ?? [term];
    for (const reference of summed) {
      const stretch = stretchOf(reference, column);
      if (stretch === null) return null;
      stretches.push(stretch);
    }
  }
  return stretches;
}

export function covers(stretches: readonly Stretch[], row: number): boolean {
  for (const { top, bottom } of stretches) if (row >= top && row <= bottom) return true;
  return false;
}

function stretchOf(reference: string, column: number): Stretch | null {
  const [from = '', to = from, ...more] = reference.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === undefined || last === undefined || more.length > 0) return null;
  if (first.column !== column || last.column !== column) return null;
  return { top: Math.min(first.row, last.row), bottom: Math.max(first.row, last.row) };
}
