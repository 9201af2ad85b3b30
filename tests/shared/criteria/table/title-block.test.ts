import { describe, expect, test } from 'vitest';
import { levelOf, readTitleBlock } from '../../../../shared/criteria/table/title-block.ts';
import { readCriteriaTable } from '../../../../shared/criteria/table/read-table.ts';
import { gridOf } from './grid-of.ts';

const blockOf = (text: string): ReturnType<typeof readTitleBlock> => {
  const grid = gridOf(text);
  return readTitleBlock(grid, 0, grid.rows.length, grid.rows.length);
};

describe('levelOf', () => {
  test.each([
    ['BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH CẤP XÃ', 'commune'],
    ['CHỈ SỐ CCHC CỦA ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG', 'commune'],
    ['BỘ TIÊU CHÍ CẤP PHƯỜNG', 'commune'],
    ['CHỈ SỐ CCHC CẤP HUYỆN', 'district'],
    ['BỘ TIÊU CHÍ ĐÁNH GIÁ UBND QUẬN, HUYỆN', 'district'],
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH', 'department'],
    ['BỘ CHỈ SỐ THEO DÕI, ĐÁNH GIÁ CCHC CẤP TỈNH', 'province'],
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP BỘ', 'ministry'],
    ['BỘ TIÊU CHÍ CỦA CÁC PHÒNG, BAN CHUYÊN MÔN', 'division'],
    ['BỘ TIÊU CHÍ ĐÁNH GIÁ', 'other'],
    ['CHỈ SỐ CCHC CẤP SỞ VÀ CẤP HUYỆN', 'other'],
  ])('"%s" is %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});

describe('readTitleBlock', () => {
  test('finds the title among the national heading and the agency, over several lines', () => {
    const block = blockOf(
      'UBND TỈNH A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc\nPhụ lục I\nBỘ TIÊU CHÍ ĐÁNH GIÁ\nCẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/02/2025)',
    );
    expect(block).toMatchObject({
      title: 'BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025',
      level: 'commune',
      year: 2025,
      document: '12/QĐ-UBND',
      sample: false,
    });
  });

  test.each([
    ['Áp dụng cho năm 2026', 2026],
    ['(Năm 2024)', 2024],
    ['BỘ TIÊU CHÍ CHẤM ĐIỂM NĂM 2023', 2023],
    ['Phục vụ đánh giá năm 2025', 2025],
    ['BỘ TIÊU CHÍ GIAI ĐOẠN 2024-2030', null],
    ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2025)', null],
  ])('the year of "%s" is %s', (text, year) => {
    expect(blockOf(text).year).toBe(year);
  });

  test.each([
    ['(Kèm theo Quyết định số 1880/QĐ-UBND ngày 10/12/2013)', '1880/QĐ-UBND'],
    ['(Ban hành kèm theo Quyết định số: 52/2019/QĐ-UBND ngày 01/10/2019)', '52/2019/QĐ-UBND'],
    ['Kèm theo Công văn số 244/PNV ngày 08/8/2022', '244/PNV'],
    ['Kèm theo Kế hoạch số 307/KH-UBND', '307/KH-UBND'],
    ['Kèm theo Quyết định số 876 / QĐ - BNV', '876/QĐ-BNV'],
    ['Căn cứ Nghị định số 61/2018/NĐ-CP', null],
  ])('the document of "%s" is %s', (text, document) => {
    expect(blockOf(text).document).toBe(document);
  });

  test.each([
    [
      'Bộ chỉ số gồm 8 lĩnh vực, 40 tiêu chí, 95 tiêu chí thành phần',
      [
        ['fields', 8],
        ['criteria', 40],
        ['subcriteria', 95],
      ],
    ],
    ['Thang điểm: 100', [['scale', 100]]],
    ['Tổng điểm tối đa là 100 điểm', [['scale', 100]]],
  ])('reads what "%s" states', (text, expected) => {
    expect(blockOf(text).stated.map(({ what, number }) => [what, number])).toEqual(expected);
  });

  test('a sample says that it is one, above the table or below it', () => {
    expect(blockOf('BỘ TIÊU CHÍ (dữ liệu mẫu)').sample).toBe(true);
    const below = readCriteriaTable(
      [
        gridOf(
          'STT | Tiêu chí | Điểm tối đa\n1 | Kế hoạch | 1\n | Có | 1\n | Không | 0\n\nDỮ LIỆU MẪU: không phải văn bản thật.',
        ),
      ],
      { source: 'thử' },
    );
    expect(below.kind === 'read' && below.set.basis.sample).toBe(true);
  });
});

describe('the identity of a set', () => {
  const table =
    'BỘ TIÊU CHÍ CẤP XÃ NĂM 2025\n(Kèm theo Quyết định số 12/QĐ-UBND)\nSTT | Tiêu chí | Điểm tối đa\n1 | Kế hoạch | 1\n | Có | 1\n | Không | 0';

  test('is made of level, year and decision', () => {
    const reading = readCriteriaTable([gridOf(table)], { source: 'phụ lục.xlsx' });
    expect(reading.kind === 'read' && reading.set).toMatchObject({
      id: 'xa-2025-12-qd-ubnd',
      edition: 1,
      basis: { document: '12/QĐ-UBND', source: 'phụ lục.xlsx', sample: false },
    });
  });

  test('can be given by the one who reads it', () => {
    const reading = readCriteriaTable([gridOf(table)], {
      source: 'x',
      id: 'phuong-2026',
      edition: 2,
      year: 2026,
      level: 'district',
      title: 'Khác',
      document: '9/QĐ-UBND',
    });
    expect(reading.kind === 'read' && reading.set).toMatchObject({
      id: 'phuong-2026',
      edition: 2,
      year: 2026,
      level: 'district',
      title: 'Khác',
      basis: { document: '9/QĐ-UBND' },
    });
  });

  test('is a name for files whatever the title', () => {
    for (const title of ['BỘ TIÊU CHÍ', 'Tiêu chí đánh giá “mới” / 2', 'CHỈ SỐ CẢI CÁCH']) {
      const reading = readCriteriaTable(
        [gridOf(`${title}\nSTT | Tiêu chí | Điểm tối đa\n1 | Kế hoạch | 1\n | Có | 1`)],
        { source: 'x' },
      );
      expect(reading.kind === 'read' && reading.set.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});
