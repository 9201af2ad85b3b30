import { formatPoints, type Thousandths } from '../../base/points.ts';

/** Numbers of a report: at least `decimals` decimals, decimal comma; "–" for what is not known. */
export function shown(value: Thousandths | null, decimals = 2): string {
  if (value === null) return '–';
  const [whole = '', fraction = ''] = formatPoints(value).split(',');
  return decimals === 0 && fraction === '' ? whole : `${whole},${fraction.padEnd(decimals, '0')}`;
}

/** A change with its sign. */
export function shownChange(value: Thousandths | null): string {
  return value === null ? '–' : `${value > 0 ? '+' : ''}${shown(value)}`;
}
