import { fold } from '../base/text.ts';

/** What a heading says its column is about; `evidence-asked` is what the table asks for, not what the unit gives. */
export type Matter =
  | 'code'
  | 'title'
  | 'max'
  | 'scoring'
  | 'part'
  | 'whole'
  | 'ratio'
  | 'index'
  | 'evidence'
  | 'evidence-asked'
  | 'explanation'
  | 'note'
  | 'signature'
  | 'score'
  | 'other';

/** Whose scores a heading announces; `result` is the score that counts in the end. */
export type Scorer = 'self' | 'survey' | 'appraised' | 'previous' | 'result';

export interface Meaning {
  readonly matter: Matter | null;
  readonly scorer: Scorer | null;
  /** 3 for words that can mean nothing else, 1 for words that need their neighbours ("Điểm"). */
  readonly strength: 1 | 2 | 3;
}

/** Longer texts are no headings. Real ones that cite their decision come near it. */
export const longestHeading = 140;

/** What a heading means, `null` for text that names no part of a sheet. Accents and case do not count. */
export function meaningOf(text: string): Meaning | null {
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const meaning = text.length > longestHeading ? null : readMeaning(plainHeading(text));
  if (meanings.size >= 5000) meanings.clear();
  if (text.length <= longestHeading) meanings.set(text, meaning);
  return meaning;
}

const meanings = new Map<string, Meaning | null>();

/** Folded, without the numbers of columns and of footnotes: "Tỷ lệ (3)=(1)/(2)" is "ty le". */
function plainHeading(text: string): string {
  return fold(text)
    .replace(/^(?:\d{1,2} )+(?=\D)/, '')
    .replace(/(?: ?=| \d{1,2}(?!\d))+$/, '');
}

type Rule = readonly [matter: Matter, strength: 1 | 2 | 3, words: RegExp];

/** The first rule that fits wins, so the narrower stands above the wider. */
const matters: readonly Rule[] = [
  ['signature', 3, /\bky (?:ten|nhan)\b|\bchu ky\b/],
  [
    'code',
    3,
    /^(?:s?tt|so tt|s tt|(?:so )?thu tu|ma|ma so|ma hoa|(?:ma|ma so|stt|so|ky hieu) (?:tieu chi|tc|tctp|chi tieu|chi so|muc)(?: thanh phan)?|muc|(?:chi|dieu) muc|ky hieu|so|no)$/,
  ],
  ['code', 2, /^(?:s?tt|so tt)\b(?!.*(?:tieu chi|noi dung|linh vuc)).{0,40}$/],
  ['title', 3, /^(?:s?tt )?(?:(?:cac|ten|noi dung|danh muc|he thong|bo|nhom) )*(?:tieu chi|tctp|linh vuc)\b/],
  [
    'other',
    3,
    /^(?:don vi|co quan|bo phan|can bo|cong chuc|nguoi|phong)(?: [a-z]+)? (?:tinh|chu tri|phu trach|thuc hien|phoi hop|theo doi|tham muu|cung cap)|\btrong so\b|\bxep (?:loai|hang)\b|\bchenh lech\b|\btang giam\b|\bso sanh\b|^thoi (?:gian|han|diem)|^ngay\b|^diem (?:bi )?(?:tru|thuong|cong|mat)\b/,
  ],
  ['scoring', 3, /^(?:yeu cau|huong dan)\b/],
  [
    'evidence-asked',
    3,
    /(?:kiem chung|minh chung|chung minh|tai lieu).*(?:yeu cau|theo quy dinh|can (?:co|nop|cung cap)|du kien)/,
  ],
  ['evidence', 1, /(?:giai trinh|thuyet minh|dien giai|ghi chu).*(?:kiem chung|minh chung|chung minh|tai lieu)/],
  ['explanation', 3, /^(?:noi dung |y kien |phan )?(?:giai trinh|thuyet minh|ly do|dien giai|giai thich|nguyen nhan)/],
  [
    'evidence',
    3,
    /kiem chung|minh chung|chung minh|\btlkc\b|\btlmc\b|bang chung|so.{0,20} ngay.{0,20} van ban|tai lieu|dinh kem/,
  ],
  ['explanation', 2, /giai trinh|thuyet minh|\bly do\b|dien giai|giai thich/],
  ['note', 3, /ghi chu|chu thich|nhan xet|luu y/],
  [
    'max',
    3,
    /toi da|diem (?:chuan|goc|tran|khung|cao nhat)|(?:diem|muc) (?:theo )?quy dinh|khung diem|ba ?rem|\bmax\b/,
  ],
  [
    'index',
    2,
    /^(?:par )?(?:index|chi so)(?: %| dat| dat duoc| cchc| cai cach hanh chinh)*$|(?:ty|ti) le (?:%? )?(?:diem|so voi diem)|^par index/,
  ],
  ['ratio', 3, /\b(?:ty|ti) le\b|phan tram|^%|% (?:hoan thanh|dat|thuc hien)|muc do hoan thanh/],
  [
    'scoring',
    2,
    /thang diem|bang diem|thang (?:bang )?do|(?:cach|phuong phap|phuong thuc|hinh thuc|huong dan|cong thuc|quy dinh|tieu chuan|muc) (?:tu )?(?:cham|danh gia|tinh|thuc hien cham|cho diem)/,
  ],
  ['whole', 3, /(?:chi tieu|duoc|so) giao\b/],
  ['title', 2, /tieu chi|\btctp\b|linh vuc|^(?:ten )?(?:noi dung|hang muc|chi tieu|danh muc)/],
  ['evidence', 2, /^can cu\b/],
  ['note', 2, /^y kien\b|kien nghi|de xuat/],
  ['score', 2, /^tong (?:cong|(?:so )?diem)/],
  ['score', 3, /\bdiem\b.*\b(?:cham|danh gia|dat)\b|\bcham diem\b|(?:tu|tham|phuc) (?:cham|danh gia|dinh|tra)/],
  ['max', 1, /^(?:so |muc )?diem(?: so)?$/],
  [
    'part',
    3,
    /da (?:thuc hien|hoan thanh|lam|giai quyet|xu ly)|^tu so|^so lieu(?: thuc hien| thuc te| dat)?$|^(?:so|tong so)\b.*\b(?:da|dung han|hoan thanh|dat)\b/,
  ],
  [
    'whole',
    3,
    /^mau so|^(?:so lieu |theo )?ke hoach(?: giao| nam)?$|^(?:so )?phai (?:thuc hien|hoan thanh|giai quyet)|^tong so\b/,
  ],
  ['part', 2, /^(?:ket qua|thuc hien|thuc te)(?: (?:thuc hien|dat duoc)\b.*)?$|so luong/],
  [
    'evidence',
    2,
    /^(?:so |ten )?van ban$|(?:so|ky) (?:ky )?hieu|trich yeu|\blink\b|duong (?:dan|link)|ho so kem|nguon (?:so lieu|du lieu|thong tin)/,
  ],
  ['title', 1, /^(?:(?:ten )?(?:nhiem vu|cong viec|chi so thanh phan|dich vu)\b|ten$|thanh phan$)/],
  ['score', 1, /^(?:ket qua |diem )?(?:cham|danh gia)(?: diem)?$|^diem (?:cua )?nam 20\d\d$/],
];

