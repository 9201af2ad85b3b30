/** Width of a text on a terminal: Vietnamese letters are one column each once composed. */
export function displayWidth(text: string): number {
  return [...text.normalize('NFC')].length;
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Longer texts are cut with "…". */
  readonly most?: number;
}

/** A plain table that fits 80 columns when its columns are bounded so. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => row.map((cell, i) => shorten(cell, columns[i]?.most ?? 80)));
  const widths = columns.map((column, i) =>
    Math.max(displayWidth(column.title), ...cut.map((row) => displayWidth(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? 'left'))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(columns.map(({ title }) => title)), rule, ...cut.map(line)].join('\n');
}

function shorten(text: string, most: number): string {
  const letters = [...text.normalize('NFC')];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + text : text + space;
}
