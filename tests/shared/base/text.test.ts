import { describe, expect, it } from 'vitest';
import { cleanText, compose, fold } from '../../../shared/base/text.ts';
import { capitalLetters, smallLetters } from './vietnamese.ts';

describe('composing', () => {
  it('puts every Vietnamese letter together again', () => {
    for (const letter of [...smallLetters, ...capitalLetters]) expect(compose(letter.normalize('NFD'))).toBe(letter);
  });

  it('leaves composed text as it is', () => {
    expect(compose('Kế hoạch cải cách hành chính')).toBe('Kế hoạch cải cách hành chính');
  });
});

describe('cleaning', () => {
  it.each([
    ['  Kế   hoạch ', 'Kế hoạch'],
    ['Kế\u00a0hoạch', 'Kế hoạch'],
    ['Kế\r\nhoạch', 'Kế hoạch'],
    ['Kế\u2028hoạch', 'Kế hoạch'],
    ['Kế\u200bhoạch', 'Kếhoạch'],
    ['\ufeffKế hoạch', 'Kế hoạch'],
    ['\u200eKế hoạch\u200f', 'Kế hoạch'],
    ['\u202aKế hoạch\u202c', 'Kế hoạch'],
    ['\u2068Kế hoạch\u2069', 'Kế hoạch'],
    ['e\u200b\u0301', 'é'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['\t', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('keeps the soft hyphen, which is a letter of TCVN3', () => {
    expect(cleanText('l\u00adîng')).toBe('l\u00adîng');
  });
});

describe('folding for a match', () => {
  it.each([
    ['Điểm tự chấm (lần 1)', 'diem tu cham lan 1'],
    ['  ĐIỂM  TỐI ĐA: ', 'diem toi da'],
    ['Tỷ lệ từ 90% trở lên', 'ty le tu 90% tro len'],
    ['≥ 95% và < 100%', '≥ 95% va < 100%'],
    ['hồ-sơ/năm', 'ho so nam'],
    ['', ''],
    ['***', ''],
  ])('%j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['Uỷ ban nhân dân', 'ỦY BAN NHÂN DÂN'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['Đ', 'd'],
  ])('%j and %j are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
    expect(fold(a.normalize('NFD'))).toBe(fold(b));
  });

  it('brings every Vietnamese letter to its ASCII letter', () => {
    for (const letter of [...smallLetters, ...capitalLetters]) expect(fold(letter)).toMatch(/^[adeiouy]$/);
  });

  it('does not turn "unequal" into "equal", nor "not greater" into "greater"', () => {
    expect(fold('≠ 0')).not.toBe(fold('= 0'));
    expect(fold('≯ 90%')).not.toBe(fold('> 90%'));
    expect(fold('≮ 90%')).not.toBe(fold('< 90%'));
  });
});
