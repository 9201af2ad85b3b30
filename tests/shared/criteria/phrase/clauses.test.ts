import { describe, expect, test } from 'vitest';
import { formatPoints, type Points } from '../../../../shared/base/points.ts';
import type { Clause } from '../../../../shared/criteria/phrase/clause.ts';
import { readClauses } from '../../../../shared/criteria/phrase/read-clauses.ts';

/** Every clause of a line in a few words; the maximum of the item is 2 points. */
function clausesOf(text: string, column: number | null = null): readonly string[] {
  const points = column === null ? null : ((column * 1000) as Points);
  return readClauses([{ text, points, cell: { tab: 'T', row: 0, column: 0 } }], 2000 as Points).map(show);
}

function show(clause: Clause): string {
  switch (clause.kind) {
    case 'award':
      return `${clause.label} = ${formatPoints(clause.points)}${clause.interval === null ? '' : ' #'}`;
    case 'formula':
      return `công thức x${formatPoints(clause.formula.times)}`;
    case 'deduction':
      return `trừ ${formatPoints(clause.per)}/${clause.step === 1000 ? '' : `${formatPoints(clause.step)} `}${clause.unit}${clause.limit === null ? '' : ` đến ${clause.limit === 'all' ? 'hết' : formatPoints(clause.limit)}`}${clause.repeated ? '' : ' một lần'}`;
    case 'limit':
      return `mức trừ ${clause.limit === 'all' ? 'hết' : formatPoints(clause.limit)}`;
    case 'per-case':
      return `${formatPoints(clause.per)} mỗi ${formatPoints(clause.step)}${clause.cap === null ? '' : ` đến ${formatPoints(clause.cap)}`}${clause.bonus ? ' thưởng' : ''}`;
    case 'bonus':
      return `thưởng ${clause.cap === null ? '-' : formatPoints(clause.cap)}`;
    case 'judged':
      return `chấm ${clause.from === null ? '0' : formatPoints(clause.from)}..${clause.to === null ? '-' : formatPoints(clause.to)}`;
    case 'not-applicable':
      return `không áp dụng ${clause.policy}${clause.certain ? '' : '?'}`;
    case 'branch':
      return `theo ${clause.on} ≤ ${formatPoints(clause.atMost)}: ${formatPoints(clause.cap)}`;
    case 'survey':
      return 'điều tra';
    case 'rounding':
      return 'làm tròn';
    case 'remark':
      return `lời ${clause.remark}`;
    case 'condition':
      return `điều kiện ${clause.label}`;
    case 'unread':
      return `chưa đọc ${clause.text}`;
  }
}

