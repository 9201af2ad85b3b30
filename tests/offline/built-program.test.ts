import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { cchc, program } from './support/built-program.ts';
import { officeFolder } from './support/office-files.ts';

describe('the built program', () => {
  test('is one file that runs by itself', () => {
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(readFileSync(program, 'utf8')).not.toMatch(/^import .* from "(?!node:)/m);
    expect(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout).toBe(`Trợ lý CCHC ${version}\n`);
  });

  test('prints plain UTF-8 without colours or progress when nobody watches', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1', { '1.2': 3 });
    const { code, out, err } = cchc(office.path, 'check', 'phieu/Phường 1.xlsx', '--criteria', 'bo.json');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^Phường 1 \(Phường 1\.xlsx, trang "Phiếu"\)\n/);
    expect(out).not.toMatch(/[\u001b\r\ufffd]/);
  });

  test('gives the JSON of the contract and 0, 1 and 2', async () => {
    const office = officeFolder();
    await office.sheet('Phường 1');
    expect(cchc(office.path, 'consolidate', 'phieu', '--criteria', 'bo.json', '--json').code).toBe(0);
    await office.sheet('Phường 2', { '1.2': 3 });
    const { code, out } = cchc(office.path, 'consolidate', 'phieu', '--criteria', 'bo.json', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      units: [
        { unit: 'Phường 1', state: 'ok' },
        { unit: 'Phường 2', state: 'has-errors' },
      ],
      missing: [],
    });
    const unusable = cchc(office.path, 'check', 'bo.json', '--criteria', 'bo.json', '--json');
    expect(unusable).toEqual({
      code: 2,
      out: '',
      err: 'Tệp bo.json không phải là bảng tính. Mở bằng Excel hoặc LibreOffice, chọn "Lưu dưới dạng" rồi chọn .xlsx.\n',
    });
  });

  test('every command of it works on files in the folder that it is run in', async () => {
    const office = officeFolder();
    expect(
      cchc(office.path, 'template', '--criteria', 'bo.json', '--unit', 'Phường 1', '--out', 'phieu/p1.xlsx'),
    ).toMatchObject({ code: 0, out: 'Đã ghi phieu/p1.xlsx\n' });
    expect(cchc(office.path, 'check', 'phieu', '--criteria', 'bo.json', '--out', 'ra/p.xlsx').code).toBe(0);
    expect(
      cchc(office.path, 'consolidate', 'phieu', '--criteria', 'bo.json', '--out', 'ra/t.xlsx', '--html', 'ra/t.html')
        .code,
    ).toBe(0);
    expect(
      cchc(office.path, 'criteria', 'score', 'bo.json', '--code', '2.1', '--ratio', '92.5%', '--json'),
    ).toMatchObject({ code: 0, out: expect.stringMatching(/^\{"points":1,"max":2,"why":".*"\}\n$/) as string });
    expect(cchc(office.path, 'criteria', 'map', 'bo.json', 'bo.json').code).toBe(0);
    office.write(
      'bang.csv',
      'STT;Tiêu chí;Điểm tối đa;Cách chấm\n1;Chỉ đạo;2;\n1.1;Kế hoạch;2;"Có: 2 điểm\nKhông: 0 điểm"\n',
    );
    expect(cchc(office.path, 'criteria', 'read', 'bang.csv', '--out', 'moi.json').out).toMatch(
      /1 mục chấm điểm: 1 đã hiểu cách chấm, \d+ chỗ cần xác nhận, 0 chưa hiểu\.\n$/,
    );
  });

  test('stops quietly when the reader of its output goes away', async () => {
    const office = officeFolder();
    for (let n = 1; n <= 30; n += 1) await office.sheet(`Phường ${n}`, { '1.2': 3 });
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" check phieu --criteria bo.json --json | head -c 10`],
      { cwd: office.path, encoding: 'utf8' },
    );
    expect([stderr, status]).toEqual(['', 0]);
  });
});
