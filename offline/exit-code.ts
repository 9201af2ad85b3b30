import type { UnitResult } from '../shared/office/model.ts';
import type { ExitCode } from './command.ts';

/** 1 when a sheet has errors or could not be read, so that a script notices; 0 otherwise. */
export function exitCodeOf(units: readonly UnitResult[]): ExitCode {
  return units.some(({ errors, state }) => errors > 0 || state === 'unreadable' || state === 'wrong-edition') ? 1 : 0;
}
