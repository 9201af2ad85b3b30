import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseNumber } from '../../shared/base/number-text.ts';
import type { Points } from '../../shared/base/points.ts';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import type { Body, CheckContext } from '../../shared/rules/model.ts';
import { exampleSet, exampleSetOf } from './example-set.ts';
import { dayOfSetting, markdownSheet, type MarkdownSheet } from './markdown-sheet.ts';

/**
 * The Vietnamese document of a rule: its sections, and the tables of "Sai" and "Đúng" as cases.
 * Lines `Khóa: giá trị` right above a table set what the case is told:
 *
 * - `Năm: 2025` (the year that is scored), `Ngày lập: 05/10/2025` (the day of the check)
 * - `Tiêu đề: …`, `Đơn vị: …` (rows of a title block above the table)
 * - `Bộ tiêu chí: 1.1, 1.2` (codes of the set, where they are not those of the table)
 * - `Chính sách tài liệu: giải trình` or `không tính điểm`
 * - `Năm trước: 1.1 = 2; 1.2 = 0,5` (last year's points)
 * - `Cơ quan: UBND Quận 6; từ 01/01/1976; đến 30/6/2025; nay là Phường X` (one line a body)
 * - `Đơn vị khác: Phường B` (the table is another unit's sheet, of the same case as the table before it)
 * - `Giải trình: mã-quy-tắc; mục 1.1; lý do; trạng thái; nội dung` (a waiver of what that rule finds, one line each;
 *   `giá trị cũ` after the status makes it one of other values)
 */
export interface RuleDocument {
  readonly heading: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly wrong: readonly RuleCase[];
  readonly right: readonly RuleCase[];
}

export interface RuleCase {
  readonly name: string;
  readonly sheet: MarkdownSheet;
  readonly others: readonly { readonly unit: string; readonly sheet: MarkdownSheet }[];
  readonly set: CriteriaSet;
  readonly context: CheckContext;
  readonly unit: string;
  readonly settings: Settings;
}

export type Settings = ReadonlyMap<string, readonly string[]>;

export const sectionNames = ['Vì sao', 'Căn cứ', 'Sai', 'Đúng', 'Cách sửa'] as const;

const keys = [
  'Năm',
  'Ngày lập',
  'Tiêu đề',
  'Đơn vị',
  'Bộ tiêu chí',
  'Chính sách tài liệu',
  'Năm trước',
  'Cơ quan',
  'Đơn vị khác',
  'Giải trình',
];

export const rulesFolder = fileURLToPath(new URL('../../shared/rules/', import.meta.url));

export function ruleDocument(code: string): RuleDocument {
  const text = readFileSync(`${rulesFolder}${code}.md`, 'utf8');
  const [head = '', ...parts] = text.split(/^## /m);
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
    }),
  );
  return {
    heading: head.trim().replace(/^# /, ''),
    sections,
    wrong: casesOf(`${code}, Sai`, sections.get('Sai') ?? ''),
    right: casesOf(`${code}, Đúng`, sections.get('Đúng') ?? ''),
  };
}

interface Table {
  readonly settings: Map<string, string[]>;
  readonly lines: readonly string[];
}

function casesOf(name: string, section: string): RuleCase[] {
  const groups: Table[][] = [];
  for (const table of tablesOf(section)) {
    if (table.settings.has('Đơn vị khác')) groups[groups.length - 1]?.push(table);
    else groups.push([table]);
  }
  return groups.map((tables, index) => caseOf(`${name} ${index + 1}`, tables));
}

function tablesOf(section: string): Table[] {
  const tables: Table[] = [];
  let settings = new Map<string, string[]>();
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    tables.push({ settings, lines });
    settings = new Map();
    lines = [];
  };
  for (const line of section.split('\n')) {
    if (line.trimStart().startsWith('|')) {
      lines.push(line);
      continue;
    }
    close();
    const setting = /^[-*\s]*([^:|]+?)\s*:\s*(.+?)\s*$/.exec(line);
    const key = keys.find((known) => known === setting?.[1]);
    if (key !== undefined) settings.set(key, [...(settings.get(key) ?? []), setting?.[2] ?? '']);
  }
  close();
  return tables;
}

function caseOf(name: string, tables: readonly Table[]): RuleCase {
  const [first, ...rest] = tables;
  if (first === undefined) throw new Error(`No table: ${name}`);
  const { settings } = first;
  const sheet = sheetOf(first, 'Phiếu');
  const others = rest.map((table) => {
    const unit = table.settings.get('Đơn vị khác')?.[0] ?? '';
    return { unit, sheet: sheetOf(table, 'Phiếu') };
  });
  const stated = settings.get('Bộ tiêu chí')?.[0]?.split(/[,;]\s*/);
  const zero = settings.get('Chính sách tài liệu')?.[0] !== 'giải trình';
  const set = exampleSetOf(stated ?? sheet.codes, stated === undefined ? sheet.titles : [], {
    evidencePolicy: zero ? 'zero' : 'explain',
  });
  return {
    name,
    sheet,
    others,
    set,
    context: contextOf(settings),
    unit: settings.get('Đơn vị')?.[0] ?? 'Phường A',
    settings,
  };
}

function sheetOf({ settings, lines }: Table, tab: string): MarkdownSheet {
  const unit = settings.get('Đơn vị')?.map((text) => `Đơn vị: ${text}`) ?? [];
  return markdownSheet(lines, [...(settings.get('Tiêu đề') ?? []), ...unit], tab);
}

function contextOf(settings: Settings): CheckContext {
  const today = settings.get('Ngày lập')?.[0];
  const year = settings.get('Năm')?.[0];
  return {
    today: today === undefined ? null : dayOfSetting(today),
    year: year === undefined ? exampleSet.year : Number(year),
    bodies: (settings.get('Cơ quan') ?? []).map(bodyOf),
    previous: previousOf(settings.get('Năm trước')?.[0]),
  };
}

function bodyOf(text: string): Body {
  const [name = '', ...parts] = text.split(/;\s*/);
  const from = parts.find((part) => part.startsWith('từ '));
  const to = parts.find((part) => part.startsWith('đến '));
  const note = parts.filter((part) => part !== from && part !== to).join('; ');
  return {
    name,
    from: from === undefined ? null : dayOfSetting(from.slice(3)),
    to: to === undefined ? null : dayOfSetting(to.slice(4)),
    note,
  };
}

function previousOf(text: string | undefined): CheckContext['previous'] {
  if (text === undefined) return null;
  const known = new Map<string, Points>();
  for (const entry of text.split(/;\s*/)) {
    const [code = '', value = ''] = entry.split(/\s*=\s*/);
    const reading = parseNumber(value);
    if (reading.kind !== 'number') throw new Error(`No points: ${entry}`);
    known.set(code, reading.value as Points);
  }
  return (code) => known.get(code) ?? null;
}
