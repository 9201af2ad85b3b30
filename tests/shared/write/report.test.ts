import { describe, expect, test } from 'vitest';
import { consolidate } from '../../../shared/office/consolidate.ts';
import { lossesByCriterion } from '../../../shared/office/losses.ts';
import type { UnitResult } from '../../../shared/office/model.ts';
import { summarise } from '../../../shared/office/summary.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import { sampleNotice } from '../../../shared/write/consolidated/report-info.ts';
import { shown, shownChange } from '../../../shared/write/report/format.ts';
import { markup } from '../../../shared/write/report/markup.ts';
import { htmlReport } from '../../../shared/write/report/report.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { officeSet, registerOf, submitted, unitNamed } from '../../support/office.ts';
import { reportInfo, sampleConsolidation } from '../../support/sample-consolidation.ts';

const { all } = sampleConsolidation();
const page = htmlReport(all, reportInfo);

/** Contents of every element of a name, in the order of the page. */
function elements(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map((match) => match[1] ?? '');
}

function plainText(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? '');
}

/** The rows of the table with a caption, as their texts. */
function tableNamed(html: string, caption: string): string[][] {
  const table = elements(html, 'table').find((one) => plainText(elements(one, 'caption')[0] ?? '') === caption);
  if (table === undefined) throw new Error(`No table ${caption}`);
  return elements(table, 'tr').map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((match) => plainText(match[1] ?? '')),
  );
}

describe('the page', () => {
  test('is one whole document in Vietnamese with a title', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">/);
    expect(elements(page, 'title')).toEqual([reportInfo.title]);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  test('runs nothing and loads nothing', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|<link|<iframe|<object|<embed|<base|<form|@import|url\(/i);
    expect(page).not.toMatch(/\b(?:src|srcset|action|data|poster)=/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => (match[1] ?? '').startsWith('#'))).toBe(true);
    expect(page).not.toMatch(/https?:\/\/|\/\/[a-z]/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('has one first heading, and no heading skips a level', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('leads from its contents to every section, and no id stands twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1])).toEqual(ids);
    expect(elements(page, 'h2')).toEqual([
      'Tổng quan',
      'Xếp hạng',
      'Theo lĩnh vực',
      'Điểm mất theo tiêu chí',
      'Đơn vị cần đôn đốc',
      'Phát hiện theo đơn vị',
      'Nhật ký',
    ]);
  });

  test('gives every table a caption of its own, headings for its columns and as many cells in each row', () => {
    const tables = elements(page, 'table');
    const captions = tables.map((table) => elements(table, 'caption')[0] ?? '');
    expect(captions.every((caption) => caption !== '')).toBe(true);
    expect(new Set(captions).size).toBe(tables.length);
    for (const caption of captions) {
      const [heading = [], ...rows] = tableNamed(page, plainText(caption));
      for (const row of rows) expect(row.length, caption).toBe(heading.length);
    }
  });

  test('gives every picture a name', () => {
    const pictures = [...page.matchAll(/<svg [^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(4);
    for (const tag of pictures) expect(tag).toMatch(/role="img" aria-label="[^"]+"/);
  });

  test('is the same for the same results', () => {
    expect(htmlReport(all, reportInfo)).toBe(page);
  });

  test('says that it is a sample exactly when a set is one', () => {
    expect(page).toContain(sampleNotice);
    const tree = growTree({ ...officeSet, basis: { ...officeSet.basis, sample: false } });
    expect(htmlReport({ ...all, trees: [tree], units: [] }, reportInfo)).not.toContain('DỮ LIỆU MẪU');
  });
});

describe('figures', () => {
  test('of every unit are those of the consolidation', () => {
    for (const { kind } of summarise(all).byKind) {
      const [, ...rows] = tableNamed(page, `Xếp hạng: ${kind}`);
      expect(rows).toHaveLength(all.units.filter((unit) => unit.kind === kind).length);
      for (const [rank, unit, points, max, index, , waiting] of rows) {
        const result = all.units.find((one) => one.unit === unit);
        const total = result?.score ?? null;
        expect([rank, points, max, index, waiting]).toEqual([
          result?.rank == null ? '–' : String(result.rank),
          shown(total?.points ?? null),
          shown(total?.max ?? null),
          shown(total?.index ?? null),
          total === null || total.open === 0 ? '–' : shown(total.open),
        ]);
      }
    }
  });

  test('of the dearest criteria are their losses over all units', () => {
    for (const tree of all.trees) {
      const [, ...rows] = tableNamed(page, `Hai mươi tiêu chí mất nhiều điểm nhất: ${tree.set.title}`);
      const losses = lossesByCriterion(all.units, tree)
        .filter(({ lost }) => lost > 0)
        .slice(0, 20);
      expect(rows.map(([label, , , lost]) => [label, lost])).toEqual(
        losses.map(({ criterion, lost }) => [criterion.label, shown(lost)]),
      );
    }
  });

  test('of findings: every one stands under its unit in the words that the check uses', () => {
    for (const unit of all.units) {
      if (unit.findings.length === 0) continue;
      const [, ...rows] = tableNamed(page, `Phát hiện: ${unit.unit}`);
      const messages = unit.findings.map((finding) => renderFinding(finding, 'vi').message);
      expect(rows.map((row) => row[3]).sort()).toEqual(messages.sort());
    }
  });

  test.each([
    [null, '–', '–'],
    [0, '0,00', '0,00'],
    [2500, '2,50', '+2,50'],
    [92_857, '92,857', '+92,857'],
    [-500, '−0,50', '−0,50'],
  ])('%s thousandths are printed as "%s", as a change "%s"', (value, plain, change) => {
    expect([shown(value), shownChange(value)]).toEqual([plain, change]);
  });
});

describe('names and texts from files', () => {
  const nasty = '<img src=x onerror="alert(1)"> & \'Phường\' \u0000\u001b';
  const register = registerOf(unitNamed(nasty, { kind: nasty }), unitNamed('</td><script>x</script>', { kind: nasty }));
  const results = consolidate(register, [submitted('A')]);
  const units = results.units.map((unit): UnitResult => ({ ...unit, remarks: [nasty], source: nasty, tab: nasty }));
  const html = htmlReport(
    { ...results, units },
    { ...reportInfo, title: nasty, office: nasty, log: [{ what: nasty, detail: nasty }] },
  );

  test('become text and nothing else', () => {
    expect(html).not.toMatch(/<img|<script|onerror="/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Phường&#39;');
    expect(html).toContain('&lt;/td&gt;&lt;script&gt;');
  });

  test('lose the characters that no page can hold', () => {
    expect([...html].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
  });

  test('leave every element closed', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?>/g)) {
      if (['meta', 'rect'].includes(name)) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test('are escaped wherever a template takes them: attribute, content, list', () => {
    const inner = markup`<b>${'<'}</b>`;
    expect(markup`<a title="${'"'}">${"'&"}${[inner, inner]}${null}${3}</a>`.safe).toBe(
      '<a title="&quot;">&#39;&amp;<b>&lt;</b><b>&lt;</b>3</a>',
    );
  });
});
