import type { FoundSheets } from '../files/find-sheets.ts';
import type { FoundFile } from '../files/find-workbooks.ts';

/**
 * Sentences about what lies in a folder and is not read: files of other kinds, results of an earlier run, folders that
 * may not be opened.
 */
export function leftAside(found: Extract<FoundSheets, { kind: 'found' }>): readonly string[] {
  const { others, results } = found;
  return [
    ...(others.length > 0 ? [`Không đọc ${others.length} tệp không phải bảng tính: ${listOf(others)}.`] : []),
    ...(results.length > 0 ? [`Không đọc ${results.length} sổ kết quả của lần chạy trước: ${listOf(results)}.`] : []),
    ...found.closed.map((folder) => `Không mở được thư mục ${folder}: kiểm tra quyền đọc rồi chạy lại.`),
  ];
}

function listOf(files: readonly FoundFile[]): string {
  const more = files.length > 5 ? [`và ${files.length - 5} tệp khác`] : [];
  return [...files.slice(0, 5).map(({ name }) => name), ...more].join(', ');
}
