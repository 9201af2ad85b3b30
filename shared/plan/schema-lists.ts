import * as z from 'zod/mini';
import type { Checklist } from './checklist.ts';
import type { FieldMapping } from './forecast.ts';
import type { CadenceKind } from './model.ts';
import type { Recurrence } from './recurrence.ts';
import { maybeText, readWith, recurrence, text, texts, type Reading } from './schema.ts';

/** Shapes of the lists that stand beside a plan: checklists, fields in charge, reporting periods. */

const checklistsShape: z.ZodMiniType<{ readonly plan: string; readonly checklists: readonly Checklist[] }> = z.object({
  format: z.literal(1, 'cần là 1'),
  plan: text,
  checklists: z.array(
    z.object({
      id: text,
      title: text,
      obligations: texts,
      steps: z.array(
        z.object({
          id: text,
          text,
          clause: text,
          basis: z.enum(['plan', 'practice'], 'cần là plan hoặc practice'),
          evidence: maybeText,
        }),
      ),
    }),
    'cần là danh sách',
  ),
});

const mappingShape: z.ZodMiniType<FieldMapping> = z.object({
  format: z.literal(1, 'cần là 1'),
  assumption: z.boolean('cần là true hoặc false'),
  basis: text,
  fields: z.array(z.object({ field: text, unit: text }), 'cần là danh sách lĩnh vực'),
});

/** When the figures of periodic reports are closed, as a named preset. It is not the day a report is due. */
export interface ReportingPeriods {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly certain: boolean;
  readonly note: string;
  readonly cutOffs: readonly {
    readonly cadence: CadenceKind;
    readonly words: string;
    readonly when: Recurrence;
  }[];
}

const periodsShape: z.ZodMiniType<ReportingPeriods> = z.object({
  format: z.literal(1, 'cần là 1'),
  id: text,
  title: text,
  source: text,
  certain: z.boolean('cần là true hoặc false'),
  note: text,
  cutOffs: z.array(
    z.object({
      cadence: z.enum(['month', 'quarter', 'half', 'year'], 'không phải một kỳ đã biết'),
      words: text,
      when: recurrence,
    }),
  ),
});

/** Reads checklists from JSON data. */
export function readChecklistData(
  data: unknown,
): Reading<{ readonly plan: string; readonly checklists: readonly Checklist[] }> {
  return readWith(checklistsShape, data, 'Danh sách việc');
}

/** Reads which unit is in charge of which field from JSON data. */
export function readMappingData(data: unknown): Reading<FieldMapping> {
  return readWith(mappingShape, data, 'Bảng lĩnh vực phụ trách');
}

/** Reads a preset of reporting periods from JSON data. */
export function readReportingPeriods(data: unknown): Reading<ReportingPeriods> {
  return readWith(periodsShape, data, 'Kỳ báo cáo');
}
