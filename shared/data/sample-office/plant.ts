import { isTotalMistake, mistakeKind } from './mistakes/index.ts';
import type { RowRole, SampleRow } from './row.ts';
import type { UnitPlan } from './unit-plan.ts';

/** A mistake with the row that it is in, before the sheet has cells. */
export interface PlantedMistake {
  readonly rule: string;
  readonly criterion: string | null;
  readonly key: string | null;
  readonly role: RowRole;
  readonly what: string;
}

/** Puts every planned mistake into the rows of a unit. `rowsOf`: rows of another unit before its own mistakes. */
export function plantAll(
  plan: UnitPlan,
  rows: readonly SampleRow[],
  rowsOf: (unit: string) => readonly SampleRow[],
): { readonly rows: readonly SampleRow[]; readonly mistakes: readonly PlantedMistake[] } {
  const { copied } = plan;
  const mistakes: PlantedMistake[] = [];
  let planted = rows;
  if (copied !== null) {
    planted = withField(rows, rowsOf(copied.from), copied.field);
    const first = planted.find(({ key, evidence }) => isWithin(key, copied.field) && evidence !== null);
    mistakes.push({
      rule: 'unit-copied',
      criterion: first?.criterion?.code ?? null,
      key: first?.key ?? null,
      role: 'evidence',
      what: `Điểm và tài liệu của lĩnh vực ${copied.field} chép từ phiếu của ${copied.from}.`,
    });
  }
  const inOrder = [
    ...plan.mistakes.filter(([rule]) => !isTotalMistake(rule)),
    ...plan.mistakes.filter(([rule]) => isTotalMistake(rule)),
  ];
  for (const [rule, code] of inOrder) {
    const result = mistakeKind(rule).plant(planted, code);
    planted = result.rows;
    const isExtra = result.key !== null && planted.find(({ key }) => key === result.key)?.criterion === null;
    mistakes.push({ rule, criterion: isExtra ? null : code, key: result.key, role: result.role, what: result.what });
  }
  return { rows: planted, mistakes };
}

/** The answers of a lĩnh vực taken over from another unit's rows. */
function withField(rows: readonly SampleRow[], others: readonly SampleRow[], field: string): readonly SampleRow[] {
  const byKey = new Map(others.map((row) => [row.key, row]));
  return rows.map((row) => {
    const other = isWithin(row.key, field) ? byKey.get(row.key) : undefined;
    return other === undefined
      ? row
      : { ...row, self: other.self, evidence: other.evidence, note: other.note, part: other.part, whole: other.whole };
  });
}

function isWithin(key: string, field: string): boolean {
  return key.startsWith(`${field}.`);
}
