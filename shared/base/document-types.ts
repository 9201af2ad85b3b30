/** Kinds of documents and the abbreviations that stand in their symbols. */

export interface DocumentType {
  readonly name: string;
  /** `null` where the kind has none: công văn and thư công. */
  readonly abbreviation: string | null;
  readonly system: 'administrative' | 'copy' | 'legal' | 'party';
}

/** Source: Nghị định 30/2020/NĐ-CP, Điều 7 (29 kinds of documents, 3 kinds of copies) and Phụ lục III. */
const administrative =
  'Nghị quyết:NQ Quyết định:QĐ Chỉ thị:CT Quy chế:QC Quy định:QyĐ Thông cáo:TC Thông báo:TB Hướng dẫn:HD ' +
  'Chương trình:CTr Kế hoạch:KH Phương án:PA Đề án:ĐA Dự án:DA Báo cáo:BC Biên bản:BB Tờ trình:TTr Hợp đồng:HĐ ' +
  'Công văn: Công điện:CĐ Bản ghi nhớ:BGN Bản thỏa thuận:BTT Giấy ủy quyền:GUQ Giấy mời:GM Giấy giới thiệu:GGT ' +
  'Giấy nghỉ phép:GNP Phiếu gửi:PG Phiếu chuyển:PC Phiếu báo:PB Thư công:';
const copies = 'Bản sao y:SY Bản trích sao:TrS Bản sao lục:SL';
/** Source: Luật Ban hành văn bản quy phạm pháp luật, điều về hệ thống văn bản; those not named above. */
const legal = 'Pháp lệnh:PL Lệnh:L Nghị định:NĐ Thông tư:TT Thông tư liên tịch:TTLT Nghị quyết liên tịch:NQLT';
/** Source: Hướng dẫn 36-HD/VPTW năm 2018 of the Party's Central Office; those not named above. */
const party = 'Kết luận:KL Công văn của Đảng:CV';

export const documentTypes: readonly DocumentType[] = [
  ...table(administrative, 'administrative'),
  ...table(copies, 'copy'),
  ...table(legal, 'legal'),
  ...table(party, 'party'),
];

/** The kind whose abbreviation a part of a symbol is, in whatever letters ("QD", "qđ", "QYĐ"), or `null`. */
export function findDocumentType(part: string): DocumentType | null {
  return exact.get(part) ?? loose.get(part.toLowerCase()) ?? null;
}

const exact = new Map<string, DocumentType>();
/** By small letters, and by letters without the stroke of Đ where that names one kind only ("HD" is hướng dẫn). */
const loose = new Map<string, DocumentType>();
for (const type of documentTypes) {
  if (type.abbreviation === null) continue;
  exact.set(type.abbreviation, type);
  loose.set(type.abbreviation.toLowerCase(), type);
}
for (const type of documentTypes) {
  const plain = type.abbreviation?.toLowerCase().replace('đ', 'd');
  if (plain !== undefined && !loose.has(plain)) loose.set(plain, type);
}

function table(list: string, system: DocumentType['system']): DocumentType[] {
  return [...list.matchAll(/([^: ][^:]*):(\S*)/g)].map((match) => ({
    name: (match[1] ?? '').trim(),
    abbreviation: match[2] === '' ? null : (match[2] ?? null),
    system,
  }));
}
