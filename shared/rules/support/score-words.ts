import { formatPoints, roundedQuotient, type Points, type Thousandths } from '../../base/points.ts';
import type { Ratio } from '../../score/answer.ts';

/** "76,25% (61/80)"; of a stated percentage only "76,25%". Rounded to two decimals for reading. */
export function describeRatio({ part, whole }: Ratio): string {
  const percent = formatPercent(roundedQuotient(BigInt(part) * BigInt(10_000), BigInt(whole), 'half-up') * 10);
  return whole === 100_000 ? percent : `${percent} (${formatPoints(part)}/${formatPoints(whole)})`;
}

/** Thousandths of a percent as "76,25%". */
export function formatPercent(percent: Thousandths): string {
  return `${formatPoints(percent)}%`;
}

/** "0; 0,5 hoặc 1": points to choose from, apart from each other by more than their decimal commas. */
export function listPoints(values: readonly Points[], or: 'hoặc' | 'or'): string {
  const texts = values.map(formatPoints);
  if (texts.length <= 1) return texts.join('');
  const mark = texts.some((text) => text.includes(',')) ? '; ' : ', ';
  return `${texts.slice(0, -1).join(mark)} ${or} ${texts[texts.length - 1] ?? ''}`;
}

/** What a scale allows, in words: single points, stretches as "từ … đến …"; long lists keep their ends. */
export function listAllowed(
  values: readonly Points[],
  stretches: readonly { readonly from: Points; readonly to: Points }[],
  language: 'vi' | 'en',
): string {
  const or = language === 'vi' ? 'hoặc' : 'or';
  const outside = values.filter((value) => !stretches.some(({ from, to }) => value >= from && value <= to));
  const spans = stretches.map(({ from, to }) =>
    language === 'vi'
      ? `từ ${formatPoints(from)} đến ${formatPoints(to)}`
      : `from ${formatPoints(from)} to ${formatPoints(to)}`,
  );
  const first = outside.slice(0, 3).map(formatPoints).join('; ');
  const singles =
    outside.length <= 6 ? listPoints(outside, or) : `${first}; … ${formatPoints(outside[outside.length - 1] ?? 0)}`;
  return [singles, ...spans].filter((text) => text !== '').join(` ${or} `);
}

/** What the numbers of a row earn, as a sentence to add; `''` where that is not known. */
export function earnedSentence(points: Points | null, language: 'vi' | 'en'): string {
  if (points === null) return '';
  return language === 'vi'
    ? ` Theo số liệu của mục, điểm là ${formatPoints(points)}.`
    : ` By the numbers of the row it is ${formatPoints(points)}.`;
}
