import { pointsToNumber } from '../../base/points.ts';
import type { Consolidation, UnitResult } from '../../office/model.ts';
import { rankedUnits, summarise } from '../../office/summary.ts';
import { remarksOf } from '../consolidated/ranking-tab.ts';
import { barChart } from './bar-chart.ts';
import { shown, shownChange } from './format.ts';
import { joined, markup, type Markup } from './markup.ts';
import { stateTag } from './state-tag.ts';
import { cell, numberCell, reportTable, rowHead } from './tables.ts';

/** Xếp hạng: units of each kind by rank, those without a rank below with the reason. */
export function rankings(all: Consolidation): Markup {
  return joined(summarise(all).byKind.map(({ kind }) => ranking(all, kind)));
}

function ranking(all: Consolidation, kind: string): Markup {
  const ranked = rankedUnits(all.units, kind);
  const unranked = all.units.filter((unit) => unit.kind === kind && unit.rank === null);
  const title = kind === '' ? 'Đơn vị khác' : kind;
  const bars = ranked.map(({ unit, score }) => ({
    label: unit,
    value: pointsToNumber(score?.index ?? 0),
    shown: shown(score?.index ?? null),
  }));
  const columns = [
    { title: 'Hạng', number: true },
    { title: 'Đơn vị' },
    { title: 'Điểm', number: true },
    { title: 'Tối đa', number: true },
    { title: 'Chỉ số (%)', number: true },
    { title: 'Xếp loại' },
    { title: 'Còn chờ', number: true },
    { title: 'So năm trước', number: true },
    { title: 'Tình trạng' },
    { title: 'Ghi chú' },
  ];
  return markup`<h3>${title}</h3>${bars.length > 0 ? barChart(`Chỉ số CCHC (%): ${title}`, bars, 100) : null}${reportTable(`Xếp hạng: ${title}`, columns, [...ranked, ...unranked].map(rankRow))}`;
}

function rankRow(unit: UnitResult): Markup[] {
  const { score, comparison } = unit;
  return [
    numberCell(unit.rank === null ? '–' : String(unit.rank)),
    rowHead(unit.unit),
    numberCell(shown(score?.points ?? null)),
    numberCell(shown(score?.max ?? null)),
    numberCell(shown(score?.index ?? null)),
    cell(score?.grade ?? '–'),
    numberCell(score === null || score.open === 0 ? '–' : shown(score.open)),
    numberCell(comparison?.kind === 'compared' ? shownChange(comparison.change) : '–'),
    markup`<td>${stateTag(unit)}</td>`,
    cell(remarksOf(unit)),
  ];
}
