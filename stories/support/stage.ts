import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Decorator } from '@storybook/web-components-vite';
import { emulate } from './emulate.js';
import { kitElements } from './elements.js';
import { now } from './now.js';
import type { Globals } from './now.js';

/** Elements whose language the toolbar gave, and may take away again. */
const led = new WeakSet<Element>();

function lead(stage: Element, { language, page }: Globals): void {
  for (const specimen of stage.querySelectorAll<HTMLElement>('.specimen')) {
    specimen.lang = specimen.dataset['page'] ?? page;
    specimen.dir = specimen.lang === 'ar' ? 'rtl' : 'ltr';
  }
  for (const element of kitElements(stage)) {
    if (element.hasAttribute('lang') && !led.has(element)) continue;
    if (language === '') {
      element.removeAttribute('lang');
    } else {
      element.lang = language;
    }
    led.add(element);
  }
}

/** What leads a stage; what a story adds to it later is led too. */
const observers = new WeakMap<Element, MutationObserver>();

function follow(stage: Element, globals: Globals): void {
  observers.get(stage)?.disconnect();
  const observer = new MutationObserver(update);
  function update(): void {
    lead(stage, globals);
    emulate(stage);
    observer.takeRecords();
  }
  observer.observe(stage, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-theme', 'data-state', 'data-page'],
  });
  observers.set(stage, observer);
  update();
}

/** The page on which a story stands: its theme, languages and text size. */
export const stage: Decorator = (story, context) => {
  const globals = context.globals as Globals & Record<string, unknown>;
  const { language, page, theme, text, reader } = globals;
  // Storybook's own are none of an address's.
  now.globals = { language, page, theme, text, reader };
  document.documentElement.style.fontSize = text;
  return html`<div
    class="stage"
    data-theme=${theme}
    ${ref((element) => {
      // The story is rendered within the same task.
      if (element) queueMicrotask(() => follow(element, globals));
    })}
  >
    ${story()}
  </div>`;
};
