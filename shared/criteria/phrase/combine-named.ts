import { sumPoints, zeroPoints, type Points } from '../../base/points.ts';
import type { Option } from '../model.ts';
import { bestOf } from './best.ts';
import type { Clause } from './clause.ts';
import { cursorOn, find, lexicon } from './cursor.ts';
import type { Doubt } from './doubt.ts';
import { doubt, type AwardOf, type Draft } from './draft.ts';
import { doubts as say } from './doubts.ts';
import { tokenize } from './token.ts';

/**
 * Makes named options of lines with fixed points: alternatives when one of them is worth the maximum, parts when
 * none is and they add up to it exactly, all or nothing when the best one asks for all of some listed conditions.
 * `null` when it is neither.
 */
export function combineNamed(awards: readonly AwardOf[], conditions: readonly Clause[], max: Points): Draft | null {
  if (awards.length === 0) return null;
  // A number by itself above the maximum is a result or an amount, no level: "Số lượng: 11".
  if (awards.length === 1 && awards.every(({ points }) => points > max)) return null;
  const together = allOrNothing(awards, conditions, max);
  if (together !== null) return together;
  const best = bestOf(awards, max);
  const reached = awards.some(({ points }) => points === max);
  return reached || best.above.length > 0 ? alternatives(awards, max) : (parts(awards, max) ?? short(awards, max));
}

function alternatives(awards: readonly AwardOf[], max: Points): Draft {
  const [only] = awards;
  const doubts: Doubt[] = bareNumbers(awards);
  const options: Option[] = awards.map(option);
  if (only !== undefined && awards.length === 1 && only.points !== 0) {
    options.push({ label: 'Không đạt', points: zeroPoints });
    doubts.push(doubt(only, say.onlyLevel(only.label)));
  } else if (only !== undefined && awards.every(({ points }) => points !== 0)) {
    doubts.push(doubt(only, say.noZero));
  }
  return { rule: { kind: 'choice', options: distinct(options) }, doubts, faults: bestOf(awards, max).faults };
}

/** Parts that add up to the maximum; lines worth nothing only say what is missing. */
function parts(awards: readonly AwardOf[], max: Points): Draft | null {
  const counted = awards.filter(({ points }) => points !== 0);
  if (counted.length < 2 || sumPoints(counted.map(({ points }) => points)) !== max) return null;
  const [first] = counted;
  const distinctPoints = new Set(counted.map(({ points }) => points)).size === counted.length;
  const uncertain = counted.length < awards.length || distinctPoints;
  const doubts = uncertain && first !== undefined ? [doubt(first, say.parts)] : [];
  return {
    rule: { kind: 'parts', mode: 'sum', parts: distinct(counted.map(option)) },
    doubts: [...bareNumbers(awards), ...doubts],
    faults: [],
  };
}

/** Alternatives of which none is worth the maximum: usable as they stand when one is worth nothing. */
function short(awards: readonly AwardOf[], max: Points): Draft | null {
  const isScale = awards.length > 1 && awards.some(({ points }) => points === 0);
  return isScale ? alternatives(awards, max) : null;
}

/**
 * "Đạt đủ các yêu cầu sau: 1 điểm" over or under a list of conditions without points of their own.
 * The maximum is shared out among them, since they only count together.
 */
function allOrNothing(awards: readonly AwardOf[], conditions: readonly Clause[], max: Points): Draft | null {
  const [best, ...others] = awards;
  const listed = conditions.filter(({ bulleted }) => bulleted);
  if (best === undefined || listed.length < 2 || best.points !== max || others.some(({ points }) => points !== 0))
    return null;
  if (find(cursorOn(tokenize(best.text)), together) === null) return null;
  const share = Math.floor(max / listed.length);
  const options = listed.map(({ label }, i): Option => ({
    label,
    points: (i === 0 ? max - share * (listed.length - 1) : share) as Points,
  }));
  return { rule: { kind: 'parts', mode: 'all-or-nothing', parts: distinct(options) }, doubts: [], faults: [] };
}

function option({ label, points }: AwardOf): Option {
  return { label, points };
}

/** Labels that occur twice are told apart by a number, so that each can be chosen. */
function distinct(options: readonly Option[]): readonly Option[] {
  const seen = new Map<string, number>();
  return options.map(({ label, points }) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return { label: times === 1 ? label : `${label} (${times})`, points };
  });
}

function bareNumbers(awards: readonly AwardOf[]): Doubt[] {
  return awards
    .filter(({ named }) => !named)
    .map((clause) => doubt(clause, say.bareNumber(clause.label, clause.points)));
}

const together = lexicon([
  [
    'tất cả | đầy đủ các | đủ các | đồng thời | cả hai | cả ba | cả 2 | cả 3 | cả 4 | các yêu cầu sau | các nội dung sau | các điều kiện sau | các yêu cầu trên | các nội dung trên | các điều kiện trên' +
      ' | đủ 2 | đủ 3 | đủ 4 | đủ 02 | đủ 03 | đủ 04 | toàn bộ các',
    true,
  ],
]);
