import * as z from 'zod/mini';
import { parseDay, type Day } from '../base/day.ts';
import type { Plan, Problem } from './model.ts';
import type { DueRule, Recurrence } from './recurrence.ts';

/** Shapes of plan data at the edge: files, settings, records. Days are written "2024-07-15". */
z.config({ jitless: true });

export const text = z.string('cần là chữ').check(z.minLength(1, 'đang để trống'));
export const maybeText = z.nullable(text);
export const texts = z.array(text, 'cần là danh sách chữ');
export const whole = z.int('cần là số nguyên');
export const day = z.pipe(
  z
    .string('cần là ngày dạng 2024-07-15')
    .check(
      z.refine(
        (value) => /^\d{4}-\d\d-\d\d$/.test(value) && parseDay(value) !== undefined,
        'cần là ngày có thật, dạng 2024-07-15',
      ),
    ),
  z.transform((value: string) => parseDay(value) as Day),
);
const dayOfMonth = z.union(
  [z.int().check(z.gte(1, 'nhỏ hơn 1'), z.lte(31, 'lớn hơn 31')), z.literal('last')],
  'cần là ngày 1 đến 31 hoặc "last"',
);
const between = (low: number, high: number) =>
  whole.check(z.gte(low, `nhỏ hơn ${low}`), z.lte(high, `lớn hơn ${high}`));

const recurrenceShape = z.union(
  [
    z.strictObject({ once: day }),
    z.strictObject({ event: text }),
    z.strictObject({ every: z.literal('month'), day: dayOfMonth }),
    z.strictObject({
      every: z.literal('month'),
      workingDay: between(-23, 23).check(z.refine((n) => n !== 0, 'không thể là 0')),
    }),
    z.strictObject({ every: z.literal('quarter'), month: between(1, 3), day: dayOfMonth }),
    z.strictObject({ every: z.literal('half'), month: between(1, 6), day: dayOfMonth }),
    z.strictObject({ every: z.literal('year'), month: between(1, 12), day: dayOfMonth }),
  ],
  'không phải một trong các cách lặp: once, event, month, quarter, half, year',
);

/** A recurrence of the closed union. */
export const recurrence: z.ZodMiniType<Recurrence> = recurrenceShape;

/** A deadline rule. */
export const dueRule: z.ZodMiniType<DueRule> = z.object({
  when: recurrence,
  strictly: z.enum(['before', 'by'], 'cần là before hoặc by'),
  roll: z.enum(['none', 'before', 'after'], 'cần là none, before hoặc after'),
});

const bearers = z.object({ words: texts, codes: texts });
const metric = z.object({
  what: text,
  direction: z.enum(['tăng', 'giảm'], 'cần là tăng hoặc giảm'),
  atLeast: z.number('cần là số'),
  unit: text,
  base: text,
});
const obligation = z.object({
  id: text,
  clause: text,
  heading: z.string('cần là chữ'),
  kind: z.enum(['nhiệm vụ', 'yêu cầu'], 'cần là nhiệm vụ hoặc yêu cầu'),
  title: text,
  text,
  field: maybeText,
  suggestedField: maybeText,
  responsible: bearers,
  coordinating: bearers,
  cadence: z.object({
    kinds: z.array(
      z.enum(['once', 'month', 'quarter', 'half', 'year', 'continuous', 'event'], 'không phải một nhịp đã biết'),
      'cần là danh sách nhịp',
    ),
    phrase: maybeText,
    basis: z.enum(['stated', 'inferred'], 'cần là stated hoặc inferred'),
  }),
  trigger: maybeText,
  due: z.array(
    z.object({
      phrase: text,
      what: maybeText,
      rule: dueRule,
      origin: z.enum(['stated', 'carried'], 'cần là stated hoặc carried'),
    }),
    'cần là danh sách hạn',
  ),
  target: z.nullable(z.object({ words: text, metric: z.nullable(metric) })),
  product: maybeText,
  reportsTo: maybeText,
  portal: z.object({ related: z.boolean('cần là true hoặc false'), words: maybeText }),
  systems: texts,
  documents: z.array(
    z.object({
      type: text,
      ref: text,
      date: z.nullable(day),
      issuer: maybeText,
      issuerStated: z.boolean('cần là true hoặc false'),
      about: maybeText,
      note: maybeText,
    }),
    'cần là danh sách văn bản',
  ),
  consequence: maybeText,
  related: texts,
  doubts: texts,
  note: maybeText,
  origin: z.enum(['body', 'appendix', 'added'], 'cần là body, appendix hoặc added'),
});

