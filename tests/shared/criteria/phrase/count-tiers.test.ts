import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import { countTiers } from '../../../../shared/criteria/phrase/count-tiers.ts';
import { renderRule } from './render.ts';

const stairs = (start: number, change: number, end: number, step = 1): string =>
  renderRule(
    countTiers({
      start: (start * 1000) as Points,
      change: (change * 1000) as Points,
      end: (end * 1000) as Points,
      step: step * 1000,
    }),
  );

test.each([
  [
    'a quarter of a point for each, up to one',
    stairs(0, 0.25, 1),
    'bậc số: [4;+)=1 | [3;4)=0,75 | [2;3)=0,5 | [1;2)=0,25 | (-;1)=0',
  ],
  ['the last step is only as high as the end', stairs(0, 0.4, 1), 'bậc số: [3;+)=1 | [2;3)=0,8 | [1;2)=0,4 | (-;1)=0'],
  ['half a point off for every two', stairs(1, -0.5, 0, 2), 'bậc số: (-;2)=1 | [2;4)=0,5 | [4;+)=0'],
  ['nothing to climb', stairs(1, 0.5, 1), 'bậc số: (-;+)=1'],
  ['no change leads nowhere', stairs(0, 0, 1), 'chưa đọc'],
  ['the wrong way leads nowhere', stairs(0, -0.5, 1), 'chưa đọc'],
  ['too many steps to check', stairs(0, 0.001, 1), 'chưa đọc'],
])('%s', (_name, shown, expected) => {
  expect(shown).toBe(expected);
});

test('each count earns what adding up case by case earns, never more than the end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 60 }),
      (change, end, step, count) => {
        fc.pre(end / change <= 400);
        const rule = countTiers({
          start: 0 as Points,
          change: change as Points,
          end: end as Points,
          step: step * 1000,
        });
        if (rule.kind !== 'tiers') throw new Error(rule.kind);
        let expected = 0;
        for (let n = 1; n <= count; n += 1) if (n % step === 0) expected = Math.min(end, expected + change);
        const fitting = rule.tiers.filter(
          ({ from, to }) => (from === null || count * 1000 >= from.value) && (to === null || count * 1000 < to.value),
        );
        expect(fitting.map(({ award }) => award)).toEqual([expected]);
      },
    ),
  );
});
