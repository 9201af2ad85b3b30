import { describe, expect, it } from 'vitest';
import { documentTypes, findDocumentType } from '../../../shared/base/document-types.ts';

/** Nghị định 30/2020/NĐ-CP: the 29 kinds of Điều 7 and the 3 kinds of copies, with the abbreviations of Phụ lục III. */
const decree30 = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công văn', null],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Thư công', null],
  ['Bản sao y', 'SY'],
  ['Bản trích sao', 'TrS'],
  ['Bản sao lục', 'SL'],
];

describe('the kinds of documents', () => {
  it('hold the 29 kinds and 3 copies of the decree, in its order', () => {
    const official = documentTypes.filter((type) => type.system === 'administrative' || type.system === 'copy');
    expect(official.map((type) => [type.name, type.abbreviation])).toEqual(decree30);
  });

  it('name each kind and each abbreviation once', () => {
    const abbreviations = documentTypes.flatMap((type) => type.abbreviation ?? []);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    expect(new Set(documentTypes.map((type) => type.name)).size).toBe(documentTypes.length);
  });

  it('are composed texts', () => {
    for (const type of documentTypes) expect(type.name.normalize('NFC')).toBe(type.name);
  });

  it.each([
    ['KH', 'Kế hoạch'],
    ['QĐ', 'Quyết định'],
    ['QD', 'Quyết định'],
    ['qđ', 'Quyết định'],
    ['qd', 'Quyết định'],
    ['ND', 'Nghị định'],
    ['CD', 'Công điện'],
    ['HD', 'Hướng dẫn'],
    ['HĐ', 'Hợp đồng'],
    ['hđ', 'Hợp đồng'],
    ['DA', 'Dự án'],
    ['ĐA', 'Đề án'],
    ['đa', 'Đề án'],
    ['QyĐ', 'Quy định'],
    ['QYĐ', 'Quy định'],
    ['QyD', 'Quy định'],
    ['TTR', 'Tờ trình'],
    ['TT', 'Thông tư'],
    ['TTLT', 'Thông tư liên tịch'],
    ['KL', 'Kết luận'],
  ])('%s is %s', (part, name) => {
    expect(findDocumentType(part)?.name).toBe(name);
  });

  it.each(['', 'XYZ', 'UBND', 'K', 'KHH', 'constructor', '__proto__', 'toString'])('%j is no kind', (part) => {
    expect(findDocumentType(part)).toBeNull();
  });
});
