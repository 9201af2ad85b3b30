/**
 * Giải trình: why a finding may stand. It is kept by rule, criterion and the values that were found, never by
 * the address of a cell: an inserted row must not lose it, and a changed value must reopen it.
 */
export interface Waiver {
  /** Code of the rule whose finding it answers. */
  readonly rule: string;
  readonly criterion: string | null;
  /** Of the values of the finding when it was written; see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly reason: WaiverReason;
  /** The reason in the unit's own words. A waiver without any counts nothing. */
  readonly text: string;
  readonly status: WaiverStatus;
}

export type WaiverReason = 'not-applicable' | 'evidence-elsewhere' | 'guidance-differs' | 'in-progress' | 'false-alarm';

/** Only an accepted waiver takes a finding away; a rejected one leaves it standing like a proposed one. */
export type WaiverStatus = 'proposed' | 'accepted' | 'rejected';

interface Labels {
  readonly vi: string;
  readonly en: string;
}

export const waiverReasonLabels: Readonly<Record<WaiverReason, Labels>> = {
  'not-applicable': { vi: 'Không áp dụng cho đơn vị', en: 'Does not concern the unit' },
  'evidence-elsewhere': { vi: 'Tài liệu kiểm chứng ở nơi khác', en: 'Evidence is kept elsewhere' },
  'guidance-differs': { vi: 'Hướng dẫn chấm điểm quy định khác', en: 'Guidance says otherwise' },
  'in-progress': { vi: 'Đang thực hiện', en: 'Under way' },
  'false-alarm': { vi: 'Phát hiện không đúng', en: 'The finding is mistaken' },
};

export const waiverStatusLabels: Readonly<Record<WaiverStatus, Labels>> = {
  proposed: { vi: 'Đề nghị', en: 'Proposed' },
  accepted: { vi: 'Chấp nhận', en: 'Accepted' },
  rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
};

/** What has become of a waiver. */
export type WaiverStanding =
  /** It answers a finding that is there. */
  | 'fits'
  /** Its finding has other values now. */
  | 'stale'
  /** Its finding is gone. */
  | 'unused'
  | 'without-text'
  /** No such rule, or one that may not be explained away. */
  | 'not-waivable';
