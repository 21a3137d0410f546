// `npm run bench`: installs what is compared, builds the kit, measures, and
// writes results.json and RESULTS.md. No figure is a promise: they are
// taken side by side in one run, contestant after contestant, round by round.
//
//   npm run bench -- --rounds=9   more rounds (default 5)
//   npm run bench -- --built      dist/ as it is
//   npm run bench -- --only=type  that measurement alone; nothing is written
//   npm run bench -- --only=type --write   ... and takes its place in the tables
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, ensureBrowsers } from '../scripts/browsers.mjs';
import { COUNTRIES, CONTESTANTS, SERVED } from './contestants.mjs';
import { lighthouseScores } from './lighthouse.mjs';
import * as measure from './measure.mjs';
import { startPages } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
const rounds = Number(
  process.argv.find((each) => each.startsWith('--rounds='))?.slice(9) ?? 5,
);
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length);
const buttons = CONTESTANTS.filter(({ job }) => job === 'button');
const fields = CONTESTANTS.filter(({ field }) => field);
const compared = CONTESTANTS.filter(({ job }) => job !== 'field');

if (!existsSync(new URL('node_modules/react-dom', import.meta.url)))
  npm(here, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
if (!process.argv.includes('--built'))
  npm(fileURLToPath(new URL('..', import.meta.url)), 'run', 'build');

const { chromium } = ensureBrowsers(['chromium']);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none'],
});
const pages = await startPages();

/** By measurement and contestant, what each round gave. */
const results = {};

async function take(key, contestant, run) {
  if (only && !key.startsWith(only)) return;
  const values = ((results[key] ??= {})[contestant.id] ??= []);
  try {
    values.push(
      await run({ ...contestant, url: pages.address(contestant.id) }),
    );
  } catch (error) {
    console.warn(`${key}, ${contestant.name}: ${error.message}`);
  }
}

const say = (text) => console.log(`${new Date().toISOString()}  ${text}`);

/** 250 countries, those beyond the 29 by a name of their own. */
const MANY = Array.from({ length: 250 }, (_, i) =>
  i < COUNTRIES.length
    ? COUNTRIES[i][0]
    : {
        code: `Z${String.fromCharCode(65 + (i % 26))}${i}`,
        name: `Pays numéro ${i}`,
      },
);

const json = (path) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const about = {
  date: new Date().toISOString().slice(0, 10),
  rounds,
  browser: await browser.version(),
  // Work is the thread's own time; clocks suffer from what else runs.
  load: loadavg()[2].toFixed(1),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${type()}, Node ${process.version}`,
  versions: json('package.json').dependencies,
  ssr: json('../node_modules/@lit-labs/ssr/package.json').version,
};

let lighthouse;

/** Writes what there is so far: a long run that is stopped is not lost. */
function save() {
  const all = only ? withOthers() : { about, results, lighthouse };
  const text = report(all);
  if (only && !process.argv.includes('--write')) return text;
  writeFileSync(
    new URL('results.json', import.meta.url),
    `${JSON.stringify(all, null, 2)}\n`,
  );
  writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  return text;
}

/** What was measured alone, among what is there. */
function withOthers() {
  const there = json('results.json');
  const { date, load } = about;
  const again = { ...there.about.again, [only]: { date, rounds, load } };
  return {
    ...there,
    about: { ...there.about, again },
    results: { ...there.results, ...results },
  };
}

for (const each of compared)
  await take('weigh', each, (it) => measure.weigh(browser, it));
for (const each of compared)
  await take('count', each, (it) => measure.count(browser, it));
say('weighed');

for (let round = 1; round <= rounds; round += 1) {
  for (const each of compared)
    await take('render1', each, (it) => measure.render(browser, it));
  for (const each of buttons)
    await take('render100', each, (it) =>
      measure.render(browser, { ...it, url: pages.address(each.id, 100) }),
    );
  for (const each of compared.filter(({ opener }) => opener))
    await take('open', each, (it) => measure.open(browser, it));
  for (const each of fields)
    await take('type', each, (it) =>
      measure.type(browser, { ...it, words: ['gre', 'po', 'al'] }),
    );
  for (const each of buttons) {
    await take('arrive', each, (it) => measure.arrive(browser, it));
    await take('arriveWithout', each, (it) =>
      measure.arrive(browser, { ...it, scripts: false }),
    );
  }
  const kit = CONTESTANTS.find(({ id }) => id === 'kit-picker');
  for (const count of [1, 10, 100, 1000])
    await take(`grow${count}`, kit, (it) =>
      measure.grow(browser, {
        ...it,
        url: pages.address(kit.id, 0),
        html: buttons[0].html,
        count,
      }),
    );
  for (const countries of [null, MANY])
    await take(`countries${countries?.length ?? 29}`, kit, (it) =>
      measure.chooser(browser, { ...it, countries }),
    );
  for (const each of SERVED) await take('serve', each, serve);
  save();
  say(`round ${round} of ${rounds}`);
}

try {
  if (!only) lighthouse = await lighthouseScores(browser);
} catch (error) {
  console.warn(`Lighthouse did not run: ${error.message}`);
}
save();

for (const each of compared)
  await take('remember', each, (it) =>
    measure.remember(browser, {
      ...it,
      url: pages.address(each.id, 0),
      count: each.job === 'button' ? 1000 : 100,
      times: each.job === 'button' ? 1 : 10,
    }),
  );
say('memory');

await browser.close();
await pages.close();
console.log(save());
