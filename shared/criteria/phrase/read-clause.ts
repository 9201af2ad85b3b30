import { points, type Points } from '../../base/points.ts';
import { findAwards, type AwardReading } from './award.ts';
import { findBranch } from './branch.ts';
import type { ClauseBody } from './clause.ts';
import { cursorOn, find, lexicon, lookUp, type Cursor } from './cursor.ts';
import { findDeduction } from './deduction.ts';
import { definesRatio, findFormula } from './formula.ts';
import { findInterval } from './find-interval.ts';
import { labelWithout, trimLabel } from './label.ts';
import { findLimit } from './limit.ts';
import { findNotApplicable, saysNothingToDo } from './not-applicable.ts';
import { findPerCase, saysBonus } from './per-case.ts';
import { isMethod, remarkAtStart, saysJudged, saysSurvey, surveyAtStart } from './remark.ts';
import { findRounding } from './rounding.ts';
import { tokenize, type Sentence } from './token.ts';

/** A clause without its source, and its wording without the points. */
export interface ClauseReading {
  readonly body: ClauseBody;
  readonly label: string;
}

/**
 * Reads one statement. `column` is what the points column says beside it, `null` when it says nothing;
 * `max` is the maximum of the item. The narrower production is tried first; what fits none is `unread`.
 */
export function readClause(text: string, column: Points | null, max: Points): ClauseReading {
  const sentence = tokenize(text);
  const c = cursorOn(sentence);
  const whole = trimLabel(text);
  const special = column === null || column < 0 ? readSpecial(c, max, column) : readBeside(c, max);
  if (special !== null)
    return { body: special, label: special.kind === 'not-applicable' ? wordingOf(sentence, c, max, whole) : whole };
  const formula = readFormula(c, max, column);
  if (formula !== null) return { body: formula, label: whole };
  if (column === null && isMethod(c)) return { body: { kind: 'remark', remark: 'method' }, label: whole };
  return readAward(sentence, c, column, max, whole);
}

/** Sentences without points of their own in a column. */
function readSpecial(c: Cursor, max: Points, column: Points | null): ClauseBody | null {
  const judged = saysJudged(c);
  const remark = judged ? null : remarkAtStart(c);
  // "Căn cứ kết quả điều tra xã hội học" is no mere ground.
  if (remark === 'definition' && saysSurvey(c) && findAwards(c, max).length === 0) return { kind: 'survey' };
  // "Trong đó: kế hoạch 1 điểm, báo cáo 1 điểm" names parts.
  const namesParts = remark === 'definition' && findAwards(c, max).length > 0;
  if (remark !== null && !namesParts) return { kind: 'remark', remark };
  if (surveyAtStart(c)) return { kind: 'survey' };
  if (definesRatio(c)) return { kind: 'remark', remark: 'definition' };
  const beside = readBeside(c, max);
  if (beside !== null) return beside;
  if (column !== null) {
    const per = points(-column);
    return { kind: 'deduction', unit: 'case', per, step: 1000, limit: null, repeated: true, perPercent: false };
  }
  const limit = findLimit(c);
  if (limit !== null) return { kind: 'limit', limit };
  const formula = findFormula(c, max);
  const perCase = formula === null || formula === 'unclear' || formula.inWords ? findPerCase(c) : null;
  if (perCase !== null) return { kind: 'per-case', ...perCase };
  const awards = findAwards(c, max);
  const open = awards.find(({ award }) => award.kind !== 'points');
  if (saysBonus(c)) return awards.length === 0 ? null : { kind: 'bonus', cap: capOf(awards) };
  if (judged || open !== undefined) {
    const bare = !judged && open?.start === 0 && open.end === c.tokens.length;
    const from = open?.award.kind === 'between' ? open.award.from : null;
    return { kind: 'judged', from, to: capOf(open === undefined ? awards : [open]), said: judged, bare };
  }
  return saysSurvey(c) && awards.length === 0 && formula === null ? { kind: 'survey' } : null;
}

