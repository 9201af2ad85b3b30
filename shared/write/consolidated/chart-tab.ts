import type { CriteriaTree } from '../../criteria/tree.ts';
import { lossesByCriterion } from '../../office/losses.ts';
import type { Consolidation } from '../../office/model.ts';
import { rankedUnits, summarise } from '../../office/summary.ts';
import { headings, percent, score, text } from '../cells.ts';
import type { CellPlan, ChartPlan, TabPlan } from '../plan.ts';
import { isSample, type ReportInfo } from './report-info.ts';
import { opening, subtitleOf } from './tab-parts.ts';

const chartTabName = 'Biểu đồ';

/** One list of figures and the picture beside it. */
interface Block {
  readonly title: string;
  readonly measure: string;
  readonly color: string;
  readonly rows: readonly (readonly [CellPlan, CellPlan])[];
  /** End of the axis; absent: as far as the figures go. */
  readonly most?: number;
  readonly alternative: string;
}

const listWidth = 2;
const pictureLeft = 3;
const pictureRight = 11;
/** A picture needs so many rows to be read, however short its list. */
const leastRows = 14;

/** Biểu đồ: the index of ranked units of each kind and the dearest criteria of each set, figures beside pictures. */
export function chartTab(all: Consolidation, info: ReportInfo): TabPlan {
  const sample = isSample(all.trees);
  const head = opening('BIỂU ĐỒ KẾT QUẢ', subtitleOf(info), pictureRight + 1, sample);
  const rows: (CellPlan | null)[][] = head.rows.map((row) => [...row]);
  const charts: ChartPlan[] = [];
  const blocks = [
    ...summarise(all).byKind.flatMap(({ kind }) => indexBlock(all, kind)),
    ...all.trees.flatMap((tree) => lossBlock(all, tree)),
  ];
  const breaks: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const top = rows.length;
    // Two pictures fill a page.
    if (i > 0 && i % 2 === 0) breaks.push(top);
    rows.push(headings(block.title, block.measure), ...block.rows.map((cells) => [...cells]));
    charts.push(chartOf(block, top));
    while (rows.length < top + Math.max(block.rows.length + 2, leastRows + 2)) rows.push([]);
  }
  return {
    name: chartTabName,
    rows,
    charts,
    merges: head.merges,
    widths: [44, 12, 3, ...Array.from({ length: pictureRight - pictureLeft + 1 }, () => 10)],
    print: { orientation: 'landscape', breaks, footer: `${info.title}${sample ? ' · DỮ LIỆU MẪU' : ''}` },
    color: '2E75B6',
  };
}

function indexBlock(all: Consolidation, kind: string): Block[] {
  const ranked = rankedUnits(all.units, kind);
  if (ranked.length < 2) return [];
  const name = kind === '' ? 'Đơn vị khác' : kind;
  return [
    {
      title: `Xếp hạng: ${name}`,
      measure: 'Chỉ số (%)',
      color: '1F4E79',
      most: 100,
      rows: ranked.map(({ unit, score: total }) => [text(unit, 'wrapped'), percent(total?.index ?? null)]),
      alternative: `Biểu đồ thanh: chỉ số của ${ranked.length} đơn vị nhóm ${name}, cao nhất ở trên.`,
    },
  ];
}

function lossBlock(all: Consolidation, tree: CriteriaTree): Block[] {
  const lost = lossesByCriterion(all.units, tree)
    .filter((loss) => loss.lost > 0)
    .slice(0, 10);
  if (lost.length === 0) return [];
  return [
    {
      title: `Mất nhiều điểm nhất: ${tree.set.title}`,
      measure: 'Điểm mất',
      color: 'C55A11',
      rows: lost.map((loss) => [text(`${loss.criterion.label}. ${loss.criterion.title}`, 'wrapped'), score(loss.lost)]),
      alternative: `Biểu đồ thanh: ${lost.length} tiêu chí mất nhiều điểm nhất của mọi đơn vị cộng lại.`,
    },
  ];
}

function chartOf({ title, measure, color, rows, most, alternative }: Block, top: number): ChartPlan {
  const last = top + rows.length;
  return {
    kind: 'bar',
    title,
    alternative,
    categories: { top: top + 1, left: 0, bottom: last, right: 0 },
    series: [
      { name: measure, values: { top: top + 1, left: listWidth - 1, bottom: last, right: listWidth - 1 }, color },
    ],
    place: { top, left: pictureLeft, bottom: top + Math.max(rows.length + 1, leastRows), right: pictureRight + 1 },
    ...(most === undefined ? {} : { most }),
  };
}
