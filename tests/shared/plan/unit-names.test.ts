import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoTierRegister2025 } from '../../../shared/plan/shipped.ts';
import { readUnits, unitNamed, unitNamesOf } from '../../../shared/plan/unit-names.ts';
import { day, exampleUnit, plan, register, registerWithExample } from './support.ts';

const names = unitNamesOf(registerWithExample, day('01/01/2024'), day('31/12/2024'));
const read = (text: string) => readUnits(names, text);

describe('the names of units in a cell', () => {
  it.each([
    ['Phòng Nội vụ', ['PNV']],
    ['phòng nội vụ quận', ['PNV']],
    ['Phòng Nội vụ Quận 6', ['PNV']],
    ['PNV', ['PNV']],
    ['Phòng Nội vụ thuộc UBND quận', ['PNV']],
    ['Phòng Nội vụ của Ủy ban nhân dân Quận 6', ['PNV']],
    ['Phong Noi vu', ['PNV']],
    ['Trưởng Phòng Tư pháp', ['PTP']],
    ['Văn phòng UBND quận', ['VP_UBND']],
    ['Văn phòng Ủy ban nhân dân', ['VP_UBND']],
    ['Chánh Văn phòng UBND Quận 6', ['VP_UBND']],
    ['Phòng Văn hóa và Thông tin', ['PVHTT']],
    ['Phòng VH-TT', ['PVHTT']],
    ['Phòng Tài chính – Kế hoạch', ['PTCKH']],
    ['Phòng Quản lý đô thị, Phòng Tài nguyên và Môi trường', ['PQLDT', 'PTNMT']],
    ['Phòng Nội vụ và Phòng Tư pháp', ['PNV', 'PTP']],
    ['Phòng Nội vụ\nPhòng Kinh tế', ['PNV', 'PKT']],
    ['UBND Phường 1', ['PHUONG_1']],
    ['Ủy ban nhân dân phường 01, Quận 6', ['PHUONG_1']],
    ['Phường 1, 3, 14', ['PHUONG_1', 'PHUONG_3', 'PHUONG_14']],
    ['UBND phường 10', ['PHUONG_10']],
    ['P.7', ['PHUONG_7']],
    ['Chủ tịch UBND Phường 3', ['PHUONG_3']],
    [
      'Các cơ quan chuyên môn, đơn vị sự nghiệp công lập thuộc Quận, Ủy ban nhân dân 14 phường',
      ['CQCM', 'DVSNCL', 'UBND_PHUONG'],
    ],
    ['Các phòng, ban thuộc UBND quận; UBND các phường', ['CQCM', 'UBND_PHUONG']],
    ['Thủ trưởng các cơ quan chuyên môn; Chủ tịch UBND phường', ['THU_TRUONG_CQCM', 'CT_UBND_PHUONG']],
    ['Thủ trưởng các cơ quan, đơn vị', ['THU_TRUONG']],
    ['Trường Tiểu học Ví dụ', [exampleUnit.id]],
  ])('%s', (text, codes) => {
    expect(read(text)).toEqual({ codes, unknown: [] });
  });

  it('names what nobody knows, as typed, and keeps the rest', () => {
    expect(read('Phòng Y tế; Phòng Tư pháp')).toEqual({ codes: ['PTP'], unknown: ['Phòng Y tế'] });
    expect(read('Phòng Nội vụ, Chi cục Thuế, UBND quận')).toEqual({
      codes: ['PNV'],
      unknown: ['Chi cục Thuế', 'UBND quận'],
    });
    expect(read('Từ Phường 1 đến Phường 5')).toEqual({ codes: ['PHUONG_1', 'PHUONG_5'], unknown: ['Từ', 'đến'] });
    expect(read('')).toEqual({ codes: [], unknown: [] });
  });

  it('does not take "các đơn vị liên quan" for all units', () => {
    expect(read('Phòng Nội vụ, các đơn vị liên quan; các cơ quan chuyên môn có liên quan')).toEqual({
      codes: ['PNV'],
      unknown: ['các đơn vị liên quan', 'các cơ quan chuyên môn có liên quan'],
    });
    expect(read('Các cơ quan, đơn vị')).toEqual({ codes: ['DON_VI'], unknown: [] });
  });

  it('does not take "Phòng Kinh tế" for a piece of a longer name', () => {
    const twoTier = unitNamesOf(twoTierRegister2025(), day('01/7/2025'), day('31/12/2025'));
    expect(readUnits(twoTier, 'Phòng Kinh tế, Hạ tầng và Đô thị').codes).toEqual(['PKTHTDT']);
    expect(readUnits(twoTier, 'Văn phòng HĐND và UBND; Trung tâm Phục vụ hành chính công').codes).toEqual([
      'VP_HDND_UBND',
      'TTPVHCC',
    ]);
    expect(readUnits(twoTier, 'Phòng Văn hóa - Xã hội').codes).toEqual(['PVHXH']);
  });

  it('finds an ended unit by a name that nobody bears today', () => {
    const twoTier = unitNamesOf(twoTierRegister2025(), day('01/7/2025'), day('31/12/2025'));
    expect(readUnits(twoTier, 'Phòng Nội vụ').codes).toEqual(['PNV']);
    expect(readUnits(twoTier, 'Phòng Kinh tế').codes).toEqual(['PKTHTDT']);
  });

  it('resolves one name on a day', () => {
    const both = unitNamesOf(register, day('01/01/2024'), day('30/6/2025'));
    expect(unitNamed(both, 'Phường 1', day('31/12/2024'))?.id).toBe('PHUONG_1');
    expect(unitNamed(both, 'Phường 1', day('01/01/2025'))?.id).toBe('PHUONG_1_2025');
    expect(unitNamed(both, 'Phường 3', day('01/01/2025'))).toBeUndefined();
    expect(unitNamed(both, 'Các cơ quan chuyên môn', day('01/01/2024'))).toBeUndefined();
    expect(unitNamed(both, 'Phòng Y tế', day('01/01/2024'))).toBeUndefined();
  });

  it('reads the words of the plan back to the codes that they were given', () => {
    // The three words that say less than their place in the plan: heads of "agencies and localities", "the unit".
    const loose = new Set(['II.1.7-a']);
    for (const { id, responsible } of plan.obligations) {
      if (loose.has(id)) continue;
      const { codes } = read(responsible.words.join('; '));
      const widest = (list: readonly string[]) => (list.includes('THU_TRUONG') ? ['THU_TRUONG'] : [...list].sort());
      const expected = responsible.codes.filter(
        (code) => code !== 'CT_UBND_PHUONG' || !responsible.codes.includes('THU_TRUONG'),
      );
      if (id === 'III-a') expect(codes, id).toEqual(['DON_VI', 'UBND_PHUONG']);
      else if (/^III\.1-[ab]$/.test(id)) expect(codes, id).toEqual(['THU_TRUONG_CQCM', 'DVSNCL', 'CT_UBND_PHUONG']);
      else expect(widest(codes), id).toEqual(widest(expected));
    }
  });
});

describe('any list of units', () => {
  const unit = fc.constantFrom(...registerWithExample.units.filter(({ to }) => to === null || to >= day('31/12/2024')));
  const separator = fc.constantFrom(', ', '; ', '\n', ' và ', ' - ');

  it('is read whole, in order, whatever stands between', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
        separator,
        fc.boolean(),
        (units, between, upper) => {
          const text = units.map(({ name }) => (upper ? name.toUpperCase() : name)).join(between);
          const within = units.filter(({ from }) => from === null);
          const result = read(text);
          expect(result.unknown).toEqual([]);
          for (const { id } of within) expect(result.codes).toContain(id);
        },
      ),
    );
  });

  it('never loses a letter in silence: what is not a name is unknown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { codes, unknown } = read(text);
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length > 0 && codes.length === 0 && unknown.length === 0) {
          expect(
            words.every((word) =>
              /^(và|va|các|cac|cùng|cung|với|voi|thuộc|của|tại|trên|địa|bàn|đồng|chí|thủ|trưởng|chủ|tịch|chánh|lãnh|đạo|người|đứng|đầu|ông|bà|.{0,2})$/iu.test(
                word,
              ),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
