/** Points taken off for each case or day. See `phrase-table.ts` for how to read the table. */
export const deductions = `
2 | Mỗi văn bản sai trừ 0,5 điểm, trừ tối đa 02 điểm
  => trừ: 2 - 0,5/lần, tối đa 2, quá -

1 | Cứ 01 văn bản trái thẩm quyền trừ 0,25 điểm, không quá điểm tối đa
  => trừ: 1 - 0,25/lần, tối đa 1, quá -

1 | Nộp chậm: trừ 0,5 điểm/ngày; quá 05 ngày: không chấm
  => trừ: 1 - 0,5/ngày, tối đa -, quá 5

1 | Gửi báo cáo đúng hạn: 1 điểm; chậm 01 ngày trừ 0,1 điểm; chậm quá 5 ngày: 0 điểm
  => trừ: 1 - 0,1/ngày, tối đa -, quá 5

1 | Báo cáo đầy đủ, đúng hạn: 1 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm. Thiếu báo cáo: 0 điểm.
  => trừ: 1 - 0,25/lần, tối đa -, quá -
  ? Dòng "Thiếu báo cáo" không nằm trong cách trừ điểm; kiểm tra khi chấm mục này.

1 | Không có đơn thư khiếu nại vượt cấp: 1. Có đơn thư vượt cấp: trừ 0,5 điểm/đơn, trừ đến hết điểm.
  => trừ: 1 - 0,5/lần, tối đa 1, quá -

0- | Mỗi trường hợp cán bộ bị kỷ luật: trừ 1 điểm, tổng điểm trừ không quá 5 điểm
  => trừ: 0 - 1/lần, tối đa 5, quá -

1 | Không bị trừ điểm khi thực hiện đúng; 01 văn bản vi phạm trừ 0,2 điểm, trừ tối đa không quá 01 điểm
  => trừ: 1 - 0,2/lần, tối đa 1, quá -
  ? Dòng "Không bị trừ điểm khi thực hiện đúng" chưa được dùng trong quy tắc chấm điểm.

2 | Mỗi văn bản ban hành sai thể thức{-0,5}
  => trừ: 2 - 0,5/lần, tối đa -, quá -

1 | Không có trường hợp vi phạm: đạt điểm tối đa; mỗi trường hợp vi phạm trừ 0,5 điểm
  => trừ: 1 - 0,5/lần, tối đa -, quá -

3 | 100% CBCC,VC tham gia: 3 điểm; dưới 100%, cứ thiếu 1 người trừ 0,5 điểm
  => trừ: 3 - 0,5/lần, tối đa -, quá -

5 | Mỗi vụ việc tham nhũng trừ 2 điểm; trừ tối đa 5 điểm
  => trừ: 5 - 2/lần, tối đa 5, quá -

2 | Không có cán bộ vi phạm: 2 điểm; có 01 cán bộ bị kỷ luật khiển trách trừ 1 điểm/người
  => trừ: 2 - 1/lần, tối đa -, quá -

2 | Bị trừ 0,5 điểm/01 văn bản sai sót, tối đa trừ 2 điểm
  => trừ: 2 - 0,5/lần, tối đa 2, quá -

1 | Trễ hạn mỗi ngày trừ 0,1 điểm nhưng không quá 0,5 điểm
  => trừ: 1 - 0,1/ngày, tối đa 0,5, quá -

1 | Trừ 0,25 điểm cho mỗi báo cáo không gửi hoặc gửi chậm
  => trừ: 1 - 0,25/lần, tối đa -, quá -

1,5 | Thực hiện đúng quy định về cơ cấu số lượng lãnh đạo: 1,5 (mỗi đơn vị sai trừ 0,5 điểm)
  => trừ: 1,5 - 0,5/lần, tối đa -, quá -

2 | Mỗi nội dung không thực hiện trừ 0,5 điểm
  => trừ: 2 - 0,5/lần, tối đa -, quá -

2 | Thiếu một nội dung trừ 0,5 điểm
  => trừ: 2 - 0,5/lần, tối đa -, quá -

2 | Thiếu mỗi nội dung trừ 0,25đ, thiếu quá 4 nội dung không chấm điểm
  => trừ: 2 - 0,25/lần, tối đa -, quá 4

2 | Gửi chậm 01 ngày trừ 0,1 điểm, chậm quá 05 ngày không tính điểm
  => trừ: 2 - 0,1/ngày, tối đa -, quá 5

2 | Cứ chậm 01 ngày làm việc trừ 0,2 điểm, tối đa không quá 1 điểm
  => trừ: 2 - 0,2/ngày, tối đa 1, quá -

0- | Điểm trừ: mỗi vụ việc trừ 2 điểm
  => trừ: 0 - 2/lần, tối đa -, quá -

1 | Đủ 04 báo cáo: 1 điểm; thiếu mỗi báo cáo trừ 0,25 điểm
  => trừ: 1 - 0,25/lần, tối đa -, quá -

1 | Đạt 100% nhiệm vụ: 1 điểm. Mỗi nhiệm vụ chậm trừ 0,2 điểm. Tối đa trừ 1 điểm.
  => trừ: 1 - 0,2/lần, tối đa 1, quá -

2 | Không có văn bản trái pháp luật{2} // Mỗi văn bản trái pháp luật trừ 0,5 điểm, trừ tối đa 02 điểm
  => trừ: 2 - 0,5/lần, tối đa 2, quá -

2 | Không có hồ sơ trễ hạn{2} // Cứ 01 hồ sơ trễ hạn mà không có thư xin lỗi trừ 0,25 điểm, không trừ quá 2 điểm
  => trừ: 2 - 0,25/lần, tối đa 2, quá -

1 | Gửi đúng hạn{1} // Chậm 01 ngày trừ 0,2 điểm // Chậm quá 05 ngày{0}
  => trừ: 1 - 0,2/ngày, tối đa -, quá 5

0- | Có cán bộ, công chức bị kỷ luật: trừ 1 điểm/người, không quá 5 điểm
  => trừ: 0 - 1/lần, tối đa 5, quá -

2 | Chậm 01 báo cáo trừ 0,25 điểm; thiếu 01 báo cáo trừ 0,25 điểm
  => trừ: 2 - 0,25/lần, tối đa -, quá -

2 | Mỗi báo cáo chậm hoặc thiếu trừ 0,5 điểm
  => trừ: 2 - 0,5/lần, tối đa -, quá -

2 | Mỗi cuộc thanh tra, kiểm tra phát hiện sai phạm trừ 1,0 điểm; tối đa trừ 2,0 điểm
  => trừ: 2 - 1/lần, tối đa 2, quá -

1 | 100% báo cáo đúng hạn: 1 điểm; mỗi báo cáo trễ hạn trừ 0,25 điểm
  => trừ: 1 - 0,25/lần, tối đa -, quá -

1 | 100% nhiệm vụ được giao trên hệ thống hoàn thành đúng hạn: 1 điểm; mỗi nhiệm vụ quá hạn trừ 0,1 điểm; trừ tối đa 1 điểm
  => trừ: 1 - 0,1/lần, tối đa 1, quá -

1 | Mỗi lần trễ hạn không có văn bản xin lỗi trừ 0,2 điểm
  => trừ: 1 - 0,2/lần, tối đa -, quá -

2 | Trong năm không có cán bộ, công chức bị kỷ luật: 2 điểm. Có cán bộ, công chức bị kỷ luật từ khiển trách trở lên: trừ 0,5 điểm/người; trừ tối đa 2 điểm.
  => trừ: 2 - 0,5/lần, tối đa 2, quá -

1 | Mỗi trường hợp vi phạm kỷ luật, kỷ cương hành chính trừ 0,5 điểm (trừ không quá 01 điểm)
  => trừ: 1 - 0,5/lần, tối đa 1, quá -

1 | Thực hiện theo đúng quy định thì được 1,0 điểm; vi phạm 01 lần trừ 0,25 điểm; vi phạm từ 04 lần trở lên thì không được điểm
  => trừ: 1 - 0,25/lần, tối đa -, quá 3

1 | Báo cáo tháng, quý, 6 tháng, năm đúng hạn: 1 điểm; trễ 1 kỳ trừ 0,25 điểm
  => trừ: 1 - 0,25/lần, tối đa -, quá -
`;
