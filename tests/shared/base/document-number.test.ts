import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../shared/base/day.ts';
import { findDocuments, formatDocumentNumber, type DocumentReference } from '../../../shared/base/document-number.ts';

const only = (text: string): DocumentReference => {
  const found = findDocuments(text);
  expect(found.map((each) => each.text)).toHaveLength(1);
  return found[0] as DocumentReference;
};
const normalised = (text: string): string[] => findDocuments(text).map((each) => each.normalised);
const iso = (reference: DocumentReference): string | null =>
  reference.day === null ? null : formatIsoDay(reference.day);

describe('the forms of a document number', () => {
  it('a kind of document', () => {
    expect(only('Kế hoạch số 438/KH-UBND ngày 14/02/2025 của UBND Phường A về cải cách hành chính')).toEqual({
      text: '438/KH-UBND',
      start: 12,
      end: 23,
      number: '438',
      year: null,
      type: 'KH',
      issuer: 'UBND',
      drafter: null,
      symbol: 'KH-UBND',
      normalised: '438/KH-UBND',
      day: 20_133,
      dayText: '14/02/2025',
      party: false,
      deviations: [],
    });
  });

  it.each([
    ['312/KH-UBND', { type: 'KH', issuer: 'UBND', drafter: null, year: null, party: false }],
    ['1563/UBND-VX', { type: null, issuer: 'UBND', drafter: 'VX', year: null, party: false }],
    ['623/TTg-KSTT', { type: null, issuer: 'TTg', drafter: 'KSTT' }],
    ['383/BNV-CCHC', { type: null, issuer: 'BNV', drafter: 'CCHC' }],
    ['45/VP.HĐND-TH', { type: null, issuer: 'VP.HĐND', drafter: 'TH' }],
    ['60/2021/NĐ-CP', { type: 'NĐ', issuer: 'CP', year: 2021 }],
    ['25/2020/QĐ-UBND', { type: 'QĐ', issuer: 'UBND', year: 2020 }],
    ['05/2024/TT-BNV', { type: 'TT', issuer: 'BNV', year: 2024 }],
    ['15/2014/TTLT-BNV-BTC', { type: 'TTLT', issuer: 'BNV-BTC', year: 2014 }],
    ['98/2023/QH15', { type: null, issuer: 'QH15', drafter: null, year: 2023 }],
    ['1685/NQ-UBTVQH15', { type: 'NQ', issuer: 'UBTVQH15', year: null }],
    ['19-NQ/TW', { type: 'NQ', issuer: 'TW', party: true, year: null }],
    ['14-KL/TW', { type: 'KL', issuer: 'TW', party: true }],
    ['123-KH/QU', { type: 'KH', issuer: 'QU', party: true }],
    ['20-QĐ/ĐU', { type: 'QĐ', issuer: 'ĐU', party: true }],
    ['36-HD/VPTW', { type: 'HD', issuer: 'VPTW', party: true }],
    ['07-CTr/TU', { type: 'CTr', issuer: 'TU', party: true }],
    ['12/BC-VP.HĐND-UBND', { type: 'BC', issuer: 'VP.HĐND-UBND' }],
    ['56/BC-UBND-VX', { type: 'BC', issuer: 'UBND-VX' }],
    ['45/BC-PNV', { type: 'BC', issuer: 'PNV' }],
    ['766/QĐ-TTg', { type: 'QĐ', issuer: 'TTg' }],
    ['12/TTr-UBND', { type: 'TTr', issuer: 'UBND' }],
    ['12/QyĐ-UBND', { type: 'QyĐ', issuer: 'UBND' }],
    ['34/KH-BCĐ389', { type: 'KH', issuer: 'BCĐ389' }],
    ['12/SY-UBND', { type: 'SY', issuer: 'UBND' }],
    ['12a/KH-UBND', { number: '12a', type: 'KH' }],
  ])('%s is written as it should be', (text, parts) => {
    const reference = only(text);
    expect(reference).toMatchObject({ ...parts, text, normalised: text, deviations: [] });
    expect(formatDocumentNumber(reference)).toBe(text);
  });

  it.each([
    ['205 / BC - UBND', '205/BC-UBND', ['spaced']],
    ['312/ KH-UBND', '312/KH-UBND', ['spaced']],
    ['12 / 2024 / TT-BNV', '12/2024/TT-BNV', ['spaced']],
    ['5/KH-UBND', '05/KH-UBND', ['no-leading-zero']],
    ['5/2024/TT-BNV', '05/2024/TT-BNV', ['no-leading-zero']],
    ['312-KH-UBND', '312/KH-UBND', ['no-slash']],
    ['312-KH/UBND', '312/KH-UBND', ['no-slash']],
    ['312/KH/UBND', '312/KH-UBND', ['no-slash']],
    ['312/KH.UBND', '312/KH-UBND', ['no-slash']],
    ['312_KH_UBND', '312/KH-UBND', ['no-slash']],
    ['60-2021-NĐ-CP', '60/2021/NĐ-CP', ['no-slash']],
    ['1563-UBND-VX', '1563/UBND-VX', ['no-slash']],
    ['1033/QD-UBND', '1033/QĐ-UBND', ['ascii']],
    ['1033/QÐ-UBND', '1033/QĐ-UBND', ['ascii']],
    ['60/2021/ND-CP', '60/2021/NĐ-CP', ['ascii']],
    ['02/NQ-HDND', '02/NQ-HĐND', ['ascii']],
    ['766/QĐ-TTG', '766/QĐ-TTg', ['ascii']],
    ['312/kh-ubnd', '312/KH-UBND', ['ascii']],
    ['20-QD/DU', '20-QĐ/ĐU', ['ascii']],
    ['12/XYZ-UBND', '12/XYZ-UBND', ['unknown-type']],
    ['12/CV-UBND', '12/CV-UBND', ['unknown-type']],
    ['12/2024/XYZ-SNV', '12/2024/XYZ-SNV', ['unknown-type']],
    ['12-XYZ/TW', '12-XYZ/TW', ['unknown-type']],
    ['205  /  BC  -  UBND', '205/BC-UBND', ['spaced']],
    ['12.345/UBND-VX', '12345/UBND-VX', []],
    ['19/NQ-TW', '19-NQ/TW', ['party-form']],
    ['19-NQ-TW', '19-NQ/TW', ['party-form']],
    ['123/KH-QU', '123-KH/QU', ['party-form']],
    ['5 / QD - UBND', '05/QĐ-UBND', ['spaced', 'no-leading-zero', 'ascii']],
    ['7-BC_UBND', '07/BC-UBND', ['no-leading-zero', 'no-slash']],
    ['1.234/UBND-VX', '1234/UBND-VX', []],
    ['005/KH-UBND', '05/KH-UBND', []],
    ['312/KH–UBND', '312/KH-UBND', []],
    ['312∕KH‑UBND', '312/KH-UBND', []],
    ['12/QYĐ-UBND', '12/QyĐ-UBND', []],
  ])('%s is read as %s and says how it departs', (text, official, deviations) => {
    expect(only(text)).toMatchObject({ text, normalised: official, deviations });
  });

  it.each([
    '123/UBND',
    '12/HĐND',
    '12/HDND',
    'Công văn 45/PNV',
    'CV 45/PNV',
    'Số: 45/PNV',
    'Quyết định 45/PNV',
    'Kế hoạch 45/KH',
    'Báo cáo 45/BC',
    'Tờ trình 45/TTr',
    'Thông báo 45/TB',
    'Chỉ thị 45/CT',
    '45/PNV ngày 03/4/2025',
    '213/QĐ ngày 12 tháng 05 năm 1993',
  ])('takes a symbol of one part where the words around make it a document: %s', (text) => {
    expect(normalised(text)).toHaveLength(1);
  });

  it.each([
    '20/TTHC',
    'Tổng số 20/TTHC',
    'đạt 12/DVCTT',
    '45/PNV',
    '3/KH',
    'số 12/kh',
    'số 5/A',
    'số 12/Phường A',
    'số 12-PNV',
    '12a-KH-UBND',
    'số 12/Ủy ban',
  ])('and not elsewhere: %s', (text) => {
    expect(normalised(text)).toEqual([]);
  });
});

