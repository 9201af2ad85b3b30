import { cleanText } from '../../base/text.ts';
import type { Cadence, CadenceKind, DueStatement } from '../model.ts';
import type { Recurrence } from '../recurrence.ts';
import { readDays } from './due-days.ts';
import type { DayNotes } from './due-notes.ts';
import { partlyRead, unreadPhrase, weeklyPhrase } from './sentences.ts';

/** What a phrase about time was read as. Nothing is guessed in silence: readings are in `doubts`. */
export interface DueReading {
  readonly phrase: string | null;
  readonly due: readonly DueStatement[];
  readonly cadence: Cadence;
  /** The phrase itself, when it names something that has to happen first. */
  readonly trigger: string | null;
  readonly doubts: readonly string[];
  /** Sentences about what cannot be used; the row itself still is. */
  readonly problems: readonly string[];
}

/**
 * Reads a phrase of a plan: days ("trước ngày 15 tháng 7 năm 2024", "chậm nhất 15/7", "Quý III/2024"), recurring days
 * ("trước ngày 25 hàng tháng"), cadences ("hàng quý", "6 tháng"), "thường xuyên", "khi có yêu cầu".
 * Days without a year belong to `year`. A phrase with no known word leaves the day open and says so.
 */
export function readDuePhrase(text: string, year: number): DueReading {
  const phrase = cleanText(text);
  const notes: DayNotes = { year, rules: [], kinds: [], doubts: [], problems: [] };
  const rest = readDays(plain(phrase), notes);
  const event = eventWords.test(rest);
  if (event) notes.kinds.push('event');
  let left = rest;
  for (const [kind, pattern] of cadenceWords) {
    if (!pattern.test(rest)) continue;
    notes.kinds.push(kind);
    left = left.replace(new RegExp(pattern.source, 'g'), ' ');
  }
  if (/(hang|moi) tuan|tuan\/lan/.test(rest)) {
    notes.kinds.push('continuous');
    notes.problems.push(weeklyPhrase(phrase));
  }
  const stated = notes.kinds.length > 0 || notes.rules.length > 0 || notes.problems.length > 0;
  if (!stated && phrase !== '') notes.problems.push(unreadPhrase(phrase));
  else if (stated && !event && /\d|(^| )(iv|iii|ii|i)( |$)/.test(left)) notes.problems.push(partlyRead(phrase));
  const kinds = [...new Set([...notes.kinds, ...notes.rules.map(({ when }) => kindOf(when))])];
  return {
    phrase: phrase === '' ? null : phrase,
    due: notes.rules.map((rule): DueStatement => ({ phrase, what: null, rule, origin: 'stated' })),
    cadence: {
      kinds: kinds.length === 0 ? ['once'] : kinds,
      phrase: phrase === '' ? null : phrase,
      basis: stated ? 'stated' : 'inferred',
    },
    trigger: event ? phrase : null,
    doubts: notes.doubts,
    problems: notes.problems,
  };
}

const cadenceWords: readonly (readonly [CadenceKind, RegExp])[] = [
  [
    'month',
    /(hang|moi) thang( (1|mot) lan)?|(^| )(1|mot) thang\/(1 ?)?lan|(?<!\d ?)thang\/(1 ?)?lan|(1|mot) lan\/(1 ?)?thang/,
  ],
  [
    'quarter',
    /(hang|moi) quy( (1|mot) lan)?|, ?quy(?=,| va|$)|quy\/(1 ?)?lan|(1|mot) lan\/(1 ?)?quy|0?3 thang(\/| mot| 1)( ?lan)?/,
  ],
  ['half', /(^|[^\d])0?6 thang(?! (dau|cuoi) nam)(\/(1 ?)?lan| (1|mot) lan)?|nua nam|(2|hai) lan\/nam/],
  ['year', /(hang|moi|ca) nam|nam\/(1 ?)?lan|(1|mot) lan\/(1 ?)?nam|, ?nam$/],
  ['continuous', /thuong xuyen|lien tuc|hang ngay|kip thoi|khan truong|trong suot|duy tri|trong nam$/],
];

const eventWords =
  /(^|[ ,;(])(khi|ngay khi|ngay sau|sau khi|dot xuat|phat sinh|theo (yeu cau|de nghi|chi dao|dot|thong bao)|ke tu|trong vong)( |$|[,;.)])/;

function kindOf(when: Recurrence): CadenceKind {
  if ('once' in when) return 'once';
  return 'event' in when ? 'event' : when.every;
}

/** Lower case without accents; punctuation stays, since "15/7" hangs on it. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
