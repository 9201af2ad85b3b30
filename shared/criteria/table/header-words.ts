/** What a column of a criteria table holds. */
export type ColumnRole =
  | 'code'
  | 'title'
  | 'max'
  | 'points'
  | 'scoring'
  | 'guide'
  | 'evidence'
  | 'owner'
  | 'survey'
  | 'note'
  | 'ruleKind'
  | 'ruleValue';

/** A heading that can name several roles until the cells below it are seen, or a column that is not needed. */
export type HeadingRole = ColumnRole | 'scale' | 'other';

/**
 * Words that headings of official tables use, folded. The first rule that fits wins, so the narrower stands above
 * the wider: "Cách chấm điểm" is not the maximum, "Điểm tự đánh giá" is not a column of the table at all.
 */
const rules: readonly (readonly [HeadingRole, RegExp])[] = [
  ['ruleKind', /^quy tac( cham( diem)?)?$/],
  ['ruleValue', /^gia tri( quy tac)?$/],
  [
    'code',
    /^(stt|tt|so tt|so thu tu|ma|ma so|ma hieu|ky hieu|muc|so|stt tieu chi|ma tieu chi|ma tc|ma chi tieu|so hieu)$/,
  ],
  ['title', /^(cac )?(linh vuc|tieu chi|ten (tieu chi|linh vuc)|noi dung (va )?tieu chi)(?!.*(kiem chung|toi da))/],
  ['survey', /dieu tra|\bxhh\b|xa hoi hoc|khao sat/],
  [
    'other',
    /tu (cham|danh gia|dg)\b|diem dat|ket qua (cham|thuc hien|tham dinh)|diem (tham dinh|cham|ket luan)|(snv|so noi vu|pnv|phong noi vu|to cong tac|hoi dong) (cham|danh gia|tham dinh)|^tham dinh$|^danh gia$|chi so$|chu ky|giai trinh|so lieu|ty le|nam truoc|diem thuc hien/,
  ],
  ['evidence', /kiem chung|minh chung|chung minh|\btlkc\b|tai lieu|ho so (kem|minh|luu)/],
  [
    'owner',
    /chu tri|phu trach|(don vi|co quan|phong|bo phan|can bo)( ?[,/]? ?(don vi|co quan|phong))* (thuc hien|theo doi|tham muu|tham dinh|chiu trach nhiem|cham)|^(don vi|co quan)$|trach nhiem/,
  ],
  ['note', /ghi chu|chu thich/],
  [
    'scoring',
    /cach (thuc )?(cham|tinh|danh gia|cho diem|xac dinh)|phuong (phap|thuc)|hinh thuc danh gia|quy dinh (cham|ve cham)|noi dung cham|tieu chuan cham|can cu (cham|danh gia)|co so (cham|danh gia)|thang diem chi tiet|cac muc (diem|danh gia)|muc do (dat|danh gia|hoan thanh)|yeu cau( can dat)?$|barem/,
  ],
  ['guide', /huong dan|dien giai|giai thich/],
  ['max', /toi da|diem chuan|diem quy dinh|^(so )?diem$|^diem so$|tong diem$|^diem tieu chi$/],
  ['scale', /thang diem|bang diem|muc diem|khung diem|diem thanh phan|^diem cua/],
  ['title', /tieu chi|noi dung|linh vuc|chi tieu|nhiem vu|^ten\b|hang muc/],
  ['other', /./],
];

/** The role that a folded heading names; `null` for an empty heading and for text too long to be one. */
export function roleOfHeading(folded: string): HeadingRole | null {
  if (folded === '' || folded.length > 80) return null;
  for (const [role, pattern] of rules) if (pattern.test(folded)) return role;
  return null;
}

/** What to call the roles when one is missing. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  code: 'STT',
  title: 'Tiêu chí',
  max: 'Điểm tối đa',
  points: 'Điểm',
  scoring: 'Cách chấm',
  guide: 'Hướng dẫn',
  evidence: 'Tài liệu kiểm chứng',
  owner: 'Đơn vị chủ trì',
  survey: 'Điều tra xã hội học',
  note: 'Ghi chú',
  ruleKind: 'Quy tắc',
  ruleValue: 'Giá trị',
};
