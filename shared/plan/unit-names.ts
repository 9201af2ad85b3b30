import type { Day } from '../base/day.ts';
import { cleanText, fold } from '../base/text.ts';
import { unitsOn, unitsWithin, type Register, type Unit } from './units.ts';

/** What a cell that names units was read as. */
export interface NamedUnits {
  /** Codes of units and groups, in the order of the text, each once. */
  readonly codes: readonly string[];
  /** Pieces of the text that name nothing in the register, as typed. */
  readonly unknown: readonly string[];
}

/** Looks names up in one register; made once by `unitNamesOf`. */
export interface UnitNames {
  readonly register: Register;
  readonly byWords: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  readonly places: readonly (readonly string[])[];
}

/**
 * The look-up of names, aliases and codes of a register's units and groups, for texts about a span of days.
 * A unit outside the span is found only by a name that none within it bears.
 */
export function unitNamesOf(register: Register, from: Day, to: Day): UnitNames {
  const byWords = new Map<string, string[]>();
  const within = new Set(unitsWithin(register, from, to));
  let longest = 1;
  const add = (name: string, code: string, late: boolean) => {
    const words = wordsOf(name).flatMap(({ folded }) => folded);
    if (words.length === 0) return;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const codes = byWords.get(key);
    if (codes === undefined) byWords.set(key, [code]);
    else if (!late && !codes.includes(code)) codes.push(code);
  };
  const addUnit = (unit: Unit, late: boolean) => {
    for (const name of [unit.name, unit.short, unit.id, ...unit.aliases]) add(name, unit.id, late);
  };
  for (const unit of register.units) if (within.has(unit)) addUnit(unit, false);
  for (const group of register.groups)
    for (const name of [group.name, group.code, ...group.aliases]) add(name, group.code, false);
  for (const unit of register.units) if (!within.has(unit)) addUnit(unit, true);
  const place = wordsOf(register.place).flatMap(({ folded }) => folded);
  const committee = ['uy', 'ban', 'nhan', 'dan'];
  const places =
    place.length === 0
      ? []
      : [[...committee, ...place], [...committee, ...place.slice(0, 1)], place, place.slice(0, 1)];
  return { register, byWords, longest, places };
}

/** The unit of this name or alias on a day; `undefined` for a group, for several units, for a name not known. */
export function unitNamed(names: UnitNames, text: string, day: Day): Unit | undefined {
  const { codes, unknown } = readUnits(names, text);
  if (unknown.length > 0) return undefined;
  const found = unitsOn(names.register, day).filter(({ id }) => codes.includes(id));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Reads a text that names one unit or several ("Phòng Nội vụ; Phòng Văn hóa và Thông tin, UBND Phường 1, 3").
 * The longest name wins; "thủ trưởng", "chủ tịch" before a name and the place behind it are passed over.
 */
export function readUnits(names: UnitNames, text: string): NamedUnits {
  const words = wordsOf(text);
  const codes: string[] = [];
  const unknown: string[] = [];
  let piece: Word[] = [];
  const close = () => {
    if (piece.some(({ folded }) => !folded.every((word) => passedOver.has(word))))
      unknown.push(piece.map(({ typed }) => typed).join(' '));
    piece = [];
  };
  let numbered: readonly string[] | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    if (word.separated) close();
    const found: Found | null = nameAt(names, words, at) ?? numberAt(names, word, numbered);
    if (found === null) {
      piece.push(word);
      at += 1;
      continue;
    }
    close();
    const related = relatedAfter(words, at + found.length);
    if (related > 0) {
      // "các đơn vị liên quan" are some units, and the text does not say which.
      piece.push(...words.slice(at, at + found.length + related));
      close();
      at += found.length + related;
      continue;
    }
    for (const code of found.codes) if (!codes.includes(code)) codes.push(code);
    numbered = found.words;
    at = afterPlace(names, words, at + found.length);
  }
  close();
  return { codes, unknown };
}

