import { dayOf, type Day } from '../../base/day.ts';
import type { SampleUnit } from './model.ts';

/** Layouts of the sample sheets, as real ones look. */
export type LayoutName = 'official' | 'plain' | 'three-tabs' | 'numbers' | 'shuffled' | 'offset';

/** What a unit of the sample office does, and what goes wrong there. */
export interface UnitPlan {
  readonly unit: SampleUnit;
  readonly layout: LayoutName;
  readonly fileName: string;
  /** Id of the criteria set that its file was made from. */
  readonly madeFrom: string;
  /** How often it reaches the best level, in percent. */
  readonly diligence: number;
  /** The body behind the number of its documents: "UBND", "PNV". */
  readonly symbol: string;
  /** Named as issuer in its evidence; `null` where the symbol says enough. */
  readonly issuer: string | null;
  /** Items, or groups of items, that do not apply to it. */
  readonly notApplicable: readonly string[];
  /** Rule that finds the mistake, and the item that it is in. */
  readonly mistakes: readonly (readonly [string, string])[];
  /** A whole lĩnh vực taken over from the file of another unit. */
  readonly copied: { readonly from: string; readonly field: string } | null;
}

/** Last day on which a sheet is on time. */
export const sampleDeadline: Day = dayOf(2025, 10, 15) as Day;
const sent: Day = dayOf(2025, 10, 10) as Day;

type More = Partial<Omit<UnitPlan, 'unit'>> & {
  readonly submittedOn?: Day | null;
  readonly predecessors?: readonly string[];
};

const defaults = { notApplicable: [], mistakes: [], copied: null, diligence: 85 };

/** Phường Mẫu `n`. */
export function ward(n: number, layout: LayoutName, more: More = {}): UnitPlan {
  const { submittedOn = sent, predecessors = [], ...plan } = more;
  const name = `Phường Mẫu ${n}`;
  return {
    ...defaults,
    layout,
    symbol: 'UBND',
    issuer: `UBND ${name}`,
    madeFrom: 'mau-phuong-2025',
    fileName: `Phieu tu danh gia CCHC 2025 - Phuong Mau ${n}.xlsx`,
    unit: {
      name,
      kind: 'ward',
      criteriaSet: 'mau-phuong-2025',
      contact: `phuong-mau-${n}@don-vi-mau.example`,
      submittedOn,
      predecessors,
    },
    ...plan,
  };
}

/** A department of the sample office; `symbol` stands in its document numbers. */
export function division(name: string, symbol: string, layout: LayoutName, more: More = {}): UnitPlan {
  const { submittedOn = sent, predecessors = [], ...plan } = more;
  return {
    ...defaults,
    layout,
    symbol,
    issuer: null,
    madeFrom: 'mau-phong-2025',
    fileName: `Phieu tu danh gia CCHC 2025 - ${symbol}.xlsx`,
    unit: {
      name,
      kind: 'division',
      criteriaSet: 'mau-phong-2025',
      contact: `${symbol.toLowerCase().replace(/đ/g, 'd')}@don-vi-mau.example`,
      submittedOn,
      predecessors,
    },
    ...plan,
  };
}
