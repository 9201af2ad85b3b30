import type { Sheet, SheetRow } from '../../sheet/model.ts';
import type { ConsolidationSubject } from '../model.ts';

/** A sheet among the sheets of all units. */
export type UnitSheet = ConsolidationSubject['others'][number];

/** Fewer documents than this can be the same by chance. */
const fewestDocuments = 3;

/**
 * The sheets whose lĩnh vực (its code) has the same scores and documents as this one, itself among them;
 * empty below three documents, and for a sheet that is not of `units`. All sheets are grouped once, on the
 * first question: first by one document, and those that share it by their whole content.
 */
export function equalFields(units: readonly UnitSheet[], sheet: Sheet, field: string): readonly UnitSheet[] {
  let groups = grouped.get(units);
  if (groups === undefined) grouped.set(units, (groups = groupByContent(units)));
  return groups.get(sheet)?.get(field) ?? nobody;
}

/** Rows of a lĩnh vực that have evidence, in the order of the sheet. */
export function evidenceRows(sheet: Sheet, field: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const { code } of sheet.tree.leavesBelow.get(field) ?? []) {
    const row = sheet.rowOf.get(code);
    if (row !== undefined && row.evidence !== '') rows.push(row);
  }
  return rows.sort((a, b) => a.row - b.row);
}

type Groups = ReadonlyMap<Sheet, ReadonlyMap<string, readonly UnitSheet[]>>;

const nobody: readonly UnitSheet[] = [];
const grouped = new WeakMap<readonly UnitSheet[], Groups>();

function groupByContent(units: readonly UnitSheet[]): Groups {
  const groups = new Map<Sheet, Map<string, readonly UnitSheet[]>>();
  for (const field of new Set(units.flatMap(({ sheet }) => sheet.tree.fields.map(({ code }) => code)))) {
    const byFirst = new Map<string, UnitSheet[]>();
    for (const unit of units) push(byFirst, firstDocument(unit.sheet, field), unit);
    for (const sharing of byFirst.values()) {
      if (sharing.length < 2) continue;
      const byContent = new Map<string, UnitSheet[]>();
      for (const unit of sharing) push(byContent, contentOf(unit.sheet, field), unit);
      for (const alike of byContent.values()) {
        for (const { sheet } of alike) {
          const ofSheet = groups.get(sheet) ?? new Map<string, readonly UnitSheet[]>();
          groups.set(sheet, ofSheet.set(field, alike));
        }
      }
    }
  }
  return groups;
}

function push(map: Map<string, UnitSheet[]>, key: string | null, unit: UnitSheet): void {
  if (key === null) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}

function firstDocument(sheet: Sheet, field: string): string | null {
  for (const { code } of sheet.tree.leavesBelow.get(field) ?? []) {
    const evidence = sheet.rowOf.get(code)?.evidence ?? '';
    if (evidence !== '') return evidence;
  }
  return null;
}

/** Scores and documents of a lĩnh vực in one text, `null` below three different documents. */
function contentOf(sheet: Sheet, field: string): string | null {
  const documents = new Set<string>();
  let content = '';
  for (const { code } of sheet.tree.leavesBelow.get(field) ?? []) {
    const row = sheet.rowOf.get(code);
    if (row === undefined) continue;
    if (row.evidence !== '') documents.add(row.evidence);
    content += `${code}\t${row.self.points ?? row.self.state}\t${row.evidence}\n`;
  }
  return documents.size < fewestDocuments ? null : content;
}
