import { findBrowser } from '../../.scripts/find-browser.mjs';

/** Path of Chromium for `launch({ executablePath })`. `npm test` has made sure that there is one. */
export async function chromiumPath(): Promise<string> {
  const path = await findBrowser('chromium');
  if (path === null) throw new Error('No Chromium: run "npm test" once, or set CHROMIUM_PATH.');
  return path;
}
