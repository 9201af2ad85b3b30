import type { Day } from '../base/day.ts';
import { isDateValue, valueAt, type Grid } from '../base/grid.ts';
import { fold } from '../base/text.ts';
import type { Header } from './header.ts';
import type { Heading, TextCell } from './model.ts';
import { sheetDayIn } from './sheet-day.ts';
import { linesOf } from './text-cell.ts';
import { readUnit } from './unit-name.ts';

/**
 * What stands around a table: unit, year and title from the rows above its header, the day of the sheet from below
 * its last row (`bottom`, counted from 0) or from above. What is not there is `null`; a year may also stand in the
 * heading of the self scores.
 */
export function readHeading(grid: Grid, header: Header, bottom: number): Heading {
  const { top } = header;
  let year: Found<number> | null = null;
  let title: TextCell | null = null;
  let day: Heading['day'] = null;
  for (let row = 0; row < top; row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      const cell = { tab: grid.tab, row, column };
      if (typeof value === 'number' || isDateValue(value)) {
        if (typeof value === 'number' && isYear(value) && isYearLabel(grid, row, column))
          year = better(year, { value, cell, weight: 4 });
        continue;
      }
      for (const text of linesOf(value)) {
        const isTitle = isTitleLine(text);
        if (isTitle && title === null) title = { text, cell };
        const stated = yearIn(text);
        if (stated !== null)
          year = better(year, { value: stated, cell, weight: isTitle ? 3 : isOnlyYear(text) ? 2 : 1 });
        else if (/^20\d\d$/.test(text) && isYearLabel(grid, row, column))
          year = better(year, { value: Number(text), cell, weight: 4 });
        const written: Day | null = day === null ? sheetDayIn(text) : null;
        if (written !== null) day = { value: written, cell };
      }
    }
  }
  return {
    unit: readUnit(grid, top),
    year: year === null ? yearOfScores(grid, header) : { value: year.value, cell: year.cell },
    title,
    day: dayBelow(grid, bottom) ?? day,
  };
}

/** "Điểm tự chấm năm 2025". */
function yearOfScores(grid: Grid, { top, bottom, columns }: Header): Heading['year'] {
  for (let row = top; row <= bottom && columns.self !== undefined; row += 1) {
    const value = valueAt(grid, row, columns.self);
    const stated = typeof value === 'string' && value.length < 200 ? /(?:^|\D)(20\d\d)(?!\d)/.exec(value) : null;
    if (stated !== null) return { value: Number(stated[1]), cell: { tab: grid.tab, row, column: columns.self } };
  }
  return null;
}

interface Found<T> {
  readonly value: T;
  readonly cell: TextCell['cell'];
  readonly weight: number;
}

/** The weightier, and of two alike the first. */
function better<T>(known: Found<T> | null, found: Found<T>): Found<T> {
  return known === null || found.weight > known.weight ? found : known;
}

const titleWords = /phiếu|bảng|biểu|báo cáo|kết quả|phieu|bang|bieu|bao cao|ket qua/iu;

function isTitleLine(text: string): boolean {
  // Folding is dear, and most lines around a table are new ones.
  if (text.length > 300 || !titleWords.test(text)) return false;
  const folded = fold(text);
  return (
    /\b(?:phieu|bang|bieu|bao cao|ket qua)\b/.test(folded) &&
    /\b(?:cham|danh gia|chi so)\b/.test(folded) &&
    !/\b(?:quyet dinh|cong van|ban hanh|huong dan)\b/.test(folded)
  );
}

/** "năm 2025", "Năm đánh giá: 2025"; the year of a date ("tháng 12 năm 2024") is none. */
function yearIn(text: string): number | null {
  if (text.length > 300 || !/20\d\d/.test(text)) return null;
  const stated = /(?<!tháng\s*\d{0,2}\s)năm(?:\s+(?:đánh giá|chấm điểm|báo cáo|tự chấm))?\s*:?\s*(20\d\d)(?!\d)/iu.exec(
    text,
  );
  return stated === null || /quyết định|công văn|kèm theo/iu.test(text) ? null : Number(stated[1]);
}

function isOnlyYear(text: string): boolean {
  return /^\(?năm(?:\s+(?:đánh giá|chấm điểm|báo cáo))?\s*:?\s*20\d\d\)?$/iu.test(text);
}

/** Whether the nearest filled cell to the left speaks of a year. */
function isYearLabel(grid: Grid, row: number, column: number): boolean {
  for (let left = column - 1; left >= Math.max(0, column - 6); left -= 1) {
    const value = valueAt(grid, row, left);
    if (value !== null)
      return typeof value === 'string' && value.length < 60 && /\b(?:nam|ky|nien do)\b/.test(fold(value));
  }
  return false;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2010 && value <= 2099;
}

/** Signatures stand within some rows of the table. */
const signatureRows = 40;

function dayBelow(grid: Grid, bottom: number): Heading['day'] {
  for (let row = bottom + 1; row < Math.min(grid.rows.length, bottom + signatureRows); row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      for (const text of linesOf(valueAt(grid, row, column))) {
        const value = sheetDayIn(text);
        if (value !== null) return { value, cell: { tab: grid.tab, row, column } };
      }
    }
  }
  return null;
}
