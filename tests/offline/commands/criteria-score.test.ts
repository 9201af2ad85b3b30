import { describe, expect, test } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import { exampleSet } from '../../support/example-set.ts';
import { officeSet } from '../../support/office.ts';
import { runCommand, runJson } from '../support/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('cchc criteria score', () => {
  const score = async (...args: readonly string[]): Promise<unknown> => {
    const folder = tempFolder();
    const { code, json } = await runJson([
      'criteria',
      'score',
      folder.write('vi-du.json', JSON.stringify(encodeCriteriaSet(exampleSet))),
      '--code',
      ...args,
    ]);
    expect(code).toBe(0);
    expect(Object.keys(json as object)).toEqual(['points', 'max', 'why']);
    const { points, max, why } = json as { points: number | null; max: number; why: string };
    expect(why).toMatch(/\.$/);
    return [points, max];
  };

  test.each([
    ['choice', ['1.1', '--choice', 'Ban hành không kịp thời'], [1, 2]],
    ['choice in other spelling', ['1.1', '--choice', 'ban hanh KHONG kip thoi'], [1, 2]],
    ['choice that there is none', ['1.1', '--choice', 'Rất tốt'], [null, 2]],
    ['tiers on a ratio, at the top', ['1.2', '--ratio', '100%'], [2, 2]],
    ['tiers with a formula', ['1.2', '--ratio', '92.5%'], [1.85, 2]],
    ['tiers with a decimal comma', ['1.2', '--ratio', '92,5'], [1.85, 2]],
    ['tiers from two numbers', ['1.2', '--ratio', '61/80'], [1.53, 2]],
    ['tiers just below the step', ['1.2', '--ratio', '74,999%'], [0, 2]],
    ['tiers on a count', ['1.3', '--count', '12'], [1, 1.5]],
    ['range, which appraisers judge', ['1.4'], [null, 1.5]],
    ['all or nothing', ['1.5', '--part', 'Đủ số lượng'], [0, 1]],
    ['all parts', ['1.5', '--part', 'Đủ số lượng', '--part', 'Đúng thời gian'], [1, 1]],
    ['sum of parts', ['3.1.1', '--part', 'Niêm yết tại bảng hoặc màn hình'], [0.5, 1]],
    ['deduction per case', ['2.1', '--count', '3'], [0.5, 2]],
    ['deduction per day', ['2.2', '--days', '2'], [0.5, 1]],
    ['deduction past its cut-off', ['2.2', '--days', '4'], [0, 1]],
    ['proportional below its floor', ['3.2.2', '--ratio', '49,9%'], [0, 2]],
    ['proportional', ['3.2.2', '--ratio', '45/60'], [1.67, 2]],
    ['survey', ['2.3'], [null, 1]],
    ['not applicable leaves the maximum', ['3.2.2', '--na'], [null, 0]],
    ['not applicable earns the maximum', ['3.1.2', '--na'], [1, 1]],
    ['not applicable where it is not allowed', ['1.1', '--na'], [null, 2]],
    ['a branch on another item', ['4.2', '--ratio', '100%', '--given', '4.1=0'], [1, 2]],
    ['a branch on an item that was not given, provided that it sets no limit', ['4.2', '--ratio', '100%'], [2, 2]],
    ['the same branch, open', ['4.2', '--ratio', '100%', '--given', '4.1=1'], [2, 2]],
    ['a rule that was not understood', ['4.3'], [null, 1]],
    ['bonus', ['5.1', '--count', '2'], [1, 1.5]],
    ['bonus at its cap', ['5.1', '--count', '9'], [1.5, 1.5]],
    ['a ratio of nothing', ['1.2', '--ratio', '0/0'], [null, 2]],
    ['nothing given', ['1.2'], [null, 2]],
    ['1.10 is not 1.1', ['4.10', '--ratio', '100%'], [1, 1]],
  ])('%s', async (_, args, expected) => expect(await score(...args)).toEqual(expected));

  test('the text says item, points and why', async () => {
    const folder = tempFolder();
    const { out } = await runCommand([
      'criteria',
      'score',
      folder.write('a.json', JSON.stringify(encodeCriteriaSet(officeSet))),
      '--code',
      '2.1',
      '--ratio',
      '95%',
    ]);
    expect(out).toBe('Mục 2.1 "Tỷ lệ hồ sơ đúng hạn": 1/2 điểm. Thuộc bậc "Từ 90% đến dưới 100%".');
  });

  test.each([
    [['--code', '9.9'], 'không có mục 9.9.'],
    [['--code', '1'], 'Mục 1 là nhóm'],
    [['--code', '2.1', '--ratio', 'nhiều'], '"nhiều" không phải là số.'],
    [['--code', '2.1', '--ratio', '0,925'], 'Tỷ lệ "0,925" có thể là 0,925% hoặc 92,5%. Ghi kèm dấu %.'],
    [['--code', '2.1', '--ratio', '1/2/3'], 'không phải là số'],
    [['--code', '2.1', '--count=-2'], '"-2" là số âm.'],
    [['--code', '2.1', '--count', '1', '--days', '2'], 'Chỉ ghi một trong hai: --count hoặc --days.'],
    [['--code', '2.1', '--given', '1.1'], '--given "1.1" chưa đúng.'],
  ])('%j is refused with one sentence', async (args, sentence) => {
    const folder = tempFolder();
    const { code, out, problems } = await runCommand([
      'criteria',
      'score',
      folder.write('a.json', JSON.stringify(encodeCriteriaSet(officeSet))),
      ...args,
    ]);
    expect([code, out, problems.length]).toEqual([2, '', 1]);
    expect(problems[0]).toContain(sentence);
  });
});
