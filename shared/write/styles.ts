import type { StyleName } from './plan.ts';

/** What a style looks like, for every host alike. Colours are "RRGGBB" and keep 4.5:1 contrast. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
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

/** Size of ordinary text in points. */
export const bodySize = 11;

const body: Style = { border: true, vertical: 'top' };
const number: Style = { ...body, horizontal: 'right' };

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 14, horizontal: 'center', wrap: true },
  subtitle: { italic: true, horizontal: 'center', wrap: true },
  letterhead: { bold: true, horizontal: 'center', wrap: true, vertical: 'top' },
  heading: {
    bold: true,
    fill: '1F4E79',
    color: 'FFFFFF',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  field: { ...body, bold: true, fill: 'DDEBF7', wrap: true },
  group: { ...body, bold: true, fill: 'F2F2F2', wrap: true },
  text: body,
  wrapped: { ...body, wrap: true },
  centered: { ...body, horizontal: 'center' },
  code: { ...body, format: '@', horizontal: 'left' },
  points: { ...number, format: '0.00#' },
  percent: { ...number, format: '0.00' },
  change: { ...number, format: '+0.00;−0.00;0.00' },
  count: { ...number, format: '0' },
  rank: { ...body, bold: true, horizontal: 'center', format: '0' },
  day: { ...body, horizontal: 'center', format: 'dd/mm/yyyy' },
  error: { ...body, fill: 'F8CBAD', color: '7F1D1D', wrap: true },
  warning: { ...body, fill: 'FFE699', color: '5F3B00', wrap: true },
  ask: { ...body, fill: 'DDEBF7', color: '1F3864', wrap: true },
  note: { ...body, fill: 'EDEDED', color: '404040', wrap: true },
  good: { ...body, fill: 'E2EFDA', color: '215732', wrap: true },
  muted: { ...body, color: '595959', italic: true, wrap: true },
  total: { ...body, bold: true, fill: 'D9D9D9' },
  totalPoints: { ...number, bold: true, fill: 'D9D9D9', format: '0.00#' },
  totalPercent: { ...number, bold: true, fill: 'D9D9D9', format: '0.00' },
  input: { ...number, fill: 'FFF9E5', format: '0.00#', unlocked: true },
  inputText: { ...body, fill: 'FFF9E5', format: '@', wrap: true, unlocked: true },
  share: { ...number, format: '0.00%' },
  plain: { bold: true, horizontal: 'left' },
  sample: { bold: true, color: '9C0006', horizontal: 'center', wrap: true },
  signature: { bold: true, horizontal: 'center', wrap: true, vertical: 'top' },
};
