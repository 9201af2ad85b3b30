import type { Body } from '../model.ts';
import { bodyName } from './issuer.ts';

/** A body named in a text, and all that is known of when it existed. */
export interface NamedBody {
  /** As the register writes it, with what the text adds to a generic name: "UBND quận" and "6". */
  readonly text: string;
  readonly spans: readonly Body[];
}

/** The body with the longest name among those that a text names; `null` when it names none. */
export function bodyNamedIn(bodies: readonly Body[], text: string): NamedBody | null {
  if (text === '') return null;
  if (text === last.text && bodies === last.bodies) return last.body;
  const index = indexOf(bodies);
  const known = index.found.get(text);
  const body = known === undefined ? findBody(index, bodyName(text)) : known;
  if (index.found.size > 5000) index.found.clear();
  index.found.set(text, body);
  last = { bodies, text, body };
  return body;
}

/** The same issuer stands in every row of a sheet. */
let last: { readonly bodies: readonly Body[]; readonly text: string; readonly body: NamedBody | null } = {
  bodies: [],
  text: '',
  body: null,
};

function findBody({ pattern, byName }: Index, text: string): NamedBody | null {
  const match = pattern.exec(text);
  const spans = match === null ? undefined : byName.get(match[1] ?? '');
  const [first] = spans ?? [];
  if (match === null || spans === undefined || first === undefined) return null;
  const more = restOfName.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
  return { text: more === '' ? first.name : `${first.name} ${capitalised(more)}`, spans };
}

const restOfName =
  /^\s+([\p{L}\p{N}]+(?:\s[\p{L}\p{N}]+){0,2}?)(?=\s(?:ngày|ban hành|ký|của|tỉnh|thành phố|tp)(?:\s|$)|$)/u;

function capitalised(words: string): string {
  return words.replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

interface Index {
  readonly pattern: RegExp;
  readonly byName: ReadonlyMap<string, readonly Body[]>;
  readonly found: Map<string, NamedBody | null>;
}

const indices = new WeakMap<readonly Body[], Index>();

function indexOf(bodies: readonly Body[]): Index {
  const known = indices.get(bodies);
  if (known !== undefined) return known;
  const byName = new Map<string, Body[]>();
  for (const body of bodies) {
    const name = bodyName(body.name);
    const spans = byName.get(name);
    if (spans === undefined) byName.set(name, [body]);
    else spans.push(body);
  }
  // A generic name ("UBND quận") stands for each body whose name begins with it: the longest is tried first.
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const index: Index = {
    byName,
    found: new Map(),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}]|(?<=\\d)\\d)`, 'u'),
  };
  indices.set(bodies, index);
  return index;
}
