import { formatDay, yearMonthDay, type Day } from '../base/day.ts';
import { nameOfPlan, notAnnounced } from './messages.ts';
import type { Obligation, Plan, Problem } from './model.ts';
import { datesOf, type PlanQuery } from './occurrences.ts';
import { successionProblems } from './succession.ts';
import { bearersOf, registerProblems, unitsWithin } from './units.ts';
import { describeRule } from './wording.ts';

/** What keeps a plan from answering fully: units, days, settings and records that do not meet. One sentence each. */
export function planProblems(plan: Plan, query: PlanQuery): readonly Problem[] {
  return [
    ...standingProblems(plan, query),
    ...unitProblems(plan, query),
    ...settingProblems(plan, query),
    ...recordProblems(plan, query),
    ...yearProblems(query),
    ...query.calendar.problems,
    ...registerProblems(query.register),
    ...successionProblems(query.register),
  ];
}

function standingProblems(plan: Plan, { from, to }: PlanQuery): readonly Problem[] {
  const where = nameOfPlan(plan);
  const problems: Problem[] = [];
  if (from > plan.to || to < plan.from) {
    problems.push({
      where,
      message: `${where} áp dụng từ ${formatDay(plan.from)} đến ${formatDay(plan.to)}; khoảng thời gian đang xem nằm ngoài. Chọn khoảng khác, hoặc chuyển kế hoạch sang năm cần dùng để làm dự thảo.`,
    });
  }
  if (plan.standing === 'carried') {
    const source = plan.carriedFrom?.number ?? 'kế hoạch trước';
    problems.push({
      where,
      message: `Các ngày của năm ${plan.year} được chuyển từ ${source}, chưa có văn bản nào ban hành. Chỉ dùng để dự thảo; nhập kế hoạch mới khi được ban hành.`,
    });
  }
  return problems;
}

function unitProblems(plan: Plan, { register, unit, from, to }: PlanQuery): readonly Problem[] {
  const problems: Problem[] = [];
  const start = Math.max(from, plan.from) as Day;
  const end = Math.min(to, plan.to) as Day;
  if (start > end) return problems;
  if (unit !== 'all' && !unitsWithin(register, start, end).some(({ id }) => id === unit)) {
    problems.push({
      where: register.title,
      message: `Không có đơn vị "${unit}" trong danh sách "${register.title}" vào thời gian này. Chọn đơn vị khác hoặc bổ sung danh sách.`,
    });
  }
  const reached = new Map<string, { ids: string[]; message: (count: number, first: string) => string }>();
  const note = (key: string, id: string, message: (count: number, first: string) => string) => {
    const known = reached.get(key);
    if (known === undefined) reached.set(key, { ids: [id], message });
    else known.ids.push(id);
  };
  for (const { id, responsible } of plan.obligations) {
    const { unknown, empty, ended } = bearersOf(register, responsible.codes, start, end);
    for (const code of unknown)
      note(
        `?${code}`,
        id,
        (count, first) =>
          `Mã đơn vị "${code}" không có trong danh sách; ${count} nhiệm vụ (đầu tiên: ${first}) chưa có người nhận. Bổ sung đơn vị hoặc sửa mã.`,
      );
    for (const group of empty) {
      if (!group.heads)
        note(
          group.code,
          id,
          (count, first) =>
            `Nhóm "${group.name}" chưa có đơn vị nào trong danh sách; ${count} nhiệm vụ giao cho nhóm này (đầu tiên: ${first}) chưa tới được đơn vị nào trong nhóm. Bổ sung danh sách đơn vị.`,
        );
    }
    for (const gone of ended)
      note(
        gone.id,
        id,
        (count, first) =>
          `${gone.name} không còn hoạt động và danh sách chưa ghi đơn vị kế thừa; ${count} nhiệm vụ (đầu tiên: ${first}) chưa có người nhận. Ghi đơn vị kế thừa, hoặc chọn danh sách đơn vị của thời gian này.`,
      );
  }
  for (const { ids, message } of reached.values())
    problems.push({
      where: `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? '…' : ''}`,
      message: message(ids.length, ids[0] ?? ''),
    });
  return problems;
}

