import { daysInMonth } from '../../base/day.ts';

/** Sentences about a plan read from a table: what is wrong, why it matters, what to do. */

/** A day that its month does not have; `year` is `null` for a day of every year. */
export function dayMissing(day: number, month: number, year: number | null): string {
  const which = `Ngày ${day} tháng ${month}${year === null ? '' : ` năm ${year}`} không có trong lịch`;
  const length = month >= 1 && month <= 12 ? daysInMonth(year ?? 2024, month) : 0;
  const why = length === 0 ? 'một năm có 12 tháng' : `tháng ${month} có ${length} ngày`;
  return `${which}; ${why}. Dòng này chưa có hạn; sửa ngày trong ô.`;
}

/** A phrase of time with no known word. */
export function unreadPhrase(phrase: string): string {
  return `Chưa đọc được thời hạn "${phrase}" nên dòng này chưa có hạn. Ghi dạng "trước ngày 15/7/2024", "Quý III/2024", "hàng tháng" hoặc "thường xuyên".`;
}

/** A phrase of which something with a number was left over. */
export function partlyRead(phrase: string): string {
  return `Thời hạn "${phrase}" mới đọc được một phần; phần còn lại chưa tính thành ngày. Tách thành nhiều dòng, mỗi dòng một thời hạn.`;
}

/** A weekly rhythm, which the recurrences do not have. */
export function weeklyPhrase(phrase: string): string {
  return `Thời hạn "${phrase}" theo tuần chưa tính thành ngày được; dòng này xếp vào việc thường xuyên. Đặt nhịp xem lại trong phần thiết lập.`;
}

/** No header row; `seen` are headings found on their own. */
export function noHeader(tab: string, seen: readonly string[]): string {
  const headings = seen.length === 0 ? 'Không thấy cột nào đã biết' : `Thấy các cột: ${seen.join(', ')}`;
  return `Chưa tìm thấy dòng tiêu đề trong trang "${tab}". ${headings}. Cần ít nhất cột "Nội dung nhiệm vụ" và một trong hai cột "Đơn vị chủ trì", "Thời hạn".`;
}

/** A table without a column of time. */
export function noDueColumn(): string {
  return 'Bảng không có cột thời hạn nên chưa nhiệm vụ nào có hạn. Thêm cột "Thời hạn", hoặc đặt ngày cho từng nhiệm vụ trong phần thiết lập.';
}

/** A table without a column of units. */
export function noResponsibleColumn(): string {
  return 'Bảng không có cột đơn vị chủ trì nên chưa biết ai nhận nhiệm vụ. Thêm cột "Đơn vị chủ trì".';
}

/** A header with nothing under it. */
export function noRows(tab: string): string {
  return `Trang "${tab}" có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới. Nhập các nhiệm vụ rồi đọc lại.`;
}

/** A plan of `count` duties without a single day or cadence. */
export function noDates(count: number): string {
  return `Không nhiệm vụ nào trong ${count} nhiệm vụ có ngày hoặc kỳ hạn. Kế hoạch vẫn dùng được; đặt ngày trong phần thiết lập nếu cần nhắc việc.`;
}

/** A name that the register does not have, as typed. */
export function unitUnknown(name: string): string {
  return `Không có "${name}" trong danh sách đơn vị nên nhiệm vụ chưa tới được đơn vị này. Thêm đơn vị, thêm tên gọi khác, hoặc sửa tên trong ô.`;
}

/** An empty cell of the unit in charge. */
export function unitMissing(): string {
  return 'Nhập đơn vị chủ trì. Chưa có đơn vị thì nhiệm vụ này chưa có người nhận.';
}

/** Empty cells of time, said once at the first of `count`. */
export function dueMissing(count: number): string {
  return `${count} nhiệm vụ để trống ô thời hạn, gồm dòng này. Các nhiệm vụ đó được xếp vào nhóm chưa đặt ngày.`;
}

/** A number that two duties bear, and the id that the second one was given. */
export function duplicateNumber(number: string, id: string): string {
  return `Số mục "${number}" dùng cho hai nhiệm vụ; nhiệm vụ sau được ghi là "${id}". Đánh lại số mục để việc theo dõi không lẫn.`;
}

/** Text below the last duty. */
export function strayText(): string {
  return 'Dòng này có chữ nhưng không có đơn vị chủ trì và thời hạn, sau nó không còn nhiệm vụ nào, nên chưa đưa vào kế hoạch. Bổ sung đơn vị, thời hạn nếu đây là nhiệm vụ.';
}

/** A cell that shows an error. */
export function errorCell(error: string): string {
  return `Ô đang hiện lỗi ${error} nên chưa đọc được. Sửa công thức hoặc nhập lại giá trị.`;
}

/** Plain text taken for a heading. */
export function headingAssumed(): string {
  return 'Dòng này chỉ có chữ, không có đơn vị chủ trì và thời hạn; đang hiểu là tiêu đề của các nhiệm vụ bên dưới. Nếu là phần tiếp của nhiệm vụ bên trên, gộp vào cùng một ô.';
}

/** A date where text should stand. */
export function dateCell(day: string): string {
  return `Ô này là ngày ${day} nên chữ gốc đã mất; có thể bảng tính đã đổi "1.1" thành ngày. Định dạng ô là văn bản rồi nhập lại.`;
}

/** A table of holidays without its columns. */
export function holidayColumns(tab: string): string {
  return `Chưa tìm thấy dòng tiêu đề trong trang "${tab}". Cần cột "Ngày" và cột "Loại" (nghỉ lễ, Tết; nghỉ bù; nghỉ hoán đổi; làm bù; không nghỉ).`;
}

/** A cell that is no day. */
export function holidayDay(text: string): string {
  return `Ô ngày ghi "${text}", không phải một ngày có trong lịch. Dòng này chưa được dùng; ghi dạng 02/9/2026.`;
}

/** A word that names no kind of day. */
export function holidayKind(text: string): string {
  return `Ô loại ghi "${text}". Dòng này chưa được dùng; chọn một trong: nghỉ lễ, Tết; nghỉ bù; nghỉ hoán đổi; làm bù; không nghỉ.`;
}
