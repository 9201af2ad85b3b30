import { formatAddress, type Cell } from '../../shared/base/cell.ts';
import type { UnitResult } from '../../shared/office/model.ts';
import type { Finding } from '../../shared/rules/model.ts';
import { renderFinding } from '../../shared/rules/render.ts';
import { selfState } from '../../shared/score/row-state.ts';
import type { Sheet } from '../../shared/sheet/model.ts';
import { decimal } from './decimal.ts';

/** One sheet of `cchc check --json`. Numbers are plain decimals, the index is a percentage. */
export function sheetJson(unit: UnitResult, sheet: Sheet | null, contentHash: string | null): object {
  const { tree, score } = unit;
  return {
    file: unit.source,
    tab: unit.tab,
    unit: unit.unit,
    criteriaSet: tree === null ? null : { id: tree.set.id, edition: tree.set.edition },
    points: decimal(score?.points ?? null),
    max: decimal(score?.max ?? null),
    index: decimal(score?.index ?? null),
    contentHash,
    rows: sheet === null ? [] : rowsJson(sheet),
    findings: unit.findings.map(findingJson),
    problems: unit.remarks,
  };
}

function rowsJson(sheet: Sheet): object[] {
  return sheet.rows.flatMap((row) => {
    const { criterion } = row;
    if (criterion === null || criterion.rule === null) return [];
    const column = sheet.columns.self;
    return [
      {
        code: criterion.code,
        cell: column === undefined ? null : formatAddress({ row: row.row, column }),
        self: decimal(row.self.points),
        state: selfState(row, criterion),
      },
    ];
  });
}

function findingJson(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: address(finding.cell),
    criterion: finding.criterion,
    message: renderFinding(finding, 'vi').message,
    fix: finding.fix === null ? null : { cell: address(finding.fix.cell), value: finding.fix.value },
  };
}

function address(cell: Cell | null): string | null {
  return cell === null ? null : formatAddress(cell);
}
