/** Named options on one line, one of several results. See `phrase-table.ts` for how to read the table. */
export const choices = `
2 | Hoàn thành 100% số nhiệm vụ được giao đúng tiến độ: 2 // Hoàn thành 100% số nhiệm vụ được giao nhưng có nhiệm vụ hoàn thành muộn so với tiến độ: 1 // Hoàn thành dưới 100% số nhiệm vụ được giao: 0
  => chọn: Hoàn thành 100% số nhiệm vụ được giao đúng tiến độ=2 | Hoàn thành 100% số nhiệm vụ được giao nhưng có nhiệm vụ hoàn thành muộn so với tiến độ=1 | Hoàn thành dưới 100% số nhiệm vụ được giao=0

2 | Cao hơn năm trước liền kề: 2; Bằng năm trước liền kề: 1; Thấp hơn năm trước liền kề: 0
  => chọn: Cao hơn năm trước liền kề=2 | Bằng năm trước liền kề=1 | Thấp hơn năm trước liền kề=0

1,5 | Hoàn thành vượt chỉ tiêu từ 5% trở lên: 1.5; Đạt chỉ tiêu hoặc vượt dưới 5%: 1; Không đạt chỉ tiêu: 0
  => chọn: Hoàn thành vượt chỉ tiêu từ 5% trở lên=1,5 | Đạt chỉ tiêu hoặc vượt dưới 5%=1 | Không đạt chỉ tiêu=0

1 | Ban hành chậm trừ 0,5 điểm
  => chọn: Không bị trừ=1 | Ban hành chậm trừ 0,5 điểm=0,5
  ? "Ban hành chậm trừ 0,5 điểm" không ghi trừ cho mỗi lần; được đọc là chỉ trừ một lần.

1 | Có tổ chức khảo sát mức độ hài lòng: 1; không tổ chức: 0
  => chọn: Có tổ chức khảo sát mức độ hài lòng=1 | không tổ chức=0

1 | Ban hành kế hoạch đúng thời hạn: 1 điểm
  => chọn: Ban hành kế hoạch đúng thời hạn=1 | Không đạt=0
  ? Chỉ có một mức "Ban hành kế hoạch đúng thời hạn"; không đạt mức này được đọc là 0 điểm.

1 | 1 điểm: hoàn thành tốt; 0,5 điểm: hoàn thành; 0 điểm: không hoàn thành
  => chọn: hoàn thành tốt=1 | hoàn thành=0,5 | không hoàn thành=0

1 | ½ điểm nếu ban hành chậm; 1 điểm nếu ban hành đúng hạn; 0 điểm nếu không ban hành
  => chọn: ban hành chậm=0,5 | ban hành đúng hạn=1 | không ban hành=0

1 | Tất cả các báo cáo đúng hạn: 1 điểm; có 01 báo cáo trễ hạn: 0,5 điểm; có từ 02 báo cáo trễ hạn trở lên: 0 điểm
  => chọn: Tất cả các báo cáo đúng hạn=1 | có 01 báo cáo trễ hạn=0,5 | có từ 02 báo cáo trễ hạn trở lên=0

1 | Gửi đủ 4 báo cáo đúng hạn: 1; thiếu 1 báo cáo: 0,5; thiếu từ 2 báo cáo trở lên: 0
  => chọn: Gửi đủ 4 báo cáo đúng hạn=1 | thiếu 1 báo cáo=0,5 | thiếu từ 2 báo cáo trở lên=0

0,5 | Có: 0,5 điểm / Không: 0 điểm
  => chọn: Có=0,5 | Không=0

1 | Có (1 điểm), không (0 điểm)
  => chọn: Có=1 | không=0

1 | Đạt 50% số điểm tối đa nếu chậm; đạt 100% số điểm nếu đúng hạn; không thực hiện: 0 điểm
  => chọn: chậm=0,5 | đúng hạn=1 | không thực hiện=0

1 | Mức 1: 1 điểm; Mức 2: 0,5 điểm; Mức 3: 0 điểm
  => chọn: Mức 1=1 | Mức 2=0,5 | Mức 3=0

1 | Xếp loại A: 1 điểm; loại B: 0,5; loại C: 0
  => chọn: Xếp loại A=1 | loại B=0,5 | loại C=0

3 | Xuất sắc: 3; Tốt: 2; Khá: 1; Trung bình: 0
  => chọn: Xuất sắc=3 | Tốt=2 | Khá=1 | Trung bình=0

1 | Đã thực hiện - 1 điểm; Chưa thực hiện - 0 điểm
  => chọn: Đã thực hiện=1 | Chưa thực hiện=0

1 | Thực hiện đúng, đủ: 1 điểm; thực hiện đúng nhưng chưa đủ: 0,5 điểm; không thực hiện: không có điểm
  => chọn: Thực hiện đúng, đủ=1 | thực hiện đúng nhưng chưa đủ=0,5 | không thực hiện=0

1 | Ban hành đúng thời hạn được tính 1 điểm, ban hành trễ hạn được tính 0,5 điểm, không ban hành thì không được tính điểm
  => chọn: Ban hành đúng thời hạn=1 | ban hành trễ hạn=0,5 | không ban hành=0

1 | Chậm dưới 05 ngày: 0,5; chậm từ 05 ngày trở lên: 0; đúng hạn: 1
  => chọn: Chậm dưới 05 ngày=0,5 | chậm từ 05 ngày trở lên=0 | đúng hạn=1

1 | Đúng hạn: 1; chậm từ 1 đến 5 ngày: 0,5; chậm quá 5 ngày: 0
  => chọn: Đúng hạn=1 | chậm từ 1 đến 5 ngày=0,5 | chậm quá 5 ngày=0

1 | Công bố đầy đủ, kịp thời 100% TTHC: 1 điểm; công bố không đầy đủ hoặc không kịp thời: 0 điểm
  => chọn: Công bố đầy đủ, kịp thời 100% TTHC=1 | công bố không đầy đủ hoặc không kịp thời=0

1 | Điểm tối đa khi 100% hồ sơ đúng hạn; 0 điểm khi có hồ sơ trễ hạn
  => chọn: 100% hồ sơ đúng hạn=1 | có hồ sơ trễ hạn=0

1 | Không có văn bản trái pháp luật: 1 điểm. Có văn bản trái pháp luật: 0 điểm
  => chọn: Không có văn bản trái pháp luật=1 | Có văn bản trái pháp luật=0

1 | Ban hành kế hoạch trong quý I: 1 điểm; ban hành trong quý II: 0,5 điểm; ban hành sau quý II hoặc không ban hành: 0 điểm
  => chọn: Ban hành kế hoạch trong quý I=1 | ban hành trong quý II=0,5 | ban hành sau quý II hoặc không ban hành=0

1 | Trong tháng 01: 1 điểm; tháng 02: 0,5 điểm; từ tháng 3 trở đi: 0 điểm
  => chọn: Trong tháng 01=1 | tháng 02=0,5 | từ tháng 3 trở đi=0

1 | Tổ chức họp giao ban hàng tháng (12 cuộc/năm): 1 điểm; từ 6 đến 11 cuộc: 0,5 điểm; dưới 6 cuộc: 0 điểm
  => chọn: Tổ chức họp giao ban hàng tháng (12 cuộc/năm)=1 | từ 6 đến 11 cuộc=0,5 | dưới 6 cuộc=0

1 | Có: 1 // Không: 0 // Chỉ chấm khi tiêu chí 3.1.2 đạt điểm
  => chọn: Có=1 | Không=0
  ? Dòng "Chỉ chấm khi tiêu chí 3.1.2 đạt điểm" chưa được dùng trong quy tắc chấm điểm.

1 | Đạt: 1đ Không đạt: 0đ
  => chọn: Đạt=1 | Không đạt=0

2 | Chỉ số hài lòng đạt từ 90 điểm trở lên: 2; từ 80 đến dưới 90 điểm: 1; dưới 80 điểm: 0
  => chọn: Chỉ số hài lòng đạt từ 90 điểm trở lên=2 | từ 80 đến dưới 90 điểm=1 | dưới 80 điểm=0

1 | Đảm bảo: 1 điểm; không đảm bảo: 0 điểm
  => chọn: Đảm bảo=1 | không đảm bảo=0

1 | Ban hành kế hoạch đúng thời gian quy định (trước ngày 31/12 của năm trước liền kề năm kế hoạch): 1 điểm; không đúng thời gian: 0,5 điểm; không ban hành: 0 điểm
  => chọn: Ban hành kế hoạch đúng thời gian quy định (trước ngày 31/12 của năm trước liền kề năm kế hoạch)=1 | không đúng thời gian=0,5 | không ban hành=0

1 | Hoàn thành đúng tiến độ 100%: 1 điểm; hoàn thành chậm tiến độ: 0,5 điểm; không hoàn thành: 0
  => chọn: Hoàn thành đúng tiến độ 100%=1 | hoàn thành chậm tiến độ=0,5 | không hoàn thành=0

1 | Không có công chức bị kỷ luật được 1 điểm; có công chức bị kỷ luật không được điểm
  => chọn: Không có công chức bị kỷ luật=1 | có công chức bị kỷ luật=0

0,5 | Thực hiện: 0,5 / Không thực hiện: 0
  => chọn: Thực hiện=0,5 | Không thực hiện=0

1 | Kịp thời (1 điểm), chậm dưới 10 ngày (0,5 điểm), chậm từ 10 ngày trở lên (0 điểm)
  => chọn: Kịp thời=1 | chậm dưới 10 ngày=0,5 | chậm từ 10 ngày trở lên=0

1 | Trong quý I: 1; trong quý II: 0,5; từ quý III trở đi hoặc không ban hành: 0
  => chọn: Trong quý I=1 | trong quý II=0,5 | từ quý III trở đi hoặc không ban hành=0

2 | Bằng hoặc cao hơn năm trước: 2; thấp hơn năm trước: 0
  => chọn: Bằng hoặc cao hơn năm trước=2 | thấp hơn năm trước=0

1 | Tăng bậc so với năm trước: 1; giữ nguyên: 0,5; giảm bậc: 0
  => chọn: Tăng bậc so với năm trước=1 | giữ nguyên=0,5 | giảm bậc=0

1 | Nằm trong nhóm dẫn đầu: 1 điểm; nhóm trung bình: 0,5 điểm; nhóm cuối: 0 điểm
  => chọn: Nằm trong nhóm dẫn đầu=1 | nhóm trung bình=0,5 | nhóm cuối=0

2 | Đạt giải nhất: 2; giải nhì: 1,5; giải ba: 1; không đạt giải: 0
  => chọn: Đạt giải nhất=2 | giải nhì=1,5 | giải ba=1 | không đạt giải=0

1 | Ban hành kế hoạch trước ngày 31/01: 1 điểm; từ ngày 01/02 đến 28/02: 0,5 điểm; sau ngày 28/02: 0 điểm; không ban hành: 0 điểm
  => chọn: Ban hành kế hoạch trước ngày 31/01=1 | từ ngày 01/02 đến 28/02=0,5 | sau ngày 28/02=0 | không ban hành=0

1 | Nếu ban hành kế hoạch kịp thời thì điểm đánh giá là 1. Nếu ban hành không kịp thời thì điểm đánh giá là 0,5. Nếu không ban hành thì điểm đánh giá là 0.
  => chọn: ban hành kế hoạch kịp thời=1 | ban hành không kịp thời=0,5 | không ban hành=0

2 | Đảm bảo 100% hồ sơ đúng hạn: 2 điểm. Nếu có hồ sơ trễ hạn: từ 01 đến 05 hồ sơ: 1 điểm; trên 05 hồ sơ: 0 điểm
  => chọn: Đảm bảo 100% hồ sơ đúng hạn=2 | có hồ sơ trễ hạn: từ 01 đến 05 hồ sơ=1 | trên 05 hồ sơ=0

3 | Hoàn thành xuất sắc nhiệm vụ: 3 điểm; hoàn thành tốt nhiệm vụ: 2 điểm; hoàn thành nhiệm vụ: 1 điểm; không hoàn thành nhiệm vụ: 0 điểm
  => chọn: Hoàn thành xuất sắc nhiệm vụ=3 | hoàn thành tốt nhiệm vụ=2 | hoàn thành nhiệm vụ=1 | không hoàn thành nhiệm vụ=0

1 | Định kỳ hàng quý có họp: 1; 3 quý có họp: 0,75; 2 quý: 0,5; 1 quý: 0,25; không họp: 0
  => chọn: Định kỳ hàng quý có họp=1 | 3 quý có họp=0,75 | 2 quý=0,5 | 1 quý=0,25 | không họp=0

1 | Có/không: Có 1 điểm, không có 0 điểm
  => chọn: Có/không: Có=1 | không có=0

1 | Có: 1 điểm; không: 0 điểm. TLKC: Quyết định
  => chọn: Có=1 | không=0

1 | Hoàn thành 100% và đúng thời hạn: 1; hoàn thành 100% nhưng không đúng thời hạn: 0,5; hoàn thành dưới 100%: 0
  => chọn: Hoàn thành 100% và đúng thời hạn=1 | hoàn thành 100% nhưng không đúng thời hạn=0,5 | hoàn thành dưới 100%=0

2 | Từ 90% trở lên và tăng so với năm trước: 2; từ 90% trở lên: 1,5; dưới 90%: 0
  => chọn: Từ 90% trở lên và tăng so với năm trước=2 | từ 90% trở lên=1,5 | dưới 90%=0

1 | Số lượng TTHC được rút ngắn từ 30% thời gian trở lên đạt từ 50% TTHC: 1; dưới 50%: 0
  => chọn: Số lượng TTHC được rút ngắn từ 30% thời gian trở lên đạt từ 50% TTHC=1 | dưới 50%=0

1 | Tỷ lệ nợ đọng = 0: 1; có nợ đọng: 0
  => chọn: Tỷ lệ nợ đọng = 0=1 | có nợ đọng=0

1 | Hoàn thành 5/5 nhiệm vụ: 1; 4/5 nhiệm vụ: 0,5; dưới 4/5: 0
  => chọn: Hoàn thành 5/5 nhiệm vụ=1 | 4/5 nhiệm vụ=0,5 | dưới 4/5=0

1 | Có tổ chức hội nghị đối thoại: 1 điểm. Không tổ chức: 0 điểm.
  => chọn: Có tổ chức hội nghị đối thoại=1 | Không tổ chức=0

1 | Thực hiện đúng quy trình xây dựng VBQPPL: 1; không đúng: 0
  => chọn: Thực hiện đúng quy trình xây dựng VBQPPL=1 | không đúng=0

0,5 | Ban hành kế hoạch theo dõi thi hành pháp luật kịp thời: 0,5đ; không kịp thời: 0,25đ; không ban hành: 0đ
  => chọn: Ban hành kế hoạch theo dõi thi hành pháp luật kịp thời=0,5 | không kịp thời=0,25 | không ban hành=0

1 | Đánh giá chất lượng giải quyết TTHC đạt loại xuất sắc: 1; tốt: 0,75; khá: 0,5; trung bình: 0,25; yếu: 0
  => chọn: Đánh giá chất lượng giải quyết TTHC đạt loại xuất sắc=1 | tốt=0,75 | khá=0,5 | trung bình=0,25 | yếu=0

1 | Tổng số điểm đạt từ 15 điểm trở lên: 1; từ 12 đến dưới 15 điểm: 0,5; dưới 12 điểm: 0
  => chọn: Tổng số điểm đạt từ 15 điểm trở lên=1 | từ 12 đến dưới 15 điểm=0,5 | dưới 12 điểm=0

1 | Thực hiện đầy đủ các quy định về phân cấp quản lý: 1; không đầy đủ: 0,5; không thực hiện: 0
  => chọn: Thực hiện đầy đủ các quy định về phân cấp quản lý=1 | không đầy đủ=0,5 | không thực hiện=0

1 | Không có sai phạm trong tuyển dụng: 1; có sai phạm: 0
  => chọn: Không có sai phạm trong tuyển dụng=1 | có sai phạm=0

1 | Không có sai phạm: 1; có sai phạm được phát hiện: 0
  => chọn: Không có sai phạm=1 | có sai phạm được phát hiện=0

1,5 | Vượt chỉ tiêu được giao: 1.5; đạt 100% chỉ tiêu được giao: 1; không đạt: 0
  => chọn: Vượt chỉ tiêu được giao=1,5 | đạt 100% chỉ tiêu được giao=1 | không đạt=0

2 | Tốc độ tăng thu ngân sách từ 10% trở lên: 2; từ 5% - dưới 10%: 1; từ 0% - dưới 5%: 0.5; giảm: 0
  => chọn: Tốc độ tăng thu ngân sách từ 10% trở lên=2 | từ 5% - dưới 10%=1 | từ 0% - dưới 5%=0,5 | giảm=0

1 | Ban hành: 1,0 điểm / Không ban hành: 0,0 điểm
  => chọn: Ban hành=1 | Không ban hành=0

1 | Tốt (1đ); khá (0,75đ); trung bình (0,5đ); yếu (0đ)
  => chọn: Tốt=1 | khá=0,75 | trung bình=0,5 | yếu=0

1 | Đúng hạn 100%: 1đ. Trễ hạn dưới 5%: 0,5đ. Trễ hạn từ 5% trở lên: 0đ
  => chọn: Đúng hạn 100%=1 | Trễ hạn dưới 5%=0,5 | Trễ hạn từ 5% trở lên=0

1 | Nộp đúng hạn 1 điểm, chậm 1-5 ngày 0,5 điểm, chậm trên 5 ngày 0 điểm
  => chọn: Nộp đúng hạn=1 | chậm 1-5 ngày=0,5 | chậm trên 5 ngày=0

0,5 | Có 01 phòng tiếp dân: 0,5
  => chọn: Có 01 phòng tiếp dân=0,5 | Không đạt=0
  ? Chỉ có một mức "Có 01 phòng tiếp dân"; không đạt mức này được đọc là 0 điểm.

2 | Thực hiện tốt 4/4 nội dung: 2; 3/4 nội dung: 1,5; 2/4 nội dung: 1; 1/4 nội dung: 0,5
  => chọn: Thực hiện tốt 4/4 nội dung=2 | 3/4 nội dung=1,5 | 2/4 nội dung=1 | 1/4 nội dung=0,5
  ? Bảng không ghi mức 0 điểm; khi không đạt mức nào chưa có điểm để chọn.
`;
