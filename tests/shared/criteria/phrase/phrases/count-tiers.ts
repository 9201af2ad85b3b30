/** Tiers on a count. See `phrase-table.ts` for how to read the table. */
export const countTiers = `
1 | Có từ 2 sáng kiến hoặc giải pháp mới trở lên: 1 // Có 1 sáng kiến hoặc giải pháp mới: 0.5 // Không có sáng kiến hoặc giải pháp mới: 0
  => bậc số: [2;+)=1 | [1;1]=0,5 | (-;0]=0

1 | Từ 03 hình thức trở lên: 1đ; 02 hình thức: 0,5đ; 01 hình thức: 0,25đ; không có: 0đ
  => bậc số: [3;+)=1 | [2;2]=0,5 | [1;1]=0,25 | (-;0]=0

1 | Không có hồ sơ trễ hạn: 1; có từ 01 đến 03 hồ sơ trễ hạn: 0,5; trên 03 hồ sơ trễ hạn: 0
  => bậc số: (-;0]=1 | [1;3]=0,5 | (3;+)=0

2 | 0,25 điểm/sáng kiến, tối đa 2 điểm
  => bậc số: [8;+)=2 | [7;8)=1,75 | [6;7)=1,5 | [5;6)=1,25 | [4;5)=1 | [3;4)=0,75 | [2;3)=0,5 | [1;2)=0,25 | (-;1)=0

1 | Mỗi tin, bài được 0,1 điểm, tối đa 1 điểm
  => bậc số: [10;+)=1 | [9;10)=0,9 | [8;9)=0,8 | [7;8)=0,7 | [6;7)=0,6 | [5;6)=0,5 | [4;5)=0,4 | [3;4)=0,3 | [2;3)=0,2 | [1;2)=0,1 | (-;1)=0

1 | 0,5 điểm cho mỗi mô hình mới
  => bậc số: [2;+)=1 | [1;2)=0,5 | (-;1)=0

1 | Trên 03 lớp tập huấn: 1; từ 02 đến 03 lớp: 0,5; 01 lớp: 0,25; không mở lớp: 0
  => bậc số: (3;+)=1 | [2;3]=0,5 | [1;1]=0,25 | (-;0]=0

1 | Từ hai cuộc trở lên: 1; một cuộc: 0,5; không có: 0
  => bậc số: [2;+)=1 | [1;1]=0,5 | (-;0]=0

1 | Không quá 02 hồ sơ trễ hạn: 1; nhiều hơn 02 hồ sơ: 0
  => bậc số: (-;2]=1 | (2;+)=0

1 | Ít nhất 12 tin, bài/năm: 1; từ 6 đến 11 tin, bài: 0,5; dưới 6 tin, bài: 0
  => bậc số: [12;+)=1 | [6;11]=0,5 | (-;6)=0

2 | Có mô hình được nhân rộng: 1 điểm/mô hình, tối đa 02 điểm
  => bậc số: [2;+)=2 | [1;2)=1 | (-;1)=0

1 | Mỗi hình thức tuyên truyền được 0,25 điểm
  => bậc số: [4;+)=1 | [3;4)=0,75 | [2;3)=0,5 | [1;2)=0,25 | (-;1)=0

1 | Có từ 2 phòng, ban trở lên đạt: 1⏎Có 1 phòng, ban đạt: 0.5⏎Không có phòng, ban nào đạt: 0
  => bậc số: [2;+)=1 | [1;1]=0,5 | (-;0]=0

1 | Không có văn bản bị hủy bỏ: 1; có 1 văn bản: 0,5; có 2 văn bản trở lên: 0
  => bậc số: (-;0]=1 | [1;1]=0,5 | [2;+)=0

2 | Có 03 sáng kiến trở lên: 2 điểm; có 02 sáng kiến: 1,5 điểm; có 01 sáng kiến: 1 điểm; không có sáng kiến: 0 điểm
  => bậc số: [3;+)=2 | [2;2]=1,5 | [1;1]=1 | (-;0]=0

1 | Tổ chức ít nhất 02 lần/năm: 1 điểm; 01 lần/năm: 0,5 điểm; không tổ chức: 0 điểm
  => bậc số: [2;+)=1 | [1;1]=0,5 | (-;0]=0

1 | Từ 5 đến 10 TTHC: 0,5; trên 10 TTHC: 1; dưới 5 TTHC: 0,25; không có: 0
  => bậc số: [5;10]=0,5 | (10;+)=1 | (0;5)=0,25 | (-;0]=0

1 | Mỗi năm tổ chức ít nhất 1 lần: 1 điểm; không tổ chức: 0 điểm
  => bậc số: [1;+)=1 | (-;1)=0

2 | Mỗi nội dung đạt được 0,5 điểm
  => bậc số: [4;+)=2 | [3;4)=1,5 | [2;3)=1 | [1;2)=0,5 | (-;1)=0

2 | Có ≥ 02 sáng kiến: 2; 01: 1; 0: 0
  => bậc số: [2;+)=2 | [1;1]=1 | [0;0]=0

1 | Được cấp có thẩm quyền công nhận: 01 điểm/01 sáng kiến; không có: 0
  => bậc số: [1;+)=1 | (-;1)=0

3 | Không có trường hợp trễ hạn: 3 điểm; có từ 1-5 trường hợp: 2 điểm; từ 6-10 trường hợp: 1 điểm; trên 10 trường hợp: 0 điểm
  => bậc số: (-;0]=3 | [1;5]=2 | [6;10]=1 | (10;+)=0

1 | Nhỏ hơn 3 ngày: 1; từ 3 đến 5 ngày: 0,5; lớn hơn 5 ngày: 0
  => bậc số: (-;3)=1 | [3;5]=0,5 | (5;+)=0

1 | Mỗi cuộc kiểm tra được 0,5 điểm, tối đa 1 điểm; không kiểm tra: 0 điểm
  => bậc số: [2;+)=1 | [1;2)=0,5 | (-;1)=0

2 | Tối đa 2 điểm: Mỗi tin bài 0,2 điểm
  => bậc số: [10;+)=2 | [9;10)=1,8 | [8;9)=1,6 | [7;8)=1,4 | [6;7)=1,2 | [5;6)=1 | [4;5)=0,8 | [3;4)=0,6 | [2;3)=0,4 | [1;2)=0,2 | (-;1)=0

1 | Không vi phạm: 1; vi phạm 1 lần: 0,5; vi phạm từ 2 lần trở lên: 0
  => bậc số: (-;0]=1 | [1;1]=0,5 | [2;+)=0

1 | Tối thiểu 04 tin/tháng: 1 điểm; từ 02 đến 03 tin/tháng: 0,5 điểm; dưới 02 tin/tháng: 0 điểm
  => bậc số: [4;+)=1 | [2;3]=0,5 | (-;2)=0

1 | Từ 05 cuộc trở lên: 1 điểm; từ 03 cuộc đến 04 cuộc: 0,5 điểm; từ 02 cuộc trở xuống: 0 điểm
  => bậc số: [5;+)=1 | [3;4]=0,5 | (-;2]=0

1 | Không chậm: 1 // Chậm 1 lần: 0,5 // Chậm 2 lần trở lên: 0
  => bậc số: (-;0]=1 | [1;1]=0,5 | [2;+)=0

2 | Từ 04 lần/năm trở lên{2} // Từ 02 đến 03 lần/năm{1} // 01 lần/năm{0,5} // Không thực hiện{0}
  => bậc số: [4;+)=2 | [2;3]=1 | [1;1]=0,5 | (-;0]=0

1 | Tối đa 02 ngày{1} // Từ 03 đến 05 ngày{0,5} // Nhiều hơn 05 ngày{0}
  => bậc số: (-;2]=1 | [3;5]=0,5 | (5;+)=0

1 | Mỗi lĩnh vực có TTHC toàn trình được 0,1 điểm nhưng tối đa không quá 1 điểm
  => bậc số: [10;+)=1 | [9;10)=0,9 | [8;9)=0,8 | [7;8)=0,7 | [6;7)=0,6 | [5;6)=0,5 | [4;5)=0,4 | [3;4)=0,3 | [2;3)=0,2 | [1;2)=0,1 | (-;1)=0

1 | Cứ có 01 tin, bài được 0,05 điểm; tối đa 1 điểm
  => bậc số: [20;+)=1 | [19;20)=0,95 | [18;19)=0,9 | [17;18)=0,85 | [16;17)=0,8 | [15;16)=0,75 | [14;15)=0,7 | [13;14)=0,65 | [12;13)=0,6 | [11;12)=0,55 | [10;11)=0,5 | [9;10)=0,45 | [8;9)=0,4 | [7;8)=0,35 | [6;7)=0,3 | [5;6)=0,25 | [4;5)=0,2 | [3;4)=0,15 | [2;3)=0,1 | [1;2)=0,05 | (-;1)=0

1 | Từ 3 tin bài/tháng trở lên: 1 điểm; 1-2 tin bài/tháng: 0,5 điểm; không có: 0 điểm
  => bậc số: [3;+)=1 | [1;2]=0,5 | (-;0]=0

1 | Bình quân từ 2 giờ trở xuống: 1; trên 2 giờ đến 4 giờ: 0,5; trên 4 giờ: 0
  => bậc số: (-;2]=1 | (2;4]=0,5 | (4;+)=0

1 | Trong vòng 05 ngày làm việc: 1; từ 06 đến 10 ngày làm việc: 0,5; sau 10 ngày làm việc: 0
  => bậc số: (-;5]=1 | [6;10]=0,5 | (10;+)=0

1 | Tổng số tin, bài đạt từ 20 tin, bài/năm trở lên: 1 điểm, từ 15 đến 19 tin, bài/năm: 0,75 điểm, từ 10 đến 14 tin, bài/năm: 0,5 điểm, dưới 10 tin, bài/năm: 0 điểm
  => bậc số: [20;+)=1 | [15;19]=0,75 | [10;14]=0,5 | (-;10)=0

2 | Có từ 02 sáng kiến trở lên được áp dụng có hiệu quả: 2 điểm; có 01 sáng kiến được áp dụng có hiệu quả: 1 điểm; không có sáng kiến: 0 điểm
  => bậc số: [2;+)=2 | [1;1]=1 | (-;0]=0

1 | Không có văn bản bị cơ quan có thẩm quyền kiến nghị xử lý: 1 điểm; có 01 văn bản bị kiến nghị xử lý: 0,5 điểm; có từ 02 văn bản trở lên bị kiến nghị xử lý: 0 điểm
  => bậc số: (-;0]=1 | [1;1]=0,5 | [2;+)=0

2 | Cập nhật tin bài thường xuyên (ít nhất 08 tin, bài/tháng): 2; từ 04 đến 07 tin, bài/tháng: 1; dưới 04 tin, bài/tháng: 0
  => bậc số: [8;+)=2 | [4;7]=1 | (-;4)=0

1 | Có ứng dụng CNTT mới: 1 ứng dụng: 0,5; 2 ứng dụng trở lên: 1; không có: 0
  => bậc số: [1;1]=0,5 | [2;+)=1 | (-;0]=0
`;
