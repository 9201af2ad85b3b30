import type { Grid } from '../../shared/base/grid.ts';
import type { UnreadableKind } from '../../shared/messages/unreadable-file.ts';

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly grids: readonly Grid[];
      /** Tabs with values beyond the limits of what is read. */
      readonly cutTabs: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly why: UnreadableKind };

const megabyte = 1024 * 1024;

/** What of a file is read. No sheet of criteria comes near any of it; what goes beyond was filled by mistake or on purpose. */
export const limits = {
  /** Bytes of the file on disk. */
  file: 60 * megabyte,
  rows: 10_000,
  /** Up to column ZZ. */
  columns: 702,
  /** Unpacked bytes of one tab, after the cut of its rows. */
  tab: 32 * megabyte,
  /** Unpacked bytes of another part, such as the texts that the tabs share. */
  other: 32 * megabyte,
  /** Unpacked bytes of the whole file, dropped rows included. */
  unpacked: 512 * megabyte,
} as const;
