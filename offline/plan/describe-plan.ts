import { formatDay } from '../../shared/base/day.ts';
import type { Duties } from '../../shared/plan/duties.ts';
import { nameOfPlan } from '../../shared/plan/messages.ts';
import type { Plan } from '../../shared/plan/model.ts';
import type { PlanQuery } from '../../shared/plan/occurrences.ts';
import { wrap } from '../terminal/wrap.ts';
import { dueTable } from './due-table.ts';
import { dutyLists } from './duty-lists.ts';

/** What has to be known to read the states: which year the plan's days are in, as of which day, with which records. */
export function planNotes(plan: Plan, { today, records, register }: PlanQuery): readonly string[] {
  const away = today < plan.from || today > plan.to;
  const day = formatDay(today);
  return [
    away
      ? `Các ngày của kế hoạch thuộc năm ${plan.year}; tình trạng tính đến ngày ${day} (đổi bằng --today).`
      : `Tình trạng tính đến ngày ${day}.`,
    records.length === 0
      ? `Danh sách đơn vị: ${register.title}. Chưa có kết quả thực hiện (--records) nên tình trạng chỉ tính theo ngày.`
      : `Danh sách đơn vị: ${register.title}. Đã tính ${records.length} kết quả thực hiện.`,
  ];
}

/** The answer for a terminal: the dated duties, then lists without dates, then what the plan itself lacks. */
export function describePlan(
  plan: Plan,
  query: PlanQuery,
  duties: Duties,
  wishes: { readonly columns: number; readonly fullText: boolean },
): string {
  const { columns, fullText } = wishes;
  const one = query.register.units.find(({ id }) => id === query.unit);
  const who = one === undefined ? 'việc của các đơn vị' : `việc của ${one.name}`;
  const dated = plan.standing === 'carried' ? 'Việc dự kiến, chưa được ban hành' : 'Việc đến hạn';
  const count = new Set(duties.occurrences.map(({ obligation, period }) => `${obligation.id} ${period}`)).size;
  return [
    wrap(`${nameOfPlan(plan)}: ${who} từ ${formatDay(query.from)} đến ${formatDay(query.to)}`, columns),
    ...planNotes(plan, query).map((note) => wrap(note, columns)),
    '',
    ...(count === 0
      ? [`${dated}: không có việc nào có ngày trong thời gian này.`]
      : [
          `${dated}: ${count}`,
          '',
          dueTable(duties.occurrences, query, {
            columns,
            fullText: fullText || one !== undefined,
            imported: plan.standing === 'imported',
          }),
        ]),
    '',
    ...dutyLists(duties, { columns, fullText, naming: one === undefined }),
    ...plan.missing.map(({ part, note }) => wrap(`Kế hoạch thiếu ${part}. ${note}`, columns)),
  ]
    .join('\n')
    .trimEnd();
}
