import { describe, expect, it } from 'vitest';
import { describeRatio, earnedSentence, listAllowed, listPoints } from '../../../shared/rules/support/score-words.ts';
import { p } from '../../support/example-set.ts';

describe('points in a sentence', () => {
  it.each([
    [[2], '2'],
    [[0, 1], '0 hoặc 1'],
    [[0, 1, 2], '0, 1 hoặc 2'],
    [[0, 0.5, 1], '0; 0,5 hoặc 1'],
    [[-1, -0.5], '−1 hoặc −0,5'],
  ])('%j are listed as %s', (values, text) => expect(listPoints(values.map(p), 'hoặc')).toBe(text));

  it('are shortened where a scale has very many', () => {
    const many = Array.from({ length: 20 }, (_, i) => p(i / 4));
    expect(listAllowed(many, [], 'vi')).toBe('0; 0,25; 0,5; … 4,75');
  });

  it('leave out what stands inside a stretch', () => {
    expect(listAllowed([0, 2].map(p), [{ from: p(1.5), to: p(2) }], 'vi')).toBe('0 hoặc từ 1,5 đến 2');
    expect(listAllowed([0, 2].map(p), [{ from: p(1.5), to: p(2) }], 'en')).toBe('0 or from 1,5 to 2');
    expect(listAllowed([], [{ from: p(0), to: p(1) }], 'vi')).toBe('từ 0 đến 1');
  });

  it('of the numbers of a row are a sentence of their own, or nothing', () => {
    expect(earnedSentence(p(1.5), 'vi')).toBe(' Theo số liệu của mục, điểm là 1,5.');
    expect(earnedSentence(null, 'en')).toBe('');
  });
});

it.each([
  [61_000, 80_000, '76,25% (61/80)'],
  [2000, 3000, '66,67% (2/3)'],
  [76_250, 100_000, '76,25%'],
  [1234_500, 2000_000, '61,73% (1234,5/2000)'],
])('describes %d of %d as %s', (part, whole, text) => expect(describeRatio({ part, whole })).toBe(text));
