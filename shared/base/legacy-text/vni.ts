/**
 * The codes of VNI for Windows: a plain vowel followed by the letter that its fonts show as the mark
 * ("aù" is á), and eleven letters of their own ("ñ" is đ). Capitals are written with capital marks.
 */
const small =
  'aù á aø à aû ả aõ ã aï ạ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ ' +
  'eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ ' +
  'í í ì ì æ ỉ ó ĩ ò ị ' +
  'où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ ' +
  'uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự ' +
  'yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ';

/** Each code of VNI, one or two letters long, with its letter: 67 small letters and their capitals. */
export const vniLetters: ReadonlyMap<string, string> = pairs(`${small} ${small.toUpperCase()}`);

/**
 * Reads every code of VNI in a word, the longer code first; other characters stay as they are.
 * A capital vowel with a small mark ("Aù"), which careless typing leaves, is a capital.
 */
export function decodeVni(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const mark = word.charAt(at + 1);
    const marked = mark === '' ? undefined : (vniLetters.get(letter + mark) ?? markedCapital(letter, mark));
    if (marked !== undefined) at += 1;
    text += marked ?? vniLetters.get(letter) ?? letter;
  }
  return text;
}

function markedCapital(letter: string, mark: string): string | undefined {
  const isCapital = letter !== letter.toLowerCase() && mark !== mark.toUpperCase();
  return isCapital ? vniLetters.get(letter + mark.toUpperCase()) : undefined;
}

function pairs(list: string): Map<string, string> {
  const words = list.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '');
  return map;
}
