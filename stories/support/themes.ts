import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { NAMES } from './elements.js';
import type { Frame, Tag } from './elements.js';
import { sheet } from './sheet.js';
import { inState, STATES } from './states.js';

const THEMES: readonly (readonly [NonNullable<Frame['theme']>, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['forced', 'Forced colours'],
  ['print', 'Print'],
];

/** Every state of an element in every theme. */
export const themes = (tag: Tag): TemplateResult =>
  sheet(
    `${NAMES[tag]}: all states in all themes`,
    'Forced colours and print are emulated: the kit’s own rules for them, with the colours of Windows’ theme “Aquatic”, and paper without backgrounds.',
    html`<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label="States and themes"
    >
      <div class="themes">
        ${THEMES.map(([, name]) => html`<p><strong>${name}</strong></p>`)}
        ${STATES[tag].map(
          (state) =>
            html`<h2>${state.name}</h2>
              ${THEMES.map(([theme]) => inState(tag, state, { theme }))}`,
        )}
      </div>
    </div>`,
  );
