import { tcvn3Letters } from '../../base/legacy-text/tcvn3.ts';

const codes = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));

/** A text as an old font of TCVN3 (ABC) would store it. Capitals with a tone have no code there and stay. */
export function encodeTcvn3(text: string): string {
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}
