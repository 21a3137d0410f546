/* eslint-disable lit-a11y/no-autofocus -- what it does here is under test */
import { aTimeout, expect, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EidasCountryPicker, FcPlusButton } from '../../src/index.js';
import {
  control,
  eventually,
  part,
  press,
  rendered,
  settled,
  useEvents,
} from '../support/elements.js';

/** A place on a page, with the elements in it rendered. */
async function page<T extends HTMLElement>(
  template: TemplateResult,
): Promise<T> {
  const place = await rendered<T>(template);
  await settled(place);
  return place;
}

const find = (place: Element, selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

/** What really has the focus, in whatever shadow root. */
const focused = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
};

/** By identity: an assertion that fails would print the whole document. */
const expectFocus = (element: Element): void => {
  expect(focused() === element, 'has the focus').to.equal(true);
};

const BUTTONS = html`<fc-plus-button href="/auth"></fc-plus-button>
  <fc-button href="/auth"></fc-button>
  <eidas-button href="/auth" lang="en"></eidas-button>`;

describe('beside what takes all the room', () => {
  const WIDTHS = {
    'fc-plus-button': 244,
    'fc-button': 208,
    'eidas-button': 244,
  };

  for (const [name, place] of [
    [
      'a table cell beside one of the whole width',
      (element: TemplateResult) =>
        html`<table style="width: 100%">
          <tbody>
            <tr>
              <td>${element}</td>
              <td style="width: 100%">The rest</td>
            </tr>
          </tbody>
        </table>`,
    ],
    [
      'a row of flex items beside one that does not wrap',
      (element: TemplateResult) =>
        html`<div style="display: flex">
          ${element}
          <div style="white-space: nowrap">
            ${'All that remains. '.repeat(50)}
          </div>
        </div>`,
    ],
    [
      'a box as narrow as its content',
      (element: TemplateResult) =>
        html`<div style="width: min-content">${element}</div>`,
    ],
  ] as const) {
    it(`${name}: a button stays as wide as its label`, async () => {
      for (const [tag, width] of Object.entries(WIDTHS)) {
        const outer = await page(
          html`<div style="width: 600px; overflow: hidden">
            ${place(
              tag === 'fc-plus-button'
                ? html`<fc-plus-button href="/auth"></fc-plus-button>`
                : tag === 'fc-button'
                  ? html`<fc-button href="/auth"></fc-button>`
                  : html`<eidas-button href="/auth" lang="en"></eidas-button>`,
            )}
          </div>`,
        );
        const box = control(find(outer, tag)).getBoundingClientRect();
        expect(box.width, tag).to.be.at.least(width - 0.1);
        expect(box.height, tag).to.be.below(60);
      }
    });

    it(`${name}: the picker keeps room for its list`, async () => {
      const outer = await page(
        html`<div style="width: 600px; overflow: hidden">
          ${place(html`<eidas-country-picker lang="en"></eidas-country-picker>`)}
        </div>`,
      );
      const picker = find(outer, 'eidas-country-picker');
      expect(picker.getBoundingClientRect().width).to.be.at.least(240);
    });
  }

  it('is as narrow as the room, where that is narrower', async () => {
    for (const display of ['flex', 'grid', 'block', 'inline-flex']) {
      const room = await page(
        html`<div style="display: ${display}; width: 150px">${BUTTONS}</div>`,
      );
      const flex = display.includes('flex');
      if (flex) room.style.flexDirection = 'column';
      for (const host of room.children) {
        const { width } = host.getBoundingClientRect();
        expect(width, `${host.localName} in ${display}`).to.be.at.most(150.1);
        expect(
          control(host).getBoundingClientRect().width,
          `${host.localName} in ${display}`,
        ).to.be.at.most(150.1);
      }
    }
  });
});

describe('what the page blocks', () => {
  it('is out of a pointer’s reach under a veil', async () => {
    const place = await page(
      html`<div style="pointer-events: none">
        ${BUTTONS}
        <eidas-country-picker lang="en" href="/auth"></eidas-country-picker>
      </div>`,
    );
    for (const host of place.children) {
      const inside = part(host, '.control, input');
      inside.scrollIntoView({ block: 'center' });
      const { x, y } = inside.getBoundingClientRect();
      const hit = document.elementFromPoint(x + 5, y + 5);
      expect(hit && place.contains(hit), host.localName).to.not.equal(true);
      expect(getComputedStyle(inside).pointerEvents).to.equal('none');
    }
  });
});

