/** One tab of a workbook and the part that holds its cells. */
export interface TabPart {
  readonly name: string;
  /** Position among all tabs, those with charts only included. */
  readonly index: number;
  readonly part: string;
}

/**
 * The tabs with cells of an .xlsx file, in their order. Tabs that hold a chart only have no cells and are no such tabs.
 * Two tabs never share a part: the second one is not one.
 */
export function tabParts(parts: ReadonlyMap<string, Uint8Array>): readonly TabPart[] {
  const workbook = [...parts.keys()].find((name) => /(?:^|\/)workbook\w*\.xml$/i.test(name));
  if (workbook === undefined) return [];
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = sheetTargets(textOf(parts.get(`${folder}_rels/${workbook.slice(folder.length)}.rels`)), folder);
  const seen = new Set<string>();
  return tags(textOf(parts.get(workbook)), 'sheet').flatMap((tag, index): readonly TabPart[] => {
    const part = targets.get(attribute(tag, '(?:\\w+:)id') ?? '');
    if (part === undefined || seen.has(part)) return [];
    seen.add(part);
    return [{ name: attribute(tag, 'name') ?? '', index, part }];
  });
}

/** Part of each relationship that leads to a worksheet. */
function sheetTargets(relationships: string, folder: string): ReadonlyMap<string, string> {
  return new Map(
    tags(relationships, 'Relationship').flatMap((tag): readonly (readonly [string, string])[] => {
      const target = attribute(tag, 'Target') ?? '';
      if (attribute(tag, 'Type')?.endsWith('/worksheet') !== true) return [];
      return [[attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : joined(folder, target)]];
    }),
  );
}

function joined(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : new TextDecoder().decode(part);
}
