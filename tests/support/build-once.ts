import { runTool } from '../../.scripts/run-tool.mjs';

declare global {
  var distIsBuilt: boolean | undefined;
}

/** Global set-up of the projects that test what is built. Several name it; the first one builds. */
export default function buildOnce(): void {
  if (globalThis.distIsBuilt || process.env['DIST_IS_BUILT'] === '1') return;
  // The tests' own NODE_ENV must not leak into what users get.
  const { NODE_ENV: _, ...env } = process.env;
  if (runTool('vite', ['build', '--app', '--logLevel', 'warn'], env) !== 0) throw new Error('The build failed.');
  globalThis.distIsBuilt = true;
}
