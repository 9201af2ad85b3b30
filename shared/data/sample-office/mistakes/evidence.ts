import { addDays, formatDay, parseDay, type Day } from '../../../base/day.ts';
import { yearBefore } from '../documents.ts';
import type { SampleRow } from '../row.ts';
import { changedCell, type MistakeKind } from './planting.ts';

/** Mistakes in the evidence of an item that claims points, by the rule that finds them. */
export const evidenceMistakes: Readonly<Record<string, MistakeKind>> = {
  'evidence-missing': changedCell('best', 'evidence', () => ({
    changes: { evidence: null, note: null },
    what: 'Có điểm nhưng ô tài liệu kiểm chứng trống.',
  })),
  'evidence-without-number': evidence(() => 'Hồ sơ lưu tại bộ phận chuyên môn', 'Tài liệu không có số văn bản.'),
  'evidence-without-date': evidence((text) => text.replace(datePart, ''), 'Văn bản không ghi ngày ban hành.'),
  'evidence-without-page': evidence((text) => text.replace(/ \(mục .*\)$/u, ''), 'Báo cáo không chỉ rõ mục, trang.'),
  'evidence-outside-period': evidence((text) => withDay(text, yearBefore), 'Văn bản của năm trước.'),
  'evidence-two-dates': evidence(
    (text) => withDay(text, (day) => addDays(day, 3)),
    'Cùng một văn bản nhưng ghi ngày khác với mục trên.',
  ),
  'docnumber-spaced': evidence(
    (text) => text.replace(/(\d+)\/([A-ZĐ]+)-([A-ZĐ]+)/u, '$1 / $2 - $3'),
    'Số, ký hiệu văn bản có khoảng trắng.',
  ),
  'docnumber-ascii': evidence((text) => text.replace('/QĐ-', '/QD-'), 'Ký hiệu quyết định viết thiếu dấu.'),
  'docnumber-no-slash': evidence(
    (text) => text.replace(/(\d+)\/([A-ZĐ]+)-/u, '$1-$2-'),
    'Giữa số và ký hiệu không dùng dấu gạch chéo.',
  ),
};

const datePart = / ngày (\d\d\/\d{1,2}\/\d{4})|ngày (\d\d\/\d\d\/\d{4})/u;

function evidence(change: (text: string) => string, what: string): MistakeKind {
  return changedCell('best', 'evidence', ({ evidence: text }: SampleRow) => ({
    changes: { evidence: change(text ?? ''), note: null },
    what,
  }));
}

function withDay(text: string, change: (day: Day) => Day): string {
  return text.replace(/ngày (\d\d\/\d{1,2}\/\d{4})/u, (all, written: string) => {
    const day = parseDay(written);
    return day === undefined ? all : `ngày ${formatDay(change(day))}`;
  });
}
