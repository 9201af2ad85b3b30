import { valueAt, type Grid } from '../base/grid.ts';
import { fold } from '../base/text.ts';
import type { TextCell } from './model.ts';
import { linesOf } from './text-cell.ts';
import { properName } from './proper-name.ts';

/**
 * The unit that a sheet is of, from the rows above its header: what stands after a label ("Đơn vị: …", "Tên cơ
 * quan, đơn vị | …"), else after "của" in the title, else the last line of the letterhead. A label that was left
 * blank says that the unit is not known: the letterhead is then the office's.
 */
export function readUnit(grid: Grid, top: number): TextCell | null {
  let inTitle: TextCell | null = null;
  let isBlank = false;
  for (let row = 0; row < top; row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value.length > 600) continue;
      for (const line of linesOf(value)) {
        const labelled = afterLabel(grid, row, column, line);
        if (labelled === 'blank') isBlank = true;
        else if (labelled !== null) return labelled;
        const named: string | null = inTitle === null ? unitOfTitle(line) : null;
        if (named !== null) inTitle = { text: named, cell: { tab: grid.tab, row, column } };
      }
    }
  }
  return inTitle ?? (isBlank ? null : letterhead(grid, top));
}

const kinds = 'co quan|don vi|dia phuong|phong|ban|nganh|so|xa|phuong|thi tran|dac khu|ubnd|uy ban nhan dan';
const label = new RegExp(
  `^(?:ten |don vi )?(?:${kinds})(?:(?: va)? (?:${kinds}))*(?: (?:duoc|tu|cham|diem|danh gia|bao cao|lap|phieu|nop|thuc hien))*$`,
);

/** The unit beside a label: in the same cell after its colon, or in the next filled cell of the row. */
function afterLabel(grid: Grid, row: number, column: number, line: string): TextCell | 'blank' | null {
  const colon = line.indexOf(':');
  const written = colon < 0 ? line : line.slice(0, colon);
  const folded = written.length > 60 ? '' : fold(written);
  // "Số: 12/BC-UBND" folds like "Sở".
  if (
    !label.test(folded) ||
    /^số$/iu.test(written.trim()) ||
    (colon < 0 && !/^ten |don vi|co quan|dia phuong/.test(folded))
  )
    return null;
  const here = colon < 0 ? '' : bare(line.slice(colon + 1));
  if (here !== '') return { text: withKind(folded, here), cell: { tab: grid.tab, row, column } };
  for (let right = column + 1; right <= column + 8; right += 1) {
    const value = valueAt(grid, row, right);
    if (value === null) continue;
    const text = typeof value === 'string' ? bare(linesOf(value)[0] ?? '') : '';
    const isOther = text === '' || text.endsWith(':') || text.length > 120;
    return isOther
      ? labelLeftBlank(colon)
      : { text: withKind(folded, text), cell: { tab: grid.tab, row, column: right } };
  }
  return labelLeftBlank(colon);
}

/** Without a colon and without a name beside it, "UBND Phường" may be anything. */
function labelLeftBlank(colon: number): 'blank' | null {
  return colon < 0 ? null : 'blank';
}

/** A name without the dots to write on and without the hint how to fill it in. */
function bare(text: string): string {
  return text
    .replace(/[.…_]{2,}|…/g, '')
    .replace(/\((?:ghi|nêu|tên|mẫu)[^)]*\)/giu, '')
    .replace(/[.;,\s]+$/, '')
    .trim();
}

const startsWithKind =
  /^(?:ubnd|uy ban|phuong|xa|thi tran|dac khu|so|phong|ban|trung tam|van phong|chi cuc|quan|huyen|thanh pho|truong|vien|cong an|hoi|doi)\b/;

/** "Phường: Bình An" is "Phường Bình An". */
function withKind(labelled: string, name: string): string {
  const kind = /^(?:ubnd )?(phuong|xa|dac khu|thi tran)$/.exec(labelled);
  if (kind === null || startsWithKind.test(fold(name))) return properName(name);
  return `UBND ${{ phuong: 'Phường', xa: 'Xã', 'dac khu': 'Đặc khu', 'thi tran': 'Thị trấn' }[kind[1] ?? ''] ?? ''} ${properName(name)}`;
}

const ofUnit =
  /(?:^|\s)của\s+((?:UBND|ủy ban nhân dân|uỷ ban nhân dân|phường|xã|thị trấn|đặc khu|sở|phòng|trung tâm|văn phòng|chi cục|ban)\s.+?)(?=\s+(?:năm|quý|6 tháng|đối với)\b|\s*[(,;:]|\s+-\s|\s*$)/iu;

/** "Phiếu tự chấm điểm … của UBND phường A năm 2025". */
function unitOfTitle(line: string): string | null {
  if (!/chấm|đánh giá/iu.test(line) || /quyết định|công văn|kèm theo/iu.test(line)) return null;
  const name = ofUnit.exec(line)?.[1] ?? '';
  return name === '' || /(?:^|\s)(?:các|những)(?:\s|$)|…|\.{2}/iu.test(name) ? null : properName(name);
}

/** Lines of a letterhead come from the top left corner, one below the other or in one cell. */
function letterhead(grid: Grid, top: number): TextCell | null {
  let last: TextCell | null = null;
  let isCommittee = false;
  for (let row = 0; row < Math.min(top, 6); row += 1) {
    const column = (grid.rows[row] ?? []).findIndex((value) => typeof value === 'string' && value.trim() !== '');
    const value = column < 0 ? null : valueAt(grid, row, column);
    if (typeof value !== 'string' || value.length > 300) continue;
    for (const line of linesOf(value)) {
      const folded = fold(line);
      if (/^(?:cong hoa|doc lap)/.test(folded) || !startsWithKind.test(folded) || line.includes(':')) continue;
      if (/^(?:ubnd|uy ban nhan dan)/.test(folded)) isCommittee = true;
      last = {
        text: properName(isCommittee && isPlace(folded) ? `UBND ${line}` : line),
        cell: { tab: grid.tab, row, column },
      };
    }
  }
  return last === null || /^(?:UBND|Ủy ban nhân dân)$/.test(last.text) ? null : last;
}

function isPlace(folded: string): boolean {
  return /^(?:phuong|xa|thi tran|dac khu|quan|huyen|thanh pho|thi xa|tinh)\b/.test(folded);
}
