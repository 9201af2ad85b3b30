import { findDocumentType } from '../../base/document-types.ts';
import type { CriteriaSet } from '../../criteria/model.ts';

/** The body above a unit and the unit in the letterhead, and who signs. */
export interface Letterhead {
  readonly above: string;
  /** The body above is not known and stands as dots, for the unit to fill in. */
  readonly aboveOpen: boolean;
  readonly below: string;
  readonly signer: string;
}

/** Letterhead and signer by the kind of unit that its name says. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function letterheadOf(unit: string): Letterhead {
  const name = unit.trim();
  const committee = /^(?:UBND|(?:Ủy|Uỷ) ban nhân dân)\s+(.*)$/iu.exec(name);
  const place = committee?.[1] ?? (/^(?:phường|xã|thị trấn|đặc khu)\s/iu.test(name) ? name : null);
  if (place !== null) {
    const signer = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH';
    return { above: 'ỦY BAN NHÂN DÂN', aboveOpen: false, below: place.toUpperCase(), signer };
  }
  return { above: 'ỦY BAN NHÂN DÂN ……………', aboveOpen: true, below: name.toUpperCase(), signer: signerOf(name) };
}

function signerOf(unit: string): string {
  if (/^phòng\s/iu.test(unit)) return 'TRƯỞNG PHÒNG';
  if (/^văn phòng\s/iu.test(unit)) return 'CHÁNH VĂN PHÒNG';
  if (/^thanh tra\s/iu.test(unit)) return 'CHÁNH THANH TRA';
  return /^trung tâm\s/iu.test(unit) ? 'GIÁM ĐỐC' : 'THỦ TRƯỞNG ĐƠN VỊ';
}

/** Where a set comes from, as an annex says it: "Kèm theo Quyết định số 1880/QĐ-UBND". */
export function basisSentence({ basis }: CriteriaSet): string {
  if (basis.document === null) return basis.source;
  if (/^\p{Lu}\p{Ll}/u.test(basis.document)) return `Kèm theo ${basis.document}`;
  const abbreviation = basis.document.split('/').pop()?.split('-')[0] ?? '';
  return `Kèm theo ${findDocumentType(abbreviation)?.name ?? 'Văn bản'} số ${basis.document}`;
}
