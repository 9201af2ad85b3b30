import { describe, expect, it } from 'vitest';
import { planRows } from '../../shared/plan/table/write.ts';
import { quan6Plan2024, quan6Register2024 } from '../../shared/plan/shipped.ts';
import quan6 from '../../shared/data/plans/quan-6-2024.json' with { type: 'json' };
import { plan, planOn, put, putJson, putWorkbook, tableOf } from './plan-support.ts';

const own = tableOf(
  ['1', 'Ban hành kế hoạch tuyên truyền', 'Phòng Văn hóa và Thông tin', 'trước ngày 15/3/2024'],
  ['2', 'Báo cáo rà soát', 'Phòng Tư pháp', 'ngày 31 tháng 6 năm 2024'],
  ['3', 'Rà soát thủ tục hành chính', 'Phòng Nông nghiệp', 'Quý II/2024'],
  ['4', 'Trả lời phản ánh, kiến nghị', 'Các phường', 'thường xuyên'],
  ['5', 'Báo cáo định kỳ', 'Phòng Nội vụ; Phòng Tư pháp', 'trước ngày 25 hàng tháng'],
);

describe('a plan of the office', () => {
  it('is read from a .csv: what it says is used, what it cannot say is named by its cell', async () => {
    const { code, out, problems } = await plan('--plan', put('ke-hoach.csv', own));
    expect(code).toBe(0);
    expect(out).toContain('Kế hoạch trong tệp ke-hoach.csv');
    expect(out).toMatch(/^14\/3\/2024 {3}1 +Ban hành kế hoạch tuyên truyền/m);
    expect(out).toMatch(/^ {2}2: Báo cáo rà soát \(kế hoạch ghi "ngày 31 tháng 6 năm 2024"/m);
    expect(out).toMatch(/^ {2}4: Trả lời phản ánh, kiến nghị \("thường xuyên"\) – 14 đơn vị$/m);
    expect(out).toMatch(/^ {2}3: Rà soát thủ tục hành chính \(giao cho "Phòng Nông nghiệp", hạn "Quý/m);
    expect(problems).toContain(
      'ke-hoach.csv, ô D3: Ngày 31 tháng 6 năm 2024 không có trong lịch; tháng 6 có 30 ngày. Dòng này chưa có hạn; sửa ngày trong ô.',
    );
    expect(problems.filter((line) => line.startsWith('ke-hoach.csv, ô C4: Không có "Phòng Nông nghiệp"'))).toHaveLength(
      1,
    );
    expect(problems).toContain(
      'ke-hoach.csv: kế hoạch được hiểu là của năm 2024 (năm ghi nhiều nhất ở cột thời hạn). Đổi bằng --plan-year NĂM.',
    );
  });

  it('is read from a workbook, with days as dates and a chosen tab', async () => {
    const path = await putWorkbook('ke-hoach.xlsx', {
      'Ghi chú': [['Chỉ để tham khảo']],
      'Kế hoạch': [...tableOf(), ['1', 'Gửi báo cáo', 'Phòng Tư pháp', new Date(Date.UTC(2024, 8, 20))]],
      'Bổ sung': tableOf(['9', 'Việc bổ sung', 'Phòng Tư pháp', '10/10/2024']),
    });
    const first = await plan('--plan', path, '--unit', 'Phòng Tư pháp');
    expect(first.out).toMatch(/^20\/9\/2024 {2}1 /m);
    expect(first.problems.join('\n')).toContain(
      'các trang "Kế hoạch", "Bổ sung" đều có bảng kế hoạch; đang dùng trang "Kế hoạch"',
    );
    const second = await plan('--plan', path, '--tab', 'bo sung', '--unit', 'Phòng Tư pháp');
    expect(second.out).toMatch(/^10\/10\/2024 {2}9 /m);
    const none = await plan('--plan', path, '--tab', 'Phụ lục');
    expect(none).toMatchObject({
      code: 2,
      problems: ['Tệp ke-hoach.xlsx không có trang "Phụ lục". Các trang đang có: "Ghi chú", "Kế hoạch", "Bổ sung".'],
    });
  });

  it('is the shipped plan again after a round trip through a table', async () => {
    const rows = planRows(quan6Plan2024(), quan6Register2024()).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : '')),
    );
    const path = put('quan-6.csv', rows);
    const days = async (...args: readonly string[]) =>
      (
        JSON.parse((await plan(...args, '--from', '01/7/2024', '--json')).out) as {
          occurrences: { task: string; unit: string; due: string }[];
        }
      ).occurrences.map(({ task, unit, due }) => `${task} ${unit} ${due}`);
    expect(await days('--plan', path)).toEqual(await days());
  });

  it('says which cell a doubtful reading comes from by quoting it', async () => {
    const { out } = await plan('--plan', put('quy.csv', tableOf(['1', 'Báo cáo', 'Phòng Tư pháp', 'Quý III/2024'])));
    expect(out).toContain('Kế hoạch ghi "Quý III/2024".');
    expect(out).toContain('Cần xác nhận: Hiểu là chậm nhất ngày 30/9/2024.');
  });

  it('is usable without a single date: everything stands among the open duties', async () => {
    const { code, out, problems } = await planOn(
      '2024-09-03',
      '--plan',
      put('khong-ngay.csv', tableOf(['1', 'Tuyên truyền', 'Phòng Tư pháp', ''], ['2', 'Rà soát', 'Phòng Nội vụ', ''])),
    );
    expect(code).toBe(0);
    expect(out).toContain('Việc đến hạn: không có việc nào có ngày trong thời gian này.');
    expect(out).toContain('Việc chưa có ngày: 2');
    expect(problems.join('\n')).toContain('Không nhiệm vụ nào trong 2 nhiệm vụ có ngày hoặc kỳ hạn.');
    expect(problems).toContain(
      'khong-ngay.csv: kế hoạch được hiểu là của năm 2024 (bảng không ghi năm). Đổi bằng --plan-year NĂM.',
    );
  });

  it('takes its year from the person', async () => {
    const path = put('khong-nam.csv', tableOf(['1', 'Báo cáo', 'Phòng Tư pháp', 'trước ngày 15/7']));
    const { out, problems } = await planOn('2026-09-03', '--plan', path, '--plan-year', '2024');
    expect(out).toMatch(/^14\/7\/2024 /m);
    expect(problems.join('\n')).not.toContain('--plan-year');
  });

  it('becomes a draft of another year like any other', async () => {
    const { out } = await planOn('2026-01-05', '--plan', put('ke-hoach-cu.csv', own), '--year', '2026');
    expect(out.replace(/\s+/g, ' ')).toContain('Dự kiến trước ngày 15/3/2026, chuyển từ "trước ngày 15/3/2024"');
  });

  it.each([
    [
      'a table without a header',
      [
        ['Họ tên', 'Năm sinh'],
        ['A', '1990'],
      ],
      /Chưa tìm thấy dòng tiêu đề/,
    ],
    ['a header with nothing below', tableOf(), /chưa có nhiệm vụ nào bên dưới/],
  ])('%s cannot be used: one sentence, exit code 2', async (_, rows, sentence) => {
    const { code, out, problems } = await plan('--plan', put('hong.csv', rows), '--plan-year', '2024');
    expect({ code, out, count: problems.length }).toEqual({ code: 2, out: '', count: 1 });
    expect(problems[0]).toMatch(sentence);
  });

  it('is read from JSON as well', async () => {
    const path = putJson('ban-sao.json', { ...quan6, id: 'ban-sao', number: '45/KH-UBND' });
    const { code, out } = await plan('--plan', path, '--unit', 'Phòng Nội vụ', '--month', '10/2024');
    expect(code).toBe(0);
    expect(out).toMatch(/^Kế hoạch số 45\/KH-UBND: việc của Phòng Nội vụ/);
    expect(out).toMatch(/^14\/10\/2024 {2}III\.2-b /m);
  });
});

