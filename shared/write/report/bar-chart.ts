import { markup, type Markup } from './markup.ts';

export interface Bar {
  readonly label: string;
  /** 0 to `most`. */
  readonly value: number;
  /** The value as printed beside the bar. */
  readonly shown: string;
}

const rowHeight = 24;
const labelWidth = 290;
const barWidth = 300;
const valueWidth = 70;
/** Letters that fit beside a bar in the widest of the page's fonts. */
const longestLabel = 36;

/**
 * Horizontal bars as one SVG picture with a name for screen readers; the table beside it holds the same figures.
 * On a phone it scrolls sideways instead of shrinking to where it cannot be read.
 */
export function barChart(name: string, bars: readonly Bar[], most: number): Markup {
  const height = bars.length * rowHeight + 8;
  const width = labelWidth + barWidth + valueWidth;
  const rows = bars.map((bar, i) => {
    const y = i * rowHeight + 4;
    const length = most <= 0 ? 0 : Math.round((Math.max(0, bar.value) / most) * barWidth);
    return markup`<g><text class="label" x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${shorten(bar.label)}</text><rect class="bar" x="${labelWidth}" y="${y + 3}" width="${length}" height="${rowHeight - 8}" rx="2"/><text class="value" x="${labelWidth + length + 6}" y="${y + 15}">${bar.shown}</text></g>`;
  });
  return markup`<figure class="chart"><div class="scroll" tabindex="0" role="group" aria-label="${name}"><svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin meet">${rows}</svg></div><figcaption>${name}</figcaption></figure>`;
}

function shorten(label: string): string {
  const letters = [...label];
  return letters.length <= longestLabel ? label : `${letters.slice(0, longestLabel - 1).join('')}…`;
}
