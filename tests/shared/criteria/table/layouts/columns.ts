/** Tables whose columns, lines and pages are arranged in different ways. See `layout-table.ts` for how to read them. */
export const columns = `
=== two-row header with a merged cell
ỦY BAN NHÂN DÂN
 | | CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH
 | (Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 10 tháng 12 năm 2023)
STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm đánh giá | | | Điểm đạt được | Chỉ số | Ghi chú
 | | | Điều tra XHH | Tự đánh giá | SNV đánh giá | | |
1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 3
1.1 | Kế hoạch CCHC năm | 3
1.1.1 | Ban hành kế hoạch CCHC năm | 1
 | Ban hành kịp thời | 1
 | Không ban hành | 0
1.1.2 | Mức độ thực hiện kế hoạch CCHC | 2
 | Thực hiện trên 90% kế hoạch | 2
 | Thực hiện từ 70% - 90% kế hoạch | 1
 | Dưới 70% kế hoạch | 0
>>>
CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH · department · - · 88/QĐ-UBND
1 < · | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 3
1.1 < 1 | Kế hoạch CCHC năm | 3
1.1.1 < 1.1 | Ban hành kế hoạch CCHC năm | 1 | chọn: Ban hành kịp thời=1 | Không ban hành=0
1.1.2 < 1.1 | Mức độ thực hiện kế hoạch CCHC | 2 | bậc %: (90;+)=2 | [70;90]=1 | (-;70)=0

=== options as lines of the scoring cell, guidance beside it
STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Thang điểm | Hướng dẫn chấm điểm | Tài liệu kiểm chứng | Cơ quan chủ trì thẩm định
1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 4,5
1.1 | Kế hoạch CCHC | 2,5
1.1.1 | Ban hành kế hoạch CCHC năm | 01 điểm | Ban hành kịp thời (trong tháng 01): 1⏎Ban hành không kịp thời: 0,5⏎Không ban hành: 0 | Căn cứ ngày ký kế hoạch. | Kế hoạch CCHC năm | Sở Nội vụ
1.1.2 | Mức độ hoàn thành kế hoạch CCHC | 1.5đ | Hoàn thành 100% kế hoạch: 1,5⏎Hoàn thành từ 80% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: [Tỷ lệ % hoàn thành x điểm tối đa]/100%⏎Hoàn thành dưới 80% kế hoạch: 0 | Ví dụ: Kế hoạch có 10 nhiệm vụ, hoàn thành 9 nhiệm vụ: 9/10 x 1,5 = 1,35 điểm | Báo cáo | Sở Nội vụ
1.2 | Tuyên truyền CCHC | 1 | Mỗi hình thức tuyên truyền được 0,25 điểm nhưng không quá 01 điểm
1.3 | Sáng kiến CCHC | 1 | Có từ 02 sáng kiến trở lên: 1⏎Có 01 sáng kiến: 0,5⏎Không có sáng kiến: 0
 | Tổng điểm | 4,5
>>>
Bộ tiêu chí · other · - · -
1 < · | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 4,5
1.1 < 1 | Kế hoạch CCHC | 2,5
1.1.1 < 1.1 | Ban hành kế hoạch CCHC năm | 1 | chọn: Ban hành kịp thời (trong tháng 01)=1 | Ban hành không kịp thời=0,5 | Không ban hành=0 | TLKC: Kế hoạch CCHC năm | chủ trì: Sở Nội vụ
1.1.2 < 1.1 | Mức độ hoàn thành kế hoạch CCHC | 1,5 | tỷ lệ: %x1,5, sàn [80, trần 1,5 | TLKC: Báo cáo | chủ trì: Sở Nội vụ
1.2 < 1 | Tuyên truyền CCHC | 1 | bậc số: [4;+)=1 | [3;4)=0,75 | [2;3)=0,5 | [1;2)=0,25 | (-;1)=0
1.3 < 1 | Sáng kiến CCHC | 1 | bậc số: [2;+)=1 | [1;1]=0,5 | (-;0]=0

=== options in the title cell
STT | Tiêu chí | Điểm tối đa
1 | CHỈ ĐẠO | 3
1.1 | Ban hành kế hoạch⏎- Kịp thời: 1 điểm⏎- Không kịp thời: 0,5 điểm⏎- Không: 0 | 1
1.2 | Thực hiện kế hoạch⏎Đạt 100%⏎Dưới 100% | 2⏎2⏎0
>>>
Bộ tiêu chí · other · - · -
1 < · | CHỈ ĐẠO | 3
1.1 < 1 | Ban hành kế hoạch | 1 | chọn: Kịp thời=1 | Không kịp thời=0,5 | Không=0
1.2 < 1 | Thực hiện kế hoạch | 2 | bậc %: [100;+)=2 | (-;100)=0

=== options and their points in columns of their own
STT | Tiêu chí | Điểm tối đa | Nội dung chấm | Điểm
1 | CHỈ ĐẠO | 3
1.1 | Kế hoạch | 1 | Kịp thời | 1
 | | | Chậm | 0.5
 | | | Không | 0
1.2 | Thực hiện | 2 | Đạt 100% | 2
 | | | Dưới 100% | 0
>>>
Bộ tiêu chí · other · - · -
1 < · | CHỈ ĐẠO | 3
1.1 < 1 | Kế hoạch | 1 | chọn: Kịp thời=1 | Chậm=0,5 | Không=0
1.2 < 1 | Thực hiện | 2 | bậc %: [100;+)=2 | (-;100)=0

=== columns in another order, starting further right, typographic fractions
 | | Ghi chú | Điểm chuẩn | Nội dung tiêu chí | Minh chứng | STT
 | | | 1 | LĨNH VỰC A | | 1
 | | | ½ | Việc một | Sổ theo dõi | 1.1
 | | | ½ | Có | |
 | | | 0 | Không | |
 | | | 0,5đ | Việc hai | | 1.2
 | | | 0,5 điểm | Có | |
 | | | 0 | Không | |
>>>
Bộ tiêu chí · other · - · -
1 < · | LĨNH VỰC A | 1
1.1 < 1 | Việc một | 0,5 | chọn: Có=0,5 | Không=0 | TLKC: Sổ theo dõi
1.2 < 1 | Việc hai | 0,5 | chọn: Có=0,5 | Không=0
! points-proposed D3: Ô điểm ghi "½"; được đọc là 0,5.
! points-proposed D4: Ô điểm ghi "½"; được đọc là 0,5.

=== "Thang điểm" with numbers is the maximum
TT | Tiêu chí | Thang điểm | Cách chấm điểm
1 | Chỉ đạo | 2
1.1 | Kế hoạch | 2 | Ban hành: 2; không ban hành: 0
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 2
1.1 < 1 | Kế hoạch | 2 | chọn: Ban hành=2 | không ban hành=0

=== a scoring column under a heading nobody foresaw
Số TT | Nội dung tiêu chí | Điểm | Mô tả | Tài liệu minh chứng | Bộ phận phụ trách
1 | Chỉ đạo | 3
1.1 | Kế hoạch | 2 | Ban hành: 2; không ban hành: 0 | Kế hoạch | Văn phòng
1.2 | Báo cáo | 1 | Đủ, đúng hạn: 1; không đủ: 0 | Báo cáo | Văn phòng
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 3
1.1 < 1 | Kế hoạch | 2 | chọn: Ban hành=2 | không ban hành=0 | TLKC: Kế hoạch | chủ trì: Văn phòng
1.2 < 1 | Báo cáo | 1 | chọn: Đủ, đúng hạn=1 | không đủ=0 | TLKC: Báo cáo | chủ trì: Văn phòng

=== marks in a survey column
TT | Nội dung | Điểm chuẩn | Trong đó | | Ghi chú
 | | | Điểm thẩm định | Điểm điều tra XHH |
I | CÔNG TÁC CHỈ ĐẠO | 4 | 4 | 0
1 | Kế hoạch | 4 | 4
 | Có | 4
 | Không | 0
II | TÁC ĐỘNG | 6 | 0 | 6
1 | Hài lòng | 6 | | 6
>>>
Bộ tiêu chí · other · - · -
I < · | CÔNG TÁC CHỈ ĐẠO | 4
I.1 [1] < I | Kế hoạch | 4 | chọn: Có=4 | Không=0
II < · | TÁC ĐỘNG | 6
II.1 [1] < II | Hài lòng | 6 | điều tra

=== words in the points column
STT | Tiêu chí | Điểm
1 | Chỉ đạo | 7
1.1 | Sáng kiến | Tối đa 2 điểm
 | Có cách làm mới | 0-2
 | Không có | 0
1.2 | Thực hiện | 2
 | Đạt 100% | 2
 | Từ 50% đến dưới 100% | Theo tỷ lệ
 | Dưới 50% | 0
1.3 | Tin bài | 1
 | Mỗi tin, bài | 0,25 điểm/tin
1.4 | Báo cáo | 2
 | Đủ, đúng hạn | 2
 | Mỗi báo cáo chậm | -0,5
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 7
1.1 < 1 | Sáng kiến | 2 | khoảng: 0..2
1.2 < 1 | Thực hiện | 2 | tỷ lệ: %x2, sàn [50, trần 2
1.3 < 1 | Tin bài | 1 | bậc số: [4;+)=1 | [3;4)=0,75 | [2;3)=0,5 | [1;2)=0,25 | (-;1)=0
1.4 < 1 | Báo cáo | 2 | trừ: 2 - 0,5/lần, tối đa -, quá -
? 1.2 B8: Công thức chỉ viết bằng lời; được đọc là tỷ lệ % x 2 điểm.

=== the header repeated on the next page
STT | Tiêu chí | Điểm tối đa
I | Chỉ đạo | 2
1 | Kế hoạch | 2
STT | Tiêu chí | Điểm tối đa
 | Có | 2
 | Không | 0
II | Thể chế | 1
1 | Văn bản | 1
 | Có | 1
 | Không | 0
>>>
Bộ tiêu chí · other · - · -
I < · | Chỉ đạo | 2
I.1 [1] < I | Kế hoạch | 2 | chọn: Có=2 | Không=0
II < · | Thể chế | 1
II.1 [1] < II | Văn bản | 1 | chọn: Có=1 | Không=0

=== a table that goes on in the next tab
STT | Tiêu chí | Điểm tối đa | Cách chấm
1 | Chỉ đạo | 2
1.1 | Kế hoạch | 2 | Có: 2; không: 0
---
STT | Tiêu chí | Điểm tối đa | Cách chấm
2 | Thể chế | 3
2.1 | Văn bản | 3 | Có: 3; không: 0
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 2
1.1 < 1 | Kế hoạch | 2 | chọn: Có=2 | không=0
2 < · | Thể chế | 3
2.1 < 2 | Văn bản | 3 | chọn: Có=3 | không=0

=== points to be added and taken off stand outside the scale
STT | Tiêu chí | Điểm tối đa | Cách chấm
I | CHỈ ĐẠO | 2
1 | Kế hoạch | 2 | Có: 2; không: 0
 | Tổng cộng | 2
II | ĐIỂM THƯỞNG | 3
1 | Sáng kiến | 2 | 0,5 điểm/sáng kiến, tối đa 2 điểm
2 | Khen thưởng | 1 | Được tặng Bằng khen: 1 điểm
III | ĐIỂM TRỪ |
1 | Vi phạm | | Mỗi vụ việc trừ 1 điểm, tối đa 3 điểm
>>>
Bộ tiêu chí · other · - · -
I < · | CHỈ ĐẠO | 2
I.1 [1] < I | Kế hoạch | 2 | chọn: Có=2 | không=0
II < · | ĐIỂM THƯỞNG | 3
II.1 [1] < II | Sáng kiến | 2 | thưởng: 0,5/lần, trần 2
II.2 [2] < II | Khen thưởng | 1 | thưởng: chấm, trần 1
III < · | ĐIỂM TRỪ | 0
III.1 [1] < III | Vi phạm | 0 | trừ: 0 - 1/lần, tối đa 3, quá -
? II.2 D7: Điểm thưởng không ghi cách tính cho từng trường hợp; được đọc là người thẩm định cho điểm.

=== points for each case within the scale are no bonus
STT | Tiêu chí | Điểm tối đa | Cách chấm
1 | Chỉ đạo | 2
1.1 | Kế hoạch | 1 | Có: 1; không: 0
1.2 | Mô hình | 1 | Cộng 0,5 điểm cho mỗi mô hình, tối đa 1 điểm
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 2
1.1 < 1 | Kế hoạch | 1 | chọn: Có=1 | không=0
1.2 < 1 | Mô hình | 1 | bậc số: [2;+)=1 | [1;2)=0,5 | (-;1)=0

=== signatures and notes below the table
STT | Tiêu chí | Điểm tối đa | Cách chấm
1 | Chỉ đạo | 1 | Có: 1; không: 0
 | TỔNG CỘNG | 1
 | Ghi chú: các đơn vị chấm trước ngày 15/01.
Nơi nhận: | | TM. ỦY BAN NHÂN DÂN
- Như trên; | | CHỦ TỊCH
>>>
Bộ tiêu chí · other · - · -
1 < · | Chỉ đạo | 1 | chọn: Có=1 | không=0
`;
