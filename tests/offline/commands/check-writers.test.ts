import { describe, expect, test } from 'vitest';
import { hasLibreOffice, saveWithLibreOffice } from '../support/libre-office.ts';
import { sheetsOf } from '../support/checked.ts';
import { officeFolder } from '../support/office-files.ts';
import { writeOdsWithHucre, writeWithExcelJs, writeWithHucre } from '../support/workbooks.ts';
import { officeGrid } from '../../support/office.ts';

describe('sheets saved by different writers read alike', () => {
  const mistakes = { '1.1': 2.5, '1.2': null, '2.1': '1,0', '2.2': 'KAD' };
  const formulas = (): ReturnType<typeof officeGrid> => {
    const grid = officeGrid('Phường 1', mistakes);
    const texts = grid.rows.map(() => Array.from({ length: 7 }, () => ''));
    (texts[3] as string[])[3] = 'SUM(D5:D6)';
    (texts[6] as string[])[3] = 'SUM(D8:D8)';
    (texts[10] as string[])[3] = 'D4+D7';
    return { ...grid, formulas: texts, merges: [{ top: 0, left: 0, bottom: 0, right: 6 }] };
  };

  test('the same findings, rows and points from each of them', async () => {
    const office = officeFolder();
    const grid = formulas();
    const files = [
      office.write('hucre/p.xlsx', await writeWithHucre(grid)),
      office.write('exceljs/p.xlsx', await writeWithExcelJs(grid)),
      office.write('ods/p.ods', await writeOdsWithHucre(grid)),
    ];
    if (hasLibreOffice) {
      for (const kind of ['xlsx', 'ods'] as const)
        files.push(office.write(`lo/p.${kind}`, saveWithLibreOffice(office, files[1] ?? '', kind)));
    } else console.warn('LibreOffice is not installed: sheets saved by it were not compared.');
    const results = [];
    for (const file of files) {
      const [sheet] = (await sheetsOf(['check', file, '--criteria', office.set])).sheets;
      results.push({ ...sheet, file: '' });
    }
    expect(results[0]?.findings?.length).toBeGreaterThan(3);
    for (const result of results.slice(1)) expect(result).toEqual(results[0]);
  }, 180_000);
});
