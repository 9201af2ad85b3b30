import * as z from 'zod/mini';
import { decimalShape, pointsShape } from './decimals.ts';

/** Shapes of scoring rules in a set file: the model's own names, numbers as plain decimals. */
z.config({ jitless: true });

export const text = z.string('cần là chữ').check(z.refine((value) => value.trim() !== '', 'cần có nội dung'));
const yesOrNo = z.boolean('cần là true hoặc false');

export const roundingShape = z.strictObject(
  {
    decimals: z.literal([0, 1, 2, 3], 'cần là 0, 1, 2 hoặc 3'),
    mode: z.enum(['half-up', 'down', 'up'], 'cần là half-up, down hoặc up'),
  },
  'cần là cách làm tròn {decimals, mode}',
);

const bound = z.strictObject({ value: decimalShape, inclusive: yesOrNo }, 'cần là đầu mức {value, inclusive}');

const formula = z.strictObject(
  { times: pointsShape, at: decimalShape, rounding: z.nullable(roundingShape) },
  'cần là công thức {times, at, rounding}',
);

const options = z.array(
  z.strictObject({ label: text, points: pointsShape }, 'cần là {label, points}'),
  'cần là danh sách',
);

const tier = z.strictObject(
  {
    label: text,
    from: z.nullable(bound),
    to: z.nullable(bound),
    award: z.union([pointsShape, formula], 'cần là số điểm hoặc công thức {times, at, rounding}'),
  },
  'cần là mức {label, from, to, award}',
);

const choice = z.strictObject({ kind: z.literal('choice'), options });
const tiers = z.strictObject({
  kind: z.literal('tiers'),
  measure: z.enum(['ratio', 'count'], 'cần là ratio (tỷ lệ) hoặc count (số lượng)'),
  tiers: z.array(tier, 'cần là danh sách'),
});
const proportional = z.strictObject({
  kind: z.literal('proportional'),
  formula,
  floor: z.nullable(bound),
  cap: pointsShape,
});
const parts = z.strictObject({
  kind: z.literal('parts'),
  mode: z.enum(['sum', 'all-or-nothing'], 'cần là sum hoặc all-or-nothing'),
  parts: options,
});
const range = z.strictObject({ kind: z.literal('range'), from: pointsShape, to: pointsShape });
const deduction = z.strictObject({
  kind: z.literal('deduction'),
  unit: z.enum(['case', 'day'], 'cần là case (trường hợp) hoặc day (ngày)'),
  start: pointsShape,
  per: pointsShape,
  limit: z.nullable(pointsShape),
  cutOff: z.nullable(decimalShape),
});
const bonus = z.strictObject({ kind: z.literal('bonus'), per: z.nullable(pointsShape), cap: pointsShape });
const survey = z.strictObject({ kind: z.literal('survey') });
const unread = z.strictObject({ kind: z.literal('unread') });

const plainRules = [choice, tiers, proportional, parts, range, deduction, bonus, survey, unread] as const;
const plainKinds = 'choice, tiers, proportional, parts, range, deduction, bonus, survey, unread';

const dependsOn = z.strictObject({
  kind: z.literal('dependsOn'),
  on: text,
  atMost: pointsShape,
  cap: pointsShape,
  otherwise: z.discriminatedUnion('kind', plainRules, `cần là quy tắc có "kind" là một trong: ${plainKinds}`),
});

/** Any scoring rule, told by its `kind`. */
export const ruleShape = z.discriminatedUnion(
  'kind',
  [...plainRules, dependsOn],
  `cần là quy tắc có "kind" là một trong: ${plainKinds}, dependsOn`,
);
