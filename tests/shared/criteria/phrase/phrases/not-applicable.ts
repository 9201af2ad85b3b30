/** The wordings of an item that does not apply. See `phrase-table.ts` for how to read the table. */
export const notApplicable = `
1 | Đạt 100%: 1; dưới 100%: 0; trường hợp không phát sinh hồ sơ: không tính vào tổng điểm tối đa
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: reduce-max

3 | Đạt 100%: 3; dưới 100%: 0; Trong năm đánh giá không có nhiệm vụ được giao được tính 03 điểm
  => bậc %: [100;+)=3 | (-;100)=0
  => không áp dụng: full-points

1 | Đạt 100%: 1; dưới 100%: 0. Đơn vị không có TTHC được tính điểm tối đa.
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: full-points

1 | Từ 80% trở lên: 1; dưới 80%: 0; không phát sinh: 1
  => bậc %: [80;+)=1 | (-;80)=0
  => không áp dụng: full-points
  ? "không phát sinh" được đọc là trường hợp không áp dụng, được tính đủ điểm, không phải một mức chấm.

1 | Có: 1; Không: 0; Đơn vị không có chức năng này được chấm theo thang điểm riêng
  => chọn: Có=1 | Không=0
  => không áp dụng: separate-scale

1 | Đúng quy định: 1; không đúng: 0. Không được giao biên chế thì không đánh giá tiêu chí này
  => chọn: Đúng quy định=1 | không đúng=0
  => không áp dụng: reduce-max
  ? "Không được giao biên chế thì không đánh giá tiêu chí này" được đọc là không áp dụng, giảm trừ điểm tối đa; nếu là 0 điểm thì sửa lại.

1 | Thực hiện đầy đủ: 1; không đầy đủ: 0; không phát sinh thì được điểm tối đa
  => chọn: Thực hiện đầy đủ=1 | không đầy đủ=0
  => không áp dụng: full-points

1 | Không có nhiệm vụ được giao: Không đánh giá nội dung này, trừ điểm tối đa vào tổng điểm // Hoàn thành: 1 // Không hoàn thành: 0
  => chọn: Hoàn thành=1 | Không hoàn thành=0
  => không áp dụng: reduce-max

1 | Trường hợp đơn vị không có TTHC thì điểm tối đa của tiêu chí này được giảm trừ vào tổng điểm // Có: 1 // Không: 0
  => chọn: Có=1 | Không=0
  => không áp dụng: reduce-max

1 | Trong năm không phát sinh thì được 1 điểm // Từ 90% trở lên: 1 // Dưới 90%: 0
  => bậc %: [90;+)=1 | (-;90)=0
  => không áp dụng: full-points

1 | Từ 80% trở lên: 1; dưới 80%: 0 (không phát sinh hồ sơ thì không tính điểm và giảm trừ điểm tối đa)
  => bậc %: [80;+)=1 | (-;80)=0
  => không áp dụng: reduce-max

1 | Không có TTHC thuộc thẩm quyền: không chấm điểm tiêu chí này // Có: 1 // Không: 0
  => chọn: Có=1 | Không=0
  => không áp dụng: reduce-max
  ? "Không có TTHC thuộc thẩm quyền: không chấm điểm tiêu chí này" được đọc là không áp dụng, giảm trừ điểm tối đa; nếu là 0 điểm thì sửa lại.

1 | Đơn vị không có đơn vị trực thuộc được hưởng trọn điểm // Đúng: 1 // Sai: 0
  => chọn: Đúng=1 | Sai=0
  => không áp dụng: full-points

1 | Không được giao dự toán thì loại trừ khỏi tổng điểm // Từ 95% trở lên: 1 // Dưới 95%: 0
  => bậc %: [95;+)=1 | (-;95)=0
  => không áp dụng: reduce-max

1 | Cơ quan không có nhiệm vụ này được tính theo thang điểm 90 // Có: 1 // Không: 0
  => chọn: Có=1 | Không=0
  => không áp dụng: separate-scale

1 | Đối với đơn vị không có TTHC thì tính điểm tối đa nội dung này // Có: 1 // Không: 0
  => chọn: Có=1 | Không=0
  => không áp dụng: full-points

1 | Đơn vị không phát sinh hồ sơ được miễn chấm // Có: 1 // Không: 0
  => chọn: Có=1 | Không=0
  => không áp dụng: reduce-max
  ? "Đơn vị không phát sinh hồ sơ được miễn chấm" được đọc là không áp dụng, giảm trừ điểm tối đa; nếu là 0 điểm thì sửa lại.

1 | Thực hiện đúng{1} // Thực hiện chưa đúng{0} // Trong năm không phát sinh: được tính điểm tối đa.
  => chọn: Thực hiện đúng=1 | Thực hiện chưa đúng=0
  => không áp dụng: full-points

1 | Thực hiện đúng{1} // Thực hiện chưa đúng{0} // Đơn vị không có chức năng, nhiệm vụ này: không tính vào tổng điểm tối đa.
  => chọn: Thực hiện đúng=1 | Thực hiện chưa đúng=0
  => không áp dụng: reduce-max

1 | Đạt 100%{1} // Dưới 100%{0} // Không phát sinh hồ sơ{1}
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: full-points
  ? "Không phát sinh hồ sơ" được đọc là trường hợp không áp dụng, được tính đủ điểm, không phải một mức chấm.

1 | Không phát sinh TTHC: không tính điểm và không tính vào điểm tối đa // 100%: 1 // Dưới 100%: 0
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: reduce-max

1 | Cơ quan, đơn vị không có TTHC thì được cộng điểm tối đa tiêu chí này // 100%: 1 // Dưới 100%: 0
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: full-points

2 | Các phường không phát sinh nội dung này thì được chấm điểm tối đa // Có: 2 // Không: 0
  => chọn: Có=2 | Không=0
  => không áp dụng: full-points

2 | Không có nhiệm vụ: quy đổi điểm theo thang 100 // Có: 2 // Không: 0
  => chọn: Có=2 | Không=0
  => không áp dụng: reduce-max

1 | Thực hiện xin lỗi 100% hồ sơ trễ hạn: 1; dưới 100%: 0; không có hồ sơ trễ hạn: được tính điểm tối đa
  => bậc %: [100;+)=1 | (-;100)=0
  => không áp dụng: full-points

1 | 100% PAKN được xử lý đúng hạn: 1; từ 90% - dưới 100%: 0,5; dưới 90%: 0. Trường hợp không có PAKN được tính điểm tối đa
  => bậc %: [100;+)=1 | [90;100)=0,5 | (-;90)=0
  => không áp dụng: full-points

2 | Giải ngân từ 95% kế hoạch vốn trở lên: 2; từ 80% đến dưới 95%: 1; dưới 80%: 0; không được giao vốn: không tính vào tổng điểm
  => bậc %: [95;+)=2 | [80;95)=1 | (-;80)=0
  => không áp dụng: reduce-max

1 | Đã thực hiện 100% kiến nghị: 1; dưới 100%: điểm = tỷ lệ thực hiện x 1; không có kiến nghị: đạt điểm tối đa
  => tỷ lệ: %x1, sàn -, trần 1
  => không áp dụng: full-points

1 | Có thêm ít nhất 01 đơn vị tự chủ: 1; không có thêm: 0; không có đơn vị sự nghiệp trực thuộc thì trừ điểm tối đa
  => bậc số: [1;+)=1 | (-;0]=0
  => không áp dụng: reduce-max
`;
