import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../shared/base/grid.ts';
import { day } from '../support.ts';
import { gridOf, usable } from './support.ts';

describe('other layouts', () => {
  it('columns in another order, headings in other words', () => {
    const { columns, plan } = usable(
      gridOf(`
Thời gian thực hiện | Cơ quan thực hiện | Nội dung công việc | Mục
15/7/2024 | Phòng Tư pháp | Gửi báo cáo | 1.1
`),
    );
    expect(columns).toEqual({ due: 0, responsible: 1, text: 2, number: 3 });
    expect(plan.obligations[0]).toMatchObject({ id: '1.1', responsible: { codes: ['PTP'] } });
  });

  it('a header of two rows under merged cells', () => {
    const { columns } = usable(
      gridOf(`
STT | Nội dung | Phân công | | Thời hạn
 | | Chủ trì | Phối hợp |
1 | Gửi báo cáo | Phòng Tư pháp | Phòng Nội vụ | 15/7/2024
`),
    );
    expect(columns).toEqual({ number: 0, text: 1, responsible: 2, coordinating: 3, due: 4 });
  });

  it('a span of time in two columns: the end counts', () => {
    const { columns, plan } = usable(
      gridOf(`
STT | Nội dung | Chủ trì | Thời gian
 | | | Bắt đầu | Kết thúc
1 | Gửi báo cáo | Phòng Tư pháp | 01/7/2024 | 15/7/2024
`),
    );
    expect(columns).toEqual({ number: 0, text: 1, responsible: 2, due: 4 });
    expect(plan.obligations[0]?.due[0]?.rule.when).toEqual({ once: day('15/7/2024') });
  });

  it('units and times in cells merged over several rows', () => {
    const grid = gridOf(
      `
STT | Nội dung | Đơn vị chủ trì | Thời hạn
1 | Việc thứ nhất | Phòng Tư pháp | 15/7/2024
2 | Việc thứ hai | |
`,
      {
        merges: [
          { top: 1, left: 2, bottom: 2, right: 2 },
          { top: 1, left: 3, bottom: 2, right: 3 },
        ],
      },
    );
    const { plan, problems } = usable(grid);
    expect(plan.obligations.map(({ responsible, due }) => [responsible.codes, due.length])).toEqual([
      [['PTP'], 1],
      [['PTP'], 1],
    ]);
    expect(problems).toEqual([]);
  });

  it('days that the host knows as dates, or as their serial numbers', () => {
    const grid: Grid = {
      tab: 'Kế hoạch',
      rows: [
        ['Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['Việc thứ nhất', 'PTP', { date: day('15/7/2024') }],
        ['Việc thứ hai', 'PTP', 45488],
      ],
    };
    const { plan } = usable(grid);
    expect(plan.obligations.map(({ due }) => due[0]?.rule.when)).toEqual([
      { once: day('15/7/2024') },
      { once: day('15/7/2024') },
    ]);
    expect(plan.obligations[0]?.due[0]?.phrase).toBe('15/7/2024');
    expect(plan.obligations[1]?.doubts).toEqual(['Ô chứa số 45488; hiểu là ngày 15/7/2024.']);
  });

  it('several units in one cell, one a line', () => {
    const { plan } = usable(
      gridOf(`
STT | Nội dung | Đơn vị chủ trì | Thời hạn
1 | Việc chung | Phòng Nội vụ\\nPhòng Văn hóa và Thông tin\\nUBND Phường 1, 2 | Thường xuyên
`),
    );
    expect(plan.obligations[0]?.responsible).toEqual({
      words: ['Phòng Nội vụ', 'Phòng Văn hóa và Thông tin', 'UBND Phường 1, 2'],
      codes: ['PNV', 'PVHTT', 'PHUONG_1', 'PHUONG_2'],
    });
  });

  it('a header repeated on every page', () => {
    const { plan, problems } = usable(
      gridOf(`
STT | Nội dung | Đơn vị chủ trì | Thời hạn
1 | Việc thứ nhất | PTP | 15/7/2024
STT | Nội dung | Đơn vị chủ trì | Thời hạn
2 | Việc thứ hai | PNV | 15/8/2024
`),
    );
    expect([plan.obligations.map(({ id }) => id), problems]).toEqual([['1', '2'], []]);
  });

  it('a sentence above the table that speaks of units, times and duties is no header', () => {
    const { columns } = usable(
      gridOf(`
Nội dung nhiệm vụ giao cho các cơ quan, đơn vị trong kế hoạch này được thực hiện như sau | Thời hạn do các cơ quan, đơn vị chủ trì báo cáo hàng quý về Phòng Nội vụ
STT | Nội dung | Chủ trì
1 | Việc thứ nhất | PTP |
`),
    );
    expect(columns).toEqual({ number: 0, text: 1, responsible: 2 });
  });

  it('a field column', () => {
    const { plan } = usable(
      gridOf(`
Nội dung | Lĩnh vực | Chủ trì | Thời hạn
Rà soát văn bản | Cải cách thể chế | PTP | hàng quý
`),
    );
    expect(plan.obligations[0]?.field).toBe('thể chế');
  });

  it('a long text has a short title, cut between words', () => {
    const words = 'rà soát thủ tục hành chính '.repeat(10).trim();
    const { plan } = usable({
      tab: 'x',
      rows: [
        ['Nội dung', 'Chủ trì'],
        [words, 'PTP'],
      ],
    });
    const [first] = plan.obligations;
    expect(first?.text).toBe(words);
    expect(first?.title.endsWith('…')).toBe(true);
    expect(words.startsWith((first?.title ?? '').slice(0, -1))).toBe(true);
  });
});
