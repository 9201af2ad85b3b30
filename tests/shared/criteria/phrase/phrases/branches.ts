/** Rules that another item limits. See `phrase-table.ts` for how to read the table. */
export const branches = `
2 | Đạt 100%: 2 // Từ 70% đến dưới 100%: 1 // Dưới 70%: 0 // Không ban hành kế hoạch (5.1.1 đạt 0 điểm): chấm tối đa 01 điểm.
  => theo 5.1.1 (≤0 thì trần 1) bậc %: [100;+)=2 | [70;100)=1 | (-;70)=0

1 | Hoàn thành 100%: 1 // Dưới 100%: 0 // Nếu tiêu chí 1.1 đạt 0 điểm thì không chấm điểm tiêu chí này
  => theo 1.1 (≤0 thì trần 0) bậc %: [100;+)=1 | (-;100)=0

1 | Không ban hành kế hoạch kiểm tra (1.3.1 đạt 0 điểm) thì 1.3.2 chấm tối đa 0,5 điểm // Đạt 100%: 1 // Dưới 100%: 0
  => theo 1.3.1 (≤0 thì trần 0,5) bậc %: [100;+)=1 | (-;100)=0

1 | Đạt 100%: 1 // Dưới 100%: 0 // Trường hợp TCTP 2.1.1 không đạt điểm thì TCTP này 0 điểm
  => theo 2.1.1 (≤0 thì trần 0) bậc %: [100;+)=1 | (-;100)=0

1 | Đạt 100%: 1 // Dưới 100%: 0 // Nếu mục I.1.1 được 0 điểm thì mục này chấm tối đa 50% số điểm
  => theo I.1.1 (≤0 thì trần 0,5) bậc %: [100;+)=1 | (-;100)=0

1 | Đạt 100%{1} // Từ 50% đến dưới 100%{0,5} // Dưới 50%{0} // Không xây dựng kế hoạch (3.1.1 đạt 0 điểm): 0 điểm
  => theo 3.1.1 (≤0 thì trần 0) bậc %: [100;+)=1 | [50;100)=0,5 | (-;50)=0

2 | Đạt 100%: 2 // Từ 70% đến dưới 100%: 1 // Dưới 70%: 0 // Trường hợp mục 2.1 không được điểm thì mục này chấm tối đa 1 điểm
  => theo 2.1 (≤0 thì trần 1) bậc %: [100;+)=2 | [70;100)=1 | (-;70)=0

2 | Đạt 100%: 2 // Dưới 100%: 0 // Nếu TC 1.1 bị 0 điểm thì không tính điểm TC này
  => theo 1.1 (≤0 thì trần 0) bậc %: [100;+)=2 | (-;100)=0
`;
