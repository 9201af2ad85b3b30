import { findUnitOfFile, nameOfFile } from './file-units.ts';
import type { Register, Submission, Unit } from './model.ts';
import type { OfficeRemark } from './remarks.ts';
import { findUnit, unitKey } from './units.ts';

/** A submission, with what is to be said about whose it is. */
export interface AssignedSubmission {
  readonly submission: Submission;
  readonly remark: OfficeRemark | null;
}

export interface Assignment {
  readonly byUnit: ReadonlyMap<Unit, readonly AssignedSubmission[]>;
  /** Submissions of units that the register does not have, in the order of their files. */
  readonly strangers: readonly { readonly name: string; readonly submissions: readonly AssignedSubmission[] }[];
}

/**
 * Gives every submission to a unit of the register: by the name on the sheet, else by its file and folder. Strangers
 * are kept together by the name on their sheets; a file whose sheet names nobody is a stranger of its own.
 */
export function assign(register: Register, submissions: readonly Submission[]): Assignment {
  const byUnit = new Map<Unit, AssignedSubmission[]>();
  const strangers = new Map<string, { name: string; submissions: AssignedSubmission[] }>();
  for (const submission of [...submissions].sort(bySource)) {
    const { unit, remark } = ownerOf(register, submission);
    const assigned = { submission, remark };
    if (unit !== null) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), assigned]);
      continue;
    }
    const name = submission.unit === '' ? nameOfFile(submission.source) : submission.unit;
    const key = isNamedByFile(submission) || unitKey(name) === '' ? submission.source : `\n${unitKey(name)}`;
    const group = strangers.get(key);
    if (group === undefined) strangers.set(key, { name, submissions: [assigned] });
    else group.submissions.push(assigned);
  }
  return { byUnit, strangers: [...strangers.values()] };
}

function ownerOf(
  register: Register,
  submission: Submission,
): { readonly unit: Unit | null; readonly remark: OfficeRemark | null } {
  const byFile = findUnitOfFile(register, submission.source);
  if (isNamedByFile(submission)) return { unit: byFile, remark: null };
  const bySheet = findUnit(register, submission.unit);
  if (bySheet === null)
    return {
      unit: byFile,
      remark: byFile === null ? null : { kind: 'unknown-name', said: submission.unit, source: submission.source },
    };
  const isAnother = byFile !== null && byFile !== bySheet;
  return {
    unit: bySheet,
    remark: isAnother ? { kind: 'other-name', source: submission.source, named: byFile.name } : null,
  };
}

/** A sheet that names no unit goes by the name of its file, and so does a file that could not be read. */
function isNamedByFile({ kind, unit, source }: Submission): boolean {
  return kind === 'unread' || unit === '' || unit === nameOfFile(source);
}

function bySource(a: Submission, b: Submission): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}
