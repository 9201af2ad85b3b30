/**
 * Width of a text in thousandths of the font's size, as Times New Roman sets it; other serif fonts come near.
 * Marks above and below Vietnamese letters take no width of their own.
 */
export function textWidth(text: string, bold: boolean): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += widths.get(letter) ?? (isMark(letter) ? 0 : otherWidth(letter));
  return bold ? width * boldFactor : width;
}

/** Number of lines that a text takes within a width, broken at spaces and at its own line ends. At least 1. */
export function linesIn(text: string, width: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOfParagraph(paragraph, width, bold);
  return lines;
}

function linesOfParagraph(paragraph: string, width: number, bold: boolean): number {
  // The widest letter is about one em wide: most cells are seen to fit without measuring.
  if (paragraph.length * 1000 <= width) return 1;
  const space = textWidth(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const own = textWidth(word, bold);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + own;
    // A word wider than the cell is broken where it must.
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}

const boldFactor = 1.08;

/** Advance widths of the font by groups of letters, in thousandths of its size. */
const groups: readonly (readonly [number, string])[] = [
  [180, "'"],
  [250, ' .,|'],
  [278, 'ijlt:;/\\'],
  [333, 'fr()-[]I'],
  [389, 'sJ'],
  [408, '"^'],
  [444, 'acez?“”'],
  [500, 'bdghknopquvxyđ0123456789$*#_–'],
  [564, '+=<>×~'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYĐw&'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W@'],
  [1000, '—…'],
];

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);

function isMark(letter: string): boolean {
  return letter >= '\u0300' && letter <= '\u036f';
}

/** Letters of other scripts, wide ones among them. */
function otherWidth(letter: string): number {
  return letter > '\u2e80' ? 1000 : 600;
}
