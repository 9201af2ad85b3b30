import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Prints `N passed, N failed, N skipped` as the last thing of a run. When the environment variable
 * TEST_COUNTS_FILE is set the counts go there instead, as JSON, for the one who writes the line.
 */
export function closingLineReporter(): Reporter {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit() {
      process.once('exit', (code) => {
        // What broke before any test, such as a global set-up, leaves nothing behind but the exit code.
        publish(code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      counts = countOutcomes(modules, unhandledErrors.length);
    },
  };
}

/**
 * A failed `beforeAll` fails its suite or file and no test, an import that throws fails its file: each
 * counts as one failure, as does an error that nobody caught. Tests that never began are not counted.
 */
function countOutcomes(modules: readonly TestModule[], unhandledErrors: number): Counts {
  let passed = 0;
  let failed = unhandledErrors;
  let skipped = 0;
  for (const module of modules) {
    if (module.errors().length > 0) failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
      if (state === 'skipped') skipped += 1;
    }
  }
  return { passed, failed, skipped };
}

function publish(counts: Counts): void {
  const file = process.env['TEST_COUNTS_FILE'] ?? '';
  if (file !== '') writeFileSync(file, JSON.stringify(counts));
  else process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
}
