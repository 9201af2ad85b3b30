import { expect, test } from 'vitest';
import { phraseEntries, readingOf } from './phrase-table.ts';

/** Wordings in the form of two published tables: options with points in their own column, and a formula in words. */
const excerpts = `
1 | Ban hành kịp thời{1} // Ban hành không kịp thời{0,5} // Không ban hành{0}
  => chọn: Ban hành kịp thời=1 | Ban hành không kịp thời=0,5 | Không ban hành=0

1 | Xác định đầy đủ nhiệm vụ và có bố trí kinh phí{1} // Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí{0}
  => chọn: Xác định đầy đủ nhiệm vụ và có bố trí kinh phí=1 | Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí=0

2 | Thực hiện trên 90% kế hoạch{2} // Thực hiện từ 70% - 90% kế hoạch{1} // Dưới 70% kế hoạch{0}
  => bậc %: (90;+)=2 | [70;90]=1 | (-;70)=0

1 | Đủ số lượng và đúng thời gian quy định{1} // Không đủ số lượng báo cáo hoặc không đúng thời gian quy định{0}
  => chọn: Đủ số lượng và đúng thời gian quy định=1 | Không đủ số lượng báo cáo hoặc không đúng thời gian quy định=0

1 | Hoàn thành 100% kế hoạch{1} // Hoàn thành 90% -100% kế hoạch thì điểm đánh giá được tính theo số mục tiêu đã hoàn thành/ số mục tiêu đề ra của kế hoạch x 1điểm // Hoàn thành dưới 90%{0}
  => tỷ lệ: %x1, sàn [90, trần 1

1 | Trực tuyến/CNTT: bảng điện tử 0,25; website/mạng xã hội 0,25{0,5} // Hình thức truyền thống{0,5}
  => cộng: Trực tuyến/CNTT: bảng điện tử=0,25 | website/mạng xã hội=0,25 | Hình thức truyền thống=0,5
`;

test.each(phraseEntries(excerpts).map((entry) => [entry.text, entry] as const))(
  'reads "%s" with nothing to confirm',
  (_text, entry) => {
    expect(readingOf(entry)).toEqual(entry.expected);
  },
);
