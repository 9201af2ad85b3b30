import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import type { Bound, Measure } from '../../../../shared/criteria/model.ts';
import type { Clause } from '../../../../shared/criteria/phrase/clause.ts';
import { flipped, settleEnds, type RawTier } from '../../../../shared/criteria/phrase/tier-ends.ts';

/** "[80;100)" as a tier whose label is the text itself. */
function tier(text: string): RawTier {
  const match = /^([[(])(-|\d+(?:\.\d+)?);(\+|\d+(?:\.\d+)?)([\])])$/.exec(text);
  const [, open, from = '-', to = '+', close] = match ?? [];
  const bound = (value: string, inclusive: boolean): Bound | null =>
    value === '-' || value === '+' ? null : { value: Number(value) * 1000, inclusive };
  const clause: Clause = {
    kind: 'unread',
    decisive: false,
    text,
    label: text,
    cell: { tab: 'T', row: 0, column: 0 },
    line: 0,
    bulleted: false,
  };
  return {
    clause,
    label: text,
    from: bound(from, open === '['),
    to: bound(to, close === ']'),
    award: 0 as Points,
    exact: from === to,
    loose: false,
  };
}

const show = ({ from, to }: RawTier): string =>
  `${from === null ? '(-' : `${from.inclusive ? '[' : '('}${from.value / 1000}`};${to === null ? '+)' : `${to.value / 1000}${to.inclusive ? ']' : ')'}`}`;

function settle(texts: readonly string[], measure: Measure): string {
  const { tiers, doubts, faults } = settleEnds(texts.map(tier), measure);
  return `${tiers.map(show).join(' ')} ?${doubts.length} ${faults.map(({ kind }) => kind).join(',')}`.trim();
}

describe('settleEnds on ratios', () => {
  test.each([
    ['leaves tiers that meet as they are', ['[90;+)', '[70;90)', '(-;70)'], '[90;+) [70;90) (-;70) ?0'],
    ['leaves an upper end that takes its number in', ['(90;+)', '[70;90]', '(-;70)'], '(90;+) [70;90] (-;70) ?0'],
    ['gives a number that both include to the upper one', ['[90;+)', '[70;90]', '(-;70)'], '[90;+) [70;90) (-;70) ?1'],
    [
      'gives a number that neither includes to the lower one',
      ['(90;+)', '[70;90)', '(-;70)'],
      '(90;+) [70;90] (-;70) ?1 gap',
    ],
    ['closes a gap of a whole percent', ['[90;+)', '[80;89]', '(-;80)'], '[90;+) [80;90) (-;80) ?1 gap'],
    ['leaves a wide gap open', ['[90;+)', '[50;70]', '(-;50)'], '[90;+) [50;70] (-;50) ?1 gap'],
    ['ends a tier where the next one begins', ['[80;+)', '[50;90]', '(-;50)'], '[80;+) [50;80) (-;50) ?1 overlap'],
    ['ends open tiers at the next one', ['[80;+)', '[50;+)', '(-;50)'], '[80;+) [50;80) (-;50) ?1 overlap'],
    ['begins open tiers at the one before', ['[90;+)', '(-;90)', '(-;70)'], '[90;+) [70;90) (-;70) ?1 overlap'],
    ['opens the top at 100 %', ['[100;100]', '[80;100)', '(-;80)'], '[100;+) [80;100) (-;80) ?0'],
    ['keeps 100 % to itself below a higher tier', ['(100;+)', '[100;100]', '(-;100)'], '(100;+) [100;100] (-;100) ?0'],
    ['keeps the order of the table', ['(-;70)', '[90;+)', '[70;90)'], '(-;70) [90;+) [70;90) ?0'],
  ])('%s', (_name, texts, expected) => {
    expect(settle(texts, 'ratio')).toBe(expected);
  });
});

describe('settleEnds on counts', () => {
  test.each([
    ['knows that whole numbers meet', ['[20;+)', '[10;19]', '[1;9]', '(-;0]'], '[20;+) [10;19] [1;9] (-;0] ?0'],
    ['knows that "dưới 2" and "trên 1" meet', ['(1;+)', '[1;2)', '(-;1)'], '(1;+) [1;2) (-;1) ?0'],
    ['sees a number left out', ['[20;+)', '[10;18]', '(-;10)'], '[20;+) [10;18] (-;10) ?1 gap'],
    ['opens the top of single numbers', ['[3;3]', '[2;2]', '[1;1]', '(-;0]'], '[3;+) [2;2] [1;1] (-;0] ?1'],
    ['gives a number that both include to the upper one', ['[5;+)', '[2;5]', '(-;2)'], '[5;+) [2;5) (-;2) ?1'],
  ])('%s', (_name, texts, expected) => {
    expect(settle(texts, 'count')).toBe(expected);
  });
});

test('settled tiers never overlap, when at most one of them has no lower end', () => {
  const bound = fc.record({ value: fc.integer({ min: 0, max: 100 }).map((n) => n * 1000), inclusive: fc.boolean() });
  const raw = fc
    .record({ from: fc.option(bound), to: fc.option(bound) })
    .filter(({ from, to }) => from === null || to === null || from.value < to.value);
  fc.assert(
    fc.property(
      fc.uniqueArray(raw, {
        minLength: 1,
        maxLength: 5,
        selector: ({ from, to }) => JSON.stringify([from?.value, to?.value]),
      }),
      (list) => {
        fc.pre(
          list.filter(({ from }) => from === null).length < 2 &&
            list.every(({ from, to }) => from !== null || to !== null),
        );
        const { tiers } = settleEnds(
          list.map((ends) => ({ ...tier('[0;1)'), ...ends })),
          'ratio',
        );
        const holds = ({ from, to }: RawTier, value: number): boolean =>
          (from === null || (from.inclusive ? value >= from.value : value > from.value)) &&
          (to === null || (to.inclusive ? value <= to.value : value < to.value));
        for (const { value } of tiers.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)) {
          for (const at of [value - 1, value, value + 1])
            expect(tiers.filter((each) => holds(each, at)).length).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('flipping a bound twice gives it back', () => {
  expect(flipped({ value: 5, inclusive: true })).toEqual({ value: 5, inclusive: false });
  expect(flipped(flipped({ value: 5, inclusive: false }))).toEqual({ value: 5, inclusive: false });
  expect(flipped(null)).toBeNull();
});
