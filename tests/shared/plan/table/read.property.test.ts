import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/base/grid.ts';
import { day } from '../support.ts';
import { readTable } from './support.ts';

describe('any grid', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom(
      'Nội dung',
      'Chủ trì',
      'Thời hạn',
      'STT',
      '1',
      '1.1',
      'I',
      'PTP',
      'Phòng Tư pháp',
      '15/7/2024',
      '31/6',
      'hàng tháng',
      '',
      '\n',
    ),
    fc.string({ maxLength: 12 }),
    fc.integer({ min: -5, max: 80_000 }),
    fc.constant(null),
    fc.boolean(),
    fc.constant({ date: day('15/7/2024') }),
    fc.constant({ error: '#N/A' }),
  );

  it('is read without a throw; ids are unique; every problem is a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const reading = readTable({ tab: 'Kế hoạch', rows });
        for (const { message } of reading.problems) expect(message).toMatch(/\.$/);
        if (reading.kind === 'unusable') expect(reading.problems.length).toBeGreaterThan(0);
        else {
          const ids = reading.plan.obligations.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { cadence } of reading.plan.obligations) expect(cadence.kinds.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