const planShape: z.ZodMiniType<Plan> = z.object({
  format: z.literal(1, 'cần là 1'),
  id: text.check(z.regex(/^[a-z0-9-]+$/, 'chỉ gồm chữ thường không dấu, số và gạch nối')),
  title: text,
  number: maybeText,
  issued: z.nullable(day),
  issuer: maybeText,
  year: between(2000, 2100),
  from: day,
  to: day,
  standing: z.enum(['issued', 'carried', 'imported'], 'cần là issued, carried hoặc imported'),
  carriedFrom: z.nullable(z.object({ id: text, number: maybeText, year: whole })),
  profile: maybeText,
  sources: texts,
  missing: z.array(z.object({ part: text, note: text }), 'cần là danh sách phần thiếu'),
  notes: texts,
  milestones: z.object({
    remediation: maybeText,
    forecast: maybeText,
    forecastMeeting: maybeText,
    proposal: maybeText,
  }),
  obligations: z.array(obligation, 'cần là danh sách nhiệm vụ'),
});

/** What reading data gave: the value with the rows left out of it, or nothing; one sentence for each place. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Reads a plan from JSON data: its shape, then ids, links and milestones that must exist. */
export function readPlanData(data: unknown): Reading<Plan> {
  const reading = readWith(planShape, data, 'Tệp kế hoạch');
  if (reading.kind === 'unreadable') return reading;
  const problems = linkProblems(reading.value);
  return problems.length === 0 ? reading : { kind: 'unreadable', problems };
}

/** Reads data with a shape; every place that does not fit is named by its path. */
export function readWith<T>(shape: z.ZodMiniType<T>, data: unknown, name: string): Reading<T> {
  const result = z.safeParse(shape, data);
  if (result.success) return { kind: 'read', value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const where = issue.path.map((part) => (typeof part === 'number' ? `mục ${part + 1}` : String(part))).join(', ');
    return {
      where: where === '' ? name : where,
      message: `${name}${where === '' ? '' : `, chỗ "${where}"`}: ${wordsOf(issue)}.`,
    };
  });
  return { kind: 'unreadable', problems };
}

/** Reads rows one by one: a row that does not fit is named and left out, the others are used. */
export function readRows<T>(
  shape: z.ZodMiniType<T>,
  rows: readonly unknown[],
  name: string,
): { readonly rows: readonly T[]; readonly problems: readonly Problem[] } {
  const read: T[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const reading = readWith(shape, row, `${name}, dòng ${index + 1}`);
    if (reading.kind === 'read') read.push(reading.value);
    else
      problems.push(
        ...reading.problems.map(({ message }) => ({
          where: `${name}, dòng ${index + 1}`,
          message: `${message} Dòng này chưa được dùng.`,
        })),
      );
  });
  return { rows: read, problems };
}

function wordsOf(issue: z.core.$ZodIssue): string {
  // zod/mini has no sentences of its own; places without one lack a property or hold another kind of value.
  return issue.message === '' || issue.message === 'Invalid input' ? 'thiếu hoặc không đúng kiểu' : issue.message;
}

function linkProblems(plan: Plan): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { id } of plan.obligations) {
    if (ids.has(id))
      problems.push({ where: id, message: `Mục "${id}" có hai lần. Mỗi nhiệm vụ cần một số mục riêng.` });
    ids.add(id);
  }
  for (const { id, related } of plan.obligations) {
    for (const other of related)
      if (!ids.has(other))
        problems.push({
          where: id,
          message: `Mục "${id}" dẫn đến mục "${other}" không có trong kế hoạch. Bỏ liên kết hoặc bổ sung mục.`,
        });
  }
  const { remediation, forecast, forecastMeeting, proposal } = plan.milestones;
  for (const id of [remediation, forecast, forecastMeeting, proposal]) {
    if (id !== null && !ids.has(id))
      problems.push({
        where: id,
        message: `Mốc của kế hoạch dẫn đến mục "${id}" không có trong kế hoạch. Sửa lại số mục.`,
      });
  }
  if (plan.to < plan.from)
    problems.push({
      where: 'to',
      message: 'Ngày kết thúc của kế hoạch trước ngày bắt đầu. Kiểm tra lại hai ngày.',
    });
  return problems;
}
