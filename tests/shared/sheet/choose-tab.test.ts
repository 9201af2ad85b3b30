import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../shared/base/grid.ts';
import { chooseTab } from '../../../shared/sheet/choose-tab.ts';
import { noSheetSentence, tabReason } from '../../../shared/sheet/no-sheet.ts';
import { readingTree } from '../../support/sheet-set.ts';
import { sample } from '../../support/logical-sheet.ts';
import { layouts } from '../../support/sheet-layouts.ts';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const items = readingTree.set.items;

function tab(
  name: string,
  self: (code: string) => CellValue,
  more: Partial<Grid> & { readonly above?: string; readonly without?: string } = {},
): Grid {
  const { above, without, ...grid } = more;
  const rows = items
    .filter(({ code }) => code !== without)
    .map(({ code, title, max }) => [code, title, max / 1000, self(code)]);
  return { tab: name, rows: [...(above === undefined ? [] : [[above]]), header, ...rows], ...grid };
}

const filled = (): CellValue => 1;
const blank = (): CellValue => null;
const guide: Grid = { tab: 'Hướng dẫn', rows: [['HƯỚNG DẪN TỰ CHẤM'], ['1. Nhập điểm vào cột "Điểm tự chấm".']] };
const summary: Grid = {
  tab: 'Tổng hợp',
  rows: [
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
    ...items.filter(({ parent }) => parent === null).map(({ code, title, max }) => [code, title, max / 1000, 3]),
  ],
};

/** The tab that is taken, and why each of the others is not. */
function choice(...grids: readonly Grid[]): readonly unknown[] {
  const { sheet, passedOver } = chooseTab(grids, readingTree);
  return [
    sheet?.grid.tab ?? null,
    ...passedOver.map((other) => [other.tab, other.kind === 'no-sheet' ? other.reason : other.why]),
  ];
}

describe('the tab that is the sheet', () => {
  it('holds the criteria, wherever it stands among guides and summaries', () => {
    expect(choice(guide, summary, tab('Tự chấm', filled))).toEqual([
      'Tự chấm',
      ['Hướng dẫn', 'no-header'],
      ['Tổng hợp', 'criteria'],
    ]);
    expect(choice(tab('Tự chấm', filled), summary)).toEqual(['Tự chấm', ['Tổng hợp', 'criteria']]);
  });

  it('is the one with scores beside its empty form, even when a row is missing on it', () => {
    expect(choice(tab('Mẫu', blank), tab('Phường A', filled, { without: '3.5' }))).toEqual([
      'Phường A',
      ['Mẫu', 'less-filled'],
    ]);
  });

  it('is that of the year of the set', () => {
    const [old, now] = [
      tab('Cũ', filled, { above: 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2024' }),
      tab('Mới', filled, { above: 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025' }),
    ];
    expect(choice(old, now)).toEqual(['Mới', ['Cũ', 'other-year']]);
    expect(choice(now, old)).toEqual(['Mới', ['Cũ', 'other-year']]);
  });

  it('is visible', () => {
    expect(choice(tab('Nháp', filled, { hidden: true }), tab('Chính', filled))).toEqual(['Chính', ['Nháp', 'hidden']]);
    expect(choice(tab('Nháp', filled, { hidden: true }))).toEqual(['Nháp']);
  });

  it('has more scores, more criteria, or stands first, in this order', () => {
    const some = (code: string): CellValue => (code === '1.2' ? null : 1);
    expect(choice(tab('Lần 1', some), tab('Lần 2', filled))).toEqual(['Lần 2', ['Lần 1', 'less-filled']]);
    expect(choice(tab('Lần 1', filled, { without: '2' }), tab('Lần 2', filled))).toEqual([
      'Lần 2',
      ['Lần 1', 'criteria'],
    ]);
    expect(choice(tab('Lần 1', filled), tab('Lần 2', filled))).toEqual(['Lần 1', ['Lần 2', 'position']]);
  });

  it('is none where no tab is a sheet, and every tab says why', () => {
    expect(choice()).toEqual([null]);
    expect(
      choice(guide, { tab: 'Trống', rows: [] }, { tab: 'Khác', rows: [header, ['A', 'Doanh thu', 10, 9]] }),
    ).toEqual([null, ['Hướng dẫn', 'no-header'], ['Trống', 'empty'], ['Khác', 'no-criteria']]);
  });

  it('is found among the tabs of every layout', () => {
    for (const [name, layout] of Object.entries(layouts)) {
      const { grid, tree } = layout(sample);
      const { sheet, passedOver } = chooseTab([guide, grid, { ...summary, tab: 'Khác' }], tree);
      expect([name, sheet?.grid.tab, passedOver.length]).toEqual([name, 'Phiếu', 2]);
    }
  });
});

describe('the sentence about tabs', () => {
  it('names every tab with its reason and what to do', () => {
    const { passedOver } = chooseTab(
      [
        guide,
        { tab: 'Trống', rows: [] },
        {
          tab: 'Bộ tiêu chí',
          rows: [
            ['STT', 'Tiêu chí', 'Điểm tối đa'],
            ['1', 'Chỉ đạo, điều hành', 6],
          ],
        },
      ],
      readingTree,
    );
    expect(noSheetSentence('phuong-a.xlsx', passedOver)).toBe(
      'Tệp phuong-a.xlsx chưa đọc được thành phiếu: trang "Hướng dẫn" không có hàng tiêu đề (đã tìm trong A1:A2); trang "Trống" trống; ' +
        'trang "Bộ tiêu chí" có tiêu đề "STT", "Tiêu chí", "Điểm tối đa" nhưng không có cột điểm tự chấm. ' +
        'Dùng đúng mẫu phiếu của bộ tiêu chí, giữ hàng tiêu đề có "STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm".',
    );
    expect(noSheetSentence('phuong-a.xlsx', [])).toContain('không có trang tính nào');
  });

  it('says of a rival what decided', () => {
    const reasons = [
      [tab('Cũ', filled, { above: 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2024' }), 'trang "Cũ" ghi năm khác với năm của bộ tiêu chí'],
      [tab('Nháp', filled, { hidden: true }), 'trang "Nháp" đang ẩn'],
      [tab('Mẫu', blank), 'trang "Mẫu" chưa có điểm tự chấm'],
      [tab('Sau', filled), 'trang "Sau" cũng là phiếu đủ mục, đứng sau trang được chọn'],
      [tab('Ít', (code) => (code === '1.2' ? null : 1)), 'trang "Ít" có ít điểm tự chấm hơn trang được chọn'],
      [summary, 'trang "Tổng hợp" chỉ có 3 mục của bộ tiêu chí, trang được chọn có 23'],
    ] as const;
    for (const [other, sentence] of reasons) {
      const { passedOver } = chooseTab(
        [tab('Chính', filled, { above: 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025' }), other],
        readingTree,
      );
      expect(passedOver.map(tabReason)).toEqual([sentence]);
    }
  });
});
