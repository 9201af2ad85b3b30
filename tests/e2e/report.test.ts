import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../../shared/write/report/report.ts';
import { chromiumPath } from '../support/browser-path.ts';
import { reportInfo, sampleConsolidation } from '../support/sample-consolidation.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-report-'));
const address = pathToFileURL(join(folder, 'tong-hop.html')).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, 'tong-hop.html'), htmlReport(sampleConsolidation().all, reportInfo));
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Shows the report to `look`, with every address that the page asks for. */
async function visit<T>(
  { width = 1200, colorScheme = 'light' }: Visit,
  look: (page: Page, asked: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    return await look(page, asked);
  } finally {
    await context.close();
  }
}

describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
  test.each([360, 1200])(
    '%i pixels wide nothing stands in the way of people who need aids',
    async (width) => {
      const violations = await visit({ width, colorScheme }, async (page) => {
        for (const details of await page.locator('details').all())
          await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
        await page.evaluate(axe);
        // What the page itself asks of axe: it knows nothing of it but the global name.
        return (await page.evaluate<AxeResults>('axe.run()')).violations;
      });
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    },
    60_000,
  );
});

test('the page asks for nothing but itself, and nothing in it fails', async () => {
  await visit({}, async (page, asked) => {
    expect(asked).toEqual([address]);
    expect(await page.title()).toBe(reportInfo.title);
  });
});

test.each([360, 1200])('at %i pixels only tables scroll sideways, never the page', async (width) => {
  await visit({ width }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('everything can be reached by the keyboard: contents, wide tables, folded findings', async () => {
  await visit({ width: 360 }, async (page) => {
    const reached = new Set<string>();
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['A', 'DIV', 'SUMMARY']));
  });
});

test('a link of the contents leads to its section', async () => {
  await visit({}, async (page) => {
    await page.getByRole('navigation').getByRole('link', { name: 'Nhật ký' }).click();
    expect(await page.evaluate(() => document.getElementById('nhat-ky')?.getBoundingClientRect().top)).toBeLessThan(
      800,
    );
  });
});

test('no table and no picture is wider than the paper that it is printed on', async () => {
  // A4 landscape less two margins of 12 mm, at 96 pixels an inch.
  const paper = Math.floor(((297 - 24) / 25.4) * 96);
  await visit({ width: paper }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const details of await page.locator('details').all())
      await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
    const widths = await page
      .locator('table, svg')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(widths.length).toBeGreaterThan(20);
    expect(Math.max(...widths)).toBeLessThanOrEqual(paper);
  });
});

test('the labels of pictures stand whole within them', async () => {
  await visit({}, async (page) => {
    const outside = await page.locator('svg').evaluateAll((all) =>
      all.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(outside).toEqual([]);
  });
});

test('prints on A4 landscape', async () => {
  const pdf = await visit({}, (page) => page.pdf({ preferCSSPageSize: true }));
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text);
  expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([842, 595]);
});
