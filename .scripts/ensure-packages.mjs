// Old versions of Node must understand this file well enough to say their one sentence: built-in
// modules are named without "node:", and no syntax is younger than modules themselves.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.package-lock.sha256');

ensureNode();
ensurePackages();

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  const found = process.versions.node;
  stop(`Cần Node.js 20.19 trở lên, máy này đang có ${found}: cài bản mới từ https://nodejs.org rồi chạy lại lệnh.`);
}

/** Installs exactly what the lockfile names, unless the stamp says that this was done for this lockfile. */
function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (wanted === installed()) return;
  console.log('Đang cài các gói cần thiết, lần đầu mất khoảng nửa phút…');
  // No package needs its install script. --include=dev: NODE_ENV=production would leave the build tools out.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a .cmd file there, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('Chưa cài được các gói cần thiết: kiểm tra kết nối mạng rồi chạy lại lệnh.');
  writeFileSync(stamp, wanted);
}

/** SHA-256 of the lockfile that node_modules was installed from, '' when nothing was. */
function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
