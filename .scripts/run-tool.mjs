import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs the program of an installed package with this very Node, in the project's folder, its output going
 * where ours goes. No shell and no PATH are needed, so it works alike on every system.
 * @param {string} name Name of the package; its program is the one of the same name, or its only one.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} Exit code, 1 when a signal ended it.
 */
export function runTool(name, args, env = process.env) {
  return runNode([programOf(name), ...args], env);
}

/**
 * Runs Node itself, in the project's folder.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} Exit code, 1 when a signal ended it.
 */
export function runNode(args, env = process.env) {
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

/** @param {string} name */
function programOf(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (program === undefined) throw new Error(`${name} has no program`);
  return join(folder, program);
}
