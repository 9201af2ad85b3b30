import { formatDay, type Day } from '../../shared/base/day.ts';
import { successorsOf } from '../../shared/plan/succession.ts';
import { readUnits, unitNamesOf } from '../../shared/plan/unit-names.ts';
import { unitsWithin, type Register, type Unit } from '../../shared/plan/units.ts';
import { UnusableInput } from '../command.ts';

/** The unit of a name in any spelling that exists within a span; none, or several, ends the command with the names to choose from. */
export function findUnit(register: Register, name: string, from: Day, to: Day): Unit {
  const { codes, unknown } = readUnits(unitNamesOf(register, from, to), name);
  const named = unknown.length > 0 ? [] : register.units.filter(({ id }) => codes.includes(id));
  const existing = unitsWithin(register, from, to);
  const found = named.filter((unit) => existing.includes(unit));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) throw new UnusableInput(several(name, found));
  const [gone] = named;
  if (gone !== undefined) throw new UnusableInput(elsewhere(register, gone, to));
  const group = unknown.length === 0 ? register.groups.find(({ code }) => codes.includes(code)) : undefined;
  const what =
    group === undefined ? `Không có đơn vị "${name}" trong "${register.title}"` : `"${name}" là một nhóm đơn vị`;
  throw new UnusableInput(`${what}. Chọn một trong: ${existing.map(({ short }) => short).join(', ')}.`);
}

function several(name: string, units: readonly Unit[]): string {
  const names = units.map((unit) => `${unit.short}${lifeOf(unit)}`).join('; ');
  return `"${name}" chỉ nhiều đơn vị: ${names}. Ghi một đơn vị, hoặc chọn thời gian bằng --from, --to.`;
}

function elsewhere(register: Register, unit: Unit, to: Day): string {
  const next = successorsOf(register.successions, unit.id, to).flatMap((step) =>
    register.units.filter(({ id }) => id === step.unit),
  );
  const heirs = next.filter((heir) => heir.to === null || heir.to >= to).map(({ short }) => short);
  return `${unit.name}${lifeOf(unit)} không hoạt động trong thời gian đang xem. ${
    heirs.length === 0
      ? 'Chọn thời gian khác bằng --from, --to, hoặc danh sách đơn vị khác bằng --profile.'
      : `Đơn vị tiếp nhận: ${heirs.join(', ')}.`
  }`;
}

function lifeOf({ from, to }: Unit): string {
  if (from !== null && to !== null) return ` (từ ${formatDay(from)} đến ${formatDay(to)})`;
  if (from !== null) return ` (từ ${formatDay(from)})`;
  return to === null ? '' : ` (đến ${formatDay(to)})`;
}
