import type { Day } from '../../shared/base/day.ts';
import { dutiesOf, type Duties } from '../../shared/plan/duties.ts';
import { toIcs } from '../../shared/plan/ics.ts';
import { nameOfPlan } from '../../shared/plan/messages.ts';
import type { Plan } from '../../shared/plan/model.ts';
import type { PlanQuery } from '../../shared/plan/occurrences.ts';
import { defaultSettings } from '../../shared/plan/settings.ts';
import { shippedHolidays } from '../../shared/plan/shipped.ts';
import { calendarOf } from '../../shared/plan/working-days.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { saveFile } from '../files/save.ts';
import { planJson } from '../json/plan-json.ts';
import { dayOption, readOptions } from '../options.ts';
import { describePlan, planNotes } from '../plan/describe-plan.ts';
import { findUnit } from '../plan/find-unit.ts';
import { loadHolidays, loadRecords, loadSettings } from '../plan/load-office-data.ts';
import { loadPlan, type PlanWishes } from '../plan/load-plan.ts';
import { problemLine } from '../plan/problem-lines.ts';
import { spanOf, type SpanWishes } from '../plan/span.ts';
import { yearOption } from '../plan/year-option.ts';

export const planCommand: Command = {
  name: 'plan',
  summary: 'việc phải làm theo kế hoạch: của ai, khi nào',
  help: `Cách dùng: cchc plan [--plan KẾ_HOẠCH] [--unit TÊN] [--month 9/2024]

Liệt kê việc đến hạn, việc thường xuyên, việc khi phát sinh và việc chưa có
ngày, theo lời của kế hoạch. Phần mềm không tự đặt hạn cho việc không có ngày.

  --plan TỆP         kế hoạch: .json hoặc bảng .xlsx/.ods/.csv
                     (mặc định: kế hoạch 312/KH-UBND của Quận 6 năm 2024)
  --tab TÊN          trang của bảng, khi tệp có nhiều trang
  --plan-year NĂM    năm của bảng, khi bảng không ghi năm
  --unit TÊN         việc của một đơn vị (mặc định: mọi đơn vị)
  --month THÁNG      một tháng, dạng 9/2024; hoặc
  --from, --to NGÀY  từ ngày, đến ngày: 01/9/2024 hoặc 2024-09-01
                     (mặc định: cả thời gian của kế hoạch)
  --today NGÀY       ngày xem tình trạng (mặc định: hôm nay)
  --year NĂM         chuyển kế hoạch sang năm khác để làm dự thảo
  --profile TÊN      danh sách đơn vị có sẵn: quan-6-2024, xa-phuong-tu-2025
  --register TỆP     danh sách đơn vị của cơ quan (.csv, .xlsx, .json)
  --records TỆP      kết quả thực hiện (.json), để biết việc nào đã xong
  --settings TỆP     thiết lập của cơ quan (.json): ngày báo cáo, nhịp xem lại
  --holidays TỆP     ngày nghỉ của cơ quan (.json, .xlsx, .ods, .csv)
  --announced NĂM    năm mà bảng ngày nghỉ ghi đủ; ghi được nhiều lần
  --text             in nguyên văn kế hoạch thay cho tên việc
  --json             in kết quả dạng JSON
  --ics TỆP.ics      ghi lịch để nhập vào Google Calendar, Outlook

Mã thoát: 0 xong, 2 không dùng được đầu vào.`,
  run: runPlan,
};

async function runPlan(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('plan', args, {
    plan: { type: 'string' },
    tab: { type: 'string' },
    'plan-year': { type: 'string' },
    unit: { type: 'string' },
    month: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    today: { type: 'string' },
    year: { type: 'string' },
    profile: { type: 'string' },
    register: { type: 'string' },
    records: { type: 'string' },
    settings: { type: 'string' },
    holidays: { type: 'string' },
    announced: { type: 'string', multiple: true },
    text: { type: 'boolean' },
    json: { type: 'boolean' },
    ics: { type: 'string' },
  });
  const [stray] = positionals;
  if (stray !== undefined)
    throw new UnusableInput(`Chưa hiểu "${stray}". Ghi kế hoạch bằng --plan TỆP, đơn vị bằng --unit "TÊN".`);
  const { plan, query } = await questionOf(values, host);
  const duties = dutiesOf(plan, query);
  for (const problem of duties.problems) host.problem(problemLine(problem));
  const notes = planNotes(plan, query);
  const saved = values.ics === undefined ? null : await saveCalendar(values.ics, plan, query, duties);
  const [asOf] = notes;
  if (asOf !== undefined && (values.json === true || saved !== null)) host.problem(asOf);
  if (values.json === true) host.out(JSON.stringify(planJson(plan, query, duties, notes), null, 2));
  else host.out(saved ?? describePlan(plan, query, duties, { columns: host.columns, fullText: values.text === true }));
  return 0;
}

interface Wishes extends PlanWishes, SpanWishes {
  readonly unit?: string | undefined;
  readonly today?: string | undefined;
  readonly records?: string | undefined;
  readonly settings?: string | undefined;
  readonly holidays?: string | undefined;
  readonly announced?: readonly string[] | undefined;
}

/** The plan and the question about it, out of the command line and the files it names. */
async function questionOf(
  values: Wishes,
  { today: clock, problem }: Host,
): Promise<{ readonly plan: Plan; readonly query: PlanQuery }> {
  const today = dayOption('today', values.today ?? clock()) as Day;
  const { plan, register } = await loadPlan(values, today, problem);
  const { from, to } = spanOf(values, plan);
  const unit = values.unit === undefined ? 'all' : findUnit(register, values.unit, from, to).id;
  const years = (values.announced ?? []).map((year) => yearOption('announced', year));
  const own = values.holidays === undefined ? [] : await loadHolidays(values.holidays, years, problem);
  const calendar = calendarOf([...shippedHolidays(), ...own]);
  const records = values.records === undefined ? [] : await loadRecords(values.records, register, plan, problem);
  const settings = values.settings === undefined ? defaultSettings : await loadSettings(values.settings, problem);
  return { plan, query: { register, unit, from, to, today, settings, calendar, records } };
}

/** Writes the dated duties as a calendar; says how many there are and what is not in it. */
async function saveCalendar(
  path: string,
  plan: Plan,
  query: PlanQuery,
  { occurrences, unscheduled }: Duties,
): Promise<string> {
  // A calendar has to hold an event at least (RFC 5545, section 3.6).
  if (occurrences.length === 0) return `Chưa ghi ${path}: không có việc nào có ngày trong thời gian này.`;
  const unit = query.register.units.find(({ id }) => id === query.unit);
  const name = unit === undefined ? nameOfPlan(plan) : `${unit.short}: ${nameOfPlan(plan)}`;
  // Numbers of rows are the same in many plans: the plan's id keeps their events apart.
  await saveFile(path, toIcs(plan, occurrences, { stamp: query.today, domain: `${plan.id}.tro-ly-cchc`, name }));
  const open = new Set(unscheduled.map(({ obligation }) => obligation.id)).size;
  const left = open === 0 ? '' : ` ${open} việc chưa có ngày không đưa vào lịch.`;
  return `Đã ghi ${path}: ${occurrences.length} sự kiện.${left}`;
}
