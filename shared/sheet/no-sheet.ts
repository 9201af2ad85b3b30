import { formatRange } from '../base/cell.ts';
import type { PassedOver, RivalTab } from './choose-tab.ts';

/** Why a workbook holds no sheet of the criteria set, naming the tabs and where the reader looked. */
export function noSheetSentence(source: string, passedOver: readonly PassedOver[]): string {
  if (passedOver.length === 0) return `Tệp ${source} không có trang tính nào. Mở tệp, kiểm tra rồi lưu lại dạng .xlsx.`;
  const reasons = passedOver.map(tabReason).join('; ');
  return `Tệp ${source} chưa đọc được thành phiếu: ${reasons}. Dùng đúng mẫu phiếu của bộ tiêu chí, giữ hàng tiêu đề có "STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm".`;
}

/** What kept one tab from being the sheet. */
export function tabReason(tab: PassedOver): string {
  if (tab.kind === 'fewer-criteria') return rivalReason(tab);
  const where = tab.looked === null ? '' : ` (đã tìm trong ${formatRange(tab.looked)})`;
  switch (tab.reason) {
    case 'empty':
      return `trang "${tab.tab}" trống`;
    case 'no-header':
      return `trang "${tab.tab}" không có hàng tiêu đề${where}`;
    case 'no-score-column':
      return `trang "${tab.tab}" có tiêu đề ${tab.found.map((text) => `"${text}"`).join(', ')} nhưng không có cột điểm tự chấm`;
    case 'no-criteria':
      return `trang "${tab.tab}" không có mục nào của bộ tiêu chí`;
  }
}

function rivalReason({ tab, matched, best, why, filled }: RivalTab): string {
  switch (why) {
    case 'criteria':
      return `trang "${tab}" chỉ có ${matched} mục của bộ tiêu chí, trang được chọn có ${best}`;
    case 'other-year':
      return `trang "${tab}" ghi năm khác với năm của bộ tiêu chí`;
    case 'hidden':
      return `trang "${tab}" đang ẩn`;
    case 'less-filled':
      return filled === 0
        ? `trang "${tab}" chưa có điểm tự chấm`
        : `trang "${tab}" có ít điểm tự chấm hơn trang được chọn`;
    case 'position':
      return `trang "${tab}" cũng là phiếu đủ mục, đứng sau trang được chọn`;
  }
}
