import { describe, expect, test } from 'vitest';
import {
  cutTabSentence,
  heavyFileSentence,
  uncalculatedSentence,
  unreadableSentence,
  type UnreadableKind,
} from '../../../shared/messages/unreadable-file.ts';
import { faultsOfTone } from '../../support/tone.ts';

const kinds: readonly UnreadableKind[] = [
  'too-large',
  'too-much-inside',
  'empty',
  'not-a-spreadsheet',
  'old-xls',
  'xlsb',
  'encrypted',
  'damaged',
  'pdf',
  'word',
  'no-access',
  'absent',
];

describe.each(kinds)('a file that is %s', (kind) => {
  const sentence = unreadableSentence('phieu-a', kind);

  test('is named, and the sentence says what to do in plain words', () => {
    expect(sentence).toContain('phieu-a');
    // Endings such as ".xlsx" stand before a full stop or a comma.
    expect(faultsOfTone(sentence.replace(/ \.xlsx?b?/g, ' xlsx'), 'vi')).toEqual([]);
    expect(sentence.split(/[.,] /).length).toBeGreaterThan(1);
  });
});

test('every kind has a sentence of its own', () => {
  expect(new Set(kinds.map((kind) => unreadableSentence('a', kind))).size).toBe(kinds.length);
});

test('what was read in part, or is heavier than it needs to be, is said', () => {
  expect(cutTabSentence('a.xlsx', 'Phiếu')).toMatch(/^Tệp a\.xlsx, trang "Phiếu" .*không được đọc\. .*\.$/);
  expect(heavyFileSentence('a.xlsx', 41)).toMatch(/^Tệp a\.xlsx nặng 41 MB .*\.$/);
  expect(uncalculatedSentence('a.xlsx', 'Phiếu', 3)).toMatch(
    /^Tệp a\.xlsx, trang "Phiếu" có 3 ô công thức chưa lưu kết quả, .*\.$/,
  );
});
