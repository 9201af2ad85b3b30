import type { TableProblem } from '../../shared/plan/table/read.ts';
import type { Problem } from '../../shared/plan/model.ts';

/** Problems of a table, one line for each sentence with all its cells: "ke-hoach.xlsx, ô F5, F9: …". */
export function tableProblemLines(file: string, problems: readonly TableProblem[]): readonly string[] {
  const cells = new Map<string, string[]>();
  for (const { cell, where, message } of problems) {
    const known = cells.get(message) ?? [];
    cells.set(message, known);
    if (cell !== null) known.push(where);
  }
  return [...cells].map(([message, at]) => `${file}${at.length === 0 ? '' : `, ô ${at.join(', ')}`}: ${message}`);
}

/** A problem of a plan as one line; its place is left out where the sentence begins with it. */
export function problemLine({ where, message }: Problem): string {
  return message.startsWith(where) ? message : `${where}: ${message}`;
}
