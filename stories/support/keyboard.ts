import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tag } from './elements.js';
import { say } from './say.js';

type Key = readonly [keys: string, where: string, what: string];

const BUTTON: readonly Key[] = [
  [
    'Tab',
    'anywhere',
    'Moves to the control, which is one stop. Then to the links of the notice and below.',
  ],
  ['Enter', 'on the control', 'Starts the login.'],
  [
    'Space',
    'on the control, in a form',
    'Starts the login. (A link is followed by Enter alone, as everywhere.)',
  ],
  [
    'Ctrl + Enter',
    'on the control, as a link',
    'Opens it in a new tab; this page stays as it is.',
  ],
  [
    'Enter',
    'in a field of the form',
    'Submits the form through the fallback’s own button, if the page gave one.',
  ],
];

const FC: readonly Key[] = [
  ...BUTTON,
  [
    'Tab, Enter',
    'on « Qu’est-ce que … ? »',
    'Opens the official page in a new window.',
  ],
];

const EIDAS: readonly Key[] = [
  ...BUTTON,
  [
    'Enter, Space',
    'on the control, with a picker in it',
    'Opens the picker; focus goes into its field.',
  ],
  [
    'Esc',
    'in the opened picker',
    'Clears the field; once it is empty, closes the picker. Focus is back on the control.',
  ],
  ['Tab', 'past the end of the opened picker', 'Closes it.'],
];

const PICKER: readonly Key[] = [
  [
    'Tab',
    'anywhere',
    'To the field, to the list, and out: the list is one stop, at what is chosen or at the first.',
  ],
  [
    '↓ or Enter',
    'in the field',
    'To the first country. Enter takes a whole name that was typed; leaving the field does too.',
  ],
  [
    '↑ ↓ ← →',
    'on a country',
    'To the next by what is seen, in one column or two; ↑ above the first goes back to the field. They choose nothing.',
  ],
  ['Home, End', 'on a country', 'To the first, to the last.'],
  ['Page up, page down', 'on a country', 'Five rows.'],
  ['a letter, Backspace', 'on a country', 'Goes into the field, and filters.'],
  ['Enter', 'on a country', 'Chooses it.'],
  ['Space', 'on a country, in a form', 'Chooses it.'],
  [
    'Esc',
    'in the list or the field',
    'Clears the field. In the compact layout, once it is empty, closes the list.',
  ],
  [
    'Enter, Space, ↓, ↑',
    'on the compact field',
    'Opens the list, at what is chosen or in its field.',
  ],
  [
    'a letter',
    'on the compact field',
    'Opens the list, and goes into its field.',
  ],
  [
    'any key, held',
    'anywhere',
    'Enters no list and presses nothing; arrows go on through the list.',
  ],
];

const KEYS: Readonly<Record<Tag, readonly Key[]>> = {
  'fc-plus-button': FC,
  'fc-button': FC,
  'eidas-button': EIDAS,
  'eidas-country-picker': PICKER,
};

/** What each key does. */
export const keyboard = (tag: Tag): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Keys">
    <table>
      <thead>
        <tr>
          <th scope="col">${say('Key')}</th>
          <th scope="col">${say('Where')}</th>
          <th scope="col">${say('What it does')}</th>
        </tr>
      </thead>
      <tbody>
        ${KEYS[tag].map(
          ([keys, where, what]) =>
            html`<tr>
              <th scope="row"><kbd>${say(keys)}</kbd></th>
              <td>${say(where)}</td>
              <td>${say(what)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
