import { describe, expect, it } from 'vitest';
import { judgeSyllable } from '../../../shared/base/legacy-text/syllable.ts';
import { sentences, tones } from './vietnamese.ts';

describe('a Vietnamese syllable', () => {
  it('is every word of the sentences of a sheet', () => {
    const words = sentences.flatMap((sentence) => sentence.split(/[^\p{L}]+/u)).filter((word) => word !== '');
    expect(words.filter((word) => judgeSyllable(word) !== 'whole')).toEqual([]);
    expect(words.filter((word) => judgeSyllable(word.toUpperCase()) !== 'whole')).toEqual([]);
  });

  it.each([...'bcdđghklmnprstvx', 'ngh', 'ng', 'nh', 'gh', 'kh', 'ph', 'th', 'tr', 'ch', ''])(
    'begins with "%s"',
    (onset) => {
      expect([judgeSyllable(`${onset}ề`), judgeSyllable(`${onset}ết`)]).toEqual(['whole', 'whole']);
    },
  );

  it.each([
    'hoà',
    'hòa',
    'khoẻ',
    'khỏe',
    'uỷ',
    'ủy',
    'quý',
    'quạ',
    'quỳnh',
    'quýt',
    'già',
    'gì',
    'giết',
    'giếng',
    'nghĩa',
    'ngoài',
    'khuỷu',
    'tuyến',
    'nguyễn',
    'thuyết',
    'rượu',
    'người',
    'chuối',
    'mưa',
    'mía',
    'của',
    'huệ',
    'thuở',
    'yêu',
    'yến',
    'ở',
    'ý',
    'ạ',
  ])('may be %s', (word) => {
    expect(judgeSyllable(word)).toBe('whole');
  });

  it.each(['đợc', 'lợng', 'khơng', 'rợu'])('has lost its ư in %s', (word) => {
    expect(judgeSyllable(word)).toBe('mutilated');
  });

  it.each([
    '',
    'b',
    'ng',
    'nh',
    'zà',
    'fà',
    'wà',
    'jà',
    'qà',
    'strà',
    'clà',
    'nghệnh1',
    'tiêsng',
    'hánh̀',
    'cafộ',
    'étộ',
    'màr',
    'sùs',
    'naùve',
    'aọm',
    'quyzt',
    'bàá',
    'hiạ',
    'cuạ',
    'maò',
    'taì',
    'nhiếuạ',
    'òan',
    'tóan',
    'yt',
    'bynh',
  ])('is never %j', (word) => {
    expect(judgeSyllable(word)).toBe('none');
  });

  it('takes before c, ch, p and t only sắc and nặng, and one of them', () => {
    for (const rime of ['a*c', 'a*ch', 'a*p', 'a*t', 'oa*ch', 'iê*p', 'uyê*t', 'ươ*c']) {
      const judged = tones.map((tone) => judgeSyllable(`th${rime.replace('*', tone)}`.normalize('NFC')));
      expect(judged).toEqual(['none', 'none', 'whole', 'none', 'none', 'whole']);
    }
  });

  it('takes any tone before the other endings', () => {
    for (const rime of ['a*', 'a*n', 'a*ng', 'a*nh', 'a*m', 'a*i', 'a*o', 'oa*', 'o*a', 'iê*n', 'uyê*n', 'ươ*ng']) {
      expect(tones.map((tone) => judgeSyllable(`th${rime.replace('*', tone)}`.normalize('NFC')))).toEqual(
        tones.map(() => 'whole'),
      );
    }
  });
});
