import type { Cell } from '../../shared/base/cell.ts';
import { dayOf, type Day } from '../../shared/base/day.ts';
import type { CellFormat, CellValue, Grid } from '../../shared/base/grid.ts';
import { fold } from '../../shared/base/text.ts';

/**
 * Markdown tables as sheets. How a cell is written:
 *
 * | In the table                 | In the grid                                                     |
 * | ---------------------------- | --------------------------------------------------------------- |
 * | `2,5` `-0,5` `12`            | a number (not in the column STT: codes are text)                |
 * | `78%`                        | the number 0.78 in percent format                               |
 * | `"0.5"`                      | the text between the quotes, in any column                      |
 * | `số 4,1`                     | a number even in the column STT                                 |
 * | `ngày 01/5/2025`             | a date                                                          |
 * | `#DIV/0!`                    | an error                                                        |
 * | `=SUM(D3:D4) → 2,5`          | a formula and the value that it shows                           |
 * | `**…**`                      | the cell where the finding must stand                           |
 * | `(trống)`                    | an empty cell, for `**(trống)**`                                |
 * | `<br>`, `\|`                 | a line break, a bar                                             |
 *
 * Formulas count the header row of the table as row 1 + the number of title rows above it.
 */
export interface MarkdownSheet {
  readonly grid: Grid;
  /** The cell in bold, `null` when there is none. */
  readonly marked: Cell | null;
  /** What the column STT and the column of titles hold. */
  readonly codes: readonly string[];
  readonly titles: readonly string[];
}

/** Reads the lines of one table, header first. `above` are rows of a title block, one text each. */
export function markdownSheet(lines: readonly string[], above: readonly string[] = [], tab = 'Phiếu'): MarkdownSheet {
  const [header = '', , ...body] = lines;
  const heads = splitRow(header);
  const rows: CellValue[][] = [...above.map((text) => [text]), [...heads]];
  const formulas: string[][] = rows.map(() => []);
  const formats: CellFormat[][] = rows.map(() => []);
  let marked: Cell | null = null;
  for (const line of body) {
    const row: CellValue[] = [];
    const rowFormulas: string[] = [];
    const rowFormats: CellFormat[] = [];
    splitRow(line).forEach((raw, column) => {
      const bold = /^\*\*(.*)\*\*$/s.exec(raw);
      if (bold !== null) marked = { tab, row: rows.length, column };
      const cell = readCell(bold?.[1] ?? raw, isCodeHead(heads[column] ?? ''));
      row.push(cell.value);
      rowFormulas[column] = cell.formula;
      if (cell.percent) rowFormats[column] = { percent: true };
    });
    rows.push(row);
    formulas.push(rowFormulas);
    formats.push(rowFormats);
  }
  const code = heads.findIndex(isCodeHead);
  const title = heads.findIndex((head) => /tieu chi|noi dung/.test(fold(head)));
  const texts = (column: number): string[] =>
    rows
      .slice(above.length + 1)
      .map((row) => row[column])
      .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''));
  return { grid: { tab, rows, formulas, formats }, marked, codes: texts(code), titles: texts(title) };
}

interface CellText {
  readonly value: CellValue;
  readonly formula: string;
  readonly percent: boolean;
}

function readCell(raw: string, isCode: boolean): CellText {
  const text = raw.replace(/<br>/g, '\n').trim();
  const formula = /^=(.*?)(?:\s*→\s*(.*))?$/s.exec(text);
  if (formula !== null) return { value: valueOf(formula[2] ?? '', false), formula: formula[1] ?? '', percent: false };
  const percent = /^(-?\d+(?:,\d+)?)%$/.exec(text);
  if (percent !== null) return { value: decimal(percent[1] ?? '') / 100, formula: '', percent: true };
  return { value: valueOf(text, isCode), formula: '', percent: false };
}

function valueOf(text: string, isCode: boolean): CellValue {
  if (text === '' || text === '(trống)') return null;
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted !== null) return quoted[1] ?? '';
  const numbered = /^số (-?\d+(?:,\d+)?)$/.exec(text);
  if (numbered !== null) return decimal(numbered[1] ?? '');
  const dated = /^ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (dated !== null) {
    const date = dayOf(Number(dated[3]), Number(dated[2]), Number(dated[1]));
    if (date === undefined) throw new Error(`No such day: ${text}`);
    return { date };
  }
  if (/^#[A-Z][A-Z0-9/]*[!?]?$/.test(text)) return { error: text };
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return !isCode && /^-?\d+(?:,\d+)?$/.test(text) ? decimal(text) : text;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function isCodeHead(head: string): boolean {
  return /^(stt|tt|ma)$/.test(fold(head));
}

function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replace(/\\\|/g, '|').trim());
}

/** "dd/mm/yyyy" of a setting as a day. Throws for anything else: a document must not be misread. */
export function dayOfSetting(text: string): Day {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const day = match === null ? undefined : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  if (day === undefined) throw new Error(`No such day: ${text}`);
  return day;
}
