import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../offline/terminal/printable.ts';
import { showProgress } from '../../../offline/terminal/progress.ts';
import { displayWidth, formatTable } from '../../../offline/terminal/table.ts';
import { wrap } from '../../../offline/terminal/wrap.ts';

describe('showProgress', () => {
  /** Steps through a job whose parts take so long, and gives what was written. */
  const written = (isTTY: boolean, each: number, steps: number, columns = 80): readonly string[] => {
    const texts: string[] = [];
    let time = 0;
    const progress = showProgress(
      { isTTY, columns, write: (text: string) => texts.push(text) } as unknown as NodeJS.WriteStream,
      () => time,
    );
    for (let i = 0; i < steps; i += 1) {
      progress.step(i, steps, `đang đọc tệp số ${i} ${'x'.repeat(90)}`);
      time += each;
    }
    progress.step(steps, steps, 'đã đọc xong');
    progress.end();
    return texts;
  };

  test('a job of half a second says nothing, on a terminal or elsewhere', () => {
    expect(written(true, 10, 50)).toEqual([]);
    expect(written(false, 10, 50)).toEqual([]);
  });

  test('a longer job rewrites one line of a terminal and wipes it in the end', () => {
    const texts = written(true, 100, 30);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toMatch(/^\r\u001b\[2K/);
    expect(texts[texts.length - 1]).toBe('\r\u001b[2K');
    for (const text of texts) expect(displayWidth(text.replace('\r\u001b[2K', ''))).toBeLessThan(80);
  });

  test('elsewhere it is a plain line every ten seconds', () => {
    const texts = written(false, 1000, 35);
    expect(texts.map((text) => text.slice(0, 5))).toEqual(['10/35', '20/35', '30/35']);
    for (const text of texts) expect(text).toMatch(/^[^\u001b\r]*\n$/);
  });
});

describe('formatTable', () => {
  test('columns stand one below the other, letters with marks count as one', () => {
    expect(
      formatTable(
        [
          { title: 'Hạng', align: 'right' },
          { title: 'Đơn vị', most: 8 },
        ],
        [
          ['1', 'Phường Mẫu'],
          ['12', 'Xã'.normalize('NFD')],
        ],
      ),
    ).toBe('Hạng  Đơn vị\n──────────────\n   1  Phường …\n  12  Xã');
  });
});

describe('wrap', () => {
  test('keeps every word, in lines that fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđ]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (list, columns) => {
        const lines = wrap(list.join(' '), columns, '    ', '  ').split('\n');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join(' ').trim().split(/\s+/)).toEqual(list);
        expect(lines[0]).toMatch(/^ {2}\S/);
        for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}\S/);
      }),
    );
  });
});

test('control characters of a sheet or a file name never steer the terminal', () => {
  expect(printable('a\u001b[31mb\u0007\u009b\tc\nd')).toBe('a\ufffd[31mb\ufffd\ufffd\tc\nd');
  expect(printable('Phường 1, đủ dấu')).toBe('Phường 1, đủ dấu');
});
