import { describe, expect, it } from 'vitest';
import { plan, put } from './plan-support.ts';

describe('input that cannot be used', () => {
  const units = /Chọn một trong: Phòng Nội vụ, Văn phòng UBND, .*Phường 1, .*Phường 14\.$/;

  it.each<readonly [string, readonly string[], RegExp]>([
    ['a unit nobody knows', ['--unit', 'Sở Y tế'], units],
    ['a group', ['--unit', 'các phường'], units],
    ['two units', ['--unit', 'Phường 1, Phường 2'], /chỉ nhiều đơn vị: Phường 1 .*Phường 2/],
    ['a month that does not exist', ['--month', '13/2024'], /"13\/2024" của --month chưa đúng\. Ghi dạng 9\/2024\.$/],
    ['a month without its year', ['--month', '9'], /Ghi dạng 9\/2024\.$/],
    ['a day that does not exist', ['--from', '31/6/2024'], /"31\/6\/2024" của --from/],
    [
      'days the wrong way round',
      ['--from', '30/9/2024', '--to', '01/9/2024'],
      /30\/9\/2024 sau ngày kết thúc 01\/9\/2024/,
    ],
    ['a month and a day', ['--month', '9/2024', '--from', '01/9/2024'], /không ghi cả hai\.$/],
    ['a year that is none', ['--year', '26'], /Năm "26" của --year/],
    ['a profile that is none', ['--profile', 'x'], /Chọn một trong: quan-6-2024, xa-phuong-tu-2025\.$/],
    ['a plan that is none', ['--plan', 'x'], /Chưa biết kế hoạch "x"/],
    ['a file that is not there', ['--plan', 'khong-co.json'], /Không mở được kế hoạch khong-co\.json/],
    ['a workbook that is not there', ['--plan', 'khong-co.xlsx'], /Không mở được tệp khong-co\.xlsx/],
    ['a word too many', ['ke-hoach.xlsx'], /Ghi kế hoạch bằng --plan TỆP/],
    ['an option that does not exist', ['--don-vi', 'x'], /Tùy chọn --don-vi/],
    ['a place that cannot be written', ['--ics', '/dev/null/lich.ics'], /Chưa ghi được/],
  ])('%s: one sentence and exit code 2', async (_, args, sentence) => {
    const { code, out, problems } = await plan(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(problems.at(-1)).toMatch(sentence);
    expect(problems.at(-1)).not.toMatch(/không hợp lệ|vui lòng|xin lỗi|sai sót|lỗi hệ thống/);
  });

  it.each([
    ['a file cut short', '{"format": 1,'],
    ['a plan without its parts', '{"format": 1}'],
  ])('%s: one problem and exit code 2', async (_, content) => {
    const { code, problems } = await plan('--plan', put('ke-hoach-do.json', content));
    expect(code).toBe(2);
    expect(problems).toHaveLength(1);
  });
});
