/** Parts that add up, and conditions that only count together. See `phrase-table.ts` for how to read the table. */
export const parts = `
1 | Trực tuyến/CNTT: bảng điện tử 0,25; website/mạng xã hội 0,25{0,5} // Hình thức truyền thống{0,5}
  => cộng: Trực tuyến/CNTT: bảng điện tử=0,25 | website/mạng xã hội=0,25 | Hình thức truyền thống=0,5

1 | Có kế hoạch: 0,5 điểm; có báo cáo: 0,5 điểm
  => cộng: Có kế hoạch=0,5 | có báo cáo=0,5

1 | Có kế hoạch (0,5đ) và có báo cáo (0,5đ)
  => cộng: Có kế hoạch=0,5 | có báo cáo=0,5

1 | - Có kế hoạch // - Có báo cáo // Đạt đủ các yêu cầu trên: 1 điểm // Thiếu một trong các yêu cầu: 0 điểm
  => đủ cả: Có kế hoạch=0,5 | Có báo cáo=0,5

1 | Niêm yết đầy đủ: 0,5 điểm⏎Công khai trên trang thông tin: 0,5 điểm
  => cộng: Niêm yết đầy đủ=0,5 | Công khai trên trang thông tin=0,5

3 | Có kế hoạch: 1⏎Có kiểm tra: 1⏎Có báo cáo: 1
  => cộng: Có kế hoạch=1 | Có kiểm tra=1 | Có báo cáo=1

2 | Kế hoạch ban hành đúng hạn: 0,5; nội dung đầy đủ: 1; có phân công cụ thể: 0,5
  => cộng: Kế hoạch ban hành đúng hạn=0,5 | nội dung đầy đủ=1 | có phân công cụ thể=0,5

1 | Đúng thời gian: 0,5; không đúng thời gian: 0; đầy đủ nội dung: 0,5; không đầy đủ: 0
  => cộng: Đúng thời gian=0,5 | đầy đủ nội dung=0,5
  ? Các dòng được đọc là các phần cộng lại thành điểm tối đa, không phải các mức thay thế nhau.

1 | Có văn bản triển khai (0,5 điểm); có báo cáo kết quả (0,5 điểm)
  => cộng: Có văn bản triển khai=0,5 | có báo cáo kết quả=0,5

1 | + Có kế hoạch: 0,5đ. + Có báo cáo: 0,5đ.
  => cộng: Có kế hoạch=0,5 | Có báo cáo=0,5

1 | Bố trí đủ công chức (0,5 điểm), có phòng làm việc (0,5 điểm)
  => cộng: Bố trí đủ công chức=0,5 | có phòng làm việc=0,5

2 | Có quyết định phân công (0,5đ); có quy chế (0,5đ); niêm yết công khai (1đ)
  => cộng: Có quyết định phân công=0,5 | có quy chế=0,5 | niêm yết công khai=1

1 | Ban hành kế hoạch đạt 0,5 điểm; có báo cáo kết quả thực hiện đạt 0,5 điểm
  => cộng: Ban hành kế hoạch=0,5 | có báo cáo kết quả thực hiện=0,5

1 | Công bố 100% TTHC: 0,5đ⏎Niêm yết đầy đủ: 0,5đ
  => cộng: Công bố 100% TTHC=0,5 | Niêm yết đầy đủ=0,5

1 | Có kế hoạch riêng hoặc lồng ghép{0,5} // Kế hoạch xác định rõ kết quả, tiến độ, phân công{0,5}
  => cộng: Có kế hoạch riêng hoặc lồng ghép=0,5 | Kế hoạch xác định rõ kết quả, tiến độ, phân công=0,5

1 | Có báo cáo{0,5} // Đúng hạn{0,25} // Đủ nội dung{0,25}
  => cộng: Có báo cáo=0,5 | Đúng hạn=0,25 | Đủ nội dung=0,25

3 | Niêm yết tại trụ sở{1} // Đăng tải trên Cổng thông tin điện tử{1} // Công khai bằng hình thức khác{1}
  => cộng: Niêm yết tại trụ sở=1 | Đăng tải trên Cổng thông tin điện tử=1 | Công khai bằng hình thức khác=1

2 | Có ứng dụng: 1 điểm; ứng dụng thường xuyên, hiệu quả: 1 điểm
  => cộng: Có ứng dụng=1 | ứng dụng thường xuyên, hiệu quả=1

2 | Có quy chế (0,5 điểm); thực hiện đúng quy chế (1,5 điểm)
  => cộng: Có quy chế=0,5 | thực hiện đúng quy chế=1,5
  ? Các dòng được đọc là các phần cộng lại thành điểm tối đa, không phải các mức thay thế nhau.

1 | Gắn kết quả CCHC với thi đua khen thưởng: 0,5 điểm⏎Có hình thức khen thưởng cụ thể: 0,5 điểm
  => cộng: Gắn kết quả CCHC với thi đua khen thưởng=0,5 | Có hình thức khen thưởng cụ thể=0,5

1 | Lãnh đạo trực tiếp phụ trách CCHC: 0,5 điểm; có công chức đầu mối: 0,5 điểm
  => cộng: Lãnh đạo trực tiếp phụ trách CCHC=0,5 | có công chức đầu mối=0,5

2 | Hoàn thành 100% kế hoạch rà soát: 1; xử lý 100% văn bản sau rà soát: 1
  => cộng: Hoàn thành 100% kế hoạch rà soát=1 | xử lý 100% văn bản sau rà soát=1

1 | Công khai tại nơi tiếp nhận: 0,5đ; công khai trên trang thông tin điện tử: 0,5đ
  => cộng: Công khai tại nơi tiếp nhận=0,5 | công khai trên trang thông tin điện tử=0,5

1 | Đã kiểm tra: 0,5; đã xử lý 100% vấn đề phát hiện: 0,5
  => cộng: Đã kiểm tra=0,5 | đã xử lý 100% vấn đề phát hiện=0,5

1 | Đánh giá, phân loại công chức đúng quy định: 0,5 điểm; đúng thời gian: 0,5 điểm
  => cộng: Đánh giá, phân loại công chức đúng quy định=0,5 | đúng thời gian=0,5

1 | Ban hành quy chế chi tiêu nội bộ: 0,5; công khai đúng quy định: 0,5
  => cộng: Ban hành quy chế chi tiêu nội bộ=0,5 | công khai đúng quy định=0,5

1 | Duy trì ISO: 0,5; chuyển đổi ISO 9001:2015: 0,5
  => cộng: Duy trì ISO=0,5 | chuyển đổi ISO 9001:2015=0,5

2 | (i) Có kế hoạch: 1 điểm; (ii) Có báo cáo: 1 điểm
  => cộng: Có kế hoạch=1 | Có báo cáo=1

2 | Tối đa 2,0 điểm. Trong đó: - Ban hành kế hoạch: 1,0 điểm - Tổ chức thực hiện: 1,0 điểm
  => cộng: Ban hành kế hoạch=1 | Tổ chức thực hiện=1
`;
