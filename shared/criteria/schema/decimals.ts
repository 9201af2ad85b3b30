import * as z from 'zod/mini';
import { pointsFromNumber, thousandths } from '../../base/points.ts';

z.config({ jitless: true });

/** Larger numbers are no points, percentages or counts, and their thousandths would not be exact. */
const largest = 1_000_000;

const decimal = z.number('cần là số').check(
  z.refine((value) => Math.abs(value) <= largest, 'quá lớn; điểm, tỷ lệ và số lượng không vượt 1.000.000'),
  z.refine(hasThreePlaces, 'chỉ ghi tối đa ba chữ số sau dấu thập phân'),
);

/** A plain decimal of a file (1.5, or 90 for 90 %) as thousandths. */
export const decimalShape = z.pipe(decimal, z.transform(thousandths));

/** A plain decimal of a file as points. */
export const pointsShape = z.pipe(decimal, z.transform(pointsFromNumber));

function hasThreePlaces(value: number): boolean {
  return Math.abs(value) > largest || thousandths(value) / 1000 === value;
}
