import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../shared/base/cell.ts';
import { detectLegacyText } from '../../../../shared/base/legacy-text.ts';
import { findDocuments } from '../../../../shared/base/document-number.ts';
import { parseNumber } from '../../../../shared/base/number-text.ts';
import { yearMonthDay } from '../../../../shared/base/day.ts';
import { isSampleFormula } from '../../../../shared/data/sample-office/grid.ts';
import { makeSampleWorkbooks } from '../../../../shared/data/sample-office/make.ts';
import type { SampleCell, SampleMistake } from '../../../../shared/data/sample-office/model.ts';
import { sampleUnits } from '../../../../shared/data/sample-office/register.ts';
import { shippedSet } from '../../../support/shipped-set.ts';

const office = makeSampleWorkbooks();

function rowsOf({ fileName, tab }: SampleMistake): readonly (readonly SampleCell[])[] {
  return (
    office.workbooks.find((workbook) => workbook.fileName === fileName)?.tabs.find(({ name }) => name === tab)?.rows ??
    []
  );
}

/** The row of a mistake, by its address. */
function rowOf(mistake: SampleMistake): readonly SampleCell[] {
  return rowsOf(mistake)[parseAddress(mistake.cell ?? 'A1')?.row ?? 0] ?? [];
}

function maxOf({ unit, criterion }: SampleMistake): number {
  const set = shippedSet(sampleUnits.find(({ name }) => name === unit)?.criteriaSet ?? '');
  return (set.items.find(({ code }) => code === criterion)?.max ?? Number.NaN) / 1000;
}

function documentIn(cell: SampleCell): ReturnType<typeof findDocuments>[number] | undefined {
  return typeof cell === 'string' ? findDocuments(cell)[0] : undefined;
}

/** What must be true of the cell of each kind of mistake, told without a rule. */
const holds: Readonly<Record<string, (cell: SampleCell, mistake: SampleMistake) => boolean>> = {
  'score-above-max': (cell, mistake) => typeof cell === 'number' && cell > maxOf(mistake),
  'score-negative': (cell) => typeof cell === 'number' && cell < 0,
  'score-not-on-scale': (cell, mistake) =>
    typeof cell === 'number' && cell > 0 && cell < maxOf(mistake) && (cell * 4) % 1 !== 0,
  'score-tier-mismatch': (cell, mistake) => cell === maxOf(mistake),
  'score-formula-mismatch': (cell) => typeof cell === 'number',
  'score-empty': (cell) => cell === null,
  'score-dash': (cell) => cell === '-',
  'score-not-applicable-unexplained': (cell, mistake) =>
    cell === 'KAD' && rowOf(mistake).filter((other) => typeof other === 'string').length <= 4,
  'score-not-applicable-forbidden': (cell) => cell === 'KAD',
  'score-is-date': (cell) =>
    typeof cell === 'object' &&
    cell !== null &&
    'date' in cell &&
    yearMonthDay(cell.date).day + yearMonthDay(cell.date).month / 10 === 1.5,
  'score-jump': (cell, mistake) => cell === maxOf(mistake) && rowOf(mistake)[6] === 0,
  'survey-self-scored': (cell, mistake) => cell === maxOf(mistake),
  'number-is-text': (cell, mistake) => typeof cell === 'string' && Number(cell.replace(',', '.')) === maxOf(mistake),
  'number-ambiguous': (cell) => typeof cell === 'string' && parseNumber(cell).kind === 'ambiguous',
  'number-with-unit': (cell) => typeof cell === 'string' && cell.endsWith(' điểm'),
  'ratio-above-100': (cell) => typeof cell === 'object' && cell !== null && isSampleFormula(cell) && cell.result > 1,
  'ratio-denominator-zero': (cell) => cell === 0,
  'total-differs': (cell, mistake) => typeof cell === 'number' && cell !== sumBelow(mistake),
  'total-overwritten': (cell, mistake) => typeof cell === 'number' && cell === sumBelow(mistake),
  'total-formula-misses-child': (cell, mistake) => isSum(cell) && cell.result < sumBelow(mistake),
  'total-row-differs': (cell) => isSum(cell),
  'max-edited': (cell, mistake) => typeof cell === 'number' && cell !== maxOf(mistake),
  'evidence-missing': (cell) => cell === null,
  'evidence-without-number': (cell) => typeof cell === 'string' && cell !== '' && !/\d/.test(cell),
  'evidence-without-date': (cell) =>
    documentIn(cell) !== undefined && typeof cell === 'string' && !cell.includes('ngày'),
  'evidence-without-page': (cell) => documentIn(cell) !== undefined && typeof cell === 'string' && !/trang/.test(cell),
  'evidence-outside-period': (cell) => typeof cell === 'string' && /ngày \d\d\/\d{1,2}\/2024/.test(cell),
  'evidence-two-dates': (cell, mistake) => typeof cell === 'string' && datesOf(mistake, cell) === 2,
  'docnumber-spaced': (cell) => typeof cell === 'string' && /\d+ \/ [A-ZĐ]+ - [A-ZĐ]+/.test(cell),
  'docnumber-ascii': (cell) => typeof cell === 'string' && /\d\/QD-/.test(cell),
  'docnumber-no-slash': (cell) => typeof cell === 'string' && /\d-BC-/.test(cell),
  'code-lost-zero': (cell) => cell === 7.1,
  'code-duplicated': (cell, mistake) => rowsOf(mistake).filter((row) => row[0] === cell).length === 2,
  'code-missing': (cell, mistake) =>
    cell === null &&
    !rowsOf(mistake).some((row) => row[0] === Number(mistake.criterion) || row[0] === mistake.criterion),
  'code-unknown': (cell, mistake) =>
    typeof cell === 'string' &&
    !shippedSet('mau-phuong-2025').items.some(({ code }) => cell.endsWith(` ${code}`)) &&
    mistake.criterion === null,
  'name-differs': (cell) =>
    typeof cell === 'string' && !shippedSet('mau-phuong-2025').items.some(({ title }) => title === cell),
  'text-legacy-encoding': (cell) => typeof cell === 'string' && detectLegacyText(cell)?.encoding === 'TCVN3',
  'unit-copied': (cell, { unit }) =>
    typeof cell === 'string' && cell.includes('Phường Mẫu 8') && unit === 'Phường Mẫu 7',
  'row-order-changed': (cell) => cell === 1,
  'set-mismatch': (cell) => typeof cell === 'string' && cell.includes('NĂM 2024'),
};

