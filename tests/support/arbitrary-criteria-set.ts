import fc from 'fast-check';
import { points, type Points } from '../../shared/base/points.ts';
import type { CriteriaSet, Criterion, ScoringRule } from '../../shared/criteria/model.ts';
import { arbitraryPlainRule, arbitraryRounding } from './arbitrary-rule.ts';

/** Texts as files hold them: Vietnamese, quotes, line breaks, anything but blanks. */
const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Ban hành kế hoạch', 'Tỷ lệ hồ sơ đúng hạn "một cửa"', 'Dòng một\nDòng hai', '=SUM(A1)', '__proto__'),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
);

const maybeText = fc.option(arbitraryText);
interface LeafDraft {
  readonly max: Points;
  readonly rule: ScoringRule;
  readonly texts: Pick<Criterion, 'title' | 'evidence' | 'owner' | 'wording' | 'doubts'>;
  readonly policy: Criterion['notApplicable'];
  /** Picks an earlier leaf that limits this one; `null` for none. */
  readonly limitedBy: number | null;
}

const texts = fc.record({
  title: arbitraryText,
  evidence: maybeText,
  owner: maybeText,
  wording: fc.array(arbitraryText, { maxLength: 3 }),
  doubts: fc.array(arbitraryText, { maxLength: 1 }),
});

const leaf: fc.Arbitrary<LeafDraft> = fc.integer({ min: 2, max: 6000 }).chain((max) =>
  fc.record({
    max: fc.constant(points(max)),
    rule: arbitraryPlainRule(points(max)),
    texts,
    policy: fc.constantFrom('not-allowed', 'reduce-max', 'full-points', 'separate-scale'),
    limitedBy: fc.option(fc.nat(), { freq: 3 }),
  }),
);

/** A leaf at level 2, or a group of leaves at level 3. */
interface EntryDraft {
  readonly isGroup: boolean;
  readonly leaves: readonly LeafDraft[];
}

const entry: fc.Arbitrary<EntryDraft> = fc.oneof(
  leaf.map((only) => ({ isGroup: false, leaves: [only] })),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((leaves) => ({ isGroup: true, leaves })),
);
const field = fc.array(entry, { minLength: 1, maxLength: 4 });

/** Points on top: their group has a cap that they can reach. */
const bonusField = fc.record({
  caps: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 3 }),
  per: fc.boolean(),
  share: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

/**
 * Criteria sets without a fault: every kind of rule, leaves at two levels, limits between items, bonus and
 * deductions. The lint finds nothing in them, so that a test can spoil one thing and expect one fault.
 */
export const arbitraryCriteriaSet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    head: fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
      edition: fc.integer({ min: 1, max: 9 }),
      title: arbitraryText,
      level: fc.constantFrom('ministry', 'province', 'department', 'district', 'division', 'commune', 'other'),
      year: fc.option(fc.integer({ min: 1990, max: 2100 })),
      basis: fc.record({ document: maybeText, source: arbitraryText, sample: fc.boolean() }),
      rounding: arbitraryRounding,
      gradedOn: fc.constantFrom('rounded', 'exact'),
      evidencePolicy: fc.constantFrom('explain', 'zero'),
      surveyPolicy: fc.constantFrom('wait', 'rescale'),
      grades: fc
        .uniqueArray(fc.integer({ min: 0, max: 110_000 }), { maxLength: 4 })
        .map((thresholds) => thresholds.sort((a, b) => b - a).map((from, i) => ({ name: `Loại ${i + 1}`, from }))),
    }),
    fields: fc.array(field, { minLength: 1, maxLength: 3 }),
    bonus: fc.option(bonusField),
    takesOff: fc.boolean(),
  })
  .map(({ head, fields, bonus, takesOff }) => ({
    ...head,
    items: [...scaleItems(fields), ...(bonus === null ? [] : bonusItems(bonus)), ...(takesOff ? deductionItems() : [])],
  }));

function scaleItems(fields: readonly (readonly EntryDraft[])[]): readonly Criterion[] {
  const items: Criterion[] = [];
  fields.forEach((entries, f) => {
    const code = `${f + 1}`;
    items.push(itemOf(code, null, sumOf(entries.flatMap(({ leaves }) => leaves))));
    entries.forEach(({ isGroup, leaves }, e) => {
      const below = `${code}.${e + 1}`;
      if (isGroup) items.push(itemOf(below, code, sumOf(leaves)));
      leaves.forEach((draft, l) =>
        items.push(isGroup ? leafOf(`${below}.${l + 1}`, below, draft, items) : leafOf(below, code, draft, items)),
      );
    });
  });
  return items;
}

function sumOf(leaves: readonly LeafDraft[]): Points {
  return points(leaves.reduce((total, { max }) => total + max, 0));
}

function leafOf(
  code: string,
  parent: string,
  { max, rule, texts: own, policy, limitedBy }: LeafDraft,
  before: readonly Criterion[],
): Criterion {
  const earlier = before.filter((item) => item.rule !== null);
  const other = limitedBy === null ? undefined : earlier[limitedBy % earlier.length];
  const limited: ScoringRule =
    other === undefined || rule.kind === 'survey' || rule.kind === 'dependsOn' || rule.kind === 'bonus'
      ? rule
      : {
          kind: 'dependsOn',
          on: other.code,
          atMost: points((limitedBy ?? 0) % other.max),
          cap: points((limitedBy ?? 0) % max),
          otherwise: rule,
        };
  return {
    ...itemOf(code, parent, max),
    ...own,
    rule: limited,
    notApplicable: rule.kind === 'survey' ? 'not-allowed' : policy,
  };
}

function bonusItems({
  caps,
  per,
  share,
}: {
  readonly caps: readonly number[];
  readonly per: boolean;
  readonly share: number;
}): readonly Criterion[] {
  const sum = caps.reduce((total, cap) => total + cap, 0);
  return [
    itemOf('90', null, points(Math.floor(sum * share))),
    ...caps.map((cap, i): Criterion => ({
      ...itemOf(`90.${i + 1}`, '90', points(cap)),
      rule: { kind: 'bonus', per: per ? points(1) : null, cap: points(cap) },
    })),
  ];
}

function deductionItems(): readonly Criterion[] {
  const rule: ScoringRule = {
    kind: 'deduction',
    unit: 'case',
    start: points(0),
    per: points(250),
    limit: points(1000),
    cutOff: null,
  };
  return [itemOf('91', null, points(0)), { ...itemOf('91.1', '91', points(0)), rule }];
}

function itemOf(code: string, parent: string | null, max: Points): Criterion {
  return {
    code,
    label: code,
    parent,
    max,
    title: `Mục ${code}`,
    rule: null,
    notApplicable: 'not-allowed',
    evidence: null,
    owner: null,
    wording: [],
    doubts: [],
  };
}
