import * as z from 'zod/mini';
import { pointsFromNumber } from '../base/points.ts';
import type { PreviousResult } from './model.ts';

z.config({ jitless: true });

export type PreviousReading =
  | { readonly kind: 'read'; readonly results: readonly PreviousResult[] }
  | { readonly kind: 'unusable'; readonly problem: string };

/** No office scores on a scale beyond this; larger numbers would not stay exact as thousandths. */
const decimal = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));

/** Units of `cchc consolidate --json`, as far as a later year needs them. Other fields are not looked at. */
const schema = z.object({
  year: z.optional(z.nullable(z.number())),
  units: z.array(
    z.object({
      unit: z.string(),
      points: z.nullable(decimal),
      max: z.nullable(decimal),
      criteriaSet: z.optional(z.nullable(z.object({ id: z.string(), edition: z.number(), fingerprint: z.string() }))),
      criteria: z.optional(z.record(z.string(), z.nullable(decimal))),
    }),
  ),
});

/** Last year's results from parsed JSON; units without a score are left out, since no score is not 0. */
export function parsePrevious(json: unknown): PreviousReading {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const place = first === undefined || first.path.length === 0 ? '' : ` (chỗ ${first.path.map(String).join('.')})`;
    return {
      kind: 'unusable',
      problem: `không phải kết quả tổng hợp${place}. Dùng tệp do lệnh "cchc consolidate --json" ghi ra.`,
    };
  }
  const { units, year } = parsed.data;
  const results = units.flatMap(({ unit, points, max, criteriaSet, criteria }): PreviousResult[] => {
    if (points === null || max === null) return [];
    const known = Object.entries(criteria ?? {}).flatMap(([code, value]) =>
      value === null ? [] : [[code, pointsFromNumber(value)] as const],
    );
    return [
      {
        unit,
        year: year ?? null,
        criteriaSet: criteriaSet ?? null,
        points: pointsFromNumber(points),
        max: pointsFromNumber(max),
        byCriterion: new Map(known),
      },
    ];
  });
  return { kind: 'read', results };
}
