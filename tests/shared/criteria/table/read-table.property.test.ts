import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, Grid } from '../../../../shared/base/grid.ts';
import { encodeCriteriaSet } from '../../../../shared/criteria/encode.ts';
import { lintCriteriaSet } from '../../../../shared/criteria/lint.ts';
import { parseCriteriaSet } from '../../../../shared/criteria/schema.ts';
import { readCriteriaTable } from '../../../../shared/criteria/table/read-table.ts';
import { layouts } from './layout-table.ts';
import { columns } from './layouts/columns.ts';
import { larger } from './layouts/larger.ts';
import { numbering } from './layouts/numbering.ts';
import { whole } from './layouts/whole.ts';

const tables = [columns, numbering, whole, larger].flatMap((text) => layouts(text)).map(({ grids }) => grids);
const options = { source: 'thử' };

/** Points of a made-up table of fields, criteria and leaves; every leaf has two options. */
const tree = fc.array(
  fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 5 },
);

function tableOf(fields: readonly (readonly (readonly number[])[])[]): {
  readonly grid: Grid;
  readonly leaves: readonly string[];
} {
  const rows: CellValue[][] = [['STT', 'Tiêu chí', 'Điểm tối đa']];
  const leaves: string[] = [];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  fields.forEach((criteria, f) => {
    rows.push([String(f + 1), `LĨNH VỰC THỨ ${f + 1}`, sum(criteria.flat()) / 4]);
    criteria.forEach((points, c) => {
      rows.push([`${f + 1}.${c + 1}`, `Tiêu chí số ${c + 1}`, sum(points) / 4]);
      points.forEach((quarters, l) => {
        leaves.push(`${f + 1}.${c + 1}.${l + 1}`);
        rows.push(
          [`${f + 1}.${c + 1}.${l + 1}`, `Việc số ${l + 1}`, quarters / 4],
          [null, 'Thực hiện', quarters / 4],
          [null, 'Không thực hiện', 0],
        );
      });
    });
  });
  rows.push([null, 'TỔNG CỘNG', sum(fields.flat(2)) / 4]);
  return { grid: { tab: 'T', rows }, leaves };
}

test('a well-made table of any shape is read whole, with nothing to report', () => {
  fc.assert(
    fc.property(tree, (fields) => {
      const { grid, leaves } = tableOf(fields);
      const reading = readCriteriaTable([grid], options);
      if (reading.kind !== 'read') throw new Error(reading.message);
      expect(reading.leaves.map(({ code }) => code)).toEqual(leaves);
      expect(reading.problems).toEqual([]);
      expect(reading.unread).toBe(0);
      expect(reading.set.items.filter(({ rule }) => rule !== null).every(({ rule }) => rule?.kind === 'choice')).toBe(
        true,
      );
    }),
    { numRuns: 60 },
  );
});

test('changing the points of one group is found at that group or above it', () => {
  fc.assert(
    fc.property(tree, fc.nat(), (fields, pick) => {
      const { grid } = tableOf(fields);
      const groups = grid.rows.flatMap((row, at) =>
        typeof row[0] === 'string' && /^\d+\.\d+$/.test(row[0]) ? [at] : [],
      );
      const at = groups[pick % groups.length] ?? 0;
      const rows = grid.rows.map((row, i) => (i === at ? [row[0] ?? null, row[1] ?? null, Number(row[2]) + 1] : row));
      const reading = readCriteriaTable([{ ...grid, rows }], options);
      if (reading.kind !== 'read') throw new Error(reading.message);
      expect(reading.problems.filter(({ kind, cell }) => kind === 'sum-differs' && cell.row === at)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('blank rows and blank columns anywhere change nothing but the addresses', () => {
  for (const grids of tables) {
    const plain = readCriteriaTable(grids, options);
    const shifted = readCriteriaTable(
      grids.map((grid) => ({
        ...grid,
        rows: [
          [],
          ...grid.rows.flatMap((row) =>
            row.some((value) => typeof value === 'number') ? [[], [null, ...row]] : [[null, ...row]],
          ),
        ],
      })),
      options,
    );
    if (plain.kind !== 'read' || shifted.kind !== 'read') throw new Error('unusable');
    expect(shifted.set).toEqual(plain.set);
    expect(shifted.problems.map(({ message }) => message.replace(/hàng \d+/g, ''))).toEqual(
      plain.problems.map(({ message }) => message.replace(/hàng \d+/g, '')),
    );
  }
});

test('codes are unique, parents exist and stand above, and every leaf has a rule', () => {
  for (const grids of tables) {
    const reading = readCriteriaTable(grids, options);
    if (reading.kind !== 'read') throw new Error('unusable');
    const seen = new Set<string>();
    for (const { code, parent } of reading.set.items) {
      expect(seen.has(code)).toBe(false);
      if (parent !== null) expect(seen.has(parent)).toBe(true);
      seen.add(code);
    }
    const parents = new Set(reading.set.items.map(({ parent }) => parent));
    for (const { code, rule } of reading.set.items) expect(rule === null).toBe(parents.has(code));
  }
});

test('every set that is read can be written to a file and read again, and the lint knows nothing against it', () => {
  for (const grids of tables) {
    const reading = readCriteriaTable(grids, options);
    if (reading.kind !== 'read') throw new Error('unusable');
    expect(parseCriteriaSet(JSON.parse(JSON.stringify(encodeCriteriaSet(reading.set))))).toEqual(reading.set);
    if (reading.problems.length === 0) expect(lintCriteriaSet(reading.set)).toEqual([]);
  }
});

test('no grid whatever makes the reader fail', () => {
  const words = [...new Set(tables.flat().flatMap(({ rows }) => rows.flat()))];
  const cell = fc.oneof(
    fc.constantFrom(...words),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant({ error: '#REF!' }),
    fc.string({ maxLength: 8 }),
  );
  const grid = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 })
    .map((rows): Grid => ({ tab: 'T', rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'], ...rows] }));
  fc.assert(
    fc.property(grid, (each) => {
      const reading = readCriteriaTable([each], options);
      if (reading.kind === 'unusable') expect(reading.message).toMatch(/\.$/);
      else {
        for (const { message } of [...reading.problems, ...reading.toConfirm]) expect(message).toMatch(/[.]$/);
        expect(parseCriteriaSet(JSON.parse(JSON.stringify(encodeCriteriaSet(reading.set))))).toEqual(reading.set);
      }
    }),
    { numRuns: 300 },
  );
});
