import localGovernment2025 from '../data/bodies/local-government-2025.json' with { type: 'json' };
import { parseDay, type Day } from '../base/day.ts';
import type { Body } from './model.ts';

/** Bodies that ended or began in the reorganisation of local government in 2025, for the rules about issuers. */
export const shippedBodies: readonly Body[] = localGovernment2025.groups.flatMap(({ names, from, to, note }) =>
  names.map((name) => ({ name, note, from: dayOrOpen(from), to: dayOrOpen(to) })),
);

function dayOrOpen(text: string | null): Day | null {
  return text === null ? null : (parseDay(text) ?? null);
}
