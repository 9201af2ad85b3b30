import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import { fingerprintOf } from '../../../shared/criteria/fingerprint.ts';
import { faultSentence, lintCriteriaSet } from '../../../shared/criteria/lint.ts';
import type { CriteriaSet, ScoringRule } from '../../../shared/criteria/model.ts';
import { growTree } from '../../../shared/criteria/tree.ts';
import { shippedCriteriaSet, shippedCriteriaSets } from '../../../shared/data/criteria/shipped.ts';
import { sampleSetIds, shippedSet } from '../../support/shipped-set.ts';

const folder = new URL('../../../shared/data/criteria/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function kindsOf(set: CriteriaSet): readonly string[] {
  const flat = (rule: ScoringRule | null): readonly string[] =>
    rule === null
      ? []
      : rule.kind === 'dependsOn'
        ? ['dependsOn', ...flat(rule.otherwise)]
        : [
            rule.kind === 'tiers'
              ? `tiers ${rule.measure}`
              : rule.kind === 'parts'
                ? `parts ${rule.mode}`
                : rule.kind === 'deduction'
                  ? `deduction ${rule.unit}`
                  : rule.kind,
          ];
  return [...new Set(set.items.flatMap(({ rule }) => flat(rule)))].sort();
}

function surveyPoints(set: CriteriaSet): number {
  return set.items.filter(({ rule }) => rule?.kind === 'survey').reduce((sum, { max }) => sum + max, 0) / 1000;
}

