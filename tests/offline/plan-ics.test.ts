import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf, plan, put, tableOf } from './plan-support.ts';

describe('the calendar of a unit', () => {
  it('has one all-day event for each dated duty, on the working day to finish on', async () => {
    const path = placeOf('lich.ics');
    const { code, out } = await plan('--unit', 'Phòng Nội vụ', '--ics', path);
    expect(code).toBe(0);
    expect(out).toBe(`Đã ghi ${path}: 3 sự kiện. 9 việc chưa có ngày không đưa vào lịch.`);
    const { properties, events } = readCalendar(readFileSync(path));
    expect(properties).toMatchObject({ VERSION: '2.0', 'X-WR-CALNAME': 'Phòng Nội vụ: Kế hoạch số 312/KH-UBND' });
    expect(events.map((event) => [event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE'], event['DTSTAMP']])).toEqual([
      ['20240712', '20240713', '20240903T000000Z'],
      ['20240913', '20240914', '20240903T000000Z'],
      ['20241014', '20241015', '20240903T000000Z'],
    ]);
    expect(events[0]?.['DESCRIPTION']).toContain(
      'Thời hạn: trước ngày 15 tháng 7 năm 2024\nĐúng hạn đến hết ngày 14/7/2024',
    );
    expect(events[0]?.['SUMMARY']).toContain('Phòng Nội vụ: gửi kế hoạch khắc phục');
  });

  it('has lines of at most 75 octets that end in CRLF and break no letter', async () => {
    const path = placeOf('tat-ca.ics');
    await plan('--ics', path);
    const bytes = readFileSync(path);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\ufffd');
    }
    expect(readCalendar(bytes).events).toHaveLength(28);
  });

  it('has UIDs that stay when it is written again, and that no other plan uses', async () => {
    const uids = async (name: string, ...args: readonly string[]) => {
      await plan(...args, '--ics', placeOf(name));
      return readCalendar(readFileSync(placeOf(name))).events.map((event) => event['UID']);
    };
    const first = await uids('a.ics');
    expect(new Set(first).size).toBe(first.length);
    expect(await uids('b.ics', '--today', '01/12/2024')).toEqual(first);
    const rows = tableOf(['1', 'Báo cáo', 'Phòng Tư pháp', '20/9/2024']);
    const [one, other] = [put('ke-hoach-a.csv', rows), put('ke-hoach-b.csv', rows)];
    expect(await uids('c.ics', '--plan', one)).not.toEqual(await uids('d.ics', '--plan', other));
  });

  it('marks what is not settled as tentative', async () => {
    await plan('--year', '2026', '--ics', placeOf('du-thao.ics'));
    const { events } = readCalendar(readFileSync(placeOf('du-thao.ics')));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event['STATUS']).toBe('TENTATIVE');
  });

  it('is not written without an event, and that is said', async () => {
    const path = placeOf('rong.ics');
    const { code, out } = await plan('--unit', 'Phòng Tư pháp', '--month', '11/2024', '--ics', path);
    expect({ code, out }).toEqual({ code: 0, out: `Chưa ghi ${path}: không có việc nào có ngày trong thời gian này.` });
    expect(existsSync(path)).toBe(false);
  });

  it('can be written beside the JSON', async () => {
    const { out } = await plan('--json', '--ics', placeOf('ca-hai.ics'));
    expect((JSON.parse(out) as { occurrences: object[] }).occurrences).toHaveLength(28);
    expect(readCalendar(readFileSync(placeOf('ca-hai.ics'))).events).toHaveLength(28);
  });
});

type Properties = Readonly<Record<string, string>>;

/** Reads a calendar by RFC 5545: unfolds on bytes, then walks the components. */
function readCalendar(bytes: Buffer): { readonly properties: Properties; readonly events: readonly Properties[] } {
  const unfolded = Buffer.from(bytes.toString('latin1').replaceAll('\r\n ', ''), 'latin1').toString('utf8');
  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of unfolded.split('\r\n').slice(0, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else {
      const place = open.at(-1) === 'VEVENT' ? events.at(-1) : properties;
      if (place !== undefined)
        place[name] = value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
    }
  }
  expect(open).toEqual([]);
  return { properties, events };
}
