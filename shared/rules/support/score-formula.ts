import { parseAddress } from '../../base/cell.ts';
import type { Sheet } from '../../sheet/model.ts';

/** What a formula in a score cell takes its value from. */
export type FormulaSource =
  /** Other files, the network, other tabs, the clock or chance: the value may change by itself. */
  | 'outside'
  /** Rows of other items. */
  | 'other-rows'
  /** Numbers only: "=0.5+0.5". */
  | 'constants'
  /** The cells of its own row, without the numbers behind the score: "=C9". */
  | 'own-row'
  /** The numbers behind the score, on its own row: what a well-kept sheet does. */
  | 'own-numbers';

/** Sorts the formula of a score cell (without "=") in a row counted from 0. */
export function formulaSource(sheet: Sheet, row: number, formula: string): FormulaSource {
  const bare = formula.replace(/"[^"]*"/g, '');
  if (
    /[!'[\]]|\b(?:IMPORT[A-Z]*|WEBSERVICE|GOOGLE[A-Z]*|INDIRECT|OFFSET|QUERY|NOW|TODAY|RAND[A-Z]*|HYPERLINK|IMAGE)\s*\(/i.test(
      bare,
    )
  )
    return 'outside';
  const cells = [...bare.matchAll(/\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w(])/g)]
    .map(([text]) => parseAddress(text))
    .filter((cell) => cell !== undefined);
  if (cells.length === 0) return /[A-Za-z]{1,3}:[A-Za-z]{1,3}/.test(bare) ? 'other-rows' : 'constants';
  if (cells.some((cell) => cell.row !== row)) return 'other-rows';
  const { part, whole, ratio } = sheet.columns;
  return cells.some(({ column }) => column === part || column === whole || column === ratio)
    ? 'own-numbers'
    : 'own-row';
}
