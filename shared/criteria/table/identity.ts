import type { Basis, Level } from '../model.ts';
import { fold } from '../../base/text.ts';

/** A name for files and commands made of level, year and decision: "xa-2025-1880-qd-ubnd". */
export function setId(level: Level, year: number | null, { document }: Basis, title: string): string {
  const parts = [levelSlugs[level], year === null ? '' : String(year), document === null ? '' : slug(document)];
  const id = parts.filter((part) => part !== '').join('-');
  return id === '' || id === levelSlugs[level]
    ? [id, slug(title).split('-').slice(0, 6).join('-')].filter((part) => part !== '').join('-') || 'bo-tieu-chi'
    : id;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const levelSlugs: Readonly<Record<Level, string>> = {
  ministry: 'bo',
  province: 'tinh',
  department: 'so',
  district: 'huyen',
  division: 'phong',
  commune: 'xa',
  other: '',
};
