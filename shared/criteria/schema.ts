import type { CriteriaSet } from './model.ts';
import { problemsOf, show, type SchemaProblem } from './schema/problem.ts';
import { schemaVersion, setShape } from './schema/set-shape.ts';

export type { SchemaProblem };

/** A criteria set, or every place of the file that keeps it from being one. */
export type CriteriaSetReading = CriteriaSet | { readonly problems: readonly SchemaProblem[] };

/**
 * Reads a set file (parsed JSON): plain decimals become thousandths, and every place that does not fit is
 * named with the code of its item and its path. Whether the set makes sense is for `lint.ts` to say.
 */
export function parseCriteriaSet(json: unknown): CriteriaSetReading {
  const unusable = wholeFileProblem(json);
  if (unusable !== null) return { problems: [{ code: null, path: '', message: unusable }] };
  const parsed = setShape.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, json) };
  const { schemaVersion: _, ...set } = parsed.data;
  return set;
}

/** Tells a set from the problems that stand in its place. */
export function isCriteriaSet(reading: CriteriaSetReading): reading is CriteriaSet {
  return !('problems' in reading);
}

/** What makes a closer look pointless: not a set file at all, or one of another version. */
function wholeFileProblem(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'Tệp không phải là bộ tiêu chí: nội dung cần là một khối { } có "schemaVersion" và "items". Chọn tệp do lệnh "cchc criteria read" ghi ra.';
  }
  const version = (json as { readonly schemaVersion?: unknown }).schemaVersion;
  if (version === schemaVersion) return null;
  return version === undefined
    ? `Tệp không ghi "schemaVersion" nên chưa biết có phải bộ tiêu chí hay không. Nếu đúng là bộ tiêu chí, thêm "schemaVersion": ${schemaVersion}.`
    : `Bộ tiêu chí được ghi theo định dạng phiên bản ${show(version)}, chương trình này đọc phiên bản ${schemaVersion}. Dùng bản chương trình phù hợp hoặc ghi lại tệp.`;
}
