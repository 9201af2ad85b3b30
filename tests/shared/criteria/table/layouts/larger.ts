/** Larger tables, with bonus points and with faults. See `layout-table.ts` for how to read them. */
export const larger = `
=== departments: sentences in one column, roman fields, restarting numbers
UBND THÀNH PHỐ THÍ DỤ | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ | | | Độc lập - Tự do - Hạnh phúc

PHỤ LỤC I
BỘ CHỈ SỐ THEO DÕI, ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH NĂM 2026
(Ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Thí Dụ, dữ liệu mẫu)
Bộ chỉ số gồm 3 lĩnh vực, 6 tiêu chí, tổng điểm 30

STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Cách chấm điểm | Tài liệu kiểm chứng | Cơ quan thẩm định
(1) | (2) | (3) | (4) | (5) | (6)
I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 10
1 | Kế hoạch cải cách hành chính | 5
1.1 | Ban hành kế hoạch | 1 | Ban hành kịp thời (trong Quý IV năm trước): 1⏎Ban hành không kịp thời: 0,5⏎Không ban hành: 0 | Kế hoạch | Sở Nội vụ
1.2 | Mức độ hoàn thành kế hoạch | 2 | Hoàn thành 100% kế hoạch: 2⏎Hoàn thành từ 85% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: [Tỷ lệ % hoàn thành x điểm tối đa]/100%⏎Hoàn thành dưới 85% kế hoạch: 0 | Báo cáo năm | Sở Nội vụ
1.3 | Thực hiện chế độ báo cáo | 2 | Báo cáo đầy đủ, đúng thời gian: 2 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ tối đa 02 điểm | Các báo cáo | Sở Nội vụ
2 | Kiểm tra và tuyên truyền | 5
2.1 | Tỷ lệ đơn vị được kiểm tra | 1 | Từ 30% số đơn vị trở lên: 1⏎Từ 20% - dưới 30% số đơn vị: 0,5⏎Dưới 20% số đơn vị: 0⏎Không có đơn vị trực thuộc: được tính điểm tối đa | Báo cáo kiểm tra | Sở Nội vụ
2.2 | Hình thức tuyên truyền | 2 | Mỗi hình thức tuyên truyền được 0,5 điểm, tối đa 02 điểm | Báo cáo | Sở Thông tin và Truyền thông
2.3 | Sáng kiến | 2 | Có từ 02 sáng kiến trở lên: 2⏎Có 01 sáng kiến: 1⏎Không có sáng kiến: 0 | Quyết định công nhận | Sở Nội vụ
II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 12
1 | Công khai thủ tục hành chính | 4
1.1 | Công khai tại nơi tiếp nhận và trên mạng | 1 | - Niêm yết tại nơi tiếp nhận: 0,5 điểm⏎- Đăng trên trang thông tin điện tử: 0,5 điểm | Ảnh chụp | Văn phòng UBND
1.2 | Trả lời phản ánh, kiến nghị | 3 | 100% được trả lời đúng hạn: 3; từ 90% đến dưới 100%: 2; dưới 90%: 0; không có phản ánh, kiến nghị: được tính điểm tối đa | Báo cáo | Văn phòng UBND
2 | Giải quyết hồ sơ | 8
2.1 | Tỷ lệ hồ sơ đúng hạn | 4 | Từ 99% trở lên: 4 điểm; từ 97% đến dưới 99%: 3 điểm; từ 95% đến dưới 97%: 2 điểm; dưới 95%: 0 điểm; đơn vị không phát sinh hồ sơ: không tính vào tổng điểm tối đa | Báo cáo | Văn phòng UBND
2.2 | Tỷ lệ hồ sơ trực tuyến | 2 | Đạt từ 70% trở lên: 2; từ 30% đến dưới 70%: điểm = (tỷ lệ %/70%) x 2, làm tròn 02 chữ số thập phân; dưới 30%: 0 | Báo cáo | Văn phòng UBND
2.3 | Văn bản xin lỗi | 2 | Nếu tiêu chí 2.1 đạt 0 điểm thì chấm tối đa 01 điểm; có văn bản xin lỗi đầy đủ: 2; không đầy đủ: 1; không có: 0 | Văn bản xin lỗi | Văn phòng UBND
III | TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH | 8
1 | Mức độ hài lòng | 5 | Điều tra xã hội học | | Sở Nội vụ
2 | Cách làm mới | 3 | Hội đồng thẩm định xem xét, cho điểm từ 0 đến 3 điểm | Báo cáo | Hội đồng thẩm định
 | TỔNG CỘNG | 30
IV | ĐIỂM THƯỞNG | 3
1 | Sáng kiến được nhân rộng | 2 | 01 điểm/sáng kiến, tối đa 02 điểm | Quyết định
2 | Khen thưởng về cải cách hành chính | 1 | Tối đa 1 điểm | Quyết định
V | ĐIỂM TRỪ |
1 | Vi phạm kỷ luật, kỷ cương | | Mỗi trường hợp trừ 0,5 điểm, không quá 2 điểm | Kết luận kiểm tra
Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN
>>>
BỘ CHỈ SỐ THEO DÕI, ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH NĂM 2026 · department · 2026 · 77/QĐ-UBND · mẫu
I < · | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 10
I.1 [1] < I | Kế hoạch cải cách hành chính | 5
I.1.1 [1.1] < I.1 | Ban hành kế hoạch | 1 | chọn: Ban hành kịp thời (trong Quý IV năm trước)=1 | Ban hành không kịp thời=0,5 | Không ban hành=0 | TLKC: Kế hoạch | chủ trì: Sở Nội vụ
I.1.2 [1.2] < I.1 | Mức độ hoàn thành kế hoạch | 2 | tỷ lệ: %x2, sàn [85, trần 2 | TLKC: Báo cáo năm | chủ trì: Sở Nội vụ
I.1.3 [1.3] < I.1 | Thực hiện chế độ báo cáo | 2 | trừ: 2 - 0,25/lần, tối đa 2, quá - | TLKC: Các báo cáo | chủ trì: Sở Nội vụ
I.2 [2] < I | Kiểm tra và tuyên truyền | 5
I.2.1 [2.1] < I.2 | Tỷ lệ đơn vị được kiểm tra | 1 | bậc %: [30;+)=1 | [20;30)=0,5 | (-;20)=0 | full-points | TLKC: Báo cáo kiểm tra | chủ trì: Sở Nội vụ
I.2.2 [2.2] < I.2 | Hình thức tuyên truyền | 2 | bậc số: [4;+)=2 | [3;4)=1,5 | [2;3)=1 | [1;2)=0,5 | (-;1)=0 | TLKC: Báo cáo | chủ trì: Sở Thông tin và Truyền thông
I.2.3 [2.3] < I.2 | Sáng kiến | 2 | bậc số: [2;+)=2 | [1;1]=1 | (-;0]=0 | TLKC: Quyết định công nhận | chủ trì: Sở Nội vụ
II < · | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 12
II.1 [1] < II | Công khai thủ tục hành chính | 4
II.1.1 [1.1] < II.1 | Công khai tại nơi tiếp nhận và trên mạng | 1 | cộng: Niêm yết tại nơi tiếp nhận=0,5 | Đăng trên trang thông tin điện tử=0,5 | TLKC: Ảnh chụp | chủ trì: Văn phòng UBND
II.1.2 [1.2] < II.1 | Trả lời phản ánh, kiến nghị | 3 | bậc %: [100;+)=3 | [90;100)=2 | (-;90)=0 | full-points | TLKC: Báo cáo | chủ trì: Văn phòng UBND
II.2 [2] < II | Giải quyết hồ sơ | 8
II.2.1 [2.1] < II.2 | Tỷ lệ hồ sơ đúng hạn | 4 | bậc %: [99;+)=4 | [97;99)=3 | [95;97)=2 | (-;95)=0 | reduce-max | TLKC: Báo cáo | chủ trì: Văn phòng UBND
II.2.2 [2.2] < II.2 | Tỷ lệ hồ sơ trực tuyến | 2 | tỷ lệ: %/70x2 tròn 2, sàn [30, trần 2 | TLKC: Báo cáo | chủ trì: Văn phòng UBND
II.2.3 [2.3] < II.2 | Văn bản xin lỗi | 2 | theo II.2.1 (≤0 thì trần 1) chọn: có văn bản xin lỗi đầy đủ=2 | không đầy đủ=1 | không có=0 | TLKC: Văn bản xin lỗi | chủ trì: Văn phòng UBND
III < · | TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH | 8
III.1 [1] < III | Mức độ hài lòng | 5 | điều tra | chủ trì: Sở Nội vụ
III.2 [2] < III | Cách làm mới | 3 | khoảng: 0..3 | TLKC: Báo cáo | chủ trì: Hội đồng thẩm định
IV < · | ĐIỂM THƯỞNG | 3
IV.1 [1] < IV | Sáng kiến được nhân rộng | 2 | thưởng: 1/lần, trần 2 | TLKC: Quyết định
IV.2 [2] < IV | Khen thưởng về cải cách hành chính | 1 | thưởng: chấm, trần 1 | TLKC: Quyết định
V < · | ĐIỂM TRỪ | 0
V.1 [1] < V | Vi phạm kỷ luật, kỷ cương | 0 | trừ: 0 - 0,5/lần, tối đa 2, quá - | TLKC: Kết luận kiểm tra

=== wards: options below each item, faults of the table on record
 | BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ (dữ liệu mẫu)
 | Năm: 2025
 | Gồm 2 lĩnh vực, 7 tiêu chí, thang điểm 12

TT | Nội dung tiêu chí | Điểm | Ghi chú
A | CHỈ ĐẠO, ĐIỀU HÀNH | 6
1 | Lập kế hoạch | 1
- | Trước ngày 15/01 | 1
- | Từ ngày 15/01 đến ngày 31/01 | 0,5
- | Sau ngày 31/01 | 0
2 | Hoàn thành kế hoạch | 2
- | Trên 90% kế hoạch | 2
- | Từ 70% đến dưới 90% kế hoạch | 1
- | Dưới 70% kế hoạch | 0
3 | Họp giao ban | 1
- | Từ 12 cuộc trở lên | 1
- | Từ 06 đến 10 cuộc | 0,5
- | Dưới 06 cuộc | 0
4 | Đối thoại với người dân | 2
- | Có từ 02 cuộc trở lên | 2
- | Có 01 cuộc | 1
- | Không tổ chức | 0
B | THỦ TỤC HÀNH CHÍNH | 5
1 | Hồ sơ đúng hạn | 3
- | Từ 98% trở lên | 3
- | Từ 95% - 98% | 2
- | Dưới 95% | 0
3 | Hòm thư góp ý | 1
- | Có | 0,5
- | Không | 0
4 | Nhận hồ sơ tại nhà | 1
- | Mỗi lượt | 0,1 điểm/lượt
 | Tổng cộng | 12
>>>
BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ (dữ liệu mẫu) · commune · 2025 · - · mẫu
A < · | CHỈ ĐẠO, ĐIỀU HÀNH | 6
A.1 [1] < A | Lập kế hoạch | 1 | chọn: Trước ngày 15/01=1 | Từ ngày 15/01 đến ngày 31/01=0,5 | Sau ngày 31/01=0
A.2 [2] < A | Hoàn thành kế hoạch | 2 | bậc %: (90;+)=2 | [70;90]=1 | (-;70)=0
A.3 [3] < A | Họp giao ban | 1 | bậc số: [12;+)=1 | [6;10]=0,5 | (-;6)=0
A.4 [4] < A | Đối thoại với người dân | 2 | bậc số: [2;+)=2 | [1;1]=1 | (-;0]=0
B < · | THỦ TỤC HÀNH CHÍNH | 5
B.1 [1] < B | Hồ sơ đúng hạn | 3 | bậc %: [98;+)=3 | [95;98)=2 | (-;95)=0
B.3 [3] < B | Hòm thư góp ý | 1 | chọn: Có=0,5 | Không=0
B.4 [4] < B | Nhận hồ sơ tại nhà | 1 | bậc số: [10;+)=1 | [9;10)=0,9 | [8;9)=0,8 | [7;8)=0,7 | [6;7)=0,6 | [5;6)=0,5 | [4;5)=0,4 | [3;4)=0,3 | [2;3)=0,2 | [1;2)=0,1 | (-;1)=0
! sum-differs C33: Dòng tổng ghi 12 điểm, cộng các lĩnh vực được 11 điểm.
! scale-differs B3: Phần đầu bảng nói thang điểm 12, cộng các lĩnh vực được 11 điểm.
! code-skipped A28: Sau mục 1 là mục 3, thiếu số thứ tự ở giữa.
! tier-gap B12: Mục 2 không có mức nào cho đúng 90%.
! tier-gap B16: Mục 3 không có mức nào cho khoảng từ 10 đến 12.
! best-below-max B29: Mức cao nhất của mục 3 là 0,5 điểm, thấp hơn điểm tối đa 1.
? A.2 B12: Không mức nào ghi đúng 90%; giá trị này được đọc là thuộc mức "Từ 70% đến dưới 90% kế hoạch".
? A.3 B16: Giữa 10 và 12 không có mức điểm nào; các giá trị ở giữa chưa tính được điểm.
? B.1 B25: Hai mức liền nhau cùng ghi 98%; đúng 98% được đọc là thuộc mức "Từ 98% trở lên".

=== points taken off with a printed maximum
STT | Tiêu chí | Điểm tối đa | Cách chấm
I | CHỈ ĐẠO | 2
1 | Kế hoạch | 2 | Có: 2; không: 0
 | TỔNG CỘNG | 2
II | ĐIỂM TRỪ | 5
1 | Cán bộ bị kỷ luật | 3 | Mỗi trường hợp trừ 1 điểm
2 | Đơn thư vượt cấp | -2 | Mỗi đơn trừ 0,5 điểm
>>>
Bộ tiêu chí · other · - · -
I < · | CHỈ ĐẠO | 2
I.1 [1] < I | Kế hoạch | 2 | chọn: Có=2 | không=0
II < · | ĐIỂM TRỪ | 0
II.1 [1] < II | Cán bộ bị kỷ luật | 0 | trừ: 0 - 1/lần, tối đa 3, quá -
II.2 [2] < II | Đơn thư vượt cấp | 0 | trừ: 0 - 0,5/lần, tối đa 2, quá -
`;
