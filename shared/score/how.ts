import type { Points, Thousandths } from '../base/points.ts';
import type { DeductionRule } from '../criteria/model.ts';

/** What it takes to earn more on a criterion; `howSentence` says it. */
export type How =
  /** So many more of the whole reach a tier: thousandths, whole numbers of cases. */
  | { readonly kind: 'more'; readonly label: string; readonly more: Thousandths; readonly whole: Thousandths | null }
  /** So many fewer reach a tier: a low number is the good one. */
  | { readonly kind: 'fewer'; readonly label: string; readonly fewer: Thousandths; readonly whole: Thousandths | null }
  /** The numbers are not known: what the tier asks. */
  | { readonly kind: 'tier'; readonly label: string }
  | { readonly kind: 'option'; readonly label: string }
  /** A part that may be met already: which parts are met is not known. */
  | { readonly kind: 'part'; readonly label: string }
  /** Parts that only count together. */
  | { readonly kind: 'all-parts' }
  | { readonly kind: 'deduction'; readonly per: Points; readonly unit: DeductionRule['unit'] }
  /** One case more, of which each is worth so much. */
  | { readonly kind: 'case'; readonly per: Points }
  | { readonly kind: 'judged' };

/** A way and the points that it leads to. */
export interface Reached {
  readonly how: How;
  readonly to: Points;
}
