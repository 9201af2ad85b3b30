const numerals: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The number of a roman numeral from 1 to 3999 in either case, or `undefined` ("IIX", "VIIII", "1"). */
export function parseRoman(text: string): number | undefined {
  const upper = text.toUpperCase();
  let rest = upper;
  let value = 0;
  for (const [numeral, worth] of numerals) {
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  }
  // Only the one regular spelling of a number counts: VIIII and IIX are mistakes.
  return rest === '' && value > 0 && value < 4000 && formatRoman(value) === upper ? value : undefined;
}

/** Writes 1 to 3999 in capitals. */
export function formatRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}
