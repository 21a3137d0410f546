import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { homepage, version } from '../../package.json';
import { accessibility } from './accessibility.js';
import { anatomy } from './anatomy.js';
import { api } from './api.js';
import { markup } from './code.js';
import { NAMES } from './elements.js';
import type { Tag } from './elements.js';
import { guideline } from './guideline.js';
import { keyboard } from './keyboard.js';
import { live } from './live.js';
import type { Shown } from './live.js';
import { chapter, guideAddress } from './markdown.js';
import { addressOf } from './now.js';
import { pictures } from './pictures.js';
import { PURPOSE } from './purpose.js';
import { say } from './say.js';
import { sheet } from './sheet.js';
import { inState, STATES } from './states.js';

const list = (texts: readonly string[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${say(text)}</li>`)}
  </ul>`;

const states = (tag: Tag): TemplateResult =>
  html`<div class="matrix states">
    ${STATES[tag].map(
      (state) =>
        html`<section class="cell" data-state-id=${state.id}>
          <h3>
            ${say(state.name)}
            <a
              href=${addressOf(`${tag}--page`, { state: state.id })}
              target="_top"
              aria-label="${say('Alone')}: ${say(state.name)}"
              >${say('Alone')}</a
            >
          </h3>
          ${inState(tag, state)}
          ${state.why && html`<p class="note">${say(state.why)}</p>`}
        </section>`,
    )}
  </div>`;

/** The chapters of a page: each with an id of its own. */
const chapters = (
  tag: Tag,
): readonly (readonly [id: string, title: string, content: unknown])[] => [
  [
    'use',
    'When to use it',
    html`<div class="beside">
      <div>${list(PURPOSE[tag].use)}</div>
      <div>
        <h3>${say('When not')}</h3>
        ${list(PURPOSE[tag].not)}
      </div>
    </div>`,
  ],
  ['states', 'States', states(tag)],
  ['do', 'Do and don’t', pictures(tag)],
  ['anatomy', 'Anatomy and measures', anatomy(tag)],
  ['rules', 'Rules, measured here and now', guideline(tag)],
  ['keyboard', 'Keyboard', keyboard(tag)],
  ['screen-reader', 'Screen reader', accessibility(tag)],
  ['markup', 'Markup to copy', markup(tag)],
  ['api', 'API', api(tag)],
  [
    'changelog',
    'Changelog',
    html`<details lang="en">
      <summary>${version}</summary>
      ${chapter('CHANGELOG', /^## \d/)}
    </details>`,
  ],
];

/** All that there is to say of an element, on one page. */
export const elementPage = (tag: Tag, shown: Shown): TemplateResult =>
  sheet(
    say(NAMES[tag]),
    html`${say(PURPOSE[tag].is)}<br /><span class="note"
        >${say('Version')} ${version} · ${say(PURPOSE[tag].status)}
        <a href=${homepage} target="_top">${say('Repository')}</a> ·
        <a href=${guideAddress(`docs/${PURPOSE[tag].guide}`)} target="_top"
          >${say('Documentation')}</a
        ></span
      >`,
    html`<nav class="contents" aria-label=${say('On this page')}>
        ${chapters(tag).map(
          ([id, title]) => html`<a href="#${id}">${say(title)}</a>`,
        )}
      </nav>
      ${live(tag, shown)}
      ${chapters(tag).map(
        ([id, title, content]) =>
          html`<section>
            <h2 id=${id}>${say(title)}</h2>
            ${content}
          </section>`,
      )}`,
  );
