import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../shared/base/day.ts';
import { dutiesOf } from '../../../shared/plan/duties.ts';
import { occurrencesOf } from '../../../shared/plan/occurrences.ts';
import { rollForward } from '../../../shared/plan/roll-forward.ts';
import { twoTierRegister2025 } from '../../../shared/plan/shipped.ts';
import { day, obligation, plan, query } from './support.ts';

const draft = rollForward(plan, { year: 2026, profile: 'xa-phuong-tu-2025' });
const register = twoTierRegister2025();
const year2026 = query({ register, from: day('01/01/2026'), to: day('31/12/2026'), today: day('01/7/2026') });

describe('the plan of 2024 rolled forward to 2026', () => {
  it('is a draft: not issued, without a number, with its origin', () => {
    expect(draft).toMatchObject({
      id: 'quan-6-2024-chuyen-2026',
      title: 'Dự thảo năm 2026, chuyển từ Kế hoạch số 312/KH-UBND năm 2024',
      number: null,
      issued: null,
      issuer: null,
      standing: 'carried',
      carriedFrom: { id: 'quan-6-2024', number: '312/KH-UBND', year: 2024 },
      profile: 'xa-phuong-tu-2025',
    });
    expect([formatDay(draft.from), formatDay(draft.to)]).toEqual(['01/01/2026', '31/12/2026']);
  });

  it('moves the days and keeps the phrases, each marked as carried', () => {
    const moved = draft.obligations.flatMap(({ due }) => due);
    expect(
      moved.map(({ phrase, origin, rule }) => [phrase, origin, 'once' in rule.when ? formatDay(rule.when.once) : '']),
    ).toEqual([
      ['trước ngày 15 tháng 7 năm 2024', 'carried', '15/7/2026'],
      ['trước ngày 15 tháng 9 năm 2024', 'carried', '15/9/2026'],
      ['trước ngày 15 tháng 10 năm 2024', 'carried', '15/10/2026'],
    ]);
  });

  it('never shows a day without saying that it binds nobody', () => {
    const found = occurrencesOf(draft, year2026);
    expect(found.length).toBeGreaterThan(0);
    for (const { basis, dueText } of found) {
      expect(basis).toBe('carried');
      expect(dueText).toMatch(
        /^Dự kiến trước ngày \d+\/\d+\/2026, chuyển từ "trước ngày .* năm 2024" của Kế hoạch số 312\/KH-UBND; chưa được ban hành cho năm 2026$/,
      );
    }
  });

  it('reaches the units of that year through their predecessors', () => {
    const units = (id: string) =>
      occurrencesOf(draft, year2026)
        .filter((item) => item.obligation.id === id)
        .map(({ unit }) => unit.id);
    expect(units('III.1-b')).toEqual([
      'VP_HDND_UBND',
      'PKTHTDT',
      'PVHXH',
      'TTPVHCC',
      'PHUONG_BINH_TIEN',
      'PHUONG_BINH_TAY',
      'PHUONG_BINH_PHU',
      'PHUONG_PHU_LAM',
    ]);
    expect(units('III.1-c')).toEqual(['VP_HDND_UBND', 'PKTHTDT', 'PVHXH', 'TTPVHCC']);
    expect(units('III.2-b')).toEqual(['PVHXH']);
  });

  it('says above everything that no document has issued it', () => {
    expect(dutiesOf(draft, year2026).problems[0]?.message).toContain('chưa có văn bản nào ban hành');
  });

  it('keeps the wording of the original and does not change the plan it came from', () => {
    expect(draft.obligations.map(({ text }) => text)).toEqual(plan.obligations.map(({ text }) => text));
    expect(obligation('III.1-b').due[0]?.origin).toBe('stated');
    expect(plan.standing).toBe('issued');
  });
});

describe('rolling on', () => {
  it('keeps the origin of the first plan', () => {
    const next = rollForward(draft, { year: 2027, profile: null });
    expect(next.carriedFrom).toEqual(draft.carriedFrom);
    expect(next.id).toBe('quan-6-2024-chuyen-2027');
    expect(next.profile).toBe('xa-phuong-tu-2025');
    const when = next.obligations.find(({ id }) => id === 'III.1-b')?.due[0]?.rule.when;
    expect(when).toEqual({ once: day('15/7/2027') });
  });

  it('29/02 becomes 28/02, and recurring rules stay as they are', () => {
    const base = obligation('III.1-b');
    const due = [
      {
        phrase: 'ngày 29/02/2024',
        what: null,
        rule: { when: { once: day('29/02/2024') }, strictly: 'by', roll: 'none' },
        origin: 'stated',
      },
      {
        phrase: 'ngày 25 hàng tháng',
        what: null,
        rule: { when: { every: 'month', day: 25 }, strictly: 'by', roll: 'none' },
        origin: 'stated',
      },
    ] as const;
    const [first, second] =
      rollForward({ ...plan, obligations: [{ ...base, due }] }, { year: 2025, profile: null }).obligations[0]?.due ??
      [];
    expect([first?.rule.when, second?.rule.when]).toEqual([{ once: day('28/02/2025') }, { every: 'month', day: 25 }]);
  });

  it('there and back gives the same days', () => {
    const back = rollForward(rollForward(plan, { year: 2031, profile: null }), { year: 2024, profile: null });
    expect(back.obligations.map(({ due }) => due.map(({ rule }) => rule))).toEqual(
      plan.obligations.map(({ due }) => due.map(({ rule }) => rule)),
    );
  });
});
