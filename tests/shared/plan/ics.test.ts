import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeIcsText, foldIcsLine, utf8Octets } from '../../../shared/plan/ics-text.ts';
import { toIcs } from '../../../shared/plan/ics.ts';
import { occurrencesOf } from '../../../shared/plan/occurrences.ts';
import { rollForward } from '../../../shared/plan/roll-forward.ts';
import { defaultSettings } from '../../../shared/plan/settings.ts';
import { calendar, day, monthly, plan, query } from './support.ts';

const options = { stamp: day('02/7/2024'), domain: 'tro-ly-cchc', name: 'Nhiệm vụ CCHC' };
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** A small reader of iCalendar, written from RFC 5545 and not from our writer. */
function readIcs(file: string): readonly ReadonlyMap<string, string>[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) expect(bytes(line), line).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const logical: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) logical[logical.length - 1] += line.slice(1);
    else logical.push(line);
  }
  expect([logical[0], logical[logical.length - 1]]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const events: Map<string, string>[] = [];
  let inside: Map<string, string> | null = null;
  for (const line of logical) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (line === 'BEGIN:VEVENT') inside = new Map();
    else if (line === 'END:VEVENT' && inside !== null) {
      events.push(inside);
      inside = null;
    } else if (inside !== null) {
      expect(inside.has(name), line).toBe(false);
      inside.set(name, unescape(value));
    }
  }
  return events;
}

function unescape(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] !== '\\') text += value[at] ?? '';
    else {
      at += 1;
      text += value[at] === 'n' || value[at] === 'N' ? '\n' : (value[at] ?? '');
    }
  }
  return text;
}

