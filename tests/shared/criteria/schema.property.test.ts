import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import { fingerprintOf } from '../../../shared/criteria/fingerprint.ts';
import { isCriteriaSet, parseCriteriaSet } from '../../../shared/criteria/schema.ts';
import { arbitraryCriteriaSet } from '../../support/arbitrary-criteria-set.ts';

describe('any criteria set', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, (set) => {
        expect(parseCriteriaSet(encodeCriteriaSet(set))).toEqual(set);
      }),
    );
  });

  it('goes through the text of a file without a change', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, (set) => {
        const read = parseCriteriaSet(JSON.parse(JSON.stringify(encodeCriteriaSet(set))));
        expect(isCriteriaSet(read) && fingerprintOf(read)).toBe(fingerprintOf(set));
        expect(read).toEqual(set);
      }),
    );
  });

  it('is written in plain decimals only: no number of the file has more than three places', () => {
    fc.assert(
      fc.property(arbitraryCriteriaSet, (set) => {
        const text = JSON.stringify(
          encodeCriteriaSet({
            ...set,
            title: 'x',
            items: set.items.map((item) => ({
              ...item,
              title: 'x',
              evidence: null,
              owner: null,
              wording: [],
              doubts: [],
            })),
          }),
        );
        expect(text).not.toMatch(/:-?\d+\.\d{4,}|:-?\d+e/);
      }),
    );
  });
});

describe('any value that is no criteria set', () => {
  it('is answered with problems, never with an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const reading = parseCriteriaSet(json);
        expect(isCriteriaSet(reading)).toBe(false);
        if (!isCriteriaSet(reading)) for (const { message } of reading.problems) expect(message).toMatch(/\.$/);
      }),
    );
  });

  it('names the item when one property of a good file is gone or replaced', () => {
    fc.assert(
      fc.property(
        arbitraryCriteriaSet,
        fc.nat(),
        fc.constantFrom('label', 'max', 'rule', 'wording', 'notApplicable', 'parent', 'title'),
        fc.boolean(),
        (set, pick, property, remove) => {
          const file = JSON.parse(JSON.stringify(encodeCriteriaSet(set))) as { items: Record<string, unknown>[] };
          const at = pick % file.items.length;
          const item = file.items[at] ?? {};
          if (remove) Reflect.deleteProperty(item, property);
          else item[property] = property === 'wording' ? 'một dòng' : [1];
          const reading = parseCriteriaSet(file);
          expect(isCriteriaSet(reading)).toBe(false);
          if (isCriteriaSet(reading)) return;
          const [problem] = reading.problems;
          expect(problem?.code).toBe(item['code']);
          expect(problem?.path.startsWith(`items[${at}]`)).toBe(true);
          expect(problem?.message).toContain(`Mục ${String(item['code'])}`);
        },
      ),
    );
  });
});