describe('a fieldset around', () => {
  const events = useEvents();

  const isShownDisabled = (button: Element): boolean =>
    control(button).getAttribute('aria-disabled') === 'true';

  const starts = (button: Element): boolean => {
    const before = events.authorize.length;
    const cancel = (event: Event): void => event.preventDefault();
    addEventListener('fc-authorize', cancel, { once: true });
    press(control(button));
    removeEventListener('fc-authorize', cancel);
    return events.authorize.length > before;
  };

  it('disables and enables a button whenever it changes', async () => {
    const fieldset = await page<HTMLFieldSetElement>(
      html`<fieldset><fc-plus-button href="/auth"></fc-plus-button></fieldset>`,
    );
    const button = find(fieldset, 'fc-plus-button');
    for (const disabled of [true, false, true]) {
      fieldset.disabled = disabled;
      await eventually(() => isShownDisabled(button) === disabled);
      expect(control(button).hasAttribute('href')).to.equal(!disabled);
      expect(starts(button)).to.equal(!disabled);
    }
  });

  it('follows the outer one of two, and one in whose shadow it is not', async () => {
    const outer = await page<HTMLFieldSetElement>(
      html`<fieldset>
        <fieldset disabled>
          <legend><eidas-button href="/auth" lang="en"></eidas-button></legend>
        </fieldset>
      </fieldset>`,
    );
    const button = find(outer, 'eidas-button');
    expect(isShownDisabled(button)).to.equal(false);
    outer.disabled = true;
    await eventually(() => isShownDisabled(button));
    outer.disabled = false;
    await eventually(() => !isShownDisabled(button));
  });

  it('spares what stands in its first legend', async () => {
    const fieldset = await page<HTMLFieldSetElement>(
      html`<fieldset disabled>
        <legend><fc-button href="/auth"></fc-button></legend>
        <legend><fc-plus-button href="/auth"></fc-plus-button></legend>
      </fieldset>`,
    );
    const first = find(fieldset, 'fc-button');
    expect(isShownDisabled(first)).to.equal(false);
    expect(starts(first)).to.equal(true);
    const second = find(fieldset, 'fc-plus-button');
    expect(isShownDisabled(second)).to.equal(true);
    expect(starts(second)).to.equal(false);
  });

  it('counts where its own controls hide its properties', async () => {
    const fieldset = await page<HTMLFieldSetElement>(
      html`<form>
        <input name="closest" /><input name="parentElement" />
        <fieldset disabled><fc-button></fc-button></fieldset>
      </form>`,
    );
    expect(isShownDisabled(find(fieldset, 'fc-button'))).to.equal(true);
  });
});

describe('an app shell', () => {
  it('whose main part scrolls gets no second scroll bar', async () => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    await page(
      html`<main style="height: 200px; width: 300px; overflow: auto">
        <div style="height: 5000px; width: 5000px"></div>
        ${BUTTONS}
        <eidas-button href="/auth" error="access_denied"></eidas-button>
        <eidas-country-picker lang="en"></eidas-country-picker>
        <eidas-country-picker lang="en" layout="compact"></eidas-country-picker>
      </main>`,
    );
    const after = document.documentElement;
    expect(after.scrollHeight).to.be.at.most(
      Math.max(scrollHeight, innerHeight),
    );
    expect(after.scrollWidth).to.equal(scrollWidth);
  });
});

describe('a page that is zoomed by its style', () => {
  const root = document.documentElement;
  afterEach(() => root.style.removeProperty('zoom'));

  const POPOVERS = {
    'compact picker': html`<eidas-country-picker
      lang="en"
      layout="compact"
    ></eidas-country-picker>`,
    'eIDAS button': html`<eidas-button lang="en" href="/auth"
      ><eidas-country-picker slot="picker"></eidas-country-picker
    ></eidas-button>`,
  };

  for (const [name, template] of Object.entries(POPOVERS)) {
    for (const zoom of ['0.8', '1.5']) {
      for (const where of ['the page', 'a part of it']) {
        it(`${name}: the popover stays in view, beside its control, ${where} at ${zoom}`, async () => {
          const place = await page(
            html`<div>
              <div style="height: 120px"></div>
              ${template}
            </div>`,
          );
          const zoomed = where === 'the page' ? root : place;
          zoomed.style.setProperty('zoom', zoom);
          const host = find(place, 'eidas-country-picker, eidas-button');
          const opener = part(host, '#control');
          opener.scrollIntoView({ block: 'start' });
          opener.click();
          const panel = part(host, '#panel');
          await eventually(() => panel.matches(':popover-open'));
          const { left, top, right, bottom } = panel.getBoundingClientRect();
          const around = opener.getBoundingClientRect();
          expect(left, 'left').to.be.at.least(-1);
          expect(top, 'top').to.be.at.least(-1);
          expect(right, 'right').to.be.at.most(innerWidth + 1);
          expect(bottom, 'bottom').to.be.at.most(innerHeight + 1);
          const apart = Math.max(top - around.bottom, around.top - bottom);
          expect(apart, 'distance').to.be.at.most(6);
          opener.click();
        });
      }
    }
  }
});