describe('a line is cut into statements', () => {
  test.each([
    ['Có: 1 điểm; không: 0 điểm', ['Có = 1', 'không = 0']],
    ['Có: 1 điểm, không: 0 điểm', ['Có = 1', 'không = 0']],
    ['Có (1 điểm), không (0 điểm)', ['Có = 1', 'không = 0']],
    ['Có: 1 điểm. Không: 0 điểm.', ['Có = 1', 'Không = 0']],
    ['Có: 1 / Không: 0', ['Có = 1', 'Không = 0']],
    ['- Có: 1 - Không: 0', ['Có = 1', 'Không = 0']],
    ['Có: 1đ Không: 0đ', ['Có = 1', 'Không = 0']],
    ['a) Có: 1 điểm\nb) Không: 0 điểm', ['Có = 1', 'Không = 0']],
    ['1 điểm: có; 0 điểm: không', ['có = 1', 'không = 0']],
    ['1 điểm nếu có, 0 điểm nếu không', ['có = 1', 'không = 0']],
    ['Có kế hoạch; có báo cáo: 1 điểm; không: 0', ['Có kế hoạch; có báo cáo = 1', 'không = 0']],
    ['Có kế hoạch, có báo cáo: 1 điểm', ['Có kế hoạch, có báo cáo = 1']],
    ['Có đủ số lượng\nvà đúng hạn: 1 điểm', ['Có đủ số lượng và đúng hạn = 1']],
    ['Đạt 100%: 2 điểm, mỗi việc chậm trừ 0,5 điểm', ['Đạt 100% = 2 #', 'trừ 0,5/case']],
    ['Chậm 01 ngày trừ 0,1 điểm, quá 05 ngày không chấm', ['trừ 0,1/day', 'quá 05 ngày = 0 #']],
    [
      'Đạt 100%: 2 điểm (đơn vị không có TTHC thì giảm trừ điểm tối đa)',
      ['Đạt 100% = 2 #', 'không áp dụng reduce-max'],
    ],
    ['Đạt 100%: 2 điểm (theo kế hoạch)', ['Đạt 100% (theo kế hoạch) = 2 #']],
    ['Thang điểm:\n- Có: 1\n- Không: 0', ['điều kiện Thang điểm', 'Có = 1', 'Không = 0']],
    ['TP. HCM có kế hoạch: 1 điểm', ['TP. HCM có kế hoạch = 1']],
  ])('"%s"', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});

describe('a line with points in their own column', () => {
  test.each([
    ['Ban hành kịp thời', 2, ['Ban hành kịp thời = 2']],
    ['- Từ 90% trở lên;', 2, ['Từ 90% trở lên = 2 #']],
    ['Có kế hoạch; có báo cáo', 1, ['Có kế hoạch; có báo cáo = 1']],
    ['Trực tuyến: bảng điện tử 0,25; mạng xã hội 0,25', 0.5, ['Trực tuyến: bảng điện tử = 0,25', 'mạng xã hội = 0,25']],
    ['Đạt 100%. Ví dụ: 4/4 = 100%', 2, ['Đạt 100% = 2 #', 'lời example']],
    ['Mỗi văn bản sai', -0.5, ['trừ 0,5/case']],
    ['Mỗi văn bản sai trừ 0,5 điểm', 0.5, ['trừ 0,5/case']],
    ['Từ 80% đến dưới 100%: điểm = tỷ lệ % x 2', 2, ['công thức x2']],
    ['Không phát sinh: được tính điểm tối đa', 2, ['không áp dụng full-points']],
  ])('"%s" | %d', (text, column, expected) => {
    expect(clausesOf(text, column)).toEqual(expected);
  });
});

describe('what single statements say', () => {
  test.each([
    // awards
    ['Đạt điểm tối đa nếu đúng hạn', ['đúng hạn = 2']],
    ['Chậm thì được 50% số điểm', ['Chậm = 1']],
    ['Chậm: 1/2 điểm', ['Chậm = 0,5']],
    ['Chậm: một nửa số điểm', ['Chậm = 1']],
    ['Không thực hiện thì không được tính điểm', ['Không thực hiện = 0']],
    ['Không thực hiện: mất toàn bộ điểm', ['Không thực hiện = 0']],
    ['Tổ chức 02 điểm cầu trực tuyến: 1 điểm', ['Tổ chức 02 điểm cầu trực tuyến = 1']],
    ['Chỉ số từ 90 điểm trở lên: 2', ['Chỉ số từ 90 điểm trở lên = 2']],
    // taken off
    ['Thiếu 01 báo cáo trừ 0,25 điểm', ['trừ 0,25/case']],
    ['Cứ 02 văn bản chậm trừ 0,5 điểm', ['trừ 0,5/2 case']],
    ['Chậm 01 ngày làm việc bị trừ 0,1 điểm, tối đa 0,5 điểm', ['trừ 0,1/day đến 0,5']],
    ['Trừ 0,25 điểm/lần vi phạm cho đến hết điểm', ['trừ 0,25/case đến hết']],
    ['Báo cáo sai mẫu trừ 0,5 điểm', ['trừ 0,5/case một lần']],
    ['Trừ tối đa 01 điểm', ['mức trừ 1']],
    ['Tổng điểm trừ không quá 2 điểm', ['mức trừ 2']],
    ['Trừ trường hợp bất khả kháng', ['chưa đọc Trừ trường hợp bất khả kháng']],
    // for each case
    ['0,25 điểm/sáng kiến', ['0,25 mỗi 1']],
    ['Mỗi mô hình được 0,5 điểm nhưng không quá 2 điểm', ['0,5 mỗi 1 đến 2']],
    ['Cứ 05 tin, bài được 0,5 điểm', ['0,5 mỗi 5']],
    ['Cộng 0,5 điểm cho mỗi sáng kiến', ['0,5 mỗi 1 thưởng']],
    ['Căn cứ mức độ hoàn thành, tổ thẩm định cho điểm', ['chấm 0..-']],
    // on top, judged
    ['Điểm thưởng: tối đa 5 điểm', ['thưởng 5']],
    ['Được khen thưởng: 1 điểm', ['Được khen thưởng = 1']],
    ['Phục vụ cộng đồng: 1 điểm', ['Phục vụ cộng đồng = 1']],
    ['Cách làm mới: tối đa 2 điểm', ['chấm 0..2']],
    ['Chấm từ 0,5 đến 2 điểm', ['chấm 0,5..2']],
    // branches
    ['Nếu tiêu chí 1.1 đạt 0 điểm thì chấm tối đa 01 điểm', ['theo 1.1 ≤ 0: 1']],
    ['Mục 2.1.1 không đạt điểm thì mục này không tính điểm', ['theo 2.1.1 ≤ 0: 0']],
    ['TCTP I.1.2 đạt không quá 1 điểm thì chấm tối đa 0,5 điểm', ['theo I.1.2 ≤ 1: 0,5']],
    // who scores, remarks
    ['Điều tra xã hội học', ['điều tra']],
    ['Kết quả khảo sát người dân', ['điều tra']],
    ['Căn cứ kết quả điều tra xã hội học', ['điều tra']],
    ['Có tổ chức khảo sát: 1 điểm', ['Có tổ chức khảo sát = 1']],
    ['Tự đánh giá, thẩm định', ['lời method']],
    ['Điểm tối đa: 2 điểm', ['lời method']],
    ['Ví dụ: 4/5 x 2 = 1,6 điểm', ['lời example']],
    ['Trong đó: a là tổng số hồ sơ; b là số hồ sơ đúng hạn', ['lời definition', 'lời definition']],
    ['Tỷ lệ = (số đúng hạn/tổng số) x 100%', ['lời definition']],
    ['TLKC: Báo cáo năm', ['lời evidence']],
    ['Làm tròn đến 02 chữ số thập phân', ['làm tròn']],
    // not understood
    ['Từ 80% trở lên theo kế hoạch', ['chưa đọc Từ 80% trở lên theo kế hoạch']],
    ['Điểm = 1 - (số văn bản sai x 0,1)', ['chưa đọc Điểm = 1 - (số văn bản sai x 0,1)']],
  ])('"%s"', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
