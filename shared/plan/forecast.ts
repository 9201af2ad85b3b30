import { subtractPoints, sumPoints, type Points } from '../base/points.ts';
import { planFieldOf } from './field-names.ts';
import type { Problem } from './model.ts';
import type { Register } from './units.ts';

/** Which unit is in charge of which field. `assumption`: a reading that the office has to confirm. */
export interface FieldMapping {
  readonly assumption: boolean;
  readonly basis: string;
  readonly fields: readonly { readonly field: string; readonly unit: string }[];
}

/** What the forecast of one field needs to know: its maximum and last year's result. */
export interface ForecastField {
  readonly field: string;
  readonly max: Points;
  readonly previous: Points | null;
}

/** One unit's forecast of one field; `null` where it gave no number. */
export interface UnitForecast {
  readonly unit: string;
  readonly field: string;
  readonly sure: Points | null;
  readonly likely: Points | null;
  readonly best: Points | null;
}

export interface ForecastRow extends ForecastField {
  /** The unit in charge, `null` when the mapping names none. */
  readonly unit: string | null;
  readonly sure: Points | null;
  readonly likely: Points | null;
  readonly best: Points | null;
  /** Likely against last year, `null` when either is unknown. */
  readonly change: Points | null;
}

/** The forecast of the district. A total with an unknown part is unknown, never less. */
export interface DistrictForecast {
  readonly rows: readonly ForecastRow[];
  readonly total: Omit<ForecastRow, 'unit' | 'field'>;
  /** Fields without a forecast. */
  readonly missing: readonly string[];
  /** The mapping is a reading that nobody has confirmed. */
  readonly assumption: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Puts the forecasts of the units in charge together, field by field, sure, likely and best, against last year.
 * Fields are matched by meaning. What contradicts (two forecasts, sure above likely, above the maximum) is named and left out.
 */
export function forecastDistrict(
  fields: readonly ForecastField[],
  mapping: FieldMapping,
  forecasts: readonly UnitForecast[],
  register: Register,
): DistrictForecast {
  const problems: Problem[] = [];
  const nameOf = (id: string) => register.units.find((unit) => unit.id === id)?.short ?? id;
  const used = new Set<UnitForecast>();
  const rows = fields.map((field): ForecastRow => {
    const unit = mapping.fields.find((item) => sameField(item.field, field.field))?.unit ?? null;
    if (unit === null)
      problems.push({
        where: field.field,
        message: `Chưa ghi đơn vị phụ trách lĩnh vực "${field.field}". Bổ sung vào bảng lĩnh vực phụ trách.`,
      });
    const own = forecasts.filter((item) => sameField(item.field, field.field));
    for (const item of own) used.add(item);
    for (const item of own) {
      if (item.unit !== unit)
        problems.push({
          where: field.field,
          message: `${nameOf(item.unit)} gửi dự báo lĩnh vực "${field.field}" nhưng bảng phụ trách ghi ${unit === null ? 'chưa có đơn vị' : nameOf(unit)}. Xác nhận đơn vị phụ trách; số của ${nameOf(item.unit)} chưa được tính.`,
        });
    }
    const charged = own.filter((item) => item.unit === unit);
    if (charged.length > 1)
      problems.push({
        where: field.field,
        message: `${nameOf(charged[0]?.unit ?? '')} gửi ${charged.length} dự báo cho lĩnh vực "${field.field}". Giữ lại một dự báo; chưa dự báo nào được tính.`,
      });
    const only = charged.length === 1 ? charged[0] : undefined;
    const fault = only === undefined ? null : faultOf(only, field.max);
    if (fault !== null)
      problems.push({
        where: field.field,
        message: `Dự báo lĩnh vực "${field.field}" của ${nameOf(only?.unit ?? '')}: ${fault} Dự báo này chưa được tính.`,
      });
    const counted = fault === null ? only : undefined;
    const likely = counted?.likely ?? null;
    return {
      ...field,
      unit,
      sure: counted?.sure ?? null,
      likely,
      best: counted?.best ?? null,
      change: difference(likely, field.previous),
    };
  });
  for (const item of forecasts) {
    if (!used.has(item))
      problems.push({
        where: item.field,
        message: `${nameOf(item.unit)} gửi dự báo lĩnh vực "${item.field}" không có trong bộ tiêu chí. Kiểm tra lại tên lĩnh vực.`,
      });
  }
  const likely = total(rows.map((row) => row.likely));
  const previous = total(rows.map((row) => row.previous));
  return {
    rows,
    total: {
      max: sumPoints(rows.map(({ max }) => max)),
      sure: total(rows.map((row) => row.sure)),
      likely,
      best: total(rows.map((row) => row.best)),
      previous,
      change: difference(likely, previous),
    },
    missing: rows.filter((row) => row.likely === null).map(({ field }) => field),
    assumption: mapping.assumption,
    problems,
  };
}

function sameField(a: string, b: string): boolean {
  return a === b || (planFieldOf(a) !== null && planFieldOf(a) === planFieldOf(b));
}

function faultOf({ sure, likely, best }: UnitForecast, max: Points): string | null {
  const known = [sure, likely, best].filter((value) => value !== null);
  if (known.some((value) => value > max)) return 'có mức lớn hơn điểm tối đa của lĩnh vực.';
  if (known.some((value, index) => value < (known[index - 1] ?? value)))
    return 'ba mức phải tăng dần: chắc chắn, có khả năng, cao nhất.';
  return null;
}

function total(values: readonly (Points | null)[]): Points | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sumPoints(known) : null;
}

function difference(a: Points | null, b: Points | null): Points | null {
  return a === null || b === null ? null : subtractPoints(a, b);
}
