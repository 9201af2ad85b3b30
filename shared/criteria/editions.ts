import { formatPoints, type Points } from '../base/points.ts';
import { matchItems } from './item-match.ts';
import type { CriteriaSet, Criterion, NotApplicablePolicy, ScoringRule } from './model.ts';

/** What a corrected table changes for the units. Codes are those of the new edition, but for what was removed. */
export type EditionChange =
  | { readonly kind: 'added'; readonly code: string; readonly title: string; readonly max: Points }
  | { readonly kind: 'removed'; readonly code: string; readonly title: string; readonly max: Points }
  | { readonly kind: 'renumbered'; readonly code: string; readonly title: string; readonly from: string }
  | { readonly kind: 'renamed'; readonly code: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'max-changed';
      readonly code: string;
      readonly title: string;
      readonly from: Points;
      readonly to: Points;
    }
  | {
      readonly kind: 'rule-changed';
      readonly code: string;
      readonly title: string;
      readonly from: RuleWording;
      readonly to: RuleWording;
    }
  | {
      readonly kind: 'not-applicable-changed';
      readonly code: string;
      readonly title: string;
      readonly from: NotApplicablePolicy;
      readonly to: NotApplicablePolicy;
    }
  | {
      readonly kind: 'evidence-changed';
      readonly code: string;
      readonly title: string;
      readonly from: string | null;
      readonly to: string | null;
    };

/** A rule with the official wording that it was read from; `null` where the item is a group. */
export interface RuleWording {
  readonly rule: ScoringRule | null;
  readonly wording: readonly string[];
}

/**
 * Compares two editions of one table. Items are matched by code and title together; the order is that of the new
 * edition, with what was removed at the end. Equal sets give an empty list.
 */
export function compareEditions(before: CriteriaSet, after: CriteriaSet): readonly EditionChange[] {
  const { pairs, onlyBefore, onlyAfter } = matchItems(before.items, after.items);
  const earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const added = new Set(onlyAfter);
  const changes = after.items.flatMap((item): readonly EditionChange[] => {
    const { code, title, max } = item;
    if (added.has(item)) return [{ kind: 'added', code, title, max }];
    const old = earlier.get(item);
    return old === undefined ? [] : changesOf(old, item);
  });
  const removed = onlyBefore.map(({ code, title, max }): EditionChange => ({ kind: 'removed', code, title, max }));
  return [...changes, ...removed];
}

/** A change as a sentence for the units. */
export function describeEditionChange(change: EditionChange): string {
  switch (change.kind) {
    case 'added':
      return `Thêm mục ${change.code} "${change.title}", tối đa ${formatPoints(change.max)} điểm.`;
    case 'removed':
      return `Bỏ mục ${change.code} "${change.title}", tối đa ${formatPoints(change.max)} điểm.`;
    case 'renumbered':
      return `Mục ${change.from} "${change.title}" đổi số thứ tự thành ${change.code}.`;
    case 'renamed':
      return `Mục ${change.code} đổi tên từ "${change.from}" thành "${change.to}".`;
    case 'max-changed':
      return `Mục ${change.code} "${change.title}" đổi điểm tối đa từ ${formatPoints(change.from)} thành ${formatPoints(change.to)}.`;
    case 'rule-changed':
      return `Mục ${change.code} "${change.title}" đổi cách chấm từ ${wordingText(change.from)} thành ${wordingText(change.to)}.`;
    case 'not-applicable-changed':
      return `Mục ${change.code} "${change.title}" khi không áp dụng: trước đây ${policies[change.from]}, nay ${policies[change.to]}.`;
    case 'evidence-changed':
      return `Mục ${change.code} "${change.title}" đổi tài liệu kiểm chứng từ ${evidenceText(change.from)} thành ${evidenceText(change.to)}.`;
  }
}

function changesOf(
  old: Criterion,
  { code, title, max, rule, wording, notApplicable, evidence }: Criterion,
): readonly EditionChange[] {
  const changes: EditionChange[] = [];
  if (old.code !== code) changes.push({ kind: 'renumbered', code, title, from: old.code });
  if (old.title !== title) changes.push({ kind: 'renamed', code, from: old.title, to: title });
  if (old.max !== max) changes.push({ kind: 'max-changed', code, title, from: old.max, to: max });
  if (!isSame(old.rule, rule) || (rule?.kind === 'unread' && !isSame(old.wording, wording))) {
    changes.push({
      kind: 'rule-changed',
      code,
      title,
      from: { rule: old.rule, wording: old.wording },
      to: { rule, wording },
    });
  }
  if (old.notApplicable !== notApplicable)
    changes.push({ kind: 'not-applicable-changed', code, title, from: old.notApplicable, to: notApplicable });
  if (old.evidence !== evidence)
    changes.push({ kind: 'evidence-changed', code, title, from: old.evidence, to: evidence });
  return changes;
}

/** Equal in everything that they hold, whatever the order of the properties. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

function wordingText({ rule, wording }: RuleWording): string {
  if (rule === null) return 'nhóm mục';
  return wording.length === 0 ? 'không ghi cách chấm' : `"${wording.join('; ')}"`;
}

function evidenceText(evidence: string | null): string {
  return evidence === null ? 'không quy định' : `"${evidence.replace(/\n/g, '; ')}"`;
}

const policies: Readonly<Record<NotApplicablePolicy, string>> = {
  'not-allowed': 'không được bỏ qua',
  'reduce-max': 'giảm trừ điểm tối đa',
  'full-points': 'được tính điểm tối đa',
  'separate-scale': 'chấm theo thang điểm riêng',
};
