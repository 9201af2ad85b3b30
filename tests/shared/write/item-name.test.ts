import { expect, test } from 'vitest';
import type { Criterion } from '../../../shared/criteria/model.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { itemName } from '../../../shared/write/item-name.ts';
import { choice, group, leaf } from '../../support/criteria-builders.ts';
import { officeSet } from '../../support/office.ts';

const rule = choice(['Có', 1], ['Không', 0]);

function labelled(item: Criterion, label: string): Criterion {
  return { ...item, label };
}

const restarting = growTree({
  ...officeSet,
  items: [
    labelled(group('I', 'Chỉ đạo', null, 1), 'I'),
    labelled(leaf('I.1', 'Kế hoạch', 1, rule, { parent: 'I' }), '1'),
    labelled(group('II', 'Thể chế', null, 2), 'II'),
    labelled(leaf('II.1', 'Văn bản', 1, rule, { parent: 'II' }), '1'),
    labelled(leaf('II.2', 'Rà soát', 1, rule, { parent: 'II' }), 'TCTP 2'),
  ],
});

test.each([
  ['the label that the table prints', 'II.2', 'TCTP 2'],
  ['the whole code where numbering restarts in each field', 'II.1', 'II.1'],
  ['the code itself where the set has no such item', '9.9', '9.9'],
  ['nothing for a finding about the whole sheet', null, ''],
])('an item is called by %s', (_, code, name) => {
  expect(itemName(restarting, code)).toBe(name);
});

test('without a set an item is called by its code', () => {
  expect(itemName(null, 'I.1')).toBe('I.1');
});

test('no two items of a shipped set are called alike', () => {
  for (const tree of shippedCriteriaSets().map(growTree)) {
    const names = [...tree.byCode.keys()].map((code) => itemName(tree, code));
    expect(new Set(names).size).toBe(names.length);
  }
});
