import { fold } from '../../shared/base/text.ts';
import { parseCode } from '../../shared/criteria/code.ts';
import type { CriteriaSet, Criterion } from '../../shared/criteria/model.ts';
import {
  choice,
  closed,
  formula,
  group,
  leaf,
  open,
  p,
  threeTiers,
  tier,
  withGroupMaxima,
} from './criteria-builders.ts';

export { choice, closed, formula, group, leaf, open, p, threeTiers, tier, withGroupMaxima };

/**
 * The criteria set that the documents of the rules use: every kind of scoring rule and every policy for
 * "không áp dụng". The tables of `shared/rules/*.md` name its codes; a document's set is cut down to the
 * codes that its table holds, see `exampleSetOf`.
 */
export const exampleSet: CriteriaSet = {
  id: 'vi-du',
  edition: 1,
  title: 'Bộ tiêu chí ví dụ',
  level: 'commune',
  year: 2025,
  basis: { document: null, source: 'tests', sample: true },
  rounding: { decimals: 2, mode: 'half-up' },
  grades: [
    { name: 'Tốt', from: 85_000 },
    { name: 'Khá', from: 70_000 },
    { name: 'Trung bình', from: 0 },
  ],
  gradedOn: 'rounded',
  evidencePolicy: 'zero',
  surveyPolicy: 'wait',
  items: withGroupMaxima([
    group('1', 'Chỉ đạo, điều hành'),
    leaf(
      '1.1',
      'Ban hành kế hoạch',
      2,
      choice(['Ban hành kịp thời', 2], ['Ban hành không kịp thời', 1], ['Không ban hành', 0]),
    ),
    leaf('1.2', 'Tỷ lệ nhiệm vụ hoàn thành đúng tiến độ', 2, {
      kind: 'tiers',
      measure: 'ratio',
      tiers: [
        tier('Đạt 100%', closed(100), null, p(2)),
        tier('Từ 75% đến dưới 100%: điểm = tỷ lệ % x 2', closed(75), open(100), formula(2, 100, 2)),
        tier('Dưới 75%', null, open(75), p(0)),
      ],
    }),
    leaf('1.3', 'Tin, bài tuyên truyền', 1.5, {
      kind: 'tiers',
      measure: 'count',
      tiers: [
        tier('Từ 20 tin, bài trở lên', closed(20, 1000), null, p(1.5)),
        tier('Từ 10 đến 19 tin, bài', closed(10, 1000), open(20, 1000), p(1)),
        tier('Từ 01 đến 09 tin, bài', closed(1, 1000), open(10, 1000), p(0.5)),
        tier('Không có', null, open(1, 1000), p(0)),
      ],
    }),
    leaf('1.4', 'Cách làm mới, sáng kiến', 1.5, { kind: 'range', from: p(0), to: p(1.5) }),
    leaf('1.5', 'Báo cáo định kỳ', 1, {
      kind: 'parts',
      mode: 'all-or-nothing',
      parts: [
        { label: 'Đủ số lượng', points: p(0.5) },
        { label: 'Đúng thời gian', points: p(0.5) },
      ],
    }),
    group('2', 'Thể chế'),
    leaf('2.1', 'Văn bản sai thẩm quyền, thể thức', 2, {
      kind: 'deduction',
      unit: 'case',
      start: p(2),
      per: p(0.5),
      limit: p(2),
      cutOff: null,
    }),
    leaf('2.2', 'Thời hạn gửi báo cáo năm', 1, {
      kind: 'deduction',
      unit: 'day',
      start: p(1),
      per: p(0.25),
      limit: null,
      cutOff: 3000,
    }),
    leaf('2.3', 'Tính phù hợp của văn bản theo ý kiến người dân', 1, { kind: 'survey' }),
    group('3', 'Thủ tục hành chính'),
    group('3.1', 'Công khai và rà soát thủ tục', '3'),
    leaf(
      '3.1.1',
      'Hình thức công khai thủ tục hành chính',
      1,
      {
        kind: 'parts',
        mode: 'sum',
        parts: [
          { label: 'Niêm yết tại bảng hoặc màn hình', points: p(0.5) },
          { label: 'Đăng trên trang thông tin điện tử', points: p(0.5) },
        ],
      },
      { parent: '3.1' },
    ),
    leaf('3.1.2', 'Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn', 1, threeTiers(100, 85, 1, 0.5), {
      parent: '3.1',
      notApplicable: 'full-points',
    }),
    group('3.2', 'Giải quyết hồ sơ', '3'),
    leaf(
      '3.2.1',
      'Tỷ lệ hồ sơ trả kết quả đúng hạn',
      3,
      {
        kind: 'tiers',
        measure: 'ratio',
        tiers: [
          tier('Từ 99% trở lên', closed(99), null, p(3)),
          tier('Từ 97% đến dưới 99%', closed(97), open(99), p(2)),
          tier('Từ 95% đến dưới 97%', closed(95), open(97), p(1)),
          tier('Dưới 95%', null, open(95), p(0)),
        ],
      },
      { parent: '3.2' },
    ),
    leaf(
      '3.2.2',
      'Tỷ lệ hồ sơ trực tuyến',
      2,
      {
        kind: 'proportional',
        formula: formula(2, 90, 2),
        floor: closed(50),
        cap: p(2),
      },
      { parent: '3.2', notApplicable: 'reduce-max' },
    ),
    leaf(
      '3.2.3',
      'Tỷ lệ thanh toán trực tuyến',
      1,
      {
        kind: 'proportional',
        formula: formula(1, 100, null),
        floor: null,
        cap: p(1),
      },
      { parent: '3.2' },
    ),
    leaf('3.2.4', 'Nhận hồ sơ của người dân ngoài địa bàn', 1, choice(['Có nhận hồ sơ', 1], ['Không nhận hồ sơ', 0]), {
      parent: '3.2',
      notApplicable: 'reduce-max',
    }),
    group('4', 'Công vụ'),
    leaf('4.1', 'Kế hoạch đào tạo, bồi dưỡng', 1, choice(['Có ban hành', 1], ['Không ban hành', 0])),
    leaf('4.2', 'Tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng', 2, {
      kind: 'dependsOn',
      on: '4.1',
      atMost: p(0),
      cap: p(1),
      otherwise: threeTiers(100, 70, 2, 1),
    }),
    leaf('4.3', 'Thực hiện chế độ thông tin theo hướng dẫn', 1, { kind: 'unread' }),
    leaf('4.4', 'Sắp xếp tổ chức bộ máy', 1, choice(['Đúng quy định', 1], ['Chưa đúng quy định', 0]), {
      notApplicable: 'separate-scale',
    }),
    leaf('4.10', 'Tỷ lệ báo cáo gửi qua hệ thống', 1, threeTiers(100, 85, 1, 0.5), { notApplicable: 'reduce-max' }),
    group('5', 'Điểm thưởng', null, 2),
    leaf('5.1', 'Mô hình được cấp trên khen thưởng', 1.5, { kind: 'bonus', per: p(0.5), cap: p(1.5) }),
    leaf('5.2', 'Sáng kiến được nhân rộng', 1, { kind: 'bonus', per: null, cap: p(1) }),
    group('6', 'Điểm trừ'),
    leaf('6.1', 'Vi phạm bị phê bình bằng văn bản', 0, {
      kind: 'deduction',
      unit: 'case',
      start: p(0),
      per: p(0.25),
      limit: p(1),
      cutOff: null,
    }),
  ]),
};

/** The example set with only the leaves of some codes or titles, and the groups above them. */
export function exampleSetOf(
  codes: readonly string[],
  titles: readonly string[] = [],
  changes: Partial<CriteriaSet> = {},
): CriteriaSet {
  const wanted = new Set(codes.map((code) => parseCode(code) ?? code));
  const named = new Set(titles.map(fold));
  const kept = new Set<string>();
  const byCode = new Map(exampleSet.items.map((item) => [item.code, item]));
  for (const item of exampleSet.items) {
    if (item.rule === null || (!wanted.has(item.code) && !named.has(fold(item.title)))) continue;
    for (
      let at: Criterion | undefined = item;
      at !== undefined;
      at = at.parent === null ? undefined : byCode.get(at.parent)
    )
      kept.add(at.code);
  }
  const items = exampleSet.items.filter(({ code }) => kept.has(code));
  // The cap of the bonus group does not follow from its items; every other group is summed anew.
  const emptied = items.map((item) =>
    item.rule === null && item.title !== 'Điểm thưởng' ? { ...item, max: p(0) } : item,
  );
  return { ...exampleSet, ...changes, items: withGroupMaxima(emptied) };
}
