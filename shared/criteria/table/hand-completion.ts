import { zeroPoints, type Points } from '../../base/points.ts';
import { fold } from '../../base/text.ts';
import type { DeductionRule, Option } from '../model.ts';
import type { PlainRule } from '../phrase/draft.ts';
import { handTiers } from './hand-tiers.ts';
import { handPieces, numberIn, optionIn, percentIn, sharesOf, type HandPiece } from './hand-values.ts';

/** A rule completed by hand, or why it could not be used (a full sentence). */
export type HandRule =
  | { readonly kind: 'rule'; readonly rule: PlainRule }
  | { readonly kind: 'unread'; readonly why: string };

/**
 * Reads the columns "Quy tắc" and "Giá trị" of an item; `hand-completion.md` says what may stand there.
 * `max` is the maximum of the item.
 */
export function readHandRule(kind: string, value: string, max: Points): HandRule {
  const reader = readers[fold(kind)];
  if (reader === undefined)
    return unread(kind === '' ? 'cột Quy tắc còn trống.' : `"${kind}" không phải tên quy tắc; các tên là ${names}.`);
  const read = reader(handPieces(value), max);
  return typeof read === 'string' ? unread(read) : { kind: 'rule', rule: read };
}

type Reader = (pieces: readonly HandPiece[], max: Points) => PlainRule | string;

const names =
  'lựa chọn, bậc tỷ lệ, bậc số lượng, tỷ lệ thuận, cộng thành phần, đạt tất cả, trong khoảng, điểm trừ, điểm thưởng, điều tra xã hội học';

const readers: Readonly<Record<string, Reader>> = {
  'lua chon': (pieces) => withOptions(pieces, (options) => ({ kind: 'choice', options })),
  'cong thanh phan': (pieces) => withOptions(pieces, (parts) => ({ kind: 'parts', mode: 'sum', parts })),
  'dat tat ca': (pieces, max) =>
    pieces.length < 2
      ? 'ghi ít nhất hai yêu cầu, cách nhau bằng dấu chấm phẩy.'
      : {
          kind: 'parts',
          mode: 'all-or-nothing',
          parts: sharesOf(
            pieces.map(({ text }) => text),
            max,
          ),
        },
  'bac ty le': (pieces) => handTiers(pieces, 'ratio'),
  'bac so luong': (pieces) => handTiers(pieces, 'count'),
  'ty le thuan': proportional,
  'trong khoang': (pieces, max) => {
    const numbers = pieces.flatMap(({ numbers: found }) => found);
    const [from = 0, to = max] = numbers.length === 1 ? [0, numbers[0]] : numbers;
    return to > from ? { kind: 'range', from: from as Points, to: to as Points } : 'ghi hai số, ví dụ "0 đến 2".';
  },
  'diem tru': deduction,
  'diem thuong': (pieces, max) => {
    const per = pieces.find(({ key }) => key.startsWith('moi'));
    const cap = pieces.find(({ key }) => key.startsWith('toi da'));
    return {
      kind: 'bonus',
      per: per === undefined ? null : (numberIn(per) as Points),
      cap: (cap === undefined ? max : numberIn(cap)) as Points,
    };
  },
  'dieu tra xa hoi hoc': () => ({ kind: 'survey' }),
};

function withOptions(
  pieces: readonly HandPiece[],
  make: (options: readonly Option[]) => PlainRule,
): PlainRule | string {
  const options = pieces.map(optionIn);
  const whole = options.filter((option) => option !== null);
  if (whole.length < pieces.length || whole.length < 2)
    return 'ghi từng mức theo dạng "tên mức = điểm", cách nhau bằng dấu chấm phẩy.';
  return make(whole);
}

/** "2 điểm khi đạt 90%; từ 50%; làm tròn 2" */
function proportional(pieces: readonly HandPiece[], max: Points): PlainRule | string {
  const rounding = pieces.find(({ key }) => key.startsWith('lam tron'));
  const floor = pieces.find(({ key }) => /^(tu|tren|duoi) /.test(key));
  const main = pieces.find((piece) => piece !== rounding && piece !== floor);
  const decimals = rounding === undefined ? null : numberIn(rounding);
  const from = floor === undefined ? null : percentIn(floor);
  if (decimals !== null && ![0, 1000, 2000, 3000].includes(decimals)) return 'số chữ số làm tròn là 0, 1, 2 hoặc 3.';
  if (floor !== undefined && from === null) return 'mức thấp nhất ghi bằng phần trăm, ví dụ "từ 50%".';
  const times = main === undefined ? max : (main.numbers[0] ?? max);
  return {
    kind: 'proportional',
    formula: {
      times: times as Points,
      at: (main === undefined ? null : percentIn(main)) ?? 100_000,
      rounding: decimals === null ? null : { decimals: (decimals / 1000) as 0 | 1 | 2 | 3, mode: 'half-up' },
    },
    floor: from === null ? null : { value: from, inclusive: !(floor?.key.startsWith('tren') ?? false) },
    cap: max,
  };
}

/** "bắt đầu 2; mỗi trường hợp trừ 0,5; tối đa 2; quá 4 = 0" */
function deduction(pieces: readonly HandPiece[], max: Points): DeductionRule | string {
  const find = (word: string): HandPiece | undefined => pieces.find(({ key }) => key.startsWith(word));
  const each = find('moi');
  const per = each === undefined ? 0 : numberIn(each);
  if (each === undefined || per <= 0) return 'ghi "mỗi trường hợp trừ 0,5" hoặc "mỗi ngày trừ 0,5".';
  const start = find('bat dau');
  const limit = find('toi da');
  const cutOff = find('qua');
  return {
    kind: 'deduction',
    unit: each.key.startsWith('moi ngay') ? 'day' : 'case',
    start: (start === undefined ? max : numberIn(start)) as Points,
    per: per as Points,
    limit: limit === undefined ? null : (numberIn(limit) as Points),
    cutOff: cutOff === undefined ? null : (cutOff.numbers[0] ?? zeroPoints),
  };
}

function unread(why: string): HandRule {
  return { kind: 'unread', why };
}
