/** What the system answers instead of a file: no such file, no permission, no space. */
export interface DiskError extends Error {
  /** "ENOENT", "EACCES". */
  readonly code: string;
}

export function isDiskError(error: unknown): error is DiskError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}
