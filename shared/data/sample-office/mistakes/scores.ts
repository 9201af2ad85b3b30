import { dayOf } from '../../../base/day.ts';
import { formatPoints, pointsFromNumber, pointsToNumber } from '../../../base/points.ts';
import type { SampleCell } from '../model.ts';
import type { SampleRow } from '../row.ts';
import { changedCell, type MistakeKind } from './planting.ts';

/** Mistakes in a score cell, by the rule that finds them. */
export const scoreMistakes: Readonly<Record<string, MistakeKind>> = {
  'score-above-max': self('best', ({ max }) => [max + 0.5, `Điểm tự chấm lớn hơn điểm tối đa ${shown(max)}.`]),
  'score-negative': self('best', () => [-0.25, 'Điểm tự chấm nhỏ hơn 0 ở mục không phải điểm trừ.']),
  'score-not-on-scale': self('best', ({ max }) => [
    pointsToNumber(pointsFromNumber(max) - 300),
    'Điểm không thuộc các mức của mục.',
  ]),
  'score-tier-mismatch': self('middle', ({ max }) => [max, 'Số liệu chỉ đạt mức thấp hơn mức đã tự chấm.']),
  'score-formula-mismatch': self('middle', ({ self: own, max }) => {
    const right = pointsFromNumber(typeof own === 'number' ? own : 0);
    return [
      pointsToNumber(right + 60 < pointsFromNumber(max) ? right + 60 : right - 60),
      'Điểm khác kết quả tính theo công thức.',
    ];
  }),
  'score-empty': changedCell('best', 'self', () => ({ changes: { self: null, note: null }, what: 'Ô điểm để trống.' })),
  'score-dash': changedCell('best', 'self', () => ({
    changes: { self: '-', evidence: null, note: null, part: null, whole: null },
    what: 'Ô điểm ghi dấu "-".',
  })),
  'score-not-applicable-unexplained': changedCell('not-applicable', 'self', () => ({
    changes: { self: 'KAD', note: null, evidence: null },
    what: 'Ghi "KAD" mà không nêu lý do.',
  })),
  'score-not-applicable-forbidden': changedCell('best', 'self', () => ({
    changes: { self: 'KAD', note: 'Không phát sinh trong năm', evidence: null, part: null, whole: null },
    what: 'Ghi "KAD" ở mục không cho phép không áp dụng.',
  })),
  'score-is-date': changedCell('best', 'self', ({ max }) => ({
    changes: {
      self: { date: dayOf(2025, Math.round((max * 10) % 10), Math.floor(max)) ?? dayOf(2025, 1, 1) } as SampleCell,
    },
    what: `Gõ ${String(max)} nên bảng tính đổi thành ngày.`,
  })),
  'score-jump': changedCell('best', 'self', () => ({
    changes: { previous: 0, note: null },
    what: 'Tăng từ 0 lên điểm tối đa so với năm trước, không nêu lý do.',
  })),
  'survey-self-scored': self('any', ({ max }) => [max, 'Tự chấm điểm ở mục điều tra xã hội học.']),
  'number-is-text': self('best', ({ max }) => [
    String(max).replace('.', ','),
    'Điểm nhập dạng chữ nên không được cộng.',
  ]),
  'number-ambiguous': self('best', ({ max }) => [
    `${Math.floor(max)}.000`,
    `Có thể đọc là ${Math.floor(max)} hoặc ${Math.floor(max)}000.`,
  ]),
  'number-with-unit': self('best', ({ max }) => [`${shown(max)} điểm`, 'Ghi cả chữ "điểm" trong ô điểm.']),
  'ratio-above-100': changedCell('best', 'ratio', ({ whole }) => ({
    changes: { part: (whole ?? 40) + 5, whole: whole ?? 40 },
    what: 'Số đã thực hiện lớn hơn số phải thực hiện.',
  })),
  'ratio-denominator-zero': changedCell('best', 'whole', () => ({
    changes: { part: 0, whole: 0 },
    what: 'Tự chấm điểm tối đa với mẫu số bằng 0.',
  })),
};

function self(wish: MistakeKind['wish'], value: (row: SampleRow) => readonly [SampleCell, string]): MistakeKind {
  return changedCell(wish, 'self', (row) => {
    const [cell, what] = value(row);
    return { changes: { self: cell }, what };
  });
}

function shown(max: number): string {
  return formatPoints(pointsFromNumber(max));
}
