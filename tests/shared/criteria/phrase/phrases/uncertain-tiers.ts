/** Tiers whose official wording is faulty or ambiguous: how each is read, and what is said. See `phrase-table.ts` for how to read the table. */
export const uncertainTiers = `
1 | 03 cuộc: 1; 02 cuộc: 0,75; 01 cuộc: 0,5; không tổ chức: 0
  => bậc số: [3;+)=1 | [2;2]=0,75 | [1;1]=0,5 | (-;0]=0
  ? Mức cao nhất "03 cuộc" được đọc là áp dụng cả khi nhiều hơn.

1 | Cứ 02 hồ sơ trễ hạn trừ 0,25 điểm
  => bậc số: (-;2)=1 | [2;4)=0,75 | [4;6)=0,5 | [6;8)=0,25 | [8;+)=0
  ? "Cứ 02 hồ sơ trễ hạn trừ 0,25 điểm" được đọc thành các bậc theo số lượng, số lẻ không đủ một lần tính thì bỏ.

1 | Từ 90% trở lên: 1; từ 70% - 90%: 0,5; dưới 70%: 0
  => bậc %: [90;+)=1 | [70;90)=0,5 | (-;70)=0
  ? Hai mức liền nhau cùng ghi 90%; đúng 90% được đọc là thuộc mức "Từ 90% trở lên".

1 | Trên 90%: 1; từ 70% đến dưới 90%: 0,5; dưới 70%: 0
  => bậc %: (90;+)=1 | [70;90]=0,5 | (-;70)=0
  ? Không mức nào ghi đúng 90%; giá trị này được đọc là thuộc mức "từ 70% đến dưới 90%".
  ! hở 90%..90%

1 | Từ 90% trở lên: 1; từ 80% đến 89%: 0,5; dưới 80%: 0
  => bậc %: [90;+)=1 | [80;90)=0,5 | (-;80)=0
  ? Giữa 89% và 90% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "từ 80% đến 89%".
  ! hở 89%..90%

1 | Từ 90% trở lên: 1; từ 50% đến 70%: 0,5; dưới 50%: 0
  => bậc %: [90;+)=1 | [50;70]=0,5 | (-;50)=0
  ? Giữa 70% và 90% không có mức điểm nào; các giá trị ở giữa chưa tính được điểm.
  ! hở 70%..90%

1 | Từ 50% trở lên: 0,5; từ 80% trở lên: 1; dưới 50%: 0
  => bậc %: [50;80)=0,5 | [80;+)=1 | (-;50)=0
  ? Mức "Từ 50% trở lên" và mức "từ 80% trở lên" chồng lên nhau; mức "Từ 50% trở lên" được đọc là chỉ đến 80%.
  ! chồng 80%..

1 | Đạt 100%: 1,5; dưới 100%: 0
  => bậc %: [100;+)=1,5 | (-;100)=0
  ! cao hơn tối đa: 1,5 / 1

1 | Đạt 100%: 0,5; dưới 100%: 0
  => bậc %: [100;+)=0,5 | (-;100)=0
  ! thấp hơn tối đa: 0,5 / 1

1 | 100%=1; 80-99%=0,5; <80%=0
  => bậc %: [100;+)=1 | [80;100)=0,5 | (-;80)=0
  ? Giữa 99% và 100% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "80-99%".
  ! hở 99%..100%

1 | Từ 1.000 lượt truy cập trở lên: 1; từ 500 đến dưới 1.000 lượt: 0,5; dưới 500 lượt: 0
  => bậc số: [1000;+)=1 | [500;1000)=0,5 | (-;500)=0
  ? Số trong "Từ 1.000 lượt truy cập trở lên" có dấu chấm; được đọc là dấu phân cách hàng nghìn.
  ? Số trong "từ 500 đến dưới 1.000 lượt" có dấu chấm; được đọc là dấu phân cách hàng nghìn.

1 | Trên 95%: 1⏎91-95%: 0,75⏎86-90%: 0,5⏎81-85%: 0,25⏎Dưới 81%: 0
  => bậc %: (95;+)=1 | [91;95]=0,75 | [86;91)=0,5 | [81;86)=0,25 | (-;81)=0
  ? Giữa 85% và 86% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "81-85%".
  ? Giữa 90% và 91% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "86-90%".
  ! hở 85%..86%
  ! hở 90%..91%

1 | Từ 90 - 100%: 1 điểm; từ 80 - 90%: 0,75 điểm; từ 70 - 80%: 0,5 điểm; dưới 70%: 0 điểm
  => bậc %: [90;+)=1 | [80;90)=0,75 | [70;80)=0,5 | (-;70)=0
  ? Hai mức liền nhau cùng ghi 80%; đúng 80% được đọc là thuộc mức "từ 80 - 90%".
  ? Hai mức liền nhau cùng ghi 90%; đúng 90% được đọc là thuộc mức "Từ 90 - 100%".

1 | Có từ 1 đến 2 mô hình: 0,5; từ 3 mô hình: 1; không có: 0
  => bậc số: [1;2]=0,5 | [3;+)=1 | (-;0]=0
  ? Mức "từ 3 mô hình" không ghi "trở lên"; được đọc là từ mức đó trở lên.

1 | Từ 90%: 1; từ 80%: 0,5; dưới 80%: 0
  => bậc %: [90;+)=1 | [80;90)=0,5 | (-;80)=0
  ? Mức "Từ 90%" không ghi "trở lên"; được đọc là từ mức đó trở lên.
  ? Mức "từ 80%" không ghi "trở lên"; được đọc là từ mức đó trở lên.

1 | Nếu tỷ lệ này từ 0,8 đến dưới 1 thì điểm đánh giá là 0,5; nếu bằng 1: 1 điểm; dưới 0,8: 0 điểm
  => bậc %: [80;100)=0,5 | [100;+)=1 | (-;80)=0
  ? Số trong "tỷ lệ này từ 0,8 đến dưới 1" là số thập phân; được đọc là tỷ lệ (0,8 là 80%).
  ? Số trong "dưới 0,8" là số thập phân; được đọc là tỷ lệ (0,8 là 80%).

2 | Tỷ lệ hồ sơ trực tuyến toàn trình đạt ≥70%: 2đ; 50-69%: 1đ; 30-49%: 0,5đ; <30%: 0đ
  => bậc %: [70;+)=2 | [50;70)=1 | [30;50)=0,5 | (-;30)=0
  ? Giữa 49% và 50% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "30-49%".
  ? Giữa 69% và 70% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "50-69%".
  ! hở 49%..50%
  ! hở 69%..70%

1 | Từ 80% trở lên: 1đ, còn lại tính điểm theo tỷ lệ
  => bậc %: [80;+)=1 | (-;80)=%x1
  ? Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 1 điểm.

1 | Không đạt 80%: 0; đạt 80%: 1
  => bậc %: (-;80)=0 | [80;+)=1
  ? Mức cao nhất "đạt 80%" được đọc là áp dụng cả khi nhiều hơn.

1 | Chưa đủ 2 lớp: 0; đủ 2 lớp: 1
  => bậc số: (-;2)=0 | [2;+)=1
  ? Mức cao nhất "đủ 2 lớp" được đọc là áp dụng cả khi nhiều hơn.

1 | từ 80% trở lên{1} // từ 50% đến 79,99%{0,5} // dưới 50%{0}
  => bậc %: [80;+)=1 | [50;80)=0,5 | (-;50)=0
  ? Giữa 79,99% và 80% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "từ 50% đến 79,99%".
  ! hở 79,99%..80%

2 | Trên 90%{2} // Từ 70% đến 90%{1,5} // Từ 50% đến 70%{1} // Dưới 50%{0}
  => bậc %: (90;+)=2 | [70;90]=1,5 | [50;70)=1 | (-;50)=0
  ? Hai mức liền nhau cùng ghi 70%; đúng 70% được đọc là thuộc mức "Từ 70% đến 90%".

2 | Từ 90% trở lên{2} // Trên 70% đến dưới 90%{1} // Dưới 70%{0}
  => bậc %: [90;+)=2 | (70;90)=1 | (-;70]=0
  ? Không mức nào ghi đúng 70%; giá trị này được đọc là thuộc mức "Dưới 70%".
  ! hở 70%..70%

1 | Tỷ lệ từ 90% đến 100%: 01 điểm; Tỷ lệ từ 80% đến 89%: 0,75 điểm; Tỷ lệ từ 70% đến 79%: 0,5 điểm; Tỷ lệ dưới 70%: 0 điểm
  => bậc %: [90;+)=1 | [80;90)=0,75 | [70;80)=0,5 | (-;70)=0
  ? Giữa 79% và 80% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "Tỷ lệ từ 70% đến 79%".
  ? Giữa 89% và 90% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "Tỷ lệ từ 80% đến 89%".
  ! hở 79%..80%
  ! hở 89%..90%

2 | Đạt 100%: 2 // Dưới 100%: 0 // Không ban hành kế hoạch ở tiêu chí 1.1.1 thì tiêu chí này 0 điểm
  => bậc %: [100;+)=2 | (-;100)=0
  ? Dòng "Không ban hành kế hoạch ở tiêu chí 1.1.1 thì tiêu chí này" (0 điểm) được gộp vào mức "Dưới 100%".

1 | Tổ chức 4 lần/năm: 1; 3 lần/năm: 0,75; 2 lần/năm: 0,5; 1 lần/năm: 0,25; không tổ chức: 0
  => bậc số: [4;+)=1 | [3;3]=0,75 | [2;2]=0,5 | [1;1]=0,25 | (-;0]=0
  ? Mức cao nhất "Tổ chức 4 lần/năm" được đọc là áp dụng cả khi nhiều hơn.

1 | Chấm 1 điểm nếu đạt 100%; chấm 0,5 điểm nếu đạt từ 80%; không chấm điểm nếu đạt dưới 80%
  => bậc %: [100;+)=1 | [80;100)=0,5 | (-;80)=0
  ? Mức "đạt từ 80%" không ghi "trở lên"; được đọc là từ mức đó trở lên.

1 | Đạt tối thiểu 50%: 1; đạt tối thiểu 30%: 0,5; dưới 30%: 0
  => bậc %: [50;+)=1 | [30;50)=0,5 | (-;30)=0
  ? Mức "đạt tối thiểu 30%" và mức "Đạt tối thiểu 50%" chồng lên nhau; mức "đạt tối thiểu 30%" được đọc là chỉ đến 50%.
  ! chồng 50%..

1 | Trên 50%: 1; trên 30%: 0,5; từ 30% trở xuống: 0
  => bậc %: (50;+)=1 | (30;50]=0,5 | (-;30]=0
  ? Mức "trên 30%" và mức "Trên 50%" chồng lên nhau; mức "trên 30%" được đọc là chỉ đến 50%.
  ! chồng 50%..

1 | Thực hiện đầy đủ 03 nội dung: 1; thực hiện 02 nội dung: 0,5; thực hiện 01 nội dung: 0,25; không thực hiện: 0
  => bậc số: [3;+)=1 | [2;2]=0,5 | [1;1]=0,25 | (-;0]=0
  ? Mức cao nhất "Thực hiện đầy đủ 03 nội dung" được đọc là áp dụng cả khi nhiều hơn.

1 | Tỷ lệ hộ nghèo giảm từ 1% trở lên: 1; giảm dưới 1%: 0,5; không giảm: 0
  => bậc %: [1;+)=1 | (0;1)=0,5 | (-;0]=0
  ? Dòng "không giảm" không ghi số; được đọc là bằng 0%.

1 | Đạt trên 90%: 1; 80% đến 90%: 0,7; 70% đến dưới 80%: 0,5; dưới 70%: 0,3; không thực hiện: 0
  => bậc %: (90;+)=1 | [80;90]=0,7 | [70;80)=0,5 | (0;70)=0,3 | (-;0]=0
  ? Dòng "không thực hiện" không ghi số; được đọc là bằng 0%.

1 | Đạt 100% (1 điểm); đạt 90-99% (0,75 điểm); đạt 80-89% (0,5 điểm); dưới 80% (0 điểm)
  => bậc %: [100;+)=1 | [90;100)=0,75 | [80;90)=0,5 | (-;80)=0
  ? Giữa 89% và 90% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "đạt 80-89%".
  ? Giữa 99% và 100% không có mức nào; các giá trị ở giữa được đọc là thuộc mức "đạt 90-99%".
  ! hở 89%..90%
  ! hở 99%..100%
`;
