import { runNode, runTool } from './run-tool.mjs';

const built = runTool('vite', ['build', '--app', '--mode', 'bench', '--logLevel', 'error']);
process.exitCode = built || runNode(['--expose-gc', 'dist/bench/main.mjs', ...process.argv.slice(2)]);
