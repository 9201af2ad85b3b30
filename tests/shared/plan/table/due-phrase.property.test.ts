import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, yearMonthDay, type Day } from '../../../../shared/base/day.ts';
import { readDuePhrase } from '../../../../shared/plan/table/due-phrase.ts';
import { describeRule } from '../../../../shared/plan/wording.ts';
import { daysFrom } from '../support.ts';

const read = (phrase: string) => readDuePhrase(phrase, 2024);

describe('every day from 2020 to 2035', () => {
  const forms: readonly ((d: Day) => string)[] = [
    (d) => `trước ngày ${formatDay(d)}`,
    (d) => {
      const { year, month, day } = yearMonthDay(d);
      return `Trước ngày ${day} tháng ${month} năm ${year}`;
    },
    (d) => {
      const { year, month, day } = yearMonthDay(d);
      return `chậm nhất ${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
    },
  ];

  it('is read back from the ways it is written', () => {
    for (const d of daysFrom('01/01/2020', '31/12/2035')) {
      for (const [index, form] of forms.entries()) {
        const { due, problems } = read(form(d));
        expect(due.map(({ rule }) => [rule.when, rule.strictly])).toEqual([
          [{ once: d }, index === 2 ? 'by' : 'before'],
        ]);
        expect(problems).toEqual([]);
      }
    }
  });

  it('and no day that the calendar does not have', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= 31; date += 1) {
        const { due, problems } = read(`trước ngày ${date}/${month}/2025`);
        expect(due.length + problems.length).toBe(1);
        if (due[0] !== undefined)
          expect(describeRule(due[0].rule)).toMatch(new RegExp(`^trước ngày 0?${date}/0?${month}/2025$`));
      }
    }
  });
});

describe('any text', () => {
  it('is read without a throw, and never loses a number in silence', () => {
    const words = fc.constantFrom(
      'trước',
      'ngày',
      '15',
      '7',
      '2024',
      'tháng',
      'quý',
      'III',
      'hàng',
      'năm',
      '/',
      '-',
      ',',
      ';',
      'và',
      'khi',
      'cuối',
      '31/6',
      '15/7/2024',
      'thường xuyên',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const reading = read(parts.join(' '));
        expect(reading.cadence.kinds.length).toBeGreaterThan(0);
        const numbers = /\d/.test(parts.join(' '));
        if (numbers && reading.trigger === null)
          expect(reading.due.length + reading.problems.length).toBeGreaterThan(0);
        for (const sentence of [...reading.problems, ...reading.doubts]) expect(sentence).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });
});
