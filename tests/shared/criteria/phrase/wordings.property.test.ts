import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, read, steps, written } from './wordings.ts';

describe('points', () => {
  test('mean the same however they are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom(...written), steps, (high, low, max) => {
        const { rule } = read([`Ban hành kịp thời${high(max)}`, `Không ban hành${low(0)}`], max);
        expect(rule).toEqual({
          kind: 'choice',
          options: [
            { label: 'Ban hành kịp thời', points: max },
            { label: 'Không ban hành', points: 0 },
          ],
        });
      }),
      { numRuns: 200 },
    );
  });

  test('on one line mean the same as on lines of their own', () => {
    const separators = ['; ', '\n', '. ', ';\n'];
    fc.assert(
      fc.property(
        fc.constantFrom(...written.slice(0, 3)),
        fc.constantFrom(...separators),
        steps,
        (show, separator, max) => {
          const lines = [
            `Đạt 100%${show(max)}`,
            `Từ 80% đến dưới 100%${show(max / 2 - ((max / 2) % 125))}`,
            `Dưới 80%${show(0)}`,
          ];
          expect(read([lines.join(separator)], max).rule).toEqual(read(lines, max).rule);
        },
      ),
    );
  });
});

describe('counts', () => {
  const nouns = [
    'cuộc',
    'lần',
    'tin, bài',
    'mô hình',
    'lớp tập huấn',
    'hồ sơ',
    'sáng kiến hoặc giải pháp mới',
    'văn bản',
  ];
  const two = (n: number): string => String(n).padStart(2, '0');
  const highest = [
    (b: number, noun: string) => `Từ ${two(b)} ${noun} trở lên`,
    (b: number, noun: string) => `Có từ ${b} ${noun} trở lên`,
    (b: number, noun: string) => `${two(b)} ${noun} trở lên`,
    (b: number, noun: string) => `Ít nhất ${two(b)} ${noun}`,
    (b: number, noun: string) => `≥ ${two(b)} ${noun}`,
    (b: number, noun: string) => `Trên ${two(b - 1)} ${noun}`,
    (b: number, noun: string) => `Nhiều hơn ${two(b - 1)} ${noun}`,
  ];
  const middle = [
    (a: number, b: number, noun: string) =>
      a === b - 1 ? `${two(a)} ${noun}` : `Từ ${two(a)} đến ${two(b - 1)} ${noun}`,
    (a: number, b: number, noun: string) =>
      a === b - 1 ? `Có ${two(a)} ${noun}` : `Từ ${two(a)} ${noun} đến ${two(b - 1)} ${noun}`,
    (a: number, b: number, noun: string) => `Từ ${two(a)} đến dưới ${two(b)} ${noun}`,
    (a: number, b: number, noun: string) => (a === b - 1 ? `Chỉ có ${a} ${noun}` : `${two(a)} - ${two(b - 1)} ${noun}`),
  ];
  const lowest = [
    (a: number, noun: string) => (a === 1 ? 'Không có' : `Dưới ${two(a)} ${noun}`),
    (a: number, noun: string) => (a === 1 ? 'Không tổ chức' : `Ít hơn ${two(a)} ${noun}`),
    (a: number, noun: string) => (a === 1 ? `Không có ${noun}` : `Từ ${two(a - 1)} ${noun} trở xuống`),
    (a: number, noun: string) => (a === 1 ? 'Chưa thực hiện' : `Không quá ${two(a - 1)} ${noun}`),
  ];

  test('of any size fall into the level that the words name', () => {
    const table = fc.record({
      a: fc.integer({ min: 1, max: 20 }),
      gap: fc.integer({ min: 1, max: 10 }),
      noun: fc.constantFrom(...nouns),
      high: fc.constantFrom(...highest),
      mid: fc.constantFrom(...middle),
      low: fc.constantFrom(...lowest),
      show: fc.constantFrom(...written.slice(0, 3)),
    });
    fc.assert(
      fc.property(table, ({ a, gap, noun, high, mid, low, show }) => {
        const b = a + gap;
        const { rule, doubts, faults } = read(
          [`${high(b, noun)}${show(2000)}`, `${mid(a, b, noun)}${show(1000)}`, `${low(a, noun)}${show(0)}`],
          2000,
        );
        if (rule.kind !== 'tiers') throw new Error(rule.kind);
        expect([rule.measure, doubts, faults]).toEqual(['count', [], []]);
        for (let n = 0; n <= b + 2; n += 1) {
          const meant = n >= b ? 2000 : n >= a ? 1000 : 0;
          expect(rule.tiers.filter((tier) => holds(tier, n * 1000)).map(({ award }) => award)).toEqual([meant]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what does not apply', () => {
  const conditions = [
    'Không phát sinh hồ sơ',
    'Trong năm không được giao nhiệm vụ',
    'Đơn vị không có thủ tục hành chính',
    'Chưa được giao nhiệm vụ',
    'Trường hợp không phát sinh',
    'Cơ quan không có đơn vị trực thuộc',
  ];
  const policies = [
    [': giảm trừ điểm tối đa', 'reduce-max'],
    [' thì không tính vào tổng điểm tối đa', 'reduce-max'],
    [': trừ điểm tối đa của tiêu chí', 'reduce-max'],
    [' thì điểm tối đa được giảm trừ', 'reduce-max'],
    [' được loại trừ khỏi tổng điểm', 'reduce-max'],
    [': được tính điểm tối đa', 'full-points'],
    [' thì đạt điểm tối đa', 'full-points'],
    [' được hưởng trọn điểm', 'full-points'],
    [': được tính 02 điểm', 'full-points'],
    [' thì chấm theo thang điểm riêng', 'separate-scale'],
    [' được đánh giá trên thang điểm 80', 'separate-scale'],
  ] as const;

  test('is told from the levels, in every wording', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conditions),
        fc.constantFrom(...policies),
        fc.boolean(),
        (condition, [wording, policy], first) => {
          const levels = ['Đạt 100%: 2 điểm', 'Dưới 100%: 0 điểm'];
          const sentence = `${condition}${wording}.`;
          const reading = read(first ? [sentence, ...levels] : [...levels, sentence], 2000);
          expect(reading.notApplicable).toBe(policy);
          expect(reading.rule).toEqual(read(levels, 2000).rule);
        },
      ),
      { numRuns: 200 },
    );
  });
});
