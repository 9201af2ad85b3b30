import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../shared/base/cell.ts';
import { checkConsolidation, type UnitSheet } from '../../../shared/rules/check-consolidation.ts';
import { defineRule } from '../../../shared/rules/define.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import { sheetOn } from '../../support/findings-on.ts';

const context = { today: null, year: 2025, bodies: [], previous: null };

/** A lĩnh vực of three documents that name their unit, and a second one of the unit's own. */
function unit(name: string, documents = name, first = 283, score = '2'): UnitSheet {
  const sheet = sheetOn(
    [
      '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | Chỉ đạo, điều hành | | | |',
      `| 1.1 | Ban hành kế hoạch | 2 | ${score} | Kế hoạch số ${first}/KH-UBND ngày 18/8/2025 của ${documents} về cải cách hành chính |`,
      `| 1.3 | Tin, bài tuyên truyền | 1,5 | 1 | Báo cáo số 355/BC-UBND ngày 02/6/2025 của ${documents} về tin, bài (trang 9) |`,
      `| 1.4 | Cách làm mới, sáng kiến | 1,5 | 1 | Quyết định số 365/QĐ-UBND ngày 15/7/2025 của ${documents} |`,
      '| 2 | Thể chế | | | |',
      `| 2.1 | Văn bản sai thẩm quyền, thể thức | 2 | 2 | Báo cáo số ${first + 100}/BC-UBND ngày 02/6/2025 của ${name} (trang 1) |`,
    ].join('\n'),
  );
  return { unit: name, sheet };
}

function foundIn(units: readonly UnitSheet[]): readonly string[] {
  const { findings, broken } = checkConsolidation(units, context);
  expect(broken).toEqual([]);
  return findings.flatMap((ofUnit, at) =>
    ofUnit.map((finding) => {
      const { cell } = finding;
      return `${units[at]?.unit ?? ''} ${cell === null ? '-' : formatAddress(cell)}: ${renderFinding(finding, 'vi').message}`;
    }),
  );
}

describe('the sheets of all units', () => {
  it('that are their own hold nothing', () => {
    expect(foundIn([unit('UBND Phường A'), unit('UBND Phường B'), unit('UBND Phường C')])).toEqual([]);
    expect(foundIn([])).toEqual([]);
    expect(foundIn([unit('UBND Phường A')])).toEqual([]);
  });

  it("with a lĩnh vực copied: only the sheet that bears the other's name, at the first cell of the range", () => {
    expect(foundIn([unit('UBND Phường A'), unit('UBND Phường B', 'UBND Phường A')])).toEqual([
      'UBND Phường B E3: Điểm và 3 tài liệu của lĩnh vực 1 (E3:E5) trùng hoàn toàn với phiếu của UBND Phường A. Kiểm tra lại nếu chép nhầm.',
    ]);
  });

  it("with documents that bear another ward's name, though its sheet has others", () => {
    expect(
      foundIn([unit('UBND Phường A', 'UBND Phường A', 12), unit('UBND Phường B', 'Ủy ban nhân dân phường A')]),
    ).toEqual([
      'UBND Phường B E3: 3 tài liệu trong E3:E5 ghi là của UBND Phường A, đơn vị khác. Kiểm tra lại nếu chép nhầm.',
    ]);
  });

  it('with a lĩnh vực the same and no names: both, since either may be the copy', () => {
    const found = foundIn([unit('UBND Phường A', 'UBND Phường'), unit('UBND Phường B', 'UBND Phường')]);
    expect(found.map((line) => line.slice(0, 16))).toEqual(['UBND Phường A E3', 'UBND Phường B E3']);
  });

  it('with other scores on the same documents are no copy unless a name says so', () => {
    expect(foundIn([unit('UBND Phường A', 'UBND Phường'), unit('UBND Phường B', 'UBND Phường', 283, '1')])).toEqual([]);
  });

  it('two of one unit are no copy of each other', () => {
    expect(foundIn([unit('UBND Phường A', 'UBND Phường'), unit('Ủy ban nhân dân phường A', 'UBND Phường')])).toEqual(
      [],
    );
  });

  it('of departments may cite each other', () => {
    expect(foundIn([unit('Phòng Nội vụ', 'UBND Phường A', 12), unit('UBND Phường A')])).toEqual([]);
  });

  it('give the same findings in every order', () => {
    const units = [
      unit('UBND Phường A'),
      unit('UBND Phường B', 'UBND Phường A'),
      unit('UBND Phường C'),
      unit('UBND Phường D', 'UBND Phường C'),
    ];
    const expected = [...foundIn(units)].sort();
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: 4 }), (shuffled) => {
        expect([...foundIn(shuffled)].sort()).toEqual(expected);
      }),
    );
  });

  it('name one source for each of many copies', () => {
    const copies = Array.from({ length: 40 }, (_, at) => unit(`UBND Phường ${at + 10}`, 'UBND Phường A'));
    const found = foundIn([...copies, unit('UBND Phường A')]);
    expect(found).toHaveLength(40);
    for (const line of found) expect(line).toContain('phiếu của UBND Phường A.');
  });

  it('are checked to the end when a rule of ours fails', () => {
    const failing = defineRule({
      code: 'always-throws',
      scope: 'consolidation',
      severity: 'note',
      basis: '',
      waivable: false,
      title: { vi: '', en: '' },
      check: () => {
        throw new Error('bug');
      },
      message: { vi: () => '', en: () => '' },
    });
    const { findings, broken } = checkConsolidation([unit('UBND Phường A'), unit('UBND Phường B')], context, [failing]);
    expect(findings).toEqual([[], []]);
    expect(broken.map(({ rule }) => rule)).toEqual(['always-throws']);
  });
});
