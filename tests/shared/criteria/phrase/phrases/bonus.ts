/** Points on top of the scale. See `phrase-table.ts` for how to read the table. */
export const bonus = `
5+ | Điểm thưởng: tối đa 5 điểm
  => thưởng: chấm, trần 5

2+ | Mỗi sáng kiến được công nhận cấp tỉnh được cộng 0,5 điểm, tối đa 2 điểm
  => thưởng: 0,5/lần, trần 2

3+ | Cứ 01 mô hình được cộng 1 điểm nhưng không quá 3 điểm
  => thưởng: 1/lần, trần 3

2+ | Được Thủ tướng Chính phủ tặng Bằng khen: 2 điểm; được UBND tỉnh tặng Bằng khen: 1 điểm
  => thưởng: chấm, trần 2
  ? Điểm thưởng không ghi cách tính cho từng trường hợp; được đọc là người thẩm định cho điểm.

2 | Cộng 0,5 điểm cho mỗi mô hình, tối đa cộng 2 điểm
  => thưởng: 0,5/lần, trần 2

5 | Điểm cộng tối đa: 5 điểm
  => thưởng: chấm, trần 5

3+ | Có sáng kiến cấp thành phố: cộng 1 điểm/sáng kiến; tổng điểm cộng không quá 3 điểm
  => thưởng: 1/lần, trần 3

2+ | Có sáng kiến được công nhận: 1 điểm/sáng kiến (tối đa 2 điểm)
  => thưởng: 1/lần, trần 2

1+ | Được khen thưởng về CCHC: cộng 1 điểm
  => thưởng: chấm, trần 1
  ? Điểm thưởng không ghi cách tính cho từng trường hợp; được đọc là người thẩm định cho điểm.

10+ | Tổng điểm thưởng không quá 10 điểm
  => thưởng: chấm, trần 10

5 | Thưởng tối đa 5 điểm
  => thưởng: chấm, trần 5

2 | Điểm thưởng cho mỗi sáng kiến là 1 điểm, tối đa 2 điểm
  => thưởng: 1/lần, trần 2

1 | Đơn vị có sáng kiến được công nhận được cộng 01 điểm
  => thưởng: chấm, trần 1
`;
