import fc from 'fast-check';
import { formatPoints, type Points } from '../../../../shared/base/points.ts';
import type { Tier } from '../../../../shared/criteria/model.ts';
import { readRule, type RuleReading } from '../../../../shared/criteria/phrase/read-rule.ts';

/** Reads lines of text as rows without a points column. */
export function read(lines: readonly string[], max: number): RuleReading {
  return readRule(
    lines.map((text, row) => ({ text, points: null, cell: { tab: 'T', row, column: 0 } })),
    { max: max as Points },
  );
}

/** Points as official tables write them. */
export const written: readonly ((points: number) => string)[] = [
  (points) => `: ${formatPoints(points)} điểm`,
  (points) => `: ${formatPoints(points)}`,
  (points) => `: ${formatPoints(points)}đ`,
  (points) => ` (${formatPoints(points)} điểm)`,
  (points) => ` - ${formatPoints(points)} điểm`,
  (points) => ` được ${formatPoints(points)} điểm`,
  (points) => ` thì được ${formatPoints(points)} điểm`,
  (points) => ` = ${formatPoints(points)} điểm`,
  (points) => `: 0${formatPoints(points)} điểm`,
  (points) => `: ${formatPoints(points).replace(',', '.')} điểm`,
  (points) => ` thì điểm đánh giá là ${formatPoints(points)}`,
];

export const steps = fc.integer({ min: 1, max: 19 }).map((quarters) => quarters * 250);
export const holds = ({ from, to }: Tier, value: number): boolean =>
  (from === null || (from.inclusive ? value >= from.value : value > from.value)) &&
  (to === null || (to.inclusive ? value <= to.value : value < to.value));
