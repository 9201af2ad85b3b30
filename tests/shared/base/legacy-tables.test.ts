import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcvn3, tcvn3Letters } from '../../../shared/base/legacy-text/tcvn3.ts';
import { decodeVni, vniLetters } from '../../../shared/base/legacy-text/vni.ts';
import { capitalLetters, smallLetters } from './vietnamese.ts';

/** TCVN 5712:1993, set VN3, in the order of the codes, as an independent converter prints them. */
const standard =
  'a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ ' +
  'c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò ' +
  'e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ';

/** The mark of VNI for a shape (none, ^, ˘) and a tone, in the order none, huyền, sắc, ngã, hỏi, nặng. */
const marks: Readonly<Record<string, string>> = { '': '-øùõûï', '\u0302': 'âàáãåä', '\u0306': 'êèéüúë' };

/** What VNI writes for a letter, put together from its parts. */
function composedVni(letter: string): string {
  const capital = letter !== letter.toLowerCase();
  const small = letter.toLowerCase();
  const own: Readonly<Record<string, string>> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };
  let code = own[small];
  if (code === undefined) {
    const parts = small.normalize('NFD');
    const tone = Math.max(
      0,
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].findIndex((mark) => mark !== '' && parts.includes(mark)),
    );
    const horned = parts.includes('\u031b');
    const vowel = horned ? (parts.startsWith('o') ? 'ô' : 'ö') : parts.charAt(0);
    const shape = parts.includes('\u0302') ? '\u0302' : parts.includes('\u0306') ? '\u0306' : '';
    const mark = (marks[shape] ?? '').charAt(tone);
    code = mark === '-' ? vowel : vowel + mark;
  }
  return capital ? code.toUpperCase() : code;
}

describe('the table of TCVN3', () => {
  it('is the standard, code by code', () => {
    const expected = standard
      .split(' ')
      .map((entry) => [String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16)), entry.slice(2)]);
    expect([...tcvn3Letters].sort()).toEqual(expected.sort());
  });

  it('reaches all 67 small letters, and the 7 capitals that the standard has', () => {
    const reached = [...tcvn3Letters.values()];
    expect(reached).toHaveLength(74);
    expect(reached.filter((letter) => letter === letter.toLowerCase()).sort()).toEqual([...smallLetters].sort());
    expect(reached.filter((letter) => letter !== letter.toLowerCase()).sort()).toEqual([...'ĂÂÊÔƠƯĐ'].sort());
  });

  it('reaches the other 60 capitals through the small codes, as the fonts for capitals do', () => {
    const all = new Set([...tcvn3Letters.values()].flatMap((letter) => [letter, letter.toUpperCase()]));
    expect([...all].sort()).toEqual([...smallLetters, ...capitalLetters].sort());
    expect(all.size).toBe(134);
  });

  it('gives no letter to two codes, and no code that is ASCII', () => {
    expect(new Set(tcvn3Letters.values()).size).toBe(tcvn3Letters.size);
    expect([...tcvn3Letters.keys()].every((code) => code.length === 1 && code > '\u00a0' && code <= '\u00ff')).toBe(
      true,
    );
  });
});

describe('the table of VNI', () => {
  it('is what the marks of VNI make of each letter', () => {
    for (const letter of [...smallLetters, ...capitalLetters]) expect(vniLetters.get(composedVni(letter))).toBe(letter);
  });

  it('reaches all 134 letters, each by one code', () => {
    const reached = [...vniLetters.values()];
    expect(reached).toHaveLength(134);
    expect(reached.sort()).toEqual([...smallLetters, ...capitalLetters].sort());
  });

  it('keeps the case: capitals have capital codes', () => {
    for (const [code, letter] of vniLetters) expect(vniLetters.get(code.toUpperCase())).toBe(letter.toUpperCase());
  });
});

describe('writing in a table and reading it back', () => {
  const inverse = (table: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...table].map(([code, letter]) => [letter, code]));
  const encode = (text: string, table: ReadonlyMap<string, string>): string => {
    const codes = inverse(table);
    return [...text].map((letter) => codes.get(letter) ?? letter).join('');
  };
  const consonants = 'bcdghklmnpqrstvxBCDGHKLMNPQRSTVX';

  it('TCVN3 gives every text of its letters back', () => {
    const letter = fc.constantFrom(...tcvn3Letters.values(), ...consonants, ...'aeiouyAEIOUY 0123456789.,/-');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        expect(decodeTcvn3(encode(text, tcvn3Letters))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...tcvn3Letters.keys(), ...consonants) }), (codes) => {
        expect(encode(decodeTcvn3(codes), tcvn3Letters)).toBe(codes);
      }),
    );
  });

  it('VNI gives every text back in which no vowel meets a letter of its own ("oí")', () => {
    // A plain vowel before a letter that is also a mark would read as one: Vietnamese has no such syllable.
    const cluster = fc.tuple(
      fc.constantFrom(...consonants),
      fc.constantFrom(...vniLetters.values()),
      fc.constantFrom(...consonants, ' ', '.'),
    );
    fc.assert(
      fc.property(fc.array(cluster), (clusters) => {
        const text = clusters.flat().join('');
        expect(decodeVni(encode(text, vniLetters))).toBe(text);
      }),
    );
  });

  it('VNI reads a capital vowel with a small mark as the capital', () => {
    expect(decodeVni('Aùo')).toBe('Áo');
    expect(decodeVni('Öôùc')).toBe('Ước');
  });
});
