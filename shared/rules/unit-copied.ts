import { formatRange } from '../base/cell.ts';
import { cellOf } from '../sheet/model.ts';
import { defineRule } from './define.ts';
import { copyOn } from './support/copied.ts';
import { listEn, listVi } from './support/quote.ts';

export default defineRule({
  code: 'unit-copied',
  scope: 'consolidation',
  severity: 'warning',
  title: { vi: 'Điểm, tài liệu trùng với đơn vị khác', en: "Scores and documents the same as another unit's" },
  basis: 'Hướng dẫn tự chấm điểm: đơn vị tự chấm và cung cấp tài liệu kiểm chứng của chính đơn vị.',
  waivable: true,
  check: ({ sheet, unit, others }) => {
    const copy = copyOn({ unit, sheet }, others);
    const [first] = copy?.rows ?? [];
    const last = copy?.rows[copy.rows.length - 1];
    const cell = first === undefined ? null : cellOf(sheet, first.row, 'evidence');
    if (copy === null || cell === null || last === undefined) return undefined;
    return {
      cell,
      criterion: first?.criterion?.code ?? null,
      other: copy.other,
      fields: copy.fields,
      documents: copy.rows.length,
      range: formatRange({ top: cell.row, left: cell.column, bottom: last.row, right: cell.column }),
    };
  },
  message: {
    vi: ({ other, fields, documents, range }) =>
      fields.length > 0
        ? `Điểm và ${documents} tài liệu của lĩnh vực ${listVi(fields)} (${range}) trùng hoàn toàn với phiếu của ${other}. Kiểm tra lại nếu chép nhầm.`
        : `${documents} tài liệu trong ${range} ghi là của ${other}, đơn vị khác. Kiểm tra lại nếu chép nhầm.`,
    en: ({ other, fields, documents, range }) =>
      fields.length > 0
        ? `Scores and evidence (${documents}) of field ${listEn(fields)} (${range}) are the same as those of ${other}. Check whether they were copied by mistake.`
        : `Evidence in ${range} (${documents}) is said to be that of ${other}, another unit. Check whether they were copied by mistake.`,
  },
});
