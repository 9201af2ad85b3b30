import { dayOf, daysInMonth, formatDay, type Day } from '../../shared/base/day.ts';
import { UnusableInput } from '../command.ts';
import { dayOption } from '../options.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export interface SpanWishes {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: string | undefined;
}

/** The days asked for, both included: a month, or from a day to a day, each by default the plan's own end. */
export function spanOf({ from, to, month }: SpanWishes, plan: Span): Span {
  if (month !== undefined) {
    if (from !== undefined || to !== undefined)
      throw new UnusableInput('Ghi --month hoặc --from, --to, không ghi cả hai.');
    return monthOf(month);
  }
  const span = { from: dayOption('from', from) ?? plan.from, to: dayOption('to', to) ?? plan.to };
  if (span.from > span.to)
    throw new UnusableInput(
      `Ngày bắt đầu ${formatDay(span.from)} sau ngày kết thúc ${formatDay(span.to)}. Kiểm tra lại --from và --to.`,
    );
  return span;
}

function monthOf(text: string): Span {
  const local = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/iu.exec(text.trim().normalize('NFC'));
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const [year, month] = [Number(local?.[2] ?? iso?.[1]), Number(local?.[1] ?? iso?.[2])];
  const from = dayOf(year, month, 1);
  if (from === undefined) throw new UnusableInput(`Tháng "${text}" của --month chưa đúng. Ghi dạng 9/2024.`);
  return { from, to: dayOf(year, month, daysInMonth(year, month)) as Day };
}
