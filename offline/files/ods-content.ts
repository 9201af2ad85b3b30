/**
 * The content of an .ods file in the shape that the library reads: rows that are grouped or repeated on each page
 * stand directly in their table, and no row or cell is repeated beyond the limits.
 */
export function plainContent(xml: string, most: { readonly rows: number; readonly columns: number }): string {
  return xml
    .replace(/<\/?table:table-(?:header-rows|row-group|rows)\b[^>]*>/g, '')
    .replace(/ table:number-rows-repeated="(\d+)"/g, (_, count: string) => repeated('rows', Number(count), most.rows))
    .replace(/ table:number-columns-repeated="(\d+)"/g, (_, count: string) =>
      repeated('columns', Number(count), most.columns),
    );
}

/** Names of the tabs whose style hides them. */
export function hiddenTabs(xml: string): ReadonlySet<string> {
  const styles = new Set(
    [...xml.matchAll(/<style:style style:name="([^"]*)" style:family="table"[^>]*>(.*?)<\/style:style>/gs)]
      .filter(([, , inside = '']) => inside.includes('table:display="false"'))
      .map(([, name = '']) => name),
  );
  const tables = [...xml.matchAll(/<table:table table:name="([^"]*)" table:style-name="([^"]*)"/g)];
  return new Set(tables.filter(([, , style = '']) => styles.has(style)).map(([, name = '']) => unescaped(name)));
}

/** One more than the limit still shows that there is more. */
function repeated(what: 'rows' | 'columns', count: number, most: number): string {
  return ` table:number-${what}-repeated="${Math.min(count, most + 1)}"`;
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
