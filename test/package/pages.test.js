// The pages of the documentation: their links lead somewhere, and they are short.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { after, before, test } from 'node:test';
import { marked } from 'marked';
import { PAGES, contentsOf, sectionsOf, slugOf } from '../../scripts/pages.mjs';
import { launch } from '../e2e/support/browser.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const SCREEN = { width: 1280, height: 800 };
/** As repositories show a page: one column, plain. */
const LOOK = `
  body { max-width: 960px; margin: 0 auto; padding: 32px; font: 16px/1.5 Arial, sans-serif; }
  code, pre { font: 13.6px/1.45 monospace; }
  pre { padding: 16px; overflow: auto; }
  table { border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid; text-align: left; }
`;

const FENCES = /^ *```.*?^ *```$/gms;
/** Tables that are generated. A listing counts; a long one is folded until somebody opens it. */
const GENERATED =
  /<!-- (\S+) -->(?:(?!<!-- ).)*<!-- \/\1 -->|<!-- Made by .*?(?=^## )/gms;

/** The anchors of a page. */
function anchorsOf(path) {
  const text = read(path);
  const headings = [...text.replace(FENCES, '').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) => slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
  );
  const written = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id);
  return new Set([...headings, ...written]);
}

for (const path of [...PAGES, 'CHANGELOG.md'])
  test(`the links of ${path} lead somewhere`, () => {
    const text = read(path)
      .replace(FENCES, '')
      .replace(/`[^`\n]*`/g, '');
    for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file, anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      assert.ok(existsSync(new URL(target, root)), `no page ${link}`);
      if (anchor) assert.ok(anchorsOf(target).has(anchor), `no anchor ${link}`);
    }
  });

test('the start page leads to every page', () => {
  const start = ['docs/README.md', 'docs/backends.md'].flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#]+\.md)/g)].map(([, file]) =>
      join(dirname(page), file),
    ),
  );
  for (const path of PAGES.filter((page) => page !== 'docs/README.md'))
    assert.ok(start.includes(path), path);
});

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: SCREEN });
});
after(() => browser?.close());

/** How many screens a text takes. */
async function screens(text) {
  const html = await marked.parse(text);
  await page.setContent(`<style>${LOOK}</style><div>${html}</div>`);
  const height = await page.evaluate(
    () => document.querySelector('div').offsetHeight + 64,
  );
  return height / SCREEN.height;
}

test('a page has four screens at most besides generated tables, README five', async () => {
  const long = [];
  for (const path of PAGES) {
    const most = /^README/.test(path) ? 5 : 4;
    const own = await screens(read(path).replace(GENERATED, ''));
    if (own > most) long.push(`${path}: ${own.toFixed(1)} screens`);
  }
  assert.deepEqual(long, []);
});

test('a page of more than one screen has a table of contents', async () => {
  const lacking = [];
  for (const path of PAGES) {
    const text = read(path);
    const contents = contentsOf(text);
    if (sectionsOf(text).length < 2 || (await screens(text)) <= 1) continue;
    if (!text.includes(`<!-- contents -->\n\n${contents}\n`))
      lacking.push(path);
  }
  assert.deepEqual(lacking, []);
});
