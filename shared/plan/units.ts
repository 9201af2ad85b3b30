import type { Day } from '../base/day.ts';
import type { Problem } from './model.ts';

export type UnitKind = 'specialised' | 'one-stop' | 'public-service' | 'ward';

/** How a statement about units is known. */
export type Certainty = 'source' | 'memory' | 'inference';

/** A unit that owes duties, for as long as it exists with this composition. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** What lists and calendars show. */
  readonly short: string;
  readonly kind: UnitKind;
  /** Other names and spellings; case, accents and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** How its head is called: "Trưởng phòng". */
  readonly headTitle: string;
  /** First and last day of its existence, `null` when not known. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly certainty: Certainty;
  readonly source: string;
}

/** A name that stands for several units: all of some kinds, and members named one by one. */
export interface UnitGroup {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kinds: readonly UnitKind[];
  readonly members: readonly string[];
  /** The duty binds the heads in person. */
  readonly heads: boolean;
  readonly note: string | null;
}

/** Who takes over from whom: many-to-many, each with its first day. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly on: Day;
  readonly part: 'whole' | 'part';
  readonly certainty: Certainty;
  readonly source: string;
}

/** The units of an office, with dates: data, so that another office or another year needs no programmer. */
export interface Register {
  readonly id: string;
  readonly title: string;
  /** The place whose name may trail a unit's: "Quận 6". */
  readonly place: string;
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  /** The unit that collects the others' work: Phòng Nội vụ, or Phòng Văn hóa - Xã hội. */
  readonly coordinator: string | null;
  readonly successions: readonly Succession[];
  readonly notes: readonly string[];
}

/** A unit that a code leads to; `head` when its head is bound in person. */
export interface Bearer {
  readonly unit: Unit;
  readonly head: boolean;
}

/** The units that exist on at least one day of a span, in the order of the register. */
export function unitsWithin(register: Register, from: Day, to: Day): readonly Unit[] {
  return register.units.filter((unit) => existsWithin(unit, from, to));
}

/** The units that exist on a day. */
export function unitsOn(register: Register, day: Day): readonly Unit[] {
  return unitsWithin(register, day, day);
}

/** What codes lead to within a span of days. */
export interface Resolution {
  /** Each unit once, in the order of the register. */
  readonly bearers: readonly Bearer[];
  /** Codes that nothing answers to. */
  readonly unknown: readonly string[];
  /** Groups that hold no unit on these days. */
  readonly empty: readonly UnitGroup[];
  /** Units that have ended and have no successor in the register. */
  readonly ended: readonly Unit[];
}

/**
 * The units that codes of units, groups or heads lead to from `from` to `to`. A unit that ends before `to`
 * is followed to its successors of that time.
 */
export function bearersOf(register: Register, codes: readonly string[], from: Day, to: Day): Resolution {
  const heads = new Map<string, boolean>();
  const unknown: string[] = [];
  const empty: UnitGroup[] = [];
  const ended: Unit[] = [];
  const follow = (unit: Unit, path: readonly string[]): void => {
    const exists = existsWithin(unit, from, to);
    if (exists) heads.set(unit.id, false);
    if (unit.to === null || unit.to >= to) return;
    const next = register.successions
      .filter((step) => step.from === unit.id && step.on <= to && !path.includes(step.to))
      .flatMap((step) => register.units.filter(({ id }) => id === step.to));
    if (next.length === 0 && !exists) ended.push(unit);
    for (const successor of next) follow(successor, [...path, unit.id]);
  };
  for (const code of codes) {
    const unit = register.units.find(({ id }) => id === code);
    const group = register.groups.find((item) => item.code === code);
    if (unit !== undefined) follow(unit, []);
    else if (group === undefined) unknown.push(code);
    else {
      const members = unitsWithin(register, from, to).filter((item) => isMember(item, group));
      if (members.length === 0) empty.push(group);
      for (const { id } of members) heads.set(id, (heads.get(id) ?? true) && group.heads);
    }
  }
  const bearers = register.units
    .filter(({ id }) => heads.has(id))
    .map((unit) => ({ unit, head: heads.get(unit.id) === true }));
  return { bearers, unknown, empty, ended };
}

/** What a register says about itself that has to be put right: duplicate ids, members and codes that do not exist. */
export function registerProblems(register: Register): readonly Problem[] {
  const problems: Problem[] = [];
  const codes = new Set<string>();
  const say = (where: string, message: string) => problems.push({ where, message });
  for (const code of [...register.units.map(({ id }) => id), ...register.groups.map((group) => group.code)]) {
    if (codes.has(code)) say(code, `Mã "${code}" dùng cho hai đơn vị hoặc nhóm. Mỗi mã chỉ dùng một lần; đặt mã khác.`);
    codes.add(code);
  }
  for (const { id, name, from, to } of register.units) {
    if (from !== null && to !== null && to < from)
      say(id, `${name} có ngày kết thúc trước ngày bắt đầu. Kiểm tra lại hai ngày.`);
  }
  for (const group of register.groups) {
    for (const member of group.members) {
      if (!register.units.some(({ id }) => id === member))
        say(
          group.code,
          `Nhóm "${group.name}" có thành viên "${member}" không có trong danh sách đơn vị. Thêm đơn vị hoặc bỏ thành viên này.`,
        );
    }
  }
  return problems;
}

function isMember(unit: Unit, group: UnitGroup): boolean {
  return group.kinds.includes(unit.kind) || group.members.includes(unit.id);
}

function existsWithin(unit: Unit, from: Day, to: Day): boolean {
  return (unit.from === null || unit.from <= to) && (unit.to === null || unit.to >= from);
}
