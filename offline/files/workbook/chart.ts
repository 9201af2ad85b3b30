import type { WriteSheet } from 'hucre/xlsx';
import { bodyFont } from '../../../shared/write/styles.ts';
import type { ChartPlan } from '../../../shared/write/plan.ts';
import { absolute } from './address.ts';

type Chart = NonNullable<WriteSheet['charts']>[number];

/** Horizontal bars with their figures, the first category on top; the figures make an axis of values needless. */
export function chartOf(plan: ChartPlan, tab: string): Chart {
  return {
    type: plan.kind,
    title: plan.title,
    titleFontSize: 12,
    titleBold: true,
    titleFontFamily: bodyFont,
    altText: plan.alternative,
    series: plan.series.map(({ name, values, color }) => ({
      name,
      values: absolute(values, tab),
      categories: absolute(plan.categories, tab),
      color,
    })),
    anchor: {
      from: { row: plan.place.top, col: plan.place.left },
      to: { row: plan.place.bottom, col: plan.place.right },
    },
    legend: false,
    gapWidth: 60,
    dataLabels: { showValue: true, fontSize: 10, fontFamily: bodyFont },
    axes: {
      x: { reverse: true, majorTickMark: 'none', minorTickMark: 'none', labelFontSize: 10, labelFontFamily: bodyFont },
      y: { scale: { min: 0, ...(plan.most === undefined ? {} : { max: plan.most }) }, hidden: true },
    },
  };
}
