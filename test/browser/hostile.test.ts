import { expect, oneEvent } from '@open-wc/testing';
import { eventually } from '../support/elements.js';

/** The built file: what such pages load. */
const dropIn = new URL('../../dist/fc-eidas-elements.js', import.meta.url).href;

type Page = Window & typeof globalThis & { errors: string[] };

const RECORDER = `
  window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
`;

interface Surroundings {
  /** Run before the drop-in. */
  script?: string;
  head?: string;
  doctype?: string;
  html?: string;
  sandbox?: string;
}

const BODY = `
  <fc-plus-button href="/auth"><a href="/auth">fallback</a></fc-plus-button>
  <eidas-button href="/auth"><a href="/auth">fallback</a></eidas-button>
  <eidas-country-picker href="/auth"><a href="/auth">fallback</a></eidas-country-picker>
  <form method="post" action="/auth">
    <eidas-country-picker name="country" value="EL"></eidas-country-picker>
    <fc-button></fc-button>
  </form>`;

function markup({
  script = '',
  head = '',
  doctype = '<!doctype html>',
  html = 'lang="fr"',
}: Surroundings): string {
  return `${doctype}<html ${html}><head>${head}<script>${RECORDER}${script}</script>
    <script src="${dropIn}"></script></head><body>${BODY}</body></html>`;
}

async function pageIn(surroundings: Surroundings): Promise<Page> {
  const frame = document.createElement('iframe');
  if (surroundings.sandbox !== undefined) {
    frame.setAttribute('sandbox', surroundings.sandbox);
  }
  frame.srcdoc = markup(surroundings);
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

type Kit = HTMLElement & { updateComplete?: Promise<unknown> };

/** Where each element leads when it is pressed; or that its fallback is seen. */
async function roads(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const { document } = page;
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new page.FormData(event.target as HTMLFormElement);
    found['form'] = `submitted with ${data.get('country') as string}`;
  });
  for (const element of document.querySelectorAll<Kit>(
    'body > :not(form), fc-button',
  )) {
    await element.updateComplete;
    const start = element.shadowRoot?.querySelector<HTMLAnchorElement>(
      '.control, [data-code="EL"]',
    );
    const fallback = element.querySelector('a');
    let road = 'nothing';
    if (start) {
      const stay = (event: Event): void => {
        if (start.localName !== 'a') return; // a form, whose submission stays
        if (!event.defaultPrevented) road = start.href.replace(page.origin, '');
        event.preventDefault();
      };
      page.addEventListener('click', stay, { once: true });
      start.click();
      page.removeEventListener('click', stay);
      // Until the click has ended, and with it the start.
      await new Promise((resolve) => setTimeout(resolve, 5));
    } else if (fallback && fallback.getClientRects().length > 0)
      road = 'fallback';
    if (element.localName !== 'fc-button') found[element.localName] = road;
  }
  return found;
}

