import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText, plainLink } from '../../../shared/rules/support/formula-text.ts';
import { findingsOn, messagesOn, placesOn } from '../../support/findings-on.ts';

const grid = (note: string, evidence = '45/BC-UBND ngày 10/12/2025 (trang 3)'): string =>
  [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Ghi chú |',
    '| --- | --- | --- | --- | --- | --- |',
    `| 1.3 | Tin, bài tuyên truyền | 1,5 | 1 | ${evidence} | ${note} |`,
  ].join('\n');

describe('a text that would become a formula', () => {
  it.each([
    ['=HYPERLINK("http://vidu.example";"85/BC-UBND")', 'function'],
    ['=SUM(D2:D3)', 'function'],
    ['=D2', 'function'],
    ['=D2/E2', 'function'],
    ['@SUM(A1:A2)', 'function'],
    ['+SUM(A1:A2)', 'function'],
    ['-SUM(A1:A2)', 'function'],
    ['=-SUM(A1)', 'function'],
    ['+D2+D3', 'function'],
    ["=cmd|' /C calc'!A0", 'command'],
    ["+cmd|' /C calc'!A0", 'command'],
    ["-2+3+cmd|' /C calc'!A0", 'command'],
    ["@cmd|' /C calc'!A0", 'command'],
    ["=MSEXCEL|'\\..\\..\\x.exe'!''", 'command'],
    ['=powershell("x")', 'command'],
    ['= 17/20 x 1 = 0,85 điểm', 'sign'],
    ['=> đạt', 'sign'],
    ['@phongnoivu', 'sign'],
  ] as const)('%s is a %s', (text, kind) => expect(formulaText(text)).toBe(kind));

  it.each([
    '- Kế hoạch số 12/KH-UBND',
    '+ Tuyên truyền (12 lượt)',
    '-0,5',
    '+84903123456',
    '-P1: 5 hồ sơ',
    '-TTHC(5 hồ sơ)',
    '- Số liệu | tăng!',
    '+D2',
    'Tỷ lệ = 17/20',
    'a=SUM(B1)',
    '',
    '-',
    '+',
    '– Báo cáo',
    '-KH2025',
    '+ IF (dự án)',
  ])('%s is ordinary', (text) => expect(formulaText(text)).toBeNull());

  it('begins with one of four signs, whatever follows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        if (formulaText(text) !== null) expect('=+-@').toContain(text.charAt(0));
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://vidu.example";"85/BC-UBND")', '85/BC-UBND (http://vidu.example)'],
    ['HYPERLINK("http://vidu.example","85/BC-UBND")', '85/BC-UBND (http://vidu.example)'],
    ['=hyperlink("http://vidu.example")', 'http://vidu.example'],
    ['=HYPERLINK("";"85/BC-UBND")', '85/BC-UBND'],
    ['=HYPERLINK(A1;"85/BC-UBND")', null],
    ['=SUM(A1)', null],
  ])('%s reads as %s', (formula, plain) => expect(plainLink(formula)).toBe(plain));
});

describe('a cell of text', () => {
  it.each([
    ['=SUM(D2) → 1', 'note'],
    ['=IMPORTXML("http://vidu.example";"//a") → a', 'warning'],
    ['=WEBSERVICE("http://vidu.example") → a', 'warning'],
    ['"=SUM(D2)"', 'warning'],
    ['"= 1 + 1"', 'note'],
    ['"=cmd\\|\' /C calc\'!A0"', 'error'],
  ])('%s is a %s in a note', (note, severity) =>
    expect(placesOn('text-formula', grid(note))).toEqual([`text-formula F2 ${severity}`]),
  );

  it('of evidence that is a formula is not also said to lack a number, a date or a page', () => {
    for (const evidence of ['"=HYPERLINK("http://vidu.example";"85/BC-UBND")"', '"=A1"', '"@x"']) {
      expect(placesOn('text-', grid('', evidence))).toEqual(['text-formula E2 warning']);
      expect(placesOn('evidence-', grid('', evidence))).toEqual([]);
    }
  });

  it('names the item and the column by its own heading', () => {
    expect(messagesOn('text-formula', grid('"=SUM(D2)"').replace('Ghi chú', 'Thuyết minh thêm'))).toEqual([
      'Ô "Thuyết minh thêm" của mục 1.3 chứa công thức "=SUM(D2)". Người thẩm định chỉ thấy công thức, không thấy nội dung.',
    ]);
  });

  it('in an old font is proposed in Unicode', () => {
    expect(
      findingsOn('text-legacy-encoding', grid('Thu ng©n s¸ch so víi dù to¸n')).map(({ fix }) => fix?.value),
    ).toEqual(['Thu ngân sách so với dự toán']);
  });
});

describe('numbers of persons', () => {
  it.each([
    '079123456789',
    'CCCD: 079123456789.',
    '(079 123 456 789)',
    'số 123456789012',
    '0903123456',
    '0903 123 456',
    '0903.123.456',
    '090 312 3456',
    'ĐT 0903123456, 0903123457',
    '+84903123456',
    '+84 903123456',
  ])('%s is one', (note) =>
    expect(placesOn('note-personal-data', grid(`"${note}"`))).toEqual(['note-personal-data F2 warning']),
  );

  it.each([
    '120.000.000.000 đồng',
    '120000000000 đồng',
    '120000000000đ',
    '120000000000 VNĐ',
    '1234567890',
    '12345678901',
    '0123456789012',
    'MST 0301234567',
    'mã số thuế: 0301234567',
    'số tài khoản 0123456789',
    '000.00.16.H29-250101-0001',
    'H29.23-250101-000123456789',
    'https://vidu.example/0903123456',
    '0903123456/BC-UBND',
    '028 3855 1234 56',
    '1.234.567.890',
    '45/BC-UBND ngày 10/12/2025',
    '12 345 678',
  ])('%s is none', (note) => expect(placesOn('note-personal-data', grid(`"${note}"`))).toEqual([]));

  it('are not repeated in the message', () => {
    for (const message of messagesOn('note-personal-data', grid('"079123456789"')))
      expect(message).not.toMatch(/\d{5}/);
  });
});
