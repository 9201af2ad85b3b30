import type { Points, Thousandths } from '../../base/points.ts';
import type { Measure } from '../model.ts';

/** What is wrong with the definition of a criteria set. Values only: `fault-sentence.ts` says it. */
export type DefinitionFault = SetFault | StructureFault | OptionFault | TierFault | RuleFault | DependencyFault;

/** Faults of the set as a whole; they belong to no item. */
export type SetFault =
  | { readonly kind: 'set-empty'; readonly code: null }
  | { readonly kind: 'grades-order'; readonly code: null; readonly before: GradeName; readonly after: GradeName };

export interface GradeName {
  readonly name: string;
  readonly from: Thousandths;
}

export type StructureFault =
  /** `positions`: places in the table, from 1. */
  | { readonly kind: 'code-repeated'; readonly code: string; readonly positions: readonly number[] }
  /** `plain`: the code as it should be written, `null` when it is none. */
  | { readonly kind: 'code-form'; readonly code: string; readonly plain: string | null }
  | { readonly kind: 'parent-missing'; readonly code: string; readonly parent: string }
  /** `codes`: the items of the circle, beginning and ending with `code`. */
  | { readonly kind: 'parent-cycle'; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: 'group-empty'; readonly code: string }
  | { readonly kind: 'group-with-rule'; readonly code: string; readonly children: readonly string[] }
  | { readonly kind: 'maximum-negative'; readonly code: string; readonly max: Points }
  | { readonly kind: 'maximum-differs'; readonly code: string; readonly max: Points; readonly sum: Points }
  | { readonly kind: 'bonus-cap-above-items'; readonly code: string; readonly max: Points; readonly sum: Points };

export type OptionFault =
  | { readonly kind: 'options-missing'; readonly code: string }
  | { readonly kind: 'option-repeated'; readonly code: string; readonly label: string }
  | {
      readonly kind: 'points-outside';
      readonly code: string;
      readonly label: string;
      readonly points: Points;
      readonly max: Points;
    }
  /** The best that the rule can give is not the maximum of the item. */
  | { readonly kind: 'best-differs'; readonly code: string; readonly best: Points; readonly max: Points }
  | { readonly kind: 'parts-sum'; readonly code: string; readonly sum: Points; readonly max: Points };

export type TierFault =
  | { readonly kind: 'tier-empty'; readonly code: string; readonly label: string }
  | { readonly kind: 'tiers-order'; readonly code: string; readonly before: string; readonly after: string }
  /** `from` to `to` belongs to no tier; `null` is an open end. */
  | {
      readonly kind: 'tiers-gap';
      readonly code: string;
      readonly measure: Measure;
      readonly from: Thousandths | null;
      readonly to: Thousandths | null;
    }
  | {
      readonly kind: 'tiers-overlap';
      readonly code: string;
      readonly measure: Measure;
      readonly lower: string;
      readonly upper: string;
      readonly at: Thousandths | null;
    }
  | { readonly kind: 'tier-points-order'; readonly code: string; readonly lower: string; readonly upper: string }
  | { readonly kind: 'formula-on-count'; readonly code: string; readonly label: string };

export type RuleFault =
  | { readonly kind: 'formula-scale'; readonly code: string; readonly times: Points; readonly at: Thousandths }
  | { readonly kind: 'floor-outside'; readonly code: string; readonly floor: Thousandths }
  | { readonly kind: 'range-ends'; readonly code: string; readonly from: Points; readonly to: Points }
  | { readonly kind: 'deduction-start'; readonly code: string; readonly start: Points; readonly max: Points }
  | { readonly kind: 'deduction-step'; readonly code: string; readonly per: Points; readonly limit: Points | null }
  | { readonly kind: 'deduction-limit'; readonly code: string; readonly limit: Points; readonly start: Points }
  | { readonly kind: 'deduction-cut-off'; readonly code: string; readonly cutOff: Thousandths }
  | { readonly kind: 'bonus-step'; readonly code: string; readonly per: Points; readonly cap: Points }
  | { readonly kind: 'survey-not-applicable'; readonly code: string }
  /** A survey or a bonus must be the rule itself: everything asks for it there. */
  | { readonly kind: 'nested-rule'; readonly code: string; readonly nested: 'survey' | 'bonus' };

export type DependencyFault =
  | { readonly kind: 'dependency-missing'; readonly code: string; readonly on: string }
  | { readonly kind: 'dependency-group'; readonly code: string; readonly on: string }
  | { readonly kind: 'dependency-cycle'; readonly code: string; readonly codes: readonly string[] }
  /** The condition can never fail, so that it limits always. */
  | {
      readonly kind: 'dependency-threshold';
      readonly code: string;
      readonly on: string;
      readonly atMost: Points;
      readonly max: Points;
    }
  /** The cap takes nothing away. */
  | { readonly kind: 'dependency-cap'; readonly code: string; readonly cap: Points; readonly max: Points };
