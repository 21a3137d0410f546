import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { specimen } from './elements.js';
import type { Tag } from './elements.js';
import { say } from './say.js';

/** A do or a don't: our own element, in a frame that is right or broken. */
interface Picture {
  readonly ok: boolean;
  readonly caption: string;
  readonly why: string;
  readonly content: TemplateResult;
}

const or = html`<p class="or" lang="fr">OU</p>`;

const own = html`<div class="own" lang="fr">
  <span>Identifiant</span>
  <input aria-label="Identifiant" tabindex="-1" />
</div>`;

const social = html`<div class="tools">
  <span class="plain">Continue with Mugbook</span>
  <span class="plain">Continue with Chirper</span>
</div>`;

const fc = (tag: Tag): TemplateResult =>
  tag === 'fc-button'
    ? html`<fc-button lang="fr" href="/auth/fc"></fc-button>`
    : html`<fc-plus-button lang="fr" href="/auth/fc-plus"></fc-plus-button>`;

const eidas = html`<eidas-button lang="en" href="/auth/eidas"></eidas-button>`;

const fcPictures = (tag: Tag): readonly Picture[] => [
  {
    ok: true,
    caption:
      'First, with sentence and link, separate from the site’s own login',
    why: 'One « OU » divides the official block from the rest.',
    content: html`${fc(tag)}${or}${own}`,
  },
  {
    ok: false,
    caption: 'Squeezed or stretched',
    why: 'For a larger button, set a larger font-size. The proportions stay.',
    content: html`<div
      style="transform: scale(1.25, 0.75); transform-origin: 0 50%"
    >
      ${fc(tag)}
    </div>`,
  },
  {
    ok: false,
    caption: 'Another colour',
    why: 'The element has no option for it. Choose light or dark by contrast.',
    content: html`<div style="filter: hue-rotate(250deg)">${fc(tag)}</div>`,
  },
  {
    ok: false,
    caption: 'After the site’s own login, without « OU »',
    why: 'On a public service it comes first, clearly separate.',
    content: html`${own}<br />${fc(tag)}`,
  },
  {
    ok: false,
    caption: 'Next to social networks',
    why: 'Never: it is the State’s service, and not one login among many.',
    content: html`${fc(tag)}<br />${social}`,
  },
  {
    ok: false,
    caption: 'In a modal window or in a frame',
    why: 'It opens in the active tab: put it on the login page itself.',
    content: html`<div style="padding: 1.5rem; background: rgb(0 0 0 / 45%)">
      <div
        style="padding: 1rem; background: var(--paper); border-radius: 12px; box-shadow: 0 8px 24px rgb(0 0 0 / 40%)"
      >
        <p style="text-align: end">✕</p>
        ${fc(tag)}
      </div>
    </div>`,
  },
  {
    ok: false,
    caption: 'Half hidden, without its sentence and its link',
    why: 'Sentence above and link below are part of it, always.',
    content: html`<div style="height: 55px; overflow: hidden">
      <div style="margin-top: -4rem">${fc(tag)}</div>
    </div>`,
  },
  {
    ok: false,
    caption: 'Too small, or shaded',
    why: '245 × 56 px at least; no shadow, no rounding, no transparency.',
    content: html`<div
      style="zoom: 0.6; filter: drop-shadow(4px 6px 4px #0008); opacity: 0.6"
    >
      ${fc(tag)}
    </div>`,
  },
];

const EIDAS: readonly Picture[] = [
  {
    ok: true,
    caption: 'Directly below the FranceConnect+ button and its link',
    why: 'It belongs to the FranceConnect block: no « OU » between them.',
    content: html`${fc('fc-plus-button')}<br />${eidas}`,
  },
  {
    ok: false,
    caption: '« OU » between the two',
    why: 'It is not another login. It is the European way to the same login.',
    content: html`${fc('fc-plus-button')}${or}${eidas}`,
  },
  {
    ok: false,
    caption: 'In French only',
    why: 'Those who need it may not read French. Leave lang out on a French page.',
    content: html`<eidas-button lang="fr" href="/auth/eidas"></eidas-button>`,
  },
  {
    ok: false,
    caption: 'Alone',
    why: 'Without FranceConnect+ next to it, people with a French identity cannot log in.',
    content: eidas,
  },
  {
    ok: false,
    caption: 'Next to social networks',
    why: 'Never, as for the FranceConnect buttons.',
    content: html`${eidas}<br />${social}`,
  },
  {
    ok: false,
    caption: 'Recoloured or stretched',
    why: 'The mark alone may be replaced.',
    content: html`<div
      style="transform: scaleX(1.3); transform-origin: 0 0; filter: hue-rotate(120deg) saturate(6)"
    >
      ${eidas}
    </div>`,
  },
];

const PICKER: readonly Picture[] = [
  {
    ok: true,
    caption: 'Asked only where the answer is used',
    why: 'For a broker that accepts a country. The eIDAS button opens the list.',
    content: html`<eidas-country-picker
      lang="en"
      layout="compact"
      name="country"
      value="EL"
    ></eidas-country-picker>`,
  },
  {
    ok: false,
    caption: 'With FranceConnect+, without an explanation',
    why: 'FranceConnect+ asks for the country again, in English. Say so, or do not ask.',
    content: html`<eidas-country-picker
      lang="en"
      href="/auth/eidas"
      countries="DE EL ES"
    ></eidas-country-picker>`,
  },
  {
    ok: true,
    caption:
      'A country that is not connected stays in the list, with the reason',
    why: 'People search for it, and learn why they cannot choose it.',
    content: html`<eidas-country-picker
      lang="en"
      href="/auth/eidas"
      countries="DE EL ES"
      unavailable="DE:not-connected"
    ></eidas-country-picker>`,
  },
  {
    ok: false,
    caption: 'The visitor’s choice taken as a fact',
    why: 'No claim confirms the country. Never store it, and never match people by it.',
    content: html`<p>
      “You are a citizen of <strong>Greece</strong>: your account is ready.”
    </p>`,
  },
];

const PICTURES: Readonly<Record<Tag, readonly Picture[]>> = {
  'fc-plus-button': fcPictures('fc-plus-button'),
  'fc-button': fcPictures('fc-button'),
  'eidas-button': EIDAS,
  'eidas-country-picker': PICKER,
};

/** Pictures, not controls: nothing in them can be reached or is read out. */
export const pictures = (tag: Tag): TemplateResult =>
  html`<div class="pictures">
    ${PICTURES[tag].map(
      ({ ok, caption, why, content }) =>
        html`<figure class=${ok ? 'do' : 'dont'}>
          <div class="picture" inert>${specimen(content, { page: 'fr' })}</div>
          <figcaption>
            <span class=${ok ? 'good' : 'bad'}
              >${ok ? `✔ ${say('Do')}` : `✘ ${say('Don’t')}`}</span
            >
            <strong>${say(caption)}</strong><br /><span class="note"
              >${say(why)}</span
            >
          </figcaption>
        </figure>`,
    )}
  </div>`;
