import { formatPoints } from '../../shared/base/points.ts';
import type { Consolidation } from '../../shared/office/model.ts';
import { stateLabels } from '../../shared/office/state-labels.ts';
import { summarise, unitStates } from '../../shared/office/summary.ts';
import { sampleLines } from './sample-lines.ts';
import { formatTable } from './table.ts';
import { wrap } from './wrap.ts';

/** The consolidation as a table for a terminal, what is to be said of single units, and where it was written. */
export function describe(all: Consolidation, written: readonly (string | undefined)[], columns: number): string {
  const rows = all.units.map(({ rank, unit, score, errors, warnings, state }) => [
    rank === null ? '–' : String(rank),
    unit,
    score === null ? '–' : formatPoints(score.points),
    score?.index === null || score === null ? '–' : formatPoints(score.index),
    score === null ? '–' : String(errors),
    score === null ? '–' : String(warnings),
    stateLabels[state],
  ]);
  const table = formatTable(
    [
      { title: 'Hạng', align: 'right' },
      { title: 'Đơn vị', most: 28 },
      { title: 'Điểm', align: 'right' },
      { title: 'Chỉ số', align: 'right' },
      { title: 'Lỗi', align: 'right' },
      { title: 'Lưu ý', align: 'right' },
      { title: 'Tình trạng', most: 19 },
    ],
    rows,
  );
  const remarks = all.units.flatMap(({ unit, remarks: own }) =>
    own.map((remark) => wrap(`${unit}: ${remark}`, columns, '  ', '- ')),
  );
  const { byState } = summarise(all);
  const counted = unitStates
    .filter((state) => byState[state] > 0)
    .map((state) => `${byState[state]} ${stateLabels[state].toLowerCase()}`);
  const files = written.flatMap((path) => (path === undefined ? [] : [`Đã ghi ${path}`]));
  const samples = sampleLines(all.trees.map(({ set }) => set)).map((line) => wrap(line, columns));
  const sum = wrap(`${all.units.length} đơn vị: ${counted.join('; ')}.`, columns);
  return [table, '', sum, ...remarks, ...samples, ...files].join('\n');
}
