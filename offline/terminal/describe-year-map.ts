import type { CriteriaSet } from '../../shared/criteria/model.ts';
import type { YearLink, YearMap } from '../../shared/criteria/year-map.ts';
import { wrap } from './wrap.ts';

/** Links that a person should look at, the least sure first, and how many there are of each kind. */
export function describeYearMap(
  map: YearMap,
  before: CriteriaSet,
  after: CriteriaSet,
  out: string | undefined,
  columns: number,
): string {
  const earlier = titles(before);
  const later = titles(after);
  const lines = map.links
    .filter(({ kind }) => kind !== 'same')
    .sort((a, b) => a.confidence - b.confidence)
    .map((link) => wrap(`${sentence(link, earlier, later)} (chắc ${link.confidence}%)`, columns, '    ', '  - '));
  const counted = kinds.map(([kind, label]) => `${map.links.filter((link) => link.kind === kind).length} ${label}`);
  const open = map.links.filter(({ state }) => state === 'proposed').length;
  return [
    wrap(`${before.title} → ${after.title}`, columns),
    ...(lines.length === 0 ? [] : ['', 'Những mục không giữ nguyên, chỗ ít chắc nhất trước:', ...lines]),
    ...(out === undefined ? [] : ['', `Đã ghi ${out}`]),
    '',
    `${counted.join(', ')}. ${open === 0 ? 'Mọi mối nối đã xác nhận.' : `${open} mối nối chờ xác nhận.`}`,
  ].join('\n');
}

const kinds: readonly (readonly [YearLink['kind'], string])[] = [
  ['same', 'mục giữ nguyên'],
  ['renamed', 'đổi tên'],
  ['moved', 'chuyển chỗ'],
  ['split', 'tách ra'],
  ['new', 'mới'],
  ['gone', 'bỏ'],
];

function sentence(link: YearLink, earlier: ReadonlyMap<string, string>, later: ReadonlyMap<string, string>): string {
  switch (link.kind) {
    case 'same':
      return `Mục ${link.after} "${later.get(link.after) ?? ''}" giữ nguyên.`;
    case 'renamed':
      return `Mục ${link.after} đổi tên từ "${earlier.get(link.before) ?? ''}" thành "${later.get(link.after) ?? ''}".`;
    case 'moved':
      return `Mục ${link.before} "${earlier.get(link.before) ?? ''}" nay là mục ${link.after} "${later.get(link.after) ?? ''}".`;
    case 'split':
      return `Mục ${link.before} "${earlier.get(link.before) ?? ''}" tách thành các mục ${link.after.join(', ')}.`;
    case 'new':
      return `Mục ${link.after} "${later.get(link.after) ?? ''}" là mục mới.`;
    case 'gone':
      return `Mục ${link.before} "${earlier.get(link.before) ?? ''}" không còn.`;
  }
}

function titles({ items }: CriteriaSet): ReadonlyMap<string, string> {
  return new Map(items.map(({ code, title }) => [code, title]));
}
