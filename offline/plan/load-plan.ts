import { yearMonthDay, type Day } from '../../shared/base/day.ts';
import type { Plan } from '../../shared/plan/model.ts';
import { rollForward } from '../../shared/plan/roll-forward.ts';
import { readPlanData } from '../../shared/plan/schema.ts';
import { quan6Plan2024, quan6Register2024, twoTierRegister2025 } from '../../shared/plan/shipped.ts';
import type { Register } from '../../shared/plan/units.ts';
import { UnusableInput } from '../command.ts';
import { readJsonFile, usable } from './json-file.ts';
import { loadPlanTable } from './load-table.ts';
import { loadUnits } from './load-units.ts';
import { yearOption } from './year-option.ts';

const profiles: ReadonlyMap<string, () => Register> = new Map([
  ['quan-6-2024', quan6Register2024],
  ['xa-phuong-tu-2025', twoTierRegister2025],
]);

export interface PlanWishes {
  readonly plan?: string | undefined;
  readonly tab?: string | undefined;
  readonly 'plan-year'?: string | undefined;
  /** The year to move the plan to. */
  readonly year?: string | undefined;
  readonly profile?: string | undefined;
  readonly register?: string | undefined;
}

/** The plan that is asked for, moved to another year when that is wished, and the units it is given to. */
export async function loadPlan(
  wishes: PlanWishes,
  today: Day,
  report: (line: string) => void,
): Promise<{ readonly plan: Plan; readonly register: Register }> {
  const year = wishes.year === undefined ? null : yearOption('year', wishes.year);
  const given = wishes.profile === undefined ? null : profileNamed(wishes.profile);
  const own = wishes.register;
  const known = new Map<string, Register>();
  const withOwn = async (base: Register): Promise<Register> => {
    if (own === undefined) return base;
    // The same list serves the reading of the table and the answer: its problems are said once.
    const register = known.get(own) ?? (await loadUnits(own, base, report));
    known.set(own, register);
    return register;
  };
  const plan = await planOf(wishes, year, today, report, async (of) => withOwn(given ?? profileOfYear(of)));
  const moved = year !== null && year !== plan.year;
  const base =
    given ?? (moved ? profileOfYear(year) : (profiles.get(plan.profile ?? '')?.() ?? profileOfYear(plan.year)));
  const register = await withOwn(base);
  return { plan: moved ? rollForward(plan, { year, profile: register.id }) : plan, register };
}

async function planOf(
  wishes: PlanWishes,
  year: number | null,
  today: Day,
  report: (line: string) => void,
  registerOf: (year: number) => Promise<Register>,
): Promise<Plan> {
  const { plan: name = 'quan-6-2024', tab } = wishes;
  if (name === 'quan-6-2024') return quan6Plan2024();
  if (/\.json$/i.test(name)) return usable(name, readPlanData(await readJsonFile(name, 'kế hoạch')), report);
  if (!/\.(xlsx|xlsm|ods|csv)$/i.test(name))
    throw new UnusableInput(
      `Chưa biết kế hoạch "${name}". Ghi --plan với tệp .json, .xlsx, .ods hoặc .csv, hoặc tên kế hoạch có sẵn: quan-6-2024.`,
    );
  const ownYear = wishes['plan-year'] === undefined ? null : yearOption('plan-year', wishes['plan-year']);
  const otherwise = year ?? yearMonthDay(today).year;
  return loadPlanTable({ path: name, tab, year: ownYear, otherwise, registerOf }, report);
}

/** Districts were dissolved on 1/7/2025; the register of the two tiers still knows the units of before. */
function profileOfYear(year: number): Register {
  return year >= 2025 ? twoTierRegister2025() : quan6Register2024();
}

function profileNamed(name: string): Register {
  const make = profiles.get(name);
  if (make === undefined)
    throw new UnusableInput(`Không có danh sách đơn vị "${name}". Chọn một trong: ${[...profiles.keys()].join(', ')}.`);
  return make();
}
