// docs/questions.md and what belongs to frameworks: each snippet, as it is in the page, in Chromium.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { launch } from '../e2e/support/browser.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const LINK =
  '<fc-plus-button href="/auth/fc-plus"><a href="/auth/fc-plus">FranceConnect+</a></fc-plus-button>';

/** The code under each heading's comment, by the path in the comment. */
const snippets = new Map(
  [
    ...['questions', 'frameworks', 'server-rendering']
      .map((page) => read(`docs/${page}.md`))
      .join('\n')
      .matchAll(/<!-- ((?:docs|examples)\/[^>]*?) -->\s+```\w+\n(.*?)```/gs),
  ].map(([, path, code]) => [path.replace('docs/recipes/', ''), code]),
);
const tried = new Set();
function snippet(name) {
  const code = snippets.get(name);
  assert.ok(code, `the pages hold no ${name}`);
  tried.add(name);
  return code;
}
/** As a module that Node can load. */
const imported = (name) =>
  import(
    `data:text/javascript;base64,${Buffer.from(snippet(name)).toString('base64')}`
  );

/** What the app beside the snippet is, by the path that it is asked for. */
const app = { '/app.js': '' };
/** What the backend was asked to start. @type {string[]} */
const starts = [];
let server;
let origin;
let browser;
let page;
/** The `fc-error`s of the page. @type {string[]} */
let errors;

before(async () => {
  const site = express()
    .use('/kit', express.static(fileURLToPath(new URL('dist', root))))
    .use('/auth', (request, response) => {
      starts.push(request.originalUrl);
      response.sendStatus(204);
    })
    .use((request, response, next) =>
      request.path in app
        ? void response.type('js').send(app[request.path])
        : next(),
    )
    .get('/favicon.ico', (_, response) => void response.sendStatus(204));
  server = site.listen(0, '127.0.0.1');
  [browser] = await Promise.all([launch(), once(server, 'listening')]);
  origin = `http://127.0.0.1:${server.address().port}`;
  page = await browser.newPage({ locale: 'fr-FR' });
  page.setDefaultTimeout(10_000);
  await page.exposeFunction('failed', (code) => errors.push(code));
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** A page on `path` with this in its body, and the kit. */
async function open(body, { path = '/login', script = '' } = {}) {
  errors = [];
  starts.length = 0;
  app['/snippet.js'] = script;
  await page.unrouteAll();
  await page.route(`${origin}${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="fr"><title>Connexion</title>
<script>document.addEventListener('fc-error', ({ detail }) => failed(detail.code));</script>
<script src="/kit/fc-eidas-elements.js" defer></script>
<script src="/snippet.js" type="module"></script><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${origin}${path}`);
  return page.locator('fc-plus-button .control').first();
}

/** Ends once the backend was asked. */
async function started() {
  const deadline = Date.now() + 10_000;
  while (starts.length === 0 && Date.now() < deadline)
    await page.waitForTimeout(20);
  assert.equal(starts.length, 1, 'one start');
  return new URL(starts[0], origin);
}

test('how a test finds the button', async () => {
  const { fcPlusControl, country, press } = await imported('find-in-tests.js');
  await open(
    `${LINK}<eidas-country-picker layout="list"></eidas-country-picker>`,
  );
  await country(page, 'SE').click();
  assert.equal(
    await page.locator('eidas-country-picker').evaluate(({ value }) => value),
    'SE',
  );
  await fcPlusControl(page).click();
  assert.equal((await started()).pathname, '/auth/fc-plus');

  await open(LINK);
  await fcPlusControl(page).waitFor();
  await press(page);
  assert.equal((await started()).pathname, '/auth/fc-plus');
});

test('an app that starts the login itself', async () => {
  const script = snippet('event-only.js');
  app['/app.js'] = `
    let answer;
    export const startLogin = (...all) => new Promise((done, fail) => {
      window.asked = (window.asked ?? []).concat(all.join());
      answer = { done, fail };
    });
    window.answer = (name) => answer[name]();`;
  const control = await open('<fc-plus-button></fc-plus-button>', { script });
  const isBusy = (busy) =>
    page.waitForFunction(
      (wanted) => document.querySelector('fc-plus-button').busy === wanted,
      busy,
    );
  await control.click();
  await isBusy(true);
  await control.click();
  assert.deepEqual(await page.evaluate(() => window.asked), [
    'franceconnect-plus,fr',
  ]);
  await page.evaluate(() => window.answer('fail'));
  await isBusy(false);
  await page.getByText('momentanément indisponible').first().waitFor();
  await control.click();
  await isBusy(true);
  await page.evaluate(() => window.answer('done'));
  await isBusy(false);
  assert.deepEqual(errors, []);

  const unheard = await open('<fc-plus-button></fc-plus-button>');
  await unheard.click();
  await page.waitForTimeout(0);
  assert.deepEqual(errors, ['no-target']);
});

const isFree = () =>
  page.waitForFunction(
    () => !document.querySelector('fc-plus-button, eidas-button').busy,
  );

/** A page with the recipe, whose consent waits for `done()` or `fail()`. */
async function openWaiting(body, options) {
  app['/app.js'] = `
    export const consentIsStored = () => new Promise((done, fail) =>
      Object.assign(window, { done, fail, asked: (window.asked ?? 0) + 1 }));`;
  await open(body, { script: snippet('wait-first.js'), ...options });
  const control = page.locator('.control').first();
  await control.waitFor();
  return control;
}
const asked = (scope = page) => scope.waitForFunction(() => window.asked === 1);

test('a start that waits for something, by link', async () => {
  const control = await openWaiting(
    `${LINK}<eidas-button><a href="/auth/eidas">x</a></eidas-button>`,
  );
  await control.click();
  await asked();
  await page.evaluate(() => window.fail());
  await isFree();
  assert.deepEqual(starts, [], 'nothing was sent');

  await control.click();
  await page.waitForFunction(() => window.asked === 2);
  await page.locator('eidas-button .control').click();
  await control.click();
  assert.equal(await page.evaluate(() => window.asked), 2, 'the others wait');
  assert.deepEqual(starts, [], 'it waits');
  await page.evaluate(() => window.done());
  assert.equal(
    (await started()).pathname + (await started()).search,
    '/auth/fc-plus?ui_locales=fr',
  );
  await page.waitForFunction(
    () => document.querySelector('fc-plus-button').busy,
  );
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await isFree();
});

test('a start that waits for something, by form', async () => {
  const control = await openWaiting(
    `<form method="post" action="/auth/form"><input type="hidden" name="_csrf" value="T"><eidas-button lang="en"></eidas-button></form>`,
  );
  await control.click();
  await asked();
  const [request] = await Promise.all([
    page.waitForRequest('**/auth/form'),
    page.evaluate(() => window.done()),
  ]);
  assert.equal(request.postData(), '_csrf=T&ui_locales=en');
  await started();
});

test('a start that waits for something, with a country', async () => {
  await openWaiting(
    '<eidas-country-picker lang="en" href="/auth/eidas"></eidas-country-picker><fc-plus-button href="/auth"></fc-plus-button>',
  );
  await page.locator('[data-code="SE"]').click();
  await asked();
  await page.evaluate(() => window.done());
  assert.equal((await started()).search, '?country=SE&ui_locales=en');
});

test('a start that waits for something, in a new tab', async () => {
  const control = await openWaiting(LINK);
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    control.click({ modifiers: ['Control'] }),
  ]);
  await asked();
  await page.evaluate(() => window.done());
  assert.equal((await started()).pathname, '/auth/fc-plus');
  await isFree();
  assert.equal(page.url(), `${origin}/login`, 'this page stays');
  await tab.close();
});

