import { detectDelimiter } from 'hucre/csv';

/** What parts the cells of a line. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** The rows of a text table as Excel writes it: cells in quotes may hold delimiters, line breaks and doubled quotes. */
export function parseDelimited(text: string, delimiter: Delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  // A text that was typed or pasted may begin a cell with a quotation mark that closes in the middle, or never.
  return parseRows(text, delimiter, true) ?? parseRows(text, delimiter, false) ?? [];
}

export function delimiterOf(text: string): Delimiter {
  const found = detectDelimiter(text);
  return found === ';' || found === '\t' || found === '|' ? found : ',';
}

/** `null` when quotes are honoured and one does not open and close a whole cell. */
function parseRows(text: string, delimiter: Delimiter, honoured: boolean): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = honoured && text[at] === '"';
    const end = quoted ? closingQuote(text, at) : endOfPlain(text, at, delimiter);
    if (end === null) return null;
    row.push(quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    const next = text[end];
    if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return null;
    at = end + 1;
    if (next === delimiter) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (next === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Position after the quote that closes the cell, `null` when there is none. */
function closingQuote(text: string, open: number): number | null {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return null;
}

function endOfPlain(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
