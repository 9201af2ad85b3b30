import { describe, expect, test } from 'vitest';
import { cchc } from './support/built-program.ts';
import { consolidated } from './support/consolidated.ts';
import { officeFolder } from './support/office-files.ts';
import { runCommand } from './support/run-command.ts';
import { writeOdsWithHucre, writeWithHucre } from './support/workbooks.ts';

test('a register is read from a text table and from a spreadsheet alike', async () => {
  const office = officeFolder();
  await office.sheet('Phường 1');
  const grid = {
    tab: 'Đơn vị',
    rows: [
      ['STT', 'Đơn vị', 'Nhóm'],
      [1, 'Phường 1', 'phường'],
      [2, 'Phường 2', 'phường'],
    ],
  };
  const files = [
    office.write('a.xlsx', await writeWithHucre(grid)),
    office.write('b.ods', await writeOdsWithHucre(grid)),
    office.write('c.csv', 'STT;Đơn vị;Nhóm\n1;Phường 1;phường\n2;Phường 2;phường\n'),
    office.write('d.txt', 'STT\tĐơn vị\tNhóm\n1\tPhường 1\tphường\n2\tPhường 2\tphường\n'),
  ];
  for (const file of files) {
    const { units, missing, problems } = await consolidated(office, '--register', file);
    expect([units.map(({ unit, state }) => [unit, state]), missing, problems], file).toEqual([
      [
        ['Phường 1', 'ok'],
        ['Phường 2', 'missing'],
      ],
      ['Phường 2'],
      [],
    ]);
  }
});

test('a register that is not there, or is no spreadsheet, ends with its sentence', async () => {
  const office = officeFolder();
  await office.sheet('Phường 1');
  for (const [name, sentence] of [
    ['khong.xlsx', 'vì không thấy tệp ở đó'],
    ['khong.csv', 'vì không thấy tệp ở đó'],
    ['phieu', 'không phải là bảng tính'],
  ] as const) {
    const { code, problems } = await runCommand([
      'consolidate',
      office.sheets,
      '--criteria',
      office.set,
      '--register',
      office.at(name),
    ]);
    expect([code, problems]).toEqual([2, [expect.stringContaining(sentence)]]);
  }
});

describe('registers with faults', () => {
  test('a register with names twice and days that are none is used as far as it goes', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    office.write('ds.csv', 'Đơn vị,Ngày nộp\nPhường 1,31/6/2025\nUBND phường 01,\nPhường 2,\n');
    const { code, out, err } = cchc(
      office.path,
      'consolidate',
      'phieu',
      '--criteria',
      'bo.json',
      '--register',
      'ds.csv',
    );
    expect(code).toBe(0);
    expect(out).toContain('2 đơn vị: 1 đạt yêu cầu; 1 chưa nộp phiếu.');
    expect(err.trim().split('\n')).toEqual([
      'Danh sách đơn vị ds.csv: ô B2 ghi "31/6/2025", chưa đọc được thành ngày. Ghi dạng 15/12/2025.',
      'Danh sách đơn vị ds.csv: "UBND phường 01" có ở cả ô A2 và ô A3; chỉ dùng lần đầu.',
    ]);
  });

  test('two units of one name in the register and a register that is broken', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    for (const [name, content, sentence] of [
      ['a.xlsx', 'x', 'Danh sách đơn vị: Tệp a.xlsx không phải là bảng tính.'],
      ['b.csv', 'x;y', 'Danh sách đơn vị b.csv: chưa thấy cột tên đơn vị.'],
      ['c.csv', 'Đơn vị\n', 'Danh sách đơn vị c.csv: chưa có tên đơn vị nào dưới hàng tiêu đề.'],
      ['d.csv', Buffer.from([0xd0, 0x69]), 'd.csv không phải văn bản Unicode'],
    ] as const) {
      office.write(name, content);
      const { code, out, err } = cchc(office.path, 'consolidate', 'phieu', '--criteria', 'bo.json', '--register', name);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});
