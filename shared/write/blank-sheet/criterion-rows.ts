import { columnLetters, type CellRange } from '../../base/cell.ts';
import type { Criterion } from '../../criteria/model.ts';
import { isSurvey, type CriteriaTree } from '../../criteria/tree.ts';
import { measureOf } from '../../score/row-answer.ts';
import { ruleSentence } from '../../score/rule-sentence.ts';
import { score, text } from '../cells.ts';
import type { CellPlan, ValidationPlan } from '../plan.ts';
import { column, columnCount } from './columns.ts';

export interface CriterionRows {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly editable: readonly CellRange[];
  readonly validations: readonly ValidationPlan[];
  /** Row of each item, by code. */
  readonly selfRow: ReadonlyMap<string, number>;
}

/** Fields, criteria and leaves with the official wording below each leaf, then the total; `top` is the first row. */
export function criterionRows(tree: CriteriaTree, top: number): CriterionRows {
  const selfRow = new Map<string, number>();
  let next = top;
  for (const item of tree.byCode.values()) {
    selfRow.set(item.code, next);
    next += 1 + item.wording.length;
  }
  const rows: (CellPlan | null)[][] = [];
  const editable: CellRange[] = [];
  for (const item of tree.byCode.values()) {
    const row = selfRow.get(item.code) ?? 0;
    const children = tree.childrenOf.get(item.code) ?? [];
    if (children.length > 0)
      rows.push(
        groupRow(
          item,
          children.map(({ code }) => selfRow.get(code) ?? 0),
        ),
      );
    else {
      rows.push(leafRow(item, row));
      editable.push(...openCells(item, row));
    }
    for (const line of item.wording) rows.push(wordingRow(line));
  }
  rows.push(
    totalRow(
      tree,
      tree.fields.map(({ code }) => selfRow.get(code) ?? 0),
    ),
  );
  return { rows, editable, selfRow, validations: [] };
}

function leafRow(leaf: Criterion, row: number): CellPlan[] {
  const measure = leaf.rule === null ? null : measureOf(leaf.rule);
  const cells = Array.from({ length: columnCount }, (): CellPlan => text('', 'wrapped'));
  cells[column.code] = text(leaf.label, 'code');
  cells[column.title] = text(leaf.title, 'wrapped');
  cells[column.max] = score(leaf.max);
  if (measure !== null) cells[column.part] = { value: null, style: 'input' };
  if (measure === 'ratio') {
    cells[column.whole] = { value: null, style: 'input' };
    const part = `${columnLetters(column.part)}${row + 1}`;
    const whole = `${columnLetters(column.whole)}${row + 1}`;
    cells[column.ratio] = { value: '', style: 'share', formula: `IF(N(${whole})>0,${part}/${whole},"")` };
  }
  const note = ruleSentence(leaf);
  if (isSurvey(leaf)) cells[column.note] = text('Điều tra xã hội học', 'muted');
  else {
    cells[column.self] = { value: null, style: 'input', note };
    cells[column.evidence] = {
      value: '',
      style: 'inputText',
      ...(leaf.evidence === null ? {} : { note: `Tài liệu cần có: ${leaf.evidence}` }),
    };
    cells[column.explanation] = { value: '', style: 'inputText' };
    cells[column.note] = { value: '', style: 'inputText' };
  }
  return cells;
}

function groupRow(group: Criterion, children: readonly number[]): CellPlan[] {
  const style = group.parent === null ? 'field' : 'group';
  const cells = Array.from({ length: columnCount }, (): CellPlan => text('', style));
  cells[column.code] = text(group.label, style);
  cells[column.title] = text(group.title, style);
  cells[column.max] = score(group.max, 'totalPoints');
  for (const at of [column.self, column.survey, column.appraised]) cells[at] = sumCell(at, children);
  return cells;
}

function totalRow(tree: CriteriaTree, fields: readonly number[]): CellPlan[] {
  const cells = Array.from({ length: columnCount }, (): CellPlan => text('', 'total'));
  cells[column.title] = text('TỔNG CỘNG', 'total');
  cells[column.max] = {
    ...sumCell(column.max, fields),
    value: tree.fields.reduce((sum, { max }) => sum + max, 0) / 1000,
  };
  for (const at of [column.self, column.survey, column.appraised]) cells[at] = sumCell(at, fields);
  return cells;
}

function wordingRow(line: string): CellPlan[] {
  const cells = Array.from({ length: columnCount }, (): CellPlan => text('', 'muted'));
  cells[column.title] = text(line, 'muted');
  return cells;
}

function sumCell(at: number, rows: readonly number[]): CellPlan {
  const letters = columnLetters(at);
  return { value: 0, style: 'totalPoints', formula: `SUM(${rows.map((row) => `${letters}${row + 1}`).join(',')})` };
}

/** What the unit fills in. Appraisal and survey columns stay the office's. */
function openCells(leaf: Criterion, row: number): CellRange[] {
  if (isSurvey(leaf)) return [];
  const measure = leaf.rule === null ? null : measureOf(leaf.rule);
  const one = (at: number): CellRange => ({ top: row, left: at, bottom: row, right: at });
  const numbers =
    measure === null ? [] : measure === 'ratio' ? [one(column.part), one(column.whole)] : [one(column.part)];
  return [...numbers, one(column.self), { top: row, left: column.evidence, bottom: row, right: column.note }];
}
