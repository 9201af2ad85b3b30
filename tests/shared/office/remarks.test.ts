import { describe, expect, test } from 'vitest';
import { remarks, type OfficeRemark } from '../../../shared/office/remarks.ts';
import { faultsOfTone } from '../../support/tone.ts';

const all: readonly OfficeRemark[] = [
  { kind: 'two-sheets', sources: ['a', 'b'] },
  { kind: 'same-sheet-twice', sources: ['a', 'b'] },
  { kind: 'also-unread', problem: 'Tệp a bị hỏng.' },
  { kind: 'unknown-name', said: 'Phường Một', source: 'a' },
  { kind: 'other-name', source: 'a', named: 'Phường 2' },
  { kind: 'other-set', used: 'x', wanted: 'y' },
  { kind: 'rival-tabs', tab: 'A', reasons: ['trang "B" đang ẩn'] },
  { kind: 'set-changed', previous: 'x, lần 1', current: 'y, lần 1' },
  { kind: 'set-unknown' },
  { kind: 'nothing-shared' },
  { kind: 'composition-changed', predecessors: ['Phường 7'] },
  { kind: 'two-previous' },
  { kind: 'no-previous' },
];

describe.each(all.map((remark) => [remark.kind, remark] as const))('%s', (_, remark) => {
  test.each(['vi', 'en'] as const)('is a plain sentence in %s', (language) =>
    expect(faultsOfTone(remarks[language](remark), language)).toEqual([]),
  );
});

test('the kinds are those that there are', () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length);
  expect(new Set(all.map((remark) => remarks.vi(remark))).size).toBe(all.length);
});
