import { tabReason } from '../sheet/no-sheet.ts';
import type { ReadSubmission } from './model.ts';
import type { OfficeRemark } from './remarks.ts';

/** Says which tab was read where others hold a filled-in sheet too: a person may have meant one of those. */
export function rivalRemarks({ tab, passedOver }: ReadSubmission): readonly OfficeRemark[] {
  const rivals = passedOver.filter(
    (other) => other.kind === 'fewer-criteria' && other.filled > 0 && other.why !== 'criteria',
  );
  return rivals.length === 0 ? [] : [{ kind: 'rival-tabs', tab, reasons: rivals.map(tabReason) }];
}
