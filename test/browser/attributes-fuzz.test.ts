import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import { TAGS } from '../../scripts/tags.mjs';
import type { Tag } from '../../scripts/tags.mjs';
import '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { rendered } from '../support/elements.js';
import { runs } from '../support/thorough.js';

/** Each with four changes on average; a list of countries takes its time. */
const RUNS = runs(1000);
const PICKER_RUNS = runs(250);
const SEED = 20261121;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const manifest = (await (
  await fetch(new URL('../../dist/custom-elements.json', import.meta.url))
).json()) as { modules: { declarations: Declaration[] }[] };
const declarations = manifest.modules.flatMap((each) => each.declarations);

/** Every attribute of an element, but `lang`: its texts may come later. */
const attributesIn = (tag: Tag): string[] =>
  declarations
    .find(({ tagName }) => tagName === tag)!
    .attributes!.map(({ name }) => name);

/** Values that mean something somewhere, and any others. */
const values = fc.oneof(
  fc.constantFrom(
    '',
    '/auth',
    '?a=b',
    'https://example.org/auth',
    'https://example.org',
    'javascript:alert(1)',
    'eidas2',
    'eidas3',
    'country=land acr_values',
    'EL SE GR XX',
    'EL:level SE:public-only',
    'EL',
    'GR',
    'iso',
    'eu',
    'compact',
    'list',
    'access_denied',
    'invalid_acr',
    '<b>',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Some changes, one after the other; `null` takes the attribute away. */
const changesOf = (
  names: string[],
): fc.Arbitrary<[string, string | null, boolean][]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.option(values, { freq: 4 }),
      // Whether an update comes in between.
      fc.boolean(),
    ),
    { maxLength: 8 },
  );

type Kit = HTMLElement & { updateComplete: Promise<boolean>; value?: string };

/** Elements and texts, with attributes by name: their order tells when they were set. */
const written = (node: Node): unknown => {
  if (node instanceof Text) return node.data;
  if (node instanceof Comment) return '';
  const attributes = node instanceof Element ? attributesOf(node) : [];
  // Empty texts hold a place only.
  const children = [...node.childNodes].map(written).filter(Boolean);
  return [node.nodeName, ...attributes, children];
};

const attributesOf = (element: Element): string[] =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();

/** All of an element that can be seen from outside, and what it shows. */
const seen = (element: Kit): string =>
  JSON.stringify(
    {
      attributes: attributesOf(element),
      value: element.value,
      valid: element.matches(':valid'),
      disabled: element.matches(':disabled'),
      shown: written(element.shadowRoot!),
    },
    null,
    1,
  );

const set = (element: Element, name: string, value: string | null): void => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

describe('whatever its attributes are set to, and in whatever order', () => {
  for (const tag of TAGS) {
    const names = attributesIn(tag);
    it(`<${tag}> is what one made with the final values is`, async function () {
      this.timeout(100_000);
      const place = await rendered<HTMLElement>(html`<div></div>`);
      const picker = tag === 'eidas-country-picker';
      let exceptions = 0;
      const onError = (): unknown => (exceptions += 1);
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      await fc.assert(
        fc.asyncProperty(changesOf(names), async (changes) => {
          const element = document.createElement(tag) as Kit;
          element.lang = 'fr';
          if (picker) element.setAttribute('countries', 'EL SE');
          place.append(element);
          for (const [name, value, update] of changes) {
            set(element, name, value);
            if (update) await element.updateComplete;
          }
          const fresh = document.createElement(tag) as Kit;
          for (const { name, value } of element.attributes) {
            fresh.setAttribute(name, value);
          }
          place.append(fresh);
          for (const each of [element, fresh]) {
            while (!(await each.updateComplete));
          }
          expect(seen(element)).to.equal(seen(fresh));
          place.replaceChildren();
        }),
        {
          numRuns: picker ? PICKER_RUNS : RUNS,
          seed: SEED,
          endOnFailure: true,
          includeErrorInReport: true,
        },
      );
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      expect(exceptions).to.equal(0);
      // Bad values are told of; nothing else is.
      const told = takeConsole('error').filter(
        (line) => !/(?:invalid-href|invalid-acr|unknown-country): /.test(line),
      );
      expect(told).to.deep.equal([]);
    });
  }
});
