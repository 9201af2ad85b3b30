import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints } from '../../../../shared/base/points.ts';
import { read, steps } from './wordings.ts';

describe('deductions', () => {
  const cases = [
    'văn bản sai',
    'báo cáo chậm',
    'trường hợp bị kỷ luật',
    'hồ sơ trễ hạn',
    'nội dung không thực hiện',
    'nhiệm vụ quá hạn',
  ];
  const forEach = [
    (noun: string, per: string) => `Mỗi ${noun} trừ ${per} điểm`,
    (noun: string, per: string) => `Cứ 01 ${noun} trừ ${per} điểm`,
    (noun: string, per: string) => `Có 01 ${noun} bị trừ ${per} điểm`,
    (noun: string, per: string) => `Có ${noun}: trừ ${per} điểm/${noun.split(' ')[0]}`,
    (noun: string, per: string) => `Trừ ${per} điểm cho mỗi ${noun}`,
    (noun: string, per: string) => `Mỗi ${noun}: trừ ${per}đ`,
  ];
  const limits = [
    { text: () => '', limit: () => null },
    { text: (limit: string) => `, trừ tối đa ${limit} điểm`, limit: (limit: number) => limit },
    { text: (limit: string) => `, tối đa trừ ${limit} điểm`, limit: (limit: number) => limit },
    { text: (limit: string) => `, nhưng không quá ${limit} điểm`, limit: (limit: number) => limit },
    { text: (limit: string) => `; trừ tối đa không quá ${limit} điểm`, limit: (limit: number) => limit },
    { text: () => ', không quá điểm tối đa', limit: (_: number, max: number) => max },
    { text: () => ', trừ đến hết số điểm', limit: (_: number, max: number) => max },
  ];

  test('for each case are read with their limit', () => {
    const sentence = fc.record({
      noun: fc.constantFrom(...cases),
      form: fc.constantFrom(...forEach),
      end: fc.constantFrom(...limits),
      per: steps,
      limit: steps,
      max: steps,
      full: fc.boolean(),
    });
    fc.assert(
      fc.property(sentence, ({ noun, form, end, per, limit, max, full }) => {
        const text = `${form(noun, formatPoints(per))}${end.text(formatPoints(limit))}.`;
        const { rule, doubts } = read(full ? [`Không có ${noun}: ${formatPoints(max)} điểm`, text] : [text], max);
        expect(rule).toEqual({
          kind: 'deduction',
          unit: 'case',
          start: max,
          per,
          limit: end.limit(limit, max),
          cutOff: null,
        });
        expect(doubts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const forDay = [
    (per: string) => `Nộp chậm: trừ ${per} điểm/ngày`,
    (per: string) => `Mỗi ngày chậm trừ ${per} điểm`,
    (per: string) => `Chậm 01 ngày trừ ${per} điểm`,
    (per: string) => `Cứ chậm 01 ngày trừ ${per} điểm`,
    (per: string) => `Gửi chậm trừ ${per} điểm cho mỗi ngày`,
  ];
  const cutOffs = [
    { text: () => '', days: () => null },
    { text: (n: string) => `; quá ${n} ngày: không chấm`, days: (n: number) => n * 1000 },
    { text: (n: string) => `; chậm quá ${n} ngày: 0 điểm`, days: (n: number) => n * 1000 },
    { text: (n: string) => `, chậm trên ${n} ngày không tính điểm`, days: (n: number) => n * 1000 },
    { text: (n: string) => `. Chậm từ ${n} ngày trở lên: 0 điểm`, days: (n: number) => (n - 1) * 1000 },
  ];

  test('for each day are read with their cut-off', () => {
    const sentence = fc.record({
      form: fc.constantFrom(...forDay),
      end: fc.constantFrom(...cutOffs),
      per: fc.integer({ min: 1, max: 10 }).map((n) => n * 50),
      days: fc.integer({ min: 2, max: 30 }),
      max: steps,
    });
    fc.assert(
      fc.property(sentence, ({ form, end, per, days, max }) => {
        const { rule } = read(
          [
            `Đúng hạn: ${formatPoints(max)} điểm`,
            `${form(formatPoints(per))}${end.text(String(days).padStart(2, '0'))}`,
          ],
          max,
        );
        // Where the steps have used everything up before the cut-off, the last line says nothing more.
        expect(rule).toMatchObject({
          kind: 'deduction',
          unit: 'day',
          start: max,
          per,
          limit: null,
          cutOff: end.days(days),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('proportions', () => {
  const formulas = [
    { text: (times: string, at: string) => `điểm = (tỷ lệ %/${at}%) x ${times}`, at: true },
    {
      text: (times: string, at: string) => `điểm đánh giá được tính theo công thức: (Tỷ lệ % x ${times})/${at}%`,
      at: true,
    },
    { text: (times: string) => `điểm = tỷ lệ % x ${times}`, at: false },
    { text: (times: string) => `điểm = tỷ lệ x ${times} điểm`, at: false },
    { text: (times: string) => `tính theo công thức (b/a) x ${times}`, at: false },
    { text: (times: string) => `điểm đánh giá được tính theo công thức: [Tỷ lệ % x ${times}]/100%`, at: false },
    { text: (times: string) => `điểm = ${times} x số đã hoàn thành/số được giao`, at: false },
    { text: () => 'điểm = Tỷ lệ % x Điểm tối đa', at: false },
  ];
  const roundings = [
    { text: '', rounding: null },
    { text: ', làm tròn 02 chữ số thập phân', rounding: { decimals: 2, mode: 'half-up' } },
    { text: ' (làm tròn đến 1 chữ số thập phân)', rounding: { decimals: 1, mode: 'half-up' } },
    { text: ', kết quả làm tròn đến hai chữ số sau dấu phẩy', rounding: { decimals: 2, mode: 'half-up' } },
  ];

  test('are read with floor, full points and rounding, whatever the order of the lines', () => {
    const table = fc.record({
      floor: fc.integer({ min: 5, max: 60 }),
      at: fc.integer({ min: 61, max: 99 }),
      max: steps,
      order: fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2]),
      formula: fc.constantFrom(...formulas),
      rounding: fc.constantFrom(...roundings),
    });
    fc.assert(
      fc.property(table, ({ floor, at, max, order, formula, rounding }) => {
        const top = formula.at ? at : 100;
        const full = top === 100 ? 'Đạt 100%' : `Từ ${top}% trở lên`;
        const lines = [
          `${full}: ${formatPoints(max)} điểm`,
          `Từ ${floor}% đến dưới ${top}%: ${formula.text(formatPoints(max), String(top))}${rounding.text}`,
          `Dưới ${floor}%: 0 điểm`,
        ];
        const { rule, doubts, faults } = read(
          order.map((i) => lines[i] ?? ''),
          max,
        );
        expect(rule).toEqual({
          kind: 'proportional',
          formula: { times: max, at: top * 1000, rounding: rounding.rounding },
          floor: { value: floor * 1000, inclusive: true },
          cap: max,
        });
        expect([doubts, faults]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });
});
