import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules/index.ts';
import { severities } from '../../../shared/rules/severity.ts';
import { rulesFolder } from '../../support/rule-document.ts';

const files = readdirSync(rulesFolder);
const codeOf = (file: string): string => file.replace(/\.(ts|md)$/, '');
/** A rule is what is defined with `defineRule` in the folder itself; everything else there serves the rules. */
const ruleFiles = files
  .filter(
    (file) => file.endsWith('.ts') && /export default defineRule\(/.test(readFileSync(`${rulesFolder}${file}`, 'utf8')),
  )
  .map(codeOf);
const documents = files.filter((file) => file.endsWith('.md')).map(codeOf);
const listed = rules.map(({ code }) => code);

describe('the registry', () => {
  it('lists every rule of the folder once', () => {
    expect([...listed].sort()).toEqual([...ruleFiles].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has a document beside every rule, and no other', () => {
    expect([...documents].sort()).toEqual([...ruleFiles].sort());
  });

  it('keeps a rule in the file that its code names', async () => {
    for (const file of ruleFiles) {
      const module = (await import(`${rulesFolder}${file}.ts`)) as { default: { code: string } };
      expect(module.default.code).toBe(file);
    }
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is named for a defect, in kebab case', () => expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/));

  it('has a title in both languages, a basis and a severity', () => {
    expect(rule.title.vi).toMatch(/^["\p{Lu}].{6,}$/u);
    expect(rule.title.en).toMatch(/^["\p{Lu}\d].{6,}$/u);
    expect(rule.basis.length).toBeGreaterThan(15);
    expect(severities).toContain(rule.severity);
  });

  it('cannot be explained away where it is about structure', () => {
    const isStructural = /^(code|total|set|row|max)-/.test(code);
    expect(isStructural && rule.waivable).toBe(false);
  });
});
