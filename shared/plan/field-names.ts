import { fold } from '../base/text.ts';

/** The eight fields of the PAR Index in the short names that plans use. */
export const planFields = [
  'chỉ đạo điều hành',
  'thể chế',
  'TTHC',
  'tổ chức bộ máy',
  'chế độ công vụ',
  'tài chính công',
  'chính quyền điện tử, số',
  'tác động, SIPAS',
] as const;

/** Words of a field's title, folded; the narrower stands first. */
const words: readonly (readonly [(typeof planFields)[number], RegExp])[] = [
  ['tác động, SIPAS', /tac dong|hai long|sipas|dieu tra xa hoi hoc/],
  [
    'chính quyền điện tử, số',
    /chinh quyen (dien tu|so)|chinh phu (dien tu|so)|chuyen doi so|hien dai hoa|cong nghe thong tin/,
  ],
  ['TTHC', /thu tuc hanh chinh|tthc|mot cua/],
  ['tổ chức bộ máy', /to chuc bo may|bo may hanh chinh/],
  ['chế độ công vụ', /cong vu|doi ngu can bo|cong chuc vien chuc/],
  ['tài chính công', /tai chinh/],
  ['thể chế', /the che|quy pham phap luat/],
  ['chỉ đạo điều hành', /chi dao|dieu hanh/],
];

/**
 * The plan's field that a title of a criteria set means ("Lĩnh vực 2: Cải cách thể chế" is "thể chế");
 * `null` when no word of it is known.
 */
export function planFieldOf(title: string): string | null {
  const folded = fold(title);
  const exact = planFields.find((field) => fold(field) === folded);
  return exact ?? words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
