import * as z from 'zod/mini';
import type { HolidayRow, HolidayTable } from './holidays.ts';
import { day, dueRule, maybeText, readRows, readWith, recurrence, text, texts, whole, type Reading } from './schema.ts';
import type { PlanSettings } from './settings.ts';
import type { WorkRecord } from './state.ts';
import type { Register } from './units.ts';

/** Shapes of what an office owns beside a plan: units, holidays, settings, records of work. */

const certainty = z.enum(['source', 'memory', 'inference'], 'cần là source, memory hoặc inference');
const kinds = z.enum(['specialised', 'one-stop', 'public-service', 'ward'], 'không phải một loại đơn vị đã biết');

const registerShape: z.ZodMiniType<Register> = z.object({
  format: z.literal(1, 'cần là 1'),
  id: text,
  title: text,
  place: z.string('cần là chữ'),
  coordinator: maybeText,
  units: z.array(
    z.object({
      id: text,
      name: text,
      short: text,
      kind: kinds,
      aliases: texts,
      headTitle: text,
      from: z.nullable(day),
      to: z.nullable(day),
      certainty,
      source: text,
    }),
    'cần là danh sách đơn vị',
  ),
  groups: z.array(
    z.object({
      code: text,
      name: text,
      aliases: texts,
      kinds: z.array(kinds),
      members: texts,
      heads: z.boolean('cần là true hoặc false'),
      note: maybeText,
    }),
    'cần là danh sách nhóm',
  ),
  successions: z.array(
    z.object({
      from: text,
      to: text,
      on: day,
      part: z.enum(['whole', 'part'], 'cần là whole hoặc part'),
      certainty,
      source: text,
    }),
    'cần là danh sách kế thừa',
  ),
  notes: texts,
});

const holidaysShape = z.object({
  format: z.literal(1, 'cần là 1'),
  title: text,
  announced: z.array(whole, 'cần là danh sách năm'),
  rows: z.array(z.unknown(), 'cần là danh sách ngày'),
});
const holidayRow: z.ZodMiniType<HolidayRow> = z.object({
  day,
  kind: z.enum(
    ['holiday', 'compensation', 'swap-off', 'swap-work', 'planned', 'not-off'],
    'không phải một loại ngày nghỉ đã biết',
  ),
  name: text,
  certain: z.boolean('cần là true hoặc false'),
  confidence: z.enum(['source', 'memory', 'computed'], 'cần là source, memory hoặc computed'),
  source: text,
});

const settingsShape: z.ZodMiniType<PlanSettings> = z.object({
  roll: z.nullable(z.enum(['none', 'before', 'after'], 'cần là none, before hoặc after')),
  readings: z.record(
    z.string(),
    z.object({
      strictly: z.enum(['before', 'by'], 'cần là before hoặc by'),
      roll: z.enum(['none', 'before', 'after'], 'cần là none, before hoặc after'),
    }),
  ),
  rules: z.record(z.string(), z.array(dueRule)),
  review: z.nullable(recurrence),
  reviews: z.record(z.string(), z.nullable(recurrence)),
  dueSoonWorkingDays: whole.check(z.gte(0, 'nhỏ hơn 0'), z.lte(60, 'lớn hơn 60')),
});

const record: z.ZodMiniType<WorkRecord> = z.object({
  obligation: text,
  unit: text,
  period: maybeText,
  status: z.enum(['arisen', 'started', 'reviewed', 'done'], 'cần là arisen, started, reviewed hoặc done'),
  day,
  by: z.string('cần là chữ'),
  what: z.string('cần là chữ'),
  evidence: texts,
});

/** Reads a register of units from JSON data. */
export function readRegisterData(data: unknown): Reading<Register> {
  return readWith(registerShape, data, 'Danh sách đơn vị');
}

/** Reads a table of holidays from JSON data; a row that does not fit is left out and named. */
export function readHolidayData(data: unknown): Reading<HolidayTable> {
  const reading = readWith(holidaysShape, data, 'Bảng ngày nghỉ');
  if (reading.kind === 'unreadable') return reading;
  const { title, announced, rows } = reading.value;
  const read = readRows(holidayRow, rows, title);
  return { kind: 'read', value: { title, announced, rows: read.rows }, problems: read.problems };
}

/** Reads the settings of an office from JSON data. */
export function readSettingsData(data: unknown): Reading<PlanSettings> {
  return readWith(settingsShape, data, 'Thiết lập kế hoạch');
}

/** Reads records of work from JSON data; a row that does not fit is left out and named. */
export function readRecordsData(data: unknown): Reading<readonly WorkRecord[]> {
  const reading = readWith(z.array(z.unknown(), 'cần là danh sách kết quả'), data, 'Kết quả thực hiện');
  if (reading.kind === 'unreadable') return reading;
  const read = readRows(record, reading.value, 'Kết quả thực hiện');
  return { kind: 'read', value: read.rows, problems: read.problems };
}