describe('the units of the office', () => {
  const list = put('don-vi.csv', [
    ['Đơn vị', 'Nhóm'],
    ['Phòng Nông nghiệp', 'Cơ quan chuyên môn'],
    ['Phòng Tư pháp', 'Cơ quan chuyên môn'],
    ['Trường Tiểu học Ví dụ', 'Đơn vị sự nghiệp'],
    ['Nhóm Sáng kiến', ''],
  ]);

  it('take the place of the shipped ones, so that a plan of another office reaches its units', async () => {
    const { out, problems } = await plan('--plan', put('ke-hoach-2.csv', own), '--register', list);
    expect(out).toMatch(/^30\/6\/2024 {3}3 .*Phòng Nông/m);
    expect(problems.join('\n')).toContain('chưa biết Nhóm Sáng kiến thuộc nhóm nào; đang hiểu là cơ quan chuyên môn');
    expect(problems.filter((line) => line.includes('Nhóm Sáng kiến'))).toHaveLength(1);
  });

  it('fill the groups that the shipped plan leaves empty', async () => {
    const { out } = await plan('--register', list, '--unit', 'truong tieu hoc vi du', '--month', '7/2024');
    expect(out).toMatch(/^14\/7\/2024 {2}III\.1-b /m);
    expect(out).toContain('Danh sách đơn vị: don-vi.csv.');
  });

  it('may be a register in JSON', async () => {
    const register = putJson('danh-sach.json', { ...quan6Register(), title: 'Danh sách thử' });
    expect((await plan('--register', register, '--unit', 'Phòng Kinh tế')).out).toContain(
      'Danh sách đơn vị: Danh sách thử.',
    );
  });
});

