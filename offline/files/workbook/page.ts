import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../../shared/base/cell.ts';
import type { PrintPlan, TabPlan } from '../../../shared/write/plan.ts';
import { quoted } from './address.ts';
import { shortened } from './text.ts';

type Page = NonNullable<WriteSheet['pageSetup']>;
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Widths of columns, in digits, that one page takes and can still be read. */
const readableWidth = 240;

/** A4; one page wide, or as many as a wide table needs; at its own size where the plan breaks the pages. */
export function pageOf({ print, widths }: TabPlan): Page {
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    ...scaleOf(print, widths),
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

function scaleOf({ breaks = [], repeatColumns }: PrintPlan, widths: readonly number[]): Partial<Page> {
  // Excel takes no heed of breaks on a page that is fitted; below full size there is room for a substitute font, which is wider.
  if (breaks.length > 0) return { scale: 75 };
  const width = widths.reduce((sum, one) => sum + one, 0);
  const pages = repeatColumns === undefined ? 1 : Math.ceil(width / readableWidth);
  return { fitToPage: true, fitToWidth: pages, fitToHeight: 0 };
}

/**
 * The rows and columns that repeat on every page, as the defined name that programs keep for them. The library
 * would write it without quotes around the tab's name, and Excel then takes the file for a damaged one.
 */
export function printTitles({ name, print }: TabPlan): NamedRange[] {
  const { repeat, repeatColumns } = print;
  const parts = [
    ...(repeatColumns === undefined
      ? []
      : [`${quoted(name)}!$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`]),
    ...(repeat === undefined ? [] : [`${quoted(name)}!$${repeat.from + 1}:$${repeat.to + 1}`]),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: name }];
}

/** Each "&" of the text counts twice. */
const longestFooter = 110;

/** The text at the left in small letters, page numbers at the right. Programs take 255 characters in all. */
export function footerOf(text: string): string {
  // The space keeps a number at the beginning from being taken for the size of the letters.
  return `&L&9 ${shortened(text, longestFooter).replace(/&/g, '&&')}&R&9 Trang &P/&N`;
}
