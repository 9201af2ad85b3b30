import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../shared/base/day.ts';
import { obligation, plan } from './support.ts';

/** The plan's own text, clause by clause, as an independent copy. */
const text = readFileSync(new URL('fixtures/ke-hoach-312.txt', import.meta.url), 'utf8');
const flat = text.replace(/\s+/g, ' ');

describe('the plan 312/KH-UBND as data', () => {
  it('has 93 obligations: 87 duties and 6 requirements', () => {
    expect(plan.obligations).toHaveLength(93);
    expect(plan.obligations.filter(({ kind }) => kind === 'yêu cầu').map(({ id }) => id)).toEqual([
      'I-a',
      'I-b',
      'I-c',
      'I-d',
      'II.1.2-0',
      'III-b',
    ]);
  });

  it('quotes every obligation word for word', () => {
    for (const { id, text: words } of plan.obligations) {
      // Two texts were given the end that the scan reads as a comma.
      expect(flat.includes(words.replace(/[.,;]?$/, '')), id).toBe(true);
    }
  });

  it('covers the text: what the obligations leave over is one heading and the notice of the appendix', () => {
    let rest = text.replace(/^#.*$/gm, '').replace(/\s+/g, ' ');
    const byLength = [...plan.obligations].sort((a, b) => b.text.length - a.text.length);
    for (const { text: words } of byLength) rest = rest.replace(words.replace(/[.,;]?$/, ''), '¶');
    const left = rest
      .split(/[¶.;,]/)
      .map((piece) => piece.replace(/[-/]|\d+(\.\d+)*/g, '').trim())
      .filter((piece) => piece.length > 3);
    expect(left).toEqual([
      'Về khảo sát sự hài lòng của người dân (SIPAS) và điều tra xã hội học đối với cán bộ',
      'công chức lãnh đạo',
      'quản lý',
      '(Đính kèm Phụ lục Phân công nhiệm vụ)',
    ]);
  });

  it('names the three days of the plan, strictly before, beside their phrases', () => {
    const due = plan.obligations.flatMap(({ id, due: statements }) =>
      statements.map((statement) => ({ id, ...statement })),
    );
    expect(
      due.map(({ id, phrase, rule }) => [
        id,
        phrase,
        'once' in rule.when ? formatIsoDay(rule.when.once) : '',
        rule.strictly,
      ]),
    ).toEqual([
      ['III.1-b', 'trước ngày 15 tháng 7 năm 2024', '2024-07-15', 'before'],
      ['III.1-c', 'trước ngày 15 tháng 9 năm 2024', '2024-09-15', 'before'],
      ['III.2-b', 'trước ngày 15 tháng 10 năm 2024', '2024-10-15', 'before'],
    ]);
    for (const { id, phrase } of due) expect(obligation(id).text, id).toContain(phrase);
  });

  it('keeps the stated cadences apart from the inferred ones, each with words of the text', () => {
    const stated = plan.obligations.filter(({ cadence }) => cadence.basis === 'stated' && cadence.phrase !== null);
    expect(stated.map(({ id, cadence }) => `${id}: ${cadence.kinds.join(', ')}`)).toEqual([
      'II.1.1-a: continuous',
      'II.1.1-c: continuous',
      'II.1.3-a: continuous, event',
      'II.1.8-a: continuous',
      'II.2.1-e2: event',
      'II.2.2-b: month',
      'II.2.2-i: event',
      'II.2.3-a: continuous, month, quarter',
      'II.2.4-d: half, year',
      'II.2.7-a2: event',
      'II.2.7-c: year',
      'III.1-a: continuous',
    ]);
    for (const { id, cadence, heading, text: words } of plan.obligations) {
      for (const part of cadence.phrase?.split(/ \.\.\. |; /) ?? [])
        expect(`${heading} ${words}`.toLowerCase(), id).toContain(part.toLowerCase());
    }
  });

  it('marks the eight obligations about portals and databases', () => {
    expect(plan.obligations.filter(({ portal }) => portal.related).map(({ id }) => id)).toEqual([
      'II.1.1-c',
      'II.1.1-d',
      'II.1.4-a',
      'II.2.2-a',
      'II.2.2-f1',
      'II.2.2-f2',
      'II.2.2-g',
      'II.2.2-i',
    ]);
  });

  it('has two targets with a number', () => {
    const metrics = plan.obligations.flatMap(({ id, target }) =>
      target?.metric == null ? [] : [[id, target.metric.atLeast, target.metric.unit, target.metric.direction]],
    );
    expect(metrics).toEqual([
      ['II.1.12-c', 30, '%', 'giảm'],
      ['II.2.4-e1', 95, '%', 'tăng'],
    ]);
  });

  it('says that its appendix is missing', () => {
    expect(plan.missing.map(({ part }) => part)).toEqual(['Phụ lục Phân công nhiệm vụ']);
    expect(text).toContain('Đính kèm Phụ lục Phân công nhiệm vụ');
    expect(plan.obligations.every(({ origin }) => origin === 'body')).toBe(true);
  });

  it('links overlapping obligations to others that exist, never to themselves', () => {
    const ids = new Set(plan.obligations.map(({ id }) => id));
    for (const { id, related } of plan.obligations) {
      expect(related, id).not.toContain(id);
      for (const other of related) expect(ids.has(other), `${id} -> ${other}`).toBe(true);
    }
    expect(obligation('II.1.3-a').related).toEqual(['II.2.1-e2']);
  });

  it('cites documents by references that stand in the text', () => {
    const numbered = plan.obligations.flatMap(({ documents }) => documents).filter(({ ref }) => /^\d+.*[/-]/.test(ref));
    expect(new Set(numbered.map(({ ref }) => ref)).size).toBe(21);
    for (const { ref } of numbered) expect(flat, ref).toContain(ref);
  });

  it('has short titles of one line without the abbreviations that the plan does not use', () => {
    for (const { id, title } of plan.obligations) {
      expect(title.length, id).toBeLessThanOrEqual(170);
      expect(title, id).not.toMatch(/DVCQG|CSDLQG|HTTT|BCĐ|KT-XH|TNMT|\bVP\b|\bTP\b/);
    }
  });
});
