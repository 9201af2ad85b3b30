import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { browsers, findBrowser } from './find-browser.mjs';
import { runTool } from './run-tool.mjs';

/** The browsers that the tests start. @type {readonly (keyof typeof browsers)[]} */
const needed = ['chromium'];

for (const name of needed) await ensureBrowser(name);

/** @param {keyof typeof browsers} name */
async function ensureBrowser(name) {
  const { title, variable, aptPackage } = browsers[name];
  if ((await findBrowser(name)) !== null) return;
  if ((process.env[variable] ?? '') !== '')
    stop(`Biến ${variable} chỉ tới một tệp không có trên máy: sửa đường dẫn hoặc xóa biến rồi chạy lại.`);
  console.log(`Đang cài ${title} để chạy phần kiểm tra cần trình duyệt…`);
  installWithApt(aptPackage);
  if ((await findBrowser(name)) !== null) return;
  runTool('playwright-core', ['install', '--no-shell', name]);
  if ((await findBrowser(name)) !== null) return;
  stop(
    `Chưa có ${title} cho phần kiểm tra: cài bằng "sudo apt-get install ${aptPackage}" hoặc đặt ${variable} là đường dẫn tới ${title}, rồi chạy lại.`,
  );
}

/** Does nothing without root or without apt-get. @param {string} name */
function installWithApt(name) {
  if (process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return;
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
