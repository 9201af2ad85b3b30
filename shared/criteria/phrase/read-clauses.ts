import type { Points } from '../../base/points.ts';
import type { Clause } from './clause.ts';
import type { ScoringLine } from './line.ts';
import { readLine } from './read-line.ts';

/** Reads lines of official wording into clauses, in their order. `max` is the maximum of the item. */
export function readClauses(lines: readonly ScoringLine[], max: Points): readonly Clause[] {
  return lines.flatMap(({ text, points, cell }, line) =>
    readLine(text, points, max).map((clause): Clause => ({ ...clause, cell, line })),
  );
}
