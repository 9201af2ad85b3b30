import { describe, expect, test } from 'vitest';
import { consolidate } from '../../../shared/office/consolidate.ts';
import type { UnitResult } from '../../../shared/office/model.ts';
import { stateLabels } from '../../../shared/office/state-labels.ts';
import { consolidatedWorkbook } from '../../../shared/write/consolidated/workbook.ts';
import { registerOf, submitted, unitNamed } from '../../support/office.ts';
import { tableOf, tabNamed, valuesOf } from '../../support/plan-reading.ts';
import { reportInfo, sampleConsolidation } from '../../support/sample-consolidation.ts';

const register = registerOf(
  'Phường 1',
  'Phường 2',
  'Phường 3',
  'Phường 4',
  unitNamed('Phòng Nội vụ', { kind: 'phòng' }),
);
const all = consolidate(register, [
  submitted('Phường 1', { '1.1': 0 }),
  submitted('Phường 2', { '2.2': 'KAD' }, 1.5),
  submitted('Phường 3', { '1.2': null, '2.1': 'hai điểm' }),
  submitted('Phòng Nội vụ', { '1.2': 7 }),
]);
const plan = consolidatedWorkbook(all, register, reportInfo);

const sample = sampleConsolidation();
const samplePlan = consolidatedWorkbook(sample.all, sample.register, reportInfo);

test('tabs stand in the order in which a head of office reads them', () => {
  expect(plan.tabs.map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Xếp hạng',
    'Biểu đồ',
    'Lĩnh vực',
    'Tiêu chí',
    'Điểm mất',
    'Phát hiện',
    'Đơn vị cần đôn đốc',
    'Nhật ký',
  ]);
});

test('with two criteria sets each has its own three tabs, told apart by the kind of units', () => {
  expect(samplePlan.tabs.map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Xếp hạng',
    'Biểu đồ',
    'Lĩnh vực (Phường)',
    'Tiêu chí (Phường)',
    'Điểm mất (Phường)',
    'Lĩnh vực (Phòng chuyên môn)',
    'Tiêu chí (Phòng chuyên môn)',
    'Điểm mất (Phòng chuyên môn)',
    'Phát hiện',
    'Đơn vị cần đôn đốc',
    'Nhật ký',
  ]);
});

describe('Tổng quan', () => {
  test('counts every unit in one state, and the states add up', () => {
    const rows = tableOf(tabNamed(samplePlan, 'Tổng quan'), 'Tình trạng phiếu');
    const counts = rows.map((row) => [row['Tình trạng phiếu'], Number(row['Số đơn vị'])] as const);
    expect(counts.slice(0, -1).map(([state]) => state)).toEqual(expect.arrayContaining(Object.values(stateLabels)));
    for (const [state, label] of Object.entries(stateLabels)) {
      expect([label, sample.all.units.filter((unit) => unit.state === state).length]).toEqual(
        counts.find(([name]) => name === label),
      );
    }
    expect(counts[counts.length - 1]).toEqual(['Cộng', 22]);
  });

  test('names the best and the last of each kind with the index', () => {
    expect(tableOf(tabNamed(plan, 'Tổng quan'), 'Nhóm đơn vị')).toMatchObject([
      {
        'Nhóm đơn vị': 'phường',
        'Số đơn vị': 4,
        'Đã xếp hạng': 3,
        'Cao nhất': 'Phường 2 (92,86)',
        'Thấp nhất': 'Phường 3 (37,5)',
      },
      {
        'Nhóm đơn vị': 'phòng',
        'Số đơn vị': 1,
        'Đã xếp hạng': 1,
        'Cao nhất': 'Phòng Nội vụ (62,5)',
        'Thấp nhất': 'Phòng Nội vụ (62,5)',
      },
    ]);
  });
});

