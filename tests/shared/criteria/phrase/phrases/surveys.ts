/** Survey items, and options that only speak of a survey. See `phrase-table.ts` for how to read the table. */
export const surveys = `
3 | Điều tra xã hội học
  => điều tra

3 | Kết quả điều tra XHH
  => điều tra

3 | Theo kết quả khảo sát của Sở Nội vụ
  => điều tra

5 | Mức độ hài lòng của người dân: điều tra xã hội học
  => điều tra

3 | Điểm điều tra XHH
  => điều tra

1 | Căn cứ kết quả điều tra xã hội học của Sở Nội vụ
  => điều tra

10 | Chỉ số SIPAS đạt bao nhiêu % thì tính điểm tương ứng
  => điều tra

10 | Chấm theo kết quả điều tra xã hội học
  => điều tra
`;
