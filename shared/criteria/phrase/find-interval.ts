import { attempt, type Cursor } from './cursor.ts';
import { parseInterval, type Interval } from './interval.ts';

/** The stretch that a sentence is about, and whether there are several that contradict each other. */
export interface IntervalReading {
  readonly interval: Interval | null;
  readonly compound: boolean;
}

/**
 * Looks for the interval of a sentence before the tokens of its points (from `hiddenFrom` up to `hiddenTo`), else behind
 * them: "chấm 1 điểm nếu đạt 100%".
 */
export function findInterval(c: Cursor, hiddenFrom: number, hiddenTo: number): IntervalReading {
  const before = strongestOf({ ...c, tokens: c.tokens.slice(0, hiddenFrom), at: 0 });
  return before.interval === null ? strongestOf({ ...c, tokens: c.tokens.slice(hiddenTo), at: 0 }) : before;
}

/** What is said with "từ", "dưới" counts before a bare number, what stands outside brackets before what stands inside. */
function strongestOf(probe: Cursor): IntervalReading {
  const found: { readonly interval: Interval; readonly weight: number }[] = [];
  let depth = 0;
  while (probe.at < probe.tokens.length) {
    const key = probe.tokens[probe.at]?.key;
    if (key === '(') depth += 1;
    if (key === ')') depth = Math.max(0, depth - 1);
    const interval = attempt(probe, parseInterval);
    if (interval === null) probe.at += 1;
    else if (depth === 0 || interval.form !== 'bare' || interval.measure === 'ratio') {
      const said = interval.form === 'bare' ? 0 : 1;
      found.push({ interval, weight: said + (interval.measure === 'ratio' ? 1 : 0) + (depth === 0 ? 3 : 0) });
    }
  }
  const heaviest = Math.max(...found.map(({ weight }) => weight));
  const strongest = found.filter(({ weight }) => weight === heaviest).map(({ interval }) => interval);
  const [first] = strongest;
  if (first === undefined) return { interval: null, compound: false };
  return { interval: first, compound: strongest.some((other) => !sameStretch(other, first)) };
}

function sameStretch(a: Interval, b: Interval): boolean {
  return (
    a.measure === b.measure &&
    a.from?.value === b.from?.value &&
    a.to?.value === b.to?.value &&
    a.from?.inclusive === b.from?.inclusive &&
    a.to?.inclusive === b.to?.inclusive
  );
}
