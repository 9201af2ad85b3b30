import { findDocumentType, type DocumentType } from '../document-types.ts';
import { isCouncilOrCommittee, isIssuingBody, isPartyBody, officialBody, withStroke } from './bodies.ts';
import { officialSymbol } from './reference.ts';
import type { WrittenSymbol } from './symbol.ts';

/** What a symbol says: kind, issuer and drafting unit, in official letters. */
export interface Identity {
  readonly type: string | null;
  readonly issuer: string | null;
  readonly drafter: string | null;
  readonly party: boolean;
  /** The symbol in official letters and marks: "KH-UBND". */
  readonly official: string;
  /** The first part is a kind of document on one of the lists. */
  readonly known: boolean;
  /** The kind is on no list of the system that the document belongs to. */
  readonly unlisted: boolean;
  /** Some letters are not the official ones ("QD", "qđ"). */
  readonly otherLetters: boolean;
}

/** A symbol repeats over hundreds of cells; telling its parts apart is dear. */
const administrative = new Map<string, Identity>();
const legislative = new Map<string, Identity>();
const identifiedLimit = 2_000;

/** Identifies a symbol; `legal` when a year stands before it. */
export function identify(symbol: WrittenSymbol, legal: boolean): Identity {
  const identified = legal ? legislative : administrative;
  const before = identified.get(symbol.text);
  if (before !== undefined) return before;
  const identity = tellApart(symbol, legal);
  if (identified.size >= identifiedLimit) identified.clear();
  identified.set(symbol.text, identity);
  return identity;
}

/** A first part that is no kind is the body of a công văn, except before a body that only issues. */
function tellApart(symbol: WrittenSymbol, legal: boolean): Identity {
  const { parts, joints } = symbol;
  const bodies = parts.map(officialBody);
  const [first = '', second] = bodies;
  const kind = findDocumentType(withStroke(parts[0] ?? ''));
  const party = !legal && second !== undefined && isPartyBody(second);
  const kindIsDue = second !== undefined && (party || legal || isIssuingBody(second)) && !isCouncilOrCommittee(first);
  const type = kind?.abbreviation ?? (kindIsDue ? first : null);
  const cut = type === null ? endOfBody(joints, bodies.length) : bodies.length;
  const issuer = joined(bodies, joints, type === null ? 0 : 1, cut);
  const drafter = joined(bodies, joints, cut, bodies.length);
  return {
    type,
    issuer,
    drafter,
    party,
    official: officialSymbol({ type, issuer, drafter, party }),
    known: kind !== null,
    unlisted: type !== null && (kind === null || (kind.system === 'party' && !party)),
    otherLetters: parts.some((part, index) =>
      index === 0 && kind !== null ? !isOfficial(part, kind) : officialBody(part) !== part,
    ),
  };
}

/** "VP.HĐND" is one body: only a dash or a slash ends it. */
function endOfBody(joints: readonly string[], count: number): number {
  const at = joints.findIndex((joint) => !isInnerJoint(joint));
  return at < 0 ? count : at + 1;
}

function joined(bodies: readonly string[], joints: readonly string[], from: number, to: number): string | null {
  if (from >= to) return null;
  let text = bodies[from] ?? '';
  for (let index = from + 1; index < to; index += 1) {
    const joint = joints[index - 1] ?? '-';
    text += (isInnerJoint(joint) ? joint : '-') + (bodies[index] ?? '');
  }
  return text;
}

function isInnerJoint(joint: string): boolean {
  return joint === '.' || joint === '&';
}

/** Sources give QyĐ and QYĐ for "Quy định". */
function isOfficial(part: string, kind: DocumentType): boolean {
  return part === kind.abbreviation || part === 'QYĐ';
}
