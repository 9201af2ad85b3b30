import type { Day } from '../base/day.ts';
import type { Problem } from './model.ts';
import { bearersOf, type Register } from './units.ts';

/** Steps that carry out one obligation or several. */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** Ids of the obligations it serves. */
  readonly obligations: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  /** Unique in its list; ticks refer to it. */
  readonly id: string;
  /** A code in braces, `{PNV}`, stands for the unit that answers to it in the register in use. */
  readonly text: string;
  /** The clause that asks for the step, or that it serves. */
  readonly clause: string;
  /** `plan`: the clause says so; `practice`: a suggestion of this program. */
  readonly basis: 'plan' | 'practice';
  /** What to keep as evidence. */
  readonly evidence: string | null;
}

/** A step that was done. */
export interface Tick {
  readonly checklist: string;
  readonly step: string;
  readonly unit: string;
  /** The period or the event that it belongs to, as in a record of work. */
  readonly period: string | null;
  readonly day: Day;
  readonly by: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The first step that is not done, `null` at the end. */
  readonly next: Step | null;
}

/** The lists that serve an obligation. */
export function checklistsFor(checklists: readonly Checklist[], obligation: string): readonly Checklist[] {
  return checklists.filter((list) => list.obligations.includes(obligation));
}

/** How far a unit has come with a list for a period; ticks of later days and of other lists do not count. */
export function progressOf(
  list: Checklist,
  ticks: readonly Tick[],
  unit: string,
  period: string | null,
  today: Day,
): Progress {
  const done = new Set(
    ticks
      .filter((tick) => tick.checklist === list.id && tick.unit === unit && tick.period === period && tick.day <= today)
      .map(({ step }) => step),
  );
  const open = list.steps.filter(({ id }) => !done.has(id));
  return { done: list.steps.length - open.length, total: list.steps.length, next: open[0] ?? null };
}

/** A step as people read it on a day: codes become the names of the units that answer to them then. */
export function stepText(step: Step, register: Register, day: Day): string {
  return step.text.replace(/\{([A-Z0-9_]+)\}/g, (_, code: string) => {
    const names = bearersOf(register, [code], day, day).bearers.map(({ unit }) => unit.short);
    return names.length === 0 ? `đơn vị phụ trách (${code})` : names.join(' và ');
  });
}

/** Lists that point at clauses the plan does not have. */
export function checklistProblems(
  checklists: readonly Checklist[],
  obligations: readonly { readonly id: string }[],
): readonly Problem[] {
  const ids = new Set(obligations.map(({ id }) => id));
  return checklists.flatMap((list) =>
    [...new Set([...list.obligations, ...list.steps.map(({ clause }) => clause)])]
      .filter((clause) => !ids.has(clause))
      .map((clause) => ({
        where: list.id,
        message: `Danh sách việc "${list.title}" dẫn mục "${clause}" không có trong kế hoạch. Sửa lại số mục.`,
      })),
  );
}
