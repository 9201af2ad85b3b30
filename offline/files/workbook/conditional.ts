import type { ConditionalRule } from 'hucre/xlsx';
import { formatRange } from '../../../shared/base/cell.ts';
import type { ConditionalPlan } from '../../../shared/write/plan.ts';

/** A conditional look; `position` is its place among those of the tab. */
export function conditionalOf(plan: ConditionalPlan, position: number): ConditionalRule {
  const range = formatRange(plan.range);
  const priority = position + 1;
  switch (plan.kind) {
    case 'bar': {
      const cfvo = [{ type: 'num' as const, value: '0' }, { type: 'max' as const }];
      return { type: 'dataBar', priority, range, dataBar: { cfvo, color: opaque(plan.color) } };
    }
    case 'scale': {
      const cfvo = ['0', '60', '100'].map((value) => ({ type: 'num' as const, value }));
      const colors = [plan.low, plan.middle, plan.high].map(opaque);
      return { type: 'colorScale', priority, range, colorScale: { cfvo, colors } };
    }
  }
}

/** The library writes these colours as they are; the format asks for the opacity before them. */
function opaque(color: string): string {
  return `FF${color}`;
}
