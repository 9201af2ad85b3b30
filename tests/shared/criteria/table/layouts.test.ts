import { describe, expect, test } from 'vitest';
import { layouts, showReading } from './layout-table.ts';
import { columns } from './layouts/columns.ts';
import { larger } from './layouts/larger.ts';
import { numbering } from './layouts/numbering.ts';
import { whole } from './layouts/whole.ts';

describe.each([
  ['numbering', numbering],
  ['columns', columns],
  ['whole tables', whole],
  ['larger tables', larger],
] as const)('layouts: %s', (_, text) => {
  test.each(layouts(text).map((layout) => [layout.name, layout] as const))('%s', (_name, { grids, expected }) => {
    expect(showReading(grids)).toEqual(expected);
  });
});
