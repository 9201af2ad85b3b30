import type { Criterion } from '../../criteria/model.ts';
import { isSurvey } from '../../criteria/tree.ts';
import { measureOf } from '../../score/row-answer.ts';
import { ruleSentence } from '../../score/rule-sentence.ts';
import { score, text } from '../cells.ts';
import type { CellPlan, PlanRow } from '../plan.ts';
import { addressIn, column, columnCount } from './columns.ts';

/** The row of a leaf, counted from 0: open cells where the unit fills in, grey ones where nothing belongs. */
export function leafRow(leaf: Criterion, row: number): PlanRow {
  const cells = Array.from({ length: columnCount }, (): CellPlan => text('', 'wrapped'));
  cells[column.code] = text(leaf.label, 'code');
  cells[column.title] = text(leaf.title, 'wrapped');
  cells[column.max] = score(leaf.max);
  cells[column.appraised] = score(null);
  Object.assign(cells, measureCells(leaf, row), isSurvey(leaf) ? surveyCells() : scoreCells(leaf));
  return cells;
}

type Cells = Readonly<Record<number, CellPlan>>;

function measureCells({ rule }: Criterion, row: number): Cells {
  const measure = rule === null ? null : measureOf(rule);
  const [part, whole] = [addressIn(row, column.part), addressIn(row, column.whole)];
  return {
    [column.part]: measure === null ? text('', 'closed') : { value: null, style: 'inputNumber' },
    [column.whole]: measure === 'ratio' ? { value: null, style: 'inputNumber' } : text('', 'closed'),
    [column.ratio]:
      measure === 'ratio'
        ? { value: '', style: 'share', formula: `IF(COUNT(${part},${whole})=2,IF(${whole}>0,${part}/${whole},""),"")` }
        : text('', 'closed'),
  };
}

function scoreCells(leaf: Criterion): Cells {
  const asked = leaf.evidence === null ? {} : { note: `Tài liệu cần có: ${leaf.evidence}` };
  return {
    [column.self]: { value: null, style: 'input', note: ruleSentence(leaf) },
    [column.survey]: text('', 'closed'),
    [column.evidence]: { value: '', style: 'inputText', ...asked },
    [column.explanation]: text('', 'inputText'),
    [column.note]: text('', 'inputText'),
  };
}

/** A unit does not score what a survey scores. */
function surveyCells(): Cells {
  return {
    [column.self]: text('', 'closed'),
    [column.survey]: score(null),
    [column.note]: text('Điều tra xã hội học', 'closed'),
  };
}
