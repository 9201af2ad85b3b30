import { runJson } from './run-command.ts';
import type { OfficeFolder } from './office-files.ts';

/** A unit as `cchc consolidate --json` prints it. */
export interface UnitJson {
  readonly unit: string;
  readonly state: string;
  readonly points: number | null;
  readonly max: number | null;
  readonly index: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly change: number | null;
  readonly notCompared: string | null;
  readonly contentHash: string | null;
  readonly problems: readonly string[];
  readonly criteria: Readonly<Record<string, number | null>>;
}

export interface Consolidated {
  readonly code: number;
  readonly units: readonly UnitJson[];
  readonly missing: readonly string[];
  readonly problems: readonly string[];
  readonly unit: (name: string) => UnitJson | undefined;
}

/** Consolidates the sheets of the folder on its set, with some more options. */
export async function consolidated(office: OfficeFolder, ...more: readonly string[]): Promise<Consolidated> {
  const { code, json, problems } = await runJson(['consolidate', office.sheets, '--criteria', office.set, ...more]);
  const { units, missing } = json as { units: readonly UnitJson[]; missing: readonly string[] };
  return { code, units, missing, problems, unit: (name) => units.find(({ unit }) => unit === name) };
}
