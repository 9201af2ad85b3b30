import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runNode, runTool } from './run-tool.mjs';

if (runTool('vite', ['build', '--app', '--logLevel', 'error']) !== 0) {
  console.error('Chưa dựng được chương trình từ mã nguồn: xem dòng báo lỗi ở trên, tải lại bản đầy đủ rồi chạy lại.');
  process.exit(1);
}
process.exitCode = runNode(['dist/offline/cchc.mjs', 'start', ...process.argv.slice(2).map(asTyped)]);

/**
 * npm runs us in the project's folder. A path that exists where the person typed it means that place.
 * @param {string} argument
 */
function asTyped(argument) {
  const typedIn = process.env['INIT_CWD'] ?? root;
  if (typedIn === root || argument.startsWith('-')) return argument;
  const path = resolve(typedIn, argument);
  return existsSync(path) ? path : argument;
}
