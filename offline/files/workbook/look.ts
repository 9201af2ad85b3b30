import type { CellStyle } from 'hucre/xlsx';
import type { StyleName } from '../../../shared/write/plan.ts';
import { bodyFont, bodySize, styles, type Style } from '../../../shared/write/styles.ts';

/** A style in the library's words. Made once each: the library tells styles apart by their content. */
export function lookOf(name: StyleName): CellStyle {
  const known = looks.get(name);
  if (known !== undefined) return known;
  const look = makeLook(styles[name]);
  looks.set(name, look);
  return look;
}

const looks = new Map<StyleName, CellStyle>();

function makeLook(style: Style): CellStyle {
  const side = { style: 'thin' as const, color: { rgb: 'A6A6A6' } };
  return {
    font: {
      name: bodyFont,
      size: style.size ?? bodySize,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.underline === true ? { underline: true } : {}),
      ...(style.color === undefined ? {} : { color: { rgb: style.color } }),
    },
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    ...(style.border === true ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    alignment: {
      vertical: style.vertical ?? 'center',
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
  };
}