describe('Xếp hạng', () => {
  const rows = tableOf(tabNamed(plan, 'Xếp hạng'), 'Hạng');

  test('lists units of a kind by rank, the one without a rank below with its state', () => {
    expect(rows.map((row) => [row['Hạng'], row['Đơn vị'], row['Tình trạng']])).toEqual([
      ['PHƯỜNG', '', ''],
      [1, 'Phường 2', 'Đạt yêu cầu'],
      [2, 'Phường 1', 'Đạt yêu cầu'],
      [3, 'Phường 3', 'Có lỗi cần sửa'],
      [null, 'Phường 4', 'Chưa nộp phiếu'],
      ['PHÒNG', '', ''],
      [1, 'Phòng Nội vụ', 'Có lỗi cần sửa'],
    ]);
  });

  test('a unit without a sheet has blank figures, not zeros', () => {
    const missing = rows.find((row) => row['Đơn vị'] === 'Phường 4');
    expect(missing).toMatchObject({
      Điểm: null,
      'Điểm tối đa': null,
      'Chỉ số (%)': null,
      'Còn chờ': null,
      Lỗi: null,
      'Cảnh báo': null,
    });
  });

  test('prints the points that the ledger has, with the maximum after "không áp dụng"', () => {
    expect(rows.find((row) => row['Đơn vị'] === 'Phường 2')).toMatchObject({
      Điểm: 6.5,
      'Điểm tối đa': 7,
      'Chỉ số (%)': 92.86,
      'Còn chờ': null,
    });
    expect(rows.find((row) => row['Đơn vị'] === 'Phường 3')).toMatchObject({
      Điểm: 3,
      'Điểm tối đa': 8,
      'Chỉ số (%)': 37.5,
      'Còn chờ': 5,
    });
  });

  test('ranks of the sample office never go down within a kind', () => {
    let before = 0;
    for (const row of tableOf(tabNamed(samplePlan, 'Xếp hạng'), 'Hạng')) {
      const rank = row['Hạng'];
      if (typeof rank === 'string') before = 0;
      else if (rank === null) before = Infinity;
      else {
        expect(Number(rank)).toBeGreaterThanOrEqual(before);
        before = Number(rank);
      }
    }
  });
});