/** Sentences that mean the same whether or not points stand beside them. */
function readBeside(c: Cursor, max: Points): ClauseBody | null {
  const branch = findBranch(c, max);
  if (branch !== null) return { kind: 'branch', ...branch };
  const notApplicable = findNotApplicable(c);
  if (notApplicable?.policy === 'reduce-max' || notApplicable?.policy === 'separate-scale') {
    return { kind: 'not-applicable', ...notApplicable };
  }
  const deduction = findDeduction(c);
  if (deduction !== null) return { kind: 'deduction', ...deduction };
  return notApplicable === null ? null : { kind: 'not-applicable', ...notApplicable };
}

function readFormula(c: Cursor, max: Points, column: Points | null): ClauseBody | null {
  const found = findFormula(c, max);
  if (found === null) return null;
  if (found === 'unclear') return { kind: 'unread', decisive: true };
  const fixed = column ?? findAwards(c, max)[0]?.award ?? null;
  if (found.inWords && fixed !== null) return null;
  const rounding = findRounding(c);
  const before = findInterval(c, found.start, c.tokens.length).interval;
  const behind = findInterval({ ...c, tokens: c.tokens.slice(found.end) }, c.tokens.length, c.tokens.length).interval;
  const interval = before ?? (behind?.measure === 'ratio' ? behind : null);
  return {
    kind: 'formula',
    formula: { times: found.times, at: found.at, rounding: rounding === 'unclear' ? null : rounding },
    interval,
    inWords: found.inWords,
    unclearRounding: rounding === 'unclear',
  };
}

function readAward(sentence: Sentence, c: Cursor, column: Points | null, max: Points, whole: string): ClauseReading {
  const found = lastFixed(findAwards(c, max));
  if (column === null && found === null) return { body: readBare(c), label: whole };
  const hidden = found === null || (column !== null && !found.named) ? null : found;
  const { interval, compound } = findInterval(c, hidden?.start ?? c.tokens.length, hidden?.end ?? c.tokens.length);
  const stated = found?.award.kind === 'points' ? found.award.points : null;
  const body: ClauseBody = {
    kind: 'award',
    points: column ?? stated ?? points(0),
    interval,
    compound,
    relative: interval?.measure === 'ratio' && find(c, aboveTarget) !== null,
    named: column !== null || found?.named === true,
    otherPoints: column !== null && hidden !== null && stated !== column ? stated : null,
    nothingToDo: saysNothingToDo(c),
  };
  return { body, label: hidden === null ? whole : labelWithout(sentence, hidden.start, hidden.end) };
}

/** A line without points: how to round, a condition in a list of conditions, or nothing that we know. */
function readBare(c: Cursor): ClauseBody {
  const rounding = findRounding(c);
  if (rounding !== null) return { kind: 'rounding', rounding };
  const { interval } = findInterval(c, c.tokens.length, c.tokens.length);
  const aboutPoints = interval !== null || c.tokens.some(({ key }) => key === 'điểm' || key === 'trừ' || key === '%');
  return aboutPoints && lookUp({ ...c }, headings) === null
    ? { kind: 'unread', decisive: interval?.form === 'range' }
    : { kind: 'condition', interval };
}

function wordingOf(sentence: Sentence, c: Cursor, max: Points, whole: string): string {
  const award = lastFixed(findAwards(c, max));
  return award === null ? whole : labelWithout(sentence, award.start, award.end);
}

function lastFixed(awards: readonly AwardReading[]): AwardReading | null {
  return awards.filter(({ award }) => award.kind === 'points').pop() ?? null;
}

function capOf(awards: readonly AwardReading[]): Points | null {
  const award = awards[awards.length - 1]?.award;
  if (award === undefined) return null;
  return award.kind === 'between' ? award.to : award.points;
}

const aboveTarget = lexicon([
  [
    'vượt chỉ tiêu | vượt kế hoạch | vượt dự toán | vượt mức | vượt so | vượt từ | vượt trên | vượt dưới | hoàn thành vượt | tăng so với | tăng từ',
    true,
  ],
]);

const headings = lexicon([
  [
    'thang điểm | cách chấm | cách chấm điểm | cách tính | cách tính điểm | điểm được tính | điểm đánh giá | mức điểm | các mức điểm | tiêu chí này | điểm số | cách đánh giá',
    true,
  ],
]);
