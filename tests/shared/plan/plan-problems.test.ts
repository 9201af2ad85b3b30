import { describe, expect, it } from 'vitest';
import { planProblems } from '../../../shared/plan/plan-problems.ts';
import type { PlanQuery } from '../../../shared/plan/occurrences.ts';
import { rollForward } from '../../../shared/plan/roll-forward.ts';
import { defaultSettings } from '../../../shared/plan/settings.ts';
import { calendarOf } from '../../../shared/plan/working-days.ts';
import { day, monthly, obligation, plan, query, record, register, registerWithExample } from './support.ts';

const said = (changes: Partial<PlanQuery>, of = plan) =>
  planProblems(of, query({ register: registerWithExample, ...changes })).map(({ message }) => message);

describe('what keeps a plan from answering fully', () => {
  it('nothing, when every group has its units', () => {
    expect(said({})).toEqual([]);
  });

  it('a unit that nobody knows', () => {
    expect(said({ unit: 'PHONG_LA' })).toEqual([
      'Không có đơn vị "PHONG_LA" trong danh sách "Quận 6 – 2024" vào thời gian này. Chọn đơn vị khác hoặc bổ sung danh sách.',
    ]);
  });

  it('a code that leads nowhere, said once with the number of its obligations', () => {
    const odd = {
      ...plan,
      obligations: [
        { ...obligation('II.2.1-a'), responsible: { words: ['Phòng Y tế'], codes: ['PYT'] } },
        { ...obligation('II.2.1-b'), responsible: { words: ['Phòng Y tế'], codes: ['PYT'] } },
      ],
    };
    expect(said({}, odd)).toEqual([
      'Mã đơn vị "PYT" không có trong danh sách; 2 nhiệm vụ (đầu tiên: II.2.1-a) chưa có người nhận. Bổ sung đơn vị hoặc sửa mã.',
    ]);
  });

  it('an ended unit without a successor', () => {
    const moved = { ...plan, from: day('01/7/2025'), to: day('31/12/2025'), obligations: [obligation('II.2.1-a')] };
    expect(said({ from: day('01/7/2025'), to: day('31/12/2025') }, moved)).toEqual([
      'Phòng Nội vụ không còn hoạt động và danh sách chưa ghi đơn vị kế thừa; 1 nhiệm vụ (đầu tiên: II.2.1-a) chưa có người nhận. Ghi đơn vị kế thừa, hoặc chọn danh sách đơn vị của thời gian này.',
    ]);
  });

  it('settings for an obligation that is not there, and a rule without a day', () => {
    const rules = {
      'II.9': [monthly(25)],
      'II.2.4-d': [{ when: { every: 'year', month: 1, day: 15 }, strictly: 'by', roll: 'before' } as const],
    };
    expect(said({ settings: { ...defaultSettings, rules } })).toEqual([
      'Thiết lập cho nhiệm vụ "II.9", nhưng kế hoạch không có mục này. Kiểm tra lại số mục.',
      'Hạn "chậm nhất ngày 15/1 hàng năm" của mục II.2.4-d không có ngày nào từ 02/7/2024 đến 31/12/2024. Đặt ngày khác, hoặc kéo dài thời gian của kế hoạch.',
    ]);
  });

  it('records that meet no obligation, no unit, no day, no period', () => {
    const settings = { ...defaultSettings, rules: { 'II.2.2-b': [monthly(25)] } };
    const records = [
      record({ obligation: 'II.9' }),
      record({ unit: 'PHONG_LA' }),
      record({ day: day('04/9/2024') }),
      record({ obligation: 'II.2.2-b', unit: 'VP_UBND', period: null }),
      record({ obligation: 'II.2.2-b', unit: 'VP_UBND', period: '2024-13' }),
      record({ obligation: 'II.2.2-b', unit: 'VP_UBND', period: '2024-08' }),
    ];
    expect(said({ settings, records })).toEqual([
      'Mục "II.9" không có trong kế hoạch. Kiểm tra lại số mục.',
      'Đơn vị "PHONG_LA" không có trong danh sách. Kiểm tra lại tên đơn vị.',
      'Ngày 04/9/2024 sau ngày đang xem (03/9/2024) nên chưa được tính. Kiểm tra lại ngày.',
      'Kết quả chưa ghi kỳ nên chưa gắn được với hạn nào. Ghi một trong các kỳ: 2024-07, 2024-08, 2024-09, 2024-10, 2024-11, 2024-12.',
      'Kỳ "2024-13" không có ở mục II.2.2-b nên chưa gắn được với hạn nào. Ghi một trong các kỳ: 2024-07, 2024-08, 2024-09, 2024-10, 2024-11, 2024-12.',
    ]);
  });

  it('a record of today counts, and so does the last day of the plan', () => {
    expect(said({ records: [record({ day: day('03/9/2024') })] })).toEqual([]);
    const lastDay = { from: day('31/12/2024'), to: day('31/12/2024'), unit: 'PHONG_LA' };
    expect(said(lastDay)).toHaveLength(1);
  });

  it('rows are counted from 1, and long lists of clauses are cut', () => {
    const places = planProblems(plan, query({ records: [record(), record({ unit: 'PHONG_LA' })] })).map(
      ({ where }) => where,
    );
    expect(places).toEqual(['II.1.1-a, II.1.1-b, II.1.1-c, II.1.2-0, II.1.2-a…', 'Kết quả thực hiện, dòng 2']);
  });

  it('a year whose holidays nobody announced', () => {
    const next = { ...plan, from: day('01/01/2027'), to: day('31/12/2027'), obligations: [] };
    expect(said({ from: day('01/12/2026'), to: day('31/01/2027') }, next)).toEqual([
      'Lịch nghỉ năm 2027 chưa công bố; hạn tính tạm.',
    ]);
  });

  it('a plan that is only a draft carried from another year', () => {
    expect(
      said({ from: day('01/01/2025'), to: day('31/3/2025') }, rollForward(plan, { year: 2025, profile: null })),
    ).toEqual([
      'Các ngày của năm 2025 được chuyển từ 312/KH-UBND, chưa có văn bản nào ban hành. Chỉ dùng để dự thảo; nhập kế hoạch mới khi được ban hành.',
    ]);
  });

  it('holidays, units and successions that contradict themselves', () => {
    const calendar = calendarOf([
      {
        title: 'Ngày nghỉ',
        announced: [2024],
        rows: [
          { day: day('29/4/2024'), kind: 'swap-off', name: 'x', certain: true, confidence: 'source', source: 'x' },
        ],
      },
    ]);
    const cycle = {
      ...registerWithExample,
      successions: [
        ...register.successions,
        {
          from: 'PHUONG_1_2025',
          to: 'PHUONG_1',
          on: day('02/01/2025'),
          part: 'part',
          certainty: 'memory',
          source: 'x',
        } as const,
      ],
    };
    const messages = said({ calendar, register: cycle });
    expect(messages.some((message) => message.startsWith('Năm 2024 có 1 ngày nghỉ hoán đổi'))).toBe(true);
    expect(
      messages.some((message) =>
        message.includes('thành vòng: Phường 1 (PHUONG_1) → Phường 1 (PHUONG_1_2025) → Phường 1 (PHUONG_1).'),
      ),
    ).toBe(true);
  });
});
