/** A piece of markup that is safe to show: made by `markup`, or by nothing else. */
export interface Markup {
  readonly safe: string;
}

type Part = Markup | string | number | null | undefined | readonly Markup[];

/** Builds markup from a template; everything that is put in is text and gets escaped, unless it is markup itself. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let safe = fixed[0] ?? '';
  parts.forEach((part, i) => {
    safe += render(part) + (fixed[i + 1] ?? '');
  });
  return { safe };
}

export function joined(parts: readonly Markup[]): Markup {
  return { safe: parts.map((part) => part.safe).join('') };
}

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'safe' in part ? part.safe : joined(part).safe;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Characters that XML and HTML cannot hold are dropped: a sheet may contain anything.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
