import { describe, expect, test } from 'vitest';
import { consolidate } from '../../../shared/office/consolidate.ts';
import type { UnitResult } from '../../../shared/office/model.ts';
import { readSubmission } from '../../../shared/office/submission.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import type { Sheet } from '../../../shared/sheet/model.ts';
import { sampleNotice } from '../../../shared/write/consolidated/report-info.ts';
import type { WorkbookPlan } from '../../../shared/write/plan.ts';
import { unitFindings } from '../../../shared/write/unit-findings/workbook.ts';
import { officeGrid, officeOptions, officeTree, registerOf, type Scores } from '../../support/office.ts';
import { tableOf, tabNamed, valuesOf } from '../../support/plan-reading.ts';
import { reportInfo, sampleConsolidation } from '../../support/sample-consolidation.ts';

interface Checked {
  readonly plan: WorkbookPlan;
  readonly unit: UnitResult;
  readonly sheet: Sheet;
}

/** What Phường 1 gets back for a sheet with these scores. */
function checked(scores: Scores, survey: number | null = null): Checked {
  const { submission, sheet } = readSubmission(
    'Phường 1.xlsx',
    [officeGrid('Phường 1', scores, survey)],
    [officeTree],
    officeOptions,
  );
  const [unit] = consolidate(registerOf('Phường 1'), [submission]).units;
  if (unit === undefined || sheet === null) throw new Error('The sheet cannot be read');
  return { unit, sheet, plan: unitFindings(unit, sheet, reportInfo) };
}

describe('what a unit gets back', () => {
  test('are its findings, its score and what it can regain, each tab with where it comes from', () => {
    const { plan } = checked({ '1.1': 1 });
    expect(plan.tabs.map(({ name }) => name)).toEqual(['Phát hiện', 'Điểm', 'Điểm có thể lấy lại']);
    for (const tab of plan.tabs)
      expect(valuesOf(tab)[1]).toEqual([
        'Phòng Nội vụ · năm 2025 · lập ngày 20/12/2025 · tệp Phường 1.xlsx, trang Phiếu · điểm 5',
      ]);
  });

  test('says on every tab that it is a sample', () => {
    for (const tab of checked({}).plan.tabs) expect(valuesOf(tab).flat(), tab.name).toContain(sampleNotice);
  });

  test('of a unit without a usable sheet is the reason only, without a score', () => {
    const [unit] = consolidate(registerOf('Phường 1'), [
      {
        kind: 'unread',
        source: 'Phường 1.xlsx',
        unit: 'Phường 1',
        problem: 'Tệp có mật khẩu. Bỏ mật khẩu rồi gửi lại.',
      },
    ]).units;
    if (unit === undefined) throw new Error('No unit');
    const plan = unitFindings(unit, null, reportInfo);
    expect(plan.tabs.map(({ name }) => name)).toEqual(['Phát hiện']);
    expect(
      valuesOf(tabNamed(plan, 'Phát hiện'))
        .flat()
        .filter((value) => String(value).includes('mật khẩu')),
    ).toHaveLength(1);
    expect(valuesOf(tabNamed(plan, 'Phát hiện')).flat()).not.toContain('Không còn lỗi nào.');
  });
});

describe('Phát hiện', () => {
  test('lists the findings in the words of the check, numbered, the gravest first', () => {
    const { plan, unit } = checked({ '1.2': 3, '2.1': null });
    const rows = tableOf(tabNamed(plan, 'Phát hiện'), 'TT');
    expect(rows).toHaveLength(unit.findings.length);
    expect(rows.map((row) => row['TT'])).toEqual(rows.map((_, i) => i + 1));
    expect(rows.map((row) => row['Phát hiện và việc cần làm']).sort()).toEqual(
      unit.findings.map((finding) => renderFinding(finding, 'vi').message).sort(),
    );
    expect(rows[0]).toMatchObject({ Mức: 'Lỗi', Ô: 'D6', Mục: '1.2' });
  });

  test('says so when there is none', () => {
    expect(
      tableOf(tabNamed(checked({}).plan, 'Phát hiện'), 'TT').map((row) => row['Phát hiện và việc cần làm']),
    ).toEqual(['Không còn lỗi nào.']);
  });
});

describe('Điểm', () => {
  test('tells sure, likely and possible points apart by field, and adds them up', () => {
    const rows = tableOf(tabNamed(checked({ '1.1': 1, '2.1': null }).plan, 'Điểm'), 'Mã');
    expect(rows).toMatchObject([
      { Mã: '1', 'Điểm tối đa': 3, 'Chắc chắn': 2, 'Cao nhất': 2, 'Điểm mất': 1 },
      { Mã: '2', 'Điểm tối đa': 5, 'Chắc chắn': 1, 'Cao nhất': 5, 'Điểm mất': 0 },
      { 'Lĩnh vực': 'Toàn phiếu', 'Điểm tối đa': 8, 'Chắc chắn': 3, 'Cao nhất': 7, 'Điểm mất': 1 },
    ]);
  });

  test('of every sample unit: fields add up to the whole', () => {
    const { all } = sampleConsolidation();
    for (const unit of all.units) {
      if (unit.ledger === null) continue;
      const rows = tableOf(tabNamed(unitFindings(unit, null, reportInfo), 'Điểm'), 'Mã');
      for (const title of ['Điểm tối đa', 'Chắc chắn', 'Nhiều khả năng', 'Cao nhất', 'Điểm mất']) {
        const thousandths = rows.map((row) => Math.round(Number(row[title]) * 1000));
        const whole = thousandths.pop();
        expect([unit.unit, title, thousandths.reduce((sum, value) => sum + value, 0)]).toEqual([
          unit.unit,
          title,
          whole,
        ]);
      }
    }
  });
});

describe('Điểm có thể lấy lại', () => {
  test('names the best step of each item that lost points, the greatest gain first', () => {
    const rows = tableOf(tabNamed(checked({ '1.1': 0, '1.2': 0, '2.1': 1 }).plan, 'Điểm có thể lấy lại'), 'Mục');
    expect(rows.map((row) => [row['Mục'], row['Điểm hiện có'], row['Có thể thêm'], row['Việc cần làm']])).toEqual([
      ['1.1', 0, 2, 'Cần đạt "Kịp thời".'],
      ['1.2', 0, 1, 'Cần đạt "Có".'],
      ['2.1', 1, 1, 'Cần đạt mức "Đạt 100%".'],
    ]);
  });

  test('leaves out what is still open: blank cells and the survey', () => {
    expect(
      tableOf(tabNamed(checked({ '1.1': null }).plan, 'Điểm có thể lấy lại'), 'Mục').map((row) => row['Tiêu chí']),
    ).toEqual(['Không còn điểm nào lấy lại được từ các mục đã chấm.']);
  });

  test('promises no sample unit more than it lost', () => {
    const { all, sheets } = sampleConsolidation();
    let promised = 0;
    for (const unit of all.units) {
      const sheet = sheets.get(unit.source ?? '');
      if (sheet === undefined || unit.ledger === null) continue;
      const rows = tableOf(tabNamed(unitFindings(unit, sheet, reportInfo), 'Điểm có thể lấy lại'), 'Mục');
      for (const row of rows) {
        const leaf = unit.ledger.leaves.find(({ criterion }) => criterion.label === row['Mục']);
        if (leaf === undefined) continue;
        expect(Number(row['Có thể thêm']) * 1000).toBeLessThanOrEqual(leaf.loss?.points ?? 0);
        promised += 1;
      }
    }
    expect(promised).toBeGreaterThan(20);
  });
});
