import process from 'node:process';

/** Runs a job without the rights of the administrator, to whom no file is closed. */
export async function asPlainUser(job: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await job();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
