/** Points in proportion to a ratio, with floor, cap and rounding. See `phrase-table.ts` for how to read the table. */
export const proportions = `
1 | Hoàn thành 100% kế hoạch{1} // Hoàn thành 90% -100% kế hoạch thì điểm đánh giá được tính theo số mục tiêu đã hoàn thành/ số mục tiêu đề ra của kế hoạch x 1điểm // Hoàn thành dưới 90%{0} // Có kế hoạch, báo cáo kèm theo (1đ). Ví dụ: Kế hoạch đặt ra 5 mục tiêu, đơn vị hoàn thành 4 mục tiêu. 4/5*1= 0,8 điểm
  => tỷ lệ: %x1, sàn [90, trần 1
  ? Dòng "Có kế hoạch, báo cáo kèm theo (1đ)" chưa được dùng trong quy tắc chấm điểm.

2 | Tỷ lệ từ 80% đến dưới 100%: điểm = tỷ lệ x 2 điểm, làm tròn 02 chữ số thập phân; 100%: 2 điểm; dưới 80%: 0 điểm
  => tỷ lệ: %x2 tròn 2, sàn [80, trần 2

1 | Hoàn thành 100% kế hoạch: 1; Từ 80% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: [Tỷ lệ % hoàn thành x điểm tối đa]/100%; Dưới 80% kế hoạch: 0
  => tỷ lệ: %x1, sàn [80, trần 1

1 | Từ 95% - 100% số hồ sơ TTHC trong năm được giải quyết đúng hạn thì điểm đánh giá được tính theo công thức (Tỷ lệ % hồ sơ đúng hạn x 1.00)/100%; Dưới 95% số hồ sơ TTHC trong năm được giải quyết đúng hạn: 0
  => tỷ lệ: %x1, sàn [95, trần 1

1 | Mức độ thực hiện được tính theo công thức: (b/a) x điểm tối đa. Trong đó: a là tổng số nhiệm vụ, b là số nhiệm vụ hoàn thành.
  => tỷ lệ: %x1, sàn -, trần 1

1,5 | Đạt từ 80% trở lên: (b/a) x 1,5 // Dưới 80%: 0 // Trong đó: a là tổng số, b là số đạt
  => tỷ lệ: %x1,5, sàn [80, trần 1,5

2 | Điểm đánh giá = (Số nhiệm vụ hoàn thành đúng hạn / Tổng số nhiệm vụ được giao) x 2
  => tỷ lệ: %x2, sàn -, trần 2

2 | Điểm số = Tỷ lệ % hoàn thành x 2 điểm (làm tròn đến 2 chữ số thập phân)
  => tỷ lệ: %x2 tròn 2, sàn -, trần 2

1 | Điểm = (Tổng số hồ sơ đúng hạn : Tổng số hồ sơ giải quyết) x 1
  => tỷ lệ: %x1, sàn -, trần 1

2 | Tỷ lệ đạt được nhân với 2 điểm
  => tỷ lệ: %x2, sàn -, trần 2

2 | 2 x tỷ lệ % hồ sơ đúng hạn
  => tỷ lệ: %x2, sàn -, trần 2

2 | Điểm tối đa x tỷ lệ hoàn thành (%)
  => tỷ lệ: %x2, sàn -, trần 2

1,5 | Từ 70% đến dưới 100%: điểm = tỷ lệ x 1,5/100 // Đạt 100%: 1,5 // Dưới 70%: 0
  => tỷ lệ: %x1,5, sàn [70, trần 1,5

1 | Tỷ lệ từ 50% trở lên thì được tính theo công thức: Tỷ lệ đạt được x 1,0 điểm; dưới 50% không tính điểm
  => tỷ lệ: %x1, sàn [50, trần 1

2 | Điểm được tính tương ứng với tỷ lệ % hoàn thành
  => tỷ lệ: %x2, sàn -, trần 2
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 2 điểm.

2 | Hoàn thành dưới 100% thì chấm điểm theo tỷ lệ tương ứng; hoàn thành 100% được 2 điểm
  => tỷ lệ: %x2, sàn -, trần 2
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 2 điểm.

1 | Nếu tỷ lệ này ≥95% thì đạt điểm tối đa; nếu <95% thì được tính theo công thức: (tỷ lệ đạt được x điểm tối đa)/95%
  => tỷ lệ: %/95x1, sàn -, trần 1

1,5 | Đạt từ 90% so với kế hoạch được giao trở lên: 1.5; đạt từ 70% - dưới 90% so với kế hoạch được giao thì điểm đánh giá được tính theo công thức: (Tỷ lệ % x 1.5)/90%; dưới 70%: 0
  => tỷ lệ: %/90x1,5, sàn [70, trần 1,5

2 | Tỷ lệ đúng hạn (%) x 2 điểm
  => tỷ lệ: %x2, sàn -, trần 2

2 | (Số hồ sơ đúng hạn/tổng số hồ sơ) x 100% x 2 điểm
  => tỷ lệ: %x2, sàn -, trần 2

2 | (b/a)*2
  => tỷ lệ: %x2, sàn -, trần 2

2 | b/a x 2,0
  => tỷ lệ: %x2, sàn -, trần 2

2 | Điểm = (a/b) × 2
  => tỷ lệ: %x2, sàn -, trần 2

2 | Điểm = 2 × (Số văn bản ký số ÷ Tổng số văn bản)
  => tỷ lệ: %x2, sàn -, trần 2

2 | Số điểm đạt được = (Tỷ lệ % đạt được × 2)/100
  => tỷ lệ: %x2, sàn -, trần 2

2 | Tính điểm theo công thức: Số điểm = (A/B) x 2, trong đó A là số TTHC, B là tổng số TTHC
  => tỷ lệ: %x2, sàn -, trần 2

2 | Tỷ lệ % x điểm tối đa, làm tròn lên 1 chữ số thập phân
  => tỷ lệ: %x2 tròn 1 up, sàn -, trần 2

2 | Từ 60% đến dưới 100%: (tỷ lệ x điểm tối đa), lấy hai số lẻ; 100%: 2; dưới 60%: 0
  => tỷ lệ: %x2 tròn 2, sàn [60, trần 2

1 | Hoàn thành 100% thì đạt 1 điểm, hoàn thành dưới 100% thì tính điểm theo tỷ lệ % hoàn thành, dưới 50% thì 0 điểm
  => tỷ lệ: %x1, sàn [50, trần 1
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 1 điểm.

10 | Chỉ số SIPAS x 10 điểm
  => tỷ lệ: %x10, sàn -, trần 10

10 | Điểm = Chỉ số hài lòng (%) x 10/100
  => tỷ lệ: %x10, sàn -, trần 10

2 | Hoàn thành 100%{2} // Hoàn thành từ 80% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: [Tỷ lệ % hoàn thành x điểm tối đa]/100% // Hoàn thành dưới 80% kế hoạch{0}
  => tỷ lệ: %x2, sàn [80, trần 2

2 | Đạt 100%{2} // Từ 70% đến dưới 100%: tỷ lệ
  => tỷ lệ: %x2, sàn [70, trần 2
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 2 điểm.
  ? Bảng không ghi điểm khi tỷ lệ dưới 70%; được đọc là 0 điểm.

0,5 | 100% văn bản{0,5} // Từ 90% - dưới 100% thì tính theo tỷ lệ % x 0,5 // Dưới 90%{0}
  => tỷ lệ: %x0,5, sàn [90, trần 0,5

1,5 | Nếu tỷ lệ đạt từ 85% trở lên{1,5} // Nếu tỷ lệ đạt từ 60% đến dưới 85% thì điểm = (tỷ lệ x 1,5)/85% // Nếu tỷ lệ dưới 60%{0}
  => tỷ lệ: %/85x1,5, sàn [60, trần 1,5

2 | Điểm đánh giá được tính theo công thức: (b/a)*2. Trong đó: a là tổng số nhiệm vụ phải hoàn thành trong năm; b là số nhiệm vụ đã hoàn thành. Nếu tỷ lệ b/a < 0,8 thì điểm đánh giá là 0.
  => tỷ lệ: %x2, sàn [80, trần 2

2 | Tính tỷ lệ % giữa số nhiệm vụ đã hoàn thành so với tổng số nhiệm vụ được giao. Nếu tỷ lệ này đạt 100% thì điểm đánh giá là 2; nếu tỷ lệ này từ 80% - dưới 100% thì điểm đánh giá được tính theo công thức: (Tỷ lệ % x 2.00)/100%; nếu tỷ lệ này < 80% thì điểm đánh giá là 0.
  => tỷ lệ: %x2, sàn [80, trần 2

1 | Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến: Đạt từ 80% số TTHC trở lên được 1 điểm; đạt dưới 80% thì điểm được tính theo công thức: Tỷ lệ đạt được/80% x 1 điểm
  => tỷ lệ: %/80x1, sàn -, trần 1

1,5 | Hoàn thành 100% kế hoạch: 1.5⏎Hoàn thành từ 85% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức [Tỷ lệ % hoàn thành x 1.5]/100%⏎Hoàn thành dưới 85% kế hoạch: 0
  => tỷ lệ: %x1,5, sàn [85, trần 1,5

1 | 100% số vấn đề phát hiện đều được xử lý hoặc kiến nghị xử lý: 1⏎Từ 80% - dưới 100% số vấn đề phát hiện được xử lý hoặc kiến nghị xử lý thì điểm đánh giá được tính theo công thức: (Tỷ lệ % x 1.00)/100%⏎Dưới 80% số vấn đề phát hiện được xử lý hoặc kiến nghị xử lý: 0
  => tỷ lệ: %x1, sàn [80, trần 1

2 | Số hóa 100% hồ sơ: 2; từ 80% đến dưới 100% hồ sơ: điểm = tỷ lệ % x 2; dưới 80%: 0
  => tỷ lệ: %x2, sàn [80, trần 2

2 | Tỷ lệ hồ sơ trực tuyến đạt từ 70% trở lên: 2; dưới 70% thì điểm được tính theo công thức: (tỷ lệ % đạt được/70%) x 2
  => tỷ lệ: %/70x2, sàn -, trần 2

1 | 100% cán bộ, công chức cấp xã đạt chuẩn: 1 điểm; dưới 100%: tính theo tỷ lệ %
  => tỷ lệ: %x1, sàn -, trần 1
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 1 điểm.

5 | Kết quả chỉ số hài lòng (SIPAS): điểm đạt được = chỉ số hài lòng x 5
  => tỷ lệ: %x5, sàn -, trần 5

2 | 2,0 điểm x tỷ lệ % hoàn thành
  => tỷ lệ: %x2, sàn -, trần 2

4 | Số điểm = 4 x (số TTHC thực hiện / tổng số TTHC)
  => tỷ lệ: %x4, sàn -, trần 4
`;
