import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoTierRegister2025 } from '../../../shared/plan/shipped.ts';
import {
  compositionChanged,
  predecessorsOf,
  successionProblems,
  successorsOf,
} from '../../../shared/plan/succession.ts';
import type { Register, Succession } from '../../../shared/plan/units.ts';
import { day, exampleUnit } from './support.ts';

const twoTier = twoTierRegister2025();
const before = (unit: string) =>
  predecessorsOf(twoTier.successions, unit)
    .map(({ unit: id, part }) => `${id}${part === 'part' ? ' (part)' : ''}`)
    .sort();
const step = (from: string, to: string, on = '01/7/2025', part: 'whole' | 'part' = 'whole'): Succession => ({
  from,
  to,
  on: day(on),
  part,
  certainty: 'source',
  source: 'Kiểm thử',
});

describe('where the four wards come from', () => {
  it('Bình Tiên: 1, 7, 8, and through Phường 1 of 2025 the former 3 and 4', () => {
    expect(before('PHUONG_BINH_TIEN')).toEqual([
      'PHUONG_1',
      'PHUONG_1_2025',
      'PHUONG_3',
      'PHUONG_4',
      'PHUONG_7',
      'PHUONG_8',
    ]);
  });

  it('Bình Tây: 2, 9, and through them 6 and the two parts of 5', () => {
    expect(before('PHUONG_BINH_TAY')).toEqual([
      'PHUONG_2',
      'PHUONG_2_2025',
      'PHUONG_5 (part)',
      'PHUONG_6',
      'PHUONG_9',
      'PHUONG_9_2025',
    ]);
  });

  it('Bình Phú: 10, 11 and a part of Phường 16, Quận 8', () => {
    expect(before('PHUONG_BINH_PHU')).toEqual([
      'PHUONG_10 (part)',
      'PHUONG_10_2025',
      'PHUONG_11',
      'PHUONG_11_2025',
      'Q8_PHUONG_16 (part)',
    ]);
  });

  it('Phú Lâm: 12, 13, 14', () => {
    expect(before('PHUONG_PHU_LAM')).toEqual([
      'PHUONG_12',
      'PHUONG_13 (part)',
      'PHUONG_13_2025',
      'PHUONG_14',
      'PHUONG_14_2025',
    ]);
  });

  it('together they come from all fourteen wards of 2024', () => {
    const all = new Set(
      ['PHUONG_BINH_TIEN', 'PHUONG_BINH_TAY', 'PHUONG_BINH_PHU', 'PHUONG_PHU_LAM'].flatMap((ward) =>
        predecessorsOf(twoTier.successions, ward).map(({ unit }) => unit),
      ),
    );
    for (let n = 1; n <= 14; n += 1) expect(all.has(`PHUONG_${n}`), String(n)).toBe(true);
  });
});

describe('successors', () => {
  it('are those that have taken over by the day', () => {
    const after = (unit: string, by: string) =>
      successorsOf(twoTier.successions, unit, day(by)).map(({ unit: id }) => id);
    expect(after('PHUONG_5', '31/12/2024')).toEqual([]);
    expect(after('PHUONG_5', '01/01/2025')).toEqual(['PHUONG_2_2025', 'PHUONG_9_2025']);
    expect(after('PHUONG_5', '01/7/2025')).toEqual(['PHUONG_2_2025', 'PHUONG_9_2025', 'PHUONG_BINH_TAY']);
  });

  it('a year-on-year comparison over a change is not one', () => {
    expect(compositionChanged(twoTier, 'PHUONG_BINH_TIEN', day('30/6/2025'), day('01/7/2025'))).toBe(true);
    expect(compositionChanged(twoTier, 'PHUONG_BINH_TIEN', day('01/7/2025'), day('31/12/2026'))).toBe(false);
    expect(compositionChanged(twoTier, 'PHUONG_7', day('01/01/2024'), day('31/12/2024'))).toBe(false);
  });
});

describe('successions that contradict themselves', () => {
  const of = (successions: readonly Succession[]): Register => ({
    ...twoTier,
    units: ['A', 'B', 'C'].map((id) => ({
      ...exampleUnit,
      id,
      name: `Đơn vị ${id}`,
      short: id,
      to: id === 'A' ? day('30/6/2025') : null,
      from: id === 'C' ? day('01/7/2025') : null,
    })),
    groups: [],
    successions,
  });
  const said = (successions: readonly Succession[]) =>
    successionProblems(of(successions)).map(({ where, message }) => `${where}: ${message}`);

  it('a cycle, named by its units', () => {
    expect(said([step('A', 'B'), step('B', 'C', '01/7/2025', 'part'), step('C', 'A')])).toEqual([
      'Kế thừa: Các đơn vị kế thừa lẫn nhau thành vòng: A (A) → B (B) → C (C) → A (A). Một đơn vị không thể là tiền thân của chính mình; bỏ một dòng trong vòng này.',
    ]);
  });

  it('a unit that is its own predecessor', () => {
    expect(said([step('B', 'B', '01/7/2025', 'part')])).toEqual([
      expect.stringContaining('thành vòng: B (B) → B (B).') as string,
    ]);
  });

  it('a unit that is not in the register', () => {
    expect(said([step('A', 'X')])).toEqual([
      'Kế thừa, dòng 1: Đơn vị "X" không có trong danh sách đơn vị. Thêm đơn vị hoặc sửa mã.',
    ]);
  });

  it('days that do not fit', () => {
    expect(said([step('A', 'C', '30/6/2025')])).toEqual([
      'Kế thừa, dòng 1: Đơn vị A được chuyển từ ngày 30/6/2025 nhưng danh sách ghi còn hoạt động đến 30/6/2025. Thống nhất hai ngày.',
      'Kế thừa, dòng 1: Đơn vị C tiếp nhận từ ngày 30/6/2025 nhưng danh sách ghi thành lập ngày 01/7/2025. Thống nhất hai ngày.',
    ]);
  });
});

describe('any graph of successions', () => {
  const ids = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const graph = fc
    .array(fc.tuple(ids, ids), { maxLength: 12 })
    .map((pairs) => pairs.map(([from, to]) => step(from, to)));

  it('is walked to an end; a unit is never among its own predecessors; a cycle is found exactly when there is one', () => {
    fc.assert(
      fc.property(graph, ids, (successions, start) => {
        const found = predecessorsOf(successions, start).map(({ unit }) => unit);
        expect(found).not.toContain(start);
        expect(new Set(found).size).toBe(found.length);
        const register: Register = {
          ...twoTier,
          units: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ ...exampleUnit, id, short: id })),
          successions,
        };
        const named = successionProblems(register).some(({ message }) => message.includes('thành vòng'));
        expect(named).toBe(hasCycle(successions));
      }),
    );
  });
});

/** Kahn: what is left after taking away units without predecessors, again and again, is a cycle. */
function hasCycle(successions: readonly Succession[]): boolean {
  let left = [...successions];
  for (;;) {
    const kept = left.filter(({ from }) => left.some(({ to }) => to === from));
    if (kept.length === left.length) return left.length > 0;
    left = kept;
  }
}
