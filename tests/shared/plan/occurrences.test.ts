import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../shared/base/day.ts';
import type { Plan } from '../../../shared/plan/model.ts';
import { occurrencesOf } from '../../../shared/plan/occurrences.ts';
import { defaultSettings, type PlanSettings } from '../../../shared/plan/settings.ts';
import { day, daysFrom, monthly, plan, query, record } from './support.ts';

const settings = (changes: Partial<PlanSettings>): PlanSettings => ({ ...defaultSettings, ...changes });
const shown = (...[changes]: Parameters<typeof query>) =>
  occurrencesOf(plan, query(changes)).map(
    ({ id, last, remind, state }) => `${id} ${formatDay(remind)} ${formatDay(last)} ${state}`,
  );

describe('dated obligations', () => {
  it('of Phòng Tư pháp in September 2024: the forecast', () => {
    const found = occurrencesOf(plan, query({ unit: 'PTP', from: day('01/9/2024'), to: day('30/9/2024') }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'III.1-c-2024-09-15-PTP',
      dueText: 'trước ngày 15 tháng 9 năm 2024',
      what: 'báo cáo dự báo kết quả Chỉ số CCHC năm 2024 theo lĩnh vực phụ trách',
      basis: 'plan',
      state: 'upcoming',
      named: day('15/9/2024'),
      last: day('14/9/2024'),
      remind: day('13/9/2024'),
      certain: true,
      head: false,
    });
  });

  it('of the whole of 2024: 22 remediation plans, five forecasts, one meeting', () => {
    const found = occurrencesOf(plan, query());
    const count = (id: string) => found.filter(({ obligation }) => obligation.id === id).length;
    expect([count('III.1-b'), count('III.1-c'), count('III.2-b'), found.length]).toEqual([22, 5, 1, 28]);
  });

  it('are in order of the day, then of the plan, then of the register', () => {
    const found = occurrencesOf(
      plan,
      query({ settings: settings({ rules: { 'II.2.3-a': [monthly(15)], 'II.2.2-b': [monthly(15)] } }) }),
    );
    const july = found.filter(({ named }) => named === day('15/7/2024'));
    expect(july.slice(0, 4).map(({ id }) => id)).toEqual([
      'II.2.2-b-2024-07-VP_UBND',
      'II.2.3-a-2024-07-PTP',
      'III.1-b-2024-07-15-PNV',
      'III.1-b-2024-07-15-VP_UBND',
    ]);
    const lasts = found.map(({ last }) => last);
    expect(lasts).toEqual([...lasts].sort((a, b) => a - b));
  });

  it('have no day that the plan leaves open until the office sets one', () => {
    expect(shown({ unit: 'VP_UBND', from: day('01/8/2024'), to: day('31/8/2024') })).toEqual([]);
    const own = settings({ rules: { 'II.2.2-b': [monthly(25)] } });
    const found = occurrencesOf(
      plan,
      query({ unit: 'VP_UBND', from: day('01/8/2024'), to: day('31/8/2024'), settings: own }),
    );
    expect(found.map(({ id, basis, dueText }) => [id, basis, dueText])).toEqual([
      [
        'II.2.2-b-2024-08-VP_UBND',
        'office',
        'trước ngày 25 hàng tháng (cơ quan tự đặt; Kế hoạch ghi "Định kỳ hàng tháng")',
      ],
    ]);
  });

  it('recur while the plan runs, from its signing to the end of its year', () => {
    const own = settings({ rules: { 'II.2.2-b': [monthly('last', 'by')] } });
    const found = occurrencesOf(
      plan,
      query({ unit: 'VP_UBND', from: day('01/01/2024'), to: day('31/12/2026'), settings: own }),
    );
    const periods = found.filter(({ obligation }) => obligation.id === 'II.2.2-b').map(({ period }) => period);
    expect(periods).toEqual(['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']);
  });

  it('keep months and quarters of one obligation apart', () => {
    const rules = {
      'II.2.3-a': [
        monthly(25),
        { when: { every: 'quarter', month: 3, day: 20 }, strictly: 'by', roll: 'before' } as const,
      ],
    };
    const found = shown({ unit: 'PTP', from: day('01/9/2024'), to: day('30/9/2024'), settings: settings({ rules }) });
    expect(found).toEqual([
      'III.1-c-2024-09-15-PTP 13/9/2024 14/9/2024 upcoming',
      'II.2.3-a-2024-Q3-PTP 20/9/2024 20/9/2024 upcoming',
      'II.2.3-a-2024-09-PTP 24/9/2024 24/9/2024 upcoming',
    ]);
  });

  it('two days in the same month have ids of their own, whatever span is asked for', () => {
    const rules = { 'II.2.2-b': [monthly(10), monthly(25)] };
    const ids = (from: string, to: string) =>
      occurrencesOf(plan, query({ unit: 'VP_UBND', from: day(from), to: day(to), settings: settings({ rules }) })).map(
        ({ id }) => id,
      );
    expect(ids('01/8/2024', '31/8/2024')).toEqual(['II.2.2-b-2024-08-VP_UBND', 'II.2.2-b-2024-08-2-VP_UBND']);
    expect(ids('20/8/2024', '31/8/2024')).toEqual(['II.2.2-b-2024-08-2-VP_UBND']);
  });

  it('can be read as moved by Điều 148, for one obligation or for all', () => {
    const one = settings({ readings: { 'III.1-c': { strictly: 'before', roll: 'after' } } });
    expect(shown({ unit: 'PTP', from: day('01/9/2024'), to: day('30/9/2024'), settings: one })).toEqual([
      'III.1-c-2024-09-15-PTP 16/9/2024 16/9/2024 upcoming',
    ]);
    expect(
      shown({ unit: 'PTP', from: day('01/7/2024'), to: day('31/7/2024'), settings: settings({ roll: 'none' }) }),
    ).toEqual(['III.1-b-2024-07-15-PTP 14/7/2024 14/7/2024 overdue']);
  });

  it('belong to a span from the reminder to the named day', () => {
    const days = [...daysFrom('08/7/2024', '19/7/2024')].filter(
      (at) => occurrencesOf(plan, query({ unit: 'PTP', from: at, to: at })).length > 0,
    );
    expect(days.map(formatDay)).toEqual(['12/7/2024', '13/7/2024', '14/7/2024', '15/7/2024']);
  });

  it('of a span are those of its days, each once', () => {
    const own = settings({ rules: { 'II.2.2-b': [monthly(1), monthly(31, 'by')] } });
    const ids = (from: string, to: string) =>
      occurrencesOf(plan, query({ from: day(from), to: day(to), settings: own })).map(({ id }) => id);
    const byDay = new Set<string>();
    for (const at of daysFrom('15/6/2024', '31/10/2024'))
      for (const id of ids(formatDay(at), formatDay(at))) byDay.add(id);
    expect([...byDay].sort()).toEqual([...ids('15/6/2024', '31/10/2024')].sort());
    expect(ids('15/6/2024', '31/10/2024')).toHaveLength(byDay.size);
  });

  it('are done by a record of the unit, and of nobody else', () => {
    const records = [record(), record({ unit: 'PNV', day: day('15/7/2024') })];
    const found = occurrencesOf(plan, query({ records, from: day('01/7/2024'), to: day('31/7/2024') }));
    expect(found.filter(({ state }) => state === 'done').map(({ unit, timeliness }) => [unit.id, timeliness])).toEqual([
      ['PNV', 'at-limit'],
      ['PTP', 'in-time'],
    ]);
    expect(found.filter(({ state }) => state === 'overdue')).toHaveLength(20);
  });

  it('a record counts for the period it names', () => {
    const own = settings({ rules: { 'II.2.2-b': [monthly(25)] } });
    const records = [
      record({ obligation: 'II.2.2-b', unit: 'VP_UBND', period: '2024-08', day: day('20/8/2024') }),
      record({ obligation: 'II.2.2-b', unit: 'VP_UBND', period: null, day: day('20/7/2024') }),
    ];
    const found = occurrencesOf(
      plan,
      query({ unit: 'VP_UBND', from: day('01/7/2024'), to: day('30/9/2024'), settings: own, records }),
    );
    expect(
      found.filter(({ obligation }) => obligation.id === 'II.2.2-b').map(({ period, state }) => [period, state]),
    ).toEqual([
      ['2024-07', 'overdue'],
      ['2024-08', 'done'],
      ['2024-09', 'upcoming'],
    ]);
  });

  it('a day that the plan names outside its own year is shown on that day', () => {
    const late: Plan = {
      ...plan,
      obligations: plan.obligations.map((item) =>
        item.id === 'III.2-b'
          ? {
              ...item,
              due: item.due.map((due) => ({ ...due, rule: { ...due.rule, when: { once: day('15/01/2025') } } })),
            }
          : item,
      ),
    };
    const found = occurrencesOf(late, query({ unit: 'PNV', from: day('01/01/2025'), to: day('31/01/2025') }));
    expect(found.map(({ id }) => id)).toEqual(['III.2-b-2025-01-15-PNV']);
  });

  it('reach nobody after the units of the register have ended', () => {
    const future: Plan = { ...plan, from: day('01/01/2027'), to: day('31/12/2027') };
    const own = settings({ rules: { 'II.2.2-b': [monthly(25)] } });
    const found = occurrencesOf(
      future,
      query({ unit: 'VP_UBND', from: day('01/6/2025'), to: day('31/12/2027'), settings: own }),
    );
    expect(found).toEqual([]);
  });
});
