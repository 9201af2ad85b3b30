/** Median time of a job in milliseconds, after runs that are not counted. The result of each run is consumed. */
export function medianOf(job: () => unknown, runs: number, warmUps: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs + warmUps; i += 1) {
    const start = performance.now();
    consume(job());
    if (i >= warmUps) times.push(performance.now() - start);
  }
  return median(times);
}

/** The one in the middle; of an even number the upper one. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

let consumed = 0;

/** Keeps a result from being optimised away. */
function consume(result: unknown): void {
  if (typeof result === 'object' && result !== null) consumed += 1;
}

/** "12.3 ms", with as many digits as mean something. */
export function shownMs(ms: number): string {
  return `${ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2)} ms`;
}
