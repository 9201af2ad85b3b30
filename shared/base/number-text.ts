import { cleanText } from './text.ts';
import type { Thousandths } from './points.ts';

/**
 * What a text says as a number.
 * `not-a-number` carries the number that was probably meant (`1,5 điểm`, `O,5`), for a proposal only.
 * `ambiguous` carries both readings: the point as a decimal mark, then as a thousands mark.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: Thousandths }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Thousandths, Thousandths] }
  | { readonly kind: 'not-a-number'; readonly proposed: Thousandths | null };

const empty: NumberReading = { kind: 'empty' };
const notANumber: NumberReading = { kind: 'not-a-number', proposed: null };

/**
 * Reads a number as people type it in Vietnam, with a decimal comma or point.
 * `1.234` and `1,234` are ambiguous; `0,125` is not, since no thousands group begins with 0.
 * Returns thousandths; a fourth decimal is rounded, a half away from zero.
 */
export function parseNumber(text: string): NumberReading {
  const cleaned = cleanText(text);
  if (cleaned === '') return empty;
  const plain = readPlain(cleaned);
  if (plain !== null) return plain;
  return propose(cleaned);
}

function readPlain(text: string): NumberReading | null {
  const match = /^([-+]?)(\d+(?:[.,]\d+)*)$/.exec(text);
  if (match === null) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const digits = match[2] ?? '';
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return number(sign, digits, '');
  if (marks.length === 1) {
    const [whole = '', fraction = ''] = digits.split(marks);
    const grouped = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    if (!grouped) return number(sign, whole, fraction);
    const asDecimal = toThousandths(sign, whole, fraction);
    return { kind: 'ambiguous', readings: [asDecimal, toThousandths(sign, whole + fraction, '')] };
  }
  return readGrouped(sign, digits, marks);
}

/** `1.234.567` and `1.234,5`: every mark but a different last one separates groups of three. */
function readGrouped(sign: number, digits: string, marks: string): NumberReading | null {
  const thousands = marks.charAt(0);
  const last = marks.charAt(marks.length - 1);
  const decimal = last === thousands ? '' : last;
  if (decimal !== '' && marks.indexOf(decimal) !== marks.length - 1) return null;
  const [whole = '', fraction = ''] = decimal === '' ? [digits] : digits.split(decimal);
  const [first = '', ...groups] = whole.split(thousands);
  const regular = first.length <= 3 && !first.startsWith('0') && groups.every((group) => group.length === 3);
  return regular ? number(sign, first + groups.join(''), fraction) : null;
}

const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  l: '1',
  I: '1',
  '−': '-',
  '–': '-',
  '，': ',',
  '．': '.',
  '‚': ',',
};
const typographicFractions: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
};

/** A number hidden in look-alike letters, a typographic fraction, or before a unit of points. */
function propose(text: string): NumberReading {
  const withoutUnit = text.replace(/\s*(điểm|đ|%)\.?$/iu, '');
  const percent = /%\s*$/.test(text);
  let plain = '';
  for (const letter of withoutUnit.replace(/(\d)\s+(?=\d{3}(\D|$))/g, '$1')) {
    const fraction = typographicFractions[letter];
    if (fraction === undefined) plain += lookAlikes[letter] ?? fullWidthDigit(letter);
    else plain = `${plain.trim()}${/\d\s*$/.test(plain) ? '' : '0'},${fraction}`;
  }
  if (!/\d/.test(text) && !/[½¼¾⅛⅜⅝⅞⅕⅖⅗⅘０-９]/u.test(text)) return notANumber;
  const reading = readPlain(plain.trim());
  if (reading?.kind !== 'number') return notANumber;
  return { kind: 'not-a-number', proposed: percent ? Math.round(reading.value / 100) + 0 : reading.value };
}

function fullWidthDigit(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xff10 && code <= 0xff19 ? String(code - 0xff10) : letter;
}

function number(sign: number, whole: string, fraction: string): NumberReading {
  const value = toThousandths(sign, whole, fraction);
  return Number.isSafeInteger(value) ? { kind: 'number', value } : notANumber;
}

function toThousandths(sign: number, whole: string, fraction: string): Thousandths {
  const kept = Number(whole) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const rounded = kept + (Number(fraction.charAt(3)) >= 5 ? 1 : 0);
  return sign * rounded === 0 ? 0 : sign * rounded;
}
