import type { DocumentReference } from '../base/document-number.ts';
import { formatDay, yearMonthDay } from '../base/day.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import type { DocumentSubject } from './model.ts';
import { bodyName, issuerOf } from './support/issuer.ts';
import { perSheet } from './support/per-sheet.ts';

export default defineRule({
  code: 'evidence-two-dates',
  scope: 'document',
  severity: 'warning',
  title: { vi: 'Một văn bản ghi hai ngày', en: 'One document with two dates' },
  basis: 'Nghị định số 30/2020/NĐ-CP: mỗi số, ký hiệu trong một năm là một văn bản với một ngày ban hành.',
  waivable: false,
  check: (subject) => {
    const first = firstCitation(subject);
    const day = subject.document.day;
    const firstDay = first?.document.day ?? null;
    if (first === null || day === null || firstDay === null || firstDay === day) return undefined;
    const { sheet, row, criterion, document } = subject;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      document: document.normalised,
      day,
      firstDay,
      firstLabel: first.label,
    };
  },
  message: {
    vi: ({ label, document, day, firstDay, firstLabel }) =>
      `Văn bản ${document} được ghi ngày ${formatDay(firstDay)} ở mục ${firstLabel} và ngày ${formatDay(day)} ở mục ${label}. Đối chiếu với văn bản và giữ một ngày.`,
    en: ({ label, document, day, firstDay, firstLabel }) =>
      `Document ${document} is dated ${formatDay(firstDay)} in item ${firstLabel} and ${formatDay(day)} in item ${label}. Compare with the document and keep one date.`,
  },
});

/** Where a document was cited first with a date. */
interface Citation {
  readonly label: string;
  readonly evidence: string;
  readonly document: DocumentReference;
}

/** Dated documents of the sheet by number; a second one of the same number stands under a longer key. */
const citationsOn = perSheet(() => new Map<string, Citation>());

/** The first dated citation of a document on its sheet, `null` when this is it. */
function firstCitation({ sheet, row, criterion, document }: DocumentSubject): Citation | null {
  if (document.day === null) return null;
  const known = citationsOn(sheet);
  for (let key = document.normalised; ; key += '+') {
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, { label: criterion.label, evidence: row.evidence, document });
      return null;
    }
    if (isSameDocument(first, document, row.evidence)) return first;
  }
}

/**
 * Numbers begin anew each year, and two bodies use the same one. A body that only one of two citations
 * names is taken for that of both.
 */
function isSameDocument({ document, evidence }: Citation, other: DocumentReference, otherEvidence: string): boolean {
  if (document.day === other.day) return true;
  if (document.day === null || other.day === null || yearMonthDay(document.day).year !== yearMonthDay(other.day).year)
    return false;
  const one = bodyName(issuerOf(evidence, document));
  const another = bodyName(issuerOf(otherEvidence, other));
  return one === another || one === '' || another === '';
}
