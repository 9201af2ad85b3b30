import { describe, expect, test } from 'vitest';
import { phraseEntries, readingOf } from './phrase-table.ts';
import { bonus } from './phrases/bonus.ts';
import { branches } from './phrases/branches.ts';
import { choices } from './phrases/choices.ts';
import { choicesInLines } from './phrases/choices-in-lines.ts';
import { countTiers } from './phrases/count-tiers.ts';
import { deductions } from './phrases/deductions.ts';
import { judged } from './phrases/judged.ts';
import { notApplicable } from './phrases/not-applicable.ts';
import { parts } from './phrases/parts.ts';
import { proportions } from './phrases/proportions.ts';
import { ratioTiers } from './phrases/ratio-tiers.ts';
import { surveys } from './phrases/surveys.ts';
import { uncertainTiers } from './phrases/uncertain-tiers.ts';
import { unread } from './phrases/unread.ts';

const tables = {
  'named options': choices,
  'named options in lines': choicesInLines,
  'tiers on a ratio': ratioTiers,
  'tiers on a count': countTiers,
  'tiers that are faulty or ambiguous': uncertainTiers,
  proportions,
  parts,
  deductions,
  'bonus points': bonus,
  'points that are judged': judged,
  'branches on another item': branches,
  surveys,
  'items that do not apply': notApplicable,
  'wordings that stay unread': unread,
};

describe.each(Object.entries(tables))('phrases: %s', (_, table) => {
  test.each(phraseEntries(table).map((entry) => [entry.text, entry] as const))('%s', (_text, entry) => {
    expect(readingOf(entry)).toEqual(entry.expected);
  });
});

test('the tables hold more than two hundred and fifty wordings, each of them once', () => {
  const texts = Object.values(tables).flatMap((table) =>
    phraseEntries(table).map(({ text, context }) => `${context.max} ${text}`),
  );
  expect(texts.length).toBeGreaterThan(250);
  expect(new Set(texts).size).toBe(texts.length);
});
