import type { Cell } from '../../base/cell.ts';
import { zeroPoints, type Points } from '../../base/points.ts';
import type { NotApplicablePolicy, ScoringRule } from '../model.ts';
import { doubts as say } from '../phrase/doubts.ts';
import { readClauses } from '../phrase/read-clauses.ts';
import {
  readRule,
  type Doubt,
  type Fault,
  type RuleContext,
  type RuleReading,
  type ScoringLine,
} from '../phrase/read-rule.ts';
import type { BodyItem } from './body.ts';
import { readHandRule } from './hand-completion.ts';
import { keptLine, wordingOf } from './scoring-lines.ts';

/** What a table says of one leaf. */
export interface LeafReading {
  readonly title: string;
  readonly rule: ScoringRule;
  readonly notApplicable: NotApplicablePolicy;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly Fault[];
  readonly wording: readonly string[];
  readonly lines: readonly ScoringLine[];
  readonly aside: readonly ScoringLine[];
  readonly examples: readonly ScoringLine[];
  /** Why the hand completion could not be used, `null` when it could or there is none. */
  readonly handProblem: { readonly message: string; readonly cell: Cell } | null;
}

/** Reads the rule of one leaf from its rows, its columns and the two columns completed by hand. */
export function readLeaf(item: BodyItem, context: RuleContext): LeafReading {
  const { title, lines, aside } = wordingOf(item, context.max);
  const extra = readClauses(aside, context.max);
  const conditions = extra
    .filter(({ kind }) => kind === 'not-applicable' || kind === 'branch')
    .map(({ text, cell }): ScoringLine => ({ text, points: null, cell }));
  const surveyed = isSurveyMark(item.row.survey) || extra.some(({ kind }) => kind === 'survey');
  const asideExamples = extra
    .filter((clause) => clause.kind === 'remark' && clause.remark === 'example')
    .map(({ text, cell }) => ({ text, points: null, cell }));
  const read = surveyed
    ? surveyedReading(item, lines, context)
    : readFrom([...lines, ...conditions], title, item, context);
  const hand = handOf(item, context);
  return {
    title,
    rule: hand?.kind === 'rule' ? hand.rule : read.rule,
    notApplicable: read.notApplicable,
    doubts: hand?.kind === 'rule' ? [] : read.doubts,
    faults: hand?.kind === 'rule' ? [] : read.faults,
    wording: [...lines, ...aside.filter((line) => !isMethodLine(line))].map(keptLine),
    lines,
    aside,
    examples: [...read.examples, ...asideExamples],
    handProblem: hand?.kind === 'unread' ? { message: hand.why, cell: hand.cell } : null,
  };
}

/** Without any line about points the title may say how it is scored ("… (điều tra XHH)"). */
function readFrom(lines: readonly ScoringLine[], title: string, item: BodyItem, context: RuleContext): RuleReading {
  const read = readRule(lines, context);
  const silent = read.rule.kind === 'unread' && read.unreadLines.length === 0;
  if (!silent) return read;
  const cell = item.row.cellOf('title');
  const own = readRule([{ text: title, points: null, cell }], context);
  if (own.rule.kind === 'survey' || own.rule.kind === 'range' || own.rule.kind === 'bonus')
    return { ...own, notApplicable: read.notApplicable };
  return { ...read, doubts: [{ message: say.noWording, cell }], unreadLines: [] };
}

/** A survey item is not scored by the unit, whatever levels stand below it. */
function surveyedReading(item: BodyItem, lines: readonly ScoringLine[], context: RuleContext): RuleReading {
  const read = readRule(lines, context);
  const levels = read.rule.kind !== 'unread' && read.rule.kind !== 'survey';
  const cell = item.row.cellOf('survey');
  return {
    rule: { kind: 'survey' },
    notApplicable: read.notApplicable,
    doubts: levels ? [{ message: say.surveyLevels, cell }] : [],
    faults: [],
    unreadLines: [],
    examples: [],
  };
}

/** "Tự đánh giá, thẩm định" says who scores, not how. */
function isMethodLine({ text }: ScoringLine): boolean {
  return readClauses([{ text, points: null, cell: { tab: '', row: 0, column: 0 } }], zeroPoints).every(
    (clause) => clause.kind === 'remark' && clause.remark === 'method',
  );
}

/** "x", "✓", "Có", the points of the survey part: anything but nothing and 0. */
function isSurveyMark(text: string): boolean {
  return text !== '' && !/^(0|0[.,]0+|-|–|không|khong)$/i.test(text);
}

type Hand =
  | { readonly kind: 'rule'; readonly rule: ScoringRule }
  | { readonly kind: 'unread'; readonly why: string; readonly cell: Cell };

function handOf({ row, below }: BodyItem, { max }: { readonly max: Points }): Hand | null {
  const filled = [row, ...below].find(({ ruleKind, ruleValue }) => ruleKind !== '' || ruleValue !== '');
  if (filled === undefined) return null;
  const read = readHandRule(filled.ruleKind, filled.ruleValue, max);
  return read.kind === 'rule'
    ? read
    : { ...read, cell: filled.cellOf(filled.ruleKind === '' ? 'ruleKind' : 'ruleValue') };
}
