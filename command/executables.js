// @ts-check
// Where programs are: an environment variable's, the system's, or a download's.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The file that an environment variable names. A path that is set but wrong is an error, not a
 * reason to fall back to another browser in silence.
 *
 * @param {string} name
 */
export function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new Error(`${name}=${path} is not an executable file`);
  return path;
}

/** @param {string[]} names */
export function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
}

/**
 * The last file that matches, so the newest of several versions. A segment may hold one `*`.
 *
 * @param {string} pattern an absolute path
 * @returns {string | undefined}
 */
export function glob(pattern) {
  const [root = '', ...segments] = pattern.split('/');
  let found = [`${root}/`];
  for (const segment of segments) {
    const [start, end] = segment.split('*');
    found = found.flatMap((folder) => {
      if (end === undefined) return [join(folder, segment)];
      return list(folder)
        .filter((name) => name.startsWith(start ?? '') && name.endsWith(end))
        .map((name) => join(folder, name));
    });
  }
  return found.filter(isExecutable).at(-1);
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder).sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    );
  } catch {
    return [];
  }
}

/** The downloads of Playwright and Puppeteer. @param {string[]} tails */
export function inCaches(...tails) {
  const playwright = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  const puppeteer = [
    process.env['PUPPETEER_CACHE_DIR'],
    join(homedir(), '.cache/puppeteer'),
  ];
  const folders = [...playwright, ...puppeteer].filter((folder) =>
    folder?.startsWith('/'),
  );
  return folders
    .flatMap((folder) => tails.map((tail) => glob(`${folder}/${tail}`)))
    .find((path) => path !== undefined);
}

const PROGRAM_FOLDERS = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
];

/** @param {string} tail */
export function inProgramFiles(tail) {
  return PROGRAM_FOLDERS.map((folder) => folder && join(folder, tail)).find(
    (path) => path && isExecutable(path),
  );
}

/** Chromium, Chrome or Edge. @param {string} variable the environment variable that decides */
export const findChromium = (variable) =>
  fromEnvironment(variable) ??
  onPath(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ) ??
  glob('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome') ??
  glob('/Applications/Chromium.app/Contents/MacOS/Chromium') ??
  glob('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge') ??
  inProgramFiles('Google/Chrome/Application/chrome.exe') ??
  inProgramFiles('Microsoft/Edge/Application/msedge.exe') ??
  inCaches(
    'chromium-*/chrome-linux*/chrome',
    'chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium',
    'chrome/*/chrome-linux64/chrome',
    'chrome/*/chrome-mac*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  );
