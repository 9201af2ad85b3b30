/** Tables that number their items in different ways. See `layout-table.ts` for how to read them. */
export const numbering = `
=== one, two and three parts
STT | Tiêu chí | Điểm tối đa
1 | CHỈ ĐẠO | 3
1.1 | Kế hoạch | 3
1.1.1 | Ban hành | 1
 | Kịp thời | 1
 | Không kịp thời | 0.5
 | Không ban hành | 0
1.1.2 | Thực hiện | 2
 | Đạt 100% | 2
 | Dưới 100% | 0
>>>
Bộ tiêu chí · other · - · -
1 < · | CHỈ ĐẠO | 3
1.1 < 1 | Kế hoạch | 3
1.1.1 < 1.1 | Ban hành | 1 | chọn: Kịp thời=1 | Không kịp thời=0,5 | Không ban hành=0
1.1.2 < 1.1 | Thực hiện | 2 | bậc %: [100;+)=2 | (-;100)=0

=== numbers that restart in each field give paths
TT | Nội dung | Thang điểm | Cách chấm | Tài liệu kiểm chứng | Đơn vị chủ trì
(1) | (2) | (3) | (4) | (5) | (6)
I | CHỈ ĐẠO ĐIỀU HÀNH | 6
1 | Kế hoạch | 4
1.1 | Ban hành kế hoạch | 1 | - Đúng hạn: 1 điểm⏎- Chậm: 0,5 điểm⏎- Không: 0 điểm | Kế hoạch | Phòng Nội vụ
1.2 | Nội dung kế hoạch | 3
a) | Đủ nhiệm vụ | 2 | Đạt 100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0
b) | Có kinh phí | 1 | Có: 1; không: 0
2 | Báo cáo | 2
2.1 | Báo cáo định kỳ | 2 | Mỗi báo cáo chậm trừ 0,5 điểm, trừ tối đa 2 điểm
II | THỦ TỤC | 4
1 | Công khai | 4
1.1 | Niêm yết | 2 | Điều tra xã hội học
1.2 | Giải quyết | 2 | Nếu tiêu chí 1.1 đạt 0 điểm thì chấm tối đa 01 điểm; Từ 95% trở lên: 2 điểm; dưới 95%: 0 điểm
 | TỔNG CỘNG | 10
>>>
Bộ tiêu chí · other · - · -
I < · | CHỈ ĐẠO ĐIỀU HÀNH | 6
I.1 [1] < I | Kế hoạch | 4
I.1.1 [1.1] < I.1 | Ban hành kế hoạch | 1 | chọn: Đúng hạn=1 | Chậm=0,5 | Không=0 | TLKC: Kế hoạch | chủ trì: Phòng Nội vụ
I.1.2 [1.2] < I.1 | Nội dung kế hoạch | 3
I.1.2.a [a)] < I.1.2 | Đủ nhiệm vụ | 2 | bậc %: [100;+)=2 | [80;100)=1 | (-;80)=0
I.1.2.b [b)] < I.1.2 | Có kinh phí | 1 | chọn: Có=1 | không=0
I.2 [2] < I | Báo cáo | 2
I.2.1 [2.1] < I.2 | Báo cáo định kỳ | 2 | trừ: 2 - 0,5/lần, tối đa 2, quá -
II < · | THỦ TỤC | 4
II.1 [1] < II | Công khai | 4
II.1.1 [1.1] < II.1 | Niêm yết | 2 | điều tra
II.1.2 [1.2] < II.1 | Giải quyết | 2 | theo II.1.1 (≤0 thì trần 1) bậc %: [95;+)=2 | (-;95)=0

=== prefix words in the code cell
Mã | Lĩnh vực/Tiêu chí | Điểm chuẩn | Phương pháp đánh giá | Ghi chú
LĨNH VỰC 1 | CHỈ ĐẠO | 3
TC 1.1 | Kế hoạch | 3
TCTP 1.1.1 | Ban hành | 1 | Đạt: 1; Không đạt: 0
TCTP 1.1.2 | Thực hiện | 2 | Tỷ lệ % x 2
LĨNH VỰC 2 | THỂ CHẾ | 2
TC 2.1 | Văn bản | 2 | Từ 90% trở lên: 2; dưới 90%: 0
>>>
Bộ tiêu chí · other · - · -
1 [LĨNH VỰC 1] < · | CHỈ ĐẠO | 3
1.1 [TC 1.1] < 1 | Kế hoạch | 3
1.1.1 [TCTP 1.1.1] < 1.1 | Ban hành | 1 | chọn: Đạt=1 | Không đạt=0
1.1.2 [TCTP 1.1.2] < 1.1 | Thực hiện | 2 | tỷ lệ: %x2, sàn -, trần 2
2 [LĨNH VỰC 2] < · | THỂ CHẾ | 2
2.1 [TC 2.1] < 2 | Văn bản | 2 | bậc %: [90;+)=2 | (-;90)=0

=== fields and criteria both counted from 1
Mã số | Tiêu chí | Điểm tối đa | Cách tính
Lĩnh vực 1 | Chỉ đạo | 3
Tiêu chí 1 | Kế hoạch | 3
1.1 | Ban hành | 1 | Có: 1; không: 0
1.2 | Thực hiện | 2 | 100%: 2; dưới 100%: 0
Lĩnh vực 2 | Thể chế | 1
Tiêu chí 2 | Văn bản | 1
2.1 | Rà soát | 1 | Có: 1; không: 0
>>>
Bộ tiêu chí · other · - · -
1 [Lĩnh vực 1] < · | Chỉ đạo | 3
1.1 [Tiêu chí 1] < 1 | Kế hoạch | 3
1.1.1 [1.1] < 1.1 | Ban hành | 1 | chọn: Có=1 | không=0
1.1.2 [1.2] < 1.1 | Thực hiện | 2 | bậc %: [100;+)=2 | (-;100)=0
2 [Lĩnh vực 2] < · | Thể chế | 1
2.2 [Tiêu chí 2] < 2 | Văn bản | 1
2.2.1 [2.1] < 2.2 | Rà soát | 1 | chọn: Có=1 | không=0

=== roman fields with dotted criteria
Stt | Tiêu chí | Điểm tối đa | Cách tính
I | CHỈ ĐẠO | 10
I.1 | Kế hoạch | 4
I.1.1 | Ban hành | 4 | Có: 4; không: 0
I.2 | Báo cáo | 6 | Có: 6; không: 0
>>>
Bộ tiêu chí · other · - · -
I < · | CHỈ ĐẠO | 10
I.1 < I | Kế hoạch | 4
I.1.1 < I.1 | Ban hành | 4 | chọn: Có=4 | không=0
I.2 < I | Báo cáo | 6 | chọn: Có=6 | không=0

=== roman fields above numbers that go on through the table
STT | TIÊU CHÍ | ĐIỂM TỐI ĐA | CÁCH TÍNH ĐIỂM
I. LĨNH VỰC CHỈ ĐẠO, ĐIỀU HÀNH | | 5
1 | Ban hành kế hoạch | 2 | Ban hành đúng hạn: 2đ; trễ hạn: 1đ; không ban hành: 0đ
2 | Kiểm tra | 3 | Từ 3 cuộc trở lên: 3đ; 2 cuộc: 2đ; 1 cuộc: 1đ; không: 0đ
II. LĨNH VỰC THỂ CHẾ | | 5
3 | Rà soát văn bản | 5 | Đạt 100%: 5đ; dưới 100%: tính theo tỷ lệ %
 | TỔNG CỘNG (I+II) | 10
>>>
Bộ tiêu chí · other · - · -
I < · | LĨNH VỰC CHỈ ĐẠO, ĐIỀU HÀNH | 5
1 < I | Ban hành kế hoạch | 2 | chọn: Ban hành đúng hạn=2 | trễ hạn=1 | không ban hành=0
2 < I | Kiểm tra | 3 | bậc số: [3;+)=3 | [2;2]=2 | [1;1]=1 | (-;0]=0
II < · | LĨNH VỰC THỂ CHẾ | 5
3 < II | Rà soát văn bản | 5 | tỷ lệ: %x5, sàn -, trần 5
? 3 D6: Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 5 điểm.

=== capital letters above roman numbers
STT | Nội dung tiêu chí | Điểm tối đa
A | TIÊU CHÍ CHUNG | 2
I | Kế hoạch | 2
1 | Ban hành | 2
- | Có | 2
- | Không | 0
B | TIÊU CHÍ RIÊNG | 1
I | Văn bản | 1
1 | Rà soát | 1
- | Có | 1
- | Không | 0
>>>
Bộ tiêu chí · other · - · -
A < · | TIÊU CHÍ CHUNG | 2
A.i [I] < A | Kế hoạch | 2
A.i.1 [1] < A.i | Ban hành | 2 | chọn: Có=2 | Không=0
B < · | TIÊU CHÍ RIÊNG | 1
B.i [I] < B | Văn bản | 1
B.i.1 [1] < B.i | Rà soát | 1 | chọn: Có=1 | Không=0

=== codes within the titles
Tiêu chí | Điểm tối đa | Tài liệu
I. CHỈ ĐẠO | 3
1. Kế hoạch | 3
1.1. Ban hành kế hoạch | 1 | Kế hoạch
- Đúng hạn | 1
- Không đúng | 0
1.2. Thực hiện | 2
Đạt 100% | 2
Dưới 100% | 0
II. THỂ CHẾ | 1
1. Văn bản | 1
1.1. Rà soát | 1
Có | 1
Không | 0
Tổng cộng | 4
>>>
Bộ tiêu chí · other · - · -
I < · | CHỈ ĐẠO | 3
I.1 [1] < I | Kế hoạch | 3
I.1.1 [1.1] < I.1 | Ban hành kế hoạch | 1 | chọn: Đúng hạn=1 | Không đúng=0 | TLKC: Kế hoạch
I.1.2 [1.2] < I.1 | Thực hiện | 2 | bậc %: [100;+)=2 | (-;100)=0
II < · | THỂ CHẾ | 1
II.1 [1] < II | Văn bản | 1
II.1.1 [1.1] < II.1 | Rà soát | 1 | chọn: Có=1 | Không=0

=== fields in capitals without a number
STT | Tiêu chí | Điểm tối đa
 | CÔNG TÁC CHỈ ĐẠO | 3
1.1 | Kế hoạch | 3
 | Có | 3
 | Không | 0
 | THỂ CHẾ | 2
2.1 | Văn bản | 2
 | Có | 2
 | Không | 0
>>>
Bộ tiêu chí · other · - · -
1 < · | CÔNG TÁC CHỈ ĐẠO | 3
1.1 < 1 | Kế hoạch | 3 | chọn: Có=3 | Không=0
2 < · | THỂ CHẾ | 2
2.1 < 2 | Văn bản | 2 | chọn: Có=2 | Không=0

=== lettered rows that are options
STT | Tiêu chí | Điểm tối đa
1 | Chỉ đạo | 1
1.1 | Kế hoạch | 1
a | Kịp thời | 1
b | Chậm | 0.5
c | Không | 0
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 1
1.1 < 1 | Kế hoạch | 1 | chọn: Kịp thời=1 | Chậm=0,5 | Không=0

=== criteria without a number
STT | Tiêu chí | Điểm tối đa | Cách chấm
1 | Chỉ đạo | 2
1.1 | Kế hoạch | 2
 | - Ban hành kế hoạch | 1 | Đúng hạn: 1 điểm; chậm: 0 điểm
 | - Thực hiện kế hoạch | 1 | Đạt 100%: 1; dưới 100%: 0
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 2
1.1 < 1 | Kế hoạch | 2
1.1.a < 1.1 | Ban hành kế hoạch | 1 | chọn: Đúng hạn=1 | chậm=0
1.1.b < 1.1 | Thực hiện kế hoạch | 1 | bậc %: [100;+)=1 | (-;100)=0

=== a number that lost its zero
STT | Tiêu chí | Điểm tối đa | Cách tính
7 | CHUYỂN ĐỔI SỐ | 11
7.1 | Một | 1 | Có: 1; không: 0
7.2 | Hai | 1 | Có: 1; không: 0
7.3 | Ba | 1 | Có: 1; không: 0
7.4 | Bốn | 1 | Có: 1; không: 0
7.5 | Năm | 1 | Có: 1; không: 0
7.6 | Sáu | 1 | Có: 1; không: 0
7.7 | Bảy | 1 | Có: 1; không: 0
7.8 | Tám | 1 | Có: 1; không: 0
7.9 | Chín | 1 | Có: 1; không: 0
7.1 | Mười | 1 | Có: 1; không: 0
7.11 | Mười một | 1 | Có: 1; không: 0
>>>
Bộ tiêu chí · other · - · -
7 < · | CHUYỂN ĐỔI SỐ | 11
7.1 < 7 | Một | 1 | chọn: Có=1 | không=0
7.2 < 7 | Hai | 1 | chọn: Có=1 | không=0
7.3 < 7 | Ba | 1 | chọn: Có=1 | không=0
7.4 < 7 | Bốn | 1 | chọn: Có=1 | không=0
7.5 < 7 | Năm | 1 | chọn: Có=1 | không=0
7.6 < 7 | Sáu | 1 | chọn: Có=1 | không=0
7.7 < 7 | Bảy | 1 | chọn: Có=1 | không=0
7.8 < 7 | Tám | 1 | chọn: Có=1 | không=0
7.9 < 7 | Chín | 1 | chọn: Có=1 | không=0
7.10 < 7 | Mười | 1 | chọn: Có=1 | không=0
7.11 < 7 | Mười một | 1 | chọn: Có=1 | không=0
! code-repaired A12: Ô số thứ tự đang là 7.1; theo thứ tự các mục được đọc là 7.10.
`;
