import type * as z from 'zod/mini';

/** One place of a set file that does not fit the format. */
export interface SchemaProblem {
  /** Code of the item that it stands in, `null` outside the items and for an item without a code. */
  readonly code: string | null;
  /** Where it stands: "items[3].rule.tiers[1].from.value"; `''` for the file as a whole. */
  readonly path: string;
  /** A sentence that names the item and the place. */
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The problems of a file in the order of its parts; `json` is what was read. */
export function problemsOf(issues: readonly Issue[], json: unknown): readonly SchemaProblem[] {
  return issues.flatMap((issue) => innermost(issue, [])).map(({ issue, path }) => problemAt(issue, path, json));
}

/** Follows a union into the branch that the value was meant for, so that the exact place is named. */
function innermost(issue: Issue, above: Path): readonly { readonly issue: Issue; readonly path: Path }[] {
  const path = [...above, ...issue.path];
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isInside) : undefined;
  return branch === undefined ? [{ issue, path }] : branch.flatMap((inner) => innermost(inner, path));
}

/** Whether a branch went into the value: it did not stop at its type. */
function isInside(branch: readonly Issue[]): boolean {
  return (
    branch.length > 0 &&
    branch.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom')
  );
}

function problemAt(issue: Issue, path: Path, json: unknown): SchemaProblem {
  const code = codeAt(path, json);
  const place = formatPath(path);
  const owner = ownerOf(path, code);
  const at = place === '' ? '' : ` (chỗ ${place})`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return {
      code,
      path: place,
      message: `${owner} có ${keys}${at}, chương trình không biết dùng. Sửa lại tên hoặc bỏ phần này.`,
    };
  }
  const value = valueAt(json, path);
  if (value === undefined && place !== '') {
    const name = String(path[path.length - 1]);
    return { code, path: place, message: `${owner} thiếu "${name}"${at}. Bổ sung: ${issue.message}.` };
  }
  const now = typeof value === 'string' && value.trim() === '' ? 'đang để trống' : `đang là ${show(value)}`;
  return { code, path: place, message: `${owner}${at}: ${issue.message}, ${now}. Sửa lại chỗ này.` };
}

function ownerOf(path: Path, code: string | null): string {
  if (path[0] !== 'items' || typeof path[1] !== 'number') return 'Bộ tiêu chí';
  return code === null ? `Mục thứ ${path[1] + 1}` : `Mục ${code}`;
}

function codeAt(path: Path, json: unknown): string | null {
  if (path[0] !== 'items' || typeof path[1] !== 'number') return null;
  const code = valueAt(json, ['items', path[1], 'code']);
  return typeof code === 'string' && code.trim() !== '' ? code : null;
}

function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, key))
      return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** A value of a file, short enough for a sentence. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'danh sách trống' : 'một danh sách';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  return typeof value === 'object' ? 'một khối { }' : 'một giá trị khác';
}
