import { addDays, formatDay, formatIsoDay, type Day } from '../base/day.ts';
import { escapeIcsText, foldIcsLine } from './ics-text.ts';
import { nameOfPlan, states } from './messages.ts';
import type { Plan } from './model.ts';
import type { Occurrence } from './occurrences.ts';
import { deadlineSentence } from './wording.ts';

export interface IcsOptions {
  /** The day that DTSTAMP carries, as midnight UTC: the same input gives the same file. */
  readonly stamp: Day;
  /** What follows the @ of a UID: "tro-ly-cchc". */
  readonly domain: string;
  readonly name: string;
}

/**
 * A calendar of occurrences: one all-day event each, on the day to work towards, CRLF at each line end.
 * The UID is made of obligation, period and unit, so that importing again updates. Source: RFC 5545.
 */
export function toIcs(plan: Plan, occurrences: readonly Occurrence[], options: IcsOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tro ly CCHC//Ke hoach//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeIcsText(options.name)}`,
    ...occurrences.flatMap((occurrence) => eventLines(plan, occurrence, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldIcsLine(line)}\r\n`).join('');
}

function eventLines(plan: Plan, occurrence: Occurrence, { stamp, domain }: IcsOptions): readonly string[] {
  const { obligation, unit, remind } = occurrence;
  return [
    'BEGIN:VEVENT',
    `UID:${uidPart(occurrence.id)}@${uidPart(domain)}`,
    `DTSTAMP:${icsDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${icsDay(remind)}`,
    `DTEND;VALUE=DATE:${icsDay(addDays(remind, 1))}`,
    `SUMMARY:${escapeIcsText(`${unit.short}: ${occurrence.what ?? obligation.title}`)}`,
    `DESCRIPTION:${escapeIcsText(describe(plan, occurrence))}`,
    `CATEGORIES:${escapeIcsText(obligation.field ?? obligation.suggestedField ?? 'CCHC')}`,
    `STATUS:${occurrence.certain && occurrence.basis !== 'carried' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function describe(plan: Plan, occurrence: Occurrence): string {
  const { obligation, dueText, state } = occurrence;
  const lines = [
    `${nameOfPlan(plan)}, mục ${obligation.id}`,
    obligation.text,
    `Thời hạn: ${dueText}`,
    deadlineSentence(occurrence),
  ];
  if (obligation.reportsTo !== null) lines.push(`Nơi nhận: ${obligation.reportsTo}`);
  if (!occurrence.certain) lines.push('Lịch nghỉ của thời gian này chưa công bố hoặc chưa chắc chắn; hạn tính tạm.');
  lines.push(
    `Tình trạng: ${states[state].vi}${occurrence.doneOn === null ? '' : ` ngày ${formatDay(occurrence.doneOn)}`}`,
  );
  return lines.join('\n');
}

function icsDay(day: Day): string {
  return formatIsoDay(day).replace(/-/g, '');
}

/** UIDs are kept to letters that every program leaves alone; others are written by their code point. */
function uidPart(text: string): string {
  return [...text]
    .map((letter) => (/[A-Za-z0-9._-]/.test(letter) ? letter : `%${(letter.codePointAt(0) ?? 0).toString(16)}`))
    .join('');
}
