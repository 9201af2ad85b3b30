import { describe, expect, it } from 'vitest';
import quan6 from '../../shared/data/plans/quan-6-2024.json' with { type: 'json' };
import { plan, planOn } from './plan-support.ts';

interface Row {
  readonly task: string;
  readonly clause: string;
  readonly text: string;
  readonly unit: string | null;
  readonly due: string | null;
  readonly dueText: string | null;
  readonly state: string | null;
}

interface Answer {
  readonly unit: string | null;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly plan: { readonly standing: string };
  readonly occurrences: readonly (Row & {
    readonly readings: object | null;
    readonly reminder: string;
    readonly basis: string;
  })[];
  readonly carriedOver: readonly Row[];
  readonly continuous: readonly Row[];
  readonly eventBound: readonly Row[];
  readonly unscheduled: readonly (Row & { readonly cadence: string })[];
  readonly unassigned: readonly Row[];
  readonly missing: readonly object[];
  readonly problems: readonly { readonly message: string }[];
}

async function answer(...args: readonly string[]): Promise<Answer> {
  const { code, out } = await plan(...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Answer;
}

describe('the JSON of a unit and a month', () => {
  it('holds each occurrence by the contract, with the text word for word and days as ISO', async () => {
    const { occurrences, ...rest } = await answer('--unit', 'phong tu phap', '--month', '9/2024');
    expect(occurrences).toEqual([
      expect.objectContaining({
        task: 'III.1-c',
        clause: 'III.1',
        text: quan6.obligations.find(({ id }) => id === 'III.1-c')?.text,
        unit: 'Phòng Tư pháp',
        due: '2024-09-14',
        dueText: 'trước ngày 15 tháng 9 năm 2024',
        state: 'upcoming',
        named: '2024-09-15',
        reminder: '2024-09-13',
        readings: { before: '2024-09-14', including: '2024-09-15' },
        certain: true,
      }),
    ]);
    expect(rest).toMatchObject({ unit: 'Phòng Tư pháp', from: '2024-09-01', to: '2024-09-30', today: '2024-09-03' });
    expect(rest.carriedOver.map(({ task, state }) => [task, state])).toEqual([['III.1-b', 'overdue']]);
    expect(rest.missing).toHaveLength(1);
  });

  it('gives duties without a day no day, and the state of their list', async () => {
    const { continuous, eventBound, unscheduled } = await answer('--unit', 'Phòng Tư pháp', '--month', '9/2024');
    for (const [list, state] of [
      [continuous, 'continuous'],
      [eventBound, 'event-bound'],
      [unscheduled, 'day-not-set'],
    ] as const) {
      expect(list.length).toBeGreaterThan(0);
      for (const row of list) expect(row).toMatchObject({ unit: 'Phòng Tư pháp', due: null, state });
    }
    expect(
      unscheduled.filter(({ task }) => task === 'II.2.3-a').map(({ cadence, dueText }) => [cadence, dueText]),
    ).toEqual([
      ['month', 'Thường xuyên; định kỳ hàng tháng, hàng quý'],
      ['quarter', 'Thường xuyên; định kỳ hàng tháng, hàng quý'],
    ]);
  });
});

describe('the JSON of all units', () => {
  it('has one occurrence for each unit and day, by day', async () => {
    const { occurrences, from, to, unit } = await answer();
    expect({ from, to, unit }).toEqual({ from: '2024-07-02', to: '2024-12-31', unit: null });
    const count = (task: string) => occurrences.filter((row) => row.task === task).length;
    expect(['III.1-b', 'III.1-c', 'III.2-b'].map(count)).toEqual([22, 5, 1]);
    expect(occurrences).toHaveLength(28);
    const days = occurrences.map(({ due }) => due);
    expect(days).toEqual([...days].sort());
  });

  it('names each row by an obligation of the plan, word for word', async () => {
    const { occurrences, continuous, eventBound, unscheduled, unassigned } = await answer();
    const texts = new Map(quan6.obligations.map(({ id, clause, text }) => [id, [clause, text]]));
    const rows = [...occurrences, ...continuous, ...eventBound, ...unscheduled, ...unassigned];
    for (const { task, clause, text } of rows) expect([clause, text]).toEqual(texts.get(task));
    expect(new Set(rows.map(({ task }) => task)).size).toBe(quan6.obligations.length);
  });

  it('says what keeps the plan from answering fully', async () => {
    expect((await answer()).problems.map(({ message }) => message).join()).toContain('Đơn vị sự nghiệp công lập');
  });
});

it('marks a plan of another year as carried', async () => {
  const { occurrences, plan: head } = await answer('--year', '2026');
  expect(head.standing).toBe('carried');
  expect(occurrences.length).toBeGreaterThan(0);
  for (const { basis, dueText } of occurrences) {
    expect(basis).toBe('carried');
    expect(dueText).toMatch(/^Dự kiến .*chưa được ban hành cho năm 2026$/);
  }
});

it('keeps standard output to the JSON and says on standard error as of which day it is', async () => {
  const { out, problems } = await planOn('2026-11-25', '--json', '--unit', 'Phường 1');
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(problems).toContain(
    'Các ngày của kế hoạch thuộc năm 2024; tình trạng tính đến ngày 25/11/2026 (đổi bằng --today).',
  );
});