describe('the 22 documents that one real plan cites', () => {
  it.each([
    ['3184/KH-UBND', 'KH'],
    ['1033/QĐ-UBND', 'QĐ'],
    ['1563/UBND-VX', null],
    ['19-NQ/TW', 'NQ'],
    ['120/2020/NĐ-CP', 'NĐ'],
    ['465/KH-UBND', 'KH'],
    ['150/2020/NĐ-CP', 'NĐ'],
    ['60/2021/NĐ-CP', 'NĐ'],
    ['98/2023/QH15', null],
    ['1750/QĐ-UBND', 'QĐ'],
    ['14-KL/TW', 'KL'],
    ['73/2023/NĐ-CP', 'NĐ'],
    ['3815/KH-UBND', 'KH'],
    ['123-KH/QU', 'KH'],
    ['191/KH-UBND', 'KH'],
    ['56/2022/TT-BTC', 'TT'],
    ['149/KH-UBND', 'KH'],
    ['23/2024/QĐ-UBND', 'QĐ'],
    ['1672/UBND-VX', null],
    ['1482/KH-UBND', 'KH'],
    ['25/2020/QĐ-UBND', 'QĐ'],
    ['766/QĐ-TTg', 'QĐ'],
  ])('%s', (text, type) => {
    for (const sentence of [
      text,
      `Căn cứ văn bản số ${text} ngày 02 tháng 7 năm 2024 của cơ quan ban hành`,
      `(${text}),`,
      `- ${text}; `,
    ]) {
      expect(only(sentence)).toMatchObject({
        text,
        normalised: text,
        type,
        deviations: [],
        party: text.includes('-') && text.indexOf('-') < text.indexOf('/'),
      });
    }
    expect(iso(only(`${text} ngày 02 tháng 7 năm 2024`))).toBe('2024-07-02');
  });
});
