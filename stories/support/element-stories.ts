import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect } from 'storybook/test';
import { accessibility } from './accessibility.js';
import { anatomy } from './anatomy.js';
import { argTypesFor } from './arg-types.js';
import {
  control,
  create,
  NAMES,
  ROUTES,
  setAttributes,
  settled,
  specimen,
} from './elements.js';
import type { Attributes, Tag } from './elements.js';
import { allHold, guideline } from './guideline.js';
import { keyboard } from './keyboard.js';
import { markup } from './markup.js';
import { pictures } from './pictures.js';
import { sheet, sheetStory } from './sheet.js';
import { inState, STATES } from './states.js';

interface ElementStories {
  readonly meta: Meta;
  readonly playground: StoryObj;
  readonly states: StoryObj;
  readonly anatomy: StoryObj;
  readonly rules: StoryObj;
  readonly keyboard: StoryObj;
  readonly accessibility: StoryObj;
  readonly markup: StoryObj;
}

/** The attributes that stand in the page: children are the fallback's. */
const onPage = (tag: Tag) => (args: Attributes) =>
  specimen(
    html`<div
      ${ref((place) => {
        const shown = place?.firstElementChild;
        if (shown) setAttributes(shown, args);
        else place?.append(create(tag, args));
      })}
    ></div>`,
  );

const playground = (tag: Tag): StoryObj => ({
  args:
    tag === 'eidas-country-picker'
      ? { name: 'country' }
      : { href: ROUTES[tag] },
  render: (args) => onPage(tag)(args),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const element = canvasElement.querySelector<HTMLElement>(tag);
    element?.focus();
    await expect(element?.shadowRoot?.activeElement).toBe(
      element && control(element),
    );
  },
});

/** The stories that every element has. */
export function elementStories(tag: Tag): ElementStories {
  const name = NAMES[tag];
  return {
    meta: { component: tag, argTypes: argTypesFor(tag) },
    playground: playground(tag),
    states: {
      ...sheetStory(
        () =>
          sheet(
            `${name}: every state`,
            'In the theme and the languages of the toolbar. Hover, pressed and focused are shown by the element’s own rules.',
            html`<div class="matrix">
              ${STATES[tag].map(
                (state) =>
                  html`<section class="cell">
                    <h2>${state.name}</h2>
                    ${inState(tag, state)}
                    ${
                      state.why &&
                      html`<p class="note" style="padding: 0 1rem 1rem">
                        ${state.why}
                      </p>`
                    }
                  </section>`,
              )}
            </div>`,
          ),
        settled,
      ),
    },
    anatomy: {
      ...sheetStory(() =>
        sheet(
          `${name}: anatomy`,
          'Its parts, by the names that these pages use.',
          anatomy(tag),
        ),
      ),
    },
    rules: {
      ...sheetStory(
        () =>
          sheet(
            `${name}: the rules`,
            tag === 'eidas-country-picker'
              ? 'No official guideline exists for a country list. These are the rules that this one keeps.'
              : 'Each rule, where it comes from, and what is measured on the element here and now.',
            html`${guideline(tag)}
              <h2>Do and don’t</h2>
              ${pictures(tag)}`,
          ),
        allHold,
      ),
    },
    keyboard: {
      ...sheetStory(() =>
        sheet(
          `${name}: keyboard`,
          'Try it: the element below is a real one.',
          html`${onPage(tag)({ href: ROUTES[tag] })}<br />${keyboard(tag)}`,
        ),
      ),
    },
    accessibility: {
      ...sheetStory(() =>
        sheet(
          `${name}: accessibility`,
          'Read from the element on this page, in the language and theme of the toolbar.',
          accessibility(tag),
        ),
      ),
    },
    markup: {
      ...sheetStory(() =>
        sheet(
          `${name}: markup`,
          html`To hand to a developer. Copy what fits your site; the
            <a href="./?path=/docs/guides-embedding--docs" target="_parent"
              >embedding guide</a
            >
            says how to choose.`,
          markup(tag),
        ),
      ),
    },
  };
}
