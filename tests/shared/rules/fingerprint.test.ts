import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../shared/rules/model.ts';
import { fingerprintOf } from '../../../shared/rules/support/fingerprint.ts';

const hit = (values: object, cell: Hit['cell'] = { tab: 'Phiếu', row: 4, column: 3 }): Hit => ({
  cell,
  criterion: '1.1',
  ...values,
});

describe('the fingerprint of a hit', () => {
  it('is the same wherever the hit stands and however grave it is', () => {
    const other = { ...hit({ self: 1500 }, { tab: 'Sheet1', row: 90, column: 7 }), severity: 'note' } as const;
    expect(fingerprintOf(other)).toBe(fingerprintOf(hit({ self: 1500 })));
  });

  it('does not hang on cells inside the values, nor on addresses in a formula', () => {
    const at = (row: number): Hit =>
      hit({ other: { tab: 'Phiếu', row, column: 2 }, formula: `SUM(D${row}:D$${row + 1})`, range: `E${row}` });
    expect(fingerprintOf(at(3))).toBe(fingerprintOf(at(17)));
    expect(fingerprintOf(hit({ formula: 'SUM(D3)' }))).not.toBe(fingerprintOf(hit({ formula: 'MAX(D3)' })));
  });

  it('does not hang on the order in which values were written', () => {
    expect(fingerprintOf(hit({ a: 1, b: { c: 2, d: [3] } }))).toBe(fingerprintOf(hit({ b: { d: [3], c: 2 }, a: 1 })));
  });

  it('differs where a value does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b) && !JSON.stringify([a, b]).includes('{'));
        expect(fingerprintOf(hit({ value: a }))).not.toBe(fingerprintOf(hit({ value: b })));
      }),
    );
  });
});
