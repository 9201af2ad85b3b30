import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readHolidayData,
  readRecordsData,
  readRegisterData,
  readSettingsData,
} from '../../../shared/plan/schema-office.ts';
import { readChecklistData, readMappingData, readReportingPeriods } from '../../../shared/plan/schema-lists.ts';
import { readPlanData } from '../../../shared/plan/schema.ts';
import { defaultSettings } from '../../../shared/plan/settings.ts';
import { shippedReportingPeriods } from '../../../shared/plan/shipped.ts';
import { day, plan } from './support.ts';

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../shared/data/${path}`, import.meta.url), 'utf8'));

interface PlanFile {
  obligations: Record<string, unknown>[];
  [name: string]: unknown;
}
/** The shipped file with one thing changed. */
function changed(change: (data: PlanFile) => void): unknown {
  const data = file('plans/quan-6-2024.json') as PlanFile;
  change(data);
  return data;
}
const said = (data: unknown): readonly string[] => {
  const reading = readPlanData(data);
  return reading.kind === 'read' ? [] : reading.problems.map(({ message }) => message);
};

describe('a plan file', () => {
  it('is read with days as numbers', () => {
    const reading = readPlanData(file('plans/quan-6-2024.json'));
    expect(reading).toEqual({ kind: 'read', value: plan, problems: [] });
    expect(plan.issued).toBe(day('02/7/2024'));
  });

  it.each([
    [
      'a day that does not exist',
      (data: PlanFile) => (data['from'] = '2024-06-31'),
      'Tệp kế hoạch, chỗ "from": cần là ngày có thật, dạng 2024-07-15.',
    ],
    [
      'a day in another form',
      (data: PlanFile) => (data['to'] = '31/12/2024'),
      'Tệp kế hoạch, chỗ "to": cần là ngày có thật, dạng 2024-07-15.',
    ],
    ['an empty title', (data: PlanFile) => (data['title'] = ''), 'Tệp kế hoạch, chỗ "title": đang để trống.'],
    [
      'an id with blanks',
      (data: PlanFile) => (data['id'] = 'Quận 6'),
      'Tệp kế hoạch, chỗ "id": chỉ gồm chữ thường không dấu, số và gạch nối.',
    ],
    [
      'no obligations',
      (data: PlanFile) => delete (data as Record<string, unknown>)['obligations'],
      'Tệp kế hoạch, chỗ "obligations": cần là danh sách nhiệm vụ.',
    ],
    [
      'an obligation without a text',
      (data: PlanFile) => delete data.obligations[2]?.['text'],
      'Tệp kế hoạch, chỗ "obligations, mục 3, text": cần là chữ.',
    ],
    [
      'a cadence that is not known',
      (data: PlanFile) => ((data.obligations[0] as { cadence: { kinds: string[] } }).cadence.kinds = ['week']),
      'Tệp kế hoạch, chỗ "obligations, mục 1, cadence, kinds, mục 1": không phải một nhịp đã biết.',
    ],
    ['another version', (data: PlanFile) => (data['format'] = 2), 'Tệp kế hoạch, chỗ "format": cần là 1.'],
  ])('with %s is named by its place', (_, change, message) => {
    expect(said(changed(change))).toEqual([message]);
  });

  it('with ids and links that lead nowhere is named by its clause', () => {
    const data = changed((plain) => {
      (plain.obligations[1] as { id: string }).id = 'I-a';
      (plain.obligations[3] as { related: string[] }).related = ['II.9'];
      (plain['milestones'] as { forecast: string }).forecast = 'IX';
      plain['to'] = '2024-01-01';
    });
    expect(said(data)).toEqual([
      'Mục "I-a" có hai lần. Mỗi nhiệm vụ cần một số mục riêng.',
      'Mục "I-d" dẫn đến mục "II.9" không có trong kế hoạch. Bỏ liên kết hoặc bổ sung mục.',
      'Mục "III.1-c" dẫn đến mục "I-b" không có trong kế hoạch. Bỏ liên kết hoặc bổ sung mục.',
      'Mục "III.2-b" dẫn đến mục "I-b" không có trong kế hoạch. Bỏ liên kết hoặc bổ sung mục.',
      'Mốc của kế hoạch dẫn đến mục "IX" không có trong kế hoạch. Sửa lại số mục.',
      'Ngày kết thúc của kế hoạch trước ngày bắt đầu. Kiểm tra lại hai ngày.',
    ]);
  });

  it('that is no plan at all is a sentence, never an exception', () => {
    for (const data of [null, 3, 'kế hoạch', [], {}]) expect(said(data).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(readPlanData(data).kind).toBe('unreadable');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(['read', 'unreadable']).toContain(readSettingsData(data).kind);
      }),
    );
  });

  it('says everything in Vietnamese', () => {
    const messages = [...said({}), ...said(changed((data) => (data.obligations[0] = {})))];
    for (const message of messages) expect(message).not.toMatch(/[Ii]nvalid|expected|required/);
  });
});

describe('rows of an office', () => {
  const row = {
    day: '2026-11-24',
    kind: 'holiday',
    name: 'Ngày Văn hóa Việt Nam',
    certain: true,
    confidence: 'source',
    source: 'Thông báo',
  };

  it('a holiday that cannot be read is named, the others are used', () => {
    const reading = readHolidayData({
      format: 1,
      title: 'Ngày nghỉ',
      announced: [],
      rows: [row, { ...row, day: '2026-06-31' }, { ...row, kind: 'lễ' }],
    });
    expect(reading).toMatchObject({ kind: 'read', value: { rows: [{ day: day('24/11/2026') }] } });
    expect(reading.problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'Ngày nghỉ, dòng 2: Ngày nghỉ, dòng 2, chỗ "day": cần là ngày có thật, dạng 2024-07-15. Dòng này chưa được dùng.',
      'Ngày nghỉ, dòng 3: Ngày nghỉ, dòng 3, chỗ "kind": không phải một loại ngày nghỉ đã biết. Dòng này chưa được dùng.',
    ]);
  });

  it('a record of work likewise', () => {
    const record = {
      obligation: 'III.1-b',
      unit: 'PTP',
      period: null,
      status: 'done',
      day: '2024-07-10',
      by: '',
      what: '',
      evidence: [],
    };
    const reading = readRecordsData([record, { ...record, status: 'xong' }]);
    expect(reading.kind === 'read' ? reading.value : []).toHaveLength(1);
    expect(reading.problems).toHaveLength(1);
    expect(readRecordsData('x').kind).toBe('unreadable');
  });

  it('settings go out and come in again', () => {
    const settings = {
      ...defaultSettings,
      rules: { 'II.2.2-b': [{ when: { every: 'month', workingDay: -1 }, strictly: 'by', roll: 'none' }] },
      review: { every: 'quarter', month: 3, day: 'last' },
    };
    expect(readSettingsData(JSON.parse(JSON.stringify(settings)))).toEqual({
      kind: 'read',
      value: settings,
      problems: [],
    });
  });

  it.each([
    ['day 32', { every: 'month', day: 32 }, 'review, day": lớn hơn 31'],
    ['working day 0', { every: 'month', workingDay: 0 }, 'review, workingDay": không thể là 0'],
    ['month 4 of a quarter', { every: 'quarter', month: 4, day: 1 }, 'review, month": lớn hơn 3'],
    ['month 7 of a half year', { every: 'half', month: 7, day: 1 }, 'review, month": lớn hơn 6'],
    ['month 13', { every: 'year', month: 13, day: 1 }, 'review, month": lớn hơn 12'],
    [
      'a week',
      { every: 'week', day: 1 },
      'review": không phải một trong các cách lặp: once, event, month, quarter, half, year',
    ],
    [
      'two kinds at once',
      { every: 'month', day: 1, workingDay: 1 },
      'review": không phải một trong các cách lặp: once, event, month, quarter, half, year',
    ],
  ])('a rhythm of %s is none', (_, review, words) => {
    const reading = readSettingsData({ ...defaultSettings, review });
    expect(reading.problems.map(({ message }) => message)).toEqual([`Thiết lập kế hoạch, chỗ "${words}.`]);
  });
});

describe('the shipped lists', () => {
  it('are read, and name the place that does not fit', () => {
    expect(readChecklistData(file('plans/checklists.json')).kind).toBe('read');
    expect(
      readMappingData({ format: 1, assumption: 'có', basis: 'x', fields: [] }).problems.map(({ message }) => message),
    ).toEqual(['Bảng lĩnh vực phụ trách, chỗ "assumption": cần là true hoặc false.']);
    expect(readRegisterData(file('profiles/quan-6-2024.json')).kind).toBe('read');
    expect(readReportingPeriods({}).kind).toBe('unreadable');
  });

  it('the reporting periods are a preset with a doubt, not a deadline', () => {
    const periods = shippedReportingPeriods();
    expect(periods.certain).toBe(false);
    expect(periods.note).toContain('không phải hạn gửi báo cáo');
    expect(periods.cutOffs.map(({ cadence, when }) => [cadence, when])).toEqual([
      ['month', { every: 'month', day: 14 }],
      ['quarter', { every: 'quarter', month: 3, day: 14 }],
      ['half', { every: 'half', month: 6, day: 14 }],
      ['year', { every: 'year', month: 12, day: 14 }],
    ]);
  });
});
