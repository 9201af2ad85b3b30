import type { Consolidation } from '../../office/model.ts';
import { headings, text } from '../cells.ts';
import { plainHeight, rowHeights } from '../fit/row-heights.ts';
import type { ChartPlan, TabPlan } from '../plan.ts';
import { chartBlocks, type ChartBlock } from './chart-blocks.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { footerOf, opening, subtitleOf } from './tab-parts.ts';

const pictureLeft = 3;
const pictureRight = 11;
const widths = [39, 11, 3, ...Array.from({ length: pictureRight - pictureLeft + 1 }, () => 9)];
/** A picture needs so many rows to be read, however short its list. */
const leastRows = 13;
/** Points of height between the margins of an A4 page in landscape. */
const pageHeight = 495;

/** Biểu đồ: figures beside pictures, none of them cut by the end of a page. */
export function chartTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const { rows, merges } = opening('BIỂU ĐỒ KẾT QUẢ', subtitleOf(info), pictureRight + 1, sample);
  const charts: ChartPlan[] = [];
  const tops: number[] = [];
  for (const block of chartBlocks(all)) {
    const top = rows.length;
    tops.push(top);
    rows.push(headings(block.title, block.measure), ...block.rows);
    charts.push(chartOf(block, top));
    while (rows.length < top + Math.max(block.rows.length + 1, leastRows) + 1) rows.push([]);
  }
  if (charts.length === 0) rows.push([text('Chưa có số liệu để vẽ biểu đồ.', 'remark')]);
  const tab: TabPlan = {
    name: 'Biểu đồ',
    rows,
    charts,
    merges,
    widths,
    print: { orientation: 'landscape', footer: footerOf(info, sample) },
    color: '2E75B6',
  };
  return { ...tab, print: { ...tab.print, breaks: breaksBefore(tab, tops) } };
}

/** The blocks, by their first row, that begin a new page because they do not fit on the one before. */
function breaksBefore(tab: TabPlan, tops: readonly number[]): number[] {
  const heights = rowHeights(tab);
  const heightOf = (from: number, to: number): number => {
    let height = 0;
    for (let row = from; row < to; row += 1) height += heights.get(row)?.height ?? plainHeight;
    return height;
  };
  const breaks: number[] = [];
  let page = 0;
  tops.forEach((top, i) => {
    const end = tops[i + 1] ?? tab.rows.length;
    if (i === 0 || heightOf(page, end) <= pageHeight) return;
    // The empty row above a block goes with it: a picture on the edge of a page would be drawn on both.
    breaks.push(top - 1);
    page = top - 1;
  });
  return breaks;
}

function chartOf({ title, measure, color, rows, most, alternative }: ChartBlock, top: number): ChartPlan {
  const last = top + rows.length;
  return {
    kind: 'bar',
    title,
    alternative,
    categories: { top: top + 1, left: 0, bottom: last, right: 0 },
    series: [{ name: measure, values: { top: top + 1, left: 1, bottom: last, right: 1 }, color }],
    place: { top, left: pictureLeft, bottom: top + Math.max(rows.length + 1, leastRows), right: pictureRight + 1 },
    ...(most === undefined ? {} : { most }),
  };
}
