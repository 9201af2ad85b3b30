import { describe, expect, test } from 'vitest';
import type { Host } from '../../../offline/command.ts';
import { commands, run } from '../../../offline/run.ts';
import { displayWidth } from '../../../offline/terminal/table.ts';
import { faultsOfTone } from '../../support/tone.ts';
import { runCommand } from '../support/run-command.ts';

describe('the command without a command', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']]])('%j shows all commands', async (args) => {
    const { code, out } = await runCommand(args);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toContain(`  ${name.padEnd(16)} ${summary}`);
  });

  test.each([['--version'], ['-v']])('%s prints the version', async (option) => {
    expect(await runCommand([option])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Trợ lý CCHC \d+\.\d+\.\d+$/) as string,
    });
  });

  test('a mistyped command is named with those that there are', async () => {
    const { code, out, problems } = await runCommand(['chek', 'a.xlsx']);
    expect([code, out]).toEqual([2, '']);
    expect(problems).toEqual([
      expect.stringMatching(/^Không có lệnh "chek"\. Các lệnh: start, check, .*\. Gõ "cchc help"/),
    ]);
  });

  test('"criteria" alone asks for what follows', async () => {
    expect((await runCommand(['criteria'])).problems).toEqual([
      'Sau "criteria" cần là một trong các lệnh: criteria read, criteria score, criteria map. Gõ "cchc criteria --help" để xem cách dùng.',
    ]);
    expect((await runCommand(['criteria', 'raed'])).code).toBe(2);
    expect(await runCommand(['criteria', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('cchc criteria map') as string,
    });
  });
});

describe.each(commands.map(({ name }) => name))('cchc %s', (name) => {
  const words = name.split(' ');

  test.each([['--help'], ['-h']])('%s fits 80 columns and names every option', async (option) => {
    const { code, out } = await runCommand([...words, 'a', option]);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    expect(out).toMatch(new RegExp(`^Cách dùng: cchc ${name}`));
  });

  test('an option that it does not have is named', async () => {
    const { code, problems } = await runCommand([...words, '--khong-co', 'x']);
    expect(code).toBe(2);
    expect(problems).toEqual([`Tùy chọn --khong-co không có trong lệnh ${name}. Xem cách dùng: cchc ${name} --help`]);
  });

  test('a name too many is named', async () => {
    const { code, problems } = await runCommand([...words, 'a', 'b', 'c']);
    expect(code).toBe(2);
    expect(problems[0]).toMatch(/^Thừa "[abc]"\./);
  });
});

test.each([
  [['check', 'a.xlsx', '--criteria'], 'Tùy chọn --criteria thiếu giá trị'],
  [['check', 'a.xlsx', '--json=co'], 'Tùy chọn --json thiếu giá trị hoặc không nhận giá trị'],
  [['check'], 'Chưa có tệp phiếu'],
  [
    ['check', 'a.xlsx'],
    'Chưa có bộ tiêu chí. Ghi --criteria với tệp .json, bảng tiêu chí .xlsx, .ods, .csv, hoặc tên một bộ mẫu: mau-phuong-2025',
  ],
  [
    ['check', 'a.xlsx', '--criteria', 'mau-phuong-2025', '--today', '31/6/2025'],
    'Ngày "31/6/2025" của --today chưa đúng',
  ],
  [['check', '/khong/co.xlsx', '--criteria', 'mau-phuong-2025'], 'Không thấy /khong/co.xlsx. Kiểm tra lại đường dẫn.'],
  [
    ['check', 'a.xlsx', '--criteria', 'mau-phuong-2052'],
    'Bộ tiêu chí: Không mở được tệp mau-phuong-2052 vì không thấy tệp ở đó. Kiểm tra lại tên và đường dẫn. Ghi --criteria với',
  ],
  [['consolidate'], 'Chưa có thư mục phiếu'],
  [['consolidate', '/khong/co', '--criteria', 'mau-phuong-2025'], 'Không thấy thư mục /khong/co'],
  [['criteria', 'read'], 'Chưa có bảng tiêu chí'],
  [['criteria', 'read', '/khong/co.xlsx'], 'Bộ tiêu chí: Không mở được tệp /khong/co.xlsx vì không thấy tệp ở đó.'],
  [['criteria', 'read', '/khong/co.csv'], 'Không mở được tệp /khong/co.csv'],
  [['criteria', 'read', 'a.xlsx', '--year', '25'], 'Năm "25" chưa đúng'],
  [['criteria', 'read', 'a.xlsx', '--table', '0'], 'Giá trị "0" của --table cần là một số nguyên từ 1 trở lên.'],
  [['criteria', 'read', 'a.xlsx', '--id', 'Bộ 1'], 'Tên ngắn "Bộ 1" chưa đúng'],
  [['criteria', 'score', 'mau-phuong-2025'], 'Cần bộ tiêu chí và mã mục'],
  [['criteria', 'map', 'mau-phuong-2025'], 'Cần bộ tiêu chí năm trước và bộ năm nay'],
  [['template', '--criteria', 'mau-phuong-2025', '--unit', 'A'], 'Cần --out và một trong hai'],
  [['template', '--criteria', 'mau-phuong-2025', '--out', 'a.xlsx'], 'Cần --out và một trong hai'],
  [['start', '/khong/co'], 'Không thấy thư mục /khong/co. Kiểm tra lại đường dẫn.'],
])('%j ends with one sentence and exit code 2', async (args, sentence) => {
  const { code, out, problems } = await runCommand(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(sentence);
  // Words that blame stand in quotes among the faults; paths and commands are no prose.
  expect(faultsOfTone(problems[0] ?? '', 'vi').filter((fault) => fault.startsWith('"'))).toEqual([]);
});

test('a fault of the program itself is not dressed up as one of the input', async () => {
  const host = {
    out: () => {
      throw new TypeError('hỏng');
    },
  } as unknown as Host;
  await expect(run(['--version'], host)).rejects.toThrow('hỏng');
});
