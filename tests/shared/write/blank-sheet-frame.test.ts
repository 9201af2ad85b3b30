import { expect, test } from 'vitest';
import { growTree } from '../../../shared/criteria/tree.ts';
import { shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { blankSheet, sheetTabName } from '../../../shared/write/blank-sheet/blank-sheet.ts';
import { choiceTabName } from '../../../shared/write/blank-sheet/choice-tab.ts';
import { column } from '../../../shared/write/blank-sheet/columns.ts';
import { basisSentence } from '../../../shared/write/blank-sheet/letterhead.ts';
import { optionLines } from '../../../shared/write/blank-sheet/option-lines.ts';
import { sampleNotice } from '../../../shared/write/consolidated/report-info.ts';
import type { TabPlan } from '../../../shared/write/plan.ts';
import { exampleSet } from '../../support/example-set.ts';
import { isInside, tabNamed, valuesOf } from '../../support/plan-reading.ts';

const plans = shippedCriteriaSets().map((set) => blankSheet({ tree: growTree(set), unit: 'Phường Mẫu', year: 2026 }));

test.each([
  ['UBND Phường Mẫu 1', 'ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU 1', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Ủy ban nhân dân xã Mẫu', 'ỦY BAN NHÂN DÂN', 'XÃ MẪU', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Xã Mẫu', 'ỦY BAN NHÂN DÂN', 'XÃ MẪU', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['Phòng Tư pháp', 'ỦY BAN NHÂN DÂN ……………', 'PHÒNG TƯ PHÁP', 'TRƯỞNG PHÒNG'],
  ['Văn phòng HĐND và UBND', 'ỦY BAN NHÂN DÂN ……………', 'VĂN PHÒNG HĐND VÀ UBND', 'CHÁNH VĂN PHÒNG'],
  ['Thanh tra quận', 'ỦY BAN NHÂN DÂN ……………', 'THANH TRA QUẬN', 'CHÁNH THANH TRA'],
  ['Trung tâm Văn hóa', 'ỦY BAN NHÂN DÂN ……………', 'TRUNG TÂM VĂN HÓA', 'GIÁM ĐỐC'],
  ['Ban Quản lý chợ', 'ỦY BAN NHÂN DÂN ……………', 'BAN QUẢN LÝ CHỢ', 'THỦ TRƯỞNG ĐƠN VỊ'],
])('%s has the letterhead and the signature of its kind', (unit, above, below, signer) => {
  const tab = tabNamed(blankSheet({ tree: growTree(exampleSet), unit, year: 2026 }), sheetTabName);
  const values = valuesOf(tab);
  expect([values[0]?.[0], values[1]?.[0]]).toEqual([above, below]);
  expect(values.flat()).toContain(signer);
  // Dots are there to be filled in.
  expect(isOpen(tab, 0, 0)).toBe(above.includes('…'));
});

test('place, day and names below the table can be filled in; who signs cannot be changed', () => {
  for (const plan of plans) {
    const tab = tabNamed(plan, sheetTabName);
    const rowWith = (text: string): number => valuesOf(tab).findIndex((row) => row.some((value) => value === text));
    expect(isOpen(tab, rowWith('………, ngày …… tháng …… năm ………'), column.survey)).toBe(true);
    const last = tab.rows.length - 1;
    expect([isOpen(tab, last, 0), isOpen(tab, last, column.survey)]).toEqual([true, true]);
    expect(isOpen(tab, rowWith('NGƯỜI LẬP PHIẾU'), 0)).toBe(false);
  }
});

test('lists of points stand on a hidden tab that nobody edits, and tabs are locked', () => {
  for (const plan of plans) {
    const choices = tabNamed(plan, choiceTabName);
    expect([choices.hidden, choices.editable, plan.locked]).toEqual([true, [], true]);
  }
});

test('every tab of a sample says so', () => {
  for (const [i, set] of shippedCriteriaSets().entries()) {
    for (const tab of plans[i]?.tabs ?? []) {
      const says = valuesOf(tab)
        .flat()
        .some((value) => String(value).includes(sampleNotice));
      expect([set.id, tab.name, says]).toEqual([set.id, tab.name, set.basis.sample]);
    }
  }
});

test('a set without wording shows the options of its rules instead', () => {
  const shown = exampleSet.items.map((item): [string, readonly string[]] => [item.code, optionLines(item)]);
  expect(Object.fromEntries(shown)).toMatchObject({
    '1.1': ['Ban hành kịp thời: 2 điểm', 'Ban hành không kịp thời: 1 điểm', 'Không ban hành: 0 điểm'],
    '1.2': ['Đạt 100%: 2 điểm', 'Từ 75% đến dưới 100%: điểm = tỷ lệ % x 2', 'Dưới 75%: 0 điểm'],
    '1.5': ['Đủ số lượng', 'Đúng thời gian'],
    '3.1.1': ['Niêm yết tại bảng hoặc màn hình: 0,5 điểm', 'Đăng trên trang thông tin điện tử: 0,5 điểm'],
    '4.2': ['Đạt 100%: 2 điểm', 'Từ 70% đến dưới 100%: 1 điểm', 'Dưới 70%: 0 điểm'],
    '1.4': [],
    '2.3': [],
  });
});

test.each([
  ['1880/QĐ-UBND', 'Kèm theo Quyết định số 1880/QĐ-UBND'],
  ['109/KH-UBND', 'Kèm theo Kế hoạch số 109/KH-UBND'],
  ['12/XYZ', 'Kèm theo Văn bản số 12/XYZ'],
  ['Quyết định số 5/QĐ-UBND', 'Kèm theo Quyết định số 5/QĐ-UBND'],
  [null, 'tests'],
])('a set of %s says "%s"', (document, sentence) => {
  expect(basisSentence({ ...exampleSet, basis: { ...exampleSet.basis, document } })).toBe(sentence);
});

function isOpen(tab: TabPlan, row: number, at: number): boolean {
  return (tab.editable ?? []).some((range) => isInside(range, row, at));
}
