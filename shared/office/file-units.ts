import { fold } from '../base/text.ts';
import type { Register, Unit } from './model.ts';
import { findUnit, onlyUnit, unitKey } from './units.ts';

/** The name of a file without its folders and its extension. */
export function nameOfFile(source: string): string {
  return (source.split(/[\\/]/).pop() ?? '').replace(/\.[a-z]{3,4}$/i, '');
}

/**
 * The unit that a file is from by its name, or by the folder that it lies in: "phieu-phuong-1.xlsx", "P01 (2).xlsx",
 * "Phường 1/phieu.xlsx". `null` when the name says none or leaves it open.
 */
export function findUnitOfFile(register: Register, source: string): Unit | null {
  if (register.units.length === 0) return null;
  const [, ...folders] = source.split(/[\\/]/).reverse();
  for (const name of [nameOfFile(source), ...folders]) {
    const unit = findUnit(register, name) ?? onlyUnit(register, withoutCommonWords(name), closedKey);
    if (unit !== null) return unit;
  }
  return null;
}

/** What the files of one kind have in common, which tells no unit from another. */
const commonWords = [
  'phieu',
  'bang',
  'bieu',
  'mau',
  'bao cao',
  'ket qua',
  'tu cham diem',
  'tu danh gia',
  'cham diem',
  'danh gia',
  'tu cham',
  'tdg',
  'chi so',
  'par index',
  'cai cach hanh chinh',
  'cchc',
  'nam 20\\d\\d',
  '20\\d\\d',
  'nop',
  'gui',
  'lai',
  'ban sao',
  'copy',
  'chinh thuc',
  'final',
  'da sua',
  'sua',
  'bo sung',
  'lan \\d+',
  'v\\d+',
];
const common = new RegExp(`\\b(?:${commonWords.join('|')})\\b`, 'g');

/** "01. P1 - phiếu (2)" is "phuong 1". */
function withoutCommonWords(name: string): string {
  return fold(name.replace(/\(\d+\)\s*$/, ''))
    .replace(common, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d+ (?=\p{L})/u, '')
    .replace(/^[pf] ?(?=\d+$)/, 'phuong ');
}

/** "phuong1" is "Phường 1". */
function closedKey(name: string): string {
  return unitKey(name).replace(/ /g, '');
}
