/**
 * The text of a file in UTF-8, with or without a mark at its beginning, or in UTF-16 with one, as Excel and Notepad
 * save it. `null` for bytes of another encoding: reading them anyway would garble Vietnamese letters.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
