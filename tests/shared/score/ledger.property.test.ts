import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { foldLedger } from '../../../shared/score/fold.ts';
import { keepLedger } from '../../../shared/score/ledger.ts';
import type { LeafResult, Ledger, ScoreBasis, Totals } from '../../../shared/score/model.ts';
import { shippedSets } from '../../support/criteria-files.ts';
import { exampleSet } from '../../support/example-set.ts';
import { sheetFrom } from '../../support/run-case.ts';

const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điều tra XHH', 'Điểm thẩm định', 'Ghi chú'];
const scoreCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -12, max: 24 }).map((n) => n / 8),
  fc.constantFrom<CellValue>(null, '-', 'KAD', '1,5', '1.234', 'x', 'Đạt', { error: '#REF!' }, 99),
);

/** Any sheet of a set: scores of every kind, some rows missing, some not applicable with or without a reason. */
function anyLedger(set: CriteriaSet): fc.Arbitrary<Ledger> {
  const tree = growTree(set);
  const row = fc.record({
    self: scoreCell,
    survey: scoreCell,
    appraised: scoreCell,
    note: fc.constantFrom(null, 'Không phát sinh'),
    kept: fc.boolean(),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: set.items.length, maxLength: set.items.length }),
      basis: fc.constantFrom<ScoreBasis>('self', 'appraised'),
    })
    .map(({ rows, basis }) => {
      const grid: Grid = {
        tab: 'Phiếu',
        rows: [
          head,
          ...set.items.flatMap((item, i) => {
            const made = rows[i];
            // The first row stays: a table without any criterion is no sheet.
            return made === undefined || (!made.kept && i > 0)
              ? []
              : [[item.code, item.title, item.max / 1000, made.self, made.survey, made.appraised, made.note]];
          }),
        ],
      };
      return keepLedger(sheetFrom(grid, tree), basis);
    });
}

/** The sums of an item written out naively: walk down, add up, cap the groups that hold nothing but bonus. */
function naive(
  set: CriteriaSet,
  ledger: Ledger,
  code: string,
): { max: number; sure: number; open: number; lost: number; bonus: number } {
  const item = set.items.find((one) => one.code === code);
  const children = set.items.filter((one) => one.parent === code);
  if (children.length === 0) {
    const leaf = ledger.leaves.find(({ criterion }) => criterion.code === code);
    if (leaf === undefined) return { max: 0, sure: 0, open: 0, lost: 0, bonus: 0 };
    return {
      max: leaf.max,
      sure: leaf.sure,
      bonus: item?.rule?.kind === 'bonus' ? leaf.sure : 0,
      open: leaf.loss?.open === true ? leaf.loss.points : 0,
      lost: leaf.loss?.open === false ? leaf.loss.points : 0,
    };
  }
  const sum = { max: 0, sure: 0, open: 0, lost: 0, bonus: 0 };
  for (const child of children) {
    const part = naive(set, ledger, child.code);
    sum.max += part.max;
    sum.sure += part.sure;
    sum.open += part.open;
    sum.lost += part.lost;
    sum.bonus += part.bonus;
  }
  if (sum.max === 0 && sum.bonus > (item?.max ?? 0)) {
    sum.sure -= sum.bonus - (item?.max ?? 0);
    sum.bonus = item?.max ?? 0;
  }
  return sum;
}

const ofTotals = ({ max, sure, best, lost, bonus }: Totals) => ({ max, sure, open: best - sure, lost, bonus });

describe.each(shippedSets().map((set) => [set.id, set] as const))('any sheet of set %s', (_, set) => {
  const runs = { numRuns: set === exampleSet ? 200 : 30 };

  // The explanation can not disagree with the number: what is not earned stands among the losses.
  it('keeps every point: maximum = sure + losses, bonus aside', () => {
    fc.assert(
      fc.property(anyLedger(set), ({ leaves, totals, whole }) => {
        for (const { max, sure, loss, criterion } of leaves) {
          if (criterion.rule?.kind !== 'bonus') expect(sure + (loss?.points ?? 0)).toBe(max);
        }
        for (const sum of [...totals.values(), whole]) {
          expect(sum.sure - sum.bonus + sum.lost + (sum.best - sum.sure)).toBe(sum.max);
          expect(sum.likely).toBeGreaterThanOrEqual(sum.sure);
          expect(sum.likely).toBeLessThanOrEqual(sum.best);
        }
      }),
      runs,
    );
  });

  it('adds up as a naive walk down the table does', () => {
    fc.assert(
      fc.property(anyLedger(set), (ledger) => {
        const parents = new Set(set.items.map(({ parent }) => parent));
        for (const item of set.items.filter(({ code, parent }) => parent === null || parents.has(code))) {
          const sum = ledger.totals.get(item.code);
          expect([item.code, sum === undefined ? null : ofTotals(sum)]).toEqual([
            item.code,
            naive(set, ledger, item.code),
          ]);
        }
        const fields = set.items.filter(({ parent }) => parent === null).map(({ code }) => naive(set, ledger, code));
        const sure = fields.reduce((total, part) => total + part.sure, 0);
        expect(ledger.whole.sure).toBe(sure);
      }),
      runs,
    );
  });

  // Neither the order of the rows of the table nor that of the leaves may change a sum.
  it('folds to the same sums in any order', () => {
    const shuffled = fc.tuple(
      anyLedger(set),
      fc.infiniteStream(fc.nat()).map((ranks) =>
        [...set.items]
          .map((item) => [ranks.next().value ?? 0, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([ledger, items]) => {
        const leaves: readonly LeafResult[] = [...ledger.leaves].reverse();
        const again = foldLedger(growTree({ ...set, items }), leaves, ledger.basis);
        expect(again.whole).toEqual(ledger.whole);
        for (const [code, sum] of ledger.totals) expect(again.totals.get(code)).toEqual(sum);
      }),
      runs,
    );
  });
});

it('ends on a table whose parents run in a circle', () => {
  const [first, second] = exampleSet.items;
  if (first === undefined || second === undefined) throw new Error('items');
  const circle = [
    { ...first, code: 'a', parent: 'b' },
    { ...second, code: 'b', parent: 'a' },
    { ...second, code: 'c', parent: null },
  ];
  expect(foldLedger(growTree({ ...exampleSet, items: circle }), [], 'self').whole.max).toBe(0);
});
