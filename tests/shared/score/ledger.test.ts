import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { keepLedger } from '../../../shared/score/ledger.ts';
import type { LeafResult, Ledger, ScoreBasis } from '../../../shared/score/model.ts';
import { exampleSetOf, p } from '../../support/example-set.ts';
import { sheetOfTable } from '../../support/read-table.ts';

const header =
  '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điều tra XHH | Điểm thẩm định | Ghi chú |\n| - | - | - | - | - | - | - |\n';
const ledgerOf = (
  rows: readonly string[],
  basis: ScoreBasis = 'self',
  changes: Partial<CriteriaSet> = {},
  previous?: (code: string) => ReturnType<typeof p> | null,
): Ledger => keepLedger(sheetOfTable(header + rows.map((row) => `| ${row} |`).join('\n'), changes), basis, previous);
const only = (row: string, basis: ScoreBasis = 'self', changes: Partial<CriteriaSet> = {}): LeafResult => {
  const [leaf] = ledgerOf([row], basis, changes).leaves;
  if (leaf === undefined) throw new Error(row);
  return leaf;
};

describe('a leaf of the ledger', () => {
  it('keeps what was earned, and what was given up', () => {
    expect(only('1.1 | x | 2 | 1 | | |')).toMatchObject({
      state: 'value',
      max: 2000,
      sure: 1000,
      loss: { points: 1000, open: false },
    });
    expect(only('1.1 | x | 2 | 2 | | |')).toMatchObject({ sure: 2000, loss: null });
  });

  it('knows the cell of the score', () => {
    expect(only('1.1 | x | 2 | 1 | | |').cell).toMatchObject({ row: 1, column: 3 });
    expect(only('2.3 | x | 1 | | 0,8 | |').cell).toMatchObject({ row: 1, column: 4 });
  });

  it.each([
    ['blank', '1.1 | x | 2 | | | |', 'blank'],
    ['text', '1.1 | x | 2 | Đạt | | |', 'unreadable'],
    ['above the maximum', '1.1 | x | 2 | 3 | | |', 'out-of-bounds'],
    ['below 0', '1.1 | x | 2 | -1 | | |', 'out-of-bounds'],
  ])('is open, not 0, where the score is %s', (_, row, state) => {
    expect(only(row)).toMatchObject({ state, max: 2000, sure: 0, loss: { points: 2000, open: true, likely: 0 } });
  });

  it('takes the one reading within bounds for likely', () => {
    expect(only('3.2.1 | x | 3 | "1.234" | | |').loss).toMatchObject({ open: true, likely: 1234 });
    expect(only('1.1 | x | 2 | "1,5 điểm" | | |').loss).toMatchObject({ open: true, likely: 1500 });
  });

  it('is missing where the sheet has no row', () => {
    const sheet = sheetOfTable(`${header}| 1.1 | x | 2 | 2 | | | |`, {}, exampleSetOf(['1.1', '1.5']));
    const [, second] = keepLedger(sheet, 'self').leaves;
    expect(second).toMatchObject({ state: 'missing', cell: null, loss: { points: 1000, open: true } });
  });

  it.each([
    ['leaves the maximum', '4.10 | x | 1 | KAD | | | không phát sinh', 0, 0],
    ['is scored on another scale', '4.4 | x | 1 | KAD | | | không phát sinh', 0, 0],
    ['earns the maximum', '3.1.2 | x | 1 | KAD | | | không phát sinh', 1000, 1000],
  ])('that is not applicable %s', (_, row, max, sure) => {
    expect(only(row)).toMatchObject({ state: 'not-applicable', max, sure, loss: null });
  });

  it('that is not allowed to be not applicable stays open', () => {
    expect(only('1.1 | x | 2 | KCN | | | không thực hiện nội dung này')).toMatchObject({
      state: 'unreadable',
      max: 2000,
      loss: { open: true },
    });
  });
});