/** How many words of "(có) liên quan" stand here. */
function relatedAfter(words: readonly Word[], at: number): number {
  const next = [0, 1, 2].map((offset) => words[at + offset]?.folded[0]);
  if (next[0] === 'lien' && next[1] === 'quan') return 2;
  return next[0] === 'co' && next[1] === 'lien' && next[2] === 'quan' ? 3 : 0;
}

interface Word {
  readonly typed: string;
  readonly folded: readonly string[];
  /** A comma, a semicolon or a new line stands before it. */
  readonly separated: boolean;
}

interface Found {
  readonly codes: readonly string[];
  readonly words: readonly string[];
  readonly length: number;
}

const passedOver = new Set(
  'va cac cung voi thuoc cua tai tren dia ban dong chi thu truong chu tich chanh lanh dao nguoi dung dau ong ba'.split(
    ' ',
  ),
);
const spelledOut: Readonly<Record<string, readonly string[]>> = {
  ubnd: ['uy', 'ban', 'nhan', 'dan'],
  hdnd: ['hoi', 'dong', 'nhan', 'dan'],
};

function wordsOf(text: string): readonly Word[] {
  const clean = text.split(/\r?\n/).map(cleanText).join('\n');
  const words: Word[] = [];
  let end = 0;
  for (const match of clean.matchAll(/[\p{L}\p{N}]+/gu)) {
    const typed = match[0];
    const folded = fold(typed);
    words.push({
      typed,
      folded: spelledOut[folded] ?? [folded.replace(/^0+(?=\d)/, '')],
      separated: words.length > 0 && /[,;\n/+•|]/.test(clean.slice(end, match.index)),
    });
    end = (match.index ?? 0) + typed.length;
  }
  return words;
}

/** The name that begins here, or behind a title ("Chủ tịch") when that one reaches further. */
function nameAt(names: UnitNames, words: readonly Word[], at: number): Found | null {
  const here = longestAt(names, words, at);
  let skipped = 0;
  while (words[at + skipped]?.folded.every((word) => passedOver.has(word)) === true) skipped += 1;
  const behind = skipped === 0 ? null : longestAt(names, words, at + skipped);
  if (behind === null || (here !== null && here.length >= skipped + behind.length)) return here;
  return { ...behind, length: skipped + behind.length };
}

function longestAt(names: UnitNames, words: readonly Word[], at: number): Found | null {
  let best: Found | null = null;
  const key: string[] = [];
  for (let length = 1; at + length <= words.length && key.length < names.longest; length += 1) {
    key.push(...(words[at + length - 1] as Word).folded);
    const codes = names.byWords.get(key.join(' '));
    if (codes !== undefined) best = { codes, words: key.slice(), length };
  }
  return best;
}

/** "Phường 1, 3, 4": a bare number goes on with the name before it. */
function numberAt(names: UnitNames, word: Word, before: readonly string[] | null): Found | null {
  const number = word.folded[0] ?? '';
  if (before === null || !/^\d+$/.test(number) || !/^\d+$/.test(before[before.length - 1] ?? '')) return null;
  const words = [...before.slice(0, -1), number];
  const codes = names.byWords.get(words.join(' '));
  return codes === undefined ? null : { codes, words, length: 1 };
}

/** Where the text goes on after "thuộc quận", "Quận 6", "của UBND quận". */
function afterPlace(names: UnitNames, words: readonly Word[], start: number): number {
  let at = start;
  while (!(words[at]?.separated ?? true) && /^(thuoc|cua)$/.test(words[at]?.folded[0] ?? '')) at += 1;
  for (const place of names.places) {
    let length = 0;
    const key: string[] = [];
    while (key.length < place.length && at + length < words.length) {
      key.push(...(words[at + length] as Word).folded);
      length += 1;
    }
    const joined = place[0] === 'uy' && words[at]?.separated === true;
    if (!joined && key.length > 0 && key.join(' ') === place.join(' ')) return at + length;
  }
  return at;
}
