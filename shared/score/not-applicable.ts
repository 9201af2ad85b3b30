import { fold } from '../base/text.ts';
import type { SheetRow } from '../sheet/model.ts';

const notApplicable = new RegExp(
  'khong (ap dung|phat sinh|co phat sinh|thuoc)|(khong|chua) duoc (giao|phan cong|uy quyen)' +
    '|khong co (chuc nang|nhiem vu|noi dung|tham quyen)|khong thuc hien (noi dung|nhiem vu) nay|\\bkcn\\b|\\bkad\\b',
);
const undone =
  /\b(chua (thuc hien|cham|hoan thanh|co|ban hanh|trien khai|xong)|dang |khong (hoan thanh|dat|kip|ban hanh))/;

/** Whether a text says that the item does not concern the unit, or that nothing of it arose. */
export function saysNotApplicable(text: string): boolean {
  return text !== '' && notApplicable.test(fold(text));
}

/** What a row gives as a reason: its explanation, its note, or evidence that speaks of not applying. */
export function reasonOf(row: SheetRow): string {
  if (row.explanation !== '') return row.explanation;
  if (row.note !== '') return row.note;
  return saysNotApplicable(row.evidence) ? row.evidence : '';
}

/**
 * Whether the reason of a row can explain a mark such as "-". What was left undone earns 0,
 * and a row that states results was applicable after all.
 */
export function explainsMark(row: SheetRow): boolean {
  const reason = reasonOf(row);
  if (reason === '' || undone.test(fold(reason))) return false;
  return (row.measured?.part ?? row.measured?.ratio ?? 0) === 0;
}
