import { sha256 } from '../../base/sha256.ts';
import type { Hit } from '../model.ts';

/**
 * 16 hexadecimal digits that stand for the values of a hit. Where it stands and how grave it is do not count:
 * rows are inserted, and severities are settings.
 */
export function fingerprintOf(hit: Hit): string {
  return sha256(canonical(withoutPlace(hit))).slice(0, 16);
}

const placeKeys: ReadonlySet<string> = new Set(['cell', 'range', 'criterion', 'severity']);

function withoutPlace(hit: Hit): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(hit).filter(([key]) => !placeKeys.has(key)));
}

/** JSON with the keys in order, without cells, and with the addresses in a formula blotted out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (isCell(value)) return '"cell"';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(key === 'formula' ? withoutAddresses(part) : part)}`).join(',')}}`;
}

function isCell(value: object): boolean {
  return 'row' in value && 'column' in value;
}

function withoutAddresses(formula: unknown): unknown {
  return typeof formula === 'string' ? formula.replace(/\$?[A-Z]{1,3}\$?\d+/gi, '#') : formula;
}
