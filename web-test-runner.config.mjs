// Web Test Runner: the tests of test/unit and test/browser in Chromium, Firefox and WebKit.
//
// Switches, all from the environment:
//   ENGINES=chromium,firefox   only these engines
//   FILES=test/browser/x*      only these test files (globs, separated by commas)
//   REPEAT=10                  each file that many times, to find tests that sometimes fail
//   TEST_LANG=bg               the language of the browsers; `C` is WebKit without any
//   FULL=1                     all random cases, every faulty file, and the pure functions in each engine
//   COVERAGE=1                 coverage of src/, from Chromium alone, file by file instead of bundled
//   CI=true                    a missing engine and a forgotten `.only` fail the run
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {
  adviceFor,
  CHROMIUM_ARGUMENTS,
  ENGINES,
  FIREFOX_PREFERENCES,
  findBrowsers,
  missingEngines,
} from './scripts/browsers.mjs';
import { bundled } from './test/support/bundle.mjs';
import { countsReporter } from './test/support/counts-reporter.mjs';
import { endWhenFrozen } from './test/support/frozen.mjs';
import { faultyModules, startRoutes } from './test/support/routes.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

/** @typedef {import('./scripts/browsers.mjs').Engine} Engine */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

const { env } = process;
const ci = env['CI'] === 'true';
const coverage = env['COVERAGE'] === '1';
const full = env['FULL'] === '1';
const repeat = Number(env['REPEAT'] ?? 1);
const language = env['TEST_LANG'] || 'en-US';
const wanted = env['FILES']?.split(',') ?? [
  'test/unit/**/*.test.ts',
  'test/browser/**/*.test.ts',
];

/** No engine, page or address has a part in these: one engine is enough. */
const PURE = ['test/unit/countries-*.test.ts', 'test/unit/placement.test.ts'];

/** Whether all files run in all engines. */
const alike = full || env['FILES'] !== undefined;
const files = alike ? wanted : [...wanted, ...PURE.map((glob) => `!${glob}`)];

// A file that is changed while the runner watches, and one whose coverage is taken, stand alone.
const unbundled = coverage || process.argv.includes('--watch');

const downloads = fileURLToPath(new URL('test-output', import.meta.url));

/** Chromium and Firefox have no "no language": for them `C` is what it is on most machines. */
const browserLanguage = language === 'C' ? 'en-US' : language;

/** The POSIX name: `pt-PT` becomes `pt_PT.UTF-8`, a bare language gets a country. */
function locale() {
  if (language === 'C') return 'C.UTF-8';
  const { language: base, region } = new Intl.Locale(language).maximize();
  return `${base}_${region}.UTF-8`;
}

/** @param {ReturnType<typeof chromeLauncher>} launcher */
function watched(launcher) {
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    await start(id, url);
    const page = launcher.getPage(id);
    void endWhenFrozen({
      isActive: () => launcher.isActive(id),
      ask: () => page.evaluate('0'),
      end: () => page.browser().process()?.kill('SIGKILL'),
    });
  };
  return launcher;
}

/** @param {string} executablePath */
function chromium(executablePath) {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath,
      downloadBehavior: { policy: 'deny' },
      env: { ...env, LANGUAGE: browserLanguage },
      args: [
        ...CHROMIUM_ARGUMENTS,
        `--lang=${browserLanguage}`,
        `--accept-lang=${browserLanguage}`,
      ],
    },
  });
  launcher.name = 'Chromium';
  return watched(launcher);
}

/** @param {string} executablePath */
function firefox(executablePath) {
  const launcher = chromeLauncher({
    // @ts-expect-error it calls for the whole module where only `launch` is used
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        'intl.accept_languages': browserLanguage,
        // A download asks nothing, opens no panel and stays out of the home folder.
        'browser.download.alwaysOpenPanel': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        ...FIREFOX_PREFERENCES,
      },
    },
  });
  return watched(launcher);
}

/** @param {Engine[]} wanted */
function launchersFor(wanted) {
  const browsers = findBrowsers();
  const missing = missingEngines(browsers, wanted);
  if (missing.length > 0) {
    const advice = adviceFor(missing);
    if (ci) throw new Error(`Missing: ${missing.join(', ')}. ${advice}`);
    console.warn(
      `\n*** NOT TESTED in ${missing.join(', ')}: not on this machine. ${advice} ***\n`,
    );
  }
  /** @type {BrowserLauncher[]} */
  const launchers = [];
  if (wanted.includes('chromium') && browsers.chromium) {
    launchers.push(chromium(browsers.chromium));
  }
  if (wanted.includes('firefox') && browsers.firefox)
    launchers.push(firefox(browsers.firefox));
  if (wanted.includes('webkit') && browsers.webkit) {
    // @ts-expect-error its own types disagree about an absent `testCoverage`
    launchers.push(webkitLauncher(browsers.webkit, { locale: locale() }));
  }
  return launchers;
}

/** @returns {Engine[]} */
function wantedEngines() {
  if (coverage) return ['chromium'];
  const names = env['ENGINES']?.split(',') ?? [];
  const unknown = names.filter(
    (name) => !ENGINES.some((engine) => engine === name),
  );
  if (unknown.length > 0)
    throw new Error(`ENGINES: there is no ${unknown.join(', ')}`);
  return ENGINES.filter(
    (engine) => names.length === 0 || names.includes(engine),
  );
}

const browsers = launchersFor(wantedEngines());

// Each further repeat is a group of its own: Web Test Runner has no other way to run a file twice.
const groups = Array.from({ length: repeat }, (_, index) => [
  { name: `run ${index + 1}`, files, browsers },
  ...(alike
    ? []
    : [
        {
          name: `run ${index + 1}, pure functions`,
          files: PURE,
          browsers: browsers.slice(0, 1),
        },
      ]),
]).flat();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  groups,
  browsers,
  // Without the condition "development" Lit's production build is tested, which is what users get.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    unbundled
      ? esbuildPlugin({
          ts: true,
          target: 'es2022',
          tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
        })
      : await bundled(wanted),
  ],
  middleware: [startRoutes, faultyModules],
  // One page at a time in each engine, since focus belongs to one page.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: ci } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="fr"${full ? ' data-full' : ''}>
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
    <script type="module" src="/test/support/console.ts"></script>
  </body>
</html>`,
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly', 'html'],
  },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    countsReporter({
      file: fileURLToPath(new URL('test-output/wtr.json', import.meta.url)),
    }),
  ],
};
