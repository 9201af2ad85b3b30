import { describe, expect, test } from 'vitest';
import type { Points } from '../../../../shared/base/points.ts';
import type { ScoringRule } from '../../../../shared/criteria/model.ts';
import { readRule } from '../../../../shared/criteria/phrase/read-rule.ts';
import { checkExample } from '../../../../shared/criteria/table/check-example.ts';

const cell = { tab: 'T', row: 0, column: 0 };

function ruleOf(text: string, max = 2): ScoringRule {
  return readRule([{ text, points: null, cell }], { max: (max * 1000) as Points }).rule;
}

const messages = (example: string, rule: ScoringRule): readonly string[] =>
  checkExample({ text: example, points: null, cell }, rule, '4.1').map(({ message }) => message);

const proportional = ruleOf('Đạt 100%: 2; từ 80% đến dưới 100%: điểm = tỷ lệ % x 2; dưới 80%: 0');
const tiers = ruleOf('Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0');

describe('a worked example', () => {
  test.each([
    ['Ví dụ: hoàn thành 9/10 nhiệm vụ: 9/10 x 2 = 1,8 điểm', proportional],
    ['Ví dụ: 9/10*2=1,8', proportional],
    ['Ví dụ: (45/50) x 2 = 1,8 điểm', proportional],
    ['Ví dụ: 2/3 x 2 = 1,33 điểm nếu không có mức sàn', ruleOf('Điểm = tỷ lệ % x 2')],
    ['Ví dụ: 7/10 x 2 = 0 điểm do dưới mức sàn', ruleOf('Xem xét theo mức')],
    ['Ví dụ: cơ quan có 10 nhiệm vụ, hoàn thành 9 nhiệm vụ', proportional],
    ['Ví dụ: 9/10 = 90%', proportional],
  ])('that fits is left alone: %s', (example, rule) => {
    expect(messages(example, rule).filter((message) => message.includes('theo thang điểm'))).toEqual([]);
  });

  test.each([
    [
      'Ví dụ: 4/5*1= 0,8 điểm',
      ruleOf('Hoàn thành 100%: 1; từ 90% đến dưới 100%: tỷ lệ % x 1; dưới 90%: 0', 1),
      ['Ví dụ của mục 4.1 cho 0,8 điểm với tỷ lệ 80%, theo thang điểm là 0 điểm.'],
    ],
    ['Ví dụ: 8/10 x 2 = 1,6 điểm', tiers, ['Ví dụ của mục 4.1 cho 1,6 điểm với tỷ lệ 80%, theo thang điểm là 1 điểm.']],
    [
      'Ví dụ: 9/10 x 2 = 1,9 điểm',
      proportional,
      [
        'Ví dụ của mục 4.1 ghi 9/10 x 2 = 1,9, tính lại được 1,8.',
        'Ví dụ của mục 4.1 cho 1,9 điểm với tỷ lệ 90%, theo thang điểm là 1,8 điểm.',
      ],
    ],
  ])('that breaks its rule is named with both numbers: %s', (example, rule, expected) => {
    expect(messages(example, rule)).toEqual(expected);
  });

  test('is held against the rule below a branch, and rounded as the rule rounds', () => {
    expect(
      messages(
        'Ví dụ: 2/3 x 2 = 1,33 điểm',
        ruleOf('Điểm = tỷ lệ % x 2, làm tròn 02 chữ số thập phân. Nếu tiêu chí 1.1 đạt 0 điểm thì chấm tối đa 1 điểm'),
      ),
    ).toEqual([]);
    expect(
      messages(
        'Ví dụ: 1/2 x 2 = 1,5 điểm',
        ruleOf('Điểm = tỷ lệ % x 2. Nếu tiêu chí 1.1 đạt 0 điểm thì chấm tối đa 1 điểm'),
      ),
    ).toHaveLength(2);
  });
});
