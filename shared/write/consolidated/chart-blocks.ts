import type { CriteriaTree } from '../../criteria/tree.ts';
import { lossesByCriterion } from '../../office/losses.ts';
import type { Consolidation } from '../../office/model.ts';
import { rankedUnits, summarise } from '../../office/summary.ts';
import { percent, score, text } from '../cells.ts';
import { itemName } from '../item-name.ts';
import type { CellPlan } from '../plan.ts';

/** A list of figures and what the picture beside it shows. */
export interface ChartBlock {
  readonly title: string;
  readonly measure: string;
  /** "RRGGBB". */
  readonly color: string;
  readonly rows: readonly (readonly [CellPlan, CellPlan])[];
  /** End of the axis; absent: as far as the figures go. */
  readonly most?: number;
  /** Read aloud by screen readers. */
  readonly alternative: string;
}

/** Bars that can be told apart on one page. */
const barsOnPage = 28;
const dearest = 10;

/** The index of the ranked units of each kind, best first, then the dearest criteria of each set. */
export function chartBlocks(all: Consolidation): ChartBlock[] {
  return [
    ...summarise(all).byKind.flatMap(({ kind }) => indexBlocks(all, kind)),
    ...all.trees.flatMap((tree) => lossBlock(all, tree)),
  ];
}

/** Many units go over several pictures. */
function indexBlocks(all: Consolidation, kind: string): ChartBlock[] {
  const ranked = rankedUnits(all.units, kind);
  if (ranked.length < 2) return [];
  const name = kind === '' ? 'Đơn vị khác' : kind;
  const blocks: ChartBlock[] = [];
  for (let from = 0; from < ranked.length; from += barsOnPage) {
    const units = ranked.slice(from, from + barsOnPage);
    const part = ranked.length > barsOnPage ? ` (thứ ${from + 1} đến ${from + units.length})` : '';
    blocks.push({
      title: `Xếp hạng: ${name}${part}`,
      measure: 'Chỉ số (%)',
      color: '1F4E79',
      most: 100,
      rows: units.map(({ unit, score: total }) => [text(unit, 'wrapped'), percent(total?.index ?? null)]),
      alternative: `Biểu đồ thanh: chỉ số của ${units.length} đơn vị nhóm ${name}, cao nhất ở trên.`,
    });
  }
  return blocks;
}

function lossBlock(all: Consolidation, tree: CriteriaTree): ChartBlock[] {
  const lost = lossesByCriterion(all.units, tree)
    .filter((loss) => loss.lost > 0)
    .slice(0, dearest);
  if (lost.length === 0) return [];
  return [
    {
      title: `Mất nhiều điểm nhất: ${tree.set.title}`,
      measure: 'Điểm mất',
      color: 'C55A11',
      rows: lost.map((loss) => [
        text(`${itemName(tree, loss.criterion.code)}. ${loss.criterion.title}`, 'wrapped'),
        score(loss.lost),
      ]),
      alternative: `Biểu đồ thanh: ${lost.length} tiêu chí mất nhiều điểm nhất của mọi đơn vị cộng lại.`,
    },
  ];
}
