import { fold } from '../base/text.ts';

const abbreviations: ReadonlySet<string> = new Set([
  'kad',
  'k ad',
  'k a d',
  'kcn',
  'k c n',
  'ka',
  'k a',
  'na',
  'n a',
  'kps',
  'kcps',
  'kcnv',
  'mien cham',
  'mien',
  'not applicable',
]);

const no = '(?:khong|ko|k|kg|chua)';
const notApplicable = new RegExp(
  `^(?:(?:trong nam|don vi|phuong|xa|phong|dia phuong|noi dung nay|tieu chi nay|muc nay|nam \\d{4}) )*(?:${[
    `${no} (?:duoc )?ap dung`,
    `${no} (?:co )?phat sinh`,
    `${no} thuoc`,
    `${no} co (?:nhiem vu|noi dung|chuc nang|tham quyen|doi tuong|thu tuc|tthc|ho so|truong hop|von|du an|yeu cau)`,
    `${no} duoc (?:giao|phan cong|phan cap|uy quyen|bo tri|cap)`,
    `${no} (?:xet|tinh diem|yeu cau)`,
    `khong thuc hien (?:noi dung|nhiem vu|tieu chi) nay`,
    `kad|kcn`,
  ].join('|')})(?: |$)`,
);

/** Longer texts explain something; even they begin with what they say of the score. */
const longest = 200;

/** Whether a text in a score cell says that the item does not concern the unit. Accents and case do not count. */
export function isNotApplicable(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length > longest || (first >= 48 && first <= 57)) return false;
  const folded = fold(text);
  return abbreviations.has(folded) || notApplicable.test(folded);
}

const signs = /^(?:[-–—―−_/\\xX×*.…?+•·"✓✔√☑☒vV]|\s){1,6}$/u;
const words =
  /^(?:(?:khong|ko) (?:co|cham|danh gia)|khong|chua (?:cham|co|danh gia|xac dinh|thuc hien|nhap)|bo trong|de trong|x x)$/;

/** Whether a text is a mark that can mean not applicable, 0 or not yet scored: "-", "x", "//", "chưa chấm". */
export function isMark(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return signs.test(text) || words.test(fold(text));
}
