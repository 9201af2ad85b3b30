/** The most characters that Excel takes in one cell. */
const longestCell = 32_767;

/** Texts that the library would write as the errors that they look like. */
const errorTexts: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

export function looksLikeError(text: string): boolean {
  return errorTexts.has(text);
}

/**
 * A text as a workbook can hold it and as programs give it back. They read "_x000D_" as the character of that
 * number, and "_x005F_" as the underscore itself; two characters no XML can hold; what is longer than a cell takes
 * ends with "…".
 */
export function cellText(text: string): string {
  const whole = text.replace(/[\ufffe\uffff]/g, '').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return shortened(whole, longestCell);
}

/** The first characters of a text, never half a letter; "…" says that some are gone. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
