import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn, textWidth } from '../../../shared/write/fit/text-width.ts';
import { plainHeight, rowHeights } from '../../../shared/write/fit/row-heights.ts';
import type { CellPlan, StyleName, TabPlan } from '../../../shared/write/plan.ts';

const sentence = 'Ban hành kế hoạch cải cách hành chính năm đúng thời hạn quy định của cấp trên. ';

function tabOf(rows: readonly (readonly (CellPlan | null)[])[], more: Partial<TabPlan> = {}): TabPlan {
  return { name: 'T', rows, widths: [20, 20, 20], print: { orientation: 'portrait', footer: '' }, ...more };
}

function heightOf(value: string, style: StyleName = 'wrapped', more: Partial<TabPlan> = {}): number {
  return rowHeights(tabOf([[{ value, style }]], more)).get(0)?.height ?? plainHeight;
}

describe('the height of a row', () => {
  test.each([
    ['a short text', 'Kế hoạch', 'wrapped'],
    ['an empty text', '', 'wrapped'],
    ['a long text that does not wrap', sentence.repeat(5), 'text'],
  ] as const)('is plain for %s', (_, value, style) => {
    expect(heightOf(value, style)).toBe(plainHeight);
  });

  test('is one line more for each line of its own', () => {
    const one = heightOf('a\nb') - plainHeight;
    expect(one).toBeGreaterThan(10);
    expect(heightOf('a\nb\nc') - heightOf('a\nb')).toBeCloseTo(heightOf('a\nb\nc\nd') - heightOf('a\nb\nc'), 0);
  });

  test('is that of the tallest of its cells', () => {
    const cells: CellPlan[] = [
      { value: 'a', style: 'wrapped' },
      { value: sentence.repeat(2), style: 'wrapped' },
    ];
    expect(rowHeights(tabOf([cells])).get(0)?.height).toBe(heightOf(sentence.repeat(2)));
  });

  test('takes no heed of numbers and of cells that are left alone', () => {
    expect(rowHeights(tabOf([[null, { value: 123_456_789_012, style: 'points' }]])).size).toBe(0);
  });

  test('is at least what the plan asks for, and does not grow by itself then', () => {
    const heights = new Map([[0, 62]]);
    expect(rowHeights(tabOf([[{ value: 'a', style: 'heading' }]], { heights })).get(0)).toEqual({
      height: 62,
      grows: false,
    });
    expect(heightOf(sentence.repeat(10), 'wrapped', { heights })).toBeGreaterThan(62);
  });

  test('may be fitted anew by programs where no cell is merged', () => {
    expect(rowHeights(tabOf([[{ value: sentence, style: 'wrapped' }]])).get(0)?.grows).toBe(true);
  });
});

describe('merged cells', () => {
  const wide = { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] };

  test('over columns have the width of all of them', () => {
    expect(heightOf(sentence.repeat(3), 'wrapped', wide)).toBeLessThan(heightOf(sentence.repeat(3)));
    expect(heightOf(sentence.repeat(3), 'wrapped', wide)).toBeGreaterThan(plainHeight);
  });

  test('are fitted by no program, so their row keeps the height that it is given', () => {
    expect(rowHeights(tabOf([[{ value: sentence.repeat(3), style: 'wrapped' }]], wide)).get(0)?.grows).toBe(false);
  });

  test('over rows stretch the last of them by what is missing', () => {
    const cell: CellPlan = { value: sentence.repeat(3), style: 'wrapped' };
    const rows: CellPlan[][] = [[cell], [], []];
    const heights = rowHeights(tabOf(rows, { merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] }));
    expect([heights.has(0), heights.has(1)]).toEqual([false, false]);
    expect(plainHeight * 2 + (heights.get(2)?.height ?? 0)).toBe(heightOf(sentence.repeat(3)));
  });

  test('over rows that have room enough stretch nothing', () => {
    const heights = rowHeights(
      tabOf([[{ value: 'a\nb', style: 'wrapped' }], [], []], { merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] }),
    );
    expect(heights.size).toBe(0);
  });
});

const anyText = fc
  .array(fc.constantFrom('a', 'Ủy', 'ban', 'nhân', 'dân', 'W', '\n', ' ', '一', 'điều-tra-xã-hội-học', '𝄞'), {
    maxLength: 400,
    size: 'max',
  })
  .map((parts) => parts.join(' '));

test('a text that no row has room for gets the highest row that there is, merged or not', () => {
  const endless = sentence.repeat(100);
  expect(heightOf(endless)).toBe(409);
  expect(heightOf(endless, 'wrapped', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })).toBe(409);
  const heights = rowHeights(
    tabOf([[{ value: endless, style: 'wrapped' }], []], { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }),
  );
  expect(plainHeight + (heights.get(1)?.height ?? 0)).toBe(409);
});

test('more text never makes a row lower, and no row is higher than Excel allows', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      expect(heightOf(one + two)).toBeGreaterThanOrEqual(heightOf(one));
      expect(heightOf(one + two)).toBeLessThanOrEqual(409);
    }),
  );
});

test('a wider column never needs more lines', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1000, max: 30_000 }),
      fc.integer({ min: 0, max: 30_000 }),
      (text, width, more) => {
        expect(linesIn(text, width + more, false)).toBeLessThanOrEqual(linesIn(text, width, false));
      },
    ),
  );
});

test('lines have room for all of the text', () => {
  fc.assert(
    fc.property(
      anyText.map((text) => text.replace(/\n/g, ' ')),
      fc.integer({ min: 1000, max: 30_000 }),
      (text, width) => {
        expect(linesIn(text, width, false) * width).toBeGreaterThanOrEqual(
          textWidth(text.trim().replace(/ +/g, ' '), false) - width,
        );
      },
    ),
  );
});

test('letters with marks are as wide as without, composed or not, and bold ones wider', () => {
  for (const [marked, plain] of [
    ['ế', 'e'],
    ['Ữ', 'Ư'],
    ['ộ', 'o'],
    ['ặ', 'a'],
  ] as const) {
    expect(textWidth(marked, false)).toBe(textWidth(plain, false));
    expect(textWidth(marked.normalize('NFD'), false)).toBe(textWidth(marked, false));
  }
  expect(textWidth('Điểm', true)).toBeGreaterThan(textWidth('Điểm', false));
});
