import { pointsToNumber } from '../../base/points.ts';
import { lossesByCriterion } from '../../office/losses.ts';
import type { Consolidation } from '../../office/model.ts';
import { itemName } from '../item-name.ts';
import { barChart } from './bar-chart.ts';
import { shown } from './format.ts';
import { joined, markup, type Markup } from './markup.ts';
import { cell, numberCell, reportTable, rowHead } from './tables.ts';

/** Điểm mất: for each criteria set the twenty criteria that cost all units together most. */
export function losses(all: Consolidation): Markup {
  return joined(
    all.trees.map((tree) => {
      const lost = lossesByCriterion(all.units, tree)
        .filter((loss) => loss.lost > 0)
        .slice(0, 20);
      const bars = lost.slice(0, 10).map((loss) => ({
        label: `${itemName(tree, loss.criterion.code)}. ${loss.criterion.title}`,
        value: pointsToNumber(loss.lost),
        shown: shown(loss.lost),
      }));
      const rows = lost.map((loss) => [
        cell(itemName(tree, loss.criterion.code)),
        rowHead(loss.criterion.title),
        numberCell(shown(loss.criterion.max)),
        numberCell(shown(loss.lost)),
        numberCell(`${loss.losers.length}/${loss.scored}`),
        cell(
          loss.losers
            .slice(0, 3)
            .map(({ unit }) => unit)
            .join('; '),
        ),
      ]);
      const columns = [
        { title: 'Mã' },
        { title: 'Tiêu chí' },
        { title: 'Tối đa', number: true },
        { title: 'Tổng điểm mất', number: true },
        { title: 'Đơn vị mất điểm', number: true },
        { title: 'Mất nhiều nhất' },
      ];
      return markup`<h3>${tree.set.title}</h3>${bars.length > 0 ? barChart('Tiêu chí mất nhiều điểm nhất', bars, Math.max(...bars.map(({ value }) => value))) : null}${reportTable(`Hai mươi tiêu chí mất nhiều điểm nhất: ${tree.set.title}`, columns, rows)}`;
    }),
  );
}
