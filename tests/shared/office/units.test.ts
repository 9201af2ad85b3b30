import { describe, expect, test } from 'vitest';
import { findUnitOfFile, nameOfFile } from '../../../shared/office/file-units.ts';
import { findUnit, unitKey } from '../../../shared/office/units.ts';
import { registerOf, unitNamed } from '../../support/office.ts';

describe('unitKey', () => {
  test.each([
    ['UBND Phường 1', 'Phường 1'],
    ['Ủy ban nhân dân phường 01', 'Phường 1'],
    ['Uỷ ban nhân dân Phường 1', 'Phường 1'],
    ['PHƯỜNG 1'.normalize('NFD'), 'Phường 1'],
    ['VĂN PHÒNG UBND QUẬN', 'Văn phòng UBND quận'],
    ['Phòng Tài chính - Kế hoạch', 'phòng tài chính, kế hoạch'],
    ['Xã Hòa Bình', 'Xã Hoà Bình'],
  ])('"%s" and "%s" name one unit', (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

  test.each([
    ['Phường 1', 'Phường 11'],
    ['Phường 1', 'Xã 1'],
    ['Phòng Kinh tế', 'Phòng Tư pháp'],
    ['Phường 10', 'Phường 1'],
    // Words that file names have in common are parts of names, too.
    ['Xã Điềm He', 'Xã He'],
    ['Phường Bàng La', 'Phường La'],
    ['Xã An Phú', 'Xã An Phú Tây'],
  ])('"%s" and "%s" are two units', (a, b) => expect(unitKey(a)).not.toBe(unitKey(b)));
});

describe('findUnit', () => {
  const register = registerOf(
    unitNamed('Phòng Tài chính - Kế hoạch', { aliases: ['PTCKH'] }),
    'Phường 1',
    'Phòng Tư pháp',
    'Phòng Quản lý đô thị',
    'Xã An Phú',
  );
  const found = (name: string): string | null => findUnit(register, name)?.name ?? null;

  test.each([
    ['phòng tài chính kế hoạch', 'Phòng Tài chính - Kế hoạch'],
    ['ptckh', 'Phòng Tài chính - Kế hoạch'],
    ['UBND PHƯỜNG 01', 'Phường 1'],
    ['Phòng Tư pháp quận 6', 'Phòng Tư pháp'],
    ['UBND phường 1, thành phố Mẫu', 'Phường 1'],
    ['UBND phường 1 - Quận Mẫu', 'Phường 1'],
    ['Phòng Quản lý đô thị', 'Phòng Quản lý đô thị'],
    ['Phòng Quản lý đô thị TP. Mẫu', 'Phòng Quản lý đô thị'],
  ])('"%s" is %s', (name, unit) => expect(found(name)).toBe(unit));

  test.each([['Phường 2'], [''], ['UBND'], ['Trạm y tế Phường 1'], ['Xã An Phú Tây'], ['Phòng'], ['quận 6']])(
    '"%s" is nobody',
    (name) => {
      expect(found(name)).toBeNull();
    },
  );

  test('a name that two units share finds neither', () => {
    expect(findUnit(registerOf('Phường 1', 'UBND phường 1'), 'Phường 1')).toBeNull();
    expect(findUnit(registerOf('Phòng Tư pháp quận 6', 'Phòng Tư pháp quận 8'), 'Phòng Tư pháp')).toBeNull();
  });

  test('a unit with two spellings of one name is one unit', () => {
    expect(findUnit(registerOf(unitNamed('Phường 1', { aliases: ['UBND Phường 1'] })), 'phường 1')?.name).toBe(
      'Phường 1',
    );
  });
});

describe('findUnitOfFile', () => {
  const register = registerOf(
    'Phường 1',
    'Phường 11',
    'Phòng Nội vụ',
    'Sở Nội vụ',
    'Xã Điềm He',
    unitNamed('Phòng Tài chính - Kế hoạch', { aliases: ['PTCKH'] }),
  );
  const found = (source: string): string | null => findUnitOfFile(register, source)?.name ?? null;

  test.each([
    ['phieu-phuong-1.xlsx', 'Phường 1'],
    ['Phiếu tự chấm 2025 - Phường 1.xlsx', 'Phường 1'],
    ['01. Phường 1.xlsx', 'Phường 1'],
    ['P1.xlsx', 'Phường 1'],
    ['P01 (2).xlsx', 'Phường 1'],
    ['phuong1_final.xlsx', 'Phường 1'],
    ['UBND Phường 11 nộp lại lần 2.ods', 'Phường 11'],
    ['Bảng chấm điểm CCHC năm 2025 của phòng nội vụ.xlsx', null],
    ['bang-cham-diem-cchc-phong-noi-vu.xlsx', 'Phòng Nội vụ'],
    ['so-noi-vu-2025.xlsx', 'Sở Nội vụ'],
    ['xa-diem-he.xlsx', 'Xã Điềm He'],
    ['ptckh.xlsx', 'Phòng Tài chính - Kế hoạch'],
    ['Phường 1/phieu.xlsx', 'Phường 1'],
    ['khối phường/Phường 11/Phiếu tự chấm (1).xlsx', 'Phường 11'],
    ['Phường 1\\bang.xlsx', 'Phường 1'],
    ['phuong-2.xlsx', null],
    ['phieu.xlsx', null],
    ['2025.xlsx', null],
    ['tram-y-te-phuong-1.xlsx', null],
    ['', null],
  ])('"%s" is from %s', (source, unit) => expect(found(source)).toBe(unit));

  test('nameOfFile leaves folders and ending away', () => {
    expect(nameOfFile('a/b\\c d.tar.xlsx')).toBe('c d.tar');
    expect(nameOfFile('')).toBe('');
  });
});
