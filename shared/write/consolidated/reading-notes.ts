import type { Consolidation } from '../../office/model.ts';

/** How the figures are to be read: what was added, when it was rounded, what is not known yet. */
export function readingNotes(all: Consolidation): string[] {
  const decimals = [...new Set(all.trees.map(({ set }) => set.rounding.decimals))].sort((a, b) => a - b);
  const places = decimals.length === 0 ? '' : ` (${decimals.join(' hoặc ')} chữ số thập phân)`;
  return [
    'Chỉ số = điểm đạt / điểm tối đa sau khi trừ nội dung không áp dụng × 100. Đơn vị có điểm tối đa khác nhau được so theo chỉ số.',
    `Điểm được cộng chính xác, chỉ làm tròn một lần khi in${places}. Đơn vị bằng điểm cùng hạng: 1, 2, 2, 4.`,
    'Ô trống, ô chưa đọc được và mục chờ điều tra xã hội học chưa có điểm, không phải 0 điểm: số điểm đó nằm ở cột "Còn chờ", và thứ hạng là tạm tính.',
    'Đơn vị chưa nộp phiếu không có điểm và không có hạng.',
  ];
}
