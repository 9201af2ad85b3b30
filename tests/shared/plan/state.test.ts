import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../shared/base/day.ts';
import { deadlineOf, type Deadline } from '../../../shared/plan/deadline.ts';
import { standingOf, timelinessOf, type WorkRecord } from '../../../shared/plan/state.ts';
import { addWorkingDays } from '../../../shared/plan/working-days.ts';
import { calendar, day, daysFrom, record } from './support.ts';

const july = deadlineOf(day('15/7/2024'), { strictly: 'before', roll: 'before' }, calendar);
const stateOn = (today: string, records: readonly WorkRecord[] = [], deadline: Deadline = july, soon = 5) =>
  standingOf(deadline, records, day(today), calendar, soon).state;

describe('the state of "trước ngày 15 tháng 7 năm 2024"', () => {
  it.each([
    ['04/7/2024', 'upcoming'],
    ['05/7/2024', 'due-soon'], // five working days before Friday 12/7
    ['12/7/2024', 'due-soon'],
    ['13/7/2024', 'due-soon'], // the reminder is past, the deadline is not
    ['14/7/2024', 'due-soon'],
    ['15/7/2024', 'at-limit'],
    ['16/7/2024', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(stateOn(today)).toBe(state);
  });

  it('is in progress once begun, but still overdue when the day is past', () => {
    const begun = [record({ status: 'started', day: day('01/7/2024') })];
    expect([
      stateOn('04/7/2024', begun),
      stateOn('14/7/2024', begun),
      stateOn('15/7/2024', begun),
      stateOn('16/7/2024', begun),
    ]).toEqual(['in-progress', 'in-progress', 'at-limit', 'overdue']);
  });

  it('is done with the earliest record, and says how it stood to the deadline', () => {
    const records = [record({ day: day('16/7/2024') }), record({ day: day('15/7/2024') })];
    const standing = standingOf(july, records, day('20/7/2024'), calendar, 5);
    expect(standing).toEqual({ state: 'done', startedOn: null, doneOn: day('15/7/2024'), timeliness: 'at-limit' });
  });

  it('does not look ahead: a record of a later day does not count yet', () => {
    expect(stateOn('16/7/2024', [record({ day: day('17/7/2024') })])).toBe('overdue');
    expect(stateOn('17/7/2024', [record({ day: day('17/7/2024') })])).toBe('done');
  });

  it('events and reviews are not work on a deadline', () => {
    expect(stateOn('04/7/2024', [record({ status: 'arisen' }), record({ status: 'reviewed' })])).toBe('upcoming');
  });

  it('the office sets how soon is soon', () => {
    expect([
      stateOn('11/7/2024', [], july, 0),
      stateOn('12/7/2024', [], july, 0),
      stateOn('02/7/2024', [], july, 10),
    ]).toEqual(['upcoming', 'due-soon', 'due-soon']);
  });
});

describe('a deadline that moves with Điều 148', () => {
  const september = deadlineOf(day('15/9/2024'), { strictly: 'before', roll: 'after' }, calendar);

  it('is in time up to the day it moved to', () => {
    expect([timelinessOf(september, day('16/9/2024')), timelinessOf(september, day('17/9/2024'))]).toEqual([
      'in-time',
      'after',
    ]);
    expect(stateOn('16/9/2024', [], september)).toBe('due-soon');
    expect(stateOn('17/9/2024', [], september)).toBe('overdue');
  });
});

describe('"chậm nhất ngày X"', () => {
  const by = deadlineOf(day('15/7/2024'), { strictly: 'by', roll: 'before' }, calendar);

  it('is in time on the day and overdue on the next: there is no limit between', () => {
    expect([stateOn('15/7/2024', [], by), stateOn('16/7/2024', [], by)]).toEqual(['due-soon', 'overdue']);
  });
});

describe('all days of 2024 and 2025', () => {
  it('go through upcoming, due soon, at the limit, overdue in this order', () => {
    const order = ['upcoming', 'due-soon', 'at-limit', 'overdue'];
    for (const strictly of ['before', 'by'] as const) {
      for (const roll of ['none', 'before', 'after'] as const) {
        const deadline = deadlineOf(day('15/02/2024'), { strictly, roll }, calendar);
        const seen = [...daysFrom('01/01/2024', '31/3/2024')].map((today) =>
          order.indexOf(standingOf(deadline, [], today, calendar, 5).state),
        );
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect(seen).not.toContain(-1);
      }
    }
  });

  it('count "due soon" in working days exactly, however far', () => {
    for (const soon of [0, 1, 5, 20, 60]) {
      for (const named of [day('15/7/2024'), day('20/02/2025'), day('05/5/2025')]) {
        const deadline = deadlineOf(named, { strictly: 'by', roll: 'before' }, calendar);
        const first = firstDayOfCount(deadline.remind, soon);
        expect(standingOf(deadline, [], first, calendar, soon).state).toBe('due-soon');
        expect(standingOf(deadline, [], addDays(first, -1), calendar, soon).state).toBe('upcoming');
      }
    }
  });
});

/** The first day from which no more than `count` working days are left, found by stepping back from the far end. */
function firstDayOfCount(remind: Day, count: number): Day {
  return addWorkingDays(calendar, remind, -count);
}
