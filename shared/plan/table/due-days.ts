import {
  addMonthly,
  addRule,
  addSpan,
  addSpans,
  addYearly,
  isDate,
  readDate,
  yearOf,
  type DayNotes,
  type Listed,
} from './due-notes.ts';

/**
 * Notes every day and recurring day of a phrase without accents, and returns the phrase with "#" in their places.
 * The narrower readers go first: "ngày 15 tháng cuối quý" before "tháng".
 */
export function readDays(phrase: string, notes: DayNotes): string {
  // An hour does not move the day: "trước 17 giờ ngày 15/7" is still the 15th.
  let rest = phrase.replace(
    /(?:truoc )?\d{1,2}\s?(?:gio|g|h)(?:\s?\d{2}(?![\d/]))?(?:\s?phut)?,?\s*(?=ngay|\d)/g,
    'cham nhat ',
  );
  for (const { pattern, read } of readers) {
    rest = rest.replace(pattern, (...match: unknown[]) =>
      read(notes, match as (string | undefined)[]) ? ' # ' : String(match[0]),
    );
  }
  return rest;
}

interface Reader {
  readonly pattern: RegExp;
  /** Notes what a match says; `false` leaves the words to the readers below. */
  readonly read: (notes: DayNotes, match: readonly (string | undefined)[]) => boolean;
}

/** "trước" excludes the day; every other word, and none at all, includes it. */
const limit = '(?:(truoc|cham nhat(?: la| vao| den)?|muon nhat|khong qua|den het|het|den|trong|vao)\\s+)?';
const each = '(?:hang|moi|dinh ky hang)';
const date = '(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+thang\\s+)(\\d{1,2})';
const yearPart = '(?:(?:\\s?[/.-]\\s?|\\s+nam\\s+|,?\\s+)(\\d{4}|\\d{2}(?![\\d%])))?';
const ofYear = '(?:\\s?[/-]?\\s?(?:nam )?(\\d{4}))?';
const end = '(?![\\d/%])';
const part = '(?:(dau|giua|cuoi|het) )?';
const roman = '(?:iv|iii|ii|i|[1-4])';
const months = '\\d{1,2}(?:(?:\\s?,\\s?|\\s+va\\s+|\\s?[-–]\\s?|\\s+den\\s+)(?:thang )?\\d{1,2}(?!\\d))*';
const quarters = `${roman}(?:(?:\\s?,\\s?|\\s+va\\s+|\\s?[-–]\\s?|\\s+den\\s+)(?:quy )?${roman}(?![a-z\\d]))*`;

const readers: readonly Reader[] = [
  {
    pattern: regExp(
      `${limit}ngay lam viec (?:thu (\\d{1,2})|(dau tien)|(cuoi cung)) (?:cua )?(?:${each} )?thang${end}(?! \\d)`,
    ),
    read: (notes, [, word, nth, , last]) =>
      addRule(notes, word, { every: 'month', workingDay: last === undefined ? Number(nth ?? 1) : -1 }),
  },
  {
    pattern: regExp(`${limit}(?:ngay )?(?:(\\d{1,2})|(cuoi(?: cung)?)) (?:cua )?${each} thang`),
    read: (notes, [, word, day, last]) => addMonthly(notes, word, day, last),
  },
  {
    pattern: regExp(`${each} thang[ ,(:-]*${limit}ngay (\\d{1,2})(?! ?[/\\d]| thang)`),
    read: (notes, [, word, day]) => addMonthly(notes, word, day, undefined),
  },
  {
    pattern: regExp(
      `${limit}(?:ngay )?(?:(\\d{1,2})|(cuoi)) (?:cua )?thang (dau|giua|cuoi|thu (?:nhat|hai|ba)) (?:tien |cung )?(?:cua )?(?:${each} )?quy`,
    ),
    read: (notes, [, word, day, last, which]) =>
      isDate(day) &&
      addRule(notes, word, {
        every: 'quarter',
        month: monthOfQuarter(which ?? ''),
        day: last === undefined ? Number(day) : 'last',
      }),
  },
  {
    pattern: regExp(`${limit}(?:ngay )?${date}(?:,? va (?:ngay )?${date})? ${each} nam`),
    read: (notes, [, word, day, month, day2, month2]) =>
      (month2 === undefined || Number(month2) <= 12) &&
      addYearly(notes, word, Number(day), Number(month)) &&
      (day2 === undefined || addYearly(notes, word, Number(day2), Number(month2))),
  },
  {
    pattern: regExp(`(?<!\\d )(?:${limit})thang (${months}) ${each} nam`),
    read: (notes, [, word, list]) => {
      const { numbers } = listed(list ?? '', Number);
      return (
        numbers.every((month) => month >= 1 && month <= 12) &&
        numbers.every((month) => addRule(notes, word, { every: 'year', month, day: 'last' }))
      );
    },
  },
  {
    pattern: regExp(`(?<!\\d )${limit}${part}thang (${months})${ofYear}${end}`),
    read: (notes, [, word, which, list, year]) =>
      addSpans(notes, word, which, listed(list ?? '', Number), 1, year, 'Tháng'),
  },
  {
    pattern: regExp(
      `${limit}(?:tu )?(?:ngay )?${date}${yearPart}(?:\\s?(?:den|-|–)\\s?(?:het )?(?:ngay )?${date}${yearPart})?${end}`,
    ),
    read: readDate,
  },
  {
    pattern: regExp(`${limit}${part}quy (${quarters})${ofYear}${end}`),
    read: (notes, [, word, which, list, year]) =>
      addSpans(notes, word, which, listed(list ?? '', quarterNumber), 3, year, 'Quý'),
  },
  {
    pattern: regExp(`${limit}6 thang (dau|cuoi) nam${ofYear}${end}`),
    read: (notes, [, word, half, year]) =>
      addSpan(
        notes,
        word,
        undefined,
        half === 'dau' ? 1 : 7,
        half === 'dau' ? 6 : 12,
        yearOf(notes, year, `6 tháng ${half === 'dau' ? 'đầu' : 'cuối'} năm`),
      ),
  },
  {
    pattern: regExp(`${limit}${part}(?:nam |^\\s*)(\\d{4})${end}`),
    read: (notes, [, word, which, year]) => addSpan(notes, word, which, 1, 12, Number(year)),
  },
  {
    pattern: regExp(`${limit}(dau|giua|cuoi|het) nam(?! \\d)`),
    read: (notes, [, word, which]) => addSpan(notes, word, which, 1, 12, yearOf(notes, undefined, 'năm')),
  },
];

function listed(list: string, numberOf: (text: string) => number): Listed {
  const items = list.match(/iv|iii|ii|i(?![a-z])|\d+/g) ?? [];
  return { numbers: items.map(numberOf), range: items.length === 2 && /[-–]|den/.test(list) };
}

function quarterNumber(text: string): number {
  const number = ['i', 'ii', 'iii', 'iv'].indexOf(text);
  return number < 0 ? Number(text) : number + 1;
}

function monthOfQuarter(which: string): number {
  if (/dau|nhat/.test(which)) return 1;
  return /giua|hai/.test(which) ? 2 : 3;
}

function regExp(source: string): RegExp {
  return new RegExp(source, 'g');
}
