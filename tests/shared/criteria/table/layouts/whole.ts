/** A whole table with its title block. See `layout-table.ts` for how to read it. */
export const whole = `
=== a whole table of wards, made up, with every kind of rule
ỦY BAN NHÂN DÂN⏎THÀNH PHỐ THÍ DỤ | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc

BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CẤP PHƯỜNG (dữ liệu mẫu)
(Kèm theo Quyết định số 05/QĐ-UBND của Ủy ban nhân dân thành phố Thí Dụ, dữ liệu mẫu)
Áp dụng cho năm 2026

STT | Lĩnh vực, tiêu chí | Điểm tối đa | Cách đánh giá | Tài liệu kiểm chứng | Ghi chú
1 | CHỈ ĐẠO, ĐIỀU HÀNH | 9
1.1 | Kế hoạch và báo cáo | 4
1.1.1 | Thời hạn ban hành kế hoạch | 1 | Tự đánh giá, thẩm định | Kế hoạch năm
 | Trước ngày 20/01 | 1
 | Từ ngày 20/01 đến hết ngày 15/02 | 0.5
 | Sau ngày 15/02 hoặc không ban hành | 0
1.1.2 | Tỷ lệ nhiệm vụ hoàn thành | 2 | Tự đánh giá, thẩm định | Báo cáo năm
 | Đạt 100% | 2
 | Từ 70% đến dưới 100%: điểm = tỷ lệ % x 2, làm tròn 02 chữ số thập phân
 | Dưới 70% | 0
1.1.3 | Báo cáo định kỳ | 1 | Tự đánh giá, thẩm định | Báo cáo quý
 | Gửi đủ, đúng hạn | 1
 | Gửi không đủ | 0
1.2 | Tin, bài | 1.5 | Tự đánh giá, thẩm định | Thống kê tin, bài
 | Từ 24 tin, bài trở lên | 1.5
 | Từ 12 đến 23 tin, bài | 1
 | Từ 01 đến 11 tin, bài | 0.5
 | Không có | 0
1.3 | Cách làm mới | 1.5 | Tự đánh giá, thẩm định | Quyết định công nhận
 | Có cách làm mới: tối đa 1,5 điểm do Tổ thẩm định quyết định
 | Không có | 0
1.4 | Kiểm tra | 2
1.4.1 | Tỷ lệ bộ phận được kiểm tra | 1 | Tự đánh giá, thẩm định | Báo cáo kiểm tra
 | Từ 30% trở lên | 1
 | Từ 15% đến dưới 30% | 0.5
 | Dưới 15% | 0
1.4.2 | Tỷ lệ hạn chế đã khắc phục | 1 | Tự đánh giá, thẩm định | Báo cáo khắc phục
 | Đạt 100% | 1
 | Từ 50% đến dưới 100% | 0.5
 | Dưới 50% | 0
 | Kiểm tra không phát hiện hạn chế: được tính điểm tối đa.
2 | THỂ CHẾ, THỦ TỤC | 9
2.1 | Văn bản sai thể thức | 2 | Tự đánh giá, thẩm định | Báo cáo kiểm tra văn bản
 | Không có văn bản sai | 2
 | Mỗi văn bản sai trừ 0,25 điểm, trừ tối đa 02 điểm
2.2 | Ý kiến người dân | 3 | Điều tra xã hội học | Kết quả điều tra xã hội học
2.3 | Hình thức công khai | 1 | Tự đánh giá, thẩm định | Ảnh chụp
 | Niêm yết tại trụ sở | 0.5
 | Đăng trên trang thông tin điện tử | 0.5
2.4 | Hồ sơ trực tuyến | 2 | Tự đánh giá, thẩm định | Báo cáo hồ sơ
 | Từ 80% trở lên | 2
 | Từ 40% đến dưới 80%: điểm = (tỷ lệ %/80%) x 2, làm tròn 02 chữ số thập phân
 | Dưới 40% | 0
2.5 | Nhận hồ sơ ngoài địa bàn | 1 | Tự đánh giá, thẩm định | Kế hoạch
 | Có nhận hồ sơ | 1
 | Không nhận hồ sơ | 0
 | Chưa được giao nhiệm vụ: giảm trừ điểm tối đa.
3 | CÔNG VỤ | 5
3.1 | Đào tạo | 3
3.1.1 | Kế hoạch đào tạo | 1 | Tự đánh giá, thẩm định | Kế hoạch
 | Có ban hành | 1
 | Không ban hành | 0
3.1.2 | Tỷ lệ hoàn thành kế hoạch đào tạo | 2 | Tự đánh giá, thẩm định | Báo cáo
 | Đạt 100% | 2
 | Từ 60% đến dưới 100% | 1
 | Dưới 60% | 0
 | Không ban hành kế hoạch (3.1.1 đạt 0 điểm): chấm tối đa 01 điểm.
3.2 | Kỷ luật | 2 | Tự đánh giá, thẩm định | Báo cáo
 | Không có trường hợp bị kỷ luật | 2
 | Mỗi trường hợp bị kỷ luật trừ 01 điểm, trừ tối đa 02 điểm
 | TỔNG CỘNG | 23

DỮ LIỆU MẪU: đơn vị và số văn bản đều tự đặt.
>>>
BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CẤP PHƯỜNG (dữ liệu mẫu) · commune · 2026 · 05/QĐ-UBND · mẫu
1 < · | CHỈ ĐẠO, ĐIỀU HÀNH | 9
1.1 < 1 | Kế hoạch và báo cáo | 4
1.1.1 < 1.1 | Thời hạn ban hành kế hoạch | 1 | chọn: Trước ngày 20/01=1 | Từ ngày 20/01 đến hết ngày 15/02=0,5 | Sau ngày 15/02 hoặc không ban hành=0 | TLKC: Kế hoạch năm
1.1.2 < 1.1 | Tỷ lệ nhiệm vụ hoàn thành | 2 | tỷ lệ: %x2 tròn 2, sàn [70, trần 2 | TLKC: Báo cáo năm
1.1.3 < 1.1 | Báo cáo định kỳ | 1 | chọn: Gửi đủ, đúng hạn=1 | Gửi không đủ=0 | TLKC: Báo cáo quý
1.2 < 1 | Tin, bài | 1,5 | bậc số: [24;+)=1,5 | [12;23]=1 | [1;11]=0,5 | (-;0]=0 | TLKC: Thống kê tin, bài
1.3 < 1 | Cách làm mới | 1,5 | khoảng: 0..1,5 | TLKC: Quyết định công nhận
1.4 < 1 | Kiểm tra | 2
1.4.1 < 1.4 | Tỷ lệ bộ phận được kiểm tra | 1 | bậc %: [30;+)=1 | [15;30)=0,5 | (-;15)=0 | TLKC: Báo cáo kiểm tra
1.4.2 < 1.4 | Tỷ lệ hạn chế đã khắc phục | 1 | bậc %: [100;+)=1 | [50;100)=0,5 | (-;50)=0 | full-points | TLKC: Báo cáo khắc phục
2 < · | THỂ CHẾ, THỦ TỤC | 9
2.1 < 2 | Văn bản sai thể thức | 2 | trừ: 2 - 0,25/lần, tối đa 2, quá - | TLKC: Báo cáo kiểm tra văn bản
2.2 < 2 | Ý kiến người dân | 3 | điều tra | TLKC: Kết quả điều tra xã hội học
2.3 < 2 | Hình thức công khai | 1 | cộng: Niêm yết tại trụ sở=0,5 | Đăng trên trang thông tin điện tử=0,5 | TLKC: Ảnh chụp
2.4 < 2 | Hồ sơ trực tuyến | 2 | tỷ lệ: %/80x2 tròn 2, sàn [40, trần 2 | TLKC: Báo cáo hồ sơ
2.5 < 2 | Nhận hồ sơ ngoài địa bàn | 1 | chọn: Có nhận hồ sơ=1 | Không nhận hồ sơ=0 | reduce-max | TLKC: Kế hoạch
3 < · | CÔNG VỤ | 5
3.1 < 3 | Đào tạo | 3
3.1.1 < 3.1 | Kế hoạch đào tạo | 1 | chọn: Có ban hành=1 | Không ban hành=0 | TLKC: Kế hoạch
3.1.2 < 3.1 | Tỷ lệ hoàn thành kế hoạch đào tạo | 2 | theo 3.1.1 (≤0 thì trần 1) bậc %: [100;+)=2 | [60;100)=1 | (-;60)=0 | TLKC: Báo cáo
3.2 < 3 | Kỷ luật | 2 | trừ: 2 - 1/lần, tối đa 2, quá - | TLKC: Báo cáo
`;
