import { describe, expect, it } from 'vitest';
import { quan6Register2024, twoTierRegister2025 } from '../../../shared/plan/shipped.ts';
import { successionProblems } from '../../../shared/plan/succession.ts';
import { bearersOf, registerProblems, unitsOn, type Register } from '../../../shared/plan/units.ts';
import { day, exampleUnit, register, registerWithExample } from './support.ts';

const twoTier = twoTierRegister2025();
const idsOn = (of: Register, text: string) => unitsOn(of, day(text)).map(({ id }) => id);
const reach = (of: Register, codes: readonly string[], from: string, to = from) =>
  bearersOf(of, codes, day(from), day(to)).bearers.map(({ unit }) => unit.id);

describe('the register of Quận 6', () => {
  it('has fourteen wards in 2024, ten from 1/1/2025, none from 1/7/2025', () => {
    const wards = (text: string) => idsOn(register, text).filter((id) => id.startsWith('PHUONG')).length;
    expect(['02/7/2024', '31/12/2024', '01/01/2025', '30/6/2025', '01/7/2025'].map(wards)).toEqual([14, 14, 10, 10, 0]);
  });

  it('gives the ten wards of 2025 their numbers', () => {
    const names = unitsOn(register, day('01/3/2025'))
      .filter(({ kind }) => kind === 'ward')
      .map(({ short }) => Number(short.replace('Phường ', '')))
      .sort((a, b) => a - b);
    expect(names).toEqual([1, 2, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('names no public service unit, and says so', () => {
    expect(register.units.filter(({ kind }) => kind === 'public-service')).toEqual([]);
    expect(register.groups.find(({ code }) => code === 'DVSNCL')?.note).toContain(
      'không nêu tên đơn vị sự nghiệp công lập nào',
    );
  });

  it('contradicts itself nowhere', () => {
    for (const of of [register, twoTier]) expect([...registerProblems(of), ...successionProblems(of)]).toEqual([]);
  });
});

describe('the register of wards and communes from 1/7/2025', () => {
  it('has the four bodies of a ward and the four wards', () => {
    expect(idsOn(twoTier, '01/7/2025')).toEqual([
      'VP_HDND_UBND',
      'PKTHTDT',
      'PVHXH',
      'TTPVHCC',
      'PHUONG_BINH_TIEN',
      'PHUONG_BINH_TAY',
      'PHUONG_BINH_PHU',
      'PHUONG_PHU_LAM',
    ]);
  });

  it('is collected by Phòng Văn hóa - Xã hội', () => {
    expect([register.coordinator, twoTier.coordinator]).toEqual(['PNV', 'PVHXH']);
  });

  it('says how certain each statement is', () => {
    const certainty = (to: string) =>
      new Set(twoTier.successions.filter((step) => step.to === to).map((step) => step.certainty));
    expect([...certainty('PHUONG_BINH_TAY')]).toEqual(['source']);
    expect([...certainty('PHUONG_BINH_PHU')]).toEqual(['memory']);
    expect([...certainty('PKTHTDT')]).toEqual(['inference']);
    for (const { source } of [...twoTier.units, ...twoTier.successions]) expect(source).not.toBe('');
  });
});

describe('codes lead to units on a day', () => {
  it('a unit, a group, a group of heads', () => {
    expect(reach(register, ['PTP'], '02/7/2024')).toEqual(['PTP']);
    expect(reach(register, ['CQCM'], '02/7/2024')).toHaveLength(8);
    expect(
      bearersOf(register, ['CT_UBND_PHUONG'], day('02/7/2024'), day('02/7/2024')).bearers.every(({ head }) => head),
    ).toBe(true);
  });

  it('a unit named twice stands once, and is bound as a unit when either way says so', () => {
    const { bearers } = bearersOf(registerWithExample, ['THU_TRUONG', 'PTP'], day('02/7/2024'), day('02/7/2024'));
    expect(bearers).toHaveLength(23);
    expect(bearers.filter(({ head }) => !head).map(({ unit }) => unit.id)).toEqual(['PTP']);
  });

  it('says what leads nowhere', () => {
    const { unknown, empty, ended } = bearersOf(register, ['DVSNCL', 'PYT', 'PNV'], day('01/7/2025'), day('01/7/2025'));
    expect([unknown, empty.map(({ code }) => code), ended.map(({ id }) => id)]).toEqual([['PYT'], ['DVSNCL'], ['PNV']]);
  });

  it('a unit is ended only when it is gone and nobody took over', () => {
    const ended = (of: Register, from: string, to: string) =>
      bearersOf(of, ['PNV'], day(from), day(to)).ended.map(({ id }) => id);
    expect(ended(register, '01/7/2025', '31/12/2025')).toEqual(['PNV']);
    expect(ended(register, '01/01/2025', '31/12/2025')).toEqual([]);
    expect(ended(twoTier, '01/7/2025', '31/12/2025')).toEqual([]);
  });

  it('an ended unit is followed to its successors of the time', () => {
    expect(reach(twoTier, ['PNV'], '01/7/2025')).toEqual(['PVHXH']);
    expect(reach(twoTier, ['VP_UBND'], '01/7/2025')).toEqual(['VP_HDND_UBND', 'TTPVHCC']);
    expect(reach(twoTier, ['PNV'], '30/6/2025')).toEqual(['PNV']);
    expect(reach(twoTier, ['PHUONG_3'], '01/3/2025')).toEqual(['PHUONG_1_2025']);
    expect(reach(twoTier, ['PHUONG_3'], '01/9/2025')).toEqual(['PHUONG_BINH_TIEN']);
    expect(reach(twoTier, ['PHUONG_5'], '01/3/2025')).toEqual(['PHUONG_2_2025', 'PHUONG_9_2025']);
  });

  it('over a span that crosses the change, both the unit and its successor', () => {
    expect(reach(twoTier, ['PNV'], '01/01/2025', '31/12/2025')).toEqual(['PVHXH', 'PNV']);
  });

  it('a cycle of successors ends instead of turning for ever', () => {
    const endless: Register = {
      ...register,
      units: register.units.map((unit) =>
        unit.id === 'PNV' || unit.id === 'PTP' ? { ...unit, to: day('01/01/2020') } : unit,
      ),
      successions: [
        { from: 'PNV', to: 'PTP', on: day('02/01/2020'), part: 'whole', certainty: 'memory', source: 'x' },
        { from: 'PTP', to: 'PNV', on: day('02/01/2020'), part: 'whole', certainty: 'memory', source: 'x' },
      ],
    };
    expect(reach(endless, ['PNV'], '01/01/2024')).toEqual([]);
  });

  it('members may be named one by one', () => {
    const own: Register = {
      ...registerWithExample,
      groups: [
        ...register.groups,
        {
          code: 'NAM_DON_VI',
          name: 'Năm đơn vị',
          aliases: [],
          kinds: [],
          members: ['PTP', exampleUnit.id],
          heads: false,
          note: null,
        },
      ],
    };
    expect(reach(own, ['NAM_DON_VI'], '02/7/2024')).toEqual(['PTP', exampleUnit.id]);
  });
});

describe('a register that contradicts itself', () => {
  it('names ids that stand twice, members that are missing, ends before beginnings', () => {
    const odd: Register = {
      ...register,
      units: [
        ...register.units,
        { ...exampleUnit, id: 'PTP' },
        { ...exampleUnit, from: day('02/01/2024'), to: day('01/01/2024') },
      ],
      groups: [
        ...register.groups,
        { code: 'NHOM', name: 'Nhóm thử', aliases: [], kinds: [], members: ['KHONG_CO'], heads: false, note: null },
      ],
    };
    expect(registerProblems(odd).map(({ message }) => message)).toEqual([
      'Mã "PTP" dùng cho hai đơn vị hoặc nhóm. Mỗi mã chỉ dùng một lần; đặt mã khác.',
      'Trường Tiểu học Ví dụ có ngày kết thúc trước ngày bắt đầu. Kiểm tra lại hai ngày.',
      'Nhóm "Nhóm thử" có thành viên "KHONG_CO" không có trong danh sách đơn vị. Thêm đơn vị hoặc bỏ thành viên này.',
    ]);
  });
});

it('the shipped registers can be read again and again', () => {
  expect(quan6Register2024()).toEqual(register);
});
