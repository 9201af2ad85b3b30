import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../shared/base/day.ts';
import { dutiesOf } from '../../../shared/plan/duties.ts';
import { defaultSettings, type PlanSettings } from '../../../shared/plan/settings.ts';
import { day, monthly, plan, query, record } from './support.ts';

const september = { from: day('01/9/2024'), to: day('30/9/2024') };
const settings = (changes: Partial<PlanSettings>): PlanSettings => ({ ...defaultSettings, ...changes });

describe('"Phòng Tư pháp, tháng 9/2024"', () => {
  const duties = dutiesOf(plan, query({ unit: 'PTP', ...september }));

  it('is due: the forecast', () => {
    expect(duties.occurrences.map(({ obligation, dueText }) => [obligation.id, dueText])).toEqual([
      ['III.1-c', 'trước ngày 15 tháng 9 năm 2024'],
    ]);
  });

  it('is left from before: the remediation plan that was never recorded', () => {
    expect(duties.carriedOver.map(({ obligation, state }) => [obligation.id, state])).toEqual([['III.1-b', 'overdue']]);
    expect(dutiesOf(plan, query({ unit: 'PTP', ...september, records: [record()] })).carriedOver).toEqual([]);
  });

  it('has no day yet: the monthly and the quarterly report, in the words of the plan', () => {
    expect(
      duties.unscheduled
        .filter(({ obligation }) => obligation.id === 'II.2.3-a')
        .map(({ cadence, message }) => [cadence, message]),
    ).toEqual([
      [
        'month',
        'Kế hoạch ghi "Thường xuyên; định kỳ hàng tháng, hàng quý", chưa có ngày để tính hạn. Đặt ngày trong kỳ ở phần thiết lập để tính hạn và nhắc việc.',
      ],
      [
        'quarter',
        'Kế hoạch ghi "Thường xuyên; định kỳ hàng tháng, hàng quý", chưa có ngày để tính hạn. Đặt ngày trong kỳ ở phần thiết lập để tính hạn và nhắc việc.',
      ],
    ]);
  });

  it('has no day and no words of time either: said in other words', () => {
    const [mechanism] = duties.unscheduled.filter(({ obligation }) => obligation.id === 'II.1.8-b');
    expect(mechanism?.message).toBe(
      'Kế hoạch không ghi thời hạn. Đặt một ngày trong phần thiết lập nếu cơ quan muốn theo dõi hạn.',
    );
  });

  it('arises or goes on: lists of their own', () => {
    expect(duties.eventBound.map(({ obligation }) => obligation.id)).toContain('II.1.1-b');
    expect(duties.continuous.map(({ obligation }) => obligation.id)).toEqual(
      expect.arrayContaining(['II.1.1-c', 'II.1.1-d', 'II.2.3-a', 'II.2.3-b1', 'II.2.3-b2', 'III.1-a']),
    );
    expect(duties.coordinating.map(({ obligation }) => obligation.id)).toEqual(['II.1.7-a']);
  });

  it('setting a day moves the obligation from the open ones to the dated ones', () => {
    const own = settings({ rules: { 'II.2.3-a': [monthly(25)] } });
    const set = dutiesOf(plan, query({ unit: 'PTP', ...september, settings: own }));
    expect(
      set.unscheduled.filter(({ obligation }) => obligation.id === 'II.2.3-a').map(({ cadence }) => cadence),
    ).toEqual(['quarter']);
    expect(set.occurrences.map(({ obligation }) => obligation.id)).toEqual(['III.1-c', 'II.2.3-a']);
  });
});

