import type { DocumentReference } from '../base/document-number.ts';
import { dayOf, formatDay, isLeapYear, yearMonthDay, type Day } from '../base/day.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { exceededLimit } from './support/later.ts';

export default defineRule({
  code: 'evidence-outside-period',
  scope: 'document',
  severity: 'warning',
  title: { vi: 'Văn bản ngoài năm đánh giá', en: 'Document from outside the scored year' },
  basis: 'Hướng dẫn tự chấm điểm: tài liệu kiểm chứng là văn bản ban hành trong năm đánh giá.',
  waivable: true,
  check: ({ sheet, context, row, criterion, document }) => {
    const { day } = document;
    const { year } = context;
    if (day === null || year === null || isWithin(day, year) || isBasis(document)) return undefined;
    const issued = yearMonthDay(day);
    if (issued.year === year - 1 && issued.month === 12 && isForYear(document, row.evidence, year)) return undefined;
    if (issued.year === year + 1 && issued.month === 1 && (document.type === 'BC' || document.type === 'TB'))
      return undefined;
    if (isAboutOtherYears(criterion.title, row.evidence, issued.year) || exceededLimit(sheet, context, day) !== null)
      return undefined;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      document: document.normalised,
      day,
      year,
    };
  },
  message: {
    vi: ({ label, document, day, year }) =>
      `Văn bản ${document} của mục ${label} ban hành ngày ${formatDay(day)}, ngoài năm đánh giá ${year}. Ghi văn bản của năm ${year}, hoặc giải trình nếu văn bản còn hiệu lực.`,
    en: ({ label, document, day, year }) =>
      `Document ${document} of item ${label} was issued on ${formatDay(day)}, outside the scored year ${year}. Cite a document of ${year}, or explain that it is still in force.`,
  },
});

function isWithin(day: Day, year: number): boolean {
  const first = dayOf(year, 1, 1);
  return first !== undefined && day >= first && day < first + (isLeapYear(year) ? 366 : 365);
}

/** Laws, documents of the centre and of the Party are grounds that stay in force, not proof of the year's work. */
function isBasis({ year, party, issuer }: DocumentReference): boolean {
  return year !== null || party || (issuer !== null && /^(?:CP|TTg|QH\d*|UBTVQH\d*|B[A-ZĐ]{1,8})$/.test(issuer));
}

/** Plans and targets of a year are issued in the December before it. */
function isForYear({ type }: DocumentReference, evidence: string, year: number): boolean {
  return type === 'KH' || type === 'CTr' || evidence.includes(`năm ${year}`);
}

/** Items about an earlier year, and documents for a stretch of years. */
function isAboutOtherYears(title: string, evidence: string, issued: number): boolean {
  return (
    /năm (?:trước|liền kề|trước liền kề|cơ sở)|giai đoạn/iu.test(title) ||
    title.includes(String(issued)) ||
    /giai đoạn|nhiệm kỳ/iu.test(evidence)
  );
}
