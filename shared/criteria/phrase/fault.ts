import type { Cell } from '../../base/cell.ts';
import type { Points, Thousandths } from '../../base/points.ts';
import type { Measure } from '../model.ts';

/** What is wrong with the official wording itself, with both numbers and the cell. Said by `table/problems`. */
export type Fault =
  | {
      readonly kind: 'gap';
      readonly measure: Measure;
      readonly from: Thousandths;
      readonly to: Thousandths;
      readonly cell: Cell;
    }
  | {
      readonly kind: 'overlap';
      readonly measure: Measure;
      readonly from: Thousandths;
      readonly to: Thousandths | null;
      readonly cell: Cell;
    }
  | { readonly kind: 'above-max'; readonly points: Points; readonly max: Points; readonly cell: Cell }
  | { readonly kind: 'below-max'; readonly points: Points; readonly max: Points; readonly cell: Cell }
  | { readonly kind: 'points-differ'; readonly text: Points; readonly column: Points; readonly cell: Cell };