const scorers: readonly (readonly [Scorer, RegExp])[] = [
  ['previous', /\b(?:nam|ky|lan) (?:truoc|ngoai|lien ke|cu)\b|\bcung ky\b/],
  ['survey', /dieu tra|\b(?:dt)?xhh\b|xa hoi hoc|khao sat|\bsipas\b/],
  [
    'appraised',
    /tham dinh|phuc tra|cham lai|hau kiem|\bhdtd\b|\b(?:snv|noi vu|cong tac|hoi dong|cap tren|quan ly|kiem tra|chi dao|giup viec|thuong truc|to|doan|tinh|huyen|thanh pho|quan|vhxh|van hoa xa hoi) (?:cham|danh gia|xac nhan|ket luan|cho diem)|(?:cham|danh gia) cua (?:to|doan|hoi dong|so|phong|cap tren|ubnd (?:tinh|huyen|quan|thanh pho))/,
  ],
  [
    'self',
    /\btu (?:cham|danh gia|dg|cho|nhan|tinh|xep)|\btdg\b|\b(?:don vi|phuong|xa|thi tran|dac khu|phong|co quan|so|dia phuong|co so|ca nhan|trung tam) (?:cham|danh gia|de nghi)|\bdiem cham\b|diem (?:dang ky|de nghi)|diem cua (?:don vi|phuong|xa|phong|so)/,
  ],
  [
    'result',
    /diem (?:da )?dat|\bdat duoc$|tong (?:cong|(?:so )?diem)|diem (?:ket luan|cong nhan|cuoi|chinh thuc|thong nhat|phe duyet|thuc te|quy doi)|ket qua (?:cuoi|diem)|ket luan/,
  ],
];

/** Bare names below a heading such as "Điểm chấm" or "Kết quả đánh giá". */
const bareScorers: readonly (readonly [Scorer, RegExp])[] = [
  ['self', /^(?:ubnd )?(?:don vi|phuong|xa|thi tran|co quan|dia phuong|phong|so|xa phuong|phuong xa)$/],
  [
    'appraised',
    /^(?:to|doan|hoi dong|tinh|huyen|quan|thanh pho|cap tren|snv|pnv|(?:so|phong|bo) noi vu|to (?:cong tac|giup viec|cchc|kiem tra)|ban chi dao|ubnd (?:tinh|huyen|quan|thanh pho))$/,
  ],
];

/** Titles of documents and letterheads. */
const documentTitle =
  /^(?:phieu|bang (?!diem|thang)|bieu (?!diem)|bao cao|phu luc|mau (?!so$)|tong hop ket qua|cong hoa|doc lap|ten phieu)\b/;

function readMeaning(folded: string): Meaning | null {
  if (folded === '' || documentTitle.test(folded)) return null;
  const rule = matters.find(([, , words]) => words.test(folded));
  const scorer = scorers.find(([, words]) => words.test(folded))?.[0] ?? null;
  if (rule !== undefined) return { matter: rule[0], scorer, strength: rule[1] };
  if (scorer !== null) return { matter: 'score', scorer, strength: 2 };
  const bare = bareScorers.find(([, words]) => words.test(folded));
  return bare === undefined ? null : { matter: null, scorer: bare[0], strength: 1 };
}
