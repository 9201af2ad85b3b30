import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'evidence-date-unreadable',
  scope: 'document',
  severity: 'warning',
  title: { vi: 'Ngày văn bản không đọc được', en: 'Date of a document that cannot be read' },
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I: ngày, tháng, năm ghi đầy đủ, năm bốn chữ số.',
  waivable: false,
  check: ({ sheet, row, criterion, document }) => {
    const { day, dayText } = document;
    if (day !== null || dayText === null) return undefined;
    const shortYear = !/\d{4}/.test(dayText);
    return {
      cell: cellOf(sheet, row.row, 'evidence'),
      criterion: criterion.code,
      label: criterion.label,
      document: document.normalised,
      dayText,
      shortYear,
    };
  },
  message: {
    vi: ({ label, document, dayText, shortYear }) =>
      `Ngày của ${document} ở mục ${label} ghi ${quote(dayText)}${shortYear ? '. Ghi năm đủ bốn chữ số.' : ', không có ngày này trong lịch. Kiểm tra lại ngày ban hành.'}`,
    en: ({ label, document, dayText, shortYear }) =>
      `The date of ${document} in item ${label} is ${quote(dayText)}${shortYear ? '. Write the year in four figures.' : ', and there is no such day. Check when it was issued.'}`,
  },
});
