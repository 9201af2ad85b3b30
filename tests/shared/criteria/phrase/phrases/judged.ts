/** Points that appraisers judge. See `phrase-table.ts` for how to read the table. */
export const judged = `
2 | Có cách làm mới trong CCHC: tối đa 2 điểm, tổ thẩm định cho điểm
  => khoảng: 0..2

2 | Chấm từ 0 đến 2 điểm tùy theo mức độ thực hiện
  => khoảng: 0..2

2 | Có mô hình hay: tối đa 2 điểm; không có: 0 điểm
  => khoảng: 0..2
  ? "Tối đa 2 điểm" được đọc là người thẩm định cho điểm từ 0 đến 2.

2 | Về nội dung: tối đa 1 điểm; về hình thức: tối đa 1 điểm
  => khoảng: 0..2
  ? Nhiều dòng cùng ghi "tối đa"; cả mục được đọc là người thẩm định cho điểm từ 0 đến 2.

5 | Tổ thẩm định căn cứ mức độ hoàn thành để chấm điểm
  => khoảng: 0..5

2 | Căn cứ mức độ thực hiện, Hội đồng thẩm định xem xét, chấm điểm từ 0 đến 2 điểm
  => khoảng: 0..2

2 | Do tổ thẩm định chấm, tối đa 2 điểm
  => khoảng: 0..2

2 | Mức độ sáng tạo: từ 0 đến 2 điểm
  => khoảng: 0..2

1 | Chất lượng tốt: từ trên 0,5 đến 1 điểm; chất lượng trung bình: từ 0 đến 0,5 điểm
  => khoảng: 0..1
  ? Nhiều dòng cùng ghi "tối đa"; cả mục được đọc là người thẩm định cho điểm từ 0 đến 1.

1 | Tối đa 1 điểm
  => khoảng: 0..1
  ? "Tối đa 1 điểm" được đọc là người thẩm định cho điểm từ 0 đến 1.

2 | Thực hiện tốt: 1,5 - 2 điểm; khá: 1 - 1,5 điểm; yếu: 0 điểm
  => khoảng: 0..2
  ? Nhiều dòng cùng ghi "tối đa"; cả mục được đọc là người thẩm định cho điểm từ 0 đến 2.

5 | Tổ thẩm định chấm điểm theo mức độ: tốt tối đa 5 điểm, khá tối đa 3 điểm
  => khoảng: 0..5

2 | Có mô hình mới: tối đa 2 điểm do Hội đồng thẩm định xem xét // Không có{0}
  => khoảng: 0..2

2 | Do Hội đồng thẩm định đánh giá (tối đa 02 điểm)
  => khoảng: 0..2

2 | Tùy mức độ, chấm tối đa 2 điểm
  => khoảng: 0..2

1 | Điểm từ 0 - 1 tùy mức độ thực hiện
  => khoảng: 0..1
`;
