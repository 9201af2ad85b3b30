import { stat } from 'node:fs/promises';
import type { Grid } from '../shared/base/grid.ts';
import type { CriteriaTree } from '../shared/criteria/tree.ts';
import {
  cutTabSentence,
  heavyFileSentence,
  uncalculatedSentence,
  unreadableSentence,
} from '../shared/messages/unreadable-file.ts';
import { nameOfFile } from '../shared/office/file-units.ts';
import type { Submission } from '../shared/office/model.ts';
import { readSubmission, type SubmissionOptions } from '../shared/office/submission.ts';
import type { Sheet } from '../shared/sheet/model.ts';
import type { FoundFile } from './files/find-workbooks.ts';
import { readWorkbookFile } from './files/read-file.ts';
import type { Progress } from './terminal/progress.ts';

export interface ReadUnit {
  readonly submission: Submission;
  readonly sheet: Sheet | null;
  /** Sentences about the file itself, which was read all the same. */
  readonly notes: readonly string[];
}

/** Larger files carry pictures or attachments, which a sheet has no use for. */
const heavy = 20 * 1024 * 1024;

/** Reads and checks every file, one after the other; one that cannot be read never stops the rest. */
export async function readUnits(
  files: readonly FoundFile[],
  trees: readonly CriteriaTree[],
  options: SubmissionOptions,
  progress: Progress,
): Promise<ReadUnit[]> {
  const units: ReadUnit[] = [];
  for (const [i, file] of files.entries()) {
    progress.step(i, files.length, `đang đọc ${file.name}`);
    units.push(await readUnit(file, trees, options));
  }
  progress.step(files.length, files.length, 'đã đọc xong');
  progress.end();
  return units;
}

async function readUnit(
  file: FoundFile,
  trees: readonly CriteriaTree[],
  options: SubmissionOptions,
): Promise<ReadUnit> {
  const reading = await readWorkbookFile(file.path);
  if (reading.kind === 'unreadable') {
    const problem = unreadableSentence(file.name, reading.why);
    return {
      sheet: null,
      notes: [],
      submission: { kind: 'unread', source: file.name, unit: nameOfFile(file.name), problem },
    };
  }
  const size = (await stat(file.path).catch(() => null))?.size ?? 0;
  const notes = [
    ...reading.cutTabs.map((tab) => cutTabSentence(file.name, tab)),
    ...(size > heavy ? [heavyFileSentence(file.name, Math.round(size / 1024 / 1024))] : []),
  ];
  const { submission, sheet } = readSubmission(file.name, reading.grids, trees, options);
  if (sheet === null)
    return { submission: { ...submission, problem: [submission.problem, ...notes].join(' ') }, sheet, notes: [] };
  const open = uncalculated(sheet.grid);
  return {
    submission,
    sheet,
    notes: open === 0 ? notes : [...notes, uncalculatedSentence(file.name, sheet.grid.tab, open)],
  };
}

/** How many formulas have no result in the file. */
function uncalculated({ rows, formulas = [] }: Grid): number {
  let count = 0;
  formulas.forEach((row, r) =>
    row?.forEach((formula, c) => {
      if (formula !== '' && (rows[r]?.[c] ?? null) === null) count += 1;
    }),
  );
  return count;
}