const STARTS = {
  'fc-plus-button': '/auth?ui_locales=fr',
  'eidas-button': '/auth?ui_locales=en',
  'eidas-country-picker': '/auth?country=EL&ui_locales=en',
  form: 'submitted with EL',
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const english = `Object.defineProperty(navigator, 'languages', { value: ['en'] });`;

const HOSTILE: Record<string, Surroundings> = {
  'Object.prototype has functions of an old library': {
    script: `for (const name of ['extend', 'each', 'clone', 'keys', 'values', 'size', 'merge'])
      Object.prototype[name] = function () { throw new Error(name); };`,
  },
  // Names under which the kit, and Lit, look for something that may not be there.
  'Object.prototype is polluted with data': {
    script: `Object.assign(Object.prototype, {
      base: 'https://evil.example/', origin: 'https://evil.example',
      allowedOrigins: ['https://evil.example'], href: 'https://evil.example/',
      url: 'https://evil.example/', current: {}, provider: 'evil', busy: true,
      acrValues: 'evil', picker: {}, unknown: 1, template: 'evil', list: 1,
      en: 'evil', fr: 'evil', el: 'evil', EL: 'evil',
    });`,
  },
  'Array.prototype is extended by an old library': {
    script: `for (const name of ['each', 'contains', 'remove', 'last', 'first', 'flatten', 'clone', 'invoke'])
      Array.prototype[name] = function () { throw new Error(name); };
      Array.prototype.toJSON = function () { return 'old'; };`,
  },
  'String.prototype and Function.prototype are extended as well': {
    script: `String.prototype.contains = String.prototype.strip = String.prototype.evalJSON = function () { throw new Error(); };
      Function.prototype.delay = Function.prototype.wrap = function () { throw new Error(); };`,
  },
  'Intl is partly missing': {
    script: `delete Intl.DisplayNames; delete Intl.Collator; delete Intl.Locale;
      delete Intl.Segmenter; delete Intl.PluralRules; delete Intl.ListFormat;`,
  },
  'Intl is missing': { script: 'delete globalThis.Intl;' },
  'localStorage throws': {
    script: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
  },
  'the document is in quirks mode': { doctype: '' },
  'the page is written from right to left': { html: 'lang="fr" dir="rtl"' },
  'no history, no crypto, no clipboard, no matchMedia': {
    script: `for (const name of ['crypto', 'matchMedia', 'requestIdleCallback', 'ResizeObserver', 'IntersectionObserver', 'visualViewport', 'structuredClone'])
      Object.defineProperty(window, name, { value: undefined });`,
  },
  'the console is replaced by one that throws': {
    script: `console.error = console.warn = console.log = () => { throw new Error('console'); };`,
  },
};

describe('the login still starts where', () => {
  for (const [name, surroundings] of Object.entries(HOSTILE)) {
    it(name, async () => {
      const page = await pageIn({
        ...surroundings,
        script: `${english}${surroundings.script ?? ''}`,
      });
      expect(await roads(page)).to.deep.equal(STARTS);
      expect(page.errors).to.deep.equal([]);
    });
  }

  for (const [languages, expected] of [
    ['[]', 'en'],
    ['undefined', 'en'],
    ['null', 'en'],
    [
      "['', '*', 'C', '-', 'x-y', null, undefined, 42, {}, 'xx', 'el-GR']",
      'el',
    ],
    ["['C']", 'en'],
    ["['sv-SE-u-co-trad', 'fr']", 'sv'],
  ] as const) {
    it(`navigator.languages is ${languages}`, async () => {
      const page = await pageIn({
        script: `Object.defineProperty(navigator, 'languages', { value: ${languages} });`,
      });
      expect(await roads(page)).to.deep.equal({
        'fc-plus-button': '/auth?ui_locales=fr',
        'eidas-button': `/auth?ui_locales=${expected}`,
        'eidas-country-picker': `/auth?country=EL&ui_locales=${expected}`,
        form: 'submitted with EL',
      });
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('a <base> stands above, and leads as it does for any link', async () => {
    const page = await pageIn({
      script: english,
      head: `<base href="${location.origin}/deep/page" target="elsewhere">`,
    });
    const found = await roads(page);
    expect(found).to.deep.equal(STARTS);
    const link = page.document
      .querySelector('eidas-button')
      ?.shadowRoot?.querySelector('a');
    expect(link?.target).to.equal('_top');
    expect(page.errors).to.deep.equal([]);
  });

  it('a <base> leads to another origin: then the fallback stays', async () => {
    const page = await pageIn({
      script: `${english} console.error = () => {};`,
      head: `<base href="https://evil.example/">`,
    });
    expect(await roads(page)).to.include({
      'fc-plus-button': 'fallback',
      'eidas-button': 'fallback',
      'eidas-country-picker': 'fallback',
    });
    expect(page.errors).to.deep.equal([]);
  });
});

describe('in a sandboxed frame', () => {
  /** A page of an opaque origin tells by a message what it shows. */
  async function seenIn(sandbox: string): Promise<unknown> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    const tell = `<script type="module">
      await customElements.whenDefined('eidas-button');
      // Firefox may run this before it lays the frame out.
      while (document.body.getClientRects().length === 0)
        await new Promise(requestAnimationFrame);
      const seen = {};
      for (const element of document.querySelectorAll('body > :not(form, script)')) {
        await element.updateComplete;
        const start = element.shadowRoot.querySelector('.control, [data-code="EL"]');
        const fallback = element.querySelector('a').getClientRects().length > 0;
        seen[element.localName] = start ? 'start' : fallback ? 'fallback' : 'nothing';
      }
      parent.postMessage({ seen, errors }, '*');
    </script>`;
    frame.srcdoc = markup({ script: 'console.error = () => {};' }).replace(
      '</body>',
      `${tell}</body>`,
    );
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', (event: MessageEvent) => {
        if (event.source === frame.contentWindow) resolve(event.data);
      });
    });
    document.body.append(frame);
    return told;
  }

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    it(`sandbox="${sandbox}": the start or the fallback is there`, async () => {
      const { seen, errors } = (await seenIn(sandbox)) as {
        seen: Record<string, string>;
        errors: string[];
      };
      const way = sandbox.includes('same-origin') ? 'start' : 'fallback';
      expect(seen).to.deep.equal({
        'fc-plus-button': way,
        'eidas-button': way,
        'eidas-country-picker': way,
      });
      expect(errors).to.deep.equal([]);
    });
  }

  it('without scripts the fallback is all there is', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = markup({});
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const links = frame.contentDocument!.querySelectorAll('body > * > a');
    await eventually(() => links[0]!.getClientRects().length > 0);
    expect(links).to.have.length(3);
  });
});
