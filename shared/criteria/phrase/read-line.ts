import type { Points } from '../../base/points.ts';
import type { ClauseBody, ClauseSource } from './clause.ts';
import { splitText, stripBullet, type Piece } from './line.ts';
import { readClause } from './read-clause.ts';
import type { Remark } from './remark.ts';
import { splitStatements } from './split-statements.ts';

/** A clause that does not know yet where it stands. */
export type LineClause = Omit<ClauseSource, 'cell' | 'line'> & ClauseBody;

/**
 * Reads the statements of one line. `column` is what the points column says beside it, `null` when it says nothing;
 * `max` is the maximum of the item.
 */
export function readLine(text: string, column: Points | null, max: Points): readonly LineClause[] {
  const key = `${max}|${column}|${text}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const clauses = column === null ? readFreeLine(text, max) : readPointedLine(text, column, max);
  if (read.size >= 20_000) read.clear();
  read.set(key, clauses);
  return clauses;
}

/** Lines are looked at several times while a table is read, and repeat from item to item. */
const read = new Map<string, readonly LineClause[]>();

/** A line whose points are in its text. */
function readFreeLine(text: string, max: Points): readonly LineClause[] {
  const clauses: LineClause[] = [];
  let row = -1;
  for (const piece of splitText(text).flatMap((part) => splitStatements(part, max))) {
    const last = piece.row === row ? clauses[clauses.length - 1] : undefined;
    row = piece.row;
    const clause = clauseOf(piece.text, piece, max);
    if (last?.kind === 'remark' && belongsTo(last.remark, clause)) {
      clauses[clauses.length - 1] = { ...last, text: `${last.text}. ${piece.text}` };
      continue;
    }
    const goesOn =
      (last?.kind === 'condition' || last?.kind === 'unread') && clause.kind === 'award' && clause.interval === null;
    if (goesOn) clauses[clauses.length - 1] = clauseOf(`${last.text}; ${piece.text}`, last, max);
    else clauses.push(clause);
  }
  return clauses;
}

/** An example goes on to the end of its line, a definition up to the next statement about points. */
function belongsTo(remark: Remark, clause: LineClause): boolean {
  return remark === 'example' || (remark === 'definition' && (clause.kind === 'condition' || clause.kind === 'unread'));
}

/**
 * A line with points of its own. Its statements are parts when they name points that add up to them;
 * otherwise the whole line is one wording, apart from remarks and the like behind it.
 */
function readPointedLine(text: string, column: Points, max: Points): readonly LineClause[] {
  const pieces = splitText(text);
  const [first] = pieces;
  if (first === undefined) return [clauseOf(text.trim(), { bulleted: false }, max, column)];
  if (pieces.length === 1 && !/\d/.test(first.text)) return [clauseOf(first.text, first, max, column)];
  const free = readFreeLine(text, max);
  const parts = free.flatMap((clause) => (clause.kind === 'award' ? [clause.points] : []));
  const sum = parts.reduce<number>((total, points) => total + points, 0);
  if (parts.length > 1 && parts.length === free.length && sum === column) return free;
  const asides = free.filter(({ kind }) => asideKinds.has(kind));
  if (pieces.length === 1 || asides.length === 0 || asides.length === free.length) {
    return [clauseOf(stripBullet(pieces.map((piece) => piece.text).join('; ')), first, max, column)];
  }
  const wording = free
    .filter(({ kind }) => !asideKinds.has(kind))
    .map((clause) => clause.text)
    .join('; ');
  return [clauseOf(wording, first, max, column), ...asides];
}

const asideKinds: ReadonlySet<ClauseBody['kind']> = new Set([
  'remark',
  'not-applicable',
  'branch',
  'limit',
  'rounding',
]);

function clauseOf(text: string, piece: Pick<Piece, 'bulleted'>, max: Points, column: Points | null = null): LineClause {
  const { body, label } = readClause(text, column, max);
  return { text, label: label === '' ? text : label, bulleted: piece.bulleted, ...body };
}
