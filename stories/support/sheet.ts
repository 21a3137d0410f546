import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { until } from './elements.js';
import { now } from './now.js';
import { say } from './say.js';

/** A page of this Storybook with a title and what to look at. */
export const sheet = (
  title: string,
  lead: unknown,
  content: unknown,
): TemplateResult =>
  html`<main class="sheet" lang=${now.globals.reader}>
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${content}
  </main>`;

/** What may be wider than the page, to be scrolled by keyboard too. */
export const scroll = (name: string, content: unknown): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    ${content}
  </div>`;

/**
 * Runs `fill` on a place of a story once it is on the page, and again with
 * every change of a toolbar, or of what it is `of`. The place says when it is done.
 */
export const filled = (
  fill: (place: HTMLElement) => Promise<void> | void,
  of = '',
): TemplateResult =>
  html`<div
    class="filled"
    ${ref((place) => {
      if (place instanceof HTMLElement)
        queueMicrotask(() => run(place, fill, of));
    })}
  ></div>`;

/** The latest run in each place: earlier ones do not tell that they ended. */
const runs = new WeakMap<HTMLElement, symbol>();

function run(
  place: HTMLElement,
  fill: (place: HTMLElement) => Promise<void> | void,
  of: string,
): void {
  // What only the controls of a page change is not measured anew.
  const seen = of + JSON.stringify(now.globals);
  if (place.dataset['seen'] === seen) return;
  place.dataset['seen'] = seen;
  const own = Symbol('run');
  runs.set(place, own);
  place.dataset['ready'] = 'no';
  Promise.resolve(fill(place)).then(
    () => {
      if (runs.get(place) === own) place.dataset['ready'] = 'yes';
    },
    (error: unknown) => {
      render(html`<p class="bad">${String(error)}</p>`, place);
      place.dataset['ready'] = String(error);
    },
  );
}

/** Until all places of a story are filled; fails if one could not be. */
export async function allFilled(canvas: HTMLElement): Promise<void> {
  const places = canvas.querySelectorAll<HTMLElement>('.filled');
  for (const place of places) {
    await until(
      'the sheet is filled',
      () => place.dataset['ready'] !== 'no' && place.dataset['ready'],
    );
    if (place.dataset['ready'] !== 'yes') {
      throw new Error(place.dataset['ready']);
    }
  }
}

/** A story that is a sheet: it is right once all of it could be filled. */
export const sheetStory = (
  render: () => TemplateResult,
  check: (canvas: HTMLElement) => Promise<void> | void = () => undefined,
): StoryObj => ({
  parameters: { controls: { disable: true } },
  render,
  play: async ({ canvasElement }) => {
    await allFilled(canvasElement);
    await check(canvasElement);
  },
});

/** A mark for a check, in words too. */
export const verdict = (ok: boolean): TemplateResult =>
  ok
    ? html`<span class="good">✔ ${say('met')}</span>`
    : html`<span class="bad">✘ ${say('broken')}</span>`;
