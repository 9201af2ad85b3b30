/** Named options in rows or lines of their own. See `phrase-table.ts` for how to read the table. */
export const choicesInLines = `
1 | Ban hành kịp thời{1} // Ban hành không kịp thời{0,5} // Không ban hành{0}
  => chọn: Ban hành kịp thời=1 | Ban hành không kịp thời=0,5 | Không ban hành=0

1 | Xác định đầy đủ nhiệm vụ và có bố trí kinh phí{1} // Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí{0}
  => chọn: Xác định đầy đủ nhiệm vụ và có bố trí kinh phí=1 | Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí=0

1 | Đạt yêu cầu{1} // Không đạt yêu cầu{0}
  => chọn: Đạt yêu cầu=1 | Không đạt yêu cầu=0

1 | Đủ số lượng và đúng thời gian quy định{1} // Không đủ số lượng báo cáo hoặc không đúng thời gian quy định{0}
  => chọn: Đủ số lượng và đúng thời gian quy định=1 | Không đủ số lượng báo cáo hoặc không đúng thời gian quy định=0

1 | - Trước ngày 15/01: 1 điểm⏎- Từ 15/01 đến 31/01: 0,5 điểm⏎- Sau 31/01 hoặc không ban hành: 0 điểm
  => chọn: Trước ngày 15/01=1 | Từ 15/01 đến 31/01=0,5 | Sau 31/01 hoặc không ban hành=0

1 | Ban hành trước ngày 15 tháng 01: 1,0 điểm.⏎Ban hành từ ngày 16 tháng 01 đến ngày 31 tháng 01: 0,5 điểm.⏎Ban hành sau ngày 31 tháng 01: 0 điểm.
  => chọn: Ban hành trước ngày 15 tháng 01=1 | Ban hành từ ngày 16 tháng 01 đến ngày 31 tháng 01=0,5 | Ban hành sau ngày 31 tháng 01=0

1 | a) Ban hành kịp thời: 1 điểm⏎b) Ban hành chậm: 0,5 điểm⏎c) Không ban hành: 0 điểm
  => chọn: Ban hành kịp thời=1 | Ban hành chậm=0,5 | Không ban hành=0

1 | Đã thực hiện đầy đủ các nội dung theo quy định: 1⏎Chưa thực hiện đầy đủ các nội dung: 0
  => chọn: Đã thực hiện đầy đủ các nội dung theo quy định=1 | Chưa thực hiện đầy đủ các nội dung=0

0,5 | Thực hiện (0,5)⏎Không thực hiện (0)
  => chọn: Thực hiện=0,5 | Không thực hiện=0
  ? Số trong ngoặc ở "Thực hiện" được đọc là 0,5 điểm.
  ? Số trong ngoặc ở "Không thực hiện" được đọc là 0 điểm.

1 | Thang điểm:⏎- Đạt yêu cầu: 1 điểm⏎- Không đạt yêu cầu: 0 điểm
  => chọn: Đạt yêu cầu=1 | Không đạt yêu cầu=0

2 | Báo cáo đầy đủ 4 kỳ, đúng thời hạn{2} // Thiếu hoặc chậm 01 báo cáo{1} // Thiếu hoặc chậm từ 02 báo cáo trở lên{0}
  => chọn: Báo cáo đầy đủ 4 kỳ, đúng thời hạn=2 | Thiếu hoặc chậm 01 báo cáo=1 | Thiếu hoặc chậm từ 02 báo cáo trở lên=0

2 | Đúng hạn{2} // Trễ từ 1 đến 5 ngày{1} // Trễ trên 5 ngày hoặc không gửi{0}
  => chọn: Đúng hạn=2 | Trễ từ 1 đến 5 ngày=1 | Trễ trên 5 ngày hoặc không gửi=0

1 | Thực hiện đúng{1} // Thực hiện chưa đúng{0} // Không phát sinh{1}
  => chọn: Thực hiện đúng=1 | Thực hiện chưa đúng=0 | Không phát sinh=1

1 | Đạt chuẩn: 01đ⏎Không đạt chuẩn: 0đ
  => chọn: Đạt chuẩn=1 | Không đạt chuẩn=0

1 | Có: 1 điểm⏎Không: 0 điểm⏎(Minh chứng: Kế hoạch)
  => chọn: Có=1 | Không=0

1 | - Thực hiện đúng quy định: 1 điểm;⏎- Không thực hiện đúng quy định: 0 điểm.
  => chọn: Thực hiện đúng quy định=1 | Không thực hiện đúng quy định=0

1 | *Thực hiện đúng: 1 điểm⏎*Không đúng: 0 điểm
  => chọn: Thực hiện đúng=1 | Không đúng=0

0,5 | Đầy đủ, kịp thời: 0.5⏎Không đầy đủ hoặc không kịp thời: 0.25⏎Không thực hiện: 0
  => chọn: Đầy đủ, kịp thời=0,5 | Không đầy đủ hoặc không kịp thời=0,25 | Không thực hiện=0

1 | Ban hành kịp thời (trong Quý IV năm trước liền kề năm kế hoạch): 1⏎Ban hành không kịp thời: 0.5⏎Không ban hành: 0
  => chọn: Ban hành kịp thời (trong Quý IV năm trước liền kề năm kế hoạch)=1 | Ban hành không kịp thời=0,5 | Không ban hành=0

0,5 | Báo cáo đầy đủ số lượng, nội dung và đúng thời gian theo quy định: 0.5⏎Báo cáo không đầy đủ số lượng hoặc nội dung hoặc không đúng thời gian theo quy định: 0
  => chọn: Báo cáo đầy đủ số lượng, nội dung và đúng thời gian theo quy định=0,5 | Báo cáo không đầy đủ số lượng hoặc nội dung hoặc không đúng thời gian theo quy định=0

3 | Hoàn thành 100% số nhiệm vụ được giao trong năm đúng tiến độ: 3⏎Hoàn thành 100% số nhiệm vụ được giao nhưng có nhiệm vụ hoàn thành muộn so với tiến độ: 1.5⏎Hoàn thành dưới 100% số nhiệm vụ được giao: 0
  => chọn: Hoàn thành 100% số nhiệm vụ được giao trong năm đúng tiến độ=3 | Hoàn thành 100% số nhiệm vụ được giao nhưng có nhiệm vụ hoàn thành muộn so với tiến độ=1,5 | Hoàn thành dưới 100% số nhiệm vụ được giao=0

2 | Thực hiện đúng quy định về cơ cấu tổ chức: 2⏎Không đúng: 0
  => chọn: Thực hiện đúng quy định về cơ cấu tổ chức=2 | Không đúng=0

1 | Sử dụng không vượt quá số lượng biên chế được giao: 1⏎Sử dụng vượt quá số lượng biên chế được giao: 0
  => chọn: Sử dụng không vượt quá số lượng biên chế được giao=1 | Sử dụng vượt quá số lượng biên chế được giao=0

1 | 1. Có: 1 điểm⏎2. Không: 0 điểm
  => chọn: Có=1 | Không=0
`;
