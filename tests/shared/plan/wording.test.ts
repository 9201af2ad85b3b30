import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../shared/plan/deadline.ts';
import * as labels from '../../../shared/plan/messages.ts';
import type { DueRule, Recurrence } from '../../../shared/plan/recurrence.ts';
import {
  deadlineSentence,
  describeRecurrence,
  describeRule,
  periodWords,
  yearsOf,
} from '../../../shared/plan/wording.ts';
import { calendar, day } from './support.ts';

const rule = (when: Recurrence, strictly: DueRule['strictly'] = 'before'): DueRule => ({
  when,
  strictly,
  roll: 'before',
});

describe('a rule in words', () => {
  it.each([
    [rule({ every: 'month', day: 25 }), 'trước ngày 25 hàng tháng'],
    [rule({ every: 'month', day: 'last' }, 'by'), 'chậm nhất ngày cuối hàng tháng'],
    [rule({ every: 'month', workingDay: 5 }, 'by'), 'chậm nhất ngày làm việc thứ 5 hàng tháng'],
    [rule({ every: 'month', workingDay: -1 }, 'by'), 'chậm nhất ngày làm việc cuối cùng hàng tháng'],
    [rule({ every: 'month', workingDay: -3 }, 'by'), 'chậm nhất ngày làm việc thứ 3 tính từ cuối tháng hàng tháng'],
    [rule({ every: 'quarter', month: 3, day: 15 }), 'trước ngày 15 tháng thứ ba hàng quý'],
    [rule({ every: 'half', month: 6, day: 14 }, 'by'), 'chậm nhất ngày 14 tháng 6 và tháng 12 hàng năm'],
    [rule({ every: 'year', month: 12, day: 15 }), 'trước ngày 15/12 hàng năm'],
    [rule({ every: 'year', month: 12, day: 'last' }, 'by'), 'chậm nhất ngày cuối tháng 12 hàng năm'],
    [rule({ once: day('15/7/2024') }), 'trước ngày 15/7/2024'],
  ])('%j', (given, words) => {
    expect(describeRule(given)).toBe(words);
  });
});

it('a rhythm of review is said without a limit', () => {
  expect(describeRecurrence({ every: 'month', workingDay: -1 })).toBe('ngày làm việc cuối cùng hàng tháng');
  expect(describeRecurrence({ event: 'hồ sơ trễ hạn' })).toBe('hồ sơ trễ hạn');
});

describe('a deadline in a sentence', () => {
  const of = (x: string, strictly: DueRule['strictly'], roll: DueRule['roll']) =>
    deadlineSentence(deadlineOf(day(x), { strictly, roll }, calendar));

  it('gives the last day, and the working day to finish on when it is earlier', () => {
    expect(of('15/7/2024', 'before', 'before')).toBe(
      'Đúng hạn đến hết ngày 14/7/2024 (trước ngày 15/7/2024); nên xong trong ngày làm việc 12/7/2024.',
    );
    expect(of('15/10/2024', 'before', 'before')).toBe('Đúng hạn đến hết ngày 14/10/2024 (trước ngày 15/10/2024).');
    expect(of('15/9/2024', 'before', 'after')).toBe('Đúng hạn đến hết ngày 16/9/2024.');
    expect(of('20/12/2024', 'by', 'before')).toBe('Đúng hạn đến hết ngày 20/12/2024.');
  });

  it('knows the years it touches', () => {
    expect(yearsOf(deadlineOf(day('01/01/2025'), { strictly: 'before', roll: 'before' }, calendar))).toEqual([
      2024, 2025,
    ]);
    expect(yearsOf(deadlineOf(day('15/7/2024'), { strictly: 'before', roll: 'before' }, calendar))).toEqual([2024]);
  });
});

describe('a period in words', () => {
  it.each([
    ['2024-09', 'tháng 9/2024'],
    ['2024-Q3', 'Quý III/2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024'],
    ['2024', 'năm 2024'],
    ['2024-07-15', 'ngày 15/7/2024'],
    ['2024-02-05', 'ngày 05/02/2024'],
    ['2024-13-45', '2024-13-45'],
    ['2024-Q4-2', 'Quý IV/2024'],
    ['HS-01', 'HS-01'],
  ])('%s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});

describe('every label', () => {
  it('has both languages', () => {
    for (const table of [labels.states, labels.cadences, labels.holidayKinds, labels.unitKinds]) {
      for (const { vi, en } of Object.values(table)) expect([vi, en]).not.toContain('');
    }
  });
});

describe('every sentence', () => {
  const folder = new URL('../../../shared/plan/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map((match) => ({
      name,
      text: match[2] ?? '',
    })),
  );

  it('keeps to the tone: no blame, no words of machines', () => {
    const banned = /không hợp lệ|vui lòng|xin lỗi|sai sót|lỗi hệ thống|bạn đã quên/i;
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  it('is composed Vietnamese', () => {
    for (const { name, text } of texts) expect(text.normalize('NFC'), name).toBe(text);
  });
});
