import { formatDay, type Day } from '../../base/day.ts';
import { isDateValue, isErrorValue, valueAt } from '../../base/grid.ts';
import { parseCode } from '../../criteria/code.ts';
import type { LeafSubject } from '../model.ts';
import { isFormulaText } from './formula-text.ts';

/** Whether a leaf claims points, so that it must be proved. */
export function claimsPoints({ state, row }: LeafSubject): boolean {
  return state === 'value' && row.self.points !== null && row.self.points > 0;
}

/**
 * Whether a leaf claims points with evidence that is text: a formula in the cell is left to `text-formula`,
 * an error to `text-is-error`, a date to `evidence-is-date`.
 */
export function claimsWithText(subject: LeafSubject): boolean {
  const { evidence } = subject.row;
  return evidence !== '' && claimsPoints(subject) && !isFormulaText(evidence) && !holdsNoText(subject);
}

/** The day that an evidence cell holds instead of a text, `null` when it holds a text or nothing. */
export function evidenceDay({ sheet, row }: LeafSubject): Day | null {
  const column = sheet.columns.evidence;
  const value = column === undefined || row.evidence.length > 10 ? null : valueAt(sheet.grid, row.row, column);
  if (!isDateValue(value)) return null;
  // Beside a number in a column of its own, a date is the date of the document.
  return row.evidence === '' || row.evidence === formatDay(value.date) ? value.date : null;
}

function holdsNoText({ sheet, row }: LeafSubject): boolean {
  const column = sheet.columns.evidence;
  const value = column === undefined || row.evidence.length > 10 ? null : valueAt(sheet.grid, row.row, column);
  return typeof value === 'object' && value !== null && (isErrorValue(value) || row.evidence === formatDay(value.date));
}

const address = /(?:https?:\/\/|www\.|(?:drive|docs)\.google\.com)\S+/gi;
const address1 = new RegExp(address.source, 'i');
const wordsAroundAddress = /(?:link|đường dẫn|xem|tại|tài liệu|minh chứng|file|tệp|đính kèm|kèm theo)/giu;

/** Whether a text is nothing but addresses and words such as "Xem tại". */
export function isOnlyLink(text: string): boolean {
  return address1.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(address, ' ').replace(wordsAroundAddress, ' '));
}

const otherItem =
  /(?:như|xem|tại|theo|cùng|trùng|ở)\s+(?:tài liệu\s+)?(?:của\s+|ở\s+)?(?:mục|tiêu chí|tctp|tc)\s+([\w.]+)/iu;

/** Whether a text sends the reader to the evidence of another item that has some: "Như mục 1.1". */
export function sendsToOtherItem({ sheet, row }: LeafSubject): boolean {
  const named = otherItem.exec(row.evidence)?.[1];
  const code = named === undefined ? null : parseCode(named);
  const other = code === null ? undefined : sheet.rowOf.get(code);
  return other !== undefined && other !== row && other.evidence !== '';
}
