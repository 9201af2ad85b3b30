import { describe, expect, it } from 'vitest';
import quan6 from '../../shared/data/plans/quan-6-2024.json' with { type: 'json' };
import { planCommand } from '../../offline/commands/plan.ts';
import { commands } from '../../offline/run.ts';
import { listUnder, plan, planOn, putJson, widest } from './plan-support.ts';

const september = ['--unit', 'Phòng Tư pháp', '--month', '9/2024'] as const;

describe('"Phòng Tư pháp, tháng 9/2024"', () => {
  it('is due: the forecast, with the phrase and the text of the plan', async () => {
    const { code, out } = await plan(...september);
    expect(code).toBe(0);
    expect(out).toContain('Kế hoạch số 312/KH-UBND: việc của Phòng Tư pháp từ 01/9/2024 đến 30/9/2024');
    expect(out).toContain('Việc đến hạn: 1\n');
    expect(out).toMatch(/^14\/9\/2024 {2}III\.1-c {2}.*Chưa đến hạn$/m);
    const text = flat(out);
    expect(text).toContain('Kế hoạch ghi "trước ngày 15 tháng 9 năm 2024"');
    expect(text).toContain(quan6.obligations.find(({ id }) => id === 'III.1-c')?.text);
  });

  it('shows both readings of "trước ngày"', async () => {
    const text = flat((await plan(...september)).out);
    expect(text).toContain(
      'Đúng hạn đến hết ngày 14/9/2024 (trước ngày 15/9/2024); nên xong trong ngày làm việc 13/9/2024.',
    );
    expect(text).toContain('Nếu hiểu tính cả ngày 15/9/2024: đúng hạn đến hết ngày 15/9/2024.');
  });

  it('lists what has no day with its clause, each duty of the plan in the lists that its cadence calls for', async () => {
    const { out } = await plan(...september);
    expect(idsOf(out, 'Việc thường xuyên')).toEqual(owedBy(['continuous']));
    expect(idsOf(out, 'Việc khi phát sinh')).toEqual(owedBy(['event']));
    expect(idsOf(out, 'Việc chưa có ngày')).toEqual(owedBy(['once', 'month', 'quarter', 'half', 'year']));
    expect(idsOf(out, 'Từ trước, chưa ghi nhận kết quả')).toEqual(['III.1-b']);
    expect(idsOf(out, 'Việc phối hợp')).toEqual(['II.1.7-a']);
  });

  it('invents no deadline for the monthly report: the words of the plan stand beside it', async () => {
    const text = flat((await plan(...september)).out);
    expect(text).toContain(
      '(kế hoạch ghi "Thường xuyên; định kỳ hàng tháng, hàng quý"; hàng tháng, hàng quý, chưa có ngày)',
    );
  });

  it('says what the plan lacks', async () => {
    expect((await plan(...september)).out).toContain('Kế hoạch thiếu Phụ lục Phân công nhiệm vụ.');
  });

  it.each([
    'phong tu phap',
    'PHÒNG TƯ PHÁP',
    'Thủ trưởng Phòng Tư pháp',
    'Phòng Tư pháp Quận 6',
    'PTP',
    'Phòng Tư pháp quận',
  ])('finds the unit under "%s"', async (unit) => {
    const { code, out } = await plan('--unit', unit, '--month', '09/2024');
    expect({ code, head: out.split('\n')[0] }).toMatchObject({
      code: 0,
      head: expect.stringContaining('việc của Phòng Tư pháp') as string,
    });
  });

  it.each([
    ['--month', 'tháng 9/2024'],
    ['--month', '2024-09'],
    ['--from', '2024-09-01', '--to', '2024-09-30'],
    ['--from', '01/9/2024', '--to', '30/9/2024'],
  ])('is the same answer with %s %s', async (...span) => {
    expect((await plan('--unit', 'Phòng Tư pháp', ...span)).out).toBe((await plan(...september)).out);
  });
});

