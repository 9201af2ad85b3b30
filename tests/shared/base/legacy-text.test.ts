import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacyText } from '../../../shared/base/legacy-text.ts';
import { tcvn3Letters } from '../../../shared/base/legacy-text/tcvn3.ts';
import { vniLetters } from '../../../shared/base/legacy-text/vni.ts';
import { sentences } from './vietnamese.ts';

const codesOf = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([code, letter]) => [letter, code]));
const tcvn3Codes = codesOf(tcvn3Letters);
const vniCodes = codesOf(vniLetters);
const encode = (text: string, codes: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => codes.get(letter) ?? letter).join('');

describe('text in TCVN3', () => {
  it.each([
    ['Thu ng©n s¸ch so víi dù to¸n', 'Thu ngân sách so với dự toán'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['KÕ ho¹ch sè 12/KH-UBND ngµy 02/7/2024', 'Kế hoạch số 12/KH-UBND ngày 02/7/2024'],
    ['C«ng v¨n ®· göi ®ñ', 'Công văn đã gửi đủ'],
    ['UBND x·', 'UBND xã'],
    ['§iÓm tèi ®a', 'Điểm tối đa'],
    ['§iÓm', 'Điểm'],
    ['Tæng sè', 'Tổng số'],
    ['H¹ tÇng', 'Hạ tầng'],
    ['ViÖt', 'Việt'],
    ['Tr\u00ad\u00eang THCS', 'Trường THCS'],
    ['Hå s¬ l\u00adu t¹i UBND, ®¹t 100%', 'Hồ sơ lưu tại UBND, đạt 100%'],
    ['© 2025 UBND x· B×nh Phó', '© 2025 UBND xã Bình Phú'],
    ['DiÖn tÝch 25 m² · ë x·', 'Diện tích 25 m² · ở xã'],
  ])('%j is %j', (text, proposed) => {
    expect(detectLegacyText(text)).toEqual({ encoding: 'TCVN3', proposed, lossy: false });
  });

  it.each([
    ['the soft hyphen of "ư" was dropped', 'Mêng Kh¬ng', 'Mờng Khơng'],
    ['"ư" was dropped from "lượng"', 'Sè lîng hå s¬', 'Số lợng hồ sơ'],
    ['"ư" was dropped from "như"', '®¹t nh kÕ ho¹ch', 'đạt nh kế hoạch'],
    ['a font for capitals was used', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['one word is in capitals', 'Hå s¬ TTHC lÜnh vùc §ÊT §AI', 'Hồ sơ TTHC lĩnh vực ĐẤT ĐAI'],
  ])('says that something is lost when %s', (_, text, proposed) => {
    expect(detectLegacyText(text)).toEqual({ encoding: 'TCVN3', proposed, lossy: true });
  });

  it.each(['ch', 'kh', 'ng', 'nh', 'ph', 'th', 'tr', 't', 's', 'hng', 'chng', 'khng', 'nhng', 'thng', 'trng'])(
    'says that "%s", which has no vowel, has lost its "ư"',
    (word) => {
      expect(detectLegacyText(`®¹t ${word} kÕ ho¹ch`)).toMatchObject({ lossy: true });
    },
  );

  it.each(['m', 'kg', 'xyz', 'TTHC', 'KH'])('says nothing of the kind of "%s"', (word) => {
    expect(detectLegacyText(`®¹t ${word} kÕ ho¹ch`)).toMatchObject({ lossy: false });
  });

  it('is found in every sentence of a sheet', () => {
    for (const sentence of sentences) {
      // The table has no capitals with a tone: typists wrote the small letter.
      const written = sentence.replace(/[À-Ỹ]/g, (letter) => (tcvn3Codes.has(letter) ? letter : letter.toLowerCase()));
      expect(detectLegacyText(encode(written, tcvn3Codes))).toEqual({
        encoding: 'TCVN3',
        proposed: written,
        lossy: false,
      });
    }
  });
});

describe('text in VNI', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Baùo caùo keát quaû caûi caùch haønh chính', 'Báo cáo kết quả cải cách hành chính'],
    ['baùo caùo', 'báo cáo'],
    ['baø', 'bà'],
    ['Aùo daøi', 'Áo dài'],
    ['Soá löôïng hoà sô naêm 2024', 'Số lượng hồ sơ năm 2024'],
    ['UBND phöôøng', 'UBND phường'],
  ])('%j is %j', (text, proposed) => {
    expect(detectLegacyText(text)).toEqual({ encoding: 'VNI', proposed, lossy: false });
  });

  it('is found in every sentence of a sheet, in capitals too', () => {
    for (const sentence of sentences.flatMap((text) => [text, text.toUpperCase()])) {
      expect(detectLegacyText(encode(sentence, vniCodes))).toEqual({
        encoding: 'VNI',
        proposed: sentence,
        lossy: false,
      });
    }
  });
});

describe('any words of a sheet, written in an old encoding', () => {
  const words = fc.array(fc.constantFrom(...new Set(sentences.flatMap((text) => text.split(/[ ,:.%/\d-]+/)))), {
    minLength: 1,
    maxLength: 12,
  });

  it('come back right or are left alone, in TCVN3', () => {
    fc.assert(
      fc.property(words, (list) => {
        const written = list.join(' ').toLowerCase();
        const found = detectLegacyText(encode(written, tcvn3Codes));
        if (found !== null) expect(found).toMatchObject({ encoding: 'TCVN3', proposed: written });
        if (list.filter((word) => /[ăâđơ]/i.test(word)).length >= 3) expect(found).not.toBeNull();
      }),
    );
  });

  it('come back right or are left alone, in VNI', () => {
    fc.assert(
      fc.property(words, (list) => {
        const written = list.join(' ');
        const found = detectLegacyText(encode(written, vniCodes));
        if (found !== null) expect(found).toMatchObject({ encoding: 'VNI', proposed: written });
        if (list.filter((word) => /[ảạẩậủởợệ]/i.test(word)).length >= 3) expect(found).not.toBeNull();
      }),
    );
  });
});
