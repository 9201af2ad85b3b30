import type { SheetRow } from '../../sheet/model.ts';
import { equalFields, evidenceRows, type UnitSheet } from './equal-fields.ts';
import { isLocal, namedUnit, unitName } from './unit-name.ts';

/** Evidence on a sheet that seems to be another unit's. */
export interface Copy {
  /** The other unit, as it is called in the consolidation. */
  readonly other: string;
  /** Labels of the lĩnh vực whose scores and documents are the same as a whole; empty when only documents name the other unit. */
  readonly fields: readonly string[];
  /** Rows of that evidence, in the order of the sheet. */
  readonly rows: readonly SheetRow[];
}

/** Shorter texts name a unit in passing. */
const shortestText = 40;

/**
 * What a sheet seems to have copied from another unit's: whole lĩnh vực with the same scores and documents,
 * else documents issued by another ward, commune or town of the consolidation. A sheet whose own name the
 * documents bear is the one copied from. `null` when there is nothing. `units` are all sheets, this one
 * among them or not; look-ups over them are kept for the next sheet.
 */
export function copyOn(own: UnitSheet, units: readonly UnitSheet[]): Copy | null {
  const all = units.some(({ sheet }) => sheet === own.sheet) ? units : [...units, own];
  return largest(copiedFields(own, all)) ?? largest(copiedDocuments(own, all));
}

type Copies = Map<string, { readonly fields: string[]; readonly rows: SheetRow[] }>;

function copiedFields(own: UnitSheet, all: readonly UnitSheet[]): Copies {
  const copies: Copies = new Map();
  const name = unitName(own.unit);
  for (const field of own.sheet.tree.fields) {
    const alike = equalFields(all, own.sheet, field.code);
    const other = alike.find(({ unit, sheet }) => sheet !== own.sheet && unitName(unit) !== name);
    if (other === undefined) continue;
    const rows = evidenceRows(own.sheet, field.code);
    const issuers = new Set(rows.map(({ evidence }) => namedUnit(evidence)));
    if (issuers.has(name)) continue;
    add(copies, sourceOf(issuers, field.code, alike, all) ?? other.unit, rows, field.label);
  }
  return copies;
}

/** The unit that the documents name, where its sheet has the same. */
function sourceOf(
  issuers: ReadonlySet<string | null>,
  field: string,
  alike: readonly UnitSheet[],
  all: readonly UnitSheet[],
): string | null {
  for (const issuer of issuers) {
    const named = issuer === null ? undefined : unitsByName(all).get(issuer);
    if (named !== undefined && equalFields(all, named.sheet, field) === alike) return named.unit;
  }
  return null;
}

function copiedDocuments(own: UnitSheet, all: readonly UnitSheet[]): Copies {
  const copies: Copies = new Map();
  const name = unitName(own.unit);
  if (!isLocal(name)) return copies;
  const named = unitsByName(all);
  for (const row of own.sheet.rows) {
    if (row.evidence.length < shortestText) continue;
    const issuer = namedUnit(row.evidence);
    const other = issuer === null || issuer === name || !isLocal(issuer) ? undefined : named.get(issuer);
    if (other !== undefined) add(copies, other.unit, [row], null);
  }
  return copies;
}

function add(copies: Copies, other: string, rows: readonly SheetRow[], field: string | null): void {
  const copy = copies.get(other) ?? { fields: [], rows: [] };
  copies.set(other, copy);
  copy.rows.push(...rows);
  if (field !== null) copy.fields.push(field);
}

function largest(copies: Copies): Copy | null {
  let most: Copy | null = null;
  for (const [other, { fields, rows }] of copies) {
    if (most === null || rows.length > most.rows.length)
      most = { other, fields, rows: rows.sort((a, b) => a.row - b.row) };
  }
  return most;
}

const names = new WeakMap<readonly UnitSheet[], ReadonlyMap<string, UnitSheet>>();

function unitsByName(units: readonly UnitSheet[]): ReadonlyMap<string, UnitSheet> {
  const known = names.get(units);
  if (known !== undefined) return known;
  const byName = new Map(units.map((unit) => [unitName(unit.unit), unit] as const));
  names.set(units, byName);
  return byName;
}
