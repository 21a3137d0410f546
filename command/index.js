// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { CannotLook, firstLine, launch } from './browser.js';
import { asDossier } from './dossier.js';
import { visitStart } from './start.js';
import { asText } from './terminal.js';
import { TEXTS } from './texts.js';
import { visit } from './visit.js';

const USAGE = `fc-eidas-elements check <address of a login page> …

Checks login and registration pages in an installed Chrome, Chromium or Edge, and
says what to change. Exit code: 0 if no "must" rule is broken, 1 if one is, 2 if
the check could not run.

  --start ADDRESS       a route that starts a login; its redirect is not followed (repeatable)
  --widths 320,1280     widths of the window, in px
  --themes light,dark   themes that the visitor prefers
  --languages fr        languages of the visitor's browser
  --language fr|en      language of the findings
  --storage-state FILE  cookies and storage of a logged-in browser, as Playwright writes them
  --html FILE           the report as one page with pictures, to hand in for the qualification
  --json                the findings as JSON on standard output
  --help                this text

CHROME_PATH names the browser to use. playwright-core drives it:
npm install --save-dev playwright-core`;

const OPTIONS = /** @type {const} */ ({
  start: {
    type: 'string',
    multiple: true,
    default: /** @type {string[]} */ ([]),
  },
  widths: { type: 'string', default: '320,1280' },
  themes: { type: 'string', default: 'light,dark' },
  languages: { type: 'string', default: 'fr' },
  language: { type: 'string' },
  'storage-state': { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/** @param {string} text */
const list = (text) => text.split(',').map((part) => part.trim());

function read() {
  try {
    const { values, positionals } = parseArgs({
      options: OPTIONS,
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new CannotLook(`${firstLine(error)}\n\n${USAGE}`);
  }
}

/** @param {string} address */
function asAddress(address) {
  if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''))
    throw new CannotLook(
      `${address} is not an address: start it with http:// or https://`,
    );
  return address;
}

/** @param {string} text @returns {'light' | 'dark'} */
function asTheme(text) {
  if (text === 'light' || text === 'dark') return text;
  throw new CannotLook(`--themes: ${text} is neither light nor dark`);
}

/** @param {string} text */
function asWidth(text) {
  const width = Number(text);
  if (Number.isInteger(width) && width >= 200 && width <= 4000) return width;
  throw new CannotLook(
    `--widths: ${text} is not a width between 200 and 4000 px`,
  );
}

/** @param {string | undefined} asked @returns {'en' | 'fr'} */
function languageOf(asked) {
  if (asked === 'fr' || asked === 'en') return asked;
  if (asked !== undefined) throw new CannotLook('--language: fr or en');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en';
}

const note = (/** @type {string} */ line) => console.error(line);

async function main() {
  const { values, positionals } = read();
  const [command, ...addresses] = positionals;
  if (values.help || command === undefined) {
    console.log(USAGE);
    return 0;
  }
  const starts = values.start.map(asAddress);
  if (command !== 'check' || addresses.length + starts.length === 0)
    throw new CannotLook(USAGE);

  const language = languageOf(values.language);
  const texts = TEXTS[language];
  const options = {
    widths: list(values.widths).map(asWidth),
    themes: list(values.themes).map(asTheme),
    languages: list(values.languages),
    storageState: values['storage-state'],
    pictures: values.html !== undefined,
    language,
    texts,
  };
  addresses.forEach(asAddress);

  const pages = [];
  if (addresses.length > 0) {
    const browser = await launch(note);
    try {
      for (const address of addresses)
        pages.push(await visit(browser, address, options));
    } finally {
      await browser.close();
    }
  }
  const routes = [];
  for (const start of starts) routes.push(await visitStart(start, language));

  if (values.json) console.log(asJson(pages, routes));
  else {
    const views =
      options.widths.length * options.themes.length * options.languages.length;
    for (const { url, measured, findings } of pages)
      console.log(
        asText({ heading: url, rules: measured.size, findings, views }, texts),
      );
    for (const { url, results, findings } of routes)
      console.log(
        asText({ heading: url, rules: results.length, findings, views }, texts),
      );
  }
  if (values.html !== undefined) {
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    );
    const date = new Date();
    const { byEye = [] } = pages[0] ?? routes[0] ?? {};
    writeFileSync(
      values.html,
      asDossier(
        { pages, starts: routes, language, version, date, byEye },
        texts,
      ),
    );
    note(values.html);
  }
  const broken = [...pages, ...routes].some(({ findings }) =>
    findings.some(({ severity }) => severity === 'must'),
  );
  return broken ? 1 : 0;
}

/**
 * @param {readonly import('./visit.js').Visited[]} pages
 * @param {readonly import('fc-eidas-elements/check.js').Report[]} starts
 */
const asJson = (pages, starts) =>
  JSON.stringify(
    {
      pages: pages.map(({ url, title, findings }) => ({
        url,
        title,
        findings: findings.map(({ picture: _picture, ...finding }) => finding),
      })),
      ...(starts.length > 0 && {
        starts: starts.map(({ url, findings }) => ({ url, findings })),
      }),
    },
    null,
    2,
  );

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotLook)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