function isSum(cell: SampleCell): cell is { readonly formula: string; readonly result: number } {
  return typeof cell === 'object' && cell !== null && isSampleFormula(cell) && cell.formula.startsWith('SUM(');
}

/** What the leaves below a group add up to on the sheet, found by their codes. */
function sumBelow(mistake: SampleMistake): number {
  const { column = 0 } = parseAddress(mistake.cell ?? 'A1') ?? {};
  const set = shippedSet(sampleUnits.find(({ name }) => name === mistake.unit)?.criteriaSet ?? '');
  const leaves = set.items.filter(({ rule, code }) => rule !== null && code.startsWith(`${mistake.criterion ?? ''}.`));
  const values = leaves.map(({ code }) => rowsOf(mistake).find(([first]) => first === code)?.[column] ?? 0);
  return (
    Math.round(values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value * 1000 : 0), 0)) / 1000
  );
}

/** How many different dates the document of a cell has on its sheet. */
function datesOf(mistake: SampleMistake, cell: string): number {
  const wanted = documentIn(cell)?.normalised;
  const dates = rowsOf(mistake)
    .flat()
    .flatMap((other) => {
      const document = documentIn(other);
      return document?.normalised === wanted && document?.day !== null ? [document?.day] : [];
    });
  return new Set(dates).size;
}

describe('the list of mistakes', () => {
  it('knows what each of its kinds must look like', () => {
    expect([...new Set(office.mistakes.map(({ rule }) => rule))].sort()).toEqual(Object.keys(holds).sort());
  });

  it.each(
    office.mistakes.map(
      (mistake) => [`${mistake.rule} of ${mistake.unit} in ${mistake.cell ?? 'no cell'}`, mistake] as const,
    ),
  )('names the cell of %s, and the cell holds it', (_what, mistake) => {
    const place = mistake.cell === null ? null : (parseAddress(mistake.cell) ?? null);
    expect(place === null ? null : (rowsOf(mistake)[place.row]?.[place.column] ?? null)).toEqual(mistake.holds);
    expect(holds[mistake.rule]?.(mistake.holds, mistake)).toBe(true);
    expect(mistake.what).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(
    office.mistakes
      .filter(({ criterion, cell }) => criterion !== null && cell !== null)
      .map((mistake) => [`${mistake.rule} of ${mistake.unit}`, mistake] as const),
  )('puts %s into the row of its item', (_what, mistake) => {
    const set = shippedSet(sampleUnits.find(({ name }) => name === mistake.unit)?.criteriaSet ?? '');
    const item = set.items.find(({ code }) => code === mistake.criterion);
    const texts = rowOf(mistake).map(String);
    const names =
      mistake.rule === 'text-legacy-encoding' || mistake.rule === 'name-differs'
        ? [item?.code]
        : [item?.title, item?.title.toUpperCase()];
    expect(names.some((name) => name !== undefined && texts.includes(name))).toBe(true);
  });
});
