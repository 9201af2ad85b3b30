import { valueAt } from '../base/grid.ts';
import { detectLegacyText } from '../base/legacy-text.ts';
import { defineRule } from './define.ts';
import { quote } from './support/quote.ts';

export default defineRule({
  code: 'text-legacy-encoding',
  scope: 'text',
  severity: 'warning',
  title: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in an encoding from before Unicode' },
  basis: 'Quyết định số 72/2002/QĐ-TTg: văn bản điện tử của cơ quan nhà nước dùng bộ mã TCVN 6909:2001 (Unicode).',
  waivable: false,
  check: ({ sheet, text, cell, criterion }) => {
    const legacy = detectLegacyText(text);
    if (legacy === null) return undefined;
    // The cell itself may hold more: lines, a code before the title.
    const raw = valueAt(sheet.grid, cell.row, cell.column);
    const whole = typeof raw === 'string' ? (detectLegacyText(raw)?.proposed ?? null) : null;
    return { cell, criterion: criterion?.code ?? null, label: criterion?.label ?? null, ...legacy, whole };
  },
  message: {
    vi: ({ label, encoding, proposed, lossy }) =>
      `Ô này${label === null ? '' : ` của mục ${label}`} có thể gõ bằng bảng mã ${encoding}, máy khác không đọc được. Xem bản chuyển ${quote(proposed, 90)} và xác nhận` +
      `${lossy ? '; đối chiếu kỹ vì có chữ đã mất dấu' : ''}.`,
    en: ({ label, encoding, proposed, lossy }) =>
      `This cell${label === null ? '' : ` of item ${label}`} was probably typed in ${encoding}, which other computers cannot show. Read the conversion ${quote(proposed, 90)} and confirm it` +
      `${lossy ? '; compare it with care, some letters are lost' : ''}.`,
  },
  fix: ({ cell, whole }) => (whole === null ? null : { cell, value: whole }),
});