describe('the shipped criteria sets', () => {
  it('are all listed, each in a file of its id', () => {
    expect(
      shippedCriteriaSets()
        .map(({ id }) => `${id}.json`)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each(files)('%s says exactly what was read from it', (file) => {
    const json = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
    expect(encodeCriteriaSet(shippedSet(file.replace('.json', '')))).toEqual(json);
  });

  it.each(files)('%s holds one item a block, so that a change of an item is a change of its lines', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const starts = text.split('\n').filter((line) => line.startsWith('      "code": ')).length;
    expect(starts).toBe(shippedSet(file.replace('.json', '')).items.length);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.normalize('NFC')).toBe(text);
  });

  it('are found by id', () => {
    expect(shippedCriteriaSet('mau-phuong-2025')?.level).toBe('commune');
    expect(shippedCriteriaSet('khong-co')).toBeUndefined();
  });
});

describe.each(sampleSetIds.map((id) => [id, shippedSet(id)] as const))('the sample set %s', (_id, set) => {
  it('has no fault', () => {
    expect(lintCriteriaSet(set).map(faultSentence)).toEqual([]);
  });

  it('says in its title and in its basis that it is a sample', () => {
    expect(set.title).toContain('(dữ liệu mẫu)');
    expect(set.basis).toMatchObject({ document: null, sample: true });
    expect(set.title).toContain(`năm ${set.year}`);
  });

  it('is a scale of 100 points in eight lĩnh vực, bonus and deductions aside', () => {
    const fields = growTree(set).fields.filter(({ title }) => !title.startsWith('Điểm '));
    expect(fields).toHaveLength(8);
    expect(fields.reduce((sum, { max }) => sum + max, 0)).toBe(100_000);
  });

  it('asks for evidence at every leaf, and words the scoring of every leaf', () => {
    for (const { code, evidence, wording } of growTree(set).leaves)
      expect([code, evidence === null, wording.length > 0]).toEqual([code, false, true]);
  });

  it('has no title twice in one group, so that a row can be found by its title', () => {
    const titles = set.items.map(({ parent, title }) => `${parent ?? ''}|${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the sample set of a ward', () => {
  const set = shippedSet('mau-phuong-2025');

  it('has about a hundred leaves and 30 points of survey', () => {
    expect(growTree(set).leaves.length).toBeGreaterThanOrEqual(90);
    expect(surveyPoints(set)).toBe(30);
  });

  it('uses every kind of rule', () => {
    expect(kindsOf(set)).toEqual([
      'bonus',
      'choice',
      'deduction case',
      'deduction day',
      'dependsOn',
      'parts all-or-nothing',
      'parts sum',
      'proportional',
      'range',
      'survey',
      'tiers count',
      'tiers ratio',
      'unread',
    ]);
  });

  it('has proportions with and without a floor, a cap below 100 %, and deductions with a cut-off', () => {
    const rules = set.items.flatMap(({ rule }) => (rule === null ? [] : [rule]));
    const proportions = rules.filter((rule) => rule.kind === 'proportional');
    expect(proportions.some(({ floor }) => floor === null)).toBe(true);
    expect(
      proportions.some(({ floor, formula }) => floor !== null && formula.at < 100_000 && formula.rounding !== null),
    ).toBe(true);
    expect(rules.some((rule) => rule.kind === 'deduction' && rule.unit === 'day' && rule.cutOff !== null)).toBe(true);
  });

  it('has leaves at level 2, and 7.10 beside 7.1', () => {
    const { leaves, byCode } = growTree(set);
    expect(leaves.some(({ parent }) => byCode.get(parent ?? '')?.parent === null)).toBe(true);
    expect(byCode.get('7.10')?.title).not.toBe(byCode.get('7.1')?.title);
  });
});

describe('the sample set of a department', () => {
  const set = shippedSet('mau-phong-2025');

  it('has about sixty leaves, in some lĩnh vực all of them at level 2', () => {
    const { leaves, fields, childrenOf } = growTree(set);
    expect(leaves.length).toBeGreaterThanOrEqual(55);
    const flat = fields.filter(
      ({ code, title }) =>
        !title.startsWith('Điểm ') && (childrenOf.get(code) ?? []).every(({ rule }) => rule !== null),
    );
    expect(flat.length).toBeGreaterThanOrEqual(3);
  });

  it('lets units without procedures leave out the lĩnh vực of procedures, which shortens their scale', () => {
    const policies = growTree(set)
      .leavesBelow.get('3')
      ?.map(({ notApplicable }) => notApplicable);
    expect(policies).not.toContain('not-allowed');
    expect(policies?.filter((policy) => policy === 'reduce-max').length).toBe(6);
  });
});

describe('the sample set of a district', () => {
  it('numbers anew in each lĩnh vực: the code is a path, the label what the table prints', () => {
    const { byCode } = growTree(shippedSet('mau-quan-2025'));
    expect([byCode.get('I.1.1')?.label, byCode.get('II.1.1')?.label]).toEqual(['1.1', '1.1']);
    expect(byCode.get('III')?.label).toBe('III');
  });

  it('names the unit in charge of every leaf', () => {
    for (const { owner } of growTree(shippedSet('mau-quan-2025')).leaves) expect(owner).not.toBeNull();
  });
});

describe('the sets of two years', () => {
  it('of wards have the same items and other thresholds, so that results can be compared', () => {
    expect(fingerprintOf(shippedSet('mau-phuong-2024'))).toBe(fingerprintOf(shippedSet('mau-phuong-2025')));
    expect(shippedSet('mau-phuong-2024').items).not.toEqual(shippedSet('mau-phuong-2025').items);
  });

  it('of departments have other items, so that they cannot', () => {
    expect(fingerprintOf(shippedSet('mau-phong-2024'))).not.toBe(fingerprintOf(shippedSet('mau-phong-2025')));
  });
});

describe('the excerpt of Cà Mau 2013', () => {
  const set = shippedSet('ca-mau-2013-trich');

  it('is no sample, names its decision and its source, and says that it is an excerpt', () => {
    expect(set.basis).toMatchObject({ document: '1880/QĐ-UBND', sample: false });
    expect(set.basis.source).toMatch(/^https:\/\/thuvienphapluat\.vn\//);
    expect(set.title).toContain('trích');
  });

  it('is incomplete in exactly the two places where the text breaks off', () => {
    expect(lintCriteriaSet(set).map(faultSentence)).toEqual([
      'Điểm tối đa của mục 1 là 20, cộng các mục con được 10. Đối chiếu lại với bảng của quyết định.',
      'Mục 1.3 không có mục con và không có cách chấm, nên không chấm được điểm. Bổ sung các mục con hoặc cách chấm.',
    ]);
  });

  it('puts exactly 90 % into the middle tier, as "trên" and "từ … -" say', () => {
    const rule = growTree(set).byCode.get('1.1.4')?.rule;
    expect(rule?.kind === 'tiers' && rule.tiers.map(({ from, to }) => [from, to])).toEqual([
      [{ value: 90_000, inclusive: false }, null],
      [
        { value: 70_000, inclusive: true },
        { value: 90_000, inclusive: true },
      ],
      [null, { value: 70_000, inclusive: false }],
    ]);
  });
});
