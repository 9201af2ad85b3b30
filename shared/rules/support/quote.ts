/** A text in quotation marks for a message, its own marks made single, cut where it is longer than people read in one. */
export function quote(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').replace(/"/g, "'").trim();
  return line.length <= longest ? `"${line}"` : `"${line.slice(0, longest - 1).trimEnd()}…"`;
}

/** "1.1, 1.2 và 1.3", or of a long list the first few and how many more. */
export function listVi(items: readonly string[], most = 5): string {
  return joined(items, most, 'và', (more) => `${more} mục khác`);
}

/** "1.1, 1.2 and 1.3", or of a long list the first few and how many more. */
export function listEn(items: readonly string[], most = 5): string {
  return joined(items, most, 'and', (more) => `${more} others`);
}

function joined(items: readonly string[], most: number, and: string, others: (more: number) => string): string {
  const shown = items.length <= most ? items : [...items.slice(0, most), others(items.length - most)];
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}
