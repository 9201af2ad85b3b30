import { describe, expect, it } from 'vitest';
import { explainsMark, reasonOf, saysNotApplicable } from '../../../shared/score/not-applicable.ts';
import { isWithinBounds, selfState, stateOf } from '../../../shared/score/row-state.ts';
import { exampleSet, leaf, p } from '../../support/example-set.ts';
import { rowOf, sheetOfTable } from '../../support/read-table.ts';

const header =
  '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng | Giải trình | Ghi chú |\n| - | - | - | - | - | - | - | - |\n';
const rowWith = (cells: string) => {
  const sheet = sheetOfTable(header + cells);
  const row = sheet.rows[0];
  if (row?.criterion === null || row === undefined) throw new Error('no criterion');
  return { row, criterion: row.criterion };
};
const stateWith = (code: string, self: string, reason = '', note = '', evidence = ''): string => {
  const { row, criterion } = rowWith(`| ${code} | x | 1 | ${self} | | ${evidence} | ${reason} | ${note} |`);
  return selfState(row, criterion);
};

describe('the state of a self score', () => {
  it.each([
    ['1,5', 'value'],
    ['"1,5"', 'value'],
    ['0', 'value'],
    ['-1', 'value'],
    ['', 'blank'],
    ['"  "', 'blank'],
    ['"1.234"', 'unreadable'],
    ['"1,5 điểm"', 'unreadable'],
    ['ngày 01/5/2025', 'unreadable'],
    ['#REF!', 'unreadable'],
    ['Đạt', 'unreadable'],
  ])('%s is %s', (self, state) => expect(stateWith('1.1', self)).toBe(state));

  it.each([
    ['not allowed', '1.1', 'unreadable'],
    ['reduces the maximum', '4.10', 'not-applicable'],
    ['full points', '3.1.2', 'not-applicable'],
    ['separate scale', '4.4', 'not-applicable'],
  ])('"Không áp dụng" where it is %s (%s) is %s', (_, code, state) =>
    expect(stateWith(code, 'Không áp dụng')).toBe(state),
  );

  it('of a survey item is that of a survey, whatever the cell holds', () => {
    expect(['', '1', 'x'].map((self) => stateWith('2.3', self))).toEqual(['survey', 'survey', 'survey']);
  });
});

describe('a mark such as "-"', () => {
  it('means not applicable where the set allows that and the row says why', () => {
    expect(stateWith('4.10', '-', 'Trong năm không phát sinh')).toBe('not-applicable');
    expect(stateWith('4.10', 'x', '', 'Không thuộc thẩm quyền')).toBe('not-applicable');
    expect(stateWith('4.10', '//', '', '', 'Trong năm không phát sinh nhiệm vụ')).toBe('not-applicable');
  });

  it.each([
    ['without a reason', '4.10', '', ''],
    ['where the set does not allow it', '1.1', 'Không phát sinh', ''],
    ['beside work that was left undone', '4.10', 'Chưa thực hiện trong năm', ''],
    ['beside results', '4.10', 'Đã thực hiện 17/20, đạt 85%', ''],
    ['beside evidence that is a document', '4.10', '', '12/BC-UBND ngày 05/6/2025'],
  ])('stays unreadable %s', (_, code, reason, evidence) =>
    expect(stateWith(code, '-', reason, '', evidence)).toBe('unreadable'),
  );
});

describe('a reason', () => {
  it('is the explanation before the note before evidence in words', () => {
    const all = rowWith('| 4.10 | x | 1 | - | | Không phát sinh | giải trình | ghi chú |').row;
    expect(reasonOf(all)).toBe('giải trình');
    expect(reasonOf({ ...all, explanation: '' })).toBe('ghi chú');
    expect(reasonOf({ ...all, explanation: '', note: '' })).toBe('Không phát sinh');
    expect(reasonOf({ ...all, explanation: '', note: '', evidence: '12/KH-UBND' })).toBe('');
  });

  it('explains a mark beside a count of 0', () => {
    expect(
      explainsMark(rowWith('| 4.10 | x | 1 | - | | | Không phát sinh hồ sơ, số lượng đã thực hiện: 0 | |').row),
    ).toBe(true);
  });

  it.each([
    'Trong năm không phát sinh nhiệm vụ thuộc nội dung này',
    'Đơn vị không thực hiện nội dung này',
    'Không áp dụng',
    'KCN',
    'Chưa được giao nhiệm vụ',
    'Phường không được giao vốn',
    'Không thuộc thẩm quyền của phường',
  ])('"%s" says not applicable', (text) => expect(saysNotApplicable(text)).toBe(true));

  it.each([
    '',
    'Chưa thực hiện trong năm',
    'Không hoàn thành',
    'Đã thực hiện 61/80',
    'Áp dụng từ năm 2025',
    'Báo cáo số 12/BC-UBND',
  ])('"%s" does not', (text) => expect(saysNotApplicable(text)).toBe(false));
});

describe('the state of another score cell of the row', () => {
  it('reads the appraised score like the self score', () => {
    const { row, criterion } = rowWith('| 4.10 | x | 1 | KAD | 0,5 | | Không phát sinh | |');
    expect(stateOf(row.appraised, row, criterion)).toBe('value');
    expect(
      stateOf(rowOf(sheetOfTable(`${header}| 1.1 | x | 2 | 1 | KAD | | | |`), '1.1').appraised, row, criterion),
    ).toBe('not-applicable');
  });
});

describe('the bounds of an item', () => {
  const of = (code: string) =>
    exampleSet.items.find((item) => item.code === code) ?? leaf('x', 'x', 0, { kind: 'unread' });

  it.each([
    ['1.1', [0, 2]],
    ['2.1', [0, 2]],
    ['5.1', [0, 1.5]],
    ['6.1', [-1, 0]],
    ['4.2', [0, 2]],
    ['2.3', [0, 1]],
  ] as const)('of %s are %j', (code, [low, high]) => {
    const step = 0.001;
    expect([low - step, low, high, high + step].map((value) => isWithinBounds(of(code), p(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('have no lower end where a deduction has no limit', () => {
    const unlimited = leaf('6.9', 'x', 0, {
      kind: 'deduction',
      unit: 'case',
      start: p(0),
      per: p(1),
      limit: null,
      cutOff: null,
    });
    expect(isWithinBounds(unlimited, p(-500))).toBe(true);
  });
});
