import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, weekday } from '../../../../shared/base/day.ts';
import { findDocuments, namesPage } from '../../../../shared/base/document-number.ts';
import { decodeTcvn3 } from '../../../../shared/base/legacy-text/tcvn3.ts';
import { points } from '../../../../shared/base/points.ts';
import { answerLeaf, type Wish } from '../../../../shared/data/sample-office/answer.ts';
import { cite, issueSpan, openArchive } from '../../../../shared/data/sample-office/documents.ts';
import { seededRandom } from '../../../../shared/data/sample-office/random.ts';
import { numbersOfFormula, numbersWithin } from '../../../../shared/data/sample-office/ratio-numbers.ts';
import { encodeTcvn3 } from '../../../../shared/data/sample-office/tcvn3.ts';
import { isAllowed, allowedPoints } from '../../../../shared/score/allowed.ts';
import { evaluate } from '../../../../shared/score/evaluate.ts';
import { leavesOf } from '../../../support/answers.ts';
import { sampleSetIds, shippedSet } from '../../../support/shipped-set.ts';

describe('the source of numbers', () => {
  it('gives the same numbers on every machine: those of mulberry32 in another language', () => {
    const { below } = seededRandom(2025);
    expect([below(100), below(100), below(100), below(100), below(100)]).toEqual([74, 33, 33, 82, 11]);
  });

  it('stays below its bound and reaches all of it', () => {
    const { below } = seededRandom(7);
    const seen = new Set(Array.from({ length: 2000 }, () => below(10)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('numbers behind a ratio', () => {
  it('lie within the stretch, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.boolean(),
        (seed, low, width, closedLow, closedHigh) => {
          const high = Math.min(100, low + width);
          const { part, whole } = numbersWithin(
            { value: low * 1000, inclusive: closedLow },
            { value: high * 1000, inclusive: closedHigh },
            seededRandom(seed),
          );
          const percent = (part * 100) / whole;
          expect(part >= 1 && part <= whole).toBe(true);
          expect(closedLow ? percent >= low : percent > low).toBe(true);
          expect(closedHigh ? percent <= high : percent < high).toBe(true);
        },
      ),
    );
  });

  it('of a formula give points with two decimals exactly', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom([2000, 100_000], [1500, 90_000], [2000, 80_000], [3000, 95_000]),
        (seed, [times = 0, at = 1]) => {
          const formula = { times: points(times), at, rounding: null };
          const {
            part,
            whole,
            points: found,
          } = numbersOfFormula(
            formula,
            { value: 60_000, inclusive: true },
            { value: at, inclusive: false },
            seededRandom(seed),
          );
          expect(found % 10).toBe(0);
          // Crosswise: points / times = (part / whole) / (at / 100 %).
          expect(found * whole * at).toBe(times * part * 100_000);
          expect(part * 100_000 >= 60_000 * whole && part * 100_000 < at * whole).toBe(true);
        },
      ),
    );
  });
});

describe('sample documents', () => {
  it.each([
    ['Ban hành trước ngày 20/01', [1, 6], [1, 19]],
    ['Ban hành từ ngày 20/01 đến hết ngày 28/02', [1, 20], [2, 28]],
  ])('"%s" is issued on such a day', (level, first, last) => {
    expect(issueSpan(level)).toEqual({ first, last });
  });

  it.each(['Ban hành sau ngày 28/02 hoặc không ban hành', 'Không ban hành'])('"%s" has no day', (level) => {
    expect(issueSpan(level)).toBeNull();
  });

  it('are issued on working days of the year, each number once, and read as documents in every style', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('long' as const, 'short' as const, 'bullet' as const), (seed, style) => {
        const random = seededRandom(seed);
        const archive = openArchive(2025, 'UBND', 'UBND Phường Mẫu 1', random);
        const numbers = new Set<string>();
        for (let i = 0; i < 40; i += 1) {
          const document = archive.documentFor(
            `${['Kế hoạch', 'Báo cáo', 'Quyết định', 'Thông báo'][i % 4] ?? ''} việc thứ ${i}`,
            null,
          );
          const text = cite(document, style, random);
          const [found] = findDocuments(text);
          expect(found).toMatchObject({
            number: document.number,
            type: document.type,
            issuer: 'UBND',
            day: document.day,
            deviations: [],
          });
          expect(formatIsoDay(document.day) >= '2025-01-02' && formatIsoDay(document.day) <= '2025-09-30').toBe(true);
          expect([0, 6]).not.toContain(weekday(document.day));
          expect(namesPage(text, findDocuments(text), 0)).toBe(document.type === 'BC');
          numbers.add(`${document.number}/${document.type}`);
        }
        expect(numbers.size).toBe(40);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same document for the same words', () => {
    const archive = openArchive(2025, 'UBND', null, seededRandom(1));
    expect(archive.documentFor('Báo cáo A', null)).toBe(archive.documentFor('Báo cáo A', null));
  });
});

describe('text of an old font', () => {
  it('is read back by the converter of the product', () => {
    for (const { items } of sampleSetIds.map(shippedSet))
      for (const { title } of items) expect(decodeTcvn3(encodeTcvn3(title))).toBe(title);
  });
});

describe.each(sampleSetIds)('an answer to a leaf of %s', (id) => {
  const leaves = leavesOf(shippedSet(id));

  it.each(['any', 'best', 'middle'] as const satisfies readonly Wish[])(
    '(%s) earns with the scorer just the points that it claims',
    (wish) => {
      for (const criterion of leaves) {
        for (let seed = 0; seed < 12; seed += 1) {
          const earnedElsewhere = seed % 2 === 0 ? 0 : criterion.max * 10;
          const answer = answerLeaf(criterion, wish, {
            random: seededRandom(seed),
            diligence: 50,
            pointsOf: () => earnedElsewhere,
          });
          if (answer.points === null) continue;
          expect(isAllowed(allowedPoints(criterion), answer.points)).toBe(true);
          if (answer.part === null) continue;
          const numbers =
            answer.whole === null
              ? { count: answer.part * 1000 }
              : { ratio: { part: answer.part * 1000, whole: answer.whole * 1000 } };
          const earned = evaluate(criterion, { ...numbers, earned: () => points(earnedElsewhere) });
          expect([criterion.code, earned.kind === 'points' ? earned.points : null]).toEqual([
            criterion.code,
            answer.points,
          ]);
        }
      }
    },
  );

  it('reaches the maximum where it is to be the best', () => {
    for (const criterion of leaves) {
      const { points: claimed } = answerLeaf(criterion, 'best', {
        random: seededRandom(3),
        diligence: 0,
        pointsOf: () => criterion.max * 10,
      });
      if (criterion.rule.kind === 'survey' || criterion.rule.kind === 'bonus') continue;
      expect([criterion.code, claimed]).toEqual([criterion.code, criterion.max]);
    }
  });

  it('that does not apply gives the reason of the set', () => {
    for (const criterion of leaves.filter(({ notApplicable }) => notApplicable !== 'not-allowed')) {
      const { note, points: claimed } = answerLeaf(criterion, 'not-applicable', {
        random: seededRandom(1),
        diligence: 50,
        pointsOf: () => null,
      });
      expect(claimed).toBeNull();
      expect(criterion.wording.some((line) => note !== null && line.startsWith(`${note}: `))).toBe(true);
    }
  });
});
