import { expect, html, nextFrame } from '@open-wc/testing';
import { render } from 'lit';
import { TAGS } from '../../scripts/tags.mjs';
import '../../src/index.js';
import type {
  AuthorizeEvent,
  EidasButton,
  EidasCountryPicker,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  afterClick,
  control,
  eventually,
  part,
  rendered,
} from '../support/elements.js';
import { codes, option } from '../support/picker.js';
import { countedStart, divert } from '../support/starts.js';

type Kit = FcPlusButton | EidasButton | EidasCountryPicker;

let place: HTMLElement;
beforeEach(async () => {
  place = await rendered<HTMLElement>(html`<div></div>`);
});
afterEach(() => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
});

/** Made in a document without a window: as it is before the script has come. */
const notUpgraded = (tag: string): Kit =>
  document.implementation.createHTMLDocument().createElement(tag) as Kit;

async function connect<T extends Kit>(element: T): Promise<T> {
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The first thing in there that starts a login. */
const starter = (element: Element): HTMLAnchorElement =>
  part(element, '.control, [data-code]') as HTMLAnchorElement;

const frameWith = (markup: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  place.append(frame);
  frame.contentDocument?.body.insertAdjacentHTML('beforeend', markup);
  return frame;
};

describe('what a page sets before the upgrade', () => {
  for (const tag of TAGS) {
    it(`<${tag}> keeps: properties, listeners, attributes`, async () => {
      const element = notUpgraded(tag);
      const heard: string[] = [];
      element.addEventListener('fc-authorize', (event) => {
        event.preventDefault();
        heard.push(event.detail.url.pathname);
      });
      element.acrValues = 'eidas3';
      element.params = 'acr_values=level';
      element.setAttribute('href', '/by-attribute');
      element.href = '/by-property';
      await connect(element);
      expect(starter(element).href).to.equal(
        `${location.origin}/by-property?level=eidas3`,
      );
      starter(element).click();
      expect(heard).to.deep.equal(['/by-property']);
      element.href = '/later';
      await element.updateComplete;
      expect(starter(element).pathname).to.equal('/later');
    });
  }

  it('the picker keeps its choice and its countries', async () => {
    const picker = notUpgraded('eidas-country-picker') as EidasCountryPicker;
    picker.value = 'GR';
    Object.assign(picker, { countries: 'SE EL', name: 'country' });
    const form = document.createElement('form');
    place.append(form);
    form.append(picker);
    await picker.updateComplete;
    expect(codes(picker).sort()).to.deep.equal(['EL', 'SE']);
    expect(picker.value).to.equal('EL');
    expect(new FormData(form).get('country')).to.equal('EL');
    picker.value = 'SE';
    expect(new FormData(form).get('country')).to.equal('SE');
  });

  it('a button is busy and disabled as it was told', async () => {
    const button = notUpgraded('fc-plus-button') as FcPlusButton;
    Object.assign(button, { busy: true, disabled: true, href: '/auth' });
    await connect(button);
    expect(control(button).getAttribute('aria-busy')).to.equal('true');
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('an element that moves', () => {
  for (const tag of TAGS) {
    it(`<${tag}> works in a shadow root, and out of it again`, async () => {
      const start = countedStart();
      const element = await connect(document.createElement(tag) as Kit);
      const host = document.createElement('div');
      place.append(host);
      host.attachShadow({ mode: 'open' }).append(element);
      element.href = start.url;
      await element.updateComplete;
      const heard: EventTarget[] = [];
      host.addEventListener('fc-authorize', (event) => {
        heard.push(event.target as EventTarget);
      });
      divert(place);
      starter(element).setAttribute(
        'target',
        place.querySelector('iframe')!.name,
      );
      starter(element).click();
      await eventually(async () => (await start.count()) === 1, 'one request');
      expect(heard, 'retargeted to the host').to.deep.equal([host]);
      place.append(element);
      await element.updateComplete;
      await afterClick();
      expect(starter(element).pathname).to.equal('/start/no-content');
    });

    it(`<${tag}> keeps its look and its work in a frame’s document`, async () => {
      const element = await connect(document.createElement(tag) as Kit);
      element.href = '/auth';
      await element.updateComplete;
      const frame = frameWith('');
      const { display } = getComputedStyle(starter(element));
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      await nextFrame();
      const page = frame.contentWindow as Window & typeof globalThis;
      expect(page.getComputedStyle(starter(element)).display).to.equal(display);
      expect(
        page.getComputedStyle(part(element, '.hidden-text')).position,
      ).to.equal('absolute');
      const heard: string[] = [];
      frame.contentDocument!.addEventListener('fc-authorize', (event) => {
        event.preventDefault();
        heard.push(event.detail.url.href);
      });
      starter(element).click();
      expect(heard).to.have.length(1);
      place.append(element);
      await element.updateComplete;
      expect(getComputedStyle(starter(element)).display).to.equal(display);
      expect(getComputedStyle(part(element, '.hidden-text')).position).to.equal(
        'absolute',
      );
      await afterClick();
    });

    it(`<${tag}> may be cloned, and made of its own markup`, async () => {
      place.innerHTML = `<${tag} href="/auth" lang="de" acr-values="eidas2"><select name="country"><option>EL</option></select></${tag}>`;
      const element = place.firstElementChild as Kit;
      await element.updateComplete;
      const clone = element.cloneNode(true) as Kit;
      place.append(clone);
      await clone.updateComplete;
      const box = document.createElement('div');
      place.append(box);
      box.innerHTML = element.outerHTML;
      const again = box.firstElementChild as Kit;
      await again.updateComplete;
      for (const copy of [clone, again]) {
        await eventually(() => part(copy, '.root').lang === 'de');
        expect(starter(copy).href).to.equal(starter(element).href);
        // What was only held back for the first is not for good.
        const select = copy.querySelector('select')!;
        expect(select.getAttribute('form')).to.equal('');
        copy.remove();
        expect(select.getAttribute('form')).to.equal(null);
      }
      expect(element.querySelector('select')?.getAttribute('form')).to.equal(
        '',
      );
    });

    it(`<${tag}> is as before after 100 times off and on`, async () => {
      const element = await connect(document.createElement(tag) as Kit);
      element.href = '/auth';
      await element.updateComplete;
      const before = element.shadowRoot?.innerHTML;
      for (let time = 0; time < 100; time++) {
        element.remove();
        if (time % 3 === 0) await element.updateComplete;
        place.append(element);
        if (time % 2 === 0) await element.updateComplete;
      }
      await element.updateComplete;
      expect(element.shadowRoot?.innerHTML).to.equal(before);
    });
  }

  it('leaves a fallback disabled that the page has disabled itself', async () => {
    place.innerHTML = `<eidas-button href="/auth"><input disabled></eidas-button>`;
    const button = place.firstElementChild as EidasButton;
    await button.updateComplete;
    const clone = button.cloneNode(true) as Kit;
    place.append(clone);
    await clone.updateComplete;
    clone.remove();
    expect(clone.querySelector('input')?.disabled).to.equal(true);
  });

  it('keeps a choice of the picker from form to form', async () => {
    place.innerHTML = `<form></form><form></form>`;
    const [one, two] = [...place.children] as [
      HTMLFormElement,
      HTMLFormElement,
    ];
    const picker = document.createElement('eidas-country-picker');
    picker.name = 'country';
    one.append(picker);
    await picker.updateComplete;
    option(picker, 'EL').click();
    two.append(picker);
    await picker.updateComplete;
    expect(new FormData(one).get('country')).to.equal(null);
    expect(new FormData(two).get('country')).to.equal('EL');
  });
});

describe('elements that a Lit template stamps', () => {
  it('take properties, attributes and listeners, and change in place', async () => {
    const heard: string[] = [];
    const page = (tag: 'a' | 'b', href: string): unknown => html`
      <fc-plus-button
        .href=${href}
        ?disabled=${tag === 'b'}
        @fc-authorize=${(event: AuthorizeEvent) => {
          event.preventDefault();
          heard.push(event.detail.url.pathname);
        }}
      ></fc-plus-button>
      <ul>
        ${['EL', 'SE', 'IT'].slice(tag === 'a' ? 0 : 1).map(
          (code) =>
            html`<li>
              <eidas-country-picker
                .countries=${[code]}
                .value=${code}
              ></eidas-country-picker>
            </li>`,
        )}
      </ul>
    `;
    render(page('a', '/one'), place);
    const button = place.querySelector('fc-plus-button')!;
    await button.updateComplete;
    control(button).click();
    render(page('b', '/two'), place);
    await nextFrame();
    expect(place.querySelector('fc-plus-button')).to.equal(button);
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
    const pickers = [...place.querySelectorAll('eidas-country-picker')];
    expect(pickers.map(({ value }) => value)).to.deep.equal(['SE', 'IT']);
    expect(pickers.map((picker) => codes(picker).join())).to.deep.equal([
      'SE',
      'IT',
    ]);
    render(html``, place);
    expect(heard).to.deep.equal(['/one']);
  });
});

describe('an element that is taken away during its activation', () => {
  const WHEN = {
    'by a listener of fc-authorize': (element: Element) =>
      element.addEventListener('fc-authorize', () => element.remove()),
    'by a listener of the click': (element: Element) =>
      element.addEventListener('click', () => element.remove()),
    'in the capture phase of the click': (element: Element) =>
      addEventListener('click', () => element.remove(), {
        capture: true,
        once: true,
      }),
  };
  for (const [when, remove] of Object.entries(WHEN)) {
    for (const tag of TAGS) {
      it(`${when}: <${tag}> makes one request at the most`, async () => {
        const start = countedStart();
        const later = countedStart();
        place.innerHTML = `<${tag} href="${start.url}"></${tag}><fc-button href="${later.url}"></fc-button>`;
        const [element, next] = [...place.children] as [Kit, FcPlusButton];
        await element.updateComplete;
        await next.updateComplete;
        divert(place);
        remove(element);
        starter(element).click();
        await afterClick();
        // Whether a link that is gone is followed is the browser's; two at a time are ours.
        control(next).click();
        await eventually(
          async () => (await start.count()) + (await later.count()) > 0,
          'one of them goes out',
        );
        await afterClick();
        expect((await start.count()) + (await later.count())).to.equal(1);
      });
    }
  }

  it('in a form: the submission goes out, once, or not at all', async () => {
    const start = countedStart();
    place.innerHTML = `<form method="post" action="${start.url}"><eidas-button></eidas-button></form>`;
    const button = place.querySelector('eidas-button')!;
    await button.updateComplete;
    divert(place);
    button.addEventListener('fc-authorize', () => button.remove());
    control(button).click();
    await afterClick();
    expect(await start.count()).to.be.at.most(1);
    expect(place.querySelectorAll('button')).to.have.length(0);
  });
});

describe('a page full of elements that come and go', () => {
  it('leaves no listener behind, of any element', async () => {
    const kept = new Map<string, number>();
    const undo: (() => void)[] = [];
    for (const target of [window, document, window.visualViewport!]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      const count = (type: string, by: number): unknown =>
        kept.set(type, (kept.get(type) ?? 0) + by);
      target.addEventListener = function (
        this: EventTarget,
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions,
      ) {
        count(type, 1);
        options?.signal?.addEventListener('abort', () => count(type, -1));
        add(type, listener, options);
      };
      target.removeEventListener = function (
        this: EventTarget,
        type: string,
        ...rest: [EventListener]
      ) {
        count(type, -1);
        remove(type, ...rest);
      };
      undo.push(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
    for (let time = 0; time < 20; time++) {
      place.innerHTML = TAGS.map((tag) => `<${tag} href="/auth"></${tag}>`)
        .concat(
          '<eidas-country-picker class="open" layout="compact" countries="EL"></eidas-country-picker>',
        )
        .join('');
      const picker = place.querySelector('.open') as EidasCountryPicker;
      await picker.updateComplete;
      part(picker, '#control').click();
      await picker.updateComplete;
      expect(part(picker, '#panel').matches(':popover-open')).to.equal(true);
      place.replaceChildren();
    }
    undo.forEach((each) => each());
    expect([...kept.values()].filter(Boolean)).to.deep.equal([]);
    expect([...kept.keys()]).to.include('focusin');
    expect(takeConsole('error')).to.deep.equal([]);
  });
});
