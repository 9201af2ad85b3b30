import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { afterAll } from 'vitest';
import { run } from '../../offline/run.ts';

/** What a person sees of one run of `cchc plan`. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly problems: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `cchc plan` on 3/9/2024 in a terminal of 80 columns. */
export async function plan(...args: readonly string[]): Promise<Outcome> {
  return planOn('2024-09-03', ...args);
}

export async function planOn(today: string, ...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const problems: string[] = [];
  const code = await run(['plan', ...args], {
    out: (text) => out.push(text),
    problem: (text) => problems.push(text),
    errorStream: process.stderr,
    now: () => 0,
    today: () => today,
    columns: 80,
  });
  return { code, out: out.join('\n'), problems };
}

/** A place for a file of a test. */
export function placeOf(name: string): string {
  return join(folder, name);
}

/** Writes a text file; rows become a .csv. */
export function put(name: string, content: string | readonly (readonly string[])[]): string {
  const text =
    typeof content === 'string'
      ? content
      : content.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  writeFileSync(placeOf(name), text);
  return placeOf(name);
}

export function putJson(name: string, data: unknown): string {
  return put(name, JSON.stringify(data));
}

/** Writes a workbook with a library that the product does not use. */
export async function putWorkbook(
  name: string,
  tabs: Readonly<Record<string, readonly (readonly (string | number | Date | null)[])[]>>,
): Promise<string> {
  const workbook = new ExcelJs.Workbook();
  for (const [tab, rows] of Object.entries(tabs)) workbook.addWorksheet(tab).addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(placeOf(name));
  return placeOf(name);
}

/** The widest line, in letters. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

/** The lines of a list under its heading, up to the empty line; [] when there is no such list. */
export function listUnder(out: string, heading: string): readonly string[] {
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.startsWith(heading));
  if (at < 0) return [];
  const end = lines.findIndex((line, index) => index > at && line === '');
  return lines.slice(at + 1, end < 0 ? undefined : end);
}

/** A plan's table of an imaginary office: a header and rows. */
export function tableOf(...rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [['Số mục', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'], ...rows];
}
