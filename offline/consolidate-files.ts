import type { CriteriaTree } from '../shared/criteria/tree.ts';
import type { Day } from '../shared/base/day.ts';
import { unreadableSentence } from '../shared/messages/unreadable-file.ts';
import { consolidate } from '../shared/office/consolidate.ts';
import { findUnitOfFile } from '../shared/office/file-units.ts';
import type { LinkedYears } from '../shared/office/linked-years.ts';
import type { Consolidation, PreviousResult, Register, Submission, UnitResult } from '../shared/office/model.ts';
import { previousPointsIn, type PreviousOf } from '../shared/office/previous-points.ts';
import { findUnit } from '../shared/office/units.ts';
import { checkConsolidation } from '../shared/rules/check-consolidation.ts';
import type { CheckContext, Finding } from '../shared/rules/model.ts';
import { shippedBodies } from '../shared/rules/shipped-bodies.ts';
import type { Sheet } from '../shared/sheet/model.ts';
import { readWorkbookFile } from './files/read-file.ts';
import type { FoundFile } from './files/find-workbooks.ts';
import { readUnits, type ReadUnit } from './read-units.ts';
import type { Progress } from './terminal/progress.ts';

export interface ConsolidateInput {
  readonly files: readonly FoundFile[];
  /** Files of other kinds beside them: a unit may have sent a .pdf instead of its sheet. */
  readonly others?: readonly FoundFile[];
  readonly trees: readonly CriteriaTree[];
  readonly register: Register;
  readonly previous: readonly PreviousResult[];
  /** Last year's criteria and this year's, linked; `null` without a map. */
  readonly years?: LinkedYears | null;
  readonly today: Day | null;
  /** Also work out the content hash of every sheet. */
  readonly keepHash?: boolean;
  readonly progress: Progress;
}

export interface ConsolidateOutput {
  readonly all: Consolidation;
  /** The sheet behind each unit's result, where there is one. */
  readonly sheetOf: ReadonlyMap<UnitResult, Sheet>;
  /** SHA-256 of the content of each sheet, where it was asked for. */
  readonly hashOf: ReadonlyMap<UnitResult, string>;
}

/** Reads, checks and puts together all files. */
export async function consolidateFiles(input: ConsolidateInput): Promise<ConsolidateOutput> {
  const { register, previous, years = null, today } = input;
  const context: CheckContext = { today, year: null, bodies: shippedBodies, previous: null };
  const keepHash = input.keepHash === true || register.units.some(({ submittedHash }) => submittedHash !== null);
  const options = { basis: 'self', context, keepHash, previousOf: previousOfUnits(register, previous, years) } as const;
  const units = await readUnits(input.files, input.trees, options, input.progress);
  const instead = await sentInstead(input.others ?? [], units, register);
  const bySource = new Map(units.map((unit) => [unit.submission.source, unit]));
  const together = consolidate(register, [...withSharedFindings(units, context), ...instead], previous, years);
  const all = { ...together, units: together.units.map((unit) => withNotes(unit, bySource)) };
  const sheetOf = new Map<UnitResult, Sheet>();
  const hashOf = new Map<UnitResult, string>();
  for (const unit of all.units) {
    const read = unit.source === null || unit.ledger === null ? undefined : bySource.get(unit.source);
    if (read?.submission.kind !== 'read' || read.sheet === null) continue;
    sheetOf.set(unit, read.sheet);
    if (read.submission.contentHash !== null) hashOf.set(unit, read.submission.contentHash);
  }
  return { all, sheetOf, hashOf };
}

/** Last year's points by the name that the register has for a unit; none for one that was made from others. */
function previousOfUnits(
  register: Register,
  previous: readonly PreviousResult[],
  years: LinkedYears | null,
): PreviousOf {
  const previousOf = previousPointsIn(previous, years);
  return (name, tree) => {
    const unit = findUnit(register, name);
    return unit !== null && unit.predecessors.length > 0 ? null : previousOf(unit?.name ?? name, tree);
  };
}

/** Files of another kind that stand in the place of a sheet: those of units of which there is no spreadsheet. */
async function sentInstead(
  others: readonly FoundFile[],
  units: readonly ReadUnit[],
  register: Register,
): Promise<readonly Submission[]> {
  const served = new Set(
    units.map(({ submission }) => findUnit(register, submission.unit) ?? findUnitOfFile(register, submission.source)),
  );
  const instead: Submission[] = [];
  for (const { path, name } of others) {
    const unit = findUnitOfFile(register, name);
    if (unit === null || served.has(unit)) continue;
    const reading = await readWorkbookFile(path);
    const why = reading.kind === 'unreadable' ? reading.why : 'not-a-spreadsheet';
    instead.push({ kind: 'unread', source: name, unit: unit.name, problem: unreadableSentence(name, why) });
  }
  return instead;
}

function withNotes(unit: UnitResult, bySource: ReadonlyMap<string, ReadUnit>): UnitResult {
  const notes = unit.source === null ? [] : (bySource.get(unit.source)?.notes ?? []);
  return notes.length === 0 ? unit : { ...unit, remarks: [...unit.remarks, ...notes] };
}

/** Adds what can only be seen with the sheets of all units side by side. */
function withSharedFindings(units: readonly ReadUnit[], context: CheckContext): readonly Submission[] {
  const read = units.flatMap(({ submission, sheet }) =>
    submission.kind === 'read' && sheet !== null ? [{ submission, sheet }] : [],
  );
  const { findings, broken } = checkConsolidation(
    read.map(({ submission, sheet }) => ({ unit: submission.unit, sheet })),
    context,
  );
  const more = new Map<Submission, readonly Finding[]>(
    read.map(({ submission }, i) => [submission, findings[i] ?? []]),
  );
  const [first] = read;
  return units.map(({ submission }) => {
    if (submission.kind === 'unread') return submission;
    const together = [...submission.findings, ...(more.get(submission) ?? [])];
    // A rule over all units that failed belongs to none of them; it is said once.
    const alsoBroken = submission === first?.submission ? broken : [];
    return { ...submission, findings: together, broken: [...submission.broken, ...alsoBroken] };
  });
}
