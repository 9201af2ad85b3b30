import { detectLegacyText } from '../../base/legacy-text.ts';
import { fold } from '../../base/text.ts';
import type { Sheet } from '../../sheet/model.ts';
import { perSheet } from './per-sheet.ts';

/** How many of the titled rows of a sheet carry the title that the set has for their code. */
export interface SetFit {
  readonly rows: number;
  readonly fitting: number;
}

export const setFit: (sheet: Sheet) => SetFit = perSheet(({ rows: all }) => {
  let rows = 0;
  let fitting = 0;
  for (const { criterion, title } of all) {
    if (title === '') continue;
    rows += 1;
    // Text in an old font is another matter, and said of its own.
    if (criterion !== null && (sameTitle(title, criterion.title) || detectLegacyText(title) !== null)) fitting += 1;
  }
  return { rows, fitting };
});

/** Whether at least half of the titles are those of the set: else the sheet is made from another one. */
export function fitsSet(sheet: Sheet): boolean {
  const { rows, fitting } = setFit(sheet);
  return fitting * 2 >= rows;
}

/** Letter case, spacing, punctuation and the place of a tone mark make no other title. */
export function sameTitle(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}
