import { describe, expect, it } from 'vitest';
import { checklistProblems, checklistsFor, progressOf, stepText, type Tick } from '../../../shared/plan/checklist.ts';
import { shippedChecklists, twoTierRegister2025 } from '../../../shared/plan/shipped.ts';
import { day, plan, register } from './support.ts';

const lists = shippedChecklists();
const byId = (id: string) => {
  const list = lists.find((item) => item.id === id);
  if (list === undefined) throw new Error(id);
  return list;
};
const tick = (step: string, changes: Partial<Tick> = {}): Tick => ({
  checklist: 'remediation-plan',
  step,
  unit: 'PTP',
  period: null,
  day: day('05/7/2024'),
  by: 'Chuyên viên',
  ...changes,
});

describe('the ready checklists', () => {
  it('serve the work that the plan asks for', () => {
    expect(lists.map(({ id, obligations }) => `${id}: ${obligations.join(', ')}`)).toEqual([
      'remediation-plan: III.1-b',
      'field-forecast: III.1-c',
      'forecast-meeting: III.2-b',
      'monthly-report: II.2.2-b, II.2.3-a',
      'quarterly-report: II.2.3-a',
      'half-year-report: II.2.4-d',
      'check-publication: II.1.1-c, II.1.1-d',
      'follow-city-decision: II.1.1-d, II.2.2-a',
      'propose-publication: II.1.1-c',
      'sipas-list: II.1.13-a1, II.1.13-c2',
      'late-dossier: II.1.1-b',
    ]);
  });

  it('cite a clause of the plan at every step', () => {
    expect(checklistProblems(lists, plan.obligations)).toEqual([]);
    for (const { steps } of lists)
      for (const { clause } of steps)
        expect(
          plan.obligations.some(({ id }) => id === clause),
          clause,
        ).toBe(true);
  });

  it('say which steps the plan asks for and which are good practice', () => {
    for (const { id, steps } of lists) {
      expect(
        steps.some(({ basis }) => basis === 'plan'),
        id,
      ).toBe(true);
      expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
      for (const { text } of steps) expect(text, id).toMatch(/^[\p{Lu}{].*\.$/u);
    }
  });

  it('name no year and no day: those stand with the obligation', () => {
    for (const { steps } of lists) for (const { text } of steps) expect(text).not.toMatch(/20\d\d|\d+\/\d+\/|ngày \d/);
  });

  it('are found by obligation', () => {
    expect(checklistsFor(lists, 'II.2.3-a').map(({ id }) => id)).toEqual(['monthly-report', 'quarterly-report']);
    expect(checklistsFor(lists, 'II.2.6-a')).toEqual([]);
  });
});

describe('a step', () => {
  const sent = byId('remediation-plan').steps.find(({ id }) => id === '7');

  it('names the unit of the register in use', () => {
    if (sent === undefined) throw new Error('no step 7');
    expect(stepText(sent, register, day('02/7/2024'))).toBe(
      'Gửi kế hoạch về Phòng Nội vụ trong thời hạn để theo dõi, tổng hợp.',
    );
    expect(stepText(sent, twoTierRegister2025(), day('01/9/2025'))).toBe(
      'Gửi kế hoạch về Phòng Văn hóa - Xã hội trong thời hạn để theo dõi, tổng hợp.',
    );
    expect(stepText(sent, register, day('01/9/2025'))).toBe(
      'Gửi kế hoạch về đơn vị phụ trách (PNV) trong thời hạn để theo dõi, tổng hợp.',
    );
  });

  it('with several successors names them all', () => {
    const step = byId('follow-city-decision').steps.find(({ text }) => text.startsWith('{VP_UBND}'));
    if (step === undefined) throw new Error('no step');
    expect(stepText(step, twoTierRegister2025(), day('01/9/2025'))).toMatch(
      /^Văn phòng HĐND và UBND và Trung tâm Phục vụ hành chính công công khai/,
    );
  });
});

describe('progress', () => {
  const list = byId('remediation-plan');

  it('counts the steps of this unit, this period, up to today', () => {
    const ticks = [
      tick('1'),
      tick('1'),
      tick('3'),
      tick('4', { unit: 'PNV' }),
      tick('5', { period: '2024-07' }),
      tick('6', { day: day('06/7/2024') }),
      tick('7', { checklist: 'field-forecast' }),
      tick('99'),
    ];
    expect(progressOf(list, ticks, 'PTP', null, day('05/7/2024'))).toEqual({ done: 2, total: 8, next: list.steps[1] });
  });

  it('ends when every step is done', () => {
    const ticks = list.steps.map(({ id }) => tick(id));
    expect(progressOf(list, ticks, 'PTP', null, day('05/7/2024'))).toEqual({ done: 8, total: 8, next: null });
  });
});

it('a list that points at a clause the plan does not have is named', () => {
  const odd = [{ ...byId('late-dossier'), obligations: ['II.9'] }];
  expect(checklistProblems(odd, plan.obligations)).toEqual([
    {
      where: 'late-dossier',
      message:
        'Danh sách việc "Xử lý hồ sơ trễ hạn, gửi thư xin lỗi" dẫn mục "II.9" không có trong kế hoạch. Sửa lại số mục.',
    },
  ]);
});
