import type { CellValue, Grid } from '../../shared/base/grid.ts';
import type { CriteriaSet, Criterion } from '../../shared/criteria/model.ts';

/** First row of the table below title block and header, as people count. */
const firstRow = 6;

/** One sheet on a set, the same at every run: title block, header, a row for every item, a total with formulas. */
export function benchGrid(set: CriteriaSet, unit: number): Grid {
  const next = random(unit);
  const lines = set.items.map((item, position) => lineOf(item, position, unit, next));
  const rowOf = new Map(set.items.map(({ code }, position) => [code, firstRow + position]));
  const below = new Map<string | null, string[]>();
  for (const { code, parent } of set.items)
    below.set(parent, [...(below.get(parent) ?? []), `D${rowOf.get(code) ?? 0}`]);
  const sums = sumsOf(lines);
  const rows: CellValue[][] = [
    [`UBND PHƯỜNG ${unit}`],
    ['PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: UBND Phường ${unit}`],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điều tra XHH', 'Tài liệu kiểm chứng', 'Ghi chú'],
  ];
  const formulas: (string[] | undefined)[] = rows.map(() => undefined);
  for (const { item, title, self, evidence, note } of lines) {
    const isGroup = item.rule === null;
    rows.push([
      item.code,
      title,
      item.max / 1000,
      isGroup ? (sums.get(item.code) ?? 0) / 1000 : self,
      null,
      evidence,
      note,
    ]);
    formulas.push(isGroup ? ['', '', '', `SUM(${groupRange(below.get(item.code) ?? [])})`] : undefined);
  }
  rows.push([null, 'TỔNG CỘNG', 200, (sums.get(null) ?? 0) / 1000, null, null, null]);
  formulas.push(['', '', '', (below.get(null) ?? []).join('+')]);
  return { tab: 'Phiếu', rows, formulas };
}

/** Leaves of a group stand together, groups of a field apart. */
function groupRange(cells: readonly string[]): string {
  const [first = '', last = first] = [cells[0], cells[cells.length - 1]];
  return Number(last.slice(1)) - Number(first.slice(1)) === cells.length - 1 ? `${first}:${last}` : cells.join(',');
}

interface Line {
  readonly item: Criterion;
  readonly title: string;
  readonly self: CellValue;
  /** Thousandths that the sheet's own sums add. */
  readonly added: number;
  readonly evidence: string | null;
  readonly note: string | null;
}

/** A row; of forty scored rows about one is mistaken. */
function lineOf(item: Criterion, position: number, unit: number, next: (below: number) => number): Line {
  const empty = { item, title: item.title, self: null, added: 0, evidence: null, note: null };
  if (item.rule === null || item.rule.kind === 'survey') return empty;
  const { points, note } = answerTo(item.rule.kind, item.code, next);
  const right: Line = { ...empty, self: points / 1000, added: points, evidence: citation(position, unit, next), note };
  return next(40) === 0 ? mistaken(right, next) : right;
}

function answerTo(
  kind: string,
  code: string,
  next: (below: number) => number,
): { readonly points: number; readonly note: string | null } {
  if (kind === 'choice') return { points: 1000, note: null };
  if (kind === 'deduction') {
    const days = Math.max(0, next(8) - 4);
    return { points: 1000 - days * 250, note: days === 0 ? null : `Gửi báo cáo chậm ${days} ngày` };
  }
  if (kind === 'tiers' && code.endsWith('.3')) {
    const count = 1 + next(6);
    return { points: count >= 4 ? 1000 : count >= 2 ? 500 : 0, note: `Đã tổ chức ${count} cuộc` };
  }
  const whole = 20 + next(80);
  const part = Math.max(0, whole - next(Math.ceil(whole / 2)));
  const note = `Đã thực hiện ${part}/${whole} hồ sơ`;
  if (kind === 'tiers') return { note, points: part * 10 >= whole * 9 ? 1000 : part * 10 >= whole * 7 ? 500 : 0 };
  return { note, points: part * 2 < whole ? 0 : Math.floor((part * 200 + whole) / (whole * 2)) * 10 };
}

const kindsOfDocuments = [
  ['Kế hoạch', 'KH'],
  ['Báo cáo', 'BC'],
  ['Quyết định', 'QĐ'],
  ['Thông báo', 'TB'],
] as const;

/** A document of its own for every row and unit; its number says its day, so that no number has two. */
function citation(position: number, unit: number, next: (below: number) => number): string {
  const [name, kind] = kindsOfDocuments[position % kindsOfDocuments.length] ?? kindsOfDocuments[0];
  const day = (position * 7 + unit) % 270;
  const month = 1 + Math.floor(day / 30);
  const date = `${String(1 + (day % 28)).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/2025`;
  const place = kind === 'BC' ? ` (mục ${1 + next(3)}, trang ${2 + next(9)})` : '';
  return `${name} số ${20 + day}/${kind}-UBND ngày ${date} của UBND Phường ${unit} về công tác cải cách hành chính năm 2025${place}`;
}

function mistaken(line: Line, next: (below: number) => number): Line {
  const { self, evidence } = line;
  switch (next(7)) {
    case 0:
      return { ...line, self: 1.5, added: 1500 };
    case 1:
      return { ...line, self: 0.37, added: 370 };
    case 2:
      return { ...line, self: typeof self === 'number' ? String(self).replace('.', ',') : self, added: 0 };
    case 3:
      return { ...line, self: null, added: 0 };
    case 4:
      return { ...line, evidence: null };
    case 5:
      return { ...line, evidence: evidence === null ? null : evidence.replace(/ ngày .*/, '') };
    default:
      return {
        ...line,
        evidence: evidence === null ? null : evidence.replace('/2025 của', '/2024 của').replace('-', ' - '),
      };
  }
}

/** Sums of every group by its code, of all under `null`. */
function sumsOf(lines: readonly Line[]): ReadonlyMap<string | null, number> {
  const parents = new Map(lines.map(({ item }) => [item.code, item.parent]));
  const sums = new Map<string | null, number>();
  for (const { item, added } of lines) {
    if (item.rule === null) continue;
    for (let code = item.parent; ; code = parents.get(code) ?? null) {
      sums.set(code, (sums.get(code) ?? 0) + added);
      if (code === null) break;
    }
  }
  return sums;
}

/** A linear congruential generator: whole numbers from 0 to below a bound. */
function random(unit: number): (below: number) => number {
  let seed = unit * 7919 + 17;
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
}
