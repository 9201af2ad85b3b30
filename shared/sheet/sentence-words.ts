import { fold } from '../base/text.ts';

/** What a word can do to the number after it. */
export interface Word {
  /** Without accents, in lower case. */
  readonly folded: string;
  /** The last syllable of "thực hiện", "hoàn thành", "tỷ lệ", "đạt" …: what follows is a result. */
  readonly isResult: boolean;
  /** "trên", "từ", "tăng", "còn", "chỉ tiêu": a bound, a change, a remainder or a target follows. */
  readonly isInexact: boolean;
  /** "chưa", "không", "trễ": turns a result into its opposite. */
  readonly isNegation: boolean;
  /** "mục", "trang", "năm", "phường": the number only names something. */
  readonly isReference: boolean;
  /** "ngày", "trước", "đến": a date follows. */
  readonly startsDate: boolean;
  /** "điểm", "ngày", "giờ", "tháng": after a number, points and times rather than things. */
  readonly isPointUnit: boolean;
  readonly isLower: boolean;
}

/** The properties of a word as it is written; words repeat, so that each is looked into once. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const lower = text.toLowerCase();
  const word: Word = {
    folded,
    isResult: results.has(folded),
    isInexact: inexact.has(lower),
    isNegation: negations.has(folded),
    isReference: references.has(lower),
    startsDate: beforeDates.has(folded),
    isPointUnit: pointUnits.has(folded),
    isLower: text === lower,
  };
  if (words.size >= 5000) words.clear();
  words.set(text, word);
  return word;
}

const words = new Map<string, Word>();

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const results = setOf(
  'hien thanh quyet ngan dat ly le loi duoc da han phuc khai hanh tra du xong chiem duong bang la so tuyen co voi tong qua nop lap hoa dang chuc luong',
);

/** Accents count: "từ" is a bound, "tư" (đầu tư) is none. */
const inexact = setOf(
  'trên tren dưới duoi hơn hon gần gan khoảng khoang từ tăng tang giảm giam vượt vuot còn thiếu thiểu thieu chưa chua trễ nhất nhat cầu tiêu giao đến den tới',
);

const negations = setOf('chua khong tre cham con ton ko');

/** Accents count: "kỳ" names a period, "ký" (ký số) is work done. */
const references = setOf(
  'mục muc khoản khoan điều dieu điểm diem trang tiết lục luc biểu bieu chương quý quy tháng thang năm nam kỳ ngày ngay lần lan phố phường ' +
    'phuong quận quan đường hẻm hem tổ sđt đt thoại ấp thôn phòng khóa khoá cấp đoạn',
);

const beforeDates = setOf('ngay truoc sau den het luc vao hom sang');
const pointUnits = setOf('diem d ngay gio phut thang nam h');
