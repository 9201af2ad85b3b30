import { formatDay, type Day } from '../base/day.ts';
import type { Problem } from './model.ts';
import type { Register, Succession, Unit } from './units.ts';

/** What a unit was made of: the predecessor, whole or part, and the day it passed over. */
export interface Ancestor {
  readonly unit: string;
  readonly part: 'whole' | 'part';
  readonly on: Day;
}

/**
 * All predecessors of a unit, back to the first known, nearest first. A predecessor of a part counts as a part.
 * Each stands once. A cycle is left where it closes; `successionProblems` names it.
 */
export function predecessorsOf(successions: readonly Succession[], unit: string): readonly Ancestor[] {
  return walk(successions, unit, (step) => [step.to, step.from]);
}

/** All successors of a unit that have taken over by a day, nearest first. */
export function successorsOf(successions: readonly Succession[], unit: string, by: Day): readonly Ancestor[] {
  return walk(
    successions.filter(({ on }) => on <= by),
    unit,
    (step) => [step.from, step.to],
  );
}

/** Whether a unit is made of something else on one day than on the other, so that its years do not compare. */
export function compositionChanged(register: Register, unit: string, from: Day, to: Day): boolean {
  return register.successions.some(
    (step) => (step.to === unit || step.from === unit) && step.on > from && step.on <= to,
  );
}

/** Cycles of predecessors, unknown units and dates out of order: one sentence each. */
export function successionProblems(register: Register): readonly Problem[] {
  const problems: Problem[] = [];
  const units = new Map(register.units.map((unit) => [unit.id, unit]));
  register.successions.forEach((step, index) => {
    const where = `Kế thừa, dòng ${index + 1}`;
    const from = units.get(step.from);
    const to = units.get(step.to);
    for (const id of [step.from, step.to]) {
      if (!units.has(id))
        problems.push({
          where,
          message: `Đơn vị "${id}" không có trong danh sách đơn vị. Thêm đơn vị hoặc sửa mã.`,
        });
    }
    if (from?.to != null && from.to >= step.on && step.part === 'whole') {
      problems.push({
        where,
        message: `${from.name} được chuyển từ ngày ${formatDay(step.on)} nhưng danh sách ghi còn hoạt động đến ${formatDay(from.to)}. Thống nhất hai ngày.`,
      });
    }
    if (to?.from != null && to.from > step.on) {
      problems.push({
        where,
        message: `${to.name} tiếp nhận từ ngày ${formatDay(step.on)} nhưng danh sách ghi thành lập ngày ${formatDay(to.from)}. Thống nhất hai ngày.`,
      });
    }
  });
  const cycle = cycleIn(register.successions);
  if (cycle !== null) {
    const names = cycle.map((id) => nameOf(units.get(id), id)).join(' → ');
    problems.push({
      where: 'Kế thừa',
      message: `Các đơn vị kế thừa lẫn nhau thành vòng: ${names}. Một đơn vị không thể là tiền thân của chính mình; bỏ một dòng trong vòng này.`,
    });
  }
  return problems;
}

function walk(
  successions: readonly Succession[],
  start: string,
  ends: (step: Succession) => readonly [string, string],
): readonly Ancestor[] {
  const found = new Map<string, Ancestor>();
  let frontier: { id: string; part: 'whole' | 'part' }[] = [{ id: start, part: 'whole' }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { id, part } of frontier) {
      for (const step of successions) {
        const [near, far] = ends(step);
        if (near !== id || far === start || found.has(far)) continue;
        const reached = part === 'part' ? 'part' : step.part;
        found.set(far, { unit: far, part: reached, on: step.on });
        next.push({ id: far, part: reached });
      }
    }
    frontier = next;
  }
  return [...found.values()];
}

/** The ids along a cycle, its first again at its end, or `null`. */
function cycleIn(successions: readonly Succession[]): readonly string[] | null {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(id);
    if (at >= 0) return [...path.slice(at), id];
    if (done.has(id)) return null;
    for (const step of successions) {
      const cycle = step.from === id ? visit(step.to, [...path, id]) : null;
      if (cycle !== null) return cycle;
    }
    done.add(id);
    return null;
  };
  for (const { from } of successions) {
    const cycle = visit(from, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function nameOf(unit: Unit | undefined, id: string): string {
  return unit === undefined ? id : `${unit.short} (${id})`;
}
