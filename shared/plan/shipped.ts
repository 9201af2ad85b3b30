import holidays2024 from '../data/holidays/viet-nam-2024.json' with { type: 'json' };
import holidays2025 from '../data/holidays/viet-nam-2025.json' with { type: 'json' };
import holidays2026 from '../data/holidays/viet-nam-2026.json' with { type: 'json' };
import checklists from '../data/plans/checklists.json' with { type: 'json' };
import forecastFields from '../data/plans/forecast-fields.json' with { type: 'json' };
import quan6Plan from '../data/plans/quan-6-2024.json' with { type: 'json' };
import reportingPeriods from '../data/plans/reporting-periods.json' with { type: 'json' };
import quan6Register from '../data/profiles/quan-6-2024.json' with { type: 'json' };
import twoTierRegister from '../data/profiles/xa-phuong-tu-2025.json' with { type: 'json' };
import type { Checklist } from './checklist.ts';
import type { FieldMapping } from './forecast.ts';
import type { HolidayTable } from './holidays.ts';
import type { Plan } from './model.ts';
import { readHolidayData, readRegisterData } from './schema-office.ts';
import { readChecklistData, readMappingData, readReportingPeriods, type ReportingPeriods } from './schema-lists.ts';
import { readPlanData, type Reading } from './schema.ts';
import type { Register } from './units.ts';

/** The plan 312/KH-UBND of Quận 6 for 2024. */
export function quan6Plan2024(): Plan {
  return valueOf(readPlanData(quan6Plan));
}

/** The units of Quận 6 in 2024 and in the first half of 2025. */
export function quan6Register2024(): Register {
  return valueOf(readRegisterData(quan6Register));
}

/** The bodies of a ward or commune from 1/7/2025, with the predecessors of the four wards of the former Quận 6. */
export function twoTierRegister2025(): Register {
  return valueOf(readRegisterData(twoTierRegister));
}

/** The days off of the years that have been announced, with their sources. */
export function shippedHolidays(): readonly HolidayTable[] {
  return [holidays2024, holidays2025, holidays2026].map((table) => valueOf(readHolidayData(table)));
}

/** The ready checklists for the plan of Quận 6. */
export function shippedChecklists(): readonly Checklist[] {
  return valueOf(readChecklistData(checklists)).checklists;
}

/** Which of the five units is in charge of which field: an assumption, for the office to edit. */
export function quan6ForecastFields(): FieldMapping {
  return valueOf(readMappingData(forecastFields));
}

/** When figures of periodic reports are closed under Nghị định 09/2019/NĐ-CP; not checked against its articles. */
export function shippedReportingPeriods(): ReportingPeriods {
  return valueOf(readReportingPeriods(reportingPeriods));
}

/** Shipped data that does not fit its own schema is a fault of the program. */
function valueOf<T>(reading: Reading<T>): T {
  if (reading.kind === 'unreadable' || reading.problems.length > 0)
    throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.value;
}
