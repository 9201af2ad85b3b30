import type { Rounding } from '../../base/points.ts';
import { find, lexicon, lookUp, peek, type Cursor } from './cursor.ts';
import { numberWords } from './quantity.ts';

/** What a sentence says of rounding; `unclear` when it rounds in a way that is not a number of decimals. */
export type RoundingReading = Rounding | 'unclear' | null;

/**
 * rounding := 'làm tròn' ['lên' | 'xuống'] … (number | number word) 'chữ số' … 'thập phân'.
 * Looks anywhere behind the cursor; `null` when nothing is said.
 */
export function findRounding(c: Cursor): RoundingReading {
  const found = find(c, verbs);
  if (found === null || found.value === 'none') return null;
  let mode: Rounding['mode'] = 'half-up';
  for (let at = found.after; at < c.tokens.length && at < found.after + 10; at += 1) {
    const probe = { ...c, at };
    mode = lookUp({ ...probe }, modes) ?? mode;
    const decimals = peek(probe)?.kind === 'number' ? numberAt(probe) : lookUp(probe, numberWords);
    if (decimals === null) continue;
    if (decimals > 3000 || decimals % 1000 !== 0 || lookUp(probe, places) === null) return 'unclear';
    return { decimals: (decimals / 1000) as Rounding['decimals'], mode };
  }
  return lookUp({ ...c, at: found.after }, wholePoints) !== null ? { decimals: 0, mode } : 'unclear';
}

function numberAt(c: Cursor): number | null {
  const value = peek(c)?.value ?? null;
  c.at += 1;
  return value;
}

const verbs = lexicon<'round' | 'none'>([
  ['làm tròn | quy tròn | lấy đến | lấy tròn | lấy', 'round'],
  ['không làm tròn', 'none'],
]);
const modes = lexicon<Rounding['mode']>([
  ['lên', 'up'],
  ['xuống', 'down'],
]);
const places = lexicon([
  ['chữ số | số thập phân | số lẻ | số sau | số | con số | ký tự thập phân | ký tự sau | chữ thập phân | số dư', true],
]);
const wholePoints = lexicon([
  ['đến hàng đơn vị | đến số nguyên | thành số nguyên | số nguyên | đến điểm nguyên', true],
]);
