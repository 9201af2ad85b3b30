import { existsSync } from 'node:fs';

/**
 * @typedef {object} Browser
 * @property {string} title Name for people.
 * @property {string} variable Environment variable with the path of the program.
 * @property {readonly string[]} places Where distributions put it.
 * @property {string} aptPackage
 */

/** Branded Chrome is left out on purpose: it no longer loads extensions from the command line. */
export const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: ['/usr/bin/chromium'],
    aptPackage: 'chromium',
  },
};

/**
 * Path of a browser's program: that of its variable, else a known place, else what playwright-core has
 * downloaded before. `null` when there is none, also when the variable names a file that is not there.
 * @param {keyof typeof browsers} name
 * @returns {Promise<string | null>}
 */
export async function findBrowser(name) {
  const { variable, places } = browsers[name];
  const named = process.env[variable] ?? '';
  if (named !== '') return existsSync(named) ? named : null;
  const downloaded = (await import('playwright-core'))[name].executablePath();
  return [...places, downloaded].find((path) => existsSync(path)) ?? null;
}