describe('an event-bound duty', () => {
  const late = (status: 'arisen' | 'done', period: string, on: string) =>
    record({ obligation: 'II.1.1-b', unit: 'PHUONG_3', status, period, day: day(on), what: 'Hồ sơ trễ hạn' });
  const of = (records: Parameters<typeof record>[0][]) => {
    const { eventBound } = dutiesOf(plan, query({ unit: 'PHUONG_3', records: records.map((item) => record(item)) }));
    return eventBound.find(({ obligation }) => obligation.id === 'II.1.1-b');
  };

  it('has no deadline and no verdict, only what has arisen and is not done', () => {
    const duty = of([
      late('arisen', 'HS-01', '05/8/2024'),
      late('arisen', 'HS-02', '06/8/2024'),
      late('done', 'HS-01', '07/8/2024'),
    ]);
    expect(duty?.state).toBe('event-bound');
    expect(duty?.open.map(({ period }) => period)).toEqual(['HS-02']);
    expect(duty?.lastDone).toBe(day('07/8/2024'));
    expect(duty?.obligation.trigger).toBe('hồ sơ TTHC trễ hạn');
  });

  it('does not look ahead, and is not closed by something done before it arose', () => {
    expect(of([late('arisen', 'HS-03', '04/9/2024')])?.open).toEqual([]);
    expect(of([late('done', 'HS-04', '01/8/2024'), late('arisen', 'HS-04', '05/8/2024')])?.open).toHaveLength(1);
  });
});

describe('a continuous duty', () => {
  const of = (own: PlanSettings, records: readonly Parameters<typeof record>[0][] = []) =>
    dutiesOf(plan, query({ unit: 'PTP', settings: own, records: records.map((item) => record(item)) })).continuous.find(
      ({ obligation }) => obligation.id === 'II.1.1-c',
    );

  it('has no rhythm until the office sets one', () => {
    expect(of(defaultSettings)).toMatchObject({
      state: 'continuous',
      rhythm: null,
      nextReview: null,
      reviewDue: false,
    });
  });

  it('is looked over in the rhythm of the office, never overdue', () => {
    const rhythm = settings({ review: { every: 'month', day: 'last' } });
    expect(of(rhythm)).toMatchObject({ nextReview: day('31/7/2024'), reviewDue: true, lastReviewed: null });
    const reviewed = { obligation: 'II.1.1-c', status: 'reviewed', day: day('31/8/2024') } as const;
    expect(of(rhythm, [reviewed])).toMatchObject({
      lastReviewed: day('31/8/2024'),
      nextReview: day('30/9/2024'),
      reviewDue: false,
    });
  });

  it('may have a rhythm of its own, or none', () => {
    const rhythm = settings({
      review: { every: 'month', day: 'last' },
      reviews: { 'II.1.1-c': { every: 'month', workingDay: 1 }, 'II.1.1-d': null },
    });
    const lists = dutiesOf(plan, query({ unit: 'PTP', settings: rhythm })).continuous;
    const next = (id: string) => lists.find(({ obligation }) => obligation.id === id)?.nextReview;
    expect([next('II.1.1-a'), next('II.1.1-c')].map((d) => (d == null ? '' : formatDay(d)))).toEqual([
      '31/7/2024',
      '01/8/2024',
    ]);
    expect(next('II.1.1-d')).toBeNull();
  });
});

describe('all units', () => {
  it('see together what each of them sees alone', () => {
    const all = dutiesOf(plan, query(september));
    for (const list of [
      'occurrences',
      'carriedOver',
      'eventBound',
      'continuous',
      'unscheduled',
      'coordinating',
    ] as const) {
      const alone = [...new Set(all.continuous.map(({ unit }) => unit.id))].flatMap((unit) =>
        dutiesOf(plan, query({ unit, ...september }))[list].map((duty) => `${duty.obligation.id} ${duty.unit.id}`),
      );
      expect(all[list].map((duty) => `${duty.obligation.id} ${duty.unit.id}`).sort(), list).toEqual(alone.sort());
    }
  });

  it('a plan asked about years that are not its own answers with a sentence and no duties', () => {
    const later = dutiesOf(plan, query({ from: day('01/01/2026'), to: day('31/12/2026') }));
    expect(
      [
        later.occurrences,
        later.eventBound,
        later.continuous,
        later.unscheduled,
        later.coordinating,
        later.unassigned,
      ].map((list) => list.length),
    ).toEqual([0, 0, 0, 0, 0, 0]);
    expect(later.problems.map(({ message }) => message)).toContain(
      'Kế hoạch số 312/KH-UBND áp dụng từ 02/7/2024 đến 31/12/2024; khoảng thời gian đang xem nằm ngoài. Chọn khoảng khác, hoặc chuyển kế hoạch sang năm cần dùng để làm dự thảo.',
    );
  });
});
