/** Where a value stands: a tab, a row and a column, both counted from 0. */
export interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "E12": the address that people see. */
export function formatAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** "A1:D9", or "A1" for a single cell. */
export function formatRange(range: CellRange): string {
  const from = formatAddress({ row: range.top, column: range.left });
  const to = formatAddress({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Row and column, counted from 0, of an address such as "E12" or "$E$12"; `undefined` for other text. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
