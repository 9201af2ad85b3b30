import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ title: string, runs: readonly (readonly [tool: string, ...args: string[]])[] }} Check */

/** @type {readonly Check[]} */
const checks = [
  {
    title: 'Types',
    runs: [
      ['typescript', '-p', 'shared'],
      ['typescript', '-p', '.'],
    ],
  },
  { title: 'Lint', runs: [['oxlint']] },
  { title: 'Format', runs: [['oxfmt', '--check']] },
  { title: 'Dead code', runs: [['knip']] },
];

const failed = checks.filter((check) => !passes(check));
const built = passes({ title: 'Build', runs: [['vite', 'build', '--app', '--logLevel', 'warn']] });
const tests = runTests();

const counts = {
  passed: tests.passed + checks.length - failed.length + Number(built),
  failed: tests.failed + failed.length + Number(!built),
  skipped: tests.skipped,
};
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);

/**
 * Runs all parts of a check, also after one has failed, so that one run tells everything.
 * @param {Check} check
 */
function passes({ title, runs }) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const good = runs.map(([tool, ...args]) => runTool(tool, args) === 0).every(Boolean);
  console.log(`${title}: ${good ? 'passed' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return good;
}

/**
 * Runs the tests; arguments of ours go to vitest. Their counts come in a file, so that the closing line
 * can be written once, for everything. Without that file vitest has not even started.
 * @returns {Counts}
 */
function runTests() {
  console.log('\n== Tests');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-test-'));
  const file = join(folder, 'counts.json');
  try {
    const code = runTool('vitest', ['run', ...withoutBuilt(), ...process.argv.slice(2)], {
      ...process.env,
      TEST_COUNTS_FILE: file,
      DIST_IS_BUILT: built ? '1' : '',
    });
    const found = /** @type {Counts} */ (JSON.parse(readFileSync(file, 'utf8')));
    return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** After a failed build only what needs no built program can be tested. */
function withoutBuilt() {
  if (built) return [];
  console.log('Only the projects unit and architecture run. The others test what is built: NOT RUN.');
  return ['--project=unit', '--project=architecture'];
}
