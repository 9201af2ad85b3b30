/** Whether a word can be a Vietnamese syllable: the proof that a converted word is not chance. */

const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/;
const rimes: ReadonlySet<string> = new Set(
  (
    'a e ê i o ô ơ u ư y ia ua ưa ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu uôi ươi ươu ' +
    'oa oe uê uy uơ oai oay oao oeo uây uyu ' +
    'am ăm âm em êm im om ôm ơm um iêm yêm uôm ươm oam oăm ' +
    'an ăn ân en ên in on ôn ơn un iên yên uôn ươn oan oăn oen uân uên uyên ' +
    'ang ăng âng eng ong ông ung ưng iêng yêng uông ương oang oăng uâng ' +
    'anh ênh inh oanh uênh uynh ' +
    'ac ăc âc ec oc ôc uc ưc iêc uôc ươc oac oăc ' +
    'ach êch ich oach uêch uych ' +
    'ap ăp âp ep êp ip op ôp ơp up iêp ươp oap ' +
    'at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uyêt uyt'
  ).split(' '),
);
/** Rimes that only a lost "ư" leaves behind: "ương" becomes "ơng". */
const mutilated: ReadonlySet<string> = new Set(['ơng', 'ơc', 'ơu']);
/** Rimes that stand after "qu" alone, whose u belongs to the onset. */
const afterQu: ReadonlySet<string> = new Set(['yt', 'ynh', 'ych', 'yn', 'yp']);

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
const acuteOrDot = /[\u0301\u0323]/;

/** What a word is: a syllable, one that has lost its "ư", or neither. */
export type Syllable = 'whole' | 'mutilated' | 'none';

/** Judges one composed word in any case ("Việt", "đợc", "Straße"). */
export function judgeSyllable(word: string): Syllable {
  const lower = word.toLowerCase();
  const bare = withoutTone(lower);
  const start = onset.exec(bare)?.[0] ?? '';
  const whole = rimeKind(start, bare.slice(start.length), lower.slice(start.length));
  // In "gì" and "giết" the i of "gi" is the vowel.
  if (whole !== 'none' || start !== 'gi') return whole;
  return rimeKind('g', bare.slice(1), lower.slice(1));
}

function rimeKind(start: string, bare: string, toned: string): Syllable {
  const known = rimes.has(bare) || (start === 'qu' && afterQu.has(bare));
  if (!known && !mutilated.has(bare)) return 'none';
  if (!toneFits(bare, toned)) return 'none';
  return known ? 'whole' : 'mutilated';
}

/** A tone stands on its vowel, once; before c, ch, p and t it can only be an acute or a dot. */
function toneFits(bare: string, toned: string): boolean {
  let at = -1;
  for (let index = 0; index < toned.length; index += 1) {
    if (toned.charAt(index) === bare.charAt(index)) continue;
    if (at >= 0) return false;
    at = index;
  }
  const closed = /(?:c|ch|p|t)$/.test(bare);
  if (at < 0) return !closed;
  if (closed && !acuteOrDot.test(toned.charAt(at).normalize('NFD'))) return false;
  return tonePlaces(bare).includes(at);
}

function tonePlaces(bare: string): readonly number[] {
  const vowels = bare.replace(/(?:ng|nh|ch|[cmnpt])$/, '');
  for (let index = vowels.length - 1; index >= 0; index -= 1) {
    if ('ăâêôơư'.includes(vowels.charAt(index))) return [index];
  }
  if (vowels.length < bare.length) return [vowels.length - 1];
  if (vowels === 'oa' || vowels === 'oe' || vowels === 'uy') return [0, 1];
  return [vowels.length > 2 ? 1 : 0];
}

function withoutTone(lower: string): string {
  let bare = '';
  for (const letter of lower) {
    bare += letter < '\u00c0' ? letter : letter.normalize('NFD').replace(toneMark, '').normalize('NFC');
  }
  return bare;
}
