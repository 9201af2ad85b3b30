import { describe, expect, it } from 'vitest';
import { rollForward } from '../../../../shared/plan/roll-forward.ts';
import { planHeadings, planRows } from '../../../../shared/plan/table/write.ts';
import { plan, registerWithExample } from '../support.ts';
import { usable } from './support.ts';

const rows = planRows(plan, registerWithExample);

describe('a plan as a table', () => {
  it('has a header and one row an obligation', () => {
    expect(rows[0]).toEqual(planHeadings);
    expect(rows).toHaveLength(94);
    expect(rows.find((row) => row[0] === 'III.1-c')).toEqual([
      'III.1-c',
      plan.obligations.find(({ id }) => id === 'III.1-c')?.text,
      null,
      'Phòng Nội vụ; Phòng Tư pháp; Văn phòng Ủy ban nhân dân; Phòng Văn hóa và Thông tin; Phòng Tài chính - Kế hoạch',
      '',
      'trước ngày 15 tháng 9 năm 2024',
      null,
      '"lĩnh vực phụ trách" của từng đơn vị không được liệt kê (có thể ở Phụ lục Phân công nhiệm vụ, không có trong bản quét).',
    ]);
  });

  it('is read back: the same obligations, units, days and stated cadences', () => {
    const read = usable({ tab: 'Kế hoạch', rows });
    expect(read.plan.obligations.map(({ id }) => id)).toEqual(plan.obligations.map(({ id }) => id));
    for (const [index, before] of plan.obligations.entries()) {
      const after = read.plan.obligations[index];
      expect(after?.text, before.id).toBe(before.text);
      expect(after?.field, before.id).toBe(before.field);
      expect([...(after?.responsible.codes ?? [])].sort(), before.id).toEqual([...before.responsible.codes].sort());
      expect(
        after?.due.map(({ rule, phrase }) => [rule.when, rule.strictly, phrase]),
        before.id,
      ).toEqual(before.due.map(({ rule, phrase }) => [rule.when, rule.strictly, phrase]));
    }
  });

  it('of a draft holds the moved days, and the old phrases in the notes', () => {
    const draft = planRows(rollForward(plan, { year: 2026, profile: null }), registerWithExample);
    const row = draft.find(([id]) => id === 'III.1-b');
    expect([row?.[5], row?.[7]]).toEqual([
      'trước ngày 15/7/2026',
      'Chuyển từ "trước ngày 15 tháng 7 năm 2024"; chưa được ban hành cho năm 2026.',
    ]);
  });
});
