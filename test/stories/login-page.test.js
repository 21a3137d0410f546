// @ts-check
// The configurator “Your login page”: each combination that it offers is built from the tested
// sources, keeps the rules of the page check, and works under its policy. Express logs in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { LOCALES } from '../../scripts/locales.mjs';
import { openSite } from '../check/support/site.js';

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

const { backendsOf, combinations, filesFor, page, plain, policyOf, sourcesOf } =
  await loadConfigurator();
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
    // @ts-expect-error: an address of the site
    const { checkPage } = await import('/kit/check.js');
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
      for (const { rule, message, severity } of findings)
        if (severity !== 'hint')
          broken.push(`${rule}: ${message} ${JSON.stringify(choice)}`);
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
