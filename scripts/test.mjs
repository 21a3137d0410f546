// `npm test`: finds or installs the browsers, builds, runs the tests and adds up what they count.
// The last line is `N passed, N failed`.
//
//   node scripts/test.mjs            browser, e2e, package and zoo: that the elements work
//   node scripts/test.mjs rest       all other parts: looks, accessibility, and what is around
//   node scripts/test.mjs all        everything
//   node scripts/test.mjs browser    test/unit and test/browser, in three engines
//   node scripts/test.mjs e2e        test/e2e, against the built files and the demo, in three engines
//   node scripts/test.mjs zoo        test/zoo, against the built files: the elements on the pages that exist, in Chromium
//   node scripts/test.mjs zoo-others the same in Firefox and WebKit
//   node scripts/test.mjs policies   test/policies, against the built files, in three engines
//   node scripts/test.mjs demo       test/demo: the demo's pages and refusals, FranceConnect+'s stand-in, the backends
//   node scripts/test.mjs check      test/check, against the built files: the page check over right and faulty pages, in Chromium
//   node scripts/test.mjs guidelines test/guidelines, against the built files, in Chromium
//   node scripts/test.mjs accessibility  test/accessibility, against the built files, in Chromium
//   node scripts/test.mjs screen-reader  test/screen-reader, against the built files: Orca, with Chromium and Firefox
//   node scripts/test.mjs package    test/package, against the built files
//   node scripts/test.mjs examples   test/examples: the packed kit in React, Vue and plain pages
//   node scripts/test.mjs stories    test/stories: builds Storybook and visits every page of it
//
// FULL=1 adds what repeats: the examples of the other frameworks, every scenario of the demo by
// every way to start, the stories in Firefox, all cycles of the long lives, all random cases and
// faulty files, and the pure functions in every engine.
// The switches of web-test-runner.config.mjs (ENGINES, FILES, REPEAT, ...) work here too. With
// CI=true a missing engine is a failure; otherwise it is skipped, and that is said aloud.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceFor, ensureBrowsers, missingEngines } from './browsers.mjs';
import { ensureScreenReader } from './screen-reader.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, counts: Counts }} Result */

const STEP_TIMEOUT_MS = 25 * 60_000;
const FIRST = ['browser', 'e2e', 'package', 'zoo'];
const REST = [
  'zoo-others',
  'policies',
  'demo',
  'check',
  'guidelines',
  'accessibility',
  'screen-reader',
  'examples',
  'stories',
];
const PARTS = [...FIRST, ...REST];

/** Parts that are a folder of test/ in some of the engines. @type {Record<string, { folder: string, engines: string[] }>} */
const IN_ENGINES = {
  zoo: { folder: 'zoo', engines: ['chromium'] },
  'zoo-others': { folder: 'zoo', engines: ['firefox', 'webkit'] },
};

/** These wait (for a voice, for npm) more than they compute, and run beside the rest. */
const BESIDE = ['screen-reader', 'examples'];
/** @type {Record<string, string[]>} */
const GROUPS = { rest: REST, all: PARTS };

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'test-output');
const { resolve } = createRequire(import.meta.url);

/** @type {Result[]} */
const results = [];

/** How long each part took, to see where the time goes. @type {Map<string, number>} */
const seconds = new Map();

/** @param {string} name @param {Partial<Counts>} counts */
function record(name, counts) {
  results.push({
    name,
    counts: { passed: 0, failed: 0, skipped: 0, ...counts },
  });
}

/** What stops a run, or part of it, is a failure too. @param {string} name @param {string} why */
function recordFailure(name, why) {
  console.error(`\n*** ${name}: ${why}\n`);
  record(name, { failed: 1 });
}

/**
 * Runs Node on a script. Ends with its exit code, or with words if it was killed.
 *
 * @param {string[]} args
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] what is added to the environment
 * @param {string} [options.heldBack] a title: the output comes under it, in one piece, at the end
 * @returns {Promise<number | string>}
 */
function runNode(args, { env = {}, heldBack } = {}) {
  return new Promise((done) => {
    const out = heldBack === undefined ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', out, out],
      timeout: STEP_TIMEOUT_MS,
      env: { ...process.env, ...env },
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => {
      if (heldBack !== undefined) {
        title(heldBack);
        process.stdout.write(Buffer.concat(said));
      }
      done(code ?? `killed by ${signal}`);
    });
  });
}

/**
 * The runner's own word counts besides its counts: it may crash after, or before, writing them.
 *
 * @param {string} name
 * @param {number | string} ending
 * @param {string} file the JSON that the run should have written
 * @param {(json: unknown) => Result[]} read
 */
function collect(name, ending, file, read) {
  /** @type {Result[]} */
  let found;
  try {
    found = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    recordFailure(
      name,
      `no counts were written (the run ended with ${ending})`,
    );
    return;
  }
  results.push(...found);
  const sum = add(found);
  if (sum.passed + sum.failed === 0)
    recordFailure(name, 'not a single test ran');
  else if (ending !== 0 && sum.failed === 0) {
    recordFailure(
      name,
      `the run ended with ${ending}, although no test failed`,
    );
  }
}

/** @param {Result[]} list @returns {Counts} */
function add(list) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { counts } of list) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/** @param {string} text */
function title(text) {
  console.log(`\n--- ${text} ---`);
}

