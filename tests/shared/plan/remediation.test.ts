import { describe, expect, it } from 'vitest';
import { points } from '../../../shared/base/points.ts';
import { proposeUnits, type IneffectiveNote, type Submission } from '../../../shared/plan/remediation-proposal.ts';
import {
  draftRemediation,
  remediationProgress,
  type CriterionLoss,
  type RemediationItem,
} from '../../../shared/plan/remediation.ts';
import { defaultSettings } from '../../../shared/plan/settings.ts';
import { calendar, day, obligation, plan, register } from './support.ts';

const loss = (criterion: string, lost: number, changes: Partial<CriterionLoss> = {}): CriterionLoss => ({
  criterion,
  title: `Tiêu chí ${criterion}`,
  field: 'Cải cách thủ tục hành chính',
  lost: points(lost),
  reason: 'Tỷ lệ 89% thuộc bậc từ 70% đến dưới 90%.',
  remedy: 'Giải quyết thêm 6 hồ sơ đúng hạn.',
  regain: points(lost),
  ...changes,
});

describe('the draft of a remediation plan', () => {
  const losses = [
    loss('3.1', 500),
    loss('3.2', 1500, { regain: null, remedy: null }),
    loss('1.1', 0),
    loss('2.1', 500, { field: 'Cải cách thể chế', regain: points(250) }),
  ];
  const draft = draftRemediation(plan, register, 'PTP', losses, day('15/9/2024'));

  it('has the largest loss first, and nothing for what was not lost', () => {
    expect(draft.items.map(({ criterion }) => criterion)).toEqual(['3.2', '3.1', '2.1']);
    expect([draft.lost, draft.regain, draft.unknown]).toEqual([2500, 750, 1]);
  });

  it('keeps what, why and what would regain it; the person is for the unit to name', () => {
    expect(draft.items[1]).toMatchObject({
      title: 'Tiêu chí 3.1',
      reason: losses[0]?.reason,
      remedy: losses[0]?.remedy,
      owner: null,
      by: day('15/9/2024'),
      status: 'not-started',
    });
    expect(draft.accountable).toBe('Trưởng phòng, Phòng Tư pháp');
  });

  it('links the obligations of the same field that this unit owes, and no other', () => {
    expect(draft.items[2]?.obligations).toEqual(['II.1.6-a', 'II.2.3-a', 'II.2.3-b1', 'II.2.3-b2']);
    expect(draftRemediation(plan, register, 'PHUONG_1', losses, null).items[2]?.obligations).toEqual(['II.1.6-a']);
    for (const id of draft.items[0]?.obligations ?? []) expect(obligation(id).field).toBe('TTHC');
  });

  it('a field that nobody knows links nothing', () => {
    expect(
      draftRemediation(plan, register, 'PTP', [loss('9', 100, { field: 'Nội dung khác' })], null).items[0]?.obligations,
    ).toEqual([]);
  });

  it('of a unit that the register does not know has nobody accountable', () => {
    expect(draftRemediation(plan, register, 'PHONG_LA', losses, null)).toMatchObject({ accountable: null, lost: 2500 });
  });
});

describe('its progress', () => {
  const item = (changes: Partial<RemediationItem>): RemediationItem => ({
    ...loss('1', 1000),
    obligations: [],
    owner: 'Phó Trưởng phòng',
    by: day('30/8/2024'),
    status: 'not-started',
    ...changes,
  });

  it('counts what is done, begun, late, and not filled in', () => {
    const items = [
      item({ status: 'done' }),
      item({ status: 'in-progress' }),
      item({ regain: null, status: 'done' }),
      item({ owner: null }),
      item({ by: null }),
    ];
    const progress = remediationProgress(items, day('31/8/2024'));
    expect(progress).toMatchObject({ total: 5, done: 2, inProgress: 1, planned: 4000, plannedDone: 1000 });
    expect(progress.late).toEqual([items[1], items[3]]);
    expect(progress.incomplete).toEqual([items[3], items[4]]);
  });

  it('is not late on its day', () => {
    expect(remediationProgress([item({})], day('30/8/2024')).late).toEqual([]);
  });
});

