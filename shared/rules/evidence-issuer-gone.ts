import { formatDay } from '../base/day.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { bodyNamedIn } from './support/bodies.ts';
import { issuerOf } from './support/issuer.ts';

export default defineRule({
  code: 'evidence-issuer-gone',
  scope: 'document',
  severity: 'warning',
  title: {
    vi: 'Cơ quan ban hành không tồn tại vào ngày văn bản',
    en: 'Issuing body that did not exist on the date of the document',
  },
  basis: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: cấp huyện kết thúc hoạt động từ ngày 01/7/2025.',
  waivable: true,
  check: ({ sheet, context, row, criterion, document }) => {
    const { day } = document;
    if (day === null || context.bodies.length === 0) return undefined;
    const named = bodyNamedIn(context.bodies, issuerOf(row.evidence, document));
    if (
      named === null ||
      named.spans.some(({ from, to }) => (from === null || day >= from) && (to === null || day <= to))
    )
      return undefined;
    const [body] = named.spans;
    if (body === undefined) return undefined;
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      document: document.normalised,
      day,
      body: named.text,
      ended: body.to !== null && day > body.to,
      note: body.note,
    };
  },
  message: {
    vi: ({ label, document, day, body, ended, note }) =>
      `Ngày ${formatDay(day)} ${ended ? 'không còn' : 'chưa có'} ${body} (${document}, mục ${label})${note === '' ? '' : `: ${note}`}. Kiểm tra cơ quan và ngày ban hành.`,
    en: ({ label, document, day, body, ended, note }) =>
      `On ${formatDay(day)} there was ${ended ? 'no longer a' : 'not yet a'} body ${body} (${document}, item ${label})${note === '' ? '' : `: ${note}`}. Check who issued it and when.`,
  },
});
