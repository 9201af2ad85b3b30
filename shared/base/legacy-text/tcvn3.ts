/**
 * The codes of TCVN3, also called ABC: TCVN 5712:1993, third set (VN3), as the fonts .VnTime and
 * the like show the letters of ISO 8859-1. A letter with a tone has no capital of its own: fonts
 * whose name ends in H show the small codes as capitals.
 */
const small = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['¨»¼½¾Æ', 'ăằẳẵắặ'],
  ['©ÇÈÉÊË', 'âầẩẫấậ'],
  ['®', 'đ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ªÒÓÔÕÖ', 'êềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['«åæçèé', 'ôồổỗốộ'],
  ['¬êëìíî', 'ơờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['\u00adõö÷øù', 'ưừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
] as const;
const capitals = [['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ']] as const;

/** Each code of TCVN3 with its letter: 67 small letters and the 7 capitals that have a code. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  [...small, ...capitals].flatMap(([codes, letters]) =>
    [...codes].map((code, index): [string, string] => [code, letters.charAt(index)]),
  ),
);

/** Reads every code of TCVN3 in a word; other characters stay as they are. */
export function decodeTcvn3(word: string): string {
  let text = '';
  for (const character of word) text += tcvn3Letters.get(character) ?? character;
  return text;
}