describe('the days off of the office', () => {
  const holidays = (...rows: readonly (readonly string[])[]) => [['Ngày', 'Loại', 'Tên'], ...rows];

  it('move the working day to finish on', async () => {
    const path = put('ngay-nghi.csv', holidays(['13/9/2024', 'nghỉ lễ, Tết', 'Ngày của cơ quan']));
    const { out } = await plan('--unit', 'Phòng Tư pháp', '--month', '9/2024', '--holidays', path);
    expect(out.replace(/\s+/g, ' ')).toContain('nên xong trong ngày làm việc 12/9/2024.');
  });

  it('are used where they contradict themselves, and the rows are named', async () => {
    const path = put('mau-thuan.csv', holidays(['13/9/2024', 'nghỉ lễ, Tết', 'Một'], ['13/9/2024', 'làm bù', 'Hai']));
    const { code, out, problems } = await plan('--unit', 'Phòng Tư pháp', '--month', '9/2024', '--holidays', path);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('nên xong trong ngày làm việc 12/9/2024.');
    expect(problems.join('\n')).toMatch(/mau-thuan\.csv, dòng 2: Ngày 13\/9\/2024 ghi hai lần: .*Đang dùng dòng 1/);
  });

  it('settle a year when the office says that the table is complete', async () => {
    const path = put('nam-2029.csv', holidays(['13/9/2029', 'nghỉ lễ, Tết', 'Ngày của cơ quan']));
    const args = ['--year', '2029', '--month', '9/2029', '--holidays', path];
    expect((await plan(...args)).out).toContain('hạn tính tạm');
    expect((await plan(...args, '--announced', '2029')).out).not.toContain('hạn tính tạm');
  });

  it('with a day that does not exist: the cell is named, the rest is used', async () => {
    const path = put(
      'ngay-sai.csv',
      holidays(['31/6/2024', 'nghỉ lễ, Tết', 'Một'], ['13/9/2024', 'nghỉ lễ, Tết', 'Hai']),
    );
    const { code, problems } = await plan('--holidays', path);
    expect(code).toBe(0);
    expect(problems.join('\n')).toContain('ngay-sai.csv, ô A2: Ô ngày ghi "31/6/2024"');
  });

  it.each([
    [
      'without its columns',
      [
        ['Tên', 'Số'],
        ['a', '1'],
      ],
      /Cần cột "Ngày" và cột "Loại"/,
    ],
    ['without a row', holidays(), /Bảng chưa có dòng nào\.$/],
  ])('%s cannot be used: exit code 2', async (_, rows, sentence) => {
    const { code, problems } = await plan('--holidays', put('hong-ngay.csv', rows));
    expect(code).toBe(2);
    expect(problems.at(-1)).toMatch(sentence);
  });
});

/** The shipped register as it stands in a file: days as text. */
function quan6Register(): object {
  const { notes, units, ...rest } = quan6Register2024();
  return {
    format: 1,
    ...rest,
    units: units.map((unit) => ({ ...unit, from: null, to: null })),
    successions: [],
    notes,
  };
}