describe('units without a remediation plan', () => {
  const propose = (today: string, submissions: readonly Submission[] = [], notes: readonly IneffectiveNote[] = []) => {
    const list = proposeUnits(plan, register, submissions, notes, day(today), calendar, defaultSettings);
    if (list === null) throw new Error('no clauses');
    return list;
  };
  const sent = (unit: string, status: Submission['status'], on = '10/7/2024'): Submission => ({
    unit,
    status,
    day: day(on),
    document: null,
  });

  it('are waited for up to the day itself, and proposed only after it', () => {
    for (const today of ['14/7/2024', '15/7/2024'])
      expect([propose(today).waiting.length, propose(today).proposals.length], today).toEqual([22, 0]);
    expect([propose('16/7/2024').waiting.length, propose('16/7/2024').proposals.length]).toEqual([0, 22]);
  });

  it('a plan that was sent or accepted is a plan; a draft or one sent back is not', () => {
    const { proposals } = propose('16/7/2024', [
      sent('PTP', 'sent'),
      sent('PNV', 'accepted'),
      sent('PKT', 'draft'),
      sent('PVHTT', 'sent'),
      sent('PVHTT', 'returned', '12/7/2024'),
    ]);
    const units = proposals.map(({ unit }) => unit.id);
    expect(units).not.toContain('PTP');
    expect(units).not.toContain('PNV');
    expect(units).toEqual(expect.arrayContaining(['PKT', 'PVHTT']));
  });

  it('the last word of the day counts, and a later day not yet', () => {
    expect(
      propose('16/7/2024', [sent('PTP', 'returned'), sent('PTP', 'sent')]).proposals.map(({ unit }) => unit.id),
    ).not.toContain('PTP');
    expect(propose('16/7/2024', [sent('PTP', 'sent', '17/7/2024')]).proposals.map(({ unit }) => unit.id)).toContain(
      'PTP',
    );
  });

  it("carry their ground in the plan's own words", () => {
    const proposal = propose('16/7/2024').proposals.find(({ unit }) => unit.id === 'PTP');
    expect(proposal).toMatchObject({ ground: 'no-plan', clause: 'III.2-a2', clauseText: obligation('III.2-a2').text });
    expect(proposal?.sentence).toBe(
      'Phòng Tư pháp: đến ngày 16/7/2024 chưa ghi nhận kế hoạch khắc phục; thời hạn ghi "trước ngày 15 tháng 7 năm 2024" (mục III.1-b).',
    );
  });

  it('"không hiệu quả" comes only from a person with a reason', () => {
    const note: IneffectiveNote = {
      unit: 'PTP',
      reason: 'Ba tiêu chí không chuyển biến',
      by: 'Trưởng phòng Nội vụ',
      day: day('01/10/2024'),
    };
    const all = [sent('PTP', 'accepted')];
    const grounds = (notes: readonly IneffectiveNote[]) =>
      propose('02/10/2024', all, notes)
        .proposals.filter(({ unit }) => unit.id === 'PTP')
        .map(({ ground }) => ground);
    expect([
      grounds([note]),
      grounds([{ ...note, reason: '  ' }]),
      grounds([{ ...note, day: day('03/10/2024') }]),
      grounds([]),
    ]).toEqual([['ineffective'], [], [], []]);
  });

  it('are a proposal, and said to be one', () => {
    expect(propose('16/7/2024').caveat).toBe(
      'Danh sách đề xuất theo mục III.2-a2 của Kế hoạch số 312/KH-UBND, lập từ dữ liệu đã ghi nhận; Ủy ban nhân dân xem xét, quyết định. Kiểm tra lại với đơn vị trước khi trình.',
    );
  });

  it('move with the deadline when the office reads it with Điều 148', () => {
    const settings = { ...defaultSettings, readings: { 'III.1-b': { strictly: 'by', roll: 'after' } } as const };
    expect(proposeUnits(plan, register, [], [], day('16/7/2024'), calendar, settings)?.proposals).toHaveLength(22);
    expect(proposeUnits(plan, register, [], [], day('15/7/2024'), calendar, settings)?.proposals).toHaveLength(0);
  });

  it('are not listed for a plan without such clauses', () => {
    const without = { ...plan, milestones: { ...plan.milestones, proposal: null } };
    expect(proposeUnits(without, register, [], [], day('16/7/2024'), calendar, defaultSettings)).toBeNull();
    const undated = {
      ...plan,
      obligations: plan.obligations.map((item) => (item.id === 'III.1-b' ? { ...item, due: [] } : item)),
    };
    expect(proposeUnits(undated, register, [], [], day('16/7/2024'), calendar, defaultSettings)).toBeNull();
  });
});
