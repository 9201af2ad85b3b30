import { pointsToNumber, type Thousandths } from '../../shared/base/points.ts';

/** Thousandths as a plain decimal, `null` where there is no value. */
export function decimal(value: Thousandths | null): number | null {
  return value === null ? null : pointsToNumber(value);
}
