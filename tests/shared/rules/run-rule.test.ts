import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import { defineRule, type AnyRule } from '../../../shared/rules/define.ts';
import type { CheckContext, Scope } from '../../../shared/rules/model.ts';
import { sheetOfTable } from '../../support/read-table.ts';

const context: CheckContext = { today: null, year: 2025, bodies: [], previous: null };
const sheet = sheetOfTable(`
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Ghi chú |
| - | - | - | - | - | - |
| 1 | Chỉ đạo, điều hành | 3 | 2 | | |
| 1.1 | Ban hành kế hoạch | 2 | 1 | 12/KH-UBND ngày 05/01/2025 và 13/KH-UBND | đã đăng tải |
| 1.5 | Báo cáo định kỳ | 1 | 1 | | |
| 1.9 | Mục lạ | 1 | 1 | | |
| | Tổng cộng | 3 | 2 | | |`);

const told = {
  title: { vi: 'Ví dụ', en: 'Example' },
  basis: 'Ví dụ',
  waivable: true,
  severity: 'warning',
  message: { vi: () => 'Ví dụ.', en: () => 'Example.' },
} as const;
const everywhere = (scope: Scope, seen: string[]): AnyRule =>
  defineRule({
    ...told,
    code: `every-${scope}`,
    scope,
    check: (subject: object) => {
      const { row, criterion, document, text, total } = subject as Record<
        string,
        { readonly row?: number; readonly title?: string; readonly number?: { readonly number?: string } } | undefined
      >;
      seen.push(
        [criterion, row, total].map((part) => part?.title ?? '').filter((title) => title !== '')[0] ??
          (typeof text === 'string' ? text : document === undefined ? '' : 'document'),
      );
      return undefined;
    },
  });
const seenBy = (scope: Scope): readonly string[] => {
  const seen: string[] = [];
  checkSheet(sheet, context, [everywhere(scope, seen)]);
  return seen;
};

describe('the runner', () => {
  it('shows each rule the subjects of its scope, in the order of the sheet', () => {
    expect(seenBy('sheet')).toHaveLength(1);
    expect(seenBy('row')).toEqual(['Chỉ đạo, điều hành', 'Ban hành kế hoạch', 'Báo cáo định kỳ', 'Mục lạ']);
    expect(seenBy('leaf')).toEqual(['Ban hành kế hoạch', 'Báo cáo định kỳ']);
    expect(seenBy('group')).toEqual(['Chỉ đạo, điều hành']);
    expect(seenBy('criterion')).toEqual(['Chỉ đạo, điều hành', 'Ban hành kế hoạch', 'Báo cáo định kỳ']);
    expect(seenBy('document')).toEqual(['Ban hành kế hoạch', 'Ban hành kế hoạch']);
    expect(seenBy('total')).toEqual(['Tổng cộng']);
    expect(seenBy('text').length).toBeGreaterThanOrEqual(2);
    expect([...seenBy('consolidation'), ...seenBy('waiver')]).toEqual([]);
  });

  it('takes the severity of the hit before that of the rule', () => {
    const one = defineRule({ ...told, code: 'one', scope: 'sheet', check: () => ({ cell: null, criterion: null }) });
    const two = defineRule({
      ...told,
      code: 'two',
      scope: 'sheet',
      check: () => ({ cell: null, criterion: null, severity: 'note' as const }),
    });
    expect(checkSheet(sheet, context, [one, two]).findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['one', 'warning'],
      ['two', 'note'],
    ]);
  });

  it('names a rule that throws, once, and lets the others go on', () => {
    const breaking = defineRule({
      ...told,
      code: 'breaking',
      scope: 'leaf',
      check: (): undefined => {
        throw new Error('no such column');
      },
    });
    const sound = defineRule({
      ...told,
      code: 'sound',
      scope: 'leaf',
      check: ({ criterion }) => ({ cell: null, criterion: criterion.code }),
    });
    const { findings, broken } = checkSheet(sheet, context, [breaking, sound]);
    expect(broken).toEqual([{ rule: 'breaking', problem: 'Error: no such column' }]);
    expect(findings.map(({ criterion }) => criterion)).toEqual(['1.1', '1.5']);
  });

  it('names a rule whose fix throws', () => {
    const breaking = defineRule({
      ...told,
      code: 'breaking',
      scope: 'sheet',
      check: () => ({ cell: null, criterion: null }),
      fix: () => {
        throw new Error('no value');
      },
    });
    expect(checkSheet(sheet, context, [breaking])).toEqual({
      findings: [],
      broken: [{ rule: 'breaking', problem: 'Error: no value' }],
    });
  });

  it('orders findings by row and column, those without a cell first', () => {
    const at = (code: string, row: number | null, column = 0): AnyRule =>
      defineRule({
        ...told,
        code,
        scope: 'sheet',
        check: () => ({ cell: row === null ? null : { tab: 'Phiếu', row, column }, criterion: null }),
      });
    const { findings } = checkSheet(sheet, context, [at('d', 9, 1), at('c', 9, 0), at('b', 2, 5), at('a', null)]);
    expect(findings.map(({ rule }) => rule)).toEqual(['a', 'b', 'c', 'd']);
  });
});
