/** A table with the usual columns; each line is "code | title | max | self | evidence". */
export function table(...rows: readonly string[]): string {
  return [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

export const one = (self: string): string => `1 | Chỉ đạo, điều hành | 3,5 | ${self} |`;
export const plan = (self = '2'): string => `1.1 | Ban hành kế hoạch | 2 | ${self} | 12/KH-UBND ngày 05/01/2025`;
export const news = (self = '1'): string =>
  `1.3 | Tin, bài tuyên truyền | 1,5 | ${self} | 45/BC-UBND ngày 10/12/2025 (trang 3)`;
export const two = (self: string): string => `2 | Thể chế | 3 | ${self} |`;
export const papers = (self = '1,5'): string =>
  `2.1 | Văn bản sai thẩm quyền, thể thức | 2 | ${self} | 46/BC-UBND ngày 10/12/2025 (trang 3)`;
export const opinion = (self = ''): string => `2.3 | Tính phù hợp của văn bản theo ý kiến người dân | 1 | ${self} |`;
export const total = (self: string, max = '6,5', title = 'Tổng cộng'): string => `| ${title} | ${max} | ${self} |`;
