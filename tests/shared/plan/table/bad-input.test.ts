import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../shared/base/grid.ts';
import { day } from '../support.ts';
import { gridOf, readTable, usable } from './support.ts';

describe('bad input is named by its cell, and the rest is used', () => {
  const said = (grid: Grid) => usable(grid).problems.map(({ where, message }) => `${where}: ${message}`);

  it('a day that does not exist', () => {
    const grid = gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | PTP | Trước ngày 31 tháng 6 năm 2024
2 | Việc thứ hai | PTP | 15/7/2024
`);
    expect(said(grid)).toEqual([
      'D2: Ngày 31 tháng 6 năm 2024 không có trong lịch; tháng 6 có 30 ngày. Dòng này chưa có hạn; sửa ngày trong ô.',
    ]);
    expect(usable(grid).plan.obligations.map(({ due }) => due.length)).toEqual([0, 1]);
  });

  it('a unit that nobody knows', () => {
    const grid = gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | Phòng Y tế, Phòng Tư pháp | 15/7/2024
`);
    expect(said(grid)).toEqual([
      'C2: Không có "Phòng Y tế" trong danh sách đơn vị nên nhiệm vụ chưa tới được đơn vị này. Thêm đơn vị, thêm tên gọi khác, hoặc sửa tên trong ô.',
    ]);
    expect(usable(grid).plan.obligations[0]?.responsible.codes).toEqual(['PTP']);
  });

  it('a plan without dates: a column of nothing, or no column', () => {
    expect(
      said(
        gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | PTP |
2 | Việc thứ hai | PTP |
`),
      ),
    ).toEqual([
      'Kế hoạch: Không nhiệm vụ nào trong 2 nhiệm vụ có ngày hoặc kỳ hạn. Kế hoạch vẫn dùng được; đặt ngày trong phần thiết lập nếu cần nhắc việc.',
    ]);
    expect(
      said(
        gridOf(`
STT | Nội dung | Chủ trì
1 | Việc thứ nhất | PTP
`),
      ),
    ).toEqual([
      'Kế hoạch: Bảng không có cột thời hạn nên chưa nhiệm vụ nào có hạn. Thêm cột "Thời hạn", hoặc đặt ngày cho từng nhiệm vụ trong phần thiết lập.',
    ]);
  });

  it('some rows without a time, said once', () => {
    expect(
      said(
        gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | PTP | 15/7/2024
2 | Việc thứ hai | PTP |
3 | Việc thứ ba | PTP |
`),
      ),
    ).toEqual(['D3: 2 nhiệm vụ để trống ô thời hạn, gồm dòng này. Các nhiệm vụ đó được xếp vào nhóm chưa đặt ngày.']);
  });

  it('a row without a unit, though numbered like the others', () => {
    expect(
      said(
        gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | PTP | 15/7/2024
2 | Việc thứ hai | | 15/8/2024
`),
      ),
    ).toEqual(['C3: Nhập đơn vị chủ trì. Chưa có đơn vị thì nhiệm vụ này chưa có người nhận.']);
  });

  it('a number that stands twice, such as 1.10 that became 1.1', () => {
    const grid = gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1.1 | Việc thứ nhất | PTP | 15/7/2024
1.1 | Việc thứ mười | PTP | 15/7/2024
`);
    expect(said(grid)).toEqual([
      'A3: Số mục "1.1" dùng cho hai nhiệm vụ; nhiệm vụ sau được ghi là "1.1_2". Đánh lại số mục để việc theo dõi không lẫn.',
    ]);
    expect(usable(grid).plan.obligations.map(({ id }) => id)).toEqual(['1.1', '1.1_2']);
  });

  it('a number that the sheet made a date', () => {
    const grid: Grid = {
      tab: 'Kế hoạch',
      rows: [
        ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        [{ date: day('01/01/2024') }, 'Việc thứ nhất', 'PTP', '15/7/2024'],
      ],
    };
    expect(said(grid)).toEqual([
      'A2: Ô này là ngày 01/01/2024 nên chữ gốc đã mất; có thể bảng tính đã đổi "1.1" thành ngày. Định dạng ô là văn bản rồi nhập lại.',
    ]);
    expect(usable(grid).plan.obligations[0]?.id).toBe('dong-2');
  });

  it('a cell that shows an error', () => {
    const grid: Grid = {
      tab: 'Kế hoạch',
      rows: [
        ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        ['1', 'Việc thứ nhất', 'PTP', { error: '#REF!' }],
      ],
    };
    expect(said(grid)).toContain('D2: Ô đang hiện lỗi #REF! nên chưa đọc được. Sửa công thức hoặc nhập lại giá trị.');
  });

  it('plain text taken for a heading, and text after the last duty', () => {
    const grid = gridOf(`
STT | Nội dung | Chủ trì | Thời hạn
1 | Việc thứ nhất | PTP | 15/7/2024
 | và báo cáo kết quả | |
2 | Việc thứ hai | PTP | 15/8/2024
 | Nơi nhận: | |
`);
    expect(said(grid).map((line) => line.slice(0, 40))).toEqual([
      'B3: Dòng này chỉ có chữ, không có đơn vị',
      'B5: Dòng này có chữ nhưng không có đơn v',
    ]);
  });

  it('bold, numbered or capital headings are headings without a doubt', () => {
    const grid = gridOf(
      `
STT | Nội dung | Chủ trì | Thời hạn
 | Nhóm nhiệm vụ chung | |
1 | Việc thứ nhất | PTP | 15/7/2024
 | A. Nhóm thứ hai | |
2 | Việc thứ hai | PTP | 15/7/2024
 | NHÓM THỨ BA | |
3 | Việc thứ ba | PTP | 15/7/2024
`,
      { formats: [undefined, [undefined, { bold: true }]] },
    );
    expect(said(grid)).toEqual([]);
    expect(usable(grid).plan.obligations.map(({ heading }) => heading)).toEqual([
      'Nhóm nhiệm vụ chung',
      'A. Nhóm thứ hai',
      'NHÓM THỨ BA',
    ]);
  });

  it('no header at all: what is needed, and what was seen', () => {
    const reading = readTable(
      gridOf(`
Danh sách | Ghi chú
a | b
`),
    );
    expect(reading).toEqual({
      kind: 'unusable',
      problems: [
        {
          where: 'Kế hoạch',
          cell: null,
          message:
            'Chưa tìm thấy dòng tiêu đề trong trang "Kế hoạch". Thấy các cột: Ghi chú. Cần ít nhất cột "Nội dung nhiệm vụ" và một trong hai cột "Đơn vị chủ trì", "Thời hạn".',
        },
      ],
    });
    expect(readTable({ tab: 'Trống', rows: [] }).kind).toBe('unusable');
  });

  it('a header with nothing below it', () => {
    expect(readTable(gridOf('STT | Nội dung | Chủ trì | Thời hạn')).problems[0]?.message).toBe(
      'Trang "Kế hoạch" có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới. Nhập các nhiệm vụ rồi đọc lại.',
    );
  });

  it('no column of units', () => {
    expect(
      said(
        gridOf(`
Nội dung | Thời hạn
Việc thứ nhất | 15/7/2024
`),
      ),
    ).toEqual([
      'Kế hoạch: Bảng không có cột đơn vị chủ trì nên chưa biết ai nhận nhiệm vụ. Thêm cột "Đơn vị chủ trì".',
    ]);
  });
});