test('a start that waits for something, judged and out of a frame', async () => {
  await openWaiting(LINK);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.replaceChildren(frame);
    frame.src = location.href;
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('.control').first().click();
  const inside = page.frames()[1];
  await asked(inside);
  const [request] = await Promise.all([
    page.waitForRequest('**/auth/fc-plus?*'),
    inside.evaluate(() => window.done()),
  ]);
  assert.equal(request.frame(), page.mainFrame());
  await started();

  const control = await openWaiting(LINK);
  await page.evaluate(() =>
    document.addEventListener('fc-authorize', ({ detail }) => {
      detail.url.host = 'elsewhere.example';
    }),
  );
  await control.click();
  await asked();
  await page.evaluate(() => window.done());
  await isFree();
  assert.deepEqual(errors, ['invalid-href']);
});

test('where the visitor goes afterwards', async () => {
  const control = await open(LINK, {
    path: '/dossier/12?tab=2',
    script: snippet('return-address.js'),
  });
  await control.click();
  assert.equal((await started()).searchParams.get('next'), '/dossier/12?tab=2');
  assert.match(await control.getAttribute('href'), /\?ui_locales=fr$/);
});

test('a return address leads to this site alone', async () => {
  const { returnAddress } = await imported('return-address-backend.js');
  const own = 'https://service.example.fr';
  for (const [next, address] of Object.entries({
    '/dossier/12?tab=2': `${own}/dossier/12?tab=2`,
    [`${own}/a#b`]: `${own}/a#b`,
    '//elsewhere.example/a': `${own}/`,
    '/\\elsewhere.example': `${own}/`,
    '\t//elsewhere.example': `${own}/`,
    'https://elsewhere.example': `${own}/`,
    [`${own}@elsewhere.example`]: `${own}/`,
    [`${own}.elsewhere.example`]: `${own}/`,
    [`blob:${own}/a`]: `${own}/`,
    'https://name:word@service.example.fr/a': `${own}/`,
    'javascript:alert(1)': `${own}/`,
    'https://[': `${own}/`,
  }))
    assert.equal(returnAddress(next, own), address, next);
  for (const next of [undefined, null, ['/a'], { toString: () => '/a' }])
    assert.equal(returnAddress(next, own), `${own}/`);
  // A path of two slashes is this site's, and not a host for whoever follows it.
  assert.equal(
    new URL(returnAddress(`${own}//elsewhere.example`, own), own).origin,
    own,
  );
});

