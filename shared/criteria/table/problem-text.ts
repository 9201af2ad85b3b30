import { formatPoints, type Points } from '../../base/points.ts';

/** The sentences of the report on the table itself: what stands there, with both numbers, and how it was taken. */
export const problemText = {
  sumDiffers: (label: string, printed: Points, sum: Points): string =>
    `Mục ${label} ghi ${formatPoints(printed)} điểm, cộng các mục con được ${formatPoints(sum)} điểm.`,
  totalDiffers: (printed: Points, sum: Points): string =>
    `Dòng tổng ghi ${formatPoints(printed)} điểm, cộng các lĩnh vực được ${formatPoints(sum)} điểm.`,
  scaleDiffers: (stated: Points, sum: Points): string =>
    `Phần đầu bảng nói thang điểm ${formatPoints(stated)}, cộng các lĩnh vực được ${formatPoints(sum)} điểm.`,
  countDiffers: (what: string, stated: number, found: number): string =>
    `Phần đầu bảng nói có ${stated} ${what}, trong bảng có ${found}.`,
  optionAboveMax: (label: string, points: Points, max: Points): string =>
    `Mục ${label} có mức ${formatPoints(points)} điểm, cao hơn điểm tối đa ${formatPoints(max)}.`,
  bestBelowMax: (label: string, points: Points, max: Points): string =>
    `Mức cao nhất của mục ${label} là ${formatPoints(points)} điểm, thấp hơn điểm tối đa ${formatPoints(max)}.`,
  tierGapAt: (label: string, at: string): string => `Mục ${label} không có mức nào cho đúng ${at}.`,
  tierGap: (label: string, from: string, to: string): string =>
    `Mục ${label} không có mức nào cho khoảng từ ${from} đến ${to}.`,
  tierOverlap: (label: string, from: string, to: string | null): string =>
    `Mục ${label} có hai mức cùng nhận ${to === null ? `từ ${from} trở lên` : `khoảng từ ${from} đến ${to}`}.`,
  exampleDiffers: (label: string, ratio: string, stated: Points, computed: Points): string =>
    `Ví dụ của mục ${label} cho ${formatPoints(stated)} điểm với tỷ lệ ${ratio}, theo thang điểm là ${formatPoints(computed)} điểm.`,
  exampleArithmetic: (label: string, expression: string, stated: Points, computed: Points): string =>
    `Ví dụ của mục ${label} ghi ${expression} = ${formatPoints(stated)}, tính lại được ${formatPoints(computed)}.`,
  guidanceDiffers: (label: string, option: string, guidance: Points, scale: Points): string =>
    `Phần hướng dẫn của mục ${label} ghi ${formatPoints(guidance)} điểm cho "${option}", thang điểm ghi ${formatPoints(scale)} điểm.`,
  guidanceAboveMax: (label: string, option: string, guidance: Points, max: Points): string =>
    `Phần hướng dẫn của mục ${label} ghi ${formatPoints(guidance)} điểm cho "${option}", cao hơn điểm tối đa ${formatPoints(max)}.`,
  pointsDiffer: (label: string, text: Points, column: Points): string =>
    `Một mức của mục ${label} ghi ${formatPoints(text)} điểm trong lời và ${formatPoints(column)} điểm ở cột điểm; đang dùng số ở cột điểm.`,
  codeDuplicated: (label: string, first: number, second: number, used: string): string =>
    `Số thứ tự ${label} xuất hiện ở hàng ${first} và hàng ${second}; hàng ${second} được đọc là ${used}.`,
  codeRepaired: (shown: string, meant: string): string =>
    `Ô số thứ tự đang là ${shown}; theo thứ tự các mục được đọc là ${meant}.`,
  codeSkipped: (before: string, after: string): string => `Sau mục ${before} là mục ${after}, thiếu số thứ tự ở giữa.`,
  codeStartsLate: (first: string): string => `Nhóm này bắt đầu từ mục ${first}, thiếu số thứ tự phía trước.`,
  parentMissing: (label: string, stem: string): string => `Không thấy mục ${stem} phía trên mục ${label}.`,
  pointsMissing: (label: string, used: Points): string =>
    `Mục ${label} không ghi điểm tối đa; tạm lấy mức cao nhất là ${formatPoints(used)} điểm.`,
  groupPointsMissing: (label: string, sum: Points): string =>
    `Mục ${label} không ghi điểm tối đa; tạm lấy tổng các mục con là ${formatPoints(sum)} điểm.`,
  pointsProposed: (text: string, read: Points): string => `Ô điểm ghi "${text}"; được đọc là ${formatPoints(read)}.`,
  pointsUnread: (text: string): string => `Ô điểm ghi "${text}", không đọc được thành số điểm.`,
  branchUnknown: (label: string, on: string): string =>
    `Mục ${label} phụ thuộc mục ${on} nhưng trong bảng không có mục này.`,
  handRuleUnread: (label: string, why: string): string =>
    `Cột Quy tắc, Giá trị của mục ${label} chưa dùng được: ${why}`,
} as const;
