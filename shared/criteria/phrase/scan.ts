/** Ends of the smallest pieces of a text. Positions are offsets in the text; an end does not belong to its piece. */

/** Whether a character code is that of a digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of composed Vietnamese and other alphabets; "×" and "÷" stand among them in Unicode and are none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000;
}

/** Letters, joined by a dash before a small letter: "vi-rút". */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end += 1;
    else if ((code === 45 || code === 0x2011) && isSmall(text, end + 1)) end += 2;
    else return end;
  }
}

/** Digits with points or commas between them: "1", "1,5", "1.234.567". */
export function numberEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    const mark = text.charCodeAt(end);
    if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(end + 1))) return end;
    end += 1;
  }
}

/** A day or a month in figures: "15/01", "28/2/2025", "01/2025", "15.01.2025"; `null` for "4/5", which can be a fraction. */
export function dateAt(text: string, start: number): string | null {
  dates.lastIndex = start;
  return dates.exec(text)?.[0] ?? null;
}

/** The code of another item: "5.1.1", "I.2", "1.2.3.a"; `null` for "1.5", which can be a number. */
export function codeAt(text: string, start: number): string | null {
  const first = text.charCodeAt(start);
  if (!isDigit(first) && first !== 73 && first !== 86 && first !== 88) return null;
  codes.lastIndex = start;
  return codes.exec(text)?.[0] ?? null;
}

function isSmall(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(letter.charCodeAt(0)) && letter === letter.toLowerCase();
}

const dates =
  /\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|0\d\/\d{1,2}(?![\d/])|\d{1,2}\/0\d(?![\d/])|\d{1,2}\/\d{4}(?!\d)/y;
const codes =
  /[IVX]{1,5}(?:\.\d{1,2})+(?:\.[a-zđ](?![a-zà-ỹđ]))?(?!\d)|\d{1,2}(?:\.\d{1,2}){2,}(?:\.[a-zđ](?![a-zà-ỹđ]))?(?!\d)/y;
