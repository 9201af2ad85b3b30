/** What a text that a spreadsheet would take for a formula is. */
export type FormulaText =
  /** Starts a program or reads another file when it is taken for a formula. */
  | 'command'
  /** Calls a function or names cells. */
  | 'function'
  /** Begins with "=" or "@" and would become a formula or an error when it is typed again. */
  | 'sign';

/**
 * Tells a text that is or becomes a formula from ordinary text. A note that begins with "- " or "+ " and
 * words, a telephone number "+84…" and a negative number are ordinary: the answer is `null`.
 */
export function formulaText(text: string): FormulaText | null {
  const first = text.charCodeAt(0);
  // = + - @
  if (first !== 61 && first !== 43 && first !== 45 && first !== 64) return null;
  if (command.test(text) || program.test(text)) return 'command';
  if ((first === 61 || first === 64 ? anyCall : knownCall).test(text)) return 'function';
  if ((first === 61 ? reference : sumOfReferences).test(text)) return 'function';
  return first === 61 || first === 64 ? 'sign' : null;
}

/** "=cmd|' /C calc'!A0", "-2+3+cmd|…": a call of another program. */
const command = /^[=+@-][\d\s+*/-]*[A-Za-z][\w.]*\|.*![$A-Z]*\d/s;
const program = /^[=+@-]\s*(?:cmd|powershell|mshta|rundll32|msexcel)(?:\.exe)?\s*[|(!'"]/i;
const anyCall = /^[=@]{1,2}[+-]?\s?[A-Z][A-Z0-9_.]*\(/i;
/** After "-" and "+" only functions by name: "-TTHC(5 hồ sơ)" is a note. */
const knownCall =
  /^[+-][=+-]?(?:SUM|IF|HYPERLINK|IMPORT[A-Z]+|WEBSERVICE|IMAGE|INDIRECT|CONCATENATE|[VHX]LOOKUP|ROUND|AVERAGE|COUNTA?)\(/i;
const reference = /^=[+-]?\$?[A-Z]{1,3}\$?\d{1,7}(?:\W|$)/i;
const sumOfReferences = /^[+-]\$?[A-Z]{1,3}\$?\d{1,7}(?:[-+*/]\$?[A-Z]{1,3}\$?\d{1,7})+$/i;

/** Whether a text is left to the rule `text-formula`. */
export function isFormulaText(text: string): boolean {
  return formulaText(text) !== null;
}

const outside = /\b(?:HYPERLINK|IMPORT(?:XML|DATA|HTML|FEED|RANGE)|WEBSERVICE|IMAGE|RTD|DDE)\s*\(/i;

/** Whether a formula opens or reads an address outside the workbook. */
export function reachesOutside(formula: string): boolean {
  return outside.test(formula);
}

/** The label and address of `HYPERLINK("address";"label")`, as plain text; `null` for anything else. */
export function plainLink(formula: string): string | null {
  const match = /^=?\s*HYPERLINK\(\s*"([^"]*)"\s*(?:[;,]\s*"([^"]*)"\s*)?\)\s*$/i.exec(formula);
  if (match === null) return null;
  const [, address = '', label = ''] = match;
  return label === '' ? address : address === '' ? label : `${label} (${address})`;
}
