/** The text layer of iCalendar: escaping and folding. Source: RFC 5545, sections 3.1 and 3.3.11. */

const lineOctets = 75;

/** Escapes a TEXT value: backslash, semicolon, comma and line ends; other control characters are left out. */
export function escapeIcsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * Folds one content line so that no physical line is longer than 75 octets of UTF-8, the leading space of
 * a continuation counted, and no letter is split. Returns the lines joined by CRLF, without one at the end.
 */
export function foldIcsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = utf8Octets(letter);
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** How many octets of UTF-8 a code point takes; a lone surrogate is written as U+FFFD, three octets. */
export function utf8Octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
