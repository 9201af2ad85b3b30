import { detectLegacyText } from '../base/legacy-text.ts';
import { fold } from '../base/text.ts';
import type { Criterion } from '../criteria/model.ts';
import { splitCode, type SplitCode } from './code-cell.ts';
import { linesOf, textOf } from './text-cell.ts';

/** What the text of a title cell says, whatever row it stands in. */
export interface TitleText {
  readonly text: string;
  readonly folded: string;
  /** Criteria of the set with this title. */
  readonly named: readonly Criterion[];
  /** A code written before the title in the same cell. */
  readonly split: SplitCode | null;
  readonly sum: SumKind | null;
}

/** `total`: of the sheet or of a group. `figure`: drawn from a total ("Chỉ số CCHC"), or a sum carried to the next page. */
export type SumKind = 'total' | 'figure';

/** Longer texts are no titles: they are neither matched nor remembered. */
export const longestTitle = 600;
const none: readonly Criterion[] = [];

/** Reads a title cell; `byTitle` holds the set's criteria by folded title. */
export function readTitle(value: string, byTitle: ReadonlyMap<string, readonly Criterion[]>): TitleText {
  const text = textOf(value);
  if (text.length > longestTitle) return { text, folded: '', named: none, split: null, sum: null };
  const folded = fold(text);
  const own = byTitle.get(folded);
  if (own !== undefined) return { text, folded, named: own, split: null, sum: null };
  const named = byFirstLine(value, byTitle) ?? byLegacyText(text, byTitle) ?? { text, named: none };
  return { ...named, folded, split: splitCode(named.text), sum: sumKind(folded) };
}

type Named = Pick<TitleText, 'text' | 'named'>;

/** A title with its scoring options on further lines of the same cell. */
function byFirstLine(value: string, byTitle: ReadonlyMap<string, readonly Criterion[]>): Named | null {
  if (!value.includes('\n')) return null;
  const [first = ''] = linesOf(value);
  const named = byTitle.get(fold(first));
  const isKnown = named !== undefined || byTitle.has(fold(splitCode(first)?.title ?? ''));
  return isKnown ? { text: first, named: named ?? none } : null;
}

/** Text in an old font keeps its own letters; only for matching it is read as what it probably says. */
function byLegacyText(text: string, byTitle: ReadonlyMap<string, readonly Criterion[]>): Named | null {
  const legacy = detectLegacyText(text);
  const named = legacy === null ? undefined : byTitle.get(fold(legacy.proposed));
  return named === undefined ? null : { text, named };
}

const list = String.raw`(?: (?:=|\d+|[ivx]+|[a-e])){2,}`;
const total = new RegExp(
  String.raw`^(?:tong cong|cong tong|tong|cong)(?: so)?(?: cong)?(?: muc)?(?: diem)?(?: so)?(?: (?:tu )?(?:cham|danh gia))?` +
    String.raw`(?: toan (?:phieu|bang|bo))?(?: cua (?:don vi|phieu|phuong|xa))?(?: (?:cac|tat ca cac|[5-9]|0[5-9]|tam) (?:linh vuc|tieu chi|noi dung|muc|phan))?` +
    String.raw`(?: dat(?: duoc)?| toi da| chung)?(?:${list})?$`,
);
const ofGroup =
  /^(?:tong cong|tong so|tong|cong)(?: so)?(?: diem)?(?: cua)? (?:linh vuc|muc|phan|nhom|tieu chi|tc|diem (?:thuong|tru|dieu tra|khao sat|tham dinh)|dieu tra|[ivx]+|\d+)\b/;
const figure =
  /^(?:mang sang|chuyen (?:sang )?trang|(?:tong )?cong (?:don|trang)|(?:par )?index|chi so (?:cchc|cai cach hanh chinh)|(?:ty|ti) le (?:%|dat|diem)|xep (?:loai|hang)|(?:diem )?quy doi)(?: |$)/;

/** "Tổng cộng (I+II+III)" and "Cộng lĩnh vực I" are totals; `null` for what is no sum. */
function sumKind(folded: string): SumKind | null {
  if (folded.length > 80) return null;
  if (total.test(folded) || ofGroup.test(folded)) return 'total';
  return figure.test(folded) ? 'figure' : null;
}
