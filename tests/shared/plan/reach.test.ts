import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../shared/plan/duties.ts';
import { bearersOf, unitsOn } from '../../../shared/plan/units.ts';
import { day, exampleUnit, plan, query, register, registerWithExample } from './support.ts';

/**
 * Who owes what, read from the plan's text by hand, clause by clause:
 * P = the eight agencies of section II.2, S = public service units, W = the People's Committees of the 14 wards.
 */
const owners: Readonly<Record<string, string>> = {
  // I. Mục đích, yêu cầu: a, b, d name nobody; c names "người đứng đầu các cơ quan, đơn vị".
  'I-a': '',
  'I-b': '',
  'I-c': 'P S W',
  'I-d': '',
  // II.1: "Các cơ quan chuyên môn, đơn vị sự nghiệp công lập thuộc Quận, Ủy ban nhân dân 14 phường".
  'II.1.1-a': 'P S W',
  'II.1.1-b': 'P S W',
  'II.1.1-c': 'P S W',
  // "Các cơ quan chuyên môn thuộc Quận và Ủy ban nhân dân phường": no public service units.
  'II.1.1-d': 'P W',
  'II.1.2-0': 'P S W',
  'II.1.2-a': 'P S W',
  'II.1.2-b': 'P S W',
  'II.1.2-c': 'P S W',
  'II.1.2-d': 'P S W',
  'II.1.2-e1': 'P S W',
  'II.1.2-e2': 'P S W',
  'II.1.3-a': 'P S W',
  'II.1.4-a': 'P S W',
  'II.1.4-b': 'P S W',
  'II.1.4-c': 'P S W',
  'II.1.4-d': 'P S W',
  'II.1.4-e': 'P S W',
  'II.1.5-a': 'P S W',
  'II.1.5-b': 'P S W',
  'II.1.6-a': 'P S W',
  'II.1.7-a': 'P S W',
  'II.1.7-b': 'P S W',
  'II.1.7-c': 'P S W',
  'II.1.8-a': 'P S W',
  'II.1.8-b': 'P S W',
  'II.1.9-a': 'P S W',
  'II.1.9-b': 'P S W',
  'II.1.9-c': 'P S W',
  'II.1.10-a': 'P S W',
  'II.1.10-b': 'P S W',
  'II.1.11-a': 'P S W',
  'II.1.11-b': 'P S W',
  'II.1.11-c': 'P S W',
  'II.1.11-d': 'P S W',
  'II.1.12-a': 'P S W',
  'II.1.12-b': 'P S W',
  'II.1.12-c': 'P S W',
  'II.1.13-a1': 'P S W',
  'II.1.13-a2': 'P S W',
  // "Thủ trưởng các cơ quan chuyên môn, Chủ tịch Ủy ban nhân dân phường".
  'II.1.13-b': 'P W',
  // "Thủ trưởng các cơ quan, địa phương".
  'II.1.13-c1': 'P S W',
  'II.1.13-c2': 'P S W',
  'II.2.1-a': 'PNV',
  'II.2.1-b': 'PNV',
  'II.2.1-c1': 'PNV',
  'II.2.1-c2': 'PNV',
  'II.2.1-d': 'PNV',
  'II.2.1-e1': 'PNV',
  'II.2.1-e2': 'PNV',
  'II.2.1-f': 'PNV',
  'II.2.1-g': 'PNV',
  'II.2.2-a': 'VP_UBND',
  'II.2.2-b': 'VP_UBND',
  'II.2.2-c': 'VP_UBND',
  'II.2.2-d': 'VP_UBND',
  'II.2.2-e1': 'VP_UBND',
  'II.2.2-e2': 'VP_UBND',
  'II.2.2-f1': 'VP_UBND',
  'II.2.2-f2': 'VP_UBND',
  'II.2.2-g': 'VP_UBND',
  'II.2.2-h': 'VP_UBND',
  'II.2.2-i': 'VP_UBND',
  'II.2.3-a': 'PTP',
  'II.2.3-b1': 'PTP',
  'II.2.3-b2': 'PTP',
  'II.2.4-a1': 'PTCKH',
  'II.2.4-a2': 'PTCKH',
  'II.2.4-b': 'PTCKH',
  'II.2.4-c': 'PTCKH',
  'II.2.4-d': 'PTCKH',
  'II.2.4-e1': 'PTCKH',
  'II.2.4-e2': 'PTCKH',
  'II.2.5-a1': 'PVHTT',
  'II.2.5-a2': 'PVHTT',
  'II.2.5-b': 'PVHTT',
  'II.2.5-c': 'PVHTT',
  'II.2.6-a': 'PKT',
  // "(Phòng Quản lý đô thị)", "(Phòng Tài nguyên và Môi trường phối hợp …)", both, "Giao Phòng Tài nguyên và Môi trường".
  'II.2.7-a1': 'PQLDT',
  'II.2.7-a2': 'PTNMT',
  'II.2.7-b': 'PQLDT PTNMT',
  'II.2.7-c': 'PTNMT',
  'III.1-a': 'P S W',
  'III.1-b': 'P S W',
  // "Giao Phòng Nội vụ, Phòng Tư pháp, Văn phòng UBND, Phòng Văn hóa và Thông tin, Phòng Tài chính - Kế hoạch".
  'III.1-c': 'PNV VP_UBND PTP PTCKH PVHTT',
  'III.2-a1': 'PNV',
  'III.2-a2': 'PNV',
  'III.2-b': 'PNV',
  'III-a': 'P S W',
  'III-b': 'P S W',
};

