// @ts-check
// The configurator “Your login page”: each combination that it offers is built from the tested
// sources, keeps the rules of the page check, and works under its policy. Those
// with a backend that runs here log in.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createEidasBridge } from '../../demo/eidas-bridge/app.js';
import { createFranceConnectPlus } from '../../demo/france-connect-plus/app.js';
import { openOrigin } from '../../demo/shared/server.js';
import { LOCALES } from '../../scripts/locales.mjs';
import { openSite } from '../check/support/site.js';
import {
  chosenBackends,
  clientOf,
  registrationOf,
} from '../demo/support/backends.js';
import { launch } from '../e2e/support/browser.js';
import { freePort } from '../e2e/support/django.js';
import {
  confirm,
  eidasControl,
  identifyAsEuropean,
} from '../e2e/support/steps.js';

/** @typedef {import('../../stories/login-page/choices.js').Choice} Choice */

/** @param {string} path */
const read = (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The configurator's own code, without its page. */
async function loadConfigurator() {
  const { outputFiles } = await build({
    stdin: {
      contents: ['choices', 'files', 'markup']
        .map((name) => `export * from './stories/login-page/${name}.ts';`)
        .join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return /** @type {typeof import('../../stories/login-page/choices.js') & typeof import('../../stories/login-page/files.js') & typeof import('../../stories/login-page/markup.js')} */ (
    await import(`data:text/javascript;base64,${code}`)
  );
}

const {
  FRANCE_CONNECT_PLUS,
  backendsOf,
  combinations,
  filesFor,
  page,
  plain,
  policyOf,
  sourcesOf,
} = await loadConfigurator();
const backends = backendsOf(read('docs/backends.md'));
const sources = sourcesOf(read);

/** @param {Choice} choice */
const backendOf = (choice) => {
  const backend = backends.find(({ id }) => id === choice.backend);
  assert.ok(backend);
  return backend;
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** @param {Choice[]} choices */
const pagesOf = async (choices) =>
  Promise.all(
    choices.map(async (choice) => ({
      choice,
      html: page(choice, plain(backendOf(choice)), sources),
      policy: await policyOf(choice, sources),
    })),
  );

/**
 * What the page check finds on each page, one after the other in one tab: the
 * elements are there already.
 *
 * @param {{ choice: Choice, html: string, policy: string }[]} pages
 */
async function check(pages) {
  await site.open({
    html: '<!doctype html><html lang="fr"><title>x</title><link rel="stylesheet" href="/kit/fc-eidas-elements.css"><script src="/kit/fc-eidas-elements.js"></script><body></body>',
  });
  return site.page.evaluate(async (all) => {
    const address = '/kit/check.js';
    const { checkPage } = await import(address);
    const broken = [];
    for (const { choice, html, policy } of all) {
      const parsed = new window.DOMParser().parseFromString(html, 'text/html');
      document.documentElement.lang = choice.lang;
      document.title = parsed.title;
      document.body.innerHTML = parsed.body.innerHTML;
      for (const element of document.querySelectorAll(
        'fc-plus-button, fc-button, eidas-button, eidas-country-picker',
      ))
        await /** @type {any} */ (element).updateComplete;
      const options = {
        language: 'en',
        html,
        policy: policy || undefined,
        // It sees a form, and not that a script sends it.
        except: choice.start === 'fetch' ? ['form-action'] : [],
      };
      const { findings } = checkPage(options);
      for (const { rule, message, severity, measured } of findings)
        if (severity !== 'hint')
          broken.push(
            `${rule}: ${message} ${measured} ${JSON.stringify(choice)}`,
          );
    }
    return broken;
  }, pages);
}

const offered = combinations(backends, 'fr');

test(`the files of all ${offered.length} combinations are complete`, async () => {
  assert.ok(offered.length > 800);
  for (const choice of offered) {
    const files = await filesFor(choice, backendOf(choice), read);
    const told = JSON.stringify(choice);
    const all = files.map(({ text }) => text).join('\n');
    const paths = files.map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length, told);
    assert.ok(paths.includes('REGISTER.md'), told);
    assert.ok(
      files.every(({ text }) => text.trim() !== ''),
      told,
    );
    assert.doesNotMatch(all, /integrity=""|\bundefined<|>undefined/, told);
    assert.match(all, /<fc-(plus-)?button/, told);
    assert.equal(
      /<eidas-button/.test(files[0]?.text ?? ''),
      choice.eidas !== 'no',
      told,
    );
    assert.equal(paths.includes('policy.txt'), choice.policy !== 'none', told);
    if (choice.files === 'own')
      assert.ok(
        all.includes(sources.integrity['fc-eidas-elements.js'] ?? '-'),
        told,
      );
  }
});

test(`the page check finds nothing on the pages of all ${offered.length} combinations`, async () => {
  const pages = await pagesOf(offered);
  const distinct = new Map(
    pages.map((one) => [`${one.html} ${one.policy}`, one]),
  );
  const broken = await check([...distinct.values()]);
  assert.equal(
    broken.length,
    0,
    `${broken.length}: ${broken.slice(0, 6).join('\n')}`,
  );
  console.log(`${distinct.size} pages of ${offered.length} combinations`);
});

test('nor in the other languages', async () => {
  const pages = await pagesOf(
    LOCALES.flatMap((lang) =>
      combinations(backends, lang).filter(
        ({ backend, files, policy, start }) =>
          backend === 'own' &&
          files === 'own' &&
          policy === 'strict' &&
          start === 'link',
      ),
    ),
  );
  const broken = await check(pages);
  assert.equal(
    broken.length,
    0,
    `${broken.length}: ${broken.slice(0, 6).join('\n')}`,
  );
  console.log(`${pages.length} pages in ${LOCALES.length} languages`);
});

test('pages with the files from the own server work under their policies', async () => {
  const choices = offered.filter(
    ({ files, backend, eidas }) =>
      files === 'own' && backend === 'own' && eidas !== 'no',
  );
  for (const { choice, html, policy } of await pagesOf(choices)) {
    /** @type {string[]} */
    const problems = [];
    /** @param {import('playwright-core').ConsoleMessage} message */
    const note = (message) => {
      if (message.type() === 'error') problems.push(message.text());
    };
    site.page.on('console', note);
    await site.open({
      html,
      ...(policy && { headers: { 'content-security-policy': policy } }),
    });
    await site.page.locator('eidas-button .root').first().waitFor();
    site.page.off('console', note);
    // The module of fetch-start.js is none of this site's files.
    const own = problems.filter((problem) => !/MIME type/.test(problem));
    assert.deepEqual(own, [], JSON.stringify(choice));
  }
});

/** The files of a choice, below the packages that they import. @param {Choice} choice */
async function write(choice) {
  const { backend, start, eidas } = choice;
  const folder = new URL(
    `../../node_modules/.cache/login-page/${backend}-${start}-${eidas}-${Date.now()}/`,
    import.meta.url,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('package.json', folder), '{"type":"module"}');
  const files = await filesFor(choice, backendOf(choice), read);
  for (const { path, text } of files)
    writeFileSync(new URL(path, folder), text);
  return { folder, files };
}

/** With `FULL=1` each; else every third. */
const STEP = process.env['FULL'] === '1' ? 1 : 3;

for (const [name, backend] of chosenBackends()) {
  // WordPress draws the buttons by itself.
  if (!backends.some(({ id }) => id === name)) continue;
  const all = offered.filter(
    (choice) =>
      choice.backend === name &&
      choice.files === 'own' &&
      choice.policy === 'strict' &&
      choice.eidas !== 'no',
  );
  const choices = all.filter((_, index) => index % STEP === 0);

  test(`the files for ${backend.title} log a Greek person in`, async () => {
    // Auth.js starts a login with a form only.
    const least = name === 'authjs' ? 4 : 10;
    assert.ok(all.length >= least, `${all.length} choices`);
    const france = await openOrigin(0, 'FranceConnect+', '');
    const bridge = await openOrigin(0, 'eIDAS', '');
    const issuer = `${france.origin}/api/v2`;
    /** @type {(() => unknown)[]} */
    const closing = [() => france.close(), () => bridge.close()];
    const sites = await Promise.all(
      choices.map(async (choice, index) => ({
        choice,
        registration: await registrationOf(backend, {
          clientId: `site-${index}`,
          issuer,
          port: await freePort(),
        }),
      })),
    );
    const key = randomBytes(32);
    const { app } = await createFranceConnectPlus({
      origin: france.origin,
      clients: sites.map(({ registration }) => clientOf(backend, registration)),
      bridge: { origin: bridge.origin, key },
    });
    france.serve(app);
    bridge.serve(
      createEidasBridge({
        franceConnectPlus: france.origin,
        key,
        variant: 'as-is',
      }),
    );
    const browser = await launch();
    closing.push(() => browser.close());
    try {
      for (const { choice, registration } of sites) {
        const { folder, files } = await write(choice);
        closing.push(() => rmSync(folder, { recursive: true }));
        const { close } = await backend.run({
          ...registration,
          recipe: fileURLToPath(folder),
        });
        closing.push(close);
        const page = await browser.newPage({ locale: 'en-GB' });
        await serveBeside(page, files, registration.origin, [
          france.origin,
          bridge.origin,
        ]);
        await page.goto(`${registration.origin}/login`);
        await page.locator('eidas-button:defined').waitFor();
        await page.waitForLoadState('networkidle');
        const role = choice.start === 'link' ? 'link' : 'button';
        const nested = choice.eidas === 'nested';
        await eidasControl(page, nested ? 'button' : role).click();
        if (nested)
          await page
            .locator('eidas-country-picker')
            .locator('[data-code="EL"]')
            .click();
        await identifyAsEuropean(page, 'Greece', 'Eleni PAPADOPOULOU');
        await confirm(page);
        await page.waitForURL('**/account');
        assert.match((await page.textContent('h1')) ?? '', /PAPADOPOULOU/);
        await page.close();
      }
    } finally {
      await Promise.all(closing.map((end) => end()));
    }
    console.log(`${sites.length} combinations with ${backend.title} logged in`);
  });
}

/**
 * What the site's server adds to the recipe: the page's scripts, and the policy.
 * FranceConnect+ and the node are on this machine.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ path: string, text: string }[]} files
 * @param {string} origin
 * @param {[franceConnectPlus: string, node: string]} leadsTo
 */
async function serveBeside(page, files, origin, leadsTo) {
  const file = (/** @type {string} */ path) =>
    files.find((one) => one.path === path)?.text ?? '';
  await page.route(`${origin}/*.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: file(new URL(route.request().url()).pathname.slice(1)),
    }),
  );
  const policy = file('policy.txt')
    .replace(/^[^:]*: /, '')
    .trim()
    .replace(FRANCE_CONNECT_PLUS, leadsTo.join(' '));
  await page.route(`${origin}/login`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
      body: (await response.text()).replaceAll(FRANCE_CONNECT_PLUS, leadsTo[0]),
    });
  });
}
