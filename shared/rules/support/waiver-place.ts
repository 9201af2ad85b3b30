import type { Hit, WaiverSubject } from '../model.ts';

/** What is said of a waiver: it stands at no cell, and is named by its item and by what the rule finds. */
export interface WaiverHit extends Hit {
  readonly rule: string;
  /** "ở mục 1.1 (Chưa nhập điểm tự chấm)" and the same in English. */
  readonly of: { readonly vi: string; readonly en: string };
}

export function waiverPlace({ waiver: { rule, criterion }, title }: WaiverSubject): WaiverHit {
  return {
    cell: null,
    criterion,
    rule,
    of: {
      vi: `${criterion === null ? '' : `ở mục ${criterion} `}(${title.vi})`,
      en: `${criterion === null ? '' : `of item ${criterion} `}(${title.en})`,
    },
  };
}
