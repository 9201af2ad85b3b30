import { formatPoints, type Points } from '../../../../shared/base/points.ts';
import { formatMeasure } from '../../../../shared/criteria/phrase/doubts.ts';
import {
  readRule,
  type Fault,
  type RuleContext,
  type RuleReading,
  type ScoringLine,
} from '../../../../shared/criteria/phrase/read-rule.ts';
import { renderRule } from './render.ts';

/** One entry of a table of phrases: an item's wording and what it is read as. */
export interface PhraseEntry {
  readonly context: RuleContext;
  readonly lines: readonly ScoringLine[];
  /** The wording as the table writes it, to name the test. */
  readonly text: string;
  readonly expected: readonly string[];
}

/**
 * Reads a table of phrases. An entry is a line "max | wording" and the lines of what it means, each behind "=>", "?"
 * (a doubt) or "!" (a fault). " // " stands between rows, "{1}" for points in their own column, "⏎" for a line break;
 * "+" behind the maximum is an item of bonus points, "-" one of points taken off.
 */
export function phraseEntries(table: string): readonly PhraseEntry[] {
  const entries: { context: RuleContext; lines: ScoringLine[]; text: string; expected: string[] }[] = [];
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const entry = /^(\d+(?:,\d+)?)([+-]?) \| (.*)$/.exec(line);
    if (entry === null) {
      entries[entries.length - 1]?.expected.push(line);
      continue;
    }
    const [, max = '0', kind, text = ''] = entry;
    const context: RuleContext = {
      max: pointsOf(max),
      ...(kind === '+' ? { bonus: true } : {}),
      ...(kind === '-' ? { takesOff: true } : {}),
    };
    entries.push({ context, lines: text.split(' // ').map(lineOf), text, expected: [] });
  }
  return entries;
}

/** What an entry is read as, in the words of the table. */
export function readingOf({ lines, context }: PhraseEntry): readonly string[] {
  return describe(readRule(lines, context));
}

function describe(reading: RuleReading): readonly string[] {
  const policy = reading.notApplicable === 'not-allowed' ? [] : [`=> không áp dụng: ${reading.notApplicable}`];
  return [
    `=> ${renderRule(reading.rule)}`,
    ...policy,
    ...reading.doubts.map(({ message }) => `? ${message}`),
    ...reading.faults.map((fault) => `! ${renderFault(fault)}`),
  ];
}

function renderFault(fault: Fault): string {
  switch (fault.kind) {
    case 'gap':
      return `hở ${formatMeasure(fault.from, fault.measure)}..${formatMeasure(fault.to, fault.measure)}`;
    case 'overlap':
      return `chồng ${formatMeasure(fault.from, fault.measure)}..${fault.to === null ? '' : formatMeasure(fault.to, fault.measure)}`;
    case 'above-max':
      return `cao hơn tối đa: ${formatPoints(fault.points)} / ${formatPoints(fault.max)}`;
    case 'below-max':
      return `thấp hơn tối đa: ${formatPoints(fault.points)} / ${formatPoints(fault.max)}`;
    case 'points-differ':
      return `lời ${formatPoints(fault.text)}, cột ${formatPoints(fault.column)}`;
  }
}

function lineOf(text: string, row: number): ScoringLine {
  const column = /^(.*)\{(-?\d+(?:,\d+)?)\}$/.exec(text.trim());
  return {
    text: (column?.[1] ?? text).trim().replace(/⏎/g, '\n'),
    points: column === null ? null : pointsOf(column[2] ?? '0'),
    cell: { tab: 'Bảng', row, column: 1 },
  };
}

function pointsOf(text: string): Points {
  return Math.round(Number(text.replace(',', '.')) * 1000) as Points;
}
