/** Takes the XML of a worksheet piece by piece and drops the rows beyond a limit. */
export interface RowCutter {
  push(piece: Buffer): void;
  /** What was kept; `isCut`: cells with a value were among what was dropped. */
  end(): { readonly xml: Buffer; readonly isCut: boolean };
  /** Bytes kept so far. */
  size(): number;
}

/** A start tag of a row is looked for in this many bytes behind a piece that ends inside it. */
const overlap = 512;

/**
 * Keeps rows 1 to `most` and all that stands after the rows (merges, print set-up). Rows without a number of their own
 * are kept: then the size of what is kept is the limit.
 */
export function cutRows(most: number): RowCutter {
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let state: 'rows' | 'dropping' | 'after' = 'rows';
  let pending: Buffer = Buffer.alloc(0);
  let isCut = false;
  let endTag = '';
  const keep = (piece: Buffer): void => {
    kept.push(piece);
    keptBytes += piece.length;
  };
  const take = (isLast: boolean): void => {
    if (state === 'rows') {
      const start = firstRowBeyond(pending, most);
      if (start === null) {
        const sure = isLast ? pending.length : Math.max(0, pending.length - overlap);
        keep(pending.subarray(0, sure));
        pending = pending.subarray(sure);
        return;
      }
      keep(pending.subarray(0, start));
      pending = pending.subarray(start);
      endTag = endTagOf(pending);
      state = 'dropping';
    }
    if (state === 'dropping') {
      const end = pending.indexOf(endTag);
      const dropped = end < 0 ? pending : pending.subarray(0, end);
      isCut ||= hasValue(dropped);
      if (end < 0) {
        pending = pending.subarray(Math.max(0, pending.length - overlap));
        return;
      }
      pending = pending.subarray(end);
      state = 'after';
    }
    keep(pending);
    pending = Buffer.alloc(0);
  };
  return {
    push(piece) {
      pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
      take(false);
    },
    end() {
      take(true);
      return { xml: kept.length === 1 && kept[0] !== undefined ? kept[0] : Buffer.concat(kept), isCut };
    },
    size: () => keptBytes,
  };
}

/** Where the first row beyond the limit starts, `null` when there is none. */
function firstRowBeyond(xml: Buffer, most: number): number | null {
  const text = xml.toString('latin1');
  for (const match of text.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g))
    if (Number(match[1]) > most) return match.index;
  return null;
}

/** "</sheetData>", with the prefix that the first row to be dropped has. */
function endTagOf(xml: Buffer): string {
  return `</${/^<(\w+:)row/.exec(xml.toString('latin1', 0, 40))?.[1] ?? ''}sheetData>`;
}

function hasValue(xml: Buffer): boolean {
  return ['<v>', '<v ', '<is>', ':v>', ':is>'].some((tag) => xml.includes(tag));
}
