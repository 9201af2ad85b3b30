import { describe, expect, test } from 'vitest';
import { readCriteriaTable, readCriteriaTables } from '../../../../shared/criteria/table/read-table.ts';
import { gridOf } from './grid-of.ts';

const small = (title: string, points: number): string =>
  ` | ${title}\nSTT | Tiêu chí | Điểm tối đa | Cách chấm\n1 | Chỉ đạo | ${points} | Có: ${points}; không: 0\n | Tổng cộng | ${points}`;
const options = { source: 'thử' };

describe('what cannot be read', () => {
  test.each([
    ['an empty file', [gridOf('')], 'empty', /không có nội dung/],
    ['no tab at all', [], 'empty', /không có nội dung/],
    [
      'text without a table',
      [gridOf('Kính gửi: các đơn vị\nCăn cứ Quyết định số 1/QĐ-UBND')],
      'no-header',
      /Không tìm thấy hàng tiêu đề.*trang "Bảng".*bản quét/,
    ],
    [
      'a table without points',
      [gridOf('STT | Tiêu chí | Tài liệu kiểm chứng\n1 | Kế hoạch | Văn bản')],
      'no-points',
      /trang "Bảng" \(tiêu đề ở hàng 1\) không có cột điểm.*Điểm tối đa.*đã thấy các cột: STT, Tiêu chí, Tài liệu kiểm chứng/,
    ],
    [
      'a header without numbered rows',
      [gridOf('STT | Tiêu chí | Điểm tối đa\n | Kế hoạch | 2')],
      'no-items',
      /hàng 1.*không có hàng nào mang số thứ tự/,
    ],
  ] as const)('%s', (_name, grids, reason, message) => {
    const reading = readCriteriaTable([...grids], options);
    expect(reading).toMatchObject({ kind: 'unusable', reason });
    if (reading.kind === 'unusable') {
      expect(reading.message).toMatch(message);
      expect(reading.message).toMatch(/\.$/);
    }
  });

  test('several tables in one tab are named, and one can be chosen', () => {
    const grid = gridOf(`${small('BỘ TIÊU CHÍ CẤP SỞ', 2)}\n\n${small('BỘ TIÊU CHÍ CẤP XÃ', 3)}`);
    const reading = readCriteriaTable([grid], options);
    expect(reading).toMatchObject({
      kind: 'unusable',
      reason: 'several-tables',
      message:
        'Tệp có 2 bảng tiêu chí (bảng 1: trang "Bảng", "BỘ TIÊU CHÍ CẤP SỞ", 1 hàng có số thứ tự; bảng 2: trang "Bảng", "BỘ TIÊU CHÍ CẤP XÃ", 1 hàng có số thứ tự). Chọn một bảng để đọc.',
    });
    const chosen = readCriteriaTable([grid], { ...options, table: 1 });
    expect(chosen.kind === 'read' && [chosen.set.title, chosen.set.level, chosen.set.items[0]?.max]).toEqual([
      'BỘ TIÊU CHÍ CẤP XÃ',
      'commune',
      3000,
    ]);
    expect(readCriteriaTable([grid], { ...options, table: 2 })).toMatchObject({
      kind: 'unusable',
      reason: 'no-such-table',
    });
  });

  test('several tables in tabs of their own are each read on demand', () => {
    const tabs = [
      gridOf(small('BỘ TIÊU CHÍ CẤP SỞ', 2), { tab: 'Sở' }),
      gridOf(small('BỘ TIÊU CHÍ CẤP XÃ', 3), { tab: 'Xã' }),
    ];
    expect(readCriteriaTable(tabs, options)).toMatchObject({ reason: 'several-tables' });
    expect(readCriteriaTables(tabs, options).map((reading) => reading.kind === 'read' && reading.set.level)).toEqual([
      'department',
      'commune',
    ]);
  });

  test('a summary of the fields beside the table is no table of its own', () => {
    const summary = gridOf('STT | Lĩnh vực | Điểm tối đa\n1 | Chỉ đạo | 3\n2 | Thể chế | 4', { tab: 'Tổng hợp' });
    const reading = readCriteriaTable([summary, gridOf(small('BỘ TIÊU CHÍ CẤP XÃ', 3))], options);
    expect(reading.kind === 'read' && reading.set.title).toBe('BỘ TIÊU CHÍ CẤP XÃ');
    expect(readCriteriaTable([summary], options)).toMatchObject({ kind: 'read', unread: 2 });
  });

  test('a cover sheet beside the table does not matter', () => {
    const reading = readCriteriaTable(
      [gridOf('Tờ bìa\nNăm 2025', { tab: 'Bìa' }), gridOf(small('BỘ TIÊU CHÍ CẤP XÃ', 3))],
      options,
    );
    expect(reading.kind).toBe('read');
  });
});
