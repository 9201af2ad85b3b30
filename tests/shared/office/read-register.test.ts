import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, type Day } from '../../../shared/base/day.ts';
import type { CellValue } from '../../../shared/base/grid.ts';
import { readRegister, type RegisterReading } from '../../../shared/office/read-register.ts';

const read = (rows: readonly (readonly CellValue[])[]): RegisterReading => readRegister([{ tab: 'Đơn vị', rows }]);
const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? (0 as Day);
const unitsOf = (rows: readonly (readonly CellValue[])[]) => {
  const reading = read(rows);
  if (reading.kind !== 'read') throw new Error(reading.problem);
  return reading.register.units;
};

describe('readRegister', () => {
  test('takes every column by its heading, in any order, below a title', () => {
    const reading = read([
      ['DANH SÁCH ĐƠN VỊ'],
      ['Ngày nộp', 'Tên đơn vị', 'Nhóm', 'Bộ tiêu chí', 'Đầu mối', 'Hạn nộp', 'Tiền thân', 'Tên khác', 'Mã nội dung'],
      [
        '14/12/2025',
        'Phường 1',
        'phường',
        'mau-phuong-2025',
        'van.thu@example.vn',
        { date: day(2025, 12, 15) },
        'Phường 7; Phường 8',
        'P1\nF1',
        '0123ABCD',
      ],
    ]);
    expect(reading).toEqual({
      kind: 'read',
      problems: [],
      register: {
        deadline: day(2025, 12, 15),
        units: [
          {
            name: 'Phường 1',
            aliases: ['P1', 'F1'],
            kind: 'phường',
            criteriaSet: 'mau-phuong-2025',
            contact: 'van.thu@example.vn',
            submittedOn: day(2025, 12, 14),
            deadline: day(2025, 12, 15),
            submittedHash: '0123abcd',
            predecessors: ['Phường 7', 'Phường 8'],
          },
        ],
      },
    });
  });

  test('needs nothing but a column of names', () => {
    expect(read([['Đơn vị'], ['Phường 1'], [null], ['Phường 2']])).toMatchObject({
      register: { units: [{ name: 'Phường 1' }, { name: 'Phường 2' }], deadline: null },
    });
  });

  test.each([
    [[['DANH SÁCH ĐƠN VỊ'], ['Đơn vị'], ['Phường 1']]],
    [[['DANH SÁCH CÁC ĐƠN VỊ NỘP PHIẾU NĂM 2025'], [], ['STT', 'Đơn vị'], [1, 'Phường 1']]],
    [[['DANH SÁCH CƠ QUAN, ĐƠN VỊ'], ['TT', 'Cơ quan, đơn vị', 'Ghi chú'], ['1', 'Phường 1', 'x']]],
    [
      [
        [null, 'Danh sách đơn vị được đánh giá'],
        [null, 'TT', 'Tên phường, xã'],
        [null, 1, 'Phường 1'],
      ],
    ],
  ])('tells the headings from a title that names units, too: %j', (rows) => {
    expect(unitsOf(rows).map(({ name }) => name)).toEqual(['Phường 1']);
  });

  test('rows that head a group give its units their kind', () => {
    expect(
      unitsOf([
        ['STT', 'Đơn vị'],
        ['I', 'Khối phường'],
        [1, 'Phường 1'],
        [2, 'Phường 2'],
        ['II.', 'Phòng chuyên môn'],
        [1, 'Phòng Tư pháp'],
      ]).map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['Phường 1', 'Khối phường'],
      ['Phường 2', 'Khối phường'],
      ['Phòng Tư pháp', 'Phòng chuyên môn'],
    ]);
  });

  test('with a column of kinds, or without numbers, such a row is a unit', () => {
    expect(
      unitsOf([
        ['STT', 'Đơn vị', 'Nhóm'],
        ['I', 'Phường I', 'phường'],
      ]).map(({ name }) => name),
    ).toEqual(['Phường I']);
    expect(unitsOf([['Đơn vị'], ['Khối phường']]).map(({ name }) => name)).toEqual(['Khối phường']);
  });

  test('what stands below the list is no unit', () => {
    expect(
      unitsOf([
        ['STT', 'Đơn vị'],
        [1, 'Phường 1'],
        [null, 'Tổng cộng: 1 đơn vị'],
        [null, 'NGƯỜI LẬP BIỂU'],
      ]).map(({ name }) => name),
    ).toEqual(['Phường 1']);
    expect(
      unitsOf([['STT', 'Đơn vị'], [1, 'Phường 1'], [], [null, 'TM. ỦY BAN NHÂN DÂN'], [null, 'CHỦ TỊCH']]).map(
        ({ name }) => name,
      ),
    ).toEqual(['Phường 1']);
  });

  test('names a unit that is listed twice and a day that cannot be read', () => {
    expect(
      read([
        ['Đơn vị', 'Ngày nộp'],
        ['Phường 1', '31/6/2025'],
        ['UBND phường 1', null],
      ]),
    ).toMatchObject({
      kind: 'read',
      problems: [
        'ô B2 ghi "31/6/2025", chưa đọc được thành ngày. Ghi dạng 15/12/2025.',
        '"UBND phường 1" có ở cả ô A2 và ô A3; chỉ dùng lần đầu.',
      ],
    });
  });

  test.each([['-'], ['–'], ['chưa nộp'], ['Chưa'], ['x'], ['//']])(
    '%j in a column of days says that there is none',
    (value) => {
      expect(
        read([
          ['Đơn vị', 'Ngày nộp'],
          ['Phường 1', value],
        ]),
      ).toMatchObject({ problems: [], register: { units: [{ submittedOn: null }] } });
    },
  );

  test.each<[CellValue, string]>([
    [46_000, '46000'],
    ['tháng 12', 'tháng 12'],
    [true, 'true'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%j there cannot be read, which is said', (value, shown) => {
    expect(
      read([
        ['Đơn vị', 'Ngày nộp'],
        ['Phường 1', value],
      ]),
    ).toMatchObject({ problems: [`ô B2 ghi "${shown}", chưa đọc được thành ngày. Ghi dạng 15/12/2025.`] });
  });

  test('each unit has its own deadline, the register the latest of them', () => {
    const reading = read([
      ['Đơn vị', 'Hạn nộp'],
      ['Phường 1', '15/12/2025'],
      ['Phòng Tư pháp', '20/12/2025'],
      ['Phường 2', null],
    ]);
    expect(reading).toMatchObject({
      register: {
        deadline: day(2025, 12, 20),
        units: [{ deadline: day(2025, 12, 15) }, { deadline: day(2025, 12, 20) }, {}],
      },
    });
    expect(reading.kind === 'read' && reading.register.units[2]?.deadline).toBeUndefined();
  });

  test.each([['abc'], ['0123456'], ['xyz12345'], ['0'.repeat(65)]])('%j is no content hash, which is said', (value) => {
    expect(
      read([
        ['Đơn vị', 'Mã nội dung'],
        ['Phường 1', value],
      ]),
    ).toMatchObject({
      problems: [`ô B2 ghi "${value}", không phải mã nội dung phiếu. Dùng mã do lệnh "cchc check" in ra.`],
      register: { units: [{ submittedHash: null }] },
    });
  });

  test('an error where a name should be, and a second list on another tab, are said', () => {
    const reading = readRegister([
      { tab: 'Bìa', rows: [['x']] },
      { tab: 'Danh sách', rows: [['Đơn vị'], ['Phường 1'], [{ error: '#REF!' }]] },
      { tab: 'Cũ', rows: [['Đơn vị'], ['Phường 9']] },
    ]);
    expect(reading).toMatchObject({
      problems: [
        'trang "Cũ" cũng có cột tên đơn vị; chỉ dùng trang "Danh sách".',
        'ô A3 báo lỗi #REF!, chưa đọc được tên đơn vị.',
      ],
      register: { units: [{ name: 'Phường 1' }] },
    });
  });

  test('says what is missing when there is no column of names, or no name in it', () => {
    expect(
      read([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toEqual({ kind: 'unusable', problem: 'chưa thấy cột tên đơn vị. Đặt tiêu đề "Đơn vị" ở hàng đầu của cột tên.' });
    expect(read([['Đơn vị'], [null], ['']])).toEqual({
      kind: 'unusable',
      problem: 'chưa có tên đơn vị nào dưới hàng tiêu đề.',
    });
    expect(readRegister([])).toMatchObject({ kind: 'unusable' });
  });

  test('no grid makes it throw, and every problem is a sentence', () => {
    const cell = fc.constantFrom<CellValue>(
      null,
      '',
      'Đơn vị',
      'STT',
      'Ngày nộp',
      'Hạn nộp',
      'Mã băm',
      'Phường 1',
      'I',
      'A',
      1,
      true,
      { error: '#N/A' },
      { date: day(2025, 1, 1) },
      '1/1/2025',
      'zz',
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const reading = read(rows);
        for (const problem of reading.kind === 'read' ? reading.problems : [reading.problem])
          expect(problem).toMatch(/\.$/);
      }),
    );
  });
});
