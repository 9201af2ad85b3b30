import type { Cell } from '../../base/cell.ts';
import { formatPoints, type Points } from '../../base/points.ts';
import { cleanText } from '../../base/text.ts';
import { splitText, stripBullet } from '../phrase/line.ts';
import { readClause } from '../phrase/read-clause.ts';
import { readClauses } from '../phrase/read-clauses.ts';
import type { ScoringLine } from '../phrase/read-rule.ts';
import type { BodyItem } from './body.ts';
import { readPointsCell, type PointsCell } from './cell-text.ts';
import type { Row } from './row.ts';

/** The wording of one item, by what it is for. */
export interface ItemWording {
  /** The title alone, without options that stand in the same cell. */
  readonly title: string;
  /** The lines that the rule is made of. */
  readonly lines: readonly ScoringLine[];
  /** Other columns about scoring: guidance with examples, the way of scoring. */
  readonly aside: readonly ScoringLine[];
}

/**
 * Gathers what a table says about scoring one item: options in rows below it, lines in its title cell, a column
 * for scoring, a column of guidance. The first of these that gives points is the scale; the others stand aside.
 */
export function wordingOf({ row, below }: BodyItem, max: Points): ItemWording {
  const own = linesOfTitle(row, max);
  const scoring = lineOf(row.scoring, row.points, row.cellOf('scoring'));
  const inColumn = below.some(({ title, scoring: text }) => title === '' && text !== '') || row.points.kind !== 'empty';
  const rows = [...own.lines, ...(inColumn ? scoring : []), ...below.flatMap(linesBelow)];
  const column = [
    ...(inColumn ? [] : scoring),
    ...below.flatMap((line) => (line.title === '' ? [] : lineOf(line.scoring, empty, line.cellOf('scoring')))),
  ];
  const guide = [row, ...below].flatMap((line) => lineOf(line.guide, empty, line.cellOf('guide')));
  const sources = [rows, column, guide];
  const chosen = sources.findIndex((lines) => givesPoints(lines, max));
  const scale = chosen < 0 ? [rows, column, guide].flat() : [...(sources[chosen] ?? []), ...(chosen > 0 ? rows : [])];
  const aside = chosen < 0 ? [] : sources.filter((_, i) => i !== chosen && !(chosen > 0 && i === 0)).flat();
  return { title: own.title === '' ? cleanText(row.title) : own.title, lines: scale, aside };
}

/** A line as it is kept with the item: its points behind it. */
export function keptLine({ text, points }: ScoringLine): string {
  return points === null ? text : `${text}: ${formatPoints(points)}`;
}

/** The title is the first line of its cell and what goes on from there; lines that score are cut off. */
function linesOfTitle(row: Row, max: Points): { readonly title: string; readonly lines: readonly ScoringLine[] } {
  const all = row.title.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...rest] = all;
  const cell = row.cellOf('title');
  const numbers = pointsLines(row.maxText);
  // A number for each line: of the item and its options, or of the options alone.
  if (rest.length > 0 && (numbers.length === all.length || numbers.length === rest.length)) {
    const own = numbers.slice(numbers.length - rest.length);
    return { title: cleanText(first), lines: rest.map((text, i) => ({ text, points: own[i] ?? null, cell })) };
  }
  const scored = rest.findIndex(
    (line) => /^\s*[-–+•*]/u.test(line) || splitText(line).some(({ text }) => scores(text, max)),
  );
  if (scored < 0) return { title: stripBullet(cleanText(row.title)), lines: [] };
  const title = cleanText([first, ...rest.slice(0, scored)].join(' '));
  return { title: stripBullet(title), lines: [{ text: rest.slice(scored).join('\n'), points: null, cell }] };
}

function linesBelow(row: Row): readonly ScoringLine[] {
  const points = row.max.kind === 'empty' ? row.points : row.max;
  const [text, role] = row.title === '' ? ([row.scoring, 'scoring'] as const) : ([row.title, 'title'] as const);
  const label = row.label === '' || /^[-+•*]$/.test(row.label) ? text : `${row.label} ${text}`;
  const lines = label.split('\n').filter((line) => line.trim() !== '');
  const numbers = pointsLines(row.maxText);
  const cell = row.cellOf(role);
  if (lines.length > 1 && numbers.length === lines.length)
    return lines.map((line, i) => ({ text: line, points: numbers[i] ?? null, cell }));
  return lineOf(label, points, cell);
}

function lineOf(text: string, points: PointsCell, cell: Cell): readonly ScoringLine[] {
  if (text === '') return [];
  switch (points.kind) {
    case 'empty':
      return [{ text, points: null, cell }];
    case 'points':
    case 'proposed':
      return [{ text, points: points.points, cell }];
    case 'text':
      return [
        { text: `${text}: ${points.text}${/^[\d.,\s–-]+$/.test(points.text) ? ' điểm' : ''}`, points: null, cell },
      ];
  }
}

/** The numbers of a points cell with a line for each option; empty when it is no such cell. */
export function pointsLines(text: string): readonly Points[] {
  const cells = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readPointsCell(line));
  const points = cells.flatMap((cell) => (cell.kind === 'points' || cell.kind === 'proposed' ? [cell.points] : []));
  return cells.length > 1 && points.length === cells.length ? points : [];
}

const empty: PointsCell = { kind: 'empty' };

function scores(text: string, max: Points): boolean {
  const { kind } = readClause(text, null, max).body;
  return kind !== 'condition' && kind !== 'unread' && kind !== 'remark' && kind !== 'rounding';
}

function givesPoints(lines: readonly ScoringLine[], max: Points): boolean {
  return readClauses(lines, max).some(({ kind }) => scoringKinds.has(kind));
}

const scoringKinds: ReadonlySet<string> = new Set(['award', 'formula', 'deduction', 'per-case', 'bonus', 'judged']);
