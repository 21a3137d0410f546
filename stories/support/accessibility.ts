import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { control, create, part, ROUTES, settled } from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { nameOf, px, ratio, textContrast, textOf } from './measure.js';
import { filled } from './sheet.js';
import { say } from './say.js';

const ATTRIBUTES: Readonly<Record<Tag, Attributes>> = {
  'fc-plus-button': { error: 'access_denied' },
  'fc-button': { error: 'access_denied' },
  'eidas-button': { error: 'access_denied' },
  'eidas-country-picker': { unavailable: 'IS:level' },
};

const BUTTON_NOTES = [
  'The control is a real link or a real button, which assistive technology knows.',
  'The notice after a failed login is linked to the control. Screen readers read both.',
  '“Connexion en cours…” is announced, politely, while a login starts.',
  'Nothing flashes or moves; there is no time limit but the ten minutes of the trip itself.',
  'Spacing of letters and words follows what a person sets (WCAG 1.4.12); at 400 % nothing is cut off.',
  'In forced colours there is a border, and the plus stays visible.',
];

const PICKER_NOTES = [
  'A group named by its question, a labelled search field, real lists of real links or buttons.',
  'How many countries are left is announced half a second after the last key, so that typing is not disturbed.',
  'Each name carries its language, so that a voice pronounces it; flags are not read out.',
  'A country that cannot be chosen is reachable, and says why.',
  'Without a choice, a required picker says so beside the field, and the browser focuses it.',
];

const NOTES: Readonly<Record<Tag, readonly string[]>> = {
  'fc-plus-button': BUTTON_NOTES,
  'fc-button': BUTTON_NOTES,
  'eidas-button': BUTTON_NOTES,
  'eidas-country-picker': PICKER_NOTES,
};

const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  INPUT: 'search field',
};

type Line = readonly [what: string, value: string];

function heard(element: HTMLElement): Line[] {
  const target = control(element);
  if (!target) return [];
  const selector = target.id === 'filter' ? '#filter' : '.control';
  const root = part(element, '.root');
  const described = (target.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => id && textOf(element, `#${id}`))
    .filter(Boolean);
  const { height, width } = target.getBoundingClientRect();
  return [
    ['Role', ROLES[target.tagName] ?? target.tagName],
    ['Name', nameOf(element, selector)],
    ['Description', described.join(' ') || '(none)'],
    ['Language of the voice', root?.lang ?? ''],
    ['Size of the target', `${px(width)} × ${px(height)}`],
    ['Contrast of the text', ratio(textContrast(target))],
  ];
}

/** What assistive technology is told, read from the element itself. */
export const accessibility = (tag: Tag): TemplateResult =>
  html`${filled(async (place) => {
      render(
        html`<div class="beside">
          <div class="specimen"></div>
          <div>
            <table>
              <caption>
                ${say('What a screen reader gets from the control')}
              </caption>
              <tbody></tbody>
            </table>
          </div>
        </div>`,
        place,
      );
      const element = create(tag, { href: ROUTES[tag], ...ATTRIBUTES[tag] });
      place.querySelector('.specimen')?.replaceChildren(element);
      const body = place.querySelector('tbody');
      await settled(place);
      if (!body) return;
      render(
        heard(element).map(
          ([what, value]) =>
            html`<tr>
              <th scope="row">${say(what)}</th>
              <td>${value}</td>
            </tr>`,
        ),
        body,
      );
    })}
    <h3>${say('What it does for people')}</h3>
    <ul>
      ${NOTES[tag].map((note) => html`<li>${say(note)}</li>`)}
    </ul>
    <h3>${say('Checked by machine')}</h3>
    <p class="lead">
      ${say('Every page of this Storybook passes axe without a violation. A machine finds less than half of the problems. Also test with a keyboard and a screen reader.')}
    </p>`;
