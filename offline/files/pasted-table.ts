import { fold } from '../../shared/base/text.ts';
import { parseCode } from '../../shared/criteria/code.ts';

/**
 * Rows of a table that was pasted from Word as plain text: cells are parted by tabs, and a paragraph that ends inside a
 * cell starts a new line. Such lines are put back into the cell that they come from; lines before the table stay rows
 * of their own.
 */
export function joinPastedRows(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const header = lines.findIndex((cells) => cells.length > 1 && isHeader(cells));
  const width = lines[header]?.length ?? 0;
  if (width === 0 || lines.slice(header).every((cells) => cells.length >= width || isBlank(cells))) return lines;
  const rows: string[][] = [];
  let isOpen = false;
  for (const cells of lines.slice(header + 1)) {
    const last = rows[rows.length - 1];
    const goesOn =
      last !== undefined && !startsRow(cells) && (cells.length === 1 ? !isBlank(cells) && !standsAlone(cells) : isOpen);
    if (goesOn && last.length + cells.length - 1 <= width) append(last, cells);
    else rows.push([...cells]);
    isOpen = (rows[rows.length - 1]?.length ?? width) < width;
  }
  return [...lines.slice(0, header + 1), ...rows];
}

/** Names a column of criteria and one of points. */
function isHeader(cells: readonly string[]): boolean {
  const folded = cells.map(fold);
  return folded.some((cell) => /tieu chi|noi dung|linh vuc/.test(cell)) && folded.some((cell) => /diem/.test(cell));
}

/** A row begins with its code, or with nothing in the column of codes. */
function startsRow([first = '', ...rest]: readonly string[]): boolean {
  return rest.length > 0 && (first.trim() === '' || parseCode(first) !== null);
}

/** A field across all columns, "TỔNG CỘNG" and what stands below a table are no paragraphs of the cell before. */
function standsAlone([first = '']: readonly string[]): boolean {
  if (/^\s*[IVX]+\s*[.)\-–:]?\s+\p{Lu}{2}/u.test(first)) return true;
  return /^(?:linh vuc|phan (?:thu|[ivx])|tong|ghi chu|noi nhan|nguoi lap|tm|kt|phu luc)\b/.test(fold(first));
}

function append(row: string[], cells: readonly string[]): void {
  const [first = '', ...rest] = cells;
  row[row.length - 1] = `${row[row.length - 1] ?? ''}\n${first}`;
  row.push(...rest);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
