import type { Points, Thousandths } from '../../base/points.ts';
import { formatPoints } from '../../base/points.ts';
import type { Tier, TiersRule } from '../model.ts';

/** Points that go up or down by a fixed amount with every few cases. */
export interface Staircase {
  readonly start: Points;
  /** Per step: negative when points are taken off. */
  readonly change: Points;
  /** Where it ends. */
  readonly end: Points;
  /** Cases of one step, thousandths. */
  readonly step: Thousandths;
}

/** More steps than this are no table that a person could check. */
const mostSteps = 400;

/** Writes a staircase out as tiers on a count, best award first; `unread` when it would never end. */
export function countTiers({ start, change, end, step }: Staircase): TiersRule | { readonly kind: 'unread' } {
  const rises = end - start;
  if (change === 0 || step <= 0 || rises * change < 0) return { kind: 'unread' };
  const steps = Math.ceil(Math.abs(rises) / Math.abs(change));
  if (steps > mostSteps) return { kind: 'unread' };
  const tiers: Tier[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const points = (i === steps ? end : start + i * change) as Points;
    const from = i * step;
    const last = i === steps;
    tiers.push({
      label: labelOf(from, from + step, last),
      from: i === 0 ? null : { value: from, inclusive: true },
      to: last ? null : { value: from + step, inclusive: false },
      award: points,
    });
  }
  return { kind: 'tiers', measure: 'count', tiers: change > 0 ? tiers.reverse() : tiers };
}

function labelOf(from: Thousandths, next: Thousandths, last: boolean): string {
  if (last) return `Từ ${formatPoints(from)} trở lên`;
  return next - from === 1000 ? formatPoints(from) : `Từ ${formatPoints(from)} đến dưới ${formatPoints(next)}`;
}