describe('a calendar for Google Calendar, Outlook and Thunderbird', () => {
  const file = toIcs(plan, occurrencesOf(plan, query({ unit: 'PTP' })), options);
  const events = readIcs(file);

  it('has one all-day event for each date, on the working day to finish on', () => {
    expect(
      events.map((event) => [event.get('UID'), event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE')]),
    ).toEqual([
      ['III.1-b-2024-07-15-PTP@tro-ly-cchc', '20240712', '20240713'],
      ['III.1-c-2024-09-15-PTP@tro-ly-cchc', '20240913', '20240914'],
    ]);
  });

  it("begins with the unit, and keeps the plan's phrase beside the clause", () => {
    expect(events[1]?.get('SUMMARY')).toBe(
      'Phòng Tư pháp: báo cáo dự báo kết quả Chỉ số CCHC năm 2024 theo lĩnh vực phụ trách',
    );
    expect(events[1]?.get('DESCRIPTION')?.split('\n')).toEqual([
      'Kế hoạch số 312/KH-UBND, mục III.1-c',
      expect.stringMatching(/^Giao Phòng Nội vụ, Phòng Tư pháp, .* để kịp thời xem xét, chỉ đạo\.$/) as string,
      'Thời hạn: trước ngày 15 tháng 9 năm 2024',
      'Đúng hạn đến hết ngày 14/9/2024 (trước ngày 15/9/2024); nên xong trong ngày làm việc 13/9/2024.',
      'Nơi nhận: Ủy ban nhân dân quận (thông qua Phòng Nội vụ)',
      'Tình trạng: Chưa đến hạn',
    ]);
  });

  it('is the same file for the same input, stamped with the day given', () => {
    expect(toIcs(plan, occurrencesOf(plan, query({ unit: 'PTP' })), options)).toBe(file);
    expect(events.map((event) => event.get('DTSTAMP'))).toEqual(['20240702T000000Z', '20240702T000000Z']);
  });

  it('keeps its UIDs when asked later, about more days, in another state', () => {
    const later = toIcs(
      plan,
      occurrencesOf(plan, query({ unit: 'PTP', from: day('01/7/2024'), today: day('01/12/2024') })),
      { ...options, stamp: day('01/12/2024') },
    );
    expect(readIcs(later).map((event) => event.get('UID'))).toEqual(events.map((event) => event.get('UID')));
  });

  it('has a UID of its own for every unit and period', () => {
    const settings = {
      ...defaultSettings,
      rules: { 'II.2.2-b': [monthly(25), monthly(10)], 'III.1-a': [monthly(20)] },
    };
    const all = readIcs(toIcs(plan, occurrencesOf(plan, query({ settings })), options));
    expect(new Set(all.map((event) => event.get('UID'))).size).toBe(all.length);
    expect(all).toHaveLength(28 + 12 + 22 * 6);
  });

  it('marks what is not certain as tentative', () => {
    const draft = rollForward(plan, { year: 2025, profile: null });
    const found = occurrencesOf(
      draft,
      query({
        unit: 'PTP',
        from: day('01/01/2025'),
        to: day('30/6/2025'),
        settings: { ...defaultSettings, rules: { 'II.2.3-a': [monthly(25)] } },
      }),
    );
    expect(readIcs(toIcs(draft, found, options)).every((event) => event.get('STATUS') === 'CONFIRMED')).toBe(true);
    const carried = occurrencesOf(
      { ...draft, to: day('31/12/2025') },
      query({ unit: 'all', from: day('01/7/2025'), to: day('31/12/2025'), register: query().register }),
    );
    expect(carried).toEqual([]);
    expect(
      readIcs(
        toIcs(
          plan,
          occurrencesOf(plan, query({ unit: 'PTP', calendar: { ...calendar, isAnnounced: () => false } })),
          options,
        ),
      ).map((event) => event.get('STATUS')),
    ).toEqual(['TENTATIVE', 'TENTATIVE']);
  });

  it('is a valid file with nothing in it', () => {
    expect(readIcs(toIcs(plan, [], options))).toEqual([]);
  });
});

describe('escaping', () => {
  it('of the four marks of RFC 5545, and of line ends', () => {
    expect(escapeIcsText('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });

  it('is undone by an independent reader for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const expected = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(unescape(escapeIcsText(text))).toBe(expected);
      }),
    );
  });
});

describe('folding', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aâăeêoôơuưđĐằẵỹợ ,;\\', '😀', '\u{10400}'),
    minLength: 0,
    maxLength: 400,
  });

  it('counts octets, not letters: a Vietnamese line breaks early', () => {
    const line = `SUMMARY:${'ợ'.repeat(40)}`;
    const lines = foldIcsLine(line).split('\r\n');
    expect(lines.map(bytes)).toEqual([74, 55]);
  });

  it('leaves a line of exactly 75 octets alone, and breaks one of 76', () => {
    expect(foldIcsLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldIcsLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(foldIcsLine(`${'a'.repeat(73)}ợ`)).toBe(`${'a'.repeat(73)}\r\n ợ`);
  });

  it('never makes a line longer than 75 octets, never splits a letter, and unfolds to what it was', () => {
    fc.assert(
      fc.property(vietnamese, (line) => {
        const folded = foldIcsLine(line);
        for (const physical of folded.split('\r\n')) {
          expect(bytes(physical)).toBeLessThanOrEqual(75);
          expect(physical).not.toContain('\ufffd');
          // A split letter would leave half of a pair of surrogates.
          expect(physical).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        }
        expect(folded.replace(/\r\n /g, '')).toBe(line);
      }),
    );
  });

  it('breaks as late as it can', () => {
    fc.assert(
      fc.property(vietnamese, (line) => {
        const physical = foldIcsLine(line).split('\r\n');
        physical.slice(0, -1).forEach((text, index) => {
          const next = [...(physical[index + 1] ?? '')][1] ?? '';
          expect(bytes(text) + bytes(next)).toBeGreaterThan(75);
        });
      }),
    );
  });

  it('counts UTF-8 as the platform does, for every code point of the first plane', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCodePoint(code);
      if (utf8Octets(letter) !== bytes(letter)) expect(utf8Octets(letter), code.toString(16)).toBe(bytes(letter));
    }
    expect([utf8Octets('😀'), bytes('😀'), utf8Octets('\ud800'), bytes('\ud800')]).toEqual([4, 4, 3, 3]);
  });
});
