import type { Sheet } from '../../sheet/model.ts';

/**
 * Keeps what `make` found for the sheet that was asked about last. Sheets are checked one after the other, and a
 * WeakMap would hold the answer of every sheet as long as the sheet lives.
 */
export function perSheet<T>(make: (sheet: Sheet) => T): (sheet: Sheet) => T {
  let last: { readonly sheet: Sheet; readonly made: T } | null = null;
  return (sheet) => {
    if (last === null || last.sheet !== sheet) last = { sheet, made: make(sheet) };
    return last.made;
  };
}
