import type { Points } from '../../base/points.ts';
import type { Bound, Criterion, Option, ScoringRule, Tier } from '../../criteria/model.ts';
import { issueSpan } from './documents.ts';
import type { Random } from './random.ts';
import { numbersOfFormula, numbersWithin } from './ratio-numbers.ts';

/** What a unit says of one leaf: its points and the numbers that stand behind them. */
export interface SampleAnswer {
  /** `null`: nothing is claimed (survey items, bonus items without a case). */
  readonly points: Points | null;
  readonly notApplicable: boolean;
  /** Done, or counted; and out of how many. */
  readonly part: number | null;
  readonly whole: number | null;
  readonly note: string | null;
  /** Wording of the level that was chosen, for the date of the document that proves it. */
  readonly level: string | null;
}

/** How well a leaf is done: as chance has it, or as a mistake needs it. */
export type Wish = 'any' | 'best' | 'middle' | 'not-applicable';

export interface AnswerContext {
  readonly random: Random;
  /** In percent: how often a unit reaches the best level. */
  readonly diligence: number;
  /** Points of the leaves above it in the table. */
  readonly pointsOf: (code: string) => number | null;
}

/**
 * Answers a leaf the other way round: first the level, then numbers that fall into it. The scorer goes from
 * the numbers to the level, so that the two can be held against each other.
 */
export function answerLeaf(criterion: Criterion, wish: Wish, context: AnswerContext): SampleAnswer {
  if (wish === 'not-applicable') return { ...nothing, notApplicable: true, note: reasonNotApplicable(criterion) };
  return criterion.rule === null ? nothing : answerRule(criterion.rule, criterion, wish, context);
}

/** Where a formula has no floor, units still do more than half. */
const usualFloor: Bound = { value: 60_000, inclusive: true };

const nothing: SampleAnswer = { points: null, notApplicable: false, part: null, whole: null, note: null, level: null };

function answerRule(rule: ScoringRule, criterion: Criterion, wish: Wish, context: AnswerContext): SampleAnswer {
  const { random } = context;
  switch (rule.kind) {
    case 'choice':
      return chosen(rule.options, wish, context);
    case 'tiers': {
      const tier = levelOf(rule.tiers, wish, context);
      return rule.measure === 'ratio' ? inRatioTier(tier, random) : inCountTier(tier, random);
    }
    case 'proportional': {
      const isFull = wish === 'best' || (wish === 'any' && random.chance(context.diligence));
      if (!isFull)
        return ofRatio(
          numbersOfFormula(
            rule.formula,
            rule.floor ?? usualFloor,
            { value: rule.formula.at, inclusive: false },
            random,
          ),
        );
      return ofRatio({ ...numbersWithin({ value: rule.formula.at, inclusive: true }, null, random), points: rule.cap });
    }
    case 'parts':
      return metParts(rule.parts, rule.mode, criterion, wish, context);
    case 'range':
    case 'unread':
      return { ...nothing, points: quarterOf(criterion.max, wish, context) };
    case 'deduction': {
      const cases = rule.start === 0 || wish === 'best' || random.chance(context.diligence) ? 0 : 1;
      const note =
        cases === 0 ? null : rule.unit === 'day' ? `Có 0${cases} ngày chậm` : `Có 0${cases} trường hợp bị trừ điểm`;
      return { ...nothing, points: (rule.start - cases * rule.per) as Points, part: cases === 0 ? null : cases, note };
    }
    case 'bonus': {
      const cases = wish === 'best' || random.chance(30) ? 1 : 0;
      if (cases === 0) return nothing;
      return rule.per === null
        ? { ...nothing, points: (rule.cap / 2) as Points }
        : { ...nothing, points: rule.per, part: 1, note: 'Có 01 hình thức khen thưởng' };
    }
    case 'dependsOn': {
      const free = answerRule(rule.otherwise, criterion, wish, context);
      const isLimited = (context.pointsOf(rule.on) ?? 0) <= rule.atMost;
      return isLimited && free.points !== null && free.points > rule.cap ? { ...free, points: rule.cap } : free;
    }
    case 'survey':
      return { ...nothing, note: 'Điều tra xã hội học' };
  }
}

function chosen(options: readonly Option[], wish: Wish, context: AnswerContext): SampleAnswer {
  // Where levels are days of issue, there is a document: its day decides.
  const dated = options.filter(({ label }) => issueSpan(label) !== null);
  const { label, points } = levelOf(dated.length > 1 ? dated : options, wish, context);
  return { ...nothing, points, level: label, note: points === 0 ? label : null };
}

/** Levels stand best first. */
function levelOf<T>(levels: readonly T[], wish: Wish, { random, diligence }: AnswerContext): T {
  const middle = Math.min(1, levels.length - 1);
  const last = random.chance(20) ? levels.length - 1 : middle;
  const at = wish === 'best' || (wish === 'any' && random.chance(diligence)) ? 0 : wish === 'middle' ? middle : last;
  return levels[at] as T;
}

function inRatioTier({ award, from, to }: Tier, random: Random): SampleAnswer {
  if (typeof award !== 'number') return ofRatio(numbersOfFormula(award, from, to, random));
  return ofRatio({ ...numbersWithin(from, to, random), points: award });
}

function ofRatio({
  part,
  whole,
  points,
}: {
  readonly part: number;
  readonly whole: number;
  readonly points: number;
}): SampleAnswer {
  return { ...nothing, points: points as Points, part, whole };
}

function inCountTier({ from, to, award }: Tier, random: Random): SampleAnswer {
  const low = from === null ? 0 : Math.ceil(from.value / 1000) + (from.inclusive ? 0 : 1);
  const high = to === null ? low + 5 : Math.floor(to.value / 1000) - (to.inclusive || to.value % 1000 !== 0 ? 0 : 1);
  return {
    ...nothing,
    points: (typeof award === 'number' ? award : 0) as Points,
    part: low + random.below(high - low + 1),
  };
}

function metParts(
  parts: readonly Option[],
  mode: 'sum' | 'all-or-nothing',
  { max }: Criterion,
  wish: Wish,
  { random, diligence }: AnswerContext,
): SampleAnswer {
  if (wish === 'best' || random.chance(diligence)) return { ...nothing, points: max };
  const missed = random.pick(parts);
  const points = mode === 'sum' ? max - missed.points : 0;
  return { ...nothing, points: points as Points, note: `Chưa đạt: ${missed.label}` };
}

/** What appraisers judge comes in quarters of the maximum. */
function quarterOf(max: Points, wish: Wish, { random, diligence }: AnswerContext): Points {
  return wish === 'best' || random.chance(diligence) ? max : (((max * (2 + random.below(2))) / 4) as Points);
}

/** "Không được giao thủ tục liên thông: giảm trừ điểm tối đa" gives its reason before the colon. */
function reasonNotApplicable({ wording }: Criterion): string {
  const line = wording.find((text) => /: (?:giảm trừ|được tính) điểm tối đa$/u.test(text));
  return line?.slice(0, line.lastIndexOf(':')) ?? 'Không phát sinh nhiệm vụ thuộc nội dung này';
}
