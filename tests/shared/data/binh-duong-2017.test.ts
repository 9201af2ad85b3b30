import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addPoints,
  formatPoints,
  pointsFromNumber,
  roundedQuotient,
  sumPoints,
  type Points,
} from '../../../shared/base/points.ts';

/**
 * Published results of the nine districts and towns of Bình Dương for 2017, 65 points of appraisal and 35 of
 * survey: real totals that exact arithmetic must give back to the last digit.
 */
const rows = readFileSync(new URL('../../fixtures/binh-duong-2017.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [unit = '', appraised, survey, total, index] = line.split(',');
    return {
      unit,
      appraised: decimal(appraised),
      survey: decimal(survey),
      total: decimal(total),
      index: decimal(index),
    };
  });

function decimal(text: string | undefined): Points {
  return pointsFromNumber(Number(text));
}

/** Two decimals, half up, from an exact quotient of thousandths. */
function toHundredths(numerator: number, denominator: number): Points {
  return (roundedQuotient(BigInt(numerator), BigInt(denominator) * BigInt(10), 'half-up') * 10) as Points;
}

describe('the published results of Bình Dương 2017', () => {
  it('are those of nine units', () => {
    expect(rows).toHaveLength(9);
  });

  it.each(rows.map((row) => [row.unit, row] as const))(
    'of %s add up to the total that was published',
    (_unit, { appraised, survey, total }) => {
      expect(formatPoints(addPoints(appraised, survey))).toBe(formatPoints(total));
    },
  );

  it.each(rows.map((row) => [row.unit, row] as const))(
    'of %s give the index that was published',
    (_unit, { appraised, survey, index }) => {
      expect(formatPoints(toHundredths(addPoints(appraised, survey) * 100, 100))).toBe(formatPoints(index));
    },
  );

  it('stay within 65 points of appraisal and 35 of survey', () => {
    for (const { appraised, survey } of rows) {
      expect(appraised).toBeLessThanOrEqual(65_000);
      expect(survey).toBeLessThanOrEqual(35_000);
    }
  });

  it('have the mean 78,3878, printed as 78,39', () => {
    const sum = sumPoints(rows.map(({ total }) => total));
    expect(formatPoints(sum)).toBe('705,49');
    // In ten-thousandths: 78,3878.
    expect(roundedQuotient(BigInt(sum) * BigInt(10), BigInt(9), 'half-up')).toBe(783_878);
    expect(formatPoints(toHundredths(sum, 9))).toBe('78,39');
  });

  it('stand from the highest total down', () => {
    const totals = rows.map(({ total }) => total);
    expect([...totals].sort((a, b) => b - a)).toEqual(totals);
  });
});
