/** Why a file's bytes could not be read as a workbook. */
export type UnreadableKind =
  | 'too-large'
  | 'too-much-inside'
  | 'empty'
  | 'not-a-spreadsheet'
  | 'old-xls'
  | 'xlsb'
  | 'encrypted'
  | 'damaged'
  | 'pdf'
  | 'word'
  | 'no-access'
  | 'absent';

/** One sentence or two: what is wrong with the file, and what to do with it. */
export function unreadableSentence(file: string, why: UnreadableKind): string {
  switch (why) {
    case 'too-large':
      return `Tệp ${file} lớn hơn 60 MB, có thể chứa hình ảnh hoặc tệp đính kèm. Chép riêng trang phiếu sang một tệp mới rồi lưu dạng .xlsx.`;
    case 'too-much-inside':
      return `Tệp ${file} khi mở ra có lượng dữ liệu lớn khác thường nên không đọc. Chép riêng bảng điểm sang một tệp mới rồi lưu dạng .xlsx.`;
    case 'empty':
      return `Tệp ${file} trống, không có nội dung nào (0 byte). Lấy lại tệp rồi chạy lại.`;
    case 'not-a-spreadsheet':
      return `Tệp ${file} không phải là bảng tính. Mở bằng Excel hoặc LibreOffice, chọn "Lưu dưới dạng" rồi chọn .xlsx.`;
    case 'old-xls':
      return `Tệp ${file} ở dạng .xls cũ. Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.`;
    case 'xlsb':
      return `Tệp ${file} ở dạng .xlsb. Mở bằng Excel rồi lưu lại dạng .xlsx.`;
    case 'encrypted':
      return `Tệp ${file} đặt mật khẩu mở tệp. Mở bằng mật khẩu đó, bỏ mật khẩu rồi lưu lại.`;
    case 'damaged':
      return `Tệp ${file} bị hỏng hoặc tải về chưa đủ. Lấy lại tệp từ nơi gửi rồi chạy lại.`;
    case 'pdf':
      return `Tệp ${file} là PDF, không phải bảng tính. Dùng bảng tính gốc dạng .xlsx.`;
    case 'word':
      return `Tệp ${file} là văn bản Word. Chép bảng sang Excel rồi lưu dạng .xlsx.`;
    case 'no-access':
      return `Tệp ${file} đang bị chương trình khác giữ hoặc không cho phép đọc. Đóng tệp, kiểm tra quyền đọc rồi chạy lại.`;
    case 'absent':
      return `Không mở được tệp ${file} vì không thấy tệp ở đó. Kiểm tra lại tên và đường dẫn.`;
  }
}

/** A tab was read in part: it has values far below or far to the right of where a table can be. */
export function cutTabSentence(file: string, tab: string): string {
  return `Tệp ${file}, trang "${tab}" có ô nằm sau hàng 10.000 hoặc sau cột ZZ; những ô đó không được đọc. Xóa các hàng, cột thừa rồi lưu lại.`;
}

/** A file that was read, but is far larger than its cells need. */
export function heavyFileSentence(file: string, megabytes: number): string {
  return `Tệp ${file} nặng ${megabytes} MB vì có hình ảnh hoặc tệp đính kèm. Gửi tài liệu kiểm chứng thành tệp riêng để phiếu mở nhanh hơn.`;
}

/** Formulas of a tab came without their results, as some programs that make files leave them. */
export function uncalculatedSentence(file: string, tab: string, count: number): string {
  return `Tệp ${file}, trang "${tab}" có ${count} ô công thức chưa lưu kết quả, đang được đọc là ô trống. Mở bằng Excel hoặc LibreOffice, lưu lại rồi chạy lại.`;
}
