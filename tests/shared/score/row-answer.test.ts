import { describe, expect, it } from 'vitest';
import { measureOf, rowAnswer } from '../../../shared/score/row-answer.ts';
import type { Answer } from '../../../shared/score/answer.ts';
import { exampleSet } from '../../support/example-set.ts';
import { rowOf, sheetOfTable } from '../../support/read-table.ts';

const header =
  '| STT | Tiêu chí | Điểm tối đa | Đã thực hiện | Kế hoạch | Tỷ lệ | Điểm tự chấm | Ghi chú |\n| - | - | - | - | - | - | - | - |\n';
const answerOf = (code: string, cells: string): Answer => {
  const sheet = sheetOfTable(`${header}| ${code} | x | 1 | ${cells} |`);
  const row = rowOf(sheet, code);
  if (row.criterion === null) throw new Error(code);
  return rowAnswer(sheet, row, row.criterion);
};

describe('what a row says about its criterion', () => {
  it('is the ratio of its columns', () => {
    expect(answerOf('3.2.1', '61 | 80 | | 0 |').ratio).toEqual({ part: 61_000, whole: 80_000 });
  });

  it('prefers part and whole to the stated ratio, which is rounded', () => {
    expect(answerOf('3.2.1', '2 | 3 | 66,67% | 0 |').ratio).toEqual({ part: 2000, whole: 3000 });
  });

  it.each(['78%', '78', '0,78', '"78%"'])('is the stated ratio %s where there is nothing else', (ratio) => {
    expect(answerOf('3.2.1', ` | | ${ratio} | 0 |`).ratio).toEqual({ part: 78_000, whole: 100_000 });
  });

  it('is the ratio of a sentence', () => {
    expect(answerOf('3.2.1', ' | | | 0 | Đã thực hiện 61/80, đạt 76,25%').ratio).toEqual({
      part: 61_000,
      whole: 80_000,
    });
    expect(answerOf('3.2.1', ' | | | 0 | Tỷ lệ đạt 76,25%').ratio).toEqual({ part: 76_250, whole: 100_000 });
  });

  it('is a count where the rule counts', () => {
    expect(answerOf('1.3', '14 | | | 1 |').count).toBe(14_000);
    expect(answerOf('2.1', ' | | | 1 | Số lượng đã thực hiện: 02').count).toBe(2000);
  });

  it('is no count where the row states a fraction', () => {
    expect(answerOf('1.3', '14 | 20 | | 1 |').count).toBeUndefined();
  });

  it('is nothing where the rule takes no number, and where the row states none', () => {
    for (const [code, cells] of [
      ['1.1', '61 | 80 | | 0 |'],
      ['3.2.1', ' | | | 0 |'],
      ['1.3', ' | | | 1 |'],
    ] as const) {
      expect(answerOf(code, cells)).not.toHaveProperty('ratio');
      expect(answerOf(code, cells)).not.toHaveProperty('count');
    }
  });

  it('is "không áp dụng" where the row says so', () => {
    expect(answerOf('4.10', ' | | | KAD | Không phát sinh')).toEqual({ notApplicable: true });
  });

  it('knows what other items of the sheet earned', () => {
    const sheet = sheetOfTable(`${header}| 4.1 | x | 1 | | | | 0,5 | |\n| 4.2 | y | 2 | 1 | 2 | | 0 | |`);
    const row = rowOf(sheet, '4.2');
    if (row.criterion === null) throw new Error('4.2');
    const answer = rowAnswer(sheet, row, row.criterion);
    expect([answer.earned?.('4.1'), answer.earned?.('9.9')]).toEqual([500, null]);
  });

  it.each(['-0,25', '7', 'Đạt', ''])('does not take "%s" of another item for its points', (self) => {
    const sheet = sheetOfTable(`${header}| 4.1 | x | 1 | | | | ${self} | |\n| 4.2 | y | 2 | 1 | 2 | | 0 | |`);
    const row = rowOf(sheet, '4.2');
    if (row.criterion === null) throw new Error('4.2');
    expect(rowAnswer(sheet, row, row.criterion).earned?.('4.1')).toBeNull();
  });
});

it('names what each kind of rule measures', () => {
  const measures = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.3', '3.2.2', '4.2', '4.3', '5.1'].map((code) => {
    const rule = exampleSet.items.find((item) => item.code === code)?.rule ?? null;
    return rule === null ? undefined : measureOf(rule);
  });
  expect(measures).toEqual([null, 'ratio', 'count', null, null, 'count', null, 'ratio', 'ratio', null, 'count']);
});
