import type { Grid } from '../../../../shared/base/grid.ts';
import { formatAddress } from '../../../../shared/base/cell.ts';
import { formatPoints } from '../../../../shared/base/points.ts';
import { readCriteriaTable } from '../../../../shared/criteria/table/read-table.ts';
import { renderRule } from '../phrase/render.ts';
import { gridOf } from './grid-of.ts';

/** A table in some layout and what is read of it. */
export interface Layout {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly expected: readonly string[];
}

/** Layouts stand behind "=== name"; "---" begins another tab, ">>>" the lines of what is read. */
export function layouts(text: string): readonly Layout[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/^>>>\n/m);
      const [name = '', ...lines] = head.split('\n');
      const grids = lines
        .join('\n')
        .split(/^---\n/m)
        .map((tab, i) => gridOf(tab, { tab: `Trang ${i + 1}` }));
      return { name, grids, expected: expected.split('\n').filter((line) => line.trim() !== '') };
    });
}

/** What is read of some tabs, one line an item, then "!" the problems and "?" what is to be confirmed. */
export function showReading(grids: readonly Grid[]): readonly string[] {
  const read = readCriteriaTable(grids, { source: 'thử' });
  if (read.kind === 'unusable') return [`${read.reason}: ${read.message}`];
  const { title, level, year, basis, items } = read.set;
  return [
    `${title} · ${level} · ${year ?? '-'} · ${basis.document ?? '-'}${basis.sample ? ' · mẫu' : ''}`,
    ...items.map(({ code, label, parent, title: name, max, rule, notApplicable, evidence, owner }) =>
      [
        `${code}${label === code ? '' : ` [${label}]`} < ${parent ?? '·'} | ${name} | ${formatPoints(max)}`,
        rule === null ? '' : ` | ${renderRule(rule)}`,
        notApplicable === 'not-allowed' ? '' : ` | ${notApplicable}`,
        evidence === null ? '' : ` | TLKC: ${evidence.replace(/\n/g, '⏎')}`,
        owner === null ? '' : ` | chủ trì: ${owner}`,
      ].join(''),
    ),
    ...read.problems.map(({ kind, cell, message }) => `! ${kind} ${formatAddress(cell)}: ${message}`),
    ...read.toConfirm.map(({ code, cell, message }) => `? ${code} ${formatAddress(cell)}: ${message}`),
  ];
}
