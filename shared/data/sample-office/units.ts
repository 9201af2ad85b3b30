import { addDays } from '../../base/day.ts';
import { division, sampleDeadline, ward, type UnitPlan } from './unit-plan.ts';

const wards: readonly UnitPlan[] = [
  ward(1, 'official', { diligence: 92 }),
  ward(2, 'official', {
    diligence: 80,
    mistakes: [
      ['score-above-max', '1.1.2'],
      ['evidence-missing', '3.2.2'],
      ['score-empty', '5.4.1'],
      ['total-formula-misses-child', '3.3'],
      ['total-overwritten', '5'],
    ],
  }),
  ward(3, 'plain', {
    diligence: 70,
    fileName: 'Phường Mẫu 3 - phiếu tự chấm (bản cuối).xlsx',
    mistakes: [
      ['evidence-without-number', '2.2.1'],
      ['docnumber-spaced', '7.8'],
      ['number-ambiguous', '4.1.1'],
      ['score-is-date', '2.1.2'],
      ['total-differs', '5.1'],
    ],
  }),
  ward(4, 'three-tabs', {
    diligence: 75,
    mistakes: [
      ['score-not-on-scale', '7.1'],
      ['score-not-applicable-forbidden', '5.2.3'],
      ['code-unknown', '1.4.3'],
      ['survey-self-scored', '8.1.2'],
    ],
  }),
  ward(5, 'numbers', {
    predecessors: ['Phường Mẫu 5', 'Phường Mẫu 15'],
    mistakes: [
      ['score-tier-mismatch', '7.4'],
      ['ratio-above-100', '3.3.5'],
      ['ratio-denominator-zero', '1.6'],
      ['score-jump', '4.4'],
    ],
  }),
  ward(6, 'shuffled', {
    diligence: 60,
    mistakes: [
      ['evidence-outside-period', '1.6'],
      ['code-missing', '7.5'],
      ['code-duplicated', '3.2.4'],
      ['code-lost-zero', '7.10'],
    ],
  }),
  ward(7, 'offset', {
    diligence: 72,
    fileName: 'phieu cham diem phuong mau 7.xlsx',
    copied: { from: 'Phường Mẫu 8', field: '3' },
    mistakes: [
      ['score-negative', '7.2'],
      ['text-legacy-encoding', '8.3.1'],
      ['score-empty', '5.1.2'],
    ],
  }),
  ward(8, 'offset', {
    diligence: 66,
    mistakes: [
      ['score-dash', '6.3.3'],
      ['evidence-without-date', '5.3.2'],
      ['max-edited', '4.2.1'],
    ],
  }),
  ward(9, 'official', { submittedOn: null }),
  ward(10, 'plain', {
    diligence: 88,
    submittedOn: addDays(sampleDeadline, 1),
    mistakes: [
      ['number-is-text', '2.1.1'],
      ['evidence-without-page', '7.3'],
    ],
  }),
  ward(11, 'official', {
    diligence: 78,
    madeFrom: 'mau-phuong-2024',
    fileName: 'Phieu tu danh gia CCHC 2024 - Phuong Mau 11.xlsx',
  }),
  ward(12, 'three-tabs', { diligence: 95 }),
  ward(13, 'numbers', {
    diligence: 50,
    mistakes: [
      ['score-not-applicable-unexplained', '6.1.1'],
      ['number-with-unit', '2.1.2'],
      ['score-formula-mismatch', '3.3.3'],
      ['evidence-missing', '2.3.3'],
    ],
  }),
  ward(14, 'shuffled', {
    mistakes: [
      ['evidence-two-dates', '1.2.2'],
      ['docnumber-ascii', '4.1.2'],
      ['score-above-max', '7.9'],
      ['name-differs', '2.3.1'],
    ],
  }),
];

const divisions: readonly UnitPlan[] = [
  division('Phòng Nội vụ', 'PNV', 'official', { diligence: 94 }),
  division('Văn phòng UBND', 'VP', 'three-tabs', {
    // It receives no dossiers of its own.
    notApplicable: ['3'],
    mistakes: [
      ['score-not-applicable-unexplained', '3.1.3'],
      ['evidence-missing', '5.2.1'],
    ],
  }),
  division('Phòng Tư pháp', 'PTP', 'plain', {
    diligence: 76,
    mistakes: [
      ['total-differs', '2.1'],
      ['docnumber-no-slash', '2.2.2'],
      ['evidence-without-number', '1.2.1'],
    ],
  }),
  division('Phòng Tài chính - Kế hoạch', 'TCKH', 'numbers', {
    mistakes: [
      ['score-tier-mismatch', '1.3.1'],
      ['number-is-text', '6.3'],
      ['total-overwritten', '5'],
    ],
  }),
  division('Phòng Văn hóa và Thông tin', 'VHTT', 'offset', {
    diligence: 70,
    mistakes: [
      ['text-legacy-encoding', '4.3'],
      ['evidence-outside-period', '7.2'],
    ],
  }),
  division('Phòng Kinh tế', 'KT', 'shuffled', {
    diligence: 58,
    mistakes: [
      ['code-duplicated', '2.1.3'],
      ['score-is-date', '1.1.1'],
      ['survey-self-scored', '8.1'],
    ],
  }),
  division('Phòng Quản lý đô thị', 'QLĐT', 'official', {
    diligence: 68,
    mistakes: [
      ['score-not-on-scale', '4.1'],
      ['total-overwritten', '7'],
      ['score-above-max', '7.3'],
    ],
  }),
  division('Phòng Tài nguyên và Môi trường', 'TNMT', 'plain', {
    diligence: 78,
    mistakes: [
      ['score-dash', '5.3'],
      ['evidence-without-date', '1.4.1'],
      ['survey-self-scored', '8.3'],
    ],
  }),
];

/**
 * The sample office: 14 wards and 8 departments, all invented. Phường Mẫu 9 sent nothing, Phường Mẫu 10 a day
 * late, Phường Mẫu 11 last year's sheet; Phường Mẫu 5 was made from two wards. Phường Mẫu 1, Phường Mẫu 12 and
 * Phòng Nội vụ made no mistake.
 */
export const unitPlans: readonly UnitPlan[] = [...wards, ...divisions];
