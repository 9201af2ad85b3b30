import { formatPoints, thousandths } from '../base/points.ts';
import type { Edit } from '../rules/model.ts';

/** What a proposed fix would put into the cell, as people read it; `''` without one. */
export function fixText(fix: Edit | null): string {
  if (fix === null) return '';
  if (fix.value === null) return '(để trống)';
  return typeof fix.value === 'number' ? formatPoints(thousandths(fix.value)) : fix.value;
}
