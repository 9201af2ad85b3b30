import type { SampleRow } from '../row.ts';
import { encodeTcvn3 } from '../tcvn3.ts';
import { changedCell, rowOf, type MistakeKind } from './planting.ts';

/** Mistakes in codes, titles and rows, by the rule that finds them. */
export const structureMistakes: Readonly<Record<string, MistakeKind>> = {
  'code-lost-zero': changedCell('best', 'code', ({ code }) => ({
    changes: { code: Number(code) },
    what: `Số thứ tự ${code} bị bảng tính đổi thành số nên mất số 0.`,
  })),
  'code-duplicated': {
    wish: 'any',
    plant: (rows, code) => {
      const copy: SampleRow = { ...rowOf(rows, code), key: `${code} (2)` };
      return {
        rows: rows.flatMap((row) => (row.key === code ? [row, copy] : [row])),
        key: copy.key,
        role: 'code',
        what: 'Hàng bị chép lại, trùng số thứ tự.',
      };
    },
  },
  'code-missing': {
    wish: 'any',
    plant: (rows, code) => ({
      rows: rows
        .filter(({ key }) => key !== code)
        .map((row) => ({ ...row, children: row.children.filter((key) => key !== code) })),
      key: null,
      role: 'code',
      what: `Thiếu hàng "${rowOf(rows, code).title}".`,
    }),
  },
  'code-unknown': {
    wish: 'any',
    plant: (rows, code) => {
      const before = rowOf(rows, code);
      const extra: SampleRow = {
        ...before,
        key: 'extra',
        criterion: null,
        code: nextCode(code),
        title: 'Thực hiện nhiệm vụ khác do cấp trên giao',
        max: 0.5,
        self: 0.5,
        children: [],
        note: null,
        part: null,
        whole: null,
        previous: null,
      };
      return {
        rows: rows.flatMap((row) => (row.key === code ? [row, extra] : [row])),
        key: extra.key,
        role: 'code',
        what: `Mục ${nextCode(code)} không có trong bộ tiêu chí.`,
      };
    },
  },
  'name-differs': changedCell('any', 'title', ({ title }) => ({
    changes: { title: `${title} trong năm của đơn vị` },
    what: 'Tên mục bị sửa khác bộ tiêu chí.',
  })),
  'text-legacy-encoding': changedCell('any', 'title', ({ title }) => ({
    changes: { title: encodeTcvn3(title) },
    what: 'Tên mục gõ bằng bảng mã TCVN3.',
  })),
};

/** The code after the last one of its group. */
function nextCode(code: string): string {
  const parts = code.split('.');
  return [...parts.slice(0, -1), Number(parts[parts.length - 1]) + 1].join('.');
}
