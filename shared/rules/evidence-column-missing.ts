import { defineRule } from './define.ts';

export default defineRule({
  code: 'evidence-column-missing',
  scope: 'sheet',
  severity: 'warning',
  title: { vi: 'Phiếu không có cột tài liệu kiểm chứng', en: 'Sheet without a column for evidence' },
  basis: 'Hướng dẫn tự chấm điểm: mỗi tiêu chí phải có tài liệu kiểm chứng hoặc giải trình cách tính điểm.',
  waivable: false,
  check: ({ sheet }) => {
    if (sheet.columns.evidence !== undefined) return undefined;
    if (!sheet.rows.some(({ self, criterion }) => criterion?.rule !== null && (self.points ?? 0) > 0)) return undefined;
    return { cell: null, criterion: null };
  },
  message: {
    vi: () =>
      'Không tìm thấy cột tài liệu kiểm chứng nên chưa kiểm tra được tài liệu. Thêm cột "Tài liệu kiểm chứng" vào phiếu.',
    en: () =>
      'No column for evidence was found, so evidence could not be checked. Add a column "Tài liệu kiểm chứng" to the sheet.',
  },
});
