import type { Grid } from '../../shared/base/grid.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import type { PreviousResult, ReadSubmission, Register, Submission, Unit } from '../../shared/office/model.ts';
import { readSubmission, type SubmissionOptions } from '../../shared/office/submission.ts';
import { choice, group, leaf, p, threeTiers, withGroupMaxima } from './criteria-builders.ts';

/** A small set: two fields, five leaves, 8 points of which 2 by survey; one leaf may be not applicable. */
export const officeSet: CriteriaSet = {
  id: 'nho',
  edition: 1,
  title: 'Bộ tiêu chí nhỏ',
  level: 'commune',
  year: 2025,
  basis: { document: null, source: 'tests', sample: true },
  rounding: { decimals: 2, mode: 'half-up' },
  grades: [
    { name: 'Tốt', from: 80_000 },
    { name: 'Khá', from: 60_000 },
  ],
  gradedOn: 'rounded',
  evidencePolicy: 'explain',
  surveyPolicy: 'wait',
  items: withGroupMaxima([
    group('1', 'Chỉ đạo, điều hành'),
    leaf('1.1', 'Ban hành kế hoạch', 2, choice(['Kịp thời', 2], ['Chậm', 1], ['Không ban hành', 0])),
    leaf('1.2', 'Kiểm tra nội bộ', 1, choice(['Có', 1], ['Không', 0])),
    group('2', 'Thủ tục hành chính'),
    leaf('2.1', 'Tỷ lệ hồ sơ đúng hạn', 2, threeTiers(100, 90, 2, 1)),
    leaf('2.2', 'Tiếp nhận hồ sơ ngoài địa bàn', 1, choice(['Có', 1], ['Không', 0]), { notApplicable: 'reduce-max' }),
    leaf('2.3', 'Ý kiến người dân', 2, { kind: 'survey' }),
  ]),
};

export const officeTree: CriteriaTree = growTree(officeSet);

export type Scores = Readonly<Record<string, number | string | null>>;

const full: Scores = { '1.1': 2, '1.2': 1, '2.1': 2, '2.2': 1 };

/** A sheet of the small set; `scores` replaces single self scores, `more` single cells of evidence and note. */
export function officeGrid(unit: string, scores: Scores = {}, survey: number | null = null, year = 2025): Grid {
  const self: Scores = { ...full, ...scores };
  const sum = (prefix: string): number =>
    Object.entries(self).reduce(
      (total, [code, value]) => total + (code.startsWith(prefix) && typeof value === 'number' ? value : 0),
      0,
    );
  const evidence = (n: number): string => `Báo cáo số ${n}0/BC-UBND ngày 12/5/2025 của ${unit} (mục I, trang 2)`;
  return {
    tab: 'Phiếu',
    rows: [
      [`PHIẾU TỰ CHẤM ĐIỂM NĂM ${year}`],
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điều tra XHH', 'Tài liệu kiểm chứng', 'Ghi chú'],
      ['1', 'Chỉ đạo, điều hành', 3, sum('1.')],
      ['1.1', 'Ban hành kế hoạch', 2, self['1.1'] ?? null, null, evidence(1)],
      ['1.2', 'Kiểm tra nội bộ', 1, self['1.2'] ?? null, null, evidence(2)],
      ['2', 'Thủ tục hành chính', 5, sum('2.')],
      ['2.1', 'Tỷ lệ hồ sơ đúng hạn', 2, self['2.1'] ?? null, null, evidence(3)],
      [
        '2.2',
        'Tiếp nhận hồ sơ ngoài địa bàn',
        1,
        self['2.2'] ?? null,
        null,
        evidence(4),
        self['2.2'] === 'KAD' ? 'Không được giao nhiệm vụ này' : null,
      ],
      ['2.3', 'Ý kiến người dân', 2, null, survey],
      [null, 'TỔNG CỘNG', 8, sum('1.') + sum('2.')],
    ],
  };
}

export const officeOptions: SubmissionOptions = {
  basis: 'self',
  keepHash: true,
  context: { today: null, year: null, bodies: [], previous: null },
};

/** A submission as a file of that unit would give it. */
export function submitted(
  unit: string,
  scores: Scores = {},
  survey: number | null = null,
  source = `${unit}.xlsx`,
): Submission {
  return readSubmission(source, [officeGrid(unit, scores, survey)], [officeTree], officeOptions).submission;
}

export function readOnly(submission: Submission): ReadSubmission {
  if (submission.kind !== 'read') throw new Error(submission.problem);
  return submission;
}

export function unitNamed(name: string, more: Partial<Unit> = {}): Unit {
  return {
    name,
    aliases: [],
    kind: 'phường',
    criteriaSet: null,
    contact: '',
    submittedOn: null,
    submittedHash: null,
    predecessors: [],
    ...more,
  };
}

export function registerOf(...units: readonly (string | Unit)[]): Register {
  return { units: units.map((unit) => (typeof unit === 'string' ? unitNamed(unit) : unit)), deadline: null };
}

export function previousOf(
  unit: string,
  points: number,
  max: number,
  more: Partial<PreviousResult> = {},
): PreviousResult {
  return { unit, year: 2024, criteriaSet: null, points: p(points), max: p(max), byCriterion: new Map(), ...more };
}
