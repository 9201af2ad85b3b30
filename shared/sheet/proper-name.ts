const acronyms: ReadonlySet<string> = new Set([
  'UBND',
  'HĐND',
  'TP',
  'MTTQ',
  'TTHC',
  'CCHC',
  'CNTT',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
]);
/** Kinds of places: every word after them is a name. */
const places: ReadonlySet<string> = new Set([
  'phường',
  'xã',
  'quận',
  'huyện',
  'tỉnh',
  'thị trấn',
  'đặc khu',
  'thành phố',
  'thị xã',
]);
/** Kinds of offices: the first word after them begins a name. */
const offices: ReadonlySet<string> = new Set([
  'phòng',
  'sở',
  'ban',
  'chi cục',
  'trung tâm',
  'văn phòng',
  'thanh tra',
  'công an',
]);

/**
 * The name of a unit as it is written in a sentence: "ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN" is "UBND Phường Bình An",
 * "PHÒNG VĂN HÓA - XÃ HỘI" is "Phòng Văn hóa - Xã hội". A name that is not all in capitals is kept as typed.
 */
export function properName(typed: string): string {
  const name = typed.replace(/^(?:ủy|uỷ) ban nhân dân(?=\s)/iu, 'UBND');
  const rest = name.replace(/^UBND /, '');
  if (rest !== rest.toUpperCase() || rest === rest.toLowerCase()) return name;
  const words = name.split(' ');
  const shown: string[] = [];
  let begins = true;
  let inPlace = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const pair = `${word} ${words[i + 1] ?? ''}`.toLowerCase();
    const isPair: boolean = places.has(pair) || (begins && offices.has(pair));
    const kind: string = isPair ? pair : word.toLowerCase();
    const isPlace = places.has(kind) && pair !== 'xã hội';
    const capital = begins || inPlace || isPlace;
    shown.push(cased(word, capital));
    if (isPair) shown.push(cased(words[(i += 1)] ?? '', false));
    inPlace ||= isPlace;
    const isOffice: boolean = begins && offices.has(kind);
    begins = isOffice || acronyms.has(word) || /^(?:và|-|–)$/i.test(word) || word.endsWith(',');
  }
  return shown.join(' ');
}

function cased(word: string, capital: boolean): string {
  if (acronyms.has(word.replace(/[.,]$/, ''))) return word;
  const lower = word.toLowerCase();
  return capital && lower !== 'và' ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
