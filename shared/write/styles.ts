import type { StyleName } from './plan.ts';

/** What a style looks like, for every host alike. Colours are "RRGGBB" and keep 4.5:1 contrast. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; `bodySize` unless given. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly format?: string;
  readonly border?: boolean;
  /** May be edited on a protected tab. */
  readonly unlocked?: boolean;
}

/** The font of administrative documents. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const bodyFont = 'Times New Roman';
/** Size of ordinary text in points. */
export const bodySize = 11;

/** Points as printed: two decimals, a third where there is one; the decimal mark is that of the reader's computer. */
const pointsFormat = '0.00#';

const cell: Style = { border: true, vertical: 'top' };
const wrapped: Style = { ...cell, wrap: true };
const centered: Style = { ...cell, horizontal: 'center' };
const number: Style = { ...cell, horizontal: 'right' };
const line: Style = { horizontal: 'center', vertical: 'center', wrap: true };
const open: Style = { fill: 'FFF9E5', unlocked: true };

export const styles: Readonly<Record<StyleName, Style>> = {
  // Around a table.
  title: { ...line, bold: true, size: 14 },
  subtitle: { ...line, italic: true },
  sample: { ...line, bold: true, color: '9C0006' },
  remark: { vertical: 'top', wrap: true, italic: true, color: '404040' },

  // Tables.
  heading: { ...wrapped, ...line, bold: true, fill: '1F4E79', color: 'FFFFFF' },
  field: { ...wrapped, bold: true, fill: 'DDEBF7' },
  group: { ...wrapped, bold: true, fill: 'F2F2F2' },
  groupPoints: { ...number, bold: true, fill: 'F2F2F2', format: pointsFormat },
  text: cell,
  wrapped,
  centered: { ...centered, wrap: true },
  code: { ...cell, horizontal: 'left', format: '@' },
  points: { ...number, format: pointsFormat },
  percent: { ...number, format: '0.00' },
  change: { ...number, format: '+0.00;−0.00;0.00' },
  count: { ...number, format: '0' },
  rank: { ...centered, bold: true, format: '0' },
  day: { ...centered, format: 'dd/mm/yyyy' },
  error: { ...wrapped, fill: 'F8CBAD', color: '7F1D1D' },
  warning: { ...wrapped, fill: 'FFE699', color: '5F3B00' },
  ask: { ...wrapped, fill: 'DDEBF7', color: '1F3864' },
  note: { ...wrapped, fill: 'EDEDED', color: '404040' },
  good: { ...wrapped, fill: 'E2EFDA', color: '215732' },
  muted: { ...wrapped, color: '595959', italic: true },
  mark: { ...centered, color: '404040' },
  openMark: { ...centered, fill: 'FFE699', color: '5F3B00' },
  badMark: { ...centered, fill: 'F8CBAD', color: '7F1D1D' },
  total: { ...wrapped, bold: true, fill: 'D9D9D9' },
  totalPoints: { ...number, bold: true, fill: 'D9D9D9', format: pointsFormat },
  totalPercent: { ...number, bold: true, fill: 'D9D9D9', format: '0.00' },
  totalCount: { ...number, bold: true, fill: 'D9D9D9', format: '0' },

  // The blank sheet, laid out as the annex of a decision.
  nation: { ...line, bold: true },
  office: { ...line, bold: true, underline: true },
  superior: { ...line, unlocked: true },
  unitName: { bold: true, vertical: 'center', wrap: true },
  annexHeading: { ...wrapped, ...line, bold: true, fill: 'DDEBF7' },
  annexNumber: { ...centered, italic: true, size: 9 },
  option: { ...wrapped, italic: true, size: 10, color: '404040' },
  closed: { ...centered, fill: 'EDEDED', color: '595959', italic: true, size: 9, wrap: true },
  share: { ...number, format: '0.00%' },
  input: { ...number, ...open, format: pointsFormat },
  inputNumber: { ...number, ...open },
  inputText: { ...wrapped, ...open, format: '@' },
  inputLine: { ...line, italic: true, unlocked: true },
  inputName: { ...line, bold: true, unlocked: true },
  signature: { ...line, bold: true },
  signatureNote: { ...line, italic: true },
};
