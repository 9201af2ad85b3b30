import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import { officeSet } from '../../support/office.ts';
import { runCommand, runJson } from '../support/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('cchc criteria map', () => {
  const later = {
    ...officeSet,
    id: 'nho-moi',
    year: 2026,
    items: officeSet.items.map((item) => (item.code === '1.2' ? { ...item, title: 'Kiểm tra công vụ nội bộ' } : item)),
  };

  test('proposes, writes and confirms; nothing counts as confirmed before', async () => {
    const folder = tempFolder();
    const [a, b] = [
      folder.write('a.json', JSON.stringify(encodeCriteriaSet(officeSet))),
      folder.write('b.json', JSON.stringify(encodeCriteriaSet(later))),
    ];
    const map = folder.at('noi.json');
    const { code, out } = await runCommand(['criteria', 'map', a, b, '--out', map]);
    expect(code).toBe(0);
    expect(out).toContain('Mục 1.2 đổi tên từ "Kiểm tra nội bộ" thành "Kiểm tra công vụ nội bộ".');
    expect(out.split('\n').pop()).toBe(
      '6 mục giữ nguyên, 1 đổi tên, 0 chuyển chỗ, 0 tách ra, 0 mới, 0 bỏ. 7 mối nối chờ xác nhận.',
    );
    expect((await runCommand(['criteria', 'map', a, b, '--map', map])).out).toContain('7 mối nối chờ xác nhận.');
    const confirmed = await runJson(['criteria', 'map', a, b, '--map', map, '--confirm', '--out', map]);
    expect(confirmed.json).toEqual(JSON.parse(readFileSync(map, 'utf8')));
    expect((await runCommand(['criteria', 'map', a, b, '--map', map])).out).toContain('Mọi mối nối đã xác nhận.');
  });

  test('a file that is no map, or one of other sets, is refused; a set is never written over', async () => {
    const folder = tempFolder();
    const [a, b] = [
      folder.write('a.json', JSON.stringify(encodeCriteriaSet(officeSet))),
      folder.write('b.json', JSON.stringify(encodeCriteriaSet(later))),
    ];
    expect((await runCommand(['criteria', 'map', a, b, '--map', a])).problems).toEqual([
      expect.stringMatching(/^Tệp .*a\.json: Bảng nối hai năm/),
    ]);
    await runCommand(['criteria', 'map', b, a, '--out', folder.at('nguoc.json')]);
    expect((await runCommand(['criteria', 'map', a, b, '--map', folder.at('nguoc.json')])).problems).toEqual([
      expect.stringContaining('Bảng nối dùng bộ tiêu chí nho-moi'),
    ]);
    expect((await runCommand(['criteria', 'map', a, b, '--out', b])).problems).toEqual([
      expect.stringContaining('không ghi đè'),
    ]);
  });
});
