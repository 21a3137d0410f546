import { expect, oneEvent } from '@open-wc/testing';
import { TAGS } from '../../scripts/tags.mjs';

/** The built files, in a page of their own each time. */
const dist = new URL('../../dist/', import.meta.url);

type Page = Window &
  typeof globalThis & { errors: string[]; warnings: string[]; done: boolean };

const RECORDER = `
  window.errors = [];
  window.warnings = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(event.reason));
  console.error = (...args) => errors.push(args.join(' '));
  console.warn = (...args) => warnings.push(args.join(' '));
`;

const dropIn = (name: string): string =>
  `<script src="${new URL(name, dist).href}"></script>`;

/** The file as another version would be. */
async function otherVersion(name: string): Promise<string> {
  const code = await (await fetch(new URL(name, dist))).text();
  const { version } = (await (
    await fetch(new URL('../package.json', dist))
  ).json()) as { version: string };
  const other = code.replaceAll(version, '99.0.0');
  const url = URL.createObjectURL(
    new Blob([other], { type: 'text/javascript' }),
  );
  return `<script src="${url}"></script>`;
}

const modules = (entry: string): string =>
  `<script type="module">
    await import("${new URL(`esm/${entry}`, dist).href}");
    window.done = true;
    dispatchEvent(new Event('done'));
  </script>`;

async function pageWith(scripts: string[]): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="fr"><head>
    <script>${RECORDER}</script>${scripts.join('')}</head><body>
    <fc-plus-button href="/auth"><a href="/auth">x</a></fc-plus-button>
    <eidas-button href="/auth"></eidas-button>
    <eidas-country-picker href="/auth"></eidas-country-picker></body></html>`;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  if (scripts.join('').includes('"module"') && !page.done) {
    await oneEvent(page, 'done');
  }
  return page;
}

/** Each element has rendered, and all of them know of the one start. */
async function expectToWork(page: Page): Promise<void> {
  for (const tag of TAGS) {
    expect(page.customElements.get(tag), tag).to.be.a('function');
  }
  const starts: string[] = [];
  page.document.addEventListener('fc-authorize', (event) => {
    starts.push((event.target as Element).localName);
  });
  const stay = (event: Event): void => event.preventDefault();
  page.addEventListener('click', stay);
  for (const tag of [
    'fc-plus-button',
    'eidas-button',
    'eidas-country-picker',
  ]) {
    const element = page.document.querySelector<
      HTMLElement & { updateComplete: Promise<unknown> }
    >(tag);
    await element?.updateComplete;
    element?.shadowRoot
      ?.querySelector<HTMLElement>('.control, [data-code]')
      ?.click();
  }
  expect(starts, 'one start at a time').to.deep.equal(['fc-plus-button']);
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const ELEMENTS = 'fc-eidas-elements.js';
const BUTTONS = 'fc-eidas-buttons.js';

describe('two copies of the kit on one page', () => {
  const SAME: Record<string, () => string[]> = {
    'the drop-in twice': () => [dropIn(ELEMENTS), dropIn(ELEMENTS)],
    'both drop-ins': () => [dropIn(BUTTONS), dropIn(ELEMENTS)],
    'the drop-in and the modules': () => [
      dropIn(ELEMENTS),
      modules('index.js'),
    ],
    'a drop-in of the buttons and the modules': () => [
      dropIn(BUTTONS),
      modules('index.js'),
    ],
    'the modules and the drop-in': () => [
      modules('index.js'),
      dropIn(ELEMENTS).replace('<script', '<script defer'),
    ],
  };
  for (const [name, scripts] of Object.entries(SAME)) {
    it(`work and say nothing: ${name}`, async () => {
      const page = await pageWith(scripts());
      await expectToWork(page);
      expect(page.errors).to.deep.equal([]);
      // Lit's own word about a second copy of Lit.
      const ours = page.warnings.filter((line) => line.includes('fc-eidas'));
      expect(ours).to.deep.equal([]);
    });
  }

  const OTHER: Record<string, () => Promise<string[]>> = {
    'the drop-in twice': async () => [
      await otherVersion(ELEMENTS),
      dropIn(ELEMENTS),
    ],
    'the newer one last': async () => [
      dropIn(ELEMENTS),
      await otherVersion(ELEMENTS),
    ],
    'both drop-ins': async () => [
      await otherVersion(BUTTONS),
      dropIn(ELEMENTS),
    ],
    'the drop-in and the modules': async () => [
      await otherVersion(ELEMENTS),
      modules('index.js'),
    ],
    'a drop-in of the buttons and the modules': async () => [
      await otherVersion(BUTTONS),
      modules('index.js'),
    ],
  };
  for (const [name, scripts] of Object.entries(OTHER)) {
    it(`work, and one line tells of two versions: ${name}`, async () => {
      const page = await pageWith(await scripts());
      await expectToWork(page);
      expect(page.errors).to.deep.equal([]);
      const ours = page.warnings.filter((line) => line.includes('fc-eidas'));
      expect(ours).to.have.length(1);
      expect(ours[0]).to.match(
        /^fc-eidas-elements [\d.]+: version [\d.]+ is on this page already\. Its elements stay; load one version only\.$/,
      );
      expect(ours[0]).to.contain('99.0.0');
    });
  }

  it('leave a tag alone that the page has defined itself, by modules too', async () => {
    const own = `<script>customElements.define('fc-plus-button',
      class PagesOwn extends HTMLElement {});</script>`;
    for (const kit of [dropIn(ELEMENTS), modules('index.js')]) {
      const page = await pageWith([own, kit]);
      expect(page.customElements.get('fc-plus-button')?.name).to.equal(
        'PagesOwn',
      );
      const button = page.document.querySelector('eidas-button');
      await button?.updateComplete;
      expect(button?.shadowRoot?.querySelector('a.control')).not.to.equal(null);
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    }
  });
});
