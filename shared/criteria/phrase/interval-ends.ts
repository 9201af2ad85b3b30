import { lookUp, peek, type Cursor, type Lexicon } from './cursor.ts';
import { lowerConnectors, openEnds, upperConnectors } from './interval-words.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { wordSet } from './word-set.ts';

/** The second number of an interval. */
export interface End {
  readonly quantity: Quantity;
  readonly inclusive: boolean;
}

/** How many words of nouns may stand between the two ends: "từ 80% số cơ quan, đơn vị đến dưới 100%". */
const longestNoun = 16;

/** "đến dưới 100%" after a lower number, perhaps behind nouns. Steps over it, else stays and gives `null`. */
export function acceptUpperEnd(c: Cursor, lower: Quantity): End | null {
  return acceptEnd(c, upperConnectors, (upper) => upper.percent || !lower.percent || upper.value > lower.value);
}

/** "đến 70%", "nhưng trên 50%" after an upper number. Steps over it, else stays and gives `null`. */
export function acceptLowerEnd(c: Cursor, upper: Quantity): End | null {
  return acceptEnd(c, lowerConnectors, (lower) => lower.percent === upper.percent);
}

/** "trở lên" or "trở xuống", perhaps behind nouns. Steps over it, else stays and gives `null`. */
export function acceptUpwards(c: Cursor): 'up' | 'down' | null {
  return behindNouns(c, (probe) => lookUp(probe, openEnds));
}

/** `fits` keeps the points of "đạt 100% - 2" from being an end. */
function acceptEnd(
  c: Cursor,
  connectors: Lexicon<{ readonly inclusive: boolean }>,
  fits: (end: Quantity) => boolean,
): End | null {
  return behindNouns(c, (probe) => {
    const connector = lookUp(probe, connectors);
    const quantity = connector === null ? null : parseQuantity(probe);
    return connector === null || quantity === null || !fits(quantity)
      ? null
      : { quantity, inclusive: connector.inclusive };
  });
}

function behindNouns<T>(c: Cursor, production: (probe: Cursor) => T | null): T | null {
  for (let skipped = 0; skipped <= longestNoun; skipped += 1) {
    const probe = { ...c, at: c.at + skipped };
    const result = production(probe);
    if (result !== null) {
      c.at = probe.at;
      return result;
    }
    const token = peek(c, skipped);
    const isNoun = token !== undefined && (token.kind === 'word' || nounMarks.has(token.key));
    if (!isNoun) return null;
  }
  return null;
}

/** Marks that stand inside a noun: "tin, bài", "cơ quan/đơn vị", "hồ sơ (TTHC)", "%". */
const nounMarks = wordSet(', / ( ) - %');
