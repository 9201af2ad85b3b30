import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacyText } from '../../../shared/base/legacy-text.ts';
import { sentences, tones, vietnameseText } from './vietnamese.ts';

const flagged = (cells: readonly string[]): string[] => cells.filter((cell) => detectLegacyText(cell) !== null);

describe('text that is not legacy text', () => {
  it.each([
    [
      'units and signs',
      [
        '25 m² · 30 °C',
        '© 2025 UBND',
        '1.234 × 2',
        '50 N·m',
        '5 µm',
        '(µm)',
        '50µm',
        '± 0,5',
        '½ ngày',
        '1½h',
        '§ 5',
        '£5',
        'Revenue (£m)',
        'a×b',
        'x÷y',
        'C¹',
        'm³',
        '5 ¢',
        '¥100',
        'Zalo® Viettel®',
        'Windows® 11',
        'A·B',
        '«UBND»',
        '¿Qué?',
        '100 %',
        '№ 5',
      ],
    ],
    ['products beside a number', ['2x·', 'x·3', '0x·', '9x·', 'x·0', 'x·9', '2x·3y']],
    [
      'a legacy word among many that are not Vietnamese',
      [
        'The report of this ward mentions §iÓm among other things',
        'anh em ta cho con xem Größe Straße Müller tÇng',
        'Tæng cho anh em Smith',
      ],
    ],
    [
      'English',
      [
        'Café',
        'naïve approach',
        'résumé',
        'Self-assessment of the ward',
        'coöperate',
        'façade',
        'El Niño',
        'São Paulo',
        'jalapeño',
        'Beyoncé',
      ],
    ],
    [
      'French',
      [
        'où est',
        "Voilà l'été, garçon naïf",
        'dû',
        'août',
        'coût',
        'goût',
        'maître',
        'maïs',
        'Noël',
        'œuvre',
        'hôtel',
        'Île-de-France',
        'être ou ne pas être',
        'reçu',
        '«Bonjour» dit-il',
        'Citroën',
        'une élève très âgée',
        'à bientôt',
        'Où êtes-vous ?',
        'le coût total de la fenêtre',
      ],
    ],
    [
      'German',
      [
        'Größe und Straße',
        'Köln',
        'Zürich',
        'für über',
        'schön',
        'Übersicht der Maßnahmen',
        'Ämter',
        'möglich',
        'die größten Städte',
        'Fußgänger',
        'Prüfung',
        'Müller',
      ],
    ],
    [
      'Spanish and Portuguese',
      ['año', 'señor', 'mañana', 'país', 'Perú', 'informação', 'ação', 'não', 'coração', 'cigüeña'],
    ],
    ['Nordic', ['Ærø', 'Ångström', 'smørrebrød', 'Þingvellir', 'København']],
    ['addresses', ['https://drive.google.com/file/d/1a2b3c/view', 'cchc@vidu.invalid', 'C:\\CCHC\\2025']],
    ['numbers', ['', ' ', '0', '0,5', '1.234', '12/2024', '61/80 = 76,25%', '−0,5', '31/6/2025']],
  ])('%s', (_, cells) => {
    expect(flagged(cells)).toEqual([]);
  });

  it.each([
    'hoà bình',
    'khoá họp',
    'toà án',
    'thuý',
    'quý I',
    'qúy',
    'gía',
    'không có',
    'là',
    'và',
    'có',
    'theo kê khai',
    'trên loa',
    'xoá',
    'doãn',
    'loã',
    'thuê',
    'luôn',
    'tôi',
    'cá nhân',
    'Có',
    'CÓ',
    'KHÔNG',
    'ÔNG',
    'Không',
    'toàn dân',
    'hoàn thành',
    'TOÀN DÂN',
    'Ý kiến',
    'Công an',
    'giá trị cao',
    'chính quyền',
    'thông tin',
  ])('Vietnamese in letters that all stand in Latin-1: %s', (text) => {
    expect(detectLegacyText(text)).toBeNull();
    expect(detectLegacyText(text.normalize('NFD'))).toBeNull();
  });

  it('every sentence of a sheet beside every sign and number: more than 1,000 cells', () => {
    const extras = [
      '',
      ' 12/KH-UBND',
      ' · 25 m²',
      ' (½ ngày)',
      ' © 2025',
      ' → 100%',
      ' «mới»',
      ' x·y',
      ' 5 µm',
      ' Straße',
      ' naïf',
      ' Tæng',
      ' §5',
      ' 30 °C',
      ' ×2',
      ' N¹',
    ];
    const cells = sentences.flatMap((sentence) =>
      extras.flatMap((extra) => [
        sentence + extra,
        (sentence + extra).toUpperCase(),
        extra + sentence,
        (sentence + extra).normalize('NFD'),
      ]),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(flagged(cells)).toEqual([]);
  });

  it('every Vietnamese syllable in letters of Latin-1, alone, capital and in pairs', () => {
    const onsets = ' b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
    // A star follows the letter that bears the tone.
    const rimes =
      'a* e* ê* i* o* ô* u* y* i*a u*a a*i a*o a*u a*y â*u â*y e*o ê*u i*u o*i ô*i u*i iê*u yê*u uô*i o*a oa* o*e oe* uê* u*y uy* oa*i oa*y uâ*y a*n a*ng a*nh â*m â*n â*ng e*n ê*n ê*nh i*n i*nh o*n o*ng ô*n ô*ng u*n u*ng iê*n iê*ng uô*n uô*ng oa*n oa*ng oa*nh uâ*n uyê*n a*c a*ch a*t â*c ê*ch i*ch i*t o*c ô*c ô*t u*c u*t iê*c iê*t uô*c oa*t uâ*t uyê*t'.split(
        ' ',
      );
    const syllables = onsets.flatMap((onset) =>
      rimes.flatMap((rime) => tones.map((tone) => onset + rime.replace('*', tone).normalize('NFC'))),
    );
    const latin1 = [...new Set(syllables)].filter(
      (syllable) => !/[^\0-\u00ff]/.test(syllable) && /[\u00c0-\u00ff]/.test(syllable),
    );
    expect(latin1.length).toBeGreaterThan(3500);
    expect(flagged(latin1)).toEqual([]);
    expect(flagged(latin1.map((syllable) => syllable.toUpperCase()))).toEqual([]);
    expect(flagged(latin1.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1)))).toEqual([]);
    expect(
      flagged(latin1.map((syllable, index) => `${syllable} ${latin1[(index * 7919) % latin1.length]} nam`)),
    ).toEqual([]);
  });

  it('any Vietnamese text with a letter that only Unicode has', () => {
    fc.assert(
      fc.property(vietnameseText, fc.constantFrom(...'ăđơưạảếệịọụỹĐẬ'), vietnameseText, (before, letter, after) => {
        expect(detectLegacyText(before + letter + after)).toBeNull();
      }),
    );
  });

  it('any text at all is judged without a fault, and plain ASCII never flagged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, ascii) => {
        expect(() => detectLegacyText(text)).not.toThrow();
        expect(detectLegacyText(ascii.replace(/[^ -~]/g, ''))).toBeNull();
      }),
    );
  });
});
