import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import type { Tier } from '../../../../shared/criteria/model.ts';
import { readRule } from '../../../../shared/criteria/phrase/read-rule.ts';
import { phraseEntries } from './phrase-table.ts';
import { countTiers } from './phrases/count-tiers.ts';
import { ratioTiers } from './phrases/ratio-tiers.ts';

const holds = ({ from, to }: Tier, value: number): boolean =>
  (from === null || (from.inclusive ? value >= from.value : value > from.value)) &&
  (to === null || (to.inclusive ? value <= to.value : value < to.value));

/** Wordings of a highest, a middle and a lowest level around two thresholds, with what each means said apart from the grammar. */
const highest = [
  { text: (b: string) => `Từ ${b}% trở lên`, takes: true },
  { text: (b: string) => `≥ ${b}%`, takes: true },
  { text: (b: string) => `Tối thiểu ${b}% số hồ sơ`, takes: true },
  { text: (b: string) => `Trên ${b}% kế hoạch`, takes: false },
  { text: (b: string) => `Tỷ lệ lớn hơn ${b}%`, takes: false },
  { text: (b: string) => `> ${b}%`, takes: false },
];
const middle = [
  { text: (a: string, b: string, open: boolean) => `Từ ${a}% đến ${open ? 'dưới ' : ''}${b}%`, takes: true },
  { text: (a: string, b: string, open: boolean) => `Từ ${a}% - ${open ? 'dưới ' : ''}${b}% số đơn vị`, takes: true },
  { text: (a: string, b: string, open: boolean) => `${a}% <= x ${open ? '<' : '<='} ${b}%`, takes: true },
  { text: (a: string, b: string, open: boolean) => `Trên ${a}% đến ${open ? 'dưới ' : ''}${b}%`, takes: false },
  {
    text: (a: string, b: string, open: boolean) => `từ ${a}% trở lên ${open ? 'nhưng dưới' : 'nhưng không quá'} ${b}%`,
    takes: true,
  },
];
const lowest = [
  { text: (a: string) => `Dưới ${a}%`, open: true },
  { text: (a: string) => `< ${a}% kế hoạch`, open: true },
  { text: (a: string) => `Từ ${a}% trở xuống`, open: false },
  { text: (a: string) => `Không quá ${a}%`, open: false },
];

test('a value just below, at and just above every threshold falls into the level that its words name', () => {
  const level = fc.record({
    a: fc.integer({ min: 1, max: 998 }),
    gap: fc.integer({ min: 1, max: 500 }),
    high: fc.constantFrom(...highest),
    mid: fc.constantFrom(...middle),
    low: fc.constantFrom(...lowest),
  });
  fc.assert(
    fc.property(level, ({ a, gap, high, mid, low }) => {
      const b = Math.min(a + gap, 999);
      fc.pre(b > a && low.open === mid.takes);
      const show = (tenths: number): string => String(tenths / 10).replace('.', ',');
      const lines = [
        `${high.text(show(b))}: 2 điểm`,
        `${mid.text(show(a), show(b), high.takes)}: 1 điểm`,
        `${low.text(show(a))}: 0 điểm`,
      ].map((text, row) => ({ text, points: null, cell: { tab: 'T', row, column: 0 } }));
      const { rule, doubts, faults } = readRule(lines, { max: 2000 as Points });
      expect(doubts.map(({ message }) => message)).toEqual([]);
      expect(faults).toEqual([]);
      if (rule.kind !== 'tiers') throw new Error(rule.kind);
      for (const threshold of [a * 100, b * 100]) {
        for (const value of [threshold - 1, threshold, threshold + 1]) {
          const meant =
            value > b * 100 || (value === b * 100 && high.takes)
              ? 2000
              : value > a * 100 || (value === a * 100 && mid.takes)
                ? 1000
                : 0;
          const fitting = rule.tiers.filter((tier) => holds(tier, value));
          expect(fitting.map(({ award }) => award)).toEqual([meant]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('every table of certain tiers gives exactly one level just below, at and just above each of its ends', () => {
  for (const [table, step] of [
    [ratioTiers, 1],
    [countTiers, 1000],
  ] as const) {
    for (const { lines, context, text } of phraseEntries(table)) {
      const { rule } = readRule(lines, context);
      if (rule.kind !== 'tiers') throw new Error(text);
      const ends = rule.tiers.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end === null ? [] : [end.value]));
      for (const end of ends) {
        for (const value of [end - step, end, end + step]) {
          const capped = rule.tiers.some(({ award, to }) => typeof award !== 'number' && to?.value === 100_000);
          if (value < 0 || (capped && value > 100_000)) continue;
          expect(
            rule.tiers.filter((tier) => holds(tier, value)),
            `${text} @ ${value}`,
          ).toHaveLength(1);
        }
      }
    }
  }
});
