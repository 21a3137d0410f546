import { addons } from 'storybook/preview-api';
import {
  UPDATE_GLOBALS,
  UPDATE_STORY_ARGS,
} from 'storybook/internal/core-events';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { codeBlock, codeFor } from './code.js';
import { setBusy, specimen } from './elements.js';
import type { Attributes, Frame, Tag } from './elements.js';
import { LANGUAGES } from './languages.js';
import { addressOf, now } from './now.js';
import type { Globals } from './now.js';
import { say } from './say.js';
import { STATES } from './states.js';
import type { State } from './states.js';

export const THEMES = {
  light: 'Light',
  dark: 'Dark',
  forced: 'Forced colours',
  print: 'Print',
} as const;

export const TEXT_SIZES = ['100%', '125%', '150%', '200%'] as const;

const WIDTHS = ['200px', '320px', '390px', '600px'] as const;

/** What stands in an address beside the globals. */
export interface Shown {
  readonly state?: string;
  readonly width?: string;
}

export const setGlobals = (globals: Partial<Globals>): void =>
  addons.getChannel().emit(UPDATE_GLOBALS, { globals });

const setShown = (tag: Tag, updatedArgs: Shown): void =>
  addons
    .getChannel()
    .emit(UPDATE_STORY_ARGS, { storyId: `${tag}--page`, updatedArgs });

export const valueOf = (event: Event): string =>
  (event.target as HTMLSelectElement).value;

/** A choice of one of a few, with its name. */
export const choice = (
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label
    >${label}
    <select
      class="plain"
      .value=${chosen}
      @change=${(event: Event) => choose(valueOf(event))}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${text}
          </option>`,
      )}
    </select></label
  >`;

export const languageChoice = (first: string): TemplateResult =>
  choice(
    say('Language'),
    [
      ...(first ? [['', first] as const] : []),
      ...Object.entries(LANGUAGES).map(
        ([code, name]) => [code, `${name} (${code})`] as const,
      ),
    ],
    now.globals.language,
    (language) => setGlobals({ language }),
  );

const themeChoice = (): TemplateResult =>
  html`<span class="choices" role="group" aria-label=${say('Theme')}>
    ${Object.entries(THEMES).map(
      ([theme, name]) =>
        html`<button
          class="plain"
          type="button"
          aria-pressed=${String(theme === now.globals.theme)}
          @click=${() => setGlobals({ theme })}
        >
          ${say(name)}
        </button>`,
    )}
  </span>`;

const stateOf = (tag: Tag, id: string | undefined): State | undefined =>
  STATES[tag].find((state) => state.id === id) ?? STATES[tag][0];

/** The element, made of the very markup that is shown below it. */
export function example(
  tag: Tag,
  attributes: Attributes,
  frame: Frame,
  then?: State['then'],
): TemplateResult {
  const code = codeFor(tag, attributes, now.globals.language);
  const key = JSON.stringify([code, frame]);
  return html`${specimen(
    html`<div
      class="made"
      ${ref((place) => {
        if (!(place instanceof HTMLElement) || place.dataset['key'] === key)
          return;
        place.dataset['key'] = key;
        place.innerHTML = code;
        const element = place.querySelector<HTMLElement>(tag);
        if (!element) return;
        if (attributes['busy'] === true) setBusy(element, true);
        void then?.(element);
      })}
    ></div>`,
    frame,
  )}
  ${codeBlock(say('The markup of what you see'), nothing, code)}`;
}

/** An element with all that a visitor may choose, and the address of just that. */
export function live(
  tag: Tag,
  { state: id, width = '' }: Shown,
): TemplateResult {
  const { text } = now.globals;
  const state = stateOf(tag, id);
  const attributes = {
    ...state?.attributes,
    ...(state?.busy && { busy: true }),
  };
  const size = width || state?.width || '';
  return html`<div class="tools live">
      ${languageChoice(say('As the page'))} ${themeChoice()}
      ${choice(
        say('Width'),
        [['', say('All of it')], ...WIDTHS.map((one) => [one, one] as const)],
        width,
        (value) => setShown(tag, { width: value }),
      )}
      ${choice(
        say('Text'),
        TEXT_SIZES.map((one) => [one, one] as const),
        text,
        (value) => setGlobals({ text: value }),
      )}
      ${choice(
        say('State'),
        STATES[tag].map((one) => [one.id, say(one.name)] as const),
        state?.id ?? '',
        (value) => setShown(tag, { state: value }),
      )}
      <a
        href=${addressOf(`${tag}--page`, { state: state?.id, width })}
        target="_top"
        >${say('Link to exactly this')}</a
      >
    </div>
    <div class="cell live-example">
      ${example(
        tag,
        attributes,
        { state: state?.state, ...(size && { width: `min(100%, ${size})` }) },
        state?.then,
      )}
    </div>`;
}