function settingProblems(plan: Plan, { settings, calendar }: PlanQuery): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map(plan.obligations.map((obligation) => [obligation.id, obligation]));
  const named = new Set([
    ...Object.keys(settings.rules),
    ...Object.keys(settings.reviews),
    ...Object.keys(settings.readings),
  ]);
  for (const id of named) {
    const obligation = known.get(id);
    if (obligation === undefined) {
      problems.push({
        where: id,
        message: `Thiết lập cho nhiệm vụ "${id}", nhưng kế hoạch không có mục này. Kiểm tra lại số mục.`,
      });
      continue;
    }
    for (const rule of settings.rules[id] ?? []) {
      const alone = { ...settings, rules: { [id]: [rule] } };
      const found = datesOf(plan, { ...obligation, due: [] }, alone, plan.from, plan.to, calendar);
      if (found.length === 0)
        problems.push({
          where: id,
          message: `Hạn "${describeRule(rule)}" của mục ${id} không có ngày nào từ ${formatDay(plan.from)} đến ${formatDay(plan.to)}. Đặt ngày khác, hoặc kéo dài thời gian của kế hoạch.`,
        });
    }
  }
  return problems;
}

function recordProblems(plan: Plan, query: PlanQuery): readonly Problem[] {
  const { records, register, today } = query;
  const problems: Problem[] = [];
  const obligations = new Map(plan.obligations.map((obligation) => [obligation.id, obligation]));
  const periods = new Map<string, readonly string[]>();
  const units = new Set(register.units.map(({ id }) => id));
  records.forEach((record, index) => {
    const where = `Kết quả thực hiện, dòng ${index + 1}`;
    const obligation = obligations.get(record.obligation);
    if (obligation === undefined)
      problems.push({
        where,
        message: `Mục "${record.obligation}" không có trong kế hoạch. Kiểm tra lại số mục.`,
      });
    if (!units.has(record.unit))
      problems.push({
        where,
        message: `Đơn vị "${record.unit}" không có trong danh sách. Kiểm tra lại tên đơn vị.`,
      });
    if (record.day > today)
      problems.push({
        where,
        message: `Ngày ${formatDay(record.day)} sau ngày đang xem (${formatDay(today)}) nên chưa được tính. Kiểm tra lại ngày.`,
      });
    if (obligation === undefined || record.status === 'arisen' || record.status === 'reviewed') return;
    const known = periods.get(obligation.id) ?? periodsOf(plan, obligation, query);
    periods.set(obligation.id, known);
    if (known.length === 0 || obligation.cadence.kinds.includes('event')) return;
    const fits = record.period === null ? known.length === 1 : known.includes(record.period);
    if (!fits)
      problems.push({
        where,
        message: `${record.period === null ? 'Kết quả chưa ghi kỳ' : `Kỳ "${record.period}" không có ở mục ${obligation.id}`} nên chưa gắn được với hạn nào. Ghi một trong các kỳ: ${known.slice(0, 6).join(', ')}${known.length > 6 ? '…' : ''}.`,
      });
  });
  return problems;
}

/** The periods of an obligation while the plan runs, and of the days that it names itself. */
function periodsOf(plan: Plan, obligation: Obligation, { settings, calendar }: PlanQuery): readonly string[] {
  return datesOf(plan, obligation, settings, plan.from, plan.to, calendar).map(({ period }) => period);
}

function yearProblems({ from, to, calendar }: PlanQuery): readonly Problem[] {
  const problems: Problem[] = [];
  for (let year = yearMonthDay(from).year; year <= yearMonthDay(to).year; year += 1) {
    if (!calendar.isAnnounced(year)) problems.push({ where: 'Ngày nghỉ', message: notAnnounced(year) });
  }
  return problems;
}
