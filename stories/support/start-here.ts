import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { homepage, version } from '../../package.json';
import { NAMES, TAGS } from './elements.js';
import { LANGUAGES } from './languages.js';
import { addressOf, now } from './now.js';
import type { Globals } from './now.js';
import { say } from './say.js';
import { scroll, sheet } from './sheet.js';

type Tile = readonly [
  title: string,
  why: string,
  story: string,
  globals?: Partial<Globals> & { 'viewport.value'?: string },
];

const TILES: readonly Tile[] = [
  [
    'Your login page',
    'Choose what your page needs, and take the files.',
    'your-login-page--page',
  ],
  [
    'FranceConnect+ button in Greek, dark',
    'Then change language and theme.',
    'fc-plus-button--page',
    { language: 'el', theme: 'dark' },
  ],
  [
    'eIDAS button at 320 px',
    'The narrowest page that must work.',
    'eidas-button--playground',
    { 'viewport.value': 'narrow' },
  ],
  [
    'For translators',
    'One language: source, English, notes, doubts, search.',
    'translators--page',
    { language: 'de' },
  ],
  [
    'For designers',
    'Tokens, pictures of each state, measures.',
    'designers--page',
  ],
  [
    'Is it the official button?',
    'Ours over the official one, with a slider.',
    'review-official--fc-plus-button',
  ],
  [
    'What happens when it goes wrong?',
    'The journey with its events and errors.',
    'flows--journey',
  ],
  [
    'Documentation',
    'The pages of docs/, as they are in the repository.',
    'guides--page',
  ],
];

/** Every element in every language, one click away. */
const everything = (): TemplateResult =>
  scroll(
    say('Elements and languages'),
    html`<table>
      <thead>
        <tr>
          <th scope="col">${say('Language')}</th>
          ${TAGS.map((tag) => html`<th scope="col">${say(NAMES[tag])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Object.entries(LANGUAGES).map(
          ([language, name]) =>
            html`<tr>
              <th scope="row">
                <span lang=${language}>${name}</span> <code>${language}</code>
              </th>
              ${TAGS.map(
                (tag) =>
                  html`<td>
                    <a
                      href=${addressOf(
                        `${tag}--page`,
                        {},
                        { ...now.globals, language },
                      )}
                      target="_top"
                      aria-label="${say('Open')}: ${say(NAMES[tag])}, ${name}"
                      >${say('Open')}</a
                    >
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );

export const startHere = (): TemplateResult =>
  sheet(
    say('Start here'),
    html`${say(
        'The login buttons of FranceConnect+, FranceConnect and eIDAS, and a country picker, as visitors see them. These are the real elements, in 26 languages. Nothing that you press here is sent.',
      )}<br /><span class="note"
        >${say('Version')} ${version} ·
        ${say('eIDAS label: official in English only')} ·
        <a href=${homepage} target="_top">${say('Repository')}</a></span
      >`,
    html`<ul class="tiles">
        ${TILES.map(
          ([title, why, story, globals]) =>
            html`<li>
              <a
                href=${addressOf(story, {}, { ...now.globals, ...globals })}
                target="_top"
                ><strong>${say(title)}</strong> ${say(why)}</a
              >
            </li>`,
        )}
      </ul>
      <h2>${say('Every element in every language')}</h2>
      <p class="lead">
        ${say(
          'One click shows all states of an element. One more changes the theme.',
        )}
      </p>
      ${everything()}`,
  );
