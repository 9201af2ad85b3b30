import type { Criterion } from '../../shared/criteria/model.ts';

/** What a unit says of one criterion, whatever its sheet looks like. */
export interface Said {
  /** Points; a text such as "KAD" or "-"; `null` for a blank. */
  readonly self: number | string | null;
  readonly part?: number;
  readonly whole?: number;
  readonly evidence?: string;
}

/** One logical sheet: unit, year, and what is said by code of the reading set. Sums are worked out. */
export interface LogicalSheet {
  readonly unit: string;
  readonly year: number;
  readonly said: Readonly<Record<string, Said>>;
}

export const sample: LogicalSheet = {
  unit: 'UBND Phường A',
  year: 2025,
  said: {
    '1.1.1': { self: 0.5, evidence: 'Kế hoạch số 12/KH-UBND ngày 20/01/2025' },
    '1.1.2': { self: 1, part: 61, whole: 80, evidence: 'Báo cáo số 98/BC-UBND ngày 15/12/2025 (mục II, trang 3)' },
    '1.1.3': { self: 1.5, evidence: 'Báo cáo số 45/BC-UBND ngày 10/6/2025' },
    '1.2': { self: 1, part: 12, evidence: 'Báo cáo số 77/BC-UBND ngày 18/9/2025' },
    '2.1.1': { self: 0 },
    '2.1.2': { self: 'Không áp dụng' },
    '2.2': { self: 3, part: 118, whole: 120, evidence: 'Báo cáo số 101/BC-UBND ngày 17/7/2025' },
    '2.3': { self: null },
    '3.1': { self: 1, evidence: 'Kế hoạch số 29/KH-UBND ngày 13/01/2025' },
    '3.2': { self: 1, part: 200, whole: 200, evidence: 'Báo cáo số 73/BC-UBND ngày 06/6/2025' },
    '3.3': { self: 1, part: 215, whole: 250, evidence: 'Báo cáo số 206/BC-UBND ngày 13/6/2025' },
    '3.4': { self: '-' },
    '3.5': { self: 1, evidence: 'Quyết định số 203/QĐ-UBND ngày 18/4/2025' },
    '3.6': { self: '0,5' },
    '3.7': { self: 1, part: 64, whole: 64, evidence: 'Báo cáo số 179/BC-UBND ngày 09/7/2025' },
    '3.8': { self: 1, part: 5, evidence: 'Báo cáo số 402/BC-UBND ngày 06/6/2025' },
    '3.9': { self: null },
    '3.10': { self: 0, part: 24, whole: 25, evidence: 'Báo cáo số 236/BC-UBND ngày 23/9/2025' },
  },
};

/** What is said of a criterion; of a group nothing, so that its sum stays blank. */
export function saidOf(sheet: LogicalSheet, item: Criterion): Said {
  return sheet.said[item.code] ?? { self: null };
}

/** The numbers of a row in a sentence, as clerks write them into a note. */
export function sentenceOf({ part, whole }: Said): string | null {
  if (part === undefined) return null;
  if (whole === undefined) return `Số lượng đã thực hiện: ${String(part).padStart(2, '0')}`;
  return `Đã thực hiện ${part}/${whole}, đạt ${((part / whole) * 100).toFixed(2).replace('.', ',')}%`;
}
