import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ROUTES } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { say } from './say.js';

export const EIDAS_LABEL =
  'Sign-in with a digital identity from another European country';

const FALLBACK: Readonly<Record<Tag, string>> = {
  'fc-plus-button': `<a href="${ROUTES['fc-plus-button']}">S’identifier avec FranceConnect+</a>`,
  'fc-button': `<a href="${ROUTES['fc-button']}">S’identifier avec FranceConnect</a>`,
  'eidas-button': `<a href="${ROUTES['eidas-button']}" lang="en">${EIDAS_LABEL}</a>`,
  'eidas-country-picker': '',
};

const attribute = ([name, value]: readonly [string, unknown]): string =>
  value === true ? ` ${name}` : ` ${name}="${String(value)}"`;

/** The markup of an element, as short as it can be, and its own fallback. */
export function codeFor(
  tag: Tag,
  attributes: Attributes,
  lang: string,
): string {
  const { busy, ...others } = attributes;
  const all: Attributes = { lang, ...others };
  const written = Object.entries(all).filter(
    ([, value]) => value === true || (typeof value === 'string' && value),
  );
  const fallback = FALLBACK[tag];
  const content = fallback && `\n  ${fallback}\n`;
  return `<${tag}${written.map(attribute).join('')}>${content}</${tag}>${
    busy
      ? `
<script type="module">
  // While your own code starts a login:
  document.querySelector('${tag}').busy = true;
</script>`
      : ''
  }`;
}

async function copy(event: Event, code: string): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const status = button.parentElement?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(code);
    if (status) status.textContent = say('Copied');
  } catch {
    if (status) status.textContent = say('Select it and copy by hand');
  }
}

/** Code with a button that copies it. */
export const codeBlock = (
  title: string,
  when: unknown,
  code: string,
): TemplateResult =>
  html`<figure class="markup">
    <figcaption>
      <span><strong>${title}</strong> <span class="note">${when}</span></span>
      <span
        ><span role="status" class="good"></span>
        <button
          class="plain"
          type="button"
          aria-label="${say('Copy')}: ${title}"
          @click=${(event: Event) => copy(event, code)}
        >
          ${say('Copy')}
        </button></span
      >
    </figcaption>
    <pre
      tabindex="0"
      role="region"
      aria-label=${title}
    ><code>${code}</code></pre>
  </figure>`;

const form = (tag: Tag): string => `<form method="post" action="${ROUTES[tag]}">
  <input type="hidden" name="_csrf" value="…">
  <${tag}>
    ${FALLBACK[tag].replace(/a href="[^"]*"/, 'button').replace('/a>', '/button>')}
  </${tag}>
</form>`;

type Snippet = readonly [title: string, when: string, code: string];

const LOADING: Snippet = [
  'Once in the page',
  'The script may be loaded at any time: until then the fallback works.',
  `<link rel="stylesheet" href="/kit/fc-eidas-elements.css">
<script src="/kit/fc-eidas-elements.js" defer></script>`,
];

const forButton = (tag: Tag): readonly Snippet[] => [
  LOADING,
  [
    'As a link',
    'The usual way: the link is a route of your backend, with the script and without.',
    codeFor(tag, {}, ''),
  ],
  [
    'In a form (POST, with a CSRF token)',
    'If your framework needs a POST.',
    form(tag),
  ],
  [
    'After an error',
    'Your callback route renders the login page again, with the error code.',
    codeFor(tag, { error: 'access_denied' }, ''),
  ],
];

const FOR_PICKER: readonly Snippet[] = [
  LOADING,
  [
    'In a form',
    'A form control with name, value and required, as a select.',
    `<label for="country">Pays qui a délivré l’identité</label>
<eidas-country-picker id="country">
  <select name="country" required>
    <option value="">…</option>
    <option value="DE" lang="de">Deutschland</option>
    <option value="EL" lang="el">Ελλάδα</option>
  </select>
</eidas-country-picker>`,
  ],
  [
    'As links',
    'Choosing is starting. href is a route of your backend.',
    `<eidas-country-picker href="/auth/eidas">
  <ul>
    <li><a href="/auth/eidas?country=DE" lang="de">Deutschland</a></li>
    <li><a href="/auth/eidas?country=EL" lang="el">Ελλάδα</a></li>
  </ul>
</eidas-country-picker>`,
  ],
  [
    'Opened by the eIDAS button',
    'For a broker that takes a country; not for FranceConnect+ as it is.',
    `<eidas-button>
  <eidas-country-picker slot="picker" no-asks-again></eidas-country-picker>
  ${FALLBACK['eidas-button']}
</eidas-button>`,
  ],
];

/** The markup of an element for each way to use it, to be copied. */
export const markup = (tag: Tag): TemplateResult =>
  html`${(tag === 'eidas-country-picker' ? FOR_PICKER : forButton(tag)).map(
    ([title, when, code]) => codeBlock(say(title), say(when), code),
  )}`;
