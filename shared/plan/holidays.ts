import { addDays, dayOf, formatDay, weekday, yearMonthDay, type Day } from '../base/day.ts';
import { dayOfLunarDate } from './lunar.ts';
import { holidayKinds } from './messages.ts';
import type { Problem } from './model.ts';

/**
 * `holiday`, `compensation` and `swap-off` are off; `swap-work` is a Saturday that is worked;
 * `planned` (announced as a policy, not in force) and `not-off` (struck out by the office) change nothing.
 */
export type HolidayKind = 'holiday' | 'compensation' | 'swap-off' | 'swap-work' | 'planned' | 'not-off';

/** One day of a table of holidays, with the document it comes from. */
export interface HolidayRow {
  readonly day: Day;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly certain: boolean;
  /** `computed`: the rule of the law applied by this program before the year is announced. */
  readonly confidence: 'source' | 'memory' | 'computed';
  readonly source: string;
}

export interface HolidayTable {
  readonly title: string;
  /** Years that the table holds completely; other years of its rows stay provisional. */
  readonly announced: readonly number[];
  readonly rows: readonly HolidayRow[];
}

const law = 'Bộ luật Lao động 45/2019/QH14, Điều 111, Điều 112';

/**
 * The days off that the law gives in a year that nobody has announced, in order, all `certain: false`.
 * Two choices of the Government are guessed: Tết as two days before and three from mùng 1 on, and the
 * neighbour of 2/9 as 1/9 unless that is a weekend. Weekend holidays get the next working day off.
 * Source: Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 and Điều 112.
 */
export function statutoryRows(year: number): readonly HolidayRow[] {
  const statutory = statutoryDays(year);
  const off = new Set(statutory.map(([day]) => day));
  const rows = statutory.map(([day, name]) => computed(day, 'holiday', name));
  for (const [day, name] of statutory) {
    if (!isWeekend(day)) continue;
    let next = addDays(day, 1);
    while (isWeekend(next) || off.has(next)) next = addDays(next, 1);
    off.add(next);
    rows.push(computed(next, 'compensation', `Nghỉ bù ${name}`));
  }
  return rows.sort((a, b) => a.day - b.day);
}

/**
 * Where a table of holidays contradicts itself: one sentence for each place, naming the rows (counted from 1).
 * The first row of a day is the one that counts.
 */
export function holidayProblems(table: HolidayTable): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<Day, number>();
  const swaps = new Map<number, { off: number; work: number }>();
  table.rows.forEach((row, index) => {
    const say = (message: string) => problems.push({ where: `${table.title}, dòng ${index + 1}`, message });
    const date = formatDay(row.day);
    const kind = holidayKinds[row.kind].vi;
    const earlier = first.get(row.day);
    if (earlier !== undefined) {
      const other = table.rows[earlier];
      const before = other === undefined ? '' : holidayKinds[other.kind].vi;
      say(
        `Ngày ${date} ghi hai lần: dòng ${earlier + 1} là "${before}", dòng ${index + 1} là "${kind}". Đang dùng dòng ${earlier + 1}; giữ lại một dòng.`,
      );
      return;
    }
    first.set(row.day, index);
    if (row.kind === 'swap-work' && !isWeekend(row.day))
      say(`Ngày ${date} ghi là "${kind}" nhưng vốn là ngày làm việc trong tuần. Kiểm tra lại ngày.`);
    if ((row.kind === 'swap-off' || row.kind === 'compensation') && isWeekend(row.day))
      say(`Ngày ${date} ghi là "${kind}" nhưng vốn là ngày nghỉ hằng tuần. Kiểm tra lại ngày.`);
    const { year } = yearMonthDay(row.day);
    const count = swaps.get(year) ?? { off: 0, work: 0 };
    if (row.kind === 'swap-off') count.off += 1;
    if (row.kind === 'swap-work') count.work += 1;
    swaps.set(year, count);
  });
  for (const [year, { off, work }] of swaps) {
    if (off !== work)
      problems.push({
        where: table.title,
        message: `Năm ${year} có ${off} ngày nghỉ hoán đổi nhưng có ${work} ngày làm bù. Hai số này phải bằng nhau; đối chiếu thông báo của Chính phủ.`,
      });
  }
  return problems;
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const number = weekday(day);
  return number === 0 || number === 6;
}

function statutoryDays(year: number): readonly (readonly [Day, string])[] {
  const date = (month: number, day: number) => dayOf(year, month, day) as Day;
  const tet = dayOfLunarDate(1, 1, year) as Day;
  const national = date(9, 2);
  const before = addDays(national, -1);
  return [
    [date(1, 1), 'Tết Dương lịch'],
    ...[-2, -1, 0, 1, 2].map((offset) => [addDays(tet, offset), 'Tết Âm lịch'] as const),
    [dayOfLunarDate(10, 3, year) as Day, 'Giỗ Tổ Hùng Vương (10/3 âm lịch)'],
    [date(4, 30), 'Ngày Chiến thắng'],
    [date(5, 1), 'Ngày Quốc tế lao động'],
    [national, 'Quốc khánh'],
    [isWeekend(before) ? addDays(national, 1) : before, 'Quốc khánh (ngày liền kề)'],
  ];
}

function computed(day: Day, kind: HolidayKind, name: string): HolidayRow {
  return { day, kind, name, certain: false, confidence: 'computed', source: law };
}
