import { expect } from '@open-wc/testing';
import { TAGS } from '../../scripts/tags.mjs';
import { eventually } from '../support/elements.js';
import { THOROUGH } from '../support/thorough.js';

// Each file of the module build missing, cut off in the middle, or late, on its own: what can
// still work does. An import map leads to the faulty file; the browser keeps all others.

/**
 * A page loads some seventy files. What a browser makes of a graph that lacks one is the same for
 * all, so only `FULL=1` takes each of them away in turn.
 */
const EVERY = THOROUGH ? 1 : 9;
const root = new URL('../../', import.meta.url);
const cached = new URL('/cached/dist/esm/', location.href);

type Page = Window & typeof globalThis;
type Kit = HTMLElement & { updateComplete: Promise<unknown> };

/** What each file imports at once, by its address below `esm/`. */
const imports = new Map<string, string[]>();

/** The texts of a language, which come when they are needed. */
const later = new Set<string>();

async function read(file: string): Promise<void> {
  if (imports.has(file)) return;
  const found: string[] = [];
  imports.set(file, found);
  const url = new URL(`dist/esm/${file}`, root);
  const code = await (await fetch(url)).text();
  const resolve = (specifier: string): string =>
    new URL(specifier, new URL(file, 'http://x/')).pathname.slice(1);
  for (const [, dynamic, specifier = ''] of code.matchAll(
    /(?:from|import)\s*(\()?\s*"(\.[^"]+)"/g,
  )) {
    if (specifier.includes('node_modules')) continue;
    if (dynamic) later.add(resolve(specifier));
    else found.push(resolve(specifier));
  }
  await Promise.all(found.map(read));
}

/** Whether a tag cannot be registered without this file. */
function needs(tag: string, file: string): boolean {
  const seen = new Set<string>();
  const walk = (from: string): boolean => {
    if (from === file) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (imports.get(from) ?? []).some(walk);
  };
  return walk(`define/${tag}.js`);
}

type FaultKind = 'missing' | 'truncated' | 'held';

/** A page with these elements, each by a script of its own, and faulty files. */
async function pageWith(
  files: readonly string[],
  fault: FaultKind,
  body: string,
  id = '',
): Promise<Page> {
  const bad = files.map((file) => {
    const { href } = new URL(file, cached);
    return [href, `${href}?fault=${fault}&id=${id}`];
  });
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="fr"><head>
    <script type="importmap">${JSON.stringify({ imports: Object.fromEntries(bad) as unknown })}</script>
    <script>
      console.warn = () => undefined;
      window.settled = Promise.allSettled(${JSON.stringify(TAGS)}.map((tag) =>
        import('${cached.href}define/' + tag + '.js')));
    </script></head><body>${body}</body></html>`;
  document.body.append(frame);
  // Firefox fires no `load` while a module is on its way.
  await eventually(
    () => frame.contentDocument?.querySelector(`${TAGS.at(-1) ?? ''} a`),
    'the page is there',
  );
  return frame.contentWindow as Page;
}

const elementsIn = (lang: string): string =>
  TAGS.map(
    (tag) =>
      `<${tag} href="/auth" lang="${lang}"><a href="/auth">fallback</a></${tag}>`,
  ).join('');

/** An element: that it starts, or that its fallback is seen. */
async function roadOf(element: Kit): Promise<string> {
  await element.updateComplete;
  const start = element.shadowRoot?.querySelector<HTMLElement>(
    '.control[href], [data-code][href]',
  );
  const fallback = element.querySelector('a')!.getClientRects().length > 0;
  if (start && fallback) return 'both';
  return start ? 'starts' : fallback ? 'fallback' : 'nothing';
}

async function roads(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const tag of TAGS) {
    found[tag] = await roadOf(page.document.querySelector<Kit>(tag)!);
  }
  return found;
}

const settled = (page: Page): Promise<unknown> =>
  (page as Page & { settled: Promise<unknown> }).settled;

const expected = (file: string): Record<string, string> =>
  Object.fromEntries(
    TAGS.map((tag) => [tag, needs(tag, file) ? 'fallback' : 'starts']),
  );

before(async () => {
  await Promise.all(TAGS.map((tag) => read(`define/${tag}.js`)));
  // All files are kept from here on: where two pages wait for the same file and one of them is
  // taken away, WebKit may fail the other.
  const page = await pageWith([], 'missing', elementsIn('fr'));
  await settled(page);
  expect(Object.values(await roads(page))).to.deep.equal(
    TAGS.map(() => 'starts'),
  );
});

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('the module build, with one file', () => {
  for (const fault of ['missing', 'truncated'] as const) {
    it(`${fault}: the elements that do without it start, the others keep their fallback`, async function () {
      this.timeout(60_000);
      const files = [...imports.keys()];
      expect(files.length).to.be.greaterThan(40);
      const next = files.filter((_, index) => index % EVERY === 0).values();
      const check = async (): Promise<void> => {
        for (const file of next) {
          const page = await pageWith([file], fault, elementsIn('fr'));
          await settled(page);
          let found: unknown;
          await eventually(async () => {
            found = await roads(page);
            return JSON.stringify(found) === JSON.stringify(expected(file));
          }, `${file}: the others start`).catch(() => undefined);
          expect(found, file).to.deep.equal(expected(file));
          page.frameElement?.remove();
        }
      };
      await Promise.all([check(), check(), check(), check()]);
    });
  }

  for (const file of [
    'authorize/start.js',
    'elements/eidas-country-picker.js',
  ]) {
    it(`late: the fallbacks stand until it comes, then all start: ${file}`, async () => {
      const id = crypto.randomUUID();
      const page = await pageWith([file], 'held', elementsIn('fr'), id);
      await eventually(
        async () =>
          JSON.stringify(await roads(page)) === JSON.stringify(expected(file)),
        'what can start does, before it is there',
      );
      await eventually(
        async () =>
          (await (await fetch(`/release?id=${id}`)).text()) === 'released',
        'it was asked for',
      );
      await settled(page);
      expect(Object.values(await roads(page))).to.deep.equal(
        TAGS.map(() => 'starts'),
      );
    });
  }
});

describe('the files of every second language', () => {
  for (const fault of ['missing', 'truncated'] as const) {
    it(`${fault}: those elements start in another language, the others in theirs`, async function () {
      this.timeout(60_000);
      const languageOf = (file: string): string => file.slice(-5, -3);
      const all = [...new Set([...later].map(languageOf))].sort();
      expect(all).to.have.length(25);
      const faulty = all.filter((_, index) => index % 2 === 0);
      const page = await pageWith(
        [...later].filter((file) => faulty.includes(languageOf(file))),
        fault,
        all.map(elementsIn).join(''),
      );
      await settled(page);
      for (const lang of all) {
        for (const element of page.document.querySelectorAll<Kit>(
          `:lang(${lang}):not(a)`,
        )) {
          const spoken = (): string | undefined =>
            element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
          expect(await roadOf(element)).to.equal('starts');
          const { localName } = element;
          if (
            faulty.includes(lang) &&
            !(lang === 'en' && localName.startsWith('eidas'))
          ) {
            expect(spoken(), `${localName} in ${lang}`).to.match(/^(?:fr|en)$/);
          } else {
            await eventually(
              () => spoken() === lang,
              `${localName} in ${lang}`,
            );
          }
        }
      }
    });
  }
});
