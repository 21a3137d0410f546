// @ts-check
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { findChromium } from './executables.js';

/** What keeps the command from looking; its message is for the person who called it. */
export class CannotLook extends Error {}

/** @returns {Promise<typeof import('playwright-core')>} */
async function loadPlaywright() {
  // Beside the package, in the folder where the command was called, or where npx put it.
  const bins = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    import.meta.url,
    join(process.cwd(), 'package.json'),
    ...bins
      .filter((folder) => /node_modules[\\/]\.bin$/.test(folder))
      .map((folder) => join(folder, 'package.json')),
  ];
  for (const place of places) {
    for (const name of ['playwright-core', 'playwright']) {
      try {
        const file = createRequire(place).resolve(name);
        const module = await import(pathToFileURL(file).href);
        return module.default ?? module;
      } catch (error) {
        const { code } = /** @type {NodeJS.ErrnoException} */ (error);
        if (code !== 'MODULE_NOT_FOUND') throw error;
      }
    }
  }
  throw new CannotLook(
    'playwright-core is missing: npm install --save-dev playwright-core, or npx --package=playwright-core --package=fc-eidas-elements fc-eidas-elements check …',
  );
}

/** Starts the browser of this machine. @param {(line: string) => void} note */
export async function launch(note) {
  const { chromium } = await loadPlaywright();
  const executablePath = find();
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) note('As root the browser runs without its sandbox.');
  try {
    return await chromium.launch({
      executablePath,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  } catch (error) {
    throw new CannotLook(
      `${executablePath} does not start: ${firstLine(error)}`,
    );
  }
}

function find() {
  try {
    const path = findChromium('CHROME_PATH');
    if (path) return path;
  } catch (error) {
    throw new CannotLook(firstLine(error));
  }
  throw new CannotLook(
    'No browser was found: install Chrome, Chromium or Edge, or set CHROME_PATH.',
  );
}

/** @param {unknown} error */
export const firstLine = (error) =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(/^page\.goto: /, '') ?? '';
