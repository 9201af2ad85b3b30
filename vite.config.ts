import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tests/support/closing-line-reporter.ts';

export default defineConfig(({ mode }) => ({
  plugins: [executable()],
  // Every target of the product is one environment; `vite build --app` builds them all.
  environments: mode === 'bench' ? { bench: program('tests/bench/main.ts', 'bench') } : { offline: offline() },
  builder: {
    sharedConfigBuild: false,
    async buildApp(builder) {
      // vite always brings these two along; they are not ours.
      const ours = Object.values(builder.environments).filter(({ name }) => name !== 'client' && name !== 'ssr');
      for (const environment of ours) await builder.build(environment);
    },
  },
  test: {
    reporters: ['default', closingLineReporter()],
    // The default keeps one processor free, which on a small machine is half of it.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'offline/**/*.ts'],
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        // Nothing in shared/ keeps state or changes what it is given: one fresh world for all files will do.
        test: {
          name: 'unit',
          setupFiles: 'tests/support/property-seed.ts',
          include: ['tests/shared/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'offline',
          setupFiles: 'tests/support/property-seed.ts',
          include: ['tests/offline/**/*.test.ts'],
          globalSetup: 'tests/support/build-once.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/build-once.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));

/** The command: its packages are part of the one file, so it runs wherever Node does. */
function offline(): EnvironmentOptions {
  return program('offline/cchc.ts', 'offline', '#!/usr/bin/env node');
}

/** A program for Node in `dist/<folder>`, named as its entry. */
function program(entry: string, folder: string, banner = ''): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: pathOf(`dist/${folder}`),
      emptyOutDir: true,
      target: 'node20',
      // Stack lines of a bug report stay readable.
      minify: false,
      rolldownOptions: {
        input: pathOf(entry),
        output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false, banner },
      },
    },
  };
}

/** Lets the shell start what begins with `#!`. */
function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({ dir }, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk' && file.code.startsWith('#!')) chmodSync(`${dir}/${file.fileName}`, 0o755);
      }
    },
  };
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
