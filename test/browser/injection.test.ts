// Text that is markup or script elsewhere stays text in every attribute.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { TAGS } from '../../scripts/tags.mjs';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { afterClick, press } from '../support/elements.js';

declare global {
  interface Window {
    /** Called by injected script, were there any. */
    pwned: (by: string) => void;
  }
}

const STRINGS = [
  '<script>pwned("script")</script>',
  '"><script>pwned("quote")</script>',
  "'><script>pwned('apostrophe')</script>",
  '<img src=x onerror=pwned("img")>',
  '"><img src=x onerror=pwned("img-quote")>',
  '<svg onload=pwned("svg")>',
  '<svg><script>pwned("svg-script")</script></svg>',
  '<iframe srcdoc="<script>parent.pwned(1)</script>"></iframe>',
  '<style>@import "//evil.example"</style>',
  '</style><script>pwned("style")</script>',
  '</template><img src=x onerror=pwned("template")>',
  '<!--><img src=x onerror=pwned("comment")>-->',
  '<pwned-element></pwned-element>',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned(1)">',
  '<object data="javascript:pwned(1)"></object>',
  '" onclick="pwned(\'onclick\')" x="',
  '" onfocus="pwned(\'onfocus\')" autofocus x="',
  '\u0022 style="animation:x" onanimationstart="pwned(1)',
  'x onmouseover=pwned(1)',
  'javascript:pwned("url")',
  'java\tscript:pwned("tab")',
  'data:text/html,<script>pwned(1)</script>',
  '${pwned("template literal")}',
  '{{constructor.constructor("pwned(1)")()}}',
  '&lt;script&gt;pwned(1)&lt;/script&gt;',
  '\u003cscript\u003epwned(1)\u003c/script\u003e',
  '?lit$123$',
  '<?lit$123$?>',
  '</p><img src=x onerror=pwned("p")>',
  '__proto__',
  'constructor',
  'toString',
  'acr_values=<img onerror=pwned(1)>',
  'country=__proto__ acr_values=constructor',
  'EL:<img src=x onerror=pwned(1)>',
  '[{"code":"<img src=x onerror=pwned(1)>"}]',
  '\0<script>pwned(1)</script>',
  '\u202e<script>pwned(1)</script>',
];

/** What is chosen at a click, and what starts; of countries, few are enough. */
const BASES = ['countries="EL SE"', 'countries="EL SE" href="/auth"'];

/** Attributes of every element of HTML, beside the kit's own. */
const GLOBAL = ['lang', 'dir', 'class', 'title', 'slot', 'part', 'aria-label'];

/** What the elements themselves are made of. */
const OWN_ELEMENTS = new Set(
  'a button div input label li p path rect circle g svg use defs polygon ul span slot br wbr h2 dialog'.split(
    ' ',
  ),
);

const executed: string[] = [];

before(() => {
  window.pwned = (by) => executed.push(by);
});

/** What must not be in there: foreign elements, event attributes. */
function foreign(element: Element): string[] {
  const inside = [...element.shadowRoot!.querySelectorAll('*')];
  const found = inside.filter(
    (node) =>
      !OWN_ELEMENTS.has(node.localName) ||
      [...node.attributes].some(
        ({ name, value }) =>
          /^(?:on|pwned|style|srcdoc|formaction)/.test(name) ||
          (name === 'href' && !/^https?:/.test(value)),
      ),
  );
  return found.map((node) => node.outerHTML);
}

/** As foreign() leaves artwork out: what drawings may be made of. */
const drawn = (element: Element): Set<string> =>
  new Set(
    [...element.shadowRoot!.querySelectorAll('svg *')].map(
      ({ localName }) => localName,
    ),
  );

for (const tag of TAGS) {
  describe(`every attribute of <${tag}>`, () => {
    const { observedAttributes } = customElements.get(tag) as typeof LitElement;
    for (const base of BASES) {
      it(`takes any text as text, with ${base}`, async () => {
        const place = await fixture(
          html`<form method="post" action="/auth"></form>`,
        );
        place.innerHTML = `<${tag} ${base}><a href="/plain">x</a></${tag}>`;
        const element = place.firstElementChild as LitElement;
        await element.updateComplete;
        for (const name of drawn(element)) OWN_ELEMENTS.add(name);
        const elements = document.querySelectorAll('*').length;
        const wrong: string[] = [];
        place.addEventListener('submit', (event) => event.preventDefault());
        for (const name of [...observedAttributes, ...GLOBAL]) {
          const before = element.getAttribute(name);
          for (const text of STRINGS) {
            element.setAttribute(name, text);
            await element.updateComplete;
            const added = foreign(element);
            if (added.length > 0)
              wrong.push(`${name}=${text}: ${added.join()}`);
            if (document.querySelectorAll('*').length !== elements) {
              wrong.push(`${name}=${text}: added to the page`);
            }
            const pressed =
              element.shadowRoot!.querySelector<HTMLElement>(
                '.control, .option',
              );
            if (pressed && name !== 'disabled') press(pressed);
          }
          if (before === null) element.removeAttribute(name);
          else element.setAttribute(name, before);
          await element.updateComplete;
        }
        await afterClick();
        takeConsole('error');
        takeConsole('warn');
        expect(wrong).to.deep.equal([]);
        expect(executed).to.deep.equal([]);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      });
    }
  });
}

describe('what a page hands over as properties', () => {
  it('is text as well: names and reasons of countries', async () => {
    const picker = await fixture<EidasCountryPicker>(
      html`<eidas-country-picker href="/auth"></eidas-country-picker>`,
    );
    for (const text of STRINGS) {
      picker.countries = [
        { code: 'CB', name: text },
        { code: text, name: 'x' },
        { code: 'EL', unavailable: text as 'level' },
      ];
      await picker.updateComplete;
      expect(foreign(picker), text).to.deep.equal([]);
    }
    takeConsole('error');
    expect(executed).to.deep.equal([]);
  });
});