describe('lengths', () => {
  const root = document.documentElement;
  afterEach(() => root.style.removeProperty('font-size'));

  it('do not follow the font size of the page’s root', async () => {
    root.style.fontSize = '62.5%';
    const place = await page<FcPlusButton>(
      html`<div style="font-size: 16px">
        <fc-plus-button href="/auth"></fc-plus-button>
      </div>`,
    );
    const button = find(place, 'fc-plus-button');
    const link = part(button, '.about').getBoundingClientRect();
    const box = control(button).getBoundingClientRect();
    const intro = part(button, '.intro').getBoundingClientRect();
    expect(link.top - box.bottom).to.be.closeTo(12, 0.1);
    expect(box.top - intro.bottom).to.be.closeTo(16, 0.1);
  });

  it('keep 24 px below a FranceConnect block, which a page can change', async () => {
    for (const [style, distance] of [
      ['', 24],
      ['margin: 0', 0],
      ['margin-bottom: 40px', 40],
    ] as const) {
      const place = await page(
        html`<div>
          <fc-plus-button href="/auth" style=${style}></fc-plus-button>
          <eidas-button href="/auth" lang="en"></eidas-button>
        </div>`,
      );
      const link = part(find(place, 'fc-plus-button'), '.about');
      const next = control(find(place, 'eidas-button'));
      expect(
        next.getBoundingClientRect().top - link.getBoundingClientRect().bottom,
        style,
      ).to.be.closeTo(distance, 0.1);
    }
  });
});

describe('autofocus', () => {
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

  const PICKER = html`<eidas-country-picker
    autofocus
    lang="en"
  ></eidas-country-picker>`;

  it('gives the control the focus as soon as it is there', async () => {
    const button = await rendered(
      html`<fc-plus-button autofocus href="/auth"></fc-plus-button>`,
    );
    expectFocus(control(button));
  });

  it('gives a picker’s field the focus', async () => {
    const picker = await rendered<EidasCountryPicker>(PICKER);
    expectFocus(part(picker, '#control'));
  });

  it('takes the focus from nothing that has it', async () => {
    const input = await rendered<HTMLInputElement>(html`<input />`);
    input.focus();
    await rendered(html`<fc-button autofocus href="/auth"></fc-button>`);
    expectFocus(input);
  });

  it('is granted each time a dialog opens', async () => {
    const dialog = await page<HTMLDialogElement>(
      html`<dialog>
        <button>Close</button>
        <eidas-button autofocus href="/auth" lang="en"></eidas-button>
      </dialog>`,
    );
    const inside = control(find(dialog, 'eidas-button'));
    for (const open of ['showModal', 'show', 'showModal'] as const) {
      dialog[open]();
      await eventually(() => focused() === inside, open);
      dialog.close();
    }
  });

  it('is granted when a popover opens, and not when details do', async () => {
    const place = await page(
      html`<div>
        <div popover><fc-button autofocus href="/auth"></fc-button></div>
        <details>
          <summary>More</summary>
          <fc-plus-button autofocus href="/auth"></fc-plus-button>
        </details>
      </div>`,
    );
    find(place, '[popover]').showPopover();
    await eventually(() => focused() === control(find(place, 'fc-button')));
    find(place, '[popover]').hidePopover();
    const summary = find(place, 'summary');
    summary.focus();
    summary.click();
    await nextFrame();
    await aTimeout(0);
    expectFocus(summary);
  });

  it('leaves a dialog’s own choice alone', async () => {
    const dialog = await page<HTMLDialogElement>(
      html`<dialog>
        <input autofocus />
        <eidas-button autofocus href="/auth" lang="en"></eidas-button>
      </dialog>`,
    );
    const toggled = new Promise((done) =>
      dialog.addEventListener('toggle', done, { once: true }),
    );
    dialog.showModal();
    await toggled;
    expectFocus(find(dialog, 'input'));
  });
});

describe('hidden', () => {
  it('hides every element, whatever display the page gives', async () => {
    const place = await page(
      html`<div>
        <style>
          .shows-all > * {
            display: block;
          }
        </style>
        <div class="shows-all">
          <fc-plus-button hidden></fc-plus-button>
          <fc-button hidden></fc-button>
          <eidas-button hidden></eidas-button>
          <eidas-country-picker hidden></eidas-country-picker>
        </div>
      </div>`,
    );
    for (const host of find(place, '.shows-all').children)
      expect(host.getBoundingClientRect().height, host.localName).to.equal(0);
  });
});
