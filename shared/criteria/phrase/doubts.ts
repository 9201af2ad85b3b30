import { formatPoints, type Points, type Thousandths } from '../../base/points.ts';
import type { Measure } from '../model.ts';

/** The sentences in which an uncertain reading is put before a person. */

/** A number of a tier as people read it: "90%" for a ratio (thousandths of a percent), "3" for a count (thousandths). */
export function formatMeasure(value: Thousandths, measure: Measure): string {
  return measure === 'ratio' ? `${formatPoints(value)}%` : formatPoints(value);
}

/** One sentence for each uncertain reading, ending with a full stop. */
export const doubts = {
  bothInclude: (at: string, upper: string): string =>
    `Hai mức liền nhau cùng ghi ${at}; đúng ${at} được đọc là thuộc mức "${upper}".`,
  neitherIncludes: (at: string, lower: string): string =>
    `Không mức nào ghi đúng ${at}; giá trị này được đọc là thuộc mức "${lower}".`,
  smallGap: (from: string, to: string, lower: string): string =>
    `Giữa ${from} và ${to} không có mức nào; các giá trị ở giữa được đọc là thuộc mức "${lower}".`,
  gap: (from: string, to: string): string =>
    `Giữa ${from} và ${to} không có mức điểm nào; các giá trị ở giữa chưa tính được điểm.`,
  overlap: (lower: string, upper: string, at: string): string =>
    `Mức "${lower}" và mức "${upper}" chồng lên nhau; mức "${lower}" được đọc là chỉ đến ${at}.`,
  nested: (upper: string, lower: string, at: string): string =>
    `Mức "${upper}" trùm lên mức "${lower}"; mức "${upper}" được đọc là bắt đầu từ ${at}.`,
  openTop: (label: string): string => `Mức cao nhất "${label}" được đọc là áp dụng cả khi nhiều hơn.`,
  noBottom: (at: string): string => `Bảng không ghi điểm khi dưới ${at}; được đọc là 0 điểm.`,
  fromWithoutEnd: (label: string): string => `Mức "${label}" không ghi "trở lên"; được đọc là từ mức đó trở lên.`,
  descending: (label: string): string => `Mức "${label}" viết từ cao xuống thấp; được đọc theo chiều từ thấp đến cao.`,
  grouped: (label: string): string => `Số trong "${label}" có dấu chấm; được đọc là dấu phân cách hàng nghìn.`,
  decimalRatio: (label: string): string => `Số trong "${label}" là số thập phân; được đọc là tỷ lệ (0,8 là 80%).`,
  residual: (label: string, stretch: string): string => `Dòng "${label}" không ghi số; được đọc là ${stretch}.`,
  merged: (label: string, into: string): string => `Dòng "${label}" (0 điểm) được gộp vào mức "${into}".`,
  parts: 'Các dòng được đọc là các phần cộng lại thành điểm tối đa, không phải các mức thay thế nhau.',
  onlyLevel: (label: string): string => `Chỉ có một mức "${label}"; không đạt mức này được đọc là 0 điểm.`,
  noZero: 'Bảng không ghi mức 0 điểm; khi không đạt mức nào chưa có điểm để chọn.',
  bareNumber: (label: string, points: Points): string =>
    `Số trong ngoặc ở "${label}" được đọc là ${formatPoints(points)} điểm.`,
  formulaInWords: (max: Points): string =>
    `Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x ${formatPoints(max)} điểm.`,
  formulaFactor: (times: Points, max: Points): string =>
    `Công thức nhân với ${formatPoints(times)} nhưng điểm tối đa là ${formatPoints(max)}; được tính đúng như công thức ghi.`,
  unclearRounding: 'Cách làm tròn trong công thức chưa đọc được; điểm được tính không làm tròn.',
  formulaFloor: (at: string): string => `Bảng không ghi điểm khi tỷ lệ dưới ${at}; được đọc là 0 điểm.`,
  atMost: (to: Points): string =>
    `"Tối đa ${formatPoints(to)} điểm" được đọc là người thẩm định cho điểm từ 0 đến ${formatPoints(to)}.`,
  rangeOfSeveral: (max: Points): string =>
    `Nhiều dòng cùng ghi "tối đa"; cả mục được đọc là người thẩm định cho điểm từ 0 đến ${formatPoints(max)}.`,
  onceOnly: (label: string): string => `"${label}" không ghi trừ cho mỗi lần; được đọc là chỉ trừ một lần.`,
  deductionZero: (label: string): string => `Dòng "${label}" không nằm trong cách trừ điểm; kiểm tra khi chấm mục này.`,
  manyDeductions: 'Mục này có nhiều cách trừ điểm khác nhau nên chưa đọc được thành một quy tắc.',
  perPercent: (label: string): string => `"${label}" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.`,
  steps: (label: string): string =>
    `"${label}" được đọc thành các bậc theo số lượng, số lẻ không đủ một lần tính thì bỏ.`,
  bonusJudged: 'Điểm thưởng không ghi cách tính cho từng trường hợp; được đọc là người thẩm định cho điểm.',
  naFromOption: (label: string): string =>
    `"${label}" được đọc là trường hợp không áp dụng, được tính đủ điểm, không phải một mức chấm.`,
  naUncertain: (label: string): string =>
    `"${label}" được đọc là không áp dụng, giảm trừ điểm tối đa; nếu là 0 điểm thì sửa lại.`,
  naSeveral: 'Bảng ghi nhiều cách xử lý khi không áp dụng; đang dùng cách ghi đầu tiên.',
  surveyToo: 'Mục này có cả phần điều tra xã hội học; chỉ phần tự chấm được đọc thành quy tắc.',
  surveyLevels: 'Mục này chấm theo điều tra xã hội học; các mức điểm ghi kèm không dùng để tự chấm.',
  severalBranches: 'Mục này phụ thuộc nhiều mục khác nên chưa đọc được thành một quy tắc.',
  unused: (text: string): string => `Dòng "${text}" chưa được dùng trong quy tắc chấm điểm.`,
  noWording: 'Mục này không ghi cách chấm điểm nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.',
  notUnderstood: 'Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.',
} as const;
