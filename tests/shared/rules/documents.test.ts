import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { Finding } from '../../../shared/rules/model.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import { fingerprintOf } from '../../../shared/rules/support/fingerprint.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { applyEdit, checkCase, placeOf, sheetFrom, withRowAbove } from '../../support/run-case.ts';
import { ruleDocument, sectionNames } from '../../support/rule-document.ts';
import { faultsOfTone } from '../../support/tone.ts';

/** Every document of a rule is carried out: its wrong tables must be found, its right ones must pass. */
describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const document = ruleDocument(code);
  const findingsOf = (all: readonly Finding[]): readonly Finding[] => all.filter(({ rule: found }) => found === code);

  it('is titled by its code and has every section', () => {
    expect(document.heading).toMatch(new RegExp(`^${code}: \\S`));
    for (const name of sectionNames) expect([name, document.sections.get(name)?.trim() ?? '']).not.toEqual([name, '']);
    expect(document.wrong.length).toBeGreaterThan(0);
    expect(document.right.length).toBeGreaterThan(0);
  });

  it.each(document.wrong.map((wrong) => [wrong.name, wrong] as const))(
    '%s: finds the mistake at the marked cell',
    (_, wrong) => {
      const { findings, broken } = checkCase(wrong);
      const { marked } = wrong.sheet;
      const places = findingsOf(findings).map(({ cell }) =>
        cell === null ? null : { row: cell.row, column: cell.column },
      );
      expect(places).toContainEqual(marked === null ? null : { row: marked.row, column: marked.column });
      expect(broken).toEqual([]);
    },
  );

  it.each(document.right.map((right) => [right.name, right] as const))(
    '%s: passes without this finding and without any error',
    (_, right) => {
      const { findings, broken } = checkCase(right);
      expect(
        findings.filter(({ rule: found, severity }) => found === code || severity === 'error').map(placeOf),
      ).toEqual([]);
      expect(broken).toEqual([]);
    },
  );

  it.each(document.wrong.map((wrong) => [wrong.name, wrong] as const))(
    '%s: once its fix is applied it is gone, with no new error',
    (_, wrong) => {
      const before = checkCase(wrong).findings;
      const errors = new Set(before.filter(({ severity }) => severity === 'error').map(placeOf));
      for (const finding of findingsOf(before)) {
        if (finding.fix === null) continue;
        const after = checkCase(wrong, applyEdit(wrong.sheet.grid, finding.fix)).findings;
        expect(after.map(placeOf)).not.toContain(placeOf(finding));
        expect(
          after
            .filter(({ severity }) => severity === 'error')
            .map(placeOf)
            .filter((place) => !errors.has(place)),
        ).toEqual([]);
      }
    },
  );

  // A waiver is kept by these values: an inserted row must not lose it.
  it('keeps its values when a row is inserted above', () => {
    for (const wrong of document.wrong) {
      const values = (all: readonly Finding[]): readonly string[] =>
        findingsOf(all).map(({ hit, criterion }) => `${criterion ?? ''} ${fingerprintOf(hit)}`);
      const moved = checkCase(wrong, withRowAbove(wrong.sheet.grid)).findings;
      expect(moved.map(({ rule: found }) => found)).toContain(code);
      if (rule.waivable) expect(values(moved)).toEqual(values(checkCase(wrong).findings));
    }
  });

  it('speaks plainly, in both languages', () => {
    for (const wrong of document.wrong) {
      for (const finding of findingsOf(checkCase(wrong).findings)) {
        for (const language of ['vi', 'en'] as const) {
          const { title, message } = renderFinding(finding, language);
          expect([message, faultsOfTone(message, language)]).toEqual([message, []]);
          expect([title, /[.:]$/.test(title)]).toEqual([title, false]);
        }
      }
    }
  });

  it('does not need the rules about other things', () => {
    for (const wrong of document.wrong) {
      if (wrong.others.length > 0 || wrong.settings.has('Giải trình')) continue;
      const alone = checkSheet(sheetFrom(wrong.sheet.grid, growTree(wrong.set)), wrong.context, [rule]);
      expect(alone.findings.map(placeOf)).toEqual(findingsOf(checkCase(wrong).findings).map(placeOf));
    }
  });
});
