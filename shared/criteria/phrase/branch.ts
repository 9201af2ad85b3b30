import { points, zeroPoints, type Points } from '../../base/points.ts';
import { cursorOn, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { findAwards } from './award.ts';

/** "… (5.1.1 đạt 0 điểm): chấm tối đa 01 điểm": another item limits this one. */
export interface BranchReading {
  /** The code as the sentence writes it. */
  readonly on: string;
  readonly atMost: Points;
  readonly cap: Points;
}

/**
 * branch := … code ('đạt' | 'được' | 'bằng' | …) points … award
 * The first award behind the condition is the limit. `null` for any other sentence.
 */
export function findBranch(c: Cursor, max: Points): BranchReading | null {
  for (let at = c.at; at < c.tokens.length; at += 1) {
    const probe = { ...c, at };
    const on = acceptCode(probe);
    const atMost = on === null ? null : acceptCondition(probe);
    if (on === null || atMost === null) continue;
    const [award] = findAwards(cursorOn(probe, probe.at), max);
    if (award === undefined || award.award.kind === 'between') return null;
    return { on, atMost, cap: award.award.points };
  }
  return null;
}

/** "5.1.1" by itself; "5.1" or "2" only behind "tiêu chí", "mục". */
function acceptCode(c: Cursor): string | null {
  const named = lookUp(c, itemWords) !== null;
  const token = peek(c);
  if (
    token === undefined ||
    !(token.kind === 'code' || (token.kind === 'number' && (named || token.key.includes('.'))))
  )
    return null;
  c.at += 1;
  return token.key;
}

/** 'đạt' 0 'điểm', 'không đạt điểm', 'không quá' 1 'điểm'. */
function acceptCondition(c: Cursor): Points | null {
  while (lookUp(c, fillers) !== null);
  if (lookUp(c, nothing) !== null) return zeroPoints;
  const verb = lookUp(c, verbs);
  if (verb === null) return null;
  const token = peek(c);
  if (token?.kind !== 'number') return null;
  c.at += 1;
  return lookUp(c, pointUnit) === null ? null : points(token.value);
}

const itemWords = lexicon([
  ['tiêu chí thành phần | tiêu chí | tctp | tc | mục | nội dung | chỉ tiêu | tiểu mục', true],
]);
const fillers = lexicon([[') | ( | , | này | bị | chấm | chỉ | thì | nếu', true]]);
const verbs = lexicon([
  ['đạt | được | bằng | = | là | không quá | đạt không quá | tối đa | có | chỉ đạt | : | được chấm | chấm', true],
]);
const nothing = lexicon([
  [
    'không đạt điểm | không có điểm | không được điểm | không điểm | không được tính điểm | được 0 điểm | đạt 0 điểm | bị 0 điểm | là 0 điểm | 0 điểm | không chấm điểm',
    true,
  ],
]);
const pointUnit = lexicon([['điểm', true]]);
