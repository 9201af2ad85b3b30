import * as z from 'zod/mini';
import { decimalShape, pointsShape } from './decimals.ts';
import { roundingShape, ruleShape, text } from './rule-shape.ts';

z.config({ jitless: true });

/** Version of the file format that this program writes and reads. */
export const schemaVersion = 1;

const texts = z.array(text, 'cần là danh sách chữ');
const codeOrNull = z.nullable(text);

const criterion = z.strictObject(
  {
    code: text,
    label: text,
    parent: codeOrNull,
    title: text,
    max: pointsShape,
    rule: z.nullable(ruleShape),
    notApplicable: z.enum(
      ['not-allowed', 'reduce-max', 'full-points', 'separate-scale'],
      'cần là not-allowed, reduce-max, full-points hoặc separate-scale',
    ),
    evidence: z.nullable(text),
    owner: z.nullable(text),
    wording: texts,
    doubts: texts,
  },
  'cần là một mục của bộ tiêu chí',
);

const levels = ['ministry', 'province', 'department', 'district', 'division', 'commune', 'other'] as const;

/** A set file. Every property is there, so that nothing is guessed; others are not known and are said. */
export const setShape = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: z
    .string('cần là chữ')
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'chỉ gồm chữ thường không dấu, số và gạch nối')),
  edition: z.int('cần là số nguyên').check(z.gte(1, 'cần từ 1 trở lên')),
  title: text,
  level: z.enum(levels, `cần là một trong: ${levels.join(', ')}`),
  year: z.nullable(z.int('cần là năm, bốn chữ số').check(z.gte(1990, 'cần từ 1990'), z.lte(2100, 'cần đến 2100'))),
  basis: z.strictObject(
    { document: z.nullable(text), source: text, sample: z.boolean('cần là true hoặc false') },
    'cần là {document, source, sample}',
  ),
  rounding: roundingShape,
  grades: z.array(
    z.strictObject({ name: text, from: decimalShape }, 'cần là {name, from}'),
    'cần là danh sách mức xếp loại',
  ),
  gradedOn: z.enum(['rounded', 'exact'], 'cần là rounded hoặc exact'),
  evidencePolicy: z.enum(['explain', 'zero'], 'cần là explain hoặc zero'),
  surveyPolicy: z.enum(['wait', 'rescale'], 'cần là wait hoặc rescale'),
  items: z.array(criterion, 'cần là danh sách các mục'),
});

/** A set as it stands in a file: plain decimals in place of thousandths. */
export type CriteriaSetFile = z.input<typeof setShape>;