function prepareBrowsers() {
  title('browsers');
  const browsers = ensureBrowsers();
  const missing = missingEngines(browsers);
  if (missing.length === 0) {
    console.log('Chromium, Firefox and WebKit are here');
    return true;
  }
  const none = Object.keys(browsers).length === 0;
  if (none || process.env['CI'] === 'true') {
    recordFailure(
      'browsers',
      `missing: ${missing.join(', ')}. ${adviceFor(missing)}`,
    );
    return false;
  }
  console.warn(
    `*** NOT TESTED in ${missing.join(', ')}. ${adviceFor(missing)}`,
  );
  return true;
}

async function build() {
  title('build');
  const ending = await runNode(['scripts/build.mjs']);
  if (ending !== 0) recordFailure('build', `ended with ${ending}`);
  return ending === 0;
}

/** On top of dist/, which is built by then. */
async function buildStorybook() {
  title('storybook');
  const ending = await runNode(['scripts/storybook.mjs', 'build', '--built']);
  if (ending !== 0) recordFailure('storybook', `ended with ${ending}`);
  return ending === 0;
}

async function testInBrowsers() {
  title('test/unit and test/browser, with Web Test Runner');
  const file = join(output, 'wtr.json');
  rmSync(file, { force: true });
  // The package exports no path to its command, which stands beside its main file.
  const command = join(resolve('@web/test-runner'), '../bin.js');
  const ending = await runNode([command]);
  collect('browsers', ending, file, (json) =>
    Object.entries(/** @type {Record<string, Counts>} */ (json)).map(
      ([name, counts]) => ({
        name,
        counts,
      }),
    ),
  );
}

/** @param {string} part */
function testFilesIn(part) {
  const folder = join(root, 'test', part);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => join('test', part, name));
}

/**
 * Files that open engines share them in one process where others can run beside it.
 *
 * @param {string[]} files
 */
function shareEngines(files) {
  const sharing = files.filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('useEngine('),
  );
  if (sharing.length < 2 || sharing.length === files.length)
    return { files, env: {} };
  return {
    // The longest first.
    files: [
      'test/support/together.mjs',
      ...files.filter((file) => !sharing.includes(file)),
    ],
    env: { TOGETHER: sharing.join(',') },
  };
}

/**
 * @param {string} part
 * @param {boolean} beside whether another part runs at the same time
 */
async function testInNode(part, beside) {
  const { folder = part, engines } = IN_ENGINES[part] ?? {};
  const asked = process.env['ENGINES']?.split(',');
  const wanted = engines?.filter((engine) => asked?.includes(engine) ?? true);
  if (wanted?.length === 0) return;
  const heading = `test/${folder}, with node --test${wanted ? `, in ${wanted.join(' and ')}` : ''}`;
  if (!beside) title(heading);
  // Not package.json, which tools would take for that of a package.
  const file = join(output, `counts-${part}.json`);
  rmSync(file, { force: true });
  const tests = testFilesIn(folder);
  if (tests.length === 0) {
    recordFailure(part, 'there is not a single test file');
    return;
  }
  const { files, env } = shareEngines(tests);
  const ending = await runNode(
    [
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./test/support/node-counts-reporter.mjs',
      `--test-reporter-destination=${file}`,
      ...files,
    ],
    {
      env: { ...env, ...(wanted && { ENGINES: wanted.join(',') }) },
      ...(beside && { heldBack: heading }),
    },
  );
  collect(part, ending, file, (json) => [
    { name: part, counts: /** @type {Counts} */ (json) },
  ]);
}

/** One after the other. @param {string[]} parts @param {boolean} [beside] */
async function inTurn(parts, beside = false) {
  for (const part of parts) {
    const start = Date.now();
    if (part === 'stories' && !(await buildStorybook())) continue;
    await (part === 'browser' ? testInBrowsers() : testInNode(part, beside));
    seconds.set(part, Math.round((Date.now() - start) / 1000));
  }
}

/** @param {string[]} parts */
async function run(parts) {
  if (!prepareBrowsers()) return;
  // Now, since apt-get does not let two install at a time.
  if (parts.includes('screen-reader')) ensureScreenReader();
  if (!(await build())) return;
  // What measures time has the machine to itself.
  const alone = parts.filter((part) => FIRST.includes(part));
  const rest = parts.filter((part) => !alone.includes(part));
  const beside = rest.filter((part) => BESIDE.includes(part));
  const others = rest.filter((part) => !beside.includes(part));
  await inTurn(alone);
  await Promise.all([inTurn(others), inTurn(beside, others.length > 0)]);
}

function report() {
  title('totals');
  for (const { name, counts } of results) {
    console.log(
      `${name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
  }
  console.log(
    [...seconds].map(([part, time]) => `${part} ${time} s`).join(', '),
  );
  const { passed, failed } = add(results);
  writeFileSync(join(output, 'total.json'), JSON.stringify({ passed, failed }));
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

const asked = process.argv.slice(2).flatMap((name) => GROUPS[name] ?? [name]);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}: only ${[...PARTS, ...Object.keys(GROUPS)].join(', ')}`,
  );
  process.exit(2);
}
mkdirSync(output, { recursive: true });
rmSync(join(output, 'total.json'), { force: true });
try {
  await run(asked.length > 0 ? asked : FIRST);
} catch (error) {
  recordFailure('run', error instanceof Error ? error.message : String(error));
}
report();
