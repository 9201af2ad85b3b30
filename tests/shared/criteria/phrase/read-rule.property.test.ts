import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import { readRule, type ScoringLine } from '../../../../shared/criteria/phrase/read-rule.ts';
import { phraseEntries } from './phrase-table.ts';
import { choices } from './phrases/choices.ts';
import { deductions } from './phrases/deductions.ts';
import { notApplicable } from './phrases/not-applicable.ts';
import { proportions } from './phrases/proportions.ts';
import { ratioTiers } from './phrases/ratio-tiers.ts';
import { unread } from './phrases/unread.ts';

const entries = [choices, ratioTiers, proportions, deductions, notApplicable, unread].flatMap(phraseEntries);
const words = [...new Set(entries.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/))))];

const line = (text: string, points: number | null = null, row = 0): ScoringLine => ({
  text,
  points: points as Points | null,
  cell: { tab: 'T', row, column: 0 },
});

/** Official words in any order: nothing that a table can say may make the reader fail. */
const salad = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' ')),
    fc.option(fc.integer({ min: -2000, max: 5000 })),
  ),
  { maxLength: 5 },
);

test('any wording whatever gives a rule, and an unread one says so', () => {
  fc.assert(
    fc.property(salad, fc.integer({ min: 0, max: 20_000 }), (lines, max) => {
      const reading = readRule(
        lines.map(([text, points], row) => line(text, points, row)),
        { max: max as Points },
      );
      if (reading.rule.kind === 'unread' && lines.some(([text]) => /\p{L}{3}/u.test(text)))
        expect(reading.doubts.length).toBeGreaterThan(0);
      for (const { message } of reading.doubts) expect(message.endsWith('.')).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('any text at all is read without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readRule([line(text)], { max: 2000 as Points });
    }),
    { numRuns: 400 },
  );
});

test('bullets, a full stop at the end and double spaces change nothing', () => {
  for (const { lines, context, text } of entries) {
    if (text.includes('⏎') || lines.some(({ points }) => points !== null) || /^[-+a]/.test(text)) continue;
    const decorated = lines.map((each) => ({
      ...each,
      text: `- ${each.text.replace(/: /g, ':  ').replace(/[.;]$/, '')}.`,
    }));
    expect(readRule(decorated, context).rule, text).toEqual(readRule(lines, context).rule);
  }
});

test('the tone of every doubt is the tone of the house', () => {
  const banned = /không hợp lệ|vui lòng|xin lỗi|sai sót|lỗi hệ thống|bạn đã quên/;
  for (const { lines, context } of entries) {
    for (const { message } of readRule(lines, context).doubts) {
      const own = message.replace(/"[^"]*"/g, '');
      expect(own).not.toMatch(banned);
      expect(message).toMatch(/\.$/);
    }
  }
});
