/** Excel allows so many characters in the name of a tab. */
const longest = 31;

/**
 * Names of tabs that Excel accepts: at most 31 characters, none that it forbids, none that another tab of the
 * workbook has in capitals or small letters. A name that is taken once cut gets a number: "Lĩnh vực (Phòng… 2".
 */
export function tabNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[[\]*?:/\\]/g, '-')
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
      .replace(/^'|'$/g, '’');
    let given = cut(plain, longest);
    for (let number = 2; taken.has(given.toLowerCase()); number += 1) {
      const mark = ` ${number}`;
      given = `${cut(plain, longest - mark.length)}${mark}`;
    }
    taken.add(given.toLowerCase());
    return given;
  });
}

/** The first characters of a text, never half a letter; "…" says that some are gone. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
