import type { UnitResult } from '../../office/model.ts';
import type { Sheet } from '../../sheet/model.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import type { WorkbookPlan } from '../plan.ts';
import { findingsTab } from './findings-tab.ts';
import { regainTab } from './regain-tab.ts';
import { scoreTab } from './score-tab.ts';

/** What one unit gets back: its findings, its score by lĩnh vực, and the points it can still regain. */
export function unitFindings(unit: UnitResult, sheet: Sheet | null, info: ReportInfo): WorkbookPlan {
  const tabs = [findingsTab(unit, info)];
  if (unit.ledger !== null && unit.tree !== null) tabs.push(scoreTab(unit, info));
  if (sheet !== null) tabs.push(regainTab(unit, sheet, info));
  return { title: `${info.title}: ${unit.unit}`, tabs };
}
