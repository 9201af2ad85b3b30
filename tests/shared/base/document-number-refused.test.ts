import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../shared/base/document-number.ts';

describe('what is no document', () => {
  it.each([
    '',
    ' ',
    '312',
    'Có kế hoạch',
    'Hồ sơ lưu tại Văn phòng',
    '15/9/2025',
    '02/7/2024',
    '12/2024',
    'ngày 15/9/2025',
    '2025-09-15',
    'giai đoạn 2021-2025',
    'Quý I/2025',
    'tháng 9/2025',
    'năm 2024 - UBND phường',
    'năm 2024 - UBND-VX',
    '61/80',
    '1/2',
    'Đã thực hiện 102/200, đạt 51%',
    '100/100 điểm',
    '24/24h',
    '24/7',
    '3/4 tiêu chí',
    '20/TTHC',
    '5/5-A',
    '12/31/2025',
    '028/38.123.456',
    '028-38123456',
    '0903-123-456',
    '1900-1234',
    'điểm a/b khoản 1',
    'và/hoặc',
    'điểm 1.a',
    'mục 1.1.1',
    '30/tháng',
    '10/ngày',
    '60/km',
    '5 hồ sơ/tháng',
    '1/người',
    'ISO 9001:2015/TCVN',
    'TCVN 5712-1',
    'A4-KT-01',
    '4.0/KH-UBND',
    'v1.2-QĐ-UBND',
    '1,5/KH-UBND',
    'https://vidu.invalid/d/312-KH-UBND',
    'https://vidu.invalid/file/d/1-KH-UBND/view',
    'vidu/312/KH-UBND',
    '15/9/2025/KH-UBND',
    '0123456789/KH-UBND',
    'ABC123/KH-UBND',
    '12/Phường A',
    '12/Ủy ban',
    '5-Khu phố',
    '2 - Bà A',
    '12/2024/Phường',
    '1/A-B',
    '#REF!',
    '=HYPERLINK("x")',
  ])('%j', (text) => {
    expect(findDocuments(text)).toEqual([]);
  });
});

describe('text that is not composed', () => {
  it('is composed first, and positions count in what comes of it', () => {
    const text = 'Kế hoạch số 438/KH-UBND ngày 14/02/2025 (mục I)';
    expect(findDocuments(text.normalize('NFD'))).toEqual(findDocuments(text));
  });
});
