import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredInText, statedInWords } from '../../../shared/sheet/measured-text.ts';
import { oneFraction } from '../../../shared/sheet/one-fraction.ts';

describe('the reading of sentences', () => {
  const phrases = [
    (a: number, b: number) => `Đã thực hiện ${a}/${b}`,
    (a: number, b: number) => `Hoàn thành ${a} / ${b} nhiệm vụ`,
    (a: number, b: number) => `Tổng số ${b} hồ sơ, đúng hạn ${a} hồ sơ`,
    (a: number, b: number) => `kết quả: ${a}/${b} (theo Báo cáo số 12/BC-UBND ngày 15/9/2025)`,
    (a: number, b: number) => `Tỷ lệ ${a}/${b} văn bản`,
  ];

  it('gives back any two numbers that were put into a phrase', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.integer({ min: 13, max: 1989 }), fc.nat(99_999), (phrase, a, b) => {
        // "24/7" is said of a service.
        fc.pre(a !== 24 || b !== 7);
        expect(measuredInText(phrase(a, b))).toEqual({
          part: a * 1000,
          whole: b * 1000,
          ratio: null,
          from: 'text',
          role: null,
        });
      }),
    );
  });

  // The quick reading may only ever say what the reading by words says.
  it('is the same by characters and by words, where the quick one answers', () => {
    const heads = fc.constantFrom(
      'Đã thực hiện',
      'Hoàn thành',
      'kết quả:',
      'chưa giải quyết',
      'quá hạn',
      'mục',
      'đạt trên',
      'Đã thực hiện, ngày',
      'số',
      'đạt 5%',
      '',
      'Tỷ lệ',
      'đạt -',
      'chỉ tiêu',
      'khoản',
      'đã nộp trước',
    );
    const middles = fc.constantFrom(
      ', đạt',
      ' (',
      ' = ',
      ' hồ sơ, đạt tỷ lệ',
      ', vượt',
      ' điểm, đạt',
      ', còn',
      ' - ',
      ' ngày',
      ', kế hoạch',
      '',
      '/',
      '; đạt',
      ' giờ (',
    );
    const tails = fc.constantFrom(
      '%',
      '%.',
      '%)',
      ' %',
      ' hồ sơ',
      ' điểm',
      '',
      '%, vượt',
      ' phần trăm',
      '/',
      '% - 90%',
      '% trở lên',
    );
    const number = fc.oneof(fc.nat(130), fc.nat(3000)).map(String);
    const decimal = fc.oneof(
      number,
      fc.nat(9999).map((value) => (value / 100).toFixed(2).replace('.', ',')),
      fc.constant('76,250'),
      fc.constant('1.2.3'),
    );
    const fitting = fc
      .tuple(heads, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), middles, tails)
      .map(
        ([head, a, b, middle, tail]) =>
          `${head} ${a}/${b}${middle} ${((a / b) * 100).toFixed(2).replace('.', ',')}${tail}`,
      );
    const any = fc
      .tuple(heads, number, number, middles, fc.option(decimal, { nil: '' }), tails)
      .map(([head, a, b, middle, c, tail]) => `${head} ${a}/${b}${middle} ${c}${tail}`);
    let answered = 0;
    fc.assert(
      fc.property(fc.oneof(fitting, any), (text) => {
        const quick = oneFraction(text);
        if (quick === null) return;
        answered += 1;
        expect(quick).toEqual(statedInWords(text));
      }),
      { numRuns: 30_000 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('reads nothing from any document number with its date', () => {
    const kinds = fc.constantFrom('KH-UBND', 'BC-UBND', 'QĐ-UBND', 'TB-UBND', 'NQ-HĐND', 'UBND-VX', 'SNV-CCHC');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        kinds,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (number, kind, day, month) => {
          expect(
            measuredInText(
              `Văn bản số ${number}/${kind} ngày ${day}/${month}/2025 của UBND phường (mục ${month}, trang ${day})`,
            ),
          ).toBeNull();
        },
      ),
    );
  });

  it('never throws and gives whole thousandths, whatever the text', () => {
    const pieces = fc.constantFrom(
      '61',
      '/',
      '80',
      '%',
      ' ',
      'đạt',
      'trên',
      'tổng',
      'số',
      ',',
      '.',
      '(',
      ')',
      '-',
      'ngày',
      'quá',
      'hạn',
      '1.234',
      '0,5',
      ':',
      'phần',
      'trăm',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 20 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const measured = measuredInText(text);
          for (const number of measured === null ? [] : [measured.part, measured.whole, measured.ratio])
            if (number !== null) expect(Number.isInteger(number)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