test('a backend on another origin', async () => {
  const html = snippet('other-origin.html');
  const control = await open(html);
  await page.route('https://login.example.fr/**', (route) =>
    route.fulfill({ body: 'login' }),
  );
  await control.click();
  await page.waitForURL('https://login.example.fr/auth/fc-plus?ui_locales=fr');

  await open(html.replace(/\s+allowed-origins="[^"]*"/, ''));
  const link = page.getByRole('link', { name: /^S’identifier/ });
  await link.waitFor();
  assert.equal(
    await link.getAttribute('href'),
    'https://login.example.fr/auth/fc-plus',
    'the link inside, without what the kit adds',
  );
  assert.deepEqual(errors, ['invalid-href']);
});

test('centred, and larger', async () => {
  const html = snippet('centred.html');
  const boxOf = async (body) => {
    const control = await open(body);
    await control.waitFor();
    return control.boundingBox();
  };
  const usual = await boxOf(LINK);
  const larger = await boxOf(html);
  const { width } = page.viewportSize();
  assert.ok(Math.abs(larger.x + larger.width / 2 - width / 2) < 1, 'centred');
  for (const side of ['width', 'height'])
    assert.ok(
      Math.abs(larger[side] / usual[side] - 1.25) < 0.01,
      `${side}: ${usual[side]}, ${larger[side]}`,
    );
  const question = await page
    .getByRole('link', { name: /Qu’est-ce que/ })
    .boundingBox();
  assert.ok(
    Math.abs(question.x + question.width / 2 - width / 2) < 1,
    'and what stands under it',
  );
});

test('the country of a test node', async () => {
  await open(
    '<eidas-country-picker lang="fr" layout="list"></eidas-country-picker>',
    {
      script: snippet('test-country.js'),
    },
  );
  await page.locator('[data-code="CB"]', { hasText: 'Test country' }).click();
  const picker = page.locator('eidas-country-picker');
  assert.equal(await picker.evaluate(({ value }) => value), 'CB');
  assert.equal(await picker.evaluate(({ countries }) => countries.length), 30);
  assert.deepEqual(errors, []);
});

test('a maintenance notice', async () => {
  const control = await open(snippet('maintenance.html'));
  await page
    .getByText(
      'Le service de connexion est momentanément indisponible. Vous pouvez réessayer',
    )
    .first()
    .waitFor();
  assert.equal(await page.locator('fc-plus-button > p').isVisible(), false);
  assert.equal(await control.getAttribute('aria-disabled'), 'true');
  await control.click({ force: true });
  assert.deepEqual(starts, []);
});

test('a page from a server, before and without any script', async () => {
  tried.add('render.js'); // its hydration is tried in three engines
  const { loginBlock } = await import('../../docs/recipes/render.js');
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const bare = await context.newPage();
    await bare.route(`${origin}/login`, async (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="it"><title>Accesso</title><body>${await loginBlock('it')}
<form action="/auth/form"><fc-button lang="it"><button>FranceConnect</button></fc-button></form>`,
      }),
    );
    for (const [role, name, path] of [
      ['link', 'Accesso con FranceConnect+', '/auth/fc-plus?ui_locales=it'],
      ['link', /identità digitale/, '/auth/eidas?ui_locales=it'],
      ['button', 'FranceConnect', '/auth/form'],
    ]) {
      starts.length = 0;
      await bare.goto(`${origin}/login`);
      await bare.getByRole(role, { name }).click();
      const { pathname, search } = await started();
      assert.equal(pathname + search.replace(/^\?$/, ''), path);
    }
  } finally {
    await context.close();
  }
});

test('what is set up for a framework is what its example has', () => {
  const lines = (text) => text.split('\n').map((line) => line.trim());
  for (const name of snippets.keys()) {
    const [path, inPart] = name.split(', ');
    if (!path.startsWith('examples/')) continue;
    const whole = lines(read(path)).join('\n');
    if (!inPart) assert.equal(snippet(name), read(path));
    else
      for (const part of snippet(name).split('// …\n'))
        assert.ok(whole.includes(lines(part).join('\n').trim()), part);
  }
  assert.match(read('examples/next/app/login.tsx'), /^'use client';/);
});

test('each snippet of the page is tried', () => {
  assert.deepEqual([...tried].sort(), [...snippets.keys()].sort());
});
