import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../shared/rules/index.ts';
import { severityLabels } from '../../../shared/rules/severity.ts';

const page = readFileSync(new URL('../../../docs/quy-tac.md', import.meta.url), 'utf8');

test('the page of rules lists every rule once, with its title and severity, and nothing else', () => {
  const listed = [...page.matchAll(/^\| \[([a-z0-9-]+)\]\(\.\.\/shared\/rules\/\1\.md\) \| (.+) \| (.+) \|$/gm)];
  const expected = rules.map(({ code, title, severity }) => [code, title.vi, severityLabels[severity].vi]);
  const byCode = (a: readonly string[], b: readonly string[]): number => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
  expect(listed.map(([, code = '', title = '', severity = '']) => [code, title, severity]).sort(byCode)).toEqual(
    [...expected].sort(byCode),
  );
});
