import { markup, type Markup } from './markup.ts';

export interface ReportColumn {
  readonly title: string;
  readonly number?: boolean;
}

/** A table that scrolls sideways on a phone and can be reached by the keyboard for that. */
export function reportTable(
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly Markup[])[],
): Markup {
  const head = columns.map(({ title, number }) => markup`<th scope="col"${className(number)}>${title}</th>`);
  const body = rows.map((cells) => markup`<tr>${cells}</tr>`);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function cell(text: string): Markup {
  return markup`<td>${text}</td>`;
}

export function rowHead(text: string): Markup {
  return markup`<th scope="row">${text}</th>`;
}

export function numberCell(text: string): Markup {
  return markup`<td class="number">${text}</td>`;
}

function className(number: boolean | undefined): Markup {
  return number === true ? markup` class="number"` : markup``;
}
