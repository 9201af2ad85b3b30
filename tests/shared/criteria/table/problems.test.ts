import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../../shared/base/cell.ts';
import { readCriteriaTable, type CriteriaTableReading } from '../../../../shared/criteria/table/read-table.ts';
import { gridOf } from './grid-of.ts';

function read(text: string): CriteriaTableReading {
  const reading = readCriteriaTable([gridOf(text)], { source: 'thử' });
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading;
}

const problemsOf = (text: string): readonly string[] =>
  read(text).problems.map(({ kind, cell, message }) => `${kind} ${formatAddress(cell)}: ${message}`);

const head = 'STT | Tiêu chí | Điểm tối đa | Cách chấm | Hướng dẫn';

describe('the report on the table itself', () => {
  test.each([
    ['a clean table has none', `${head}\n1 | Chỉ đạo | 2\n1.1 | Kế hoạch | 2 | Có: 2; không: 0\n | Tổng cộng | 2`, []],
    [
      'a group that does not add up',
      `${head}\n1 | Chỉ đạo | 5\n1.1 | Kế hoạch | 2 | Có: 2; không: 0\n1.2 | Báo cáo | 2.5 | Có: 2,5; không: 0`,
      ['sum-differs C2: Mục 1 ghi 5 điểm, cộng các mục con được 4,5 điểm.'],
    ],
    [
      'a total row that does not add up',
      `${head}\n1 | Chỉ đạo | 2 | Có: 2; không: 0\n2 | Thể chế | 3 | Có: 3; không: 0\n | TỔNG CỘNG | 6`,
      ['sum-differs C4: Dòng tổng ghi 6 điểm, cộng các lĩnh vực được 5 điểm.'],
    ],
    [
      'a scale and counts in the title that are not those of the table',
      ` | BỘ TIÊU CHÍ CẤP XÃ gồm 3 lĩnh vực, 4 tiêu chí, thang điểm 100\n${head}\n1 | Chỉ đạo | 2\n1.1 | Kế hoạch | 2 | Có: 2; không: 0\n2 | Thể chế | 3\n2.1 | Văn bản | 3 | Có: 3; không: 0`,
      [
        'scale-differs B1: Phần đầu bảng nói thang điểm 100, cộng các lĩnh vực được 5 điểm.',
        'count-differs B1: Phần đầu bảng nói có 3 lĩnh vực, trong bảng có 2.',
        'count-differs B1: Phần đầu bảng nói có 4 tiêu chí, trong bảng có 2.',
      ],
    ],
    [
      'counts that fit the leaves instead of the second level',
      ` | BỘ TIÊU CHÍ gồm 1 lĩnh vực, 3 tiêu chí\n${head}\n1 | Chỉ đạo | 3\n1.1 | Kế hoạch | 2\n1.1.1 | Một | 1 | Có: 1; không: 0\n1.1.2 | Hai | 1 | Có: 1; không: 0\n1.2 | Ba | 1 | Có: 1; không: 0`,
      [],
    ],
    [
      'an option above the maximum',
      `${head}\n1 | Chỉ đạo | 2\n | Tốt | 3\n | Đạt | 2\n | Không đạt | 0`,
      ['option-above-max B3: Mục 1 có mức 3 điểm, cao hơn điểm tối đa 2.'],
    ],
    [
      'a best option below the maximum',
      `${head}\n1 | Chỉ đạo | 2\n | Đạt | 1.5\n | Không đạt | 0`,
      ['best-below-max B3: Mức cao nhất của mục 1 là 1,5 điểm, thấp hơn điểm tối đa 2.'],
    ],
    [
      'tiers with a gap',
      `${head}\n1 | Chỉ đạo | 2\n | Từ 90% trở lên | 2\n | Từ 50% đến 70% | 1\n | Dưới 50% | 0`,
      ['tier-gap B3: Mục 1 không có mức nào cho khoảng từ 70% đến 90%.'],
    ],
    [
      'tiers of which none takes the number between them',
      `${head}\n1 | Chỉ đạo | 2\n | Trên 90% | 2\n | Từ 50% đến dưới 90% | 1\n | Dưới 50% | 0`,
      ['tier-gap B3: Mục 1 không có mức nào cho đúng 90%.'],
    ],
    [
      'counts with a gap',
      `${head}\n1 | Chỉ đạo | 2\n | Từ 10 tin, bài trở lên | 2\n | Từ 03 đến 07 tin, bài | 1\n | Dưới 03 tin, bài | 0`,
      ['tier-gap B3: Mục 1 không có mức nào cho khoảng từ 7 đến 10.'],
    ],
    [
      'tiers that overlap',
      `${head}\n1 | Chỉ đạo | 2\n | Từ 80% trở lên | 2\n | Từ 50% đến 90% | 1\n | Dưới 50% | 0`,
      ['tier-overlap B3: Mục 1 có hai mức cùng nhận khoảng từ 80% đến 90%.'],
    ],
    [
      'a worked example that breaks its own rule',
      `${head}\n1 | Tuyên truyền | 1 | | Ví dụ: Kế hoạch đặt ra 5 mục tiêu, đơn vị hoàn thành 4 mục tiêu. 4/5*1= 0,8 điểm\n | Hoàn thành 100% | 1\n | Hoàn thành 90% - 100%: số mục tiêu đã hoàn thành/số mục tiêu đề ra x 1 điểm |\n | Dưới 90% | 0`,
      ['example-differs E2: Ví dụ của mục 1 cho 0,8 điểm với tỷ lệ 80%, theo thang điểm là 0 điểm.'],
    ],
    [
      'a worked example that is right',
      `${head}\n1 | Tuyên truyền | 1.5 | | Ví dụ: 9/10 x 1,5 = 1,35 điểm\n | Điểm = tỷ lệ % x 1,5 |`,
      [],
    ],
    [
      'a worked example that reckons wrongly',
      `${head}\n1 | Tuyên truyền | 1.5 | | Ví dụ: 9/10 x 1,5 = 1,5 điểm\n | Điểm = tỷ lệ % x 1,5 |`,
      [
        'example-differs E2: Ví dụ của mục 1 ghi 9/10 x 1,5 = 1,5, tính lại được 1,35.',
        'example-differs E2: Ví dụ của mục 1 cho 1,5 điểm với tỷ lệ 90%, theo thang điểm là 1,35 điểm.',
      ],
    ],
    [
      'guidance that gives other points than the scale',
      `${head}\n1 | Tuyên truyền | 1 | | Trực tuyến (0,5đ); hình thức truyền thống (1đ)\n | Trực tuyến: bảng điện tử 0,25; mạng xã hội 0,25 | 0.5\n | Hình thức truyền thống | 0.5`,
      [
        'guidance-differs E2: Phần hướng dẫn của mục 1 ghi 1 điểm cho "Hình thức truyền thống", thang điểm ghi 0,5 điểm.',
      ],
    ],
    [
      'points in words that differ from their column',
      `${head}\n1 | Chỉ đạo | 2\n | Đạt: 1 điểm | 2\n | Không đạt | 0`,
      ['points-differ B3: Một mức của mục 1 ghi 1 điểm trong lời và 2 điểm ở cột điểm; đang dùng số ở cột điểm.'],
    ],
    [
      'a code that occurs twice, where the next one is free',
      `${head}\n1 | Chỉ đạo | 2\n1.1 | Một | 1 | Có: 1; không: 0\n1.1 | Hai | 1 | Có: 1; không: 0`,
      ['code-duplicated A4: Số thứ tự 1.1 xuất hiện ở hàng 3 và hàng 4; hàng 4 được đọc là 1.2.'],
    ],
    [
      'a code that occurs twice, where the next one is taken',
      `${head}\n1 | Chỉ đạo | 3\n1.1 | Một | 1 | Có: 1; không: 0\n1.1 | Hai | 1 | Có: 1; không: 0\n1.2 | Ba | 1 | Có: 1; không: 0`,
      ['code-duplicated A4: Số thứ tự 1.1 xuất hiện ở hàng 3 và hàng 4; hàng 4 được đọc là 1.1.b.'],
    ],
    [
      'numbers that are skipped',
      `${head}\n1 | Chỉ đạo | 2\n1.2 | Một | 1 | Có: 1; không: 0\n1.4 | Hai | 1 | Có: 1; không: 0`,
      [
        'code-skipped A3: Nhóm này bắt đầu từ mục 1.2, thiếu số thứ tự phía trước.',
        'code-skipped A4: Sau mục 1.2 là mục 1.4, thiếu số thứ tự ở giữa.',
      ],
    ],
    [
      'points that are missing',
      `${head}\n1 | Chỉ đạo |\n1.1 | Một | | Có: 1,5; không: 0\n2 | Thể chế | 1\n2.1 | Hai | 1 | Có: 1; không: 0`,
      [
        'points-missing C3: Mục 1.1 không ghi điểm tối đa; tạm lấy mức cao nhất là 1,5 điểm.',
        'points-missing C2: Mục 1 không ghi điểm tối đa; tạm lấy tổng các mục con là 1,5 điểm.',
      ],
    ],
    [
      'points that are no number',
      `${head}\n1 | Chỉ đạo | một rưỡi | Có: 1,5; không: 0`,
      [
        'points-missing C2: Ô điểm ghi "một rưỡi", không đọc được thành số điểm.',
        'points-missing C2: Mục 1 không ghi điểm tối đa; tạm lấy mức cao nhất là 1,5 điểm.',
      ],
    ],
    [
      'points that have to be confirmed',
      `${head}\n1 | Chỉ đạo | '1½ | Có: 1,5; không: 0`,
      ['points-proposed C2: Ô điểm ghi "1½"; được đọc là 1,5.'],
    ],
    [
      'a branch on an item that is not there',
      `${head}\n1 | Chỉ đạo | 1 | Có: 1; không: 0; nếu tiêu chí 9.9 đạt 0 điểm thì không chấm điểm tiêu chí này`,
      ['branch-unknown B2: Mục 1 phụ thuộc mục 9.9 nhưng trong bảng không có mục này.'],
    ],
    [
      'an item whose group is missing',
      `${head}\n1 | Chỉ đạo | 1\n1.1 | Một | 1\n1.1.1 | Một | 1 | Có: 1; không: 0\n2.1.1 | Hai | 1 | Có: 1; không: 0`,
      [
        'row-unplaced A5: Không thấy mục 2.1 phía trên mục 2.1.1.',
        'sum-differs C3: Mục 1.1 ghi 1 điểm, cộng các mục con được 2 điểm.',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('a table with faults can still be used', () => {
    const { set } = read(`${head}\n1 | Chỉ đạo | 9\n1.1 | Một | 1 | Có: 1; không: 0\n1.1 | Hai | 1 | Có: 2; không: 0`);
    expect(set.items.map(({ code, max, rule }) => [code, max, rule?.kind])).toEqual([
      ['1', 9000, undefined],
      ['1.1', 1000, 'choice'],
      ['1.2', 1000, 'choice'],
    ]);
  });

  test('a branch on an item that is not there leaves the rule unread, with its wording kept', () => {
    const { set, unread, toConfirm } = read(
      `${head}\n1 | Chỉ đạo | 1 | Có: 1; không: 0; nếu tiêu chí 9.9 đạt 0 điểm thì không chấm điểm tiêu chí này`,
    );
    expect(set.items[0]?.rule).toEqual({ kind: 'unread' });
    expect(set.items[0]?.wording).toHaveLength(1);
    expect(unread).toBe(1);
    expect(toConfirm).toHaveLength(1);
  });
});
