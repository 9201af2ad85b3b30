import type { CriteriaTree } from '../../criteria/tree.ts';
import type { Consolidation, Register } from '../../office/model.ts';
import type { TabPlan, WorkbookPlan } from '../plan.ts';
import { chartTab } from './chart-tab.ts';
import { criterionTab } from './criterion-tab.ts';
import { fieldTab } from './field-tab.ts';
import { findingsTab } from './findings-tab.ts';
import { logTab } from './log-tab.ts';
import { lossesTab } from './losses-tab.ts';
import { missingTab } from './missing-tab.ts';
import { overviewTab } from './overview-tab.ts';
import { rankingTab } from './ranking-tab.ts';
import type { ReportInfo } from './report-info.ts';
import { tabNames } from './tab-names.ts';

/** Tổng hợp as a workbook: overview, ranking, then three tabs for each criteria set, findings, units to chase, log. */
export function consolidatedWorkbook(all: Consolidation, register: Register, info: ReportInfo): WorkbookPlan {
  const perSet = all.trees.flatMap((tree) => setTabs(all, tree, info));
  const tabs = [
    overviewTab(all, info),
    rankingTab(all, info),
    chartTab(all, info),
    ...perSet,
    findingsTab(all, info),
    missingTab(all, register, info),
    logTab(all, info),
  ];
  const names = tabNames(tabs.map(({ name }) => name));
  return { title: info.title, tabs: tabs.map((tab, i) => ({ ...tab, name: names[i] ?? tab.name })) };
}

function setTabs(all: Consolidation, tree: CriteriaTree, info: ReportInfo): TabPlan[] {
  // One set needs no mark; several are told apart by the kind of units that use them.
  const mark = all.trees.length === 1 ? '' : ` (${markOf(all, tree)})`;
  return [
    fieldTab(all, tree, `Lĩnh vực${mark}`, info),
    criterionTab(all, tree, `Tiêu chí${mark}`, info),
    lossesTab(all, tree, `Điểm mất${mark}`, info),
  ];
}

function markOf(all: Consolidation, tree: CriteriaTree): string {
  const kind = all.units.find((unit) => unit.tree === tree)?.kind ?? '';
  const sharing = new Set(
    all.units.filter((unit) => unit.kind === kind && unit.tree !== null).map((unit) => unit.tree),
  );
  return kind === '' || sharing.size > 1 ? tree.set.id : kind;
}
