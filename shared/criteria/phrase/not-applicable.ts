import { points, type Points } from '../../base/points.ts';
import type { NotApplicablePolicy } from '../model.ts';
import { find, lexicon, lookUp, peek, type Cursor } from './cursor.ts';

/** What a sentence says becomes of an item that does not apply. */
export interface NotApplicableReading {
  readonly policy: Exclude<NotApplicablePolicy, 'not-allowed'>;
  /** Said in so many words; "không chấm điểm" could also mean 0. */
  readonly certain: boolean;
  /** Points named instead of "điểm tối đa" ("được tính 03 điểm"): full points when they are the maximum. */
  readonly points: Points | null;
  /** There is a condition such as "không phát sinh". */
  readonly conditioned: boolean;
}

/**
 * notApplicable := condition … policy
 * condition := ('không' | 'chưa') ('có' | 'phát sinh' | 'được giao' | 'thuộc' | …)
 * The three wordings: leaves the maximum; earns the maximum; a scale of its own. `null` for any other sentence.
 */
export function findNotApplicable(c: Cursor): NotApplicableReading | null {
  const conditioned = find(c, conditions) !== null;
  const own = find(c, separateScale);
  if (own !== null && conditioned) return { policy: 'separate-scale', certain: true, points: null, conditioned };
  if (find(c, reducing) !== null) return { policy: 'reduce-max', certain: true, points: null, conditioned };
  if (!conditioned) return null;
  if (saysNothingToDo(c) && find(c, probablyReducing) !== null)
    return { policy: 'reduce-max', certain: false, points: null, conditioned };
  if (find(c, fullPoints) !== null) return { policy: 'full-points', certain: true, points: null, conditioned };
  return findGrantedPoints(c, conditioned);
}

/** Whether a sentence says that there was nothing to do: "không phát sinh hồ sơ", "chưa được giao". */
export function saysNothingToDo(c: Cursor): boolean {
  return find(c, certainConditions) !== null;
}

/** "được tính 03 điểm": as good as "điểm tối đa" when 03 is the maximum, which the caller knows. */
function findGrantedPoints(c: Cursor, conditioned: boolean): NotApplicableReading | null {
  for (const probe = { ...c }; probe.at < c.tokens.length; probe.at += 1) {
    const granted = { ...probe };
    if (lookUp(granted, granting) === null) continue;
    const number = peek(granted);
    granted.at += 1;
    if (number?.kind === 'number' && lookUp(granted, pointUnit) !== null) {
      return { policy: 'full-points', certain: true, points: points(number.value), conditioned };
    }
  }
  return null;
}

const certainConditions = lexicon([
  [
    'không phát sinh | không có phát sinh | chưa phát sinh | chưa có phát sinh | không được giao | chưa được giao | không có nhiệm vụ | không có chỉ tiêu | không được phân công' +
      ' | không được phân cấp | không được ủy quyền | chưa được phân cấp | không thuộc | không phải thực hiện | không tiếp nhận | không phát hiện | không có chức năng | không có thẩm quyền' +
      ' | không có đơn vị trực thuộc | không có thủ tục hành chính | không có tthc | không có hồ sơ | chưa có hồ sơ | không có kiến nghị | không có phản ánh | không có đơn thư | không áp dụng' +
      ' | không bố trí vốn | không được bố trí | không được cấp | không được kiểm tra | không có dự án | không có vốn | không sử dụng ngân sách | không phải',
    true,
  ],
]);

const conditions = lexicon([
  [
    'không phát sinh | không có | chưa có | chưa phát sinh | không được giao | chưa được giao | không được phân | không được ủy quyền | chưa được phân | không được cấp | không được bố trí | không được kiểm tra' +
      ' | không thuộc | không phải | không tiếp nhận | không phát hiện | không áp dụng | không thực hiện nhiệm vụ' +
      ' | không giao | không bố trí | không sử dụng | chưa triển khai | chưa đến kỳ | chưa đến hạn | chưa tới kỳ | không quản lý | không liên quan | không nằm trong | không yêu cầu',
    true,
  ],
]);

const reducing = lexicon([
  [
    'giảm trừ điểm tối đa | giảm trừ điểm | giảm trừ | trừ điểm tối đa | trừ vào tổng điểm | trừ vào điểm tối đa | trừ vào tổng số điểm | trừ vào thang điểm | trừ ra khỏi' +
      ' | không tính vào tổng điểm | không tính vào tổng số điểm | không tính vào điểm tối đa | không tính vào thang điểm | không tính tổng điểm | không đưa vào tổng điểm | không đưa vào tính điểm' +
      ' | không cộng vào tổng điểm | giảm tổng điểm | tổng điểm tối đa giảm | điểm tối đa giảm | giảm điểm tối đa | giảm thang điểm | giảm tương ứng | loại trừ điểm | loại trừ khỏi | được loại trừ | loại khỏi | loại ra khỏi' +
      ' | không tính điểm tối đa | bỏ điểm tối đa | bớt điểm tối đa | không tính điểm tối đa của | khấu trừ điểm tối đa | quy đổi điểm | được quy đổi | điểm quy đổi | quy đổi theo tỷ lệ',
    true,
  ],
]);

const probablyReducing = lexicon([
  [
    'được miễn chấm | miễn chấm | bỏ qua tiêu chí | bỏ qua nội dung | không áp dụng | không đánh giá | không xem xét đánh giá | không xem xét , đánh giá | không thực hiện đánh giá | không đánh giá , chấm điểm | không chấm điểm | không chấm' +
      ' | không tính điểm | không phải đánh giá | không tính tiêu chí | không xét | không tính điểm tiêu chí | không tính',
    true,
  ],
]);

const fullPoints = lexicon([
  [
    'được tính điểm tối đa | đạt điểm tối đa | được điểm tối đa | chấm điểm tối đa | tính điểm tối đa | hưởng điểm tối đa | cho điểm tối đa | được cộng điểm tối đa | được hưởng điểm tối đa' +
      ' | trọn điểm | trọn số điểm | tính đủ điểm | được đủ điểm | đủ số điểm | toàn bộ số điểm | số điểm tối đa | mặc định đạt điểm tối đa | mặc định được điểm tối đa | tính tối đa điểm | đạt tối đa điểm | được tối đa điểm | tối đa số điểm | : điểm tối đa',
    true,
  ],
]);

const separateScale = lexicon([
  [
    'thang điểm riêng | thang điểm của riêng | tổng điểm riêng | bảng điểm riêng | bộ tiêu chí riêng | theo thang điểm | trên thang điểm | thang riêng | thang điểm khác',
    true,
  ],
]);

const granting = lexicon([['được tính | được chấm | được cho | được hưởng | được cộng | tính | chấm | được', true]]);
const pointUnit = lexicon([['điểm', true]]);
