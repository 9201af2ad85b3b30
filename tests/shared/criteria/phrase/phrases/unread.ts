/** What no rule of ours says: it stays unread. See `phrase-table.ts` for how to read the table. */
export const unread = `
2 | Thiếu 01 báo cáo trừ 0,5 điểm; báo cáo chậm trừ 0,25 điểm/báo cáo
  => chưa đọc
  ? Mục này có nhiều cách trừ điểm khác nhau nên chưa đọc được thành một quy tắc.

2 | Cứ giảm 1% trừ 0,1 điểm
  => chưa đọc
  ? "Cứ giảm 1% trừ 0,1 điểm" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Thực hiện tốt
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1 | Tự đánh giá, thẩm định
  => chưa đọc
  ? Mục này không ghi cách chấm điểm nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1 | Điểm = 1 - (số văn bản sai x 0,1)
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1 | Điểm = (tỷ lệ A x 0,5) + (tỷ lệ B x 0,5)
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

2 | Tỷ lệ hồ sơ đúng hạn từ 95% trở lên: Điểm = (Tỷ lệ đúng hạn - 95%) x 2/5%
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

2 | Từ 80% trở lên: 2 điểm. Dưới 80%: cứ giảm 10% thì trừ 0,5 điểm
  => chưa đọc
  ? "Dưới 80%: cứ giảm 10% thì trừ 0,5 điểm" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Báo cáo chậm so với quy định dưới 3 ngày trừ 0,25 điểm; từ 3 ngày trở lên trừ 0,5 điểm; không báo cáo: 0 điểm
  => chưa đọc
  ? Mục này có nhiều cách trừ điểm khác nhau nên chưa đọc được thành một quy tắc.

1 | Hội đồng thẩm định
  => chưa đọc
  ? Mục này không ghi cách chấm điểm nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

2 | Dưới 50% không tính điểm; từ 50% trở lên: 0,02 điểm/1%
  => chưa đọc
  ? "từ 50% trở lên: 0,02 điểm/1%" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Cứ mỗi 10% đạt được 0,1 điểm
  => chưa đọc
  ? "Cứ mỗi 10% đạt được 0,1 điểm" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Đạt 100% được 1 điểm, giảm 10% trừ 0,1 điểm
  => chưa đọc
  ? "giảm 10% trừ 0,1 điểm" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Công khai đầy đủ trên Cổng TTĐT: 0,5 điểm; công khai không đầy đủ: 0,25 điểm; niêm yết tại trụ sở đầy đủ: 0,5 điểm; không đầy đủ: 0,25 điểm
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1 | Trễ hạn từ 1% đến dưới 3%: trừ 0,25 điểm; từ 3% đến dưới 5%: trừ 0,5 điểm; từ 5% trở lên: không chấm điểm
  => chưa đọc
  ? Mục này có nhiều cách trừ điểm khác nhau nên chưa đọc được thành một quy tắc.

2 | Cứ 1% hồ sơ trễ hạn trừ 0,2 điểm
  => chưa đọc
  ? "Cứ 1% hồ sơ trễ hạn trừ 0,2 điểm" tính theo mỗi phần trăm nên chưa đọc được thành quy tắc.

1 | Phân công rõ người, rõ việc
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1,5 | Số lượng đã thực hiện: 11
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.

1 | Không đạt: 0 điểm
  => chưa đọc
  ? Cách chấm của mục này chưa đọc được nên chỉ kiểm tra điểm từ 0 đến điểm tối đa.
`;
