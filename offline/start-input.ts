import type { Day } from '../shared/base/day.ts';
import type { PreviousResult, Register } from '../shared/office/model.ts';

/** What a start works on, from the sample or from a person's folder. */
export interface StartInput {
  readonly folder: string;
  readonly criteria: readonly string[];
  readonly register: Register;
  readonly registerName: string | null;
  readonly previous: readonly PreviousResult[];
  readonly today: Day | null;
  /** Files of the folder that are no sheets of units. */
  readonly besides: readonly (string | undefined)[];
}
