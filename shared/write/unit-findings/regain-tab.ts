import type { Points } from '../../base/points.ts';
import type { UnitResult } from '../../office/model.ts';
import { howSentence } from '../../score/how-sentence.ts';
import { regainSteps, type RegainStep } from '../../score/regain.ts';
import { rowAnswer } from '../../score/row-answer.ts';
import type { Sheet } from '../../sheet/model.ts';
import { headings, score, text } from '../cells.ts';
import type { ReportInfo } from '../consolidated/report-info.ts';
import { opening, printed } from '../consolidated/tab-parts.ts';
import { itemName } from '../item-name.ts';
import type { CellPlan, TabPlan } from '../plan.ts';
import { isSampleUnit, whereFrom } from './tab-head.ts';

const columns = ['Mục', 'Tiêu chí', 'Điểm hiện có', 'Có thể thêm', 'Việc cần làm'];

/** Điểm có thể lấy lại: for every criterion that lost points the best that can be done about it. */
export function regainTab(unit: UnitResult, sheet: Sheet, info: ReportInfo): TabPlan {
  const head = opening(`ĐIỂM CÓ THỂ LẤY LẠI: ${unit.unit}`, whereFrom(unit, info), columns.length, isSampleUnit(unit));
  const rows: (CellPlan | null)[][] = [...head.rows.map((row) => [...row]), headings(...columns)];
  for (const { step, points } of regainable(unit, sheet)) {
    rows.push([
      text(itemName(unit.tree, step.criterion.code), 'code'),
      text(step.criterion.title, 'wrapped'),
      score(points),
      score(step.gain),
      text(howSentence(step.how), 'wrapped'),
    ]);
  }
  if (rows.length === head.next + 1)
    rows.push([text('', 'good'), text('Không còn điểm nào lấy lại được từ các mục đã chấm.', 'good')]);
  return {
    name: 'Điểm có thể lấy lại',
    rows,
    merges: head.merges,
    widths: [10, 52, 12, 12, 60],
    frozen: { rows: head.next + 1, columns: 0 },
    print: printed(info, head.next, isSampleUnit(unit)),
  };
}

/** The best step of every leaf that lost points, the greatest gain first. */
function regainable(unit: UnitResult, sheet: Sheet): { step: RegainStep; points: Points }[] {
  const found = (unit.ledger?.leaves ?? []).flatMap((leaf) => {
    const row = sheet.rowOf.get(leaf.criterion.code);
    if (row === undefined || leaf.loss === null || leaf.loss.open) return [];
    const steps = regainSteps(leaf.criterion, leaf.sure, rowAnswer(sheet, row, leaf.criterion));
    const best = steps[steps.length - 1];
    return best === undefined ? [] : [{ step: best, points: leaf.sure }];
  });
  return found.sort((a, b) => b.step.gain - a.step.gain);
}