describe('all units', () => {
  it('stand together under one duty, named below it', async () => {
    const { out } = await plan();
    expect(out).toContain('Việc đến hạn: 3\n');
    expect(out).toMatch(/^14\/7\/2024 {3}III\.1-b .* 22 đơn vị +Quá hạn$/m);
    expect(flat(out)).toContain('Phòng Tài nguyên và Môi trường, Phường 1, Phường 2,');
    expect(out).toMatch(/^14\/10\/2024 {2}III\.2-b .* Phòng Nội vụ +Chưa đến hạn$/m);
  });

  it('leave out nothing that reaches no unit', async () => {
    const { out } = await plan();
    expect(idsOf(out, 'Việc chưa tới đơn vị nào')).toEqual(
      quan6.obligations.filter(({ responsible }) => responsible.codes.length === 0).map(({ id }) => id),
    );
  });

  it('give every duty of the plan at least one place in the answer', async () => {
    const { out } = await plan();
    const absent = quan6.obligations.filter(
      ({ id }) => !new RegExp(`(^| )${id.replaceAll('.', '\\.')}(:| )`, 'm').test(out),
    );
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  it('can be read word for word', async () => {
    const text = flat((await plan('--text')).out);
    expect(quan6.obligations.filter((obligation) => !text.includes(flat(obligation.text))).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('the day it is seen on', () => {
  it('is said with the year of the plan when it lies outside', async () => {
    const { out } = await planOn('2026-11-25', ...september);
    expect(flat(out)).toContain(
      'Các ngày của kế hoạch thuộc năm 2024; tình trạng tính đến ngày 25/11/2026 (đổi bằng --today).',
    );
    expect(out).toMatch(/III\.1-c .*Quá hạn$/m);
  });

  it.each([
    ['2024-09-02', 'Chưa đến hạn'],
    ['2024-09-13', 'Sắp đến hạn'],
    ['2024-09-14', 'Sắp đến hạn'],
    ['2024-09-15', 'Sát hạn'],
    ['16/9/2024', 'Quá hạn'],
  ])('on %s the forecast is "%s"', async (today, state) => {
    expect((await plan(...september, '--today', today)).out).toMatch(new RegExp(`III\\.1-c .*${state}$`, 'm'));
  });

  it('counts records of work; a unit may be written by its name', async () => {
    const records = putJson('ket-qua.json', [
      {
        obligation: 'III.1-b',
        unit: 'Phòng Tư pháp',
        period: null,
        status: 'done',
        day: '2024-07-12',
        by: 'Chuyên viên',
        what: 'Gửi kế hoạch',
        evidence: ['12/KH-PTP'],
      },
      {
        obligation: 'III.1-c',
        unit: 'PTP',
        period: null,
        status: 'done',
        day: '2024-09-02',
        by: 'Chuyên viên',
        what: 'Báo cáo',
        evidence: [],
      },
    ]);
    const { out } = await plan(...september, '--records', records);
    expect(out).toMatch(/III\.1-c .*Đã hoàn thành$/m);
    expect(out).toContain('Đã tính 2 kết quả thực hiện.');
    expect(idsOf(out, 'Từ trước')).toEqual([]);
  });

  it('leaves out a record that does not fit, and names it', async () => {
    const records = putJson('ket-qua-thieu.json', [
      {
        obligation: 'III.1-c',
        unit: 'PTP',
        period: null,
        status: 'xong',
        day: '2024-09-02',
        by: '',
        what: '',
        evidence: [],
      },
    ]);
    const { code, out, problems } = await plan(...september, '--records', records);
    expect(code).toBe(0);
    expect(out).toMatch(/III\.1-c .*Chưa đến hạn$/m);
    expect(problems.join('\n')).toMatch(/dòng 1.*started.*Dòng này chưa được dùng\./);
  });
});

it('takes the days that the office sets for open duties', async () => {
  const settings = putJson('thiet-lap.json', {
    rules: { 'II.2.3-a': [{ when: { every: 'month', day: 25 }, strictly: 'by', roll: 'before' }] },
  });
  const { out } = await plan(...september, '--settings', settings);
  expect(out).toMatch(/^25\/9\/2024 {2}II\.2\.3-a /m);
  expect(flat(out)).toContain(
    'chậm nhất ngày 25 hàng tháng (cơ quan tự đặt; Kế hoạch ghi "Thường xuyên; định kỳ hàng tháng, hàng quý")',
  );
  expect(flat(out)).toContain('hàng quý, chưa có ngày)');
});

describe('another year', () => {
  it('is a draft: every phrase is marked as carried, and the units are those of that year', async () => {
    const { code, out, problems } = await planOn('2026-03-02', '--year', '2026');
    expect(code).toBe(0);
    expect(out).toContain('Dự thảo năm 2026, chuyển từ Kế hoạch số 312/KH-UBND');
    expect(out).toContain('Việc dự kiến, chưa được ban hành: 3');
    expect(
      flat(out).match(
        /Dự kiến trước ngày \d+\/\d+\/2026, chuyển từ "trước ngày \d+ tháng \d+ năm 2024" của Kế hoạch số 312\/KH-UBND; chưa được ban hành cho năm 2026/g,
      ),
    ).toHaveLength(3);
    expect(out).not.toContain('Kế hoạch ghi "trước ngày');
    expect(out).toContain('Danh sách đơn vị: Xã, phường từ 01/7/2025.');
    expect(problems.join('\n')).toContain('chưa có văn bản nào ban hành');
  });

  it('has a calendar of its own', async () => {
    const { out } = await planOn('2026-03-02', '--year', '2029', '--unit', 'Phòng Văn hóa - Xã hội');
    expect(flat(out)).toContain('Lịch nghỉ năm 2029 chưa công bố hoặc chưa chắc chắn; hạn tính tạm.');
  });

  it('names the successors of a unit that is gone', async () => {
    const { code, problems } = await planOn('2026-03-02', '--year', '2026', '--unit', 'Phòng Tư pháp');
    expect(code).toBe(2);
    expect(problems).toEqual([
      'Phòng Tư pháp (đến 30/6/2025) không hoạt động trong thời gian đang xem. Đơn vị tiếp nhận: Văn phòng HĐND và UBND.',
    ]);
  });
});

describe('the help', () => {
  it('is one of the commands, and fits 80 columns', () => {
    expect(commands).toContain(planCommand);
    expect(widest(planCommand.help)).toBeLessThanOrEqual(80);
  });

  it('is what the answers fit into, too', async () => {
    for (const args of [[], [...september], ['--text'], ['--year', '2026']]) {
      expect(widest((await plan(...args)).out)).toBeLessThanOrEqual(80);
    }
  });
});

/** Line ends and indents as single spaces. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The ids at the beginning of the entries of a list. */
function idsOf(out: string, heading: string): readonly string[] {
  return listUnder(out, heading).flatMap((line) => /^ {2}([IV][^: ]*): /.exec(line)?.[1] ?? []);
}

/** Ids of the duties of Phòng Tư pháp with one of these cadences and no day, read from the data by hand. */
function owedBy(kinds: readonly string[]): readonly string[] {
  const codes = new Set(['PTP', 'CQCM', 'THU_TRUONG', 'THU_TRUONG_CQCM']);
  return quan6.obligations
    .filter(({ responsible }) => responsible.codes.some((code) => codes.has(code)))
    .filter(({ cadence, due }) => due.length === 0 && cadence.kinds.some((kind) => kinds.includes(kind)))
    .map(({ id }) => id);
}
