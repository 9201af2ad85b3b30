import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../../shared/plan/duties.ts';
import { describeRule } from '../../../../shared/plan/wording.ts';
import { day, query, registerWithExample } from '../support.ts';
import { gridOf, usable } from './support.ts';

const example = gridOf(`
PHỤ LỤC PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 45/KH-UBND)

STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Sản phẩm | Ghi chú
I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | | | | |
1 | Xây dựng kế hoạch khắc phục của đơn vị | Các cơ quan chuyên môn; UBND các phường | Phòng Nội vụ | Trước ngày 15/7/2024 | Kế hoạch | Gửi bản ký số
2 | Thống kê kết quả thực hiện nhiệm vụ | Văn phòng UBND | | Trước ngày 25 hàng tháng | Báo cáo |
II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | | |
3 | Rà soát thủ tục hành chính đã công khai | Phòng Tư pháp, Phòng Kinh tế | Văn phòng UBND | Thường xuyên | |
4 | Xin lỗi khi hồ sơ trễ hạn | UBND các phường | | Khi phát sinh | Thư xin lỗi |
5 | Báo cáo dự báo | Phòng Nội vụ | | Quý III/2024 | Báo cáo |
`);

describe('a table of duties', () => {
  const { plan, columns, problems } = usable(example);

  it('is read by the meaning of its columns', () => {
    expect(columns).toEqual({ number: 0, text: 1, responsible: 2, coordinating: 3, due: 4, product: 5, note: 6 });
    expect(problems).toEqual([]);
  });

  it('gives one obligation a row, with units, times and products', () => {
    expect(
      plan.obligations.map(({ id, responsible, due, cadence }) => [
        id,
        responsible.codes.join(' '),
        due.map(({ rule }) => describeRule(rule)).join(),
        cadence.kinds.join(),
      ]),
    ).toEqual([
      ['1', 'CQCM UBND_PHUONG', 'trước ngày 15/7/2024', 'once'],
      ['2', 'VP_UBND', 'trước ngày 25 hàng tháng', 'month'],
      ['3', 'PTP PKT', '', 'continuous'],
      ['4', 'UBND_PHUONG', '', 'event'],
      ['5', 'PNV', 'chậm nhất ngày 30/9/2024', 'once'],
    ]);
    expect(plan.obligations[0]).toMatchObject({
      heading: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      suggestedField: 'chỉ đạo điều hành',
      text: 'Xây dựng kế hoạch khắc phục của đơn vị',
      coordinating: { words: ['Phòng Nội vụ'], codes: ['PNV'] },
      product: 'Kế hoạch',
      note: 'Gửi bản ký số',
      origin: 'body',
    });
    expect(plan.obligations[4]?.doubts).toEqual(['Hiểu là chậm nhất ngày 30/9/2024.']);
  });

  it('is a plan of the office: imported, for its year, from its file', () => {
    expect(plan).toMatchObject({
      id: 'ke-hoach-thu',
      number: '45/KH-UBND',
      standing: 'imported',
      year: 2024,
      from: day('01/01/2024'),
      to: day('31/12/2024'),
      sources: ['ke-hoach-thu.xlsx'],
    });
  });

  it('answers like the shipped one', () => {
    const duties = dutiesOf(
      plan,
      query({ register: registerWithExample, unit: 'PHUONG_3', from: day('01/7/2024'), to: day('31/7/2024') }),
    );
    expect(duties.occurrences.map(({ obligation, dueText }) => [obligation.id, dueText])).toEqual([
      ['1', 'Trước ngày 15/7/2024'],
    ]);
    expect(duties.eventBound.map(({ obligation }) => obligation.id)).toEqual(['4']);
    const office = dutiesOf(
      plan,
      query({ register: registerWithExample, unit: 'VP_UBND', from: day('01/9/2024'), to: day('30/9/2024') }),
    );
    expect(office.occurrences.map(({ period, basis, dueText }) => [period, basis, dueText])).toEqual([
      ['2024-09', 'plan', 'Trước ngày 25 hàng tháng'],
    ]);
  });
});
