import { fold } from '../../base/text.ts';

/** A unit's name for comparing: folded, without "UBND": "UBND Phường E" and "Ủy ban nhân dân phường E" are "phuong e". */
export function unitName(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const name = fold(unit).replace(/^(?:ubnd|uy ban nhan dan)\s+/, '');
  if (folded.size > 5000) folded.clear();
  folded.set(unit, name);
  return name;
}

const folded = new Map<string, string>();

/** Whether a name (see `unitName`) is that of a ward, commune, town or special zone: they do not issue each other's documents. */
export function isLocal(name: string): boolean {
  return /^(?:phuong|xa|thi tran|dac khu)\s/.test(name);
}

const committees = ['UBND ', 'Ủy ban nhân dân ', 'Uỷ ban nhân dân '];
const endOfName = /\s(?:về|ban hành|v\/v|ngày)\s|[,;()\n/]/u;
const longestName = 60;

/** The unit whose People's Committee a text names as the issuer, as `unitName` writes it; `null` when it names none. */
export function namedUnit(evidence: string): string | null {
  for (const committee of committees) {
    for (let at = evidence.indexOf(committee); at >= 0; at = evidence.indexOf(committee, at + 1)) {
      if (evidence.startsWith('của ', at - 4) || evidence.startsWith('do ', at - 3))
        return nameAt(evidence, at + committee.length);
    }
  }
  return null;
}

/** The documents of a sheet name one issuer in nearly all rows: its name with the words that end it, as it stood last. */
let last = { written: '\n', name: '' };

function nameAt(evidence: string, start: number): string {
  if (evidence.slice(start, start + last.written.length) === last.written) return last.name;
  const text = evidence.slice(start, start + longestName);
  const end = endOfName.exec(text);
  const name = unitName(end === null ? text : text.slice(0, end.index));
  if (end !== null) last = { written: text.slice(0, end.index + end[0].length), name };
  return name;
}