describe('a survey item', () => {
  it('is scored from its own column', () => {
    expect(only('2.3 | x | 1 | | 0,8 | |')).toMatchObject({
      state: 'survey',
      sure: 800,
      loss: { points: 200, open: false },
    });
  });

  it('waits, with last year as the likely result', () => {
    const [leaf] = ledgerOf(['2.3 | x | 1 | | | |'], 'self', {}, () => p(0.7)).leaves;
    expect(leaf).toMatchObject({ sure: 0, loss: { points: 1000, open: true, likely: 700 } });
  });

  it('takes nothing from a unit that scored it itself', () => {
    expect(only('2.3 | x | 1 | 1 | | |')).toMatchObject({ sure: 0, loss: { open: true } });
  });

  it('leaves the maximum where the rest is rescaled', () => {
    expect(only('2.3 | x | 1 | | | |', 'self', { surveyPolicy: 'rescale' })).toMatchObject({ max: 0, loss: null });
  });

  it.each(['9', '-1', '#REF!', '"1.234"'])('does not vanish where its score %s cannot be one', (survey) => {
    expect(only(`2.3 | x | 1 | | ${survey} | |`, 'self', { surveyPolicy: 'rescale' })).toMatchObject({
      max: 1000,
      loss: { points: 1000, open: true },
    });
  });
});

describe('on the appraised scores', () => {
  it('the appraisers count, not the unit', () => {
    expect(only('1.1 | x | 2 | 2 | | 1 |', 'appraised')).toMatchObject({ sure: 1000, cell: { column: 5 } });
    expect(only('1.1 | x | 2 | 2 | | |', 'appraised')).toMatchObject({ state: 'blank', sure: 0, loss: { open: true } });
  });

  it('"không áp dụng" of the unit stands until the appraisers give points', () => {
    expect(only('4.10 | x | 1 | KAD | | | không phát sinh', 'appraised')).toMatchObject({
      state: 'not-applicable',
      max: 0,
    });
    expect(only('4.10 | x | 1 | KAD | | 0 | không phát sinh', 'appraised')).toMatchObject({
      state: 'value',
      max: 1000,
      sure: 0,
    });
  });

  it('the appraisers may find an item not applicable', () => {
    expect(only('4.10 | x | 1 | 0 | | KAD | không phát sinh', 'appraised')).toMatchObject({
      state: 'not-applicable',
      max: 0,
    });
  });
});

describe('the fold', () => {
  it('adds up leaves to groups, fields and the whole', () => {
    const ledger = ledgerOf(['1.1 | x | 2 | 1 | | |', '3.1.1 | x | 1 | 0,5 | | |', '3.2.1 | x | 3 | | | |']);
    expect(ledger.totals.get('1')).toMatchObject({ max: 2000, sure: 1000, best: 1000, lost: 1000 });
    expect(ledger.totals.get('3')).toMatchObject({ max: 4000, sure: 500, best: 3500, lost: 500 });
    expect(ledger.totals.get('3.2')).toMatchObject({ max: 3000, sure: 0, best: 3000, lost: 0 });
    expect(ledger.whole).toMatchObject({ max: 6000, sure: 1500, best: 4500, lost: 1500 });
  });

  it('puts bonus points on top of the maximum, up to the cap of their group', () => {
    const ledger = ledgerOf(['1.1 | x | 2 | 2 | | |', '5.1 | x | 1,5 | 1,5 | | |', '5.2 | x | 1 | 1 | | |']);
    expect(ledger.totals.get('5')).toMatchObject({ max: 0, sure: 2000, bonus: 2000, lost: 0 });
    expect(ledger.whole).toMatchObject({ max: 2000, sure: 4000, bonus: 2000 });
  });

  it('takes penalty points off the whole', () => {
    const ledger = ledgerOf(['1.1 | x | 2 | 2 | | |', '6.1 | x | 0 | -0,5 | | |']);
    expect(ledger.whole).toMatchObject({ max: 2000, sure: 1500, lost: 500 });
  });
});