const agencies = ['PNV', 'VP_UBND', 'PTP', 'PTCKH', 'PVHTT', 'PKT', 'PQLDT', 'PTNMT'];
const wards = Array.from({ length: 14 }, (_, index) => `PHUONG_${index + 1}`);

function unitsMeant(short: string): readonly string[] {
  return short.split(' ').flatMap((word) => {
    if (word === 'P') return agencies;
    if (word === 'W') return wards;
    return word === 'S' ? [exampleUnit.id] : word === '' ? [] : [word];
  });
}

const signed = day('02/7/2024');

describe('who owes what under the plan', () => {
  it('the register of 2024 has 22 units: eight agencies and fourteen wards', () => {
    expect(unitsOn(register, signed).map(({ id }) => id)).toEqual([...agencies, ...wards]);
  });

  it('the table names every obligation once, in the order of the plan', () => {
    expect(Object.keys(owners)).toEqual(plan.obligations.map(({ id }) => id));
  });

  it.each(Object.entries(owners))('%s reaches: %s', (id, short) => {
    const codes = plan.obligations.find((item) => item.id === id)?.responsible.codes ?? [];
    const { bearers, unknown } = bearersOf(registerWithExample, codes, signed, signed);
    const order = [...agencies, ...wards, exampleUnit.id];
    const meant = [...unitsMeant(short)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    expect(bearers.map(({ unit }) => unit.id)).toEqual(meant);
    expect(unknown).toEqual([]);
  });

  it('reaches each unit through the lists that a unit head sees, and no other', () => {
    for (const unit of [...agencies, ...wards, exampleUnit.id]) {
      const seen = new Set<string>();
      const duties = dutiesOf(plan, query({ register: registerWithExample, unit }));
      for (const list of [duties.occurrences, duties.eventBound, duties.continuous, duties.unscheduled]) {
        for (const { obligation } of list) seen.add(obligation.id);
      }
      const meant = Object.entries(owners).filter(([, short]) => unitsMeant(short).includes(unit));
      expect([...seen].sort(), unit).toEqual(meant.map(([id]) => id).sort());
    }
  });

  it('heads are bound in person where the plan addresses them', () => {
    const heads = plan.obligations.filter(({ responsible }) => {
      const { bearers } = bearersOf(register, responsible.codes, signed, signed);
      return bearers.length > 0 && bearers.every(({ head }) => head);
    });
    expect(heads.map(({ id }) => id)).toEqual([
      'I-c',
      'II.1.11-d',
      'II.1.13-b',
      'II.1.13-c1',
      'II.1.13-c2',
      'III.1-a',
      'III.1-b',
      'III-b',
    ]);
  });

  it('obligations that name nobody are listed as such', () => {
    expect(dutiesOf(plan, query()).unassigned.map(({ id }) => id)).toEqual(['I-a', 'I-b', 'I-d']);
  });

  it('an obligation whose unit nobody knows is listed with them, not lost', () => {
    const odd = {
      ...plan,
      obligations: plan.obligations.map((item) =>
        item.id === 'II.2.6-a' ? { ...item, responsible: { words: ['Phòng Y tế'], codes: [] } } : item,
      ),
    };
    expect(dutiesOf(odd, query()).unassigned.map(({ id }) => id)).toEqual(['I-a', 'I-b', 'I-d', 'II.2.6-a']);
  });

  it('the empty group is said to be empty, once, with the number of its obligations', () => {
    const named = Object.values(owners).filter((short) => short.includes('S')).length;
    const { problems } = dutiesOf(plan, query());
    const said = problems.filter(({ message }) => message.includes('Đơn vị sự nghiệp công lập'));
    expect(said).toHaveLength(1);
    // Heads of public service units are addressed in seven of them through groups of heads, which are never said twice.
    expect(said[0]?.message).toContain(`${named - 7} nhiệm vụ`);
  });
});
