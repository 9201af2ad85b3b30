import { runJson } from './run-command.ts';

/** What the contract says of one sheet. */
export interface SheetJson {
  readonly file: string;
  readonly tab: string;
  readonly unit: string;
  readonly criteriaSet: unknown;
  readonly points: number | null;
  readonly max: number | null;
  readonly index: number | null;
  readonly rows: readonly {
    readonly code: string;
    readonly cell: string;
    readonly self: number | null;
    readonly state: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly criterion: string | null;
    readonly message: string;
    readonly fix: unknown;
  }[];
  readonly contentHash: string;
  readonly problems: readonly string[];
}

/** Runs `cchc check --json` and reads what it prints. */
export async function sheetsOf(
  args: readonly string[],
): Promise<{ code: number; sheets: readonly SheetJson[]; problems: readonly string[] }> {
  const { code, json, problems } = await runJson(args);
  return { code, sheets: (json as { sheets: readonly SheetJson[] }).sheets, problems };
}
