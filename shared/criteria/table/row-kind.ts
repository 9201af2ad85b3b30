import { parseCode } from '../code.ts';
import { fold } from '../../base/text.ts';
import { isBlank, type Row } from './row.ts';

/** What a row is in the table, by itself and by the row below it. */
export type RowKind = 'item' | 'field' | 'line' | 'total' | 'subtotal' | 'numbers' | 'blank' | 'end';

/**
 * Tells the kinds of rows apart. A row with a code is an item; one without is a line of the item above, unless it
 * is a field heading: all in capitals, or in bold, with an item right below. `started` says that an item was seen.
 */
export function kindOf(row: Row, below: Row | undefined, started: boolean): RowKind {
  if (isBlank(row)) return 'blank';
  if (isColumnNumbers(row)) return 'numbers';
  const total = totalKind(row);
  if (total !== null) return total;
  if (isCoded(row) && row.title !== '') return 'item';
  if (isEnd(row, started)) return 'end';
  if (isFieldHeading(row, below)) return 'field';
  return 'line';
}

/** Whether the code cell holds a code. A date can be one that the spreadsheet changed. */
function isCoded({ label, codeValue }: Row): boolean {
  if (label === '') return false;
  return parseCode(label) !== null || (typeof codeValue === 'object' && codeValue !== null && 'date' in codeValue);
}

/** "(1) (2) (3)" or "A B 1 2" below the header. */
function isColumnNumbers({ title, label }: Row): boolean {
  const text = title.trim();
  return /^\(?\d{1,2}\)?$/.test(text) || (/^\(?[A-Z]\)?$/.test(text) && /^\(?[A-Z]\)?$/.test(label));
}

function totalKind({ label, title, max }: Row): 'total' | 'subtotal' | null {
  // A heading that is merged over the points column stands there.
  const beside = title === '' && max.kind === 'text' ? max.text : '';
  const text = fold(`${isCodeLike(label) ? '' : label} ${title} ${beside}`.trim());
  if (
    /^(tong cong|tong|cong)( so| diem| cong| toi da| chuan| cac linh vuc| toan bo| toan phieu| toan bang| chung| [ivx]+| \d+)*$/.test(
      text,
    )
  )
    return 'total';
  if (max.kind !== 'points') return null;
  if (/^(tong (cong|diem|so diem) (cac|cua|tat ca|toan|i |bo|chi so|8|7|9)|tong diem toi da)/.test(text))
    return 'total';
  return /^(cong|tong( cong| diem| so diem)?) (linh vuc|muc|phan|tieu chi|nhom)/.test(text) ? 'subtotal' : null;
}

function isCodeLike(label: string): boolean {
  return label === '' || parseCode(label) !== null;
}

function isFieldHeading(row: Row, below: Row | undefined): boolean {
  const { title, bold, scoring } = row;
  if (title === '' || scoring !== '' || (row.max.kind === 'points' && row.max.points <= 0)) return false;
  if (below === undefined || !isCoded(below) || title.includes(':') || /^[-+•*]/.test(title)) return false;
  return isCapitals(title) || /^(lĩnh vực|nội dung|phần)\s/iu.test(title) || (bold && row.max.kind === 'points');
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 5 && letters === letters.toUpperCase();
}

/** Signatures and notes below the table. */
function isEnd({ label, title, max, points }: Row, started: boolean): boolean {
  if (!started || max.kind !== 'empty' || points.kind !== 'empty') return false;
  return endings.test(fold(`${label} ${title}`.trim()));
}

const endings =
  /^(noi nhan|ghi chu( chung)?$|ghi chu 1|nguoi lap|nguoi tong hop|tm (uy ban|ubnd)|kt |chu tich|truong phong|giam doc|thu truong|xac nhan|du lieu mau|luu y chung|ngay thang|(ha noi|tp|thanh pho|tinh) .*ngay .* thang)/;
