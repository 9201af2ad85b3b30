import type { Cell } from '../../base/cell.ts';
import type { Grid } from '../../base/grid.ts';
import { cleanText, fold } from '../../base/text.ts';
import type { Level } from '../model.ts';
import { rawText } from './cell-text.ts';

/** What the lines around a table say of it. */
export interface TitleBlock {
  readonly title: string | null;
  readonly level: Level;
  readonly year: number | null;
  /** "1880/QĐ-UBND", `null` when no decision is named. */
  readonly document: string | null;
  readonly sample: boolean;
  /** Counts and the scale as stated: "gồm 8 lĩnh vực", "thang điểm 100". */
  readonly stated: readonly StatedNumber[];
}

/** A count or a scale that the title names, with its cell. */
export interface StatedNumber {
  readonly what: 'fields' | 'criteria' | 'subcriteria' | 'scale';
  readonly number: number;
  readonly cell: Cell;
}

interface Line {
  readonly text: string;
  readonly cell: Cell;
}

/** Reads the rows above a header (up to `headerTop`) and below the table (from `end`). */
export function readTitleBlock(grid: Grid, from: number, headerTop: number, end: number): TitleBlock {
  const above = linesOf(grid, from, headerTop);
  const all = [...above, ...linesOf(grid, end, grid.rows.length)];
  const title = titleOf(above);
  const year = yearOf(title, above);
  return {
    title,
    level: levelOf(title ?? ''),
    year,
    document: documentOf(all),
    sample: all.some(({ text }) => fold(text).includes('du lieu mau')) || fold(grid.tab).includes('du lieu mau'),
    stated: above.flatMap(statedIn),
  };
}

function linesOf(grid: Grid, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(0, from); row < to; row += 1) {
    (grid.rows[row] ?? []).forEach((value, column) => {
      for (const part of rawText(value).split('\n')) {
        const text = cleanText(part);
        if (text !== '') lines.push({ text, cell: { tab: grid.tab, row, column } });
      }
    });
  }
  return lines;
}

/** The line that names the table, with lines in capitals that go on from it. */
function titleOf(lines: readonly Line[]): string | null {
  const candidates = lines.filter(({ text }) => named.test(fold(text)) && !attached.test(fold(text)));
  const start = candidates.find(({ text }) => isCapitals(text)) ?? candidates[0];
  if (start === undefined) return null;
  const parts = [start.text];
  for (const { text } of lines.slice(lines.indexOf(start) + 1)) {
    if (!isCapitals(text) || /^(cong hoa|doc lap)/.test(fold(text))) break;
    parts.push(text);
  }
  return parts.join(' ');
}

const named =
  /\b(bo tieu chi|tieu chi|chi so (cai cach|cchc|theo doi|danh gia)|bo chi so|chi so cchc|thang diem|bang diem|bang cham diem|khung diem)\b/;
const attached = /^(kem theo|ban hanh kem)/;

/** The level that a title is for; `other` when it names none or several. */
export function levelOf(title: string): Level {
  const text = fold(title);
  const found = levels.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : 'other';
}

const levels: readonly (readonly [Level, RegExp])[] = [
  [
    'commune',
    /\b(cap|cac|ubnd|uy ban nhan dan( cac)?|cua|tai) (xa|phuong|dac khu|thi tran)\b|\bxa phuong\b|\bphuong xa\b/,
  ],
  [
    'division',
    /\b(cap|cac) phong\b|phong ban chuyen mon|co quan chuyen mon (thuoc|truc thuoc) (ubnd |uy ban nhan dan )?(quan|huyen|cap huyen)|phong chuyen mon/,
  ],
  ['district', /\bcap (huyen|quan)\b|\b(ubnd|uy ban nhan dan) (cac )?(huyen|quan)\b|\bcac (huyen|quan)\b/],
  ['department', /\bcap so\b|\bcac so\b|so ban nganh|so nganh/],
  ['province', /\bcap tinh\b|\bcac tinh\b/],
  ['ministry', /\bcap bo\b|\bcac bo\b|bo co quan ngang bo/],
];

function yearOf(title: string | null, lines: readonly Line[]): number | null {
  const scored = lines
    .map(
      ({ text }) =>
        /(?:áp dụng (?:cho|từ)?|đánh giá|chấm điểm|thực hiện)\s*(?:trong\s*)?năm\s*(20\d\d)/iu.exec(text)?.[1],
    )
    .find((year) => year !== undefined);
  const titled = title === null || /giai đoạn/iu.test(title) ? undefined : /năm\s*(20\d\d)/iu.exec(title)?.[1];
  const alone = lines
    .map(({ text }) => /^\(?\s*năm\s*:?\s*(20\d\d)\s*\)?$/iu.exec(text)?.[1])
    .find((year) => year !== undefined);
  const year = scored ?? titled ?? alone;
  return year === undefined ? null : Number(year);
}

/** "Kèm theo Quyết định số 1880/QĐ-UBND ngày …": a document behind "kèm theo" before any other. */
function documentOf(lines: readonly Line[]): string | null {
  const withDecision = lines.find(({ text }) => /kem theo/.test(fold(text)) && symbolIn(text) !== null);
  const any = withDecision ?? lines.find(({ text }) => symbolIn(text) !== null);
  return any === undefined ? null : symbolIn(any.text);
}

function symbolIn(text: string): string | null {
  const match =
    /(?:số\s*:?\s*)?(\d{1,5}(?:\/\d{4})?)\s*\/\s*((?:QĐ|NQ|KH|TB|CV|HD|BC)\s*[-–]\s*[\p{Lu}\p{N}]+(?:\s*[-–]\s*[\p{Lu}\p{N}]+)*)/u.exec(
      text,
    );
  if (match !== null) return `${match[1]}/${(match[2] ?? '').replace(/\s*[-–]\s*/g, '-')}`;
  const letter = /(?:Công văn|CV)\s*(?:số\s*)?:?\s*(\d{1,5}\s*\/\s*[\p{Lu}\p{N}]+(?:[-–][\p{Lu}\p{N}]+)*)/u.exec(
    text,
  )?.[1];
  return letter === undefined ? null : letter.replace(/\s/g, '');
}

function statedIn({ text, cell }: Line): readonly StatedNumber[] {
  const folded = fold(text);
  const numbers: StatedNumber[] = [];
  for (const [what, pattern] of statements) {
    const number = pattern.exec(folded)?.[1];
    if (number !== undefined) numbers.push({ what, number: Number(number), cell });
  }
  return numbers;
}

const statements: readonly (readonly [StatedNumber['what'], RegExp])[] = [
  ['fields', /\b(\d{1,2}) linh vuc\b/],
  ['criteria', /\b(\d{1,3}) tieu chi\b(?! thanh phan)/],
  ['subcriteria', /\b(\d{1,3}) (?:tieu chi thanh phan|tctp)\b/],
  ['scale', /(?:thang diem|tong (?:so )?diem(?: toi da)?(?: la| bang)?|tong cong)\s*:?\s*(\d{2,3})\b(?! nam)/],
];

/** Most letters are capitals: "… CẤP PHƯỜNG (dữ liệu mẫu)" counts, a sentence does not. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/\p{Ll}/gu, '');
  return letters.length >= 5 && capitals.length >= letters.length * 0.6;
}