test('every cell of the heat map is the share of sure points in the maximum of its field', () => {
  for (const [i, tree] of sample.all.trees.entries()) {
    const tab = samplePlan.tabs.filter(({ name }) => name.startsWith('Lĩnh vực'))[i];
    const rows = tab === undefined ? [] : tableOf(tab, 'Đơn vị');
    const scored = sample.all.units.filter((unit) => unit.tree === tree && unit.ledger !== null);
    expect(rows.map((row) => row['Đơn vị'])).toEqual([...scored.map(({ unit }) => unit), 'Chung các đơn vị']);
    for (const [at, { ledger }] of scored.entries()) {
      for (const field of tree.fields) {
        const totals = ledger?.totals.get(field.code);
        const share = totals === undefined || totals.max === 0 ? null : (totals.sure / totals.max) * 100;
        const shown = rows[at]?.[`${field.label}. ${field.title}`];
        // A field of bonus or deductions only has no maximum, so no index and no column.
        if (share === null) expect(shown).toBeUndefined();
        else expect(Math.abs(Number(shown) - share)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }
  }
});

test('the tab of criteria marks what is not known instead of writing 0', () => {
  const rows = tableOf(tabNamed(plan, 'Tiêu chí'), 'Mã');
  const row = (code: string) => rows.find((one) => one['Mã'] === code);
  expect(row('1.1')).toMatchObject({ 'Phường 1': 0, 'Phường 2': 2, 'Phường 3': 2, 'Phòng Nội vụ': 2 });
  expect(row('1.2')).toMatchObject({ 'Phường 3': '…', 'Phòng Nội vụ': '?' });
  expect(row('2.1')).toMatchObject({ 'Phường 3': '?' });
  expect(row('2.2')).toMatchObject({ 'Phường 2': 'KAD', 'Phường 1': 1 });
  expect(row('2.3')).toMatchObject({ 'Phường 1': '…', 'Phường 2': 1.5 });
  expect(row('1')).toMatchObject({ 'Phường 1': 1, 'Phường 3': 2 });
});

test('a criterion that the sheet leaves out is marked as missing', () => {
  const units = all.units.map((unit): UnitResult => {
    if (unit.unit !== 'Phường 1' || unit.ledger === null) return unit;
    return {
      ...unit,
      ledger: {
        ...unit.ledger,
        leaves: unit.ledger.leaves.map((leaf, i) => (i === 0 ? { ...leaf, state: 'missing' } : leaf)),
      },
    };
  });
  const rows = tableOf(tabNamed(consolidatedWorkbook({ ...all, units }, register, reportInfo), 'Tiêu chí'), 'Mã');
  expect(rows.find((row) => row['Mã'] === '1.1')).toMatchObject({ 'Phường 1': 'thiếu', 'Phường 2': 2 });
});

test('losses by criterion and open points add up to what the ledgers say', () => {
  const rows = tableOf(tabNamed(plan, 'Điểm mất'), 'Mã');
  const sum = (title: string): number => rows.reduce((total, row) => total + Number(row[title] ?? 0), 0);
  const ledgers = all.units.flatMap(({ ledger }) => (ledger === null ? [] : [ledger.whole]));
  expect(sum('Tổng điểm mất') * 1000).toBe(ledgers.reduce((total, { lost }) => total + lost, 0));
  expect(sum('Điểm còn chờ') * 1000).toBe(ledgers.reduce((total, { best, sure }) => total + best - sure, 0));
  expect(rows[0]).toMatchObject({
    Mã: '1.1',
    'Tổng điểm mất': 2,
    'Số đơn vị mất điểm': 1,
    'Đơn vị mất nhiều nhất': 'Phường 1 (−2)',
  });
});

test('every finding of every unit is listed once, the gravest of a unit first', () => {
  const rows = tableOf(tabNamed(samplePlan, 'Phát hiện'), 'Đơn vị');
  expect(rows).toHaveLength(sample.all.units.reduce((total, { findings }) => total + findings.length, 0));
  const gravity = ['Lỗi', 'Cảnh báo', 'Cần xác nhận', 'Lưu ý'];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before === undefined || before['Đơn vị'] !== row['Đơn vị']) continue;
    expect(gravity.indexOf(String(row['Mức']))).toBeGreaterThanOrEqual(gravity.indexOf(String(before['Mức'])));
  }
});

test('units to chase are named with what to do, and no others', () => {
  expect(
    tableOf(tabNamed(plan, 'Đơn vị cần đôn đốc'), 'Đơn vị').map((row) => [row['Đơn vị'], row['Tình trạng']]),
  ).toEqual([['Phường 4', 'Chưa nộp phiếu']]);
  const chased = tableOf(tabNamed(samplePlan, 'Đơn vị cần đôn đốc'), 'Đơn vị');
  expect(chased.map((row) => [row['Đơn vị'], row['Tình trạng']])).toEqual([
    ['Phường Mẫu 9', 'Chưa nộp phiếu'],
    ['Phường Mẫu 11', 'Sai bộ tiêu chí'],
    ['Phường Mẫu 10', 'Nộp trễ hạn'],
  ]);
  for (const row of chased) expect(row['Việc cần làm']).toMatch(/\.$/);
});

test('the log names the sets, the version and how the run went', () => {
  const values = valuesOf(tabNamed(plan, 'Nhật ký'));
  expect(values).toContainEqual(['Bộ tiêu chí', 'Bộ tiêu chí nhỏ (nho, lần 1). Căn cứ: tests.']);
  expect(values).toContainEqual(['Phiên bản', 'Trợ lý CCHC 1.2.3']);
  expect(values).toContainEqual(['Thư mục phiếu', 'phieu: 21 tệp bảng tính']);
});

test('a rule of ours that broke is said in the log', () => {
  const broken = [{ rule: 'score-jump', unit: 'Phường 1', problem: 'x is undefined' }] as unknown as typeof all.broken;
  const values = valuesOf(tabNamed(consolidatedWorkbook({ ...all, broken }, register, reportInfo), 'Nhật ký'));
  expect(
    values.flat().filter((value) => String(value).includes('score-jump không chạy được với phiếu của Phường 1')),
  ).toHaveLength(1);
});
