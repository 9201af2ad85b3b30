import { compose, fold } from '../base/text.ts';
import type { Register, Unit } from './model.ts';

/**
 * The name of a unit for matching: folded, without "UBND" and without zeros before a number. "UBND Phường 1" and
 * "Ủy ban nhân dân phường 01" are one unit, "Phường 1" and "Phường 11" are two.
 */
export function unitKey(name: string): string {
  return fold(name)
    .replace(/\b(?:uy ban nhan dan|ubnd)\b/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The unit of the register that a name means, `null` when none or more than one does. A name may go on with the place
 * that the unit belongs to: "Phòng Tư pháp quận 6" is "Phòng Tư pháp".
 */
export function findUnit(register: Register, name: string): Unit | null {
  return onlyUnit(register, name, unitKey) ?? onlyUnit(register, name, placelessKey);
}

/** The only unit with a name of the same key; `null` where several have one, none has, or the key is empty. */
export function onlyUnit(register: Register, name: string, keyOf: KeyOf): Unit | null {
  const key = keyOf(name);
  const found = key === '' ? undefined : keysOf(register, keyOf).get(key);
  return found?.length === 1 ? (found[0] ?? null) : null;
}

export type KeyOf = (name: string) => string;

/** The key without the place at the end. Accents count here: "quản lý" is no "quận". */
function placelessKey(name: string): string {
  return unitKey(compose(name).replace(/[\s,–-]+(?:quận|huyện|thị xã|thành phố|tỉnh|tp\.?|q\.?)\s+[\p{L}\d].*$/iu, ''));
}

/** Units by the keys of their names, made once for a register: every file is looked up in it. */
function keysOf(register: Register, keyOf: KeyOf): ReadonlyMap<string, readonly Unit[]> {
  const known = made.get(register) ?? new Map<KeyOf, ReadonlyMap<string, readonly Unit[]>>();
  made.set(register, known);
  const ready = known.get(keyOf);
  if (ready !== undefined) return ready;
  const units = new Map<string, Unit[]>();
  for (const unit of register.units) {
    for (const key of new Set([unit.name, ...unit.aliases].map(keyOf)))
      units.set(key, [...(units.get(key) ?? []), unit]);
  }
  known.set(keyOf, units);
  return units;
}

const made = new WeakMap<Register, Map<KeyOf, ReadonlyMap<string, readonly Unit[]>>>();
