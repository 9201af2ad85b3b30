/** Sentences about a unit's submission as a whole. */
export type OfficeRemark =
  | { readonly kind: 'two-sheets'; readonly sources: readonly string[] }
  | { readonly kind: 'same-sheet-twice'; readonly sources: readonly string[] }
  /** Another file of the unit could not be read; `problem` is its own sentence. */
  | { readonly kind: 'also-unread'; readonly problem: string }
  /** The sheet names a unit that the register does not have; its file name decided. */
  | { readonly kind: 'unknown-name'; readonly said: string; readonly source: string }
  /** The sheet names one unit of the register, its file another. */
  | { readonly kind: 'other-name'; readonly source: string; readonly named: string }
  /** The sheet is made on another criteria set than the register says. */
  | { readonly kind: 'other-set'; readonly used: string; readonly wanted: string }
  /** Other tabs of the workbook are filled-in sheets too; each with why it was not taken. */
  | { readonly kind: 'rival-tabs'; readonly tab: string; readonly reasons: readonly string[] }
  | { readonly kind: 'set-changed'; readonly previous: string; readonly current: string }
  | { readonly kind: 'set-unknown' }
  | { readonly kind: 'nothing-shared' }
  | { readonly kind: 'composition-changed'; readonly predecessors: readonly string[] }
  | { readonly kind: 'two-previous' }
  | { readonly kind: 'no-previous' };

export const remarks = {
  vi(remark: OfficeRemark): string {
    switch (remark.kind) {
      case 'two-sheets':
        return `Đơn vị có ${remark.sources.length} phiếu khác nhau: ${remark.sources.join(', ')}. Giữ lại một phiếu rồi tổng hợp lại; chưa phiếu nào được tính điểm.`;
      case 'same-sheet-twice':
        return `Có ${remark.sources.length} tệp cùng nội dung: ${remark.sources.join(', ')}. Chỉ tính một lần.`;
      case 'also-unread':
        return `Đơn vị còn một tệp không dùng được: ${remark.problem}`;
      case 'unknown-name':
        return `Phiếu ghi tên đơn vị "${remark.said}", danh sách không có tên này; nhận theo tên tệp ${remark.source}.`;
      case 'other-name':
        return `Phiếu trong tệp ${remark.source} ghi tên đơn vị này, còn tên tệp là của ${remark.named}. Kiểm tra xem phiếu là của đơn vị nào.`;
      case 'other-set':
        return `Phiếu lập theo bộ tiêu chí ${remark.used}, danh sách ghi ${remark.wanted}. Đề nghị đơn vị dùng đúng mẫu, hoặc sửa cột "Bộ tiêu chí" trong danh sách.`;
      case 'rival-tabs':
        return `Đã đọc trang "${remark.tab}"; ${remark.reasons.join('; ')}.`;
      case 'set-changed':
        return `Bộ tiêu chí năm nay (${remark.current}) khác năm trước (${remark.previous}), nên không so sánh điểm hai năm.`;
      case 'set-unknown':
        return 'Kết quả năm trước không ghi bộ tiêu chí, nên chưa so sánh điểm hai năm.';
      case 'nothing-shared':
        return 'Chưa có mục nào đã có điểm ở cả hai năm để so sánh.';
      case 'composition-changed':
        return `Đơn vị được hình thành từ ${remark.predecessors.join(', ')}, nên không so sánh với năm trước.`;
      case 'two-previous':
        return 'Năm trước có nhiều kết quả khác nhau của đơn vị, nên không so sánh. Giữ lại một kết quả rồi chạy lại.';
      case 'no-previous':
        return 'Chưa có kết quả năm trước của đơn vị.';
    }
  },
  en(remark: OfficeRemark): string {
    switch (remark.kind) {
      case 'two-sheets':
        return `The unit has ${remark.sources.length} different sheets: ${remark.sources.join(', ')}. Keep one and consolidate again; none of them was scored.`;
      case 'same-sheet-twice':
        return `${remark.sources.length} files have the same content: ${remark.sources.join(', ')}. They count once.`;
      case 'also-unread':
        return `Another file of the unit cannot be used: ${remark.problem}`;
      case 'unknown-name':
        return `The sheet names the unit "${remark.said}", which the register does not have; the file name ${remark.source} decided.`;
      case 'other-name':
        return `The sheet in ${remark.source} names this unit, its file name is that of ${remark.named}. Check whose sheet it is.`;
      case 'other-set':
        return `The sheet is made on the criteria set ${remark.used}, the register says ${remark.wanted}. Ask for the right form, or correct the register.`;
      case 'rival-tabs':
        return `Tab "${remark.tab}" was read; ${remark.reasons.join('; ')}.`;
      case 'set-changed':
        return `This year's criteria set (${remark.current}) differs from last year's (${remark.previous}); the two years are not compared.`;
      case 'set-unknown':
        return "Last year's result does not name its criteria set; the two years are not compared.";
      case 'nothing-shared':
        return 'No item has points in both years yet; there is nothing to compare.';
      case 'composition-changed':
        return `The unit was formed from ${remark.predecessors.join(', ')}; it is not compared with last year.`;
      case 'two-previous':
        return 'There are several different results of the unit for last year; it is not compared. Keep one and run again.';
      case 'no-previous':
        return 'There is no result of the unit for last year.';
    }
  },
};
