import { columnLetters, parseAddress } from '../../shared/base/cell.ts';

/**
 * The formula of a filled-down block as one of its other cells has it: relative references move by so many rows and
 * columns, absolute ones ("$") stay. Excel keeps the text of such a block once, in its first cell. A reference that
 * leaves the sheet becomes `#REF!`, as in Excel. Source: ECMA-376, part 1, 18.3.1.40 (shared formulas).
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (text: string, reference: string | undefined) =>
    reference === undefined ? text : moveReference(reference, rows, columns),
  );
}

/**
 * What must be left alone comes first: texts, quoted names of tabs, parts in brackets (names of files, columns of
 * tables), and words that only look like a reference because a letter, a digit, "(" or "!" goes on.
 */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`\[[^\]]*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[(!])`,
    String.raw`((?<![\p{L}\p{N}_.$])(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
  ].join('|'),
  'gu',
);

const lastRow = 1_048_576;
const lastColumn = 16_384;

function moveReference(reference: string, rows: number, columns: number): string {
  const ends = reference.split(':').map((end) => moveEnd(end, rows, columns));
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

/** "B5", "$B" or "5" moved; `null` outside the sheet. */
function moveEnd(end: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  const isWholeRow = letters === '';
  const rowMark = isWholeRow ? fixedColumn : fixedRow;
  const column = isWholeRow ? '' : moveColumn(letters, fixedColumn === '' ? columns : 0);
  const row = digits === '' ? '' : moveRow(Number(digits), rowMark === '' ? rows : 0);
  if (column === null || row === null) return null;
  return isWholeRow ? `${rowMark}${row}` : `${fixedColumn}${column}${fixedRow}${row}`;
}

function moveColumn(letters: string, by: number): string | null {
  const column = (parseAddress(`${letters}1`)?.column ?? 0) + by;
  return column < 0 || column >= lastColumn ? null : columnLetters(column);
}

function moveRow(row: number, by: number): string | null {
  return row + by < 1 || row + by > lastRow ? null : String(row + by);
}
