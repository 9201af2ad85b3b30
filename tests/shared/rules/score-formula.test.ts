import { describe, expect, it } from 'vitest';
import { formulaSource } from '../../../shared/rules/support/score-formula.ts';
import { toldOf } from '../../support/check-row.ts';
import { sheetOfTable } from '../../support/read-table.ts';

const sheet = sheetOfTable(
  '| STT | Tiêu chí | Điểm tối đa | Đã thực hiện | Kế hoạch | Tỷ lệ | Điểm tự chấm |\n| - | - | - | - | - | - | - |\n| 3.2.1 | x | 3 | 1 | 2 | 50% | 0 |',
);

describe('where a formula takes its value from', () => {
  it.each([
    ['0.5+0.5', 'constants'],
    ['SUM(1;0,5)', 'constants'],
    ['1', 'constants'],
    ['D2/E2*3', 'own-numbers'],
    ['ROUND($F$2*3,2)', 'own-numbers'],
    ['IF(F2>=99%;3;2)', 'own-numbers'],
    ['IF(F2>=0.99,C2,0)', 'own-numbers'],
    ['C2', 'own-row'],
    ['C2-0.5', 'own-row'],
    ['G3', 'other-rows'],
    ['SUM(G2:G9)', 'other-rows'],
    ['D2/E3', 'other-rows'],
    ['SUM(G:G)', 'other-rows'],
    ["'Tổng hợp'!D4", 'outside'],
    ['Sheet2!A1', 'outside'],
    ['[tệp.xlsx]Sheet1!A1', 'outside'],
    ['IMPORTRANGE("x";"y")', 'outside'],
    ['INDIRECT("G"&2)', 'outside'],
    ['RANDBETWEEN(0;2)', 'outside'],
    ['TODAY()-D2', 'outside'],
    ['GOOGLEFINANCE("x")', 'outside'],
  ])('=%s: %s', (formula, source) => expect(formulaSource(sheet, 1, formula)).toBe(source));

  it('is not fooled by addresses inside a text', () => expect(formulaSource(sheet, 1, 'LEN("G9")')).toBe('constants'));
});

describe('a score that is a formula', () => {
  it.each([
    ['=IMPORTRANGE("a";"b") → 2', ['warning score-from-formula -> 2']],
    ['=H9 → 2', ['warning score-from-formula -> 2']],
    ['=1+1 → 2', ['note score-from-formula -> 2']],
    ['=C2 → 2', ['note score-from-formula -> 2']],
    ['=D2/E2 → 2', []],
    ['=H9 → #REF!', ['error score-is-error']],
    ['=H9 → 1,5', ['error score-not-on-scale', 'warning score-from-formula -> 1.5']],
  ])('%s', (self, told) => expect(toldOf('1.1', { self })).toEqual(told));
});
