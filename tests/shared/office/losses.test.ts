import { expect, test } from 'vitest';
import { consolidate } from '../../../shared/office/consolidate.ts';
import { lossesByCriterion } from '../../../shared/office/losses.ts';
import { summarise } from '../../../shared/office/summary.ts';
import { officeTree, registerOf, submitted } from '../../support/office.ts';

const all = consolidate(registerOf('A1', 'A2', 'A3', 'A4'), [
  submitted('A1', { '1.1': 1 }),
  submitted('A2', { '1.1': 0, '1.2': 0 }),
  submitted('A3', { '2.2': 'KAD' }),
]);

test('losses of a criterion add up over the units, the dearest first, each with who lost most', () => {
  const losses = lossesByCriterion(all.units, officeTree);
  expect(
    losses.map(({ criterion, lost, open, losers, scored }) => [
      criterion.code,
      lost,
      open,
      losers.map(({ unit }) => unit),
      scored,
    ]),
  ).toEqual([
    ['1.1', 3000, 0, ['A2', 'A1'], 3],
    ['1.2', 1000, 0, ['A2'], 3],
    ['2.1', 0, 0, [], 3],
    ['2.2', 0, 0, [], 2],
    ['2.3', 0, 6000, [], 3],
  ]);
});

test('what is sure, lost and open over all units is their maximum together', () => {
  const losses = lossesByCriterion(all.units, officeTree);
  const total = losses.reduce((sum, { max }) => sum + max, 0);
  const gone = losses.reduce((sum, { lost, open }) => sum + lost + open, 0);
  const sure = all.units.reduce((sum, { ledger }) => sum + (ledger?.whole.sure ?? 0), 0);
  expect(sure + gone).toBe(total);
});

test('the summary counts each unit in one state and takes the mean of ranked units only', () => {
  const summary = summarise(all);
  expect(summary).toMatchObject({ units: 4, scored: 3 });
  expect(Object.values(summary.byState).reduce((sum, n) => sum + n, 0)).toBe(4);
  // 5/8 = 62,5; 3/8 = 37,5; 5/7 = 71,43 rounded once to two decimals: mean 57,143.
  expect(summary.byKind).toMatchObject([{ kind: 'phường', units: 4, ranked: 3, mean: 57_140 }]);
});
