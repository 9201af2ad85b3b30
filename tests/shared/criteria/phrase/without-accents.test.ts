import { expect, test } from 'vitest';
import type { ScoringRule } from '../../../../shared/criteria/model.ts';
import { readRule } from '../../../../shared/criteria/phrase/read-rule.ts';
import { phraseEntries } from './phrase-table.ts';
import { choices } from './phrases/choices.ts';
import { countTiers } from './phrases/count-tiers.ts';
import { deductions } from './phrases/deductions.ts';
import { notApplicable } from './phrases/not-applicable.ts';
import { parts } from './phrases/parts.ts';
import { proportions } from './phrases/proportions.ts';
import { ratioTiers } from './phrases/ratio-tiers.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** A rule without its words: only the numbers, which must not depend on accents. */
function numbersOf(rule: ScoringRule): unknown {
  return JSON.parse(JSON.stringify(rule, (key, value: unknown) => (key === 'label' ? '' : value)));
}

const entries = [choices, ratioTiers, countTiers, proportions, parts, deductions, notApplicable].flatMap(phraseEntries);

test('a table typed without accents gives the same numbers, or says that it is not sure', () => {
  for (const { lines, context, text } of entries) {
    const typed = readRule(lines, context);
    const bare = readRule(
      lines.map((line) => ({ ...line, text: plain(line.text) })),
      context,
    );
    if (bare.doubts.length > typed.doubts.length) continue;
    expect(numbersOf(bare.rule), text).toEqual(numbersOf(typed.rule));
    expect(bare.notApplicable, text).toBe(typed.notApplicable);
  }
});

test('hardly any table typed without accents needs that', () => {
  const unsure = entries.filter(({ lines, context }) => {
    const bare = readRule(
      lines.map((line) => ({ ...line, text: plain(line.text) })),
      context,
    );
    return bare.doubts.length > readRule(lines, context).doubts.length;
  });
  expect(unsure.length / entries.length).toBeLessThan(0.05);
});

test('text composed in another way (NFD) is the same text', () => {
  for (const { lines, context, text } of entries) {
    expect(
      readRule(
        lines.map((line) => ({ ...line, text: line.text.normalize('NFD') })),
        context,
      ).rule,
      text,
    ).toEqual(readRule(lines, context).rule);
  }
});
