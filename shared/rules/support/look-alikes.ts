import { lookAlikes } from '../../base/look-alikes.ts';
import { parseCode } from '../../criteria/code.ts';

const romanSigns = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const special = /[\u0370-\u03ff\u0400-\u04ff\u2024\u2027\u2160-\u217f\u3002\u00b7\uff01-\uff5e]/u;

/** A code cell with every look-alike sign replaced, or `null` when it has none. */
export function withoutLookAlikes(text: string): string | null {
  if (!special.test(text)) return null;
  let plain = '';
  for (const sign of text) plain += lookAlikes[sign] ?? romanSign(sign) ?? fullWidth(sign);
  return plain === text ? null : plain;
}

/**
 * The code that was meant by a code cell with look-alikes, or with the letters l and O among figures
 * ("1.l", "2.1O"); `null` when it has none or is no code without them either.
 */
export function plainCode(text: string): string | null {
  const plain = withoutLookAlikes(text) ?? text;
  // "I.1" is another way of numbering, "1.I" is none.
  const figures = /\d/.test(plain)
    ? plain.replace(/(?<=^|[\d.])l(?=$|[\d.])|(?<=[\d.])I(?=$|[\d.])/g, '1').replace(/(?<=[\d.])[oO](?=$|[\d.])/g, '0')
    : plain;
  return figures === text ? null : parseCode(figures);
}

function romanSign(sign: string): string | undefined {
  const at = sign.charCodeAt(0);
  if (at >= 0x2160 && at <= 0x216b) return romanSigns[at - 0x2160];
  return at >= 0x2170 && at <= 0x217b ? romanSigns[at - 0x2170] : undefined;
}

function fullWidth(sign: string): string {
  const at = sign.charCodeAt(0);
  return at >= 0xff01 && at <= 0xff5e ? String.fromCharCode(at - 0xfee0) : sign;
}
