import { expect, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EidasCountryPicker, FcPlusButton } from '../../src/index.js';
import {
  afterClick,
  control,
  eventually,
  rendered,
  useEvents,
} from '../support/elements.js';
import { option } from '../support/picker.js';
import { START_TIMEOUT } from '../../src/authorize/start.js';
import { countedStart, divert, simulateClock } from '../support/starts.js';

// A second copy of the kit, as it stands on a page that bundles one and loads another. Its tags
// are taken; so its class gets a tag of its own.
const copy = new URL(
  '../../dist/esm/elements/fc-plus-button.js',
  import.meta.url,
);
const other = (await import(copy.href)) as {
  FcPlusButton: CustomElementConstructor;
};
customElements.define('fc-second-copy', class extends other.FcPlusButton {});

type Starter = HTMLElement & {
  busy: boolean;
  updateComplete: Promise<boolean>;
};

const events = useEvents();
afterEach(async () => {
  // The page is free again for the next test.
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await nextFrame();
});

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

const GAPS = [0, 150, 500];

/** The kit's elements in there, each in a box that nothing else covers. */
async function page(template: TemplateResult): Promise<Starter[]> {
  const place = await rendered<HTMLElement>(html`<div>${template}</div>`);
  await nextFrame();
  const elements = [...place.children] as Starter[];
  divert(place);
  return elements;
}

async function clickByMouse(element: Element): Promise<void> {
  const box = control(element).getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [
      Math.round(box.left + box.width / 2),
      Math.round(box.top + box.height / 2),
    ],
  });
}

async function pressEnter(element: HTMLElement): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Enter' });
}

const WAYS: Record<string, (element: HTMLElement) => Promise<void>> = {
  'click()': (element) => {
    element.click();
    return Promise.resolve();
  },
  'the mouse': clickByMouse,
  'the keyboard': pressEnter,
};

describe('two activations make one request', () => {
  for (const [name, activate] of Object.entries(WAYS)) {
    for (const gap of GAPS) {
      it(`by ${name}, ${gap} ms apart`, async () => {
        const start = countedStart();
        const [button] = (await page(
          html`<fc-plus-button href=${start.url}></fc-plus-button>`,
        )) as [Starter];
        await activate(button);
        if (gap > 0) await pause(gap);
        await activate(button);
        await eventually(() => button.busy, 'busy');
        await eventually(async () => (await start.count()) > 0, 'a request');
        await afterClick();
        expect(await start.count()).to.equal(1);
        expect(events.authorize).to.have.length(1);
      });
    }
  }

  const PAIRS: Record<string, (url: string) => TemplateResult> = {
    'FranceConnect+ and eIDAS': (url) =>
      html`<fc-plus-button href=${url}></fc-plus-button
        ><eidas-button href=${url}></eidas-button>`,
    'two copies of the kit': (url) =>
      html`<fc-plus-button href=${url}></fc-plus-button
        ><fc-second-copy href=${url}></fc-second-copy>`,
    'two copies of the kit, the other first': (url) =>
      html`<fc-second-copy href=${url}></fc-second-copy
        ><fc-plus-button href=${url}></fc-plus-button>`,
    'a form and a link': (url) =>
      html`<form method="post" action=${url}>
          <eidas-button></eidas-button>
        </form>
        <fc-plus-button href=${url}></fc-plus-button>`,
  };
  for (const [name, template] of Object.entries(PAIRS)) {
    for (const gap of GAPS) {
      it(`on ${name}, ${gap} ms apart`, async () => {
        const start = countedStart();
        const [one, two] = (await page(template(start.url))).map(
          (element) =>
            element.querySelector<Starter>('eidas-button') ?? element,
        ) as [Starter, Starter];
        one.click();
        if (gap > 0) await pause(gap);
        two.click();
        await eventually(() => one.busy, 'the first is busy');
        await eventually(async () => (await start.count()) > 0, 'a request');
        await afterClick();
        expect(await start.count()).to.equal(1);
        expect(two.busy, 'the second refuses').to.equal(false);
        expect(events.authorize).to.have.length(1);
        expect(events.errors).to.have.length(0);
      });
    }
  }

  it('on a button and a country of a picker, either first', async () => {
    const start = countedStart();
    const [button, picker] = (await page(
      html`<fc-plus-button href=${start.url}></fc-plus-button
        ><eidas-country-picker
          lang="fr"
          href=${start.url}
          countries="EL SE"
        ></eidas-country-picker>`,
    )) as [FcPlusButton, EidasCountryPicker];
    option(picker, 'EL').click();
    await afterClick();
    button.click();
    option(picker, 'SE').click();
    await afterClick();
    expect(option(picker, 'EL').getAttribute('aria-busy')).to.equal('true');
    expect(option(picker, 'SE').hasAttribute('aria-busy')).to.equal(false);
    expect(button.busy).to.equal(false);
    await eventually(async () => (await start.count()) === 1, 'one request');
    expect(events.authorize).to.have.length(1);
  });

  it('where a listener starts another as it hears of the first', async () => {
    const start = countedStart();
    const [one, two] = (await page(
      html`<fc-plus-button href=${start.url}></fc-plus-button
        ><eidas-button href=${start.url}></eidas-button>`,
    )) as [Starter, Starter];
    one.addEventListener('fc-authorize', () => {
      one.click();
      two.click();
    });
    one.click();
    await eventually(async () => (await start.count()) > 0, 'a request');
    await afterClick();
    expect(await start.count()).to.equal(1);
    expect(events.authorize).to.have.length(1);
  });
});

describe('a choice that submits the form', () => {
  const withForm = (url: string): TemplateResult =>
    html`<form method="post" action=${url}>
      <eidas-country-picker
        name="country"
        lang="fr"
        layout="list"
        countries="EL SE"
        submit-on-choose
      ></eidas-country-picker>
      <eidas-button lang="fr"></eidas-button>
    </form>`;

  for (const gap of [0, 300]) {
    it(`is one start: another choice and the button refuse, ${gap} ms later`, async () => {
      const start = countedStart();
      const [form] = (await page(withForm(start.url))) as unknown as [Element];
      const picker = form.querySelector('eidas-country-picker')!;
      const button = form.querySelector('eidas-button')!;
      option(picker, 'EL').click();
      if (gap) await pause(gap);
      option(picker, 'SE').click();
      button.click();
      await eventually(async () => (await start.count()) > 0, 'a request');
      await afterClick();
      expect(await start.count()).to.equal(1);
      expect(picker.value).to.equal('EL');
      expect(events.authorize).to.have.length(0);
    });
  }

  it('frees the page at once where the page cancels it', async () => {
    const start = countedStart();
    const [form] = (await page(withForm(start.url))) as unknown as [Element];
    const picker = form.querySelector('eidas-country-picker')!;
    form.addEventListener('submit', (event) => event.preventDefault(), {
      once: true,
    });
    option(picker, 'EL').click();
    option(picker, 'SE').click();
    await eventually(async () => (await start.count()) === 1, 'the second');
    expect(picker.value).to.equal('SE');
  });
});

describe('a start of the page’s own, told by busy', () => {
  const pair = (url: string): TemplateResult =>
    html`<fc-plus-button href=${url}></fc-plus-button
      ><fc-second-copy href=${url}></fc-second-copy>
      <form method="post" action=${url}>
        <eidas-button lang="fr"><button>x</button></eidas-button>
      </form>`;

  for (const how of ['as fc-authorize is cancelled', 'before any press']) {
    it(`holds every control of the page, ${how}`, async () => {
      const start = countedStart();
      const [one, two, form] = (await page(pair(start.url))) as [
        Starter,
        Starter,
        Starter,
      ];
      const third = form.querySelector('eidas-button')!;
      if (how === 'before any press') one.busy = true;
      else {
        one.addEventListener(
          'fc-authorize',
          (event) => {
            event.preventDefault();
            one.busy = true;
          },
          { once: true },
        );
        one.click();
      }
      const before = events.authorize.length;
      one.click();
      two.click();
      third.click();
      third.querySelector('button')!.click();
      await afterClick();
      expect(events.authorize).to.have.length(before);
      expect(control(one).getAttribute('aria-busy')).to.equal('true');
      one.busy = false;
      two.click();
      await eventually(() => two.busy);
      expect(events.authorize).to.have.length(before + 1);
    });
  }

  it('may be the submission that it has cancelled', async () => {
    const start = countedStart();
    const [, two, form] = (await page(pair(start.url))) as [
      Starter,
      Starter,
      HTMLFormElement & Starter,
    ];
    const third = form.querySelector('eidas-button')!;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        third.busy = true;
      },
      { once: true },
    );
    third.click();
    await afterClick();
    two.click();
    expect(events.authorize, 'the others wait').to.have.length(1);
    form.requestSubmit(third.querySelector('button'));
    await eventually(async () => (await start.count()) === 1, 'a request');
    await afterClick();
    expect(third.busy).to.equal(true);
    expect(events.authorize).to.have.length(2);
  });

  it('has no end but the page’s word, the way back, and the element’s own end', async () => {
    const start = countedStart();
    const [one, two] = (await page(pair(start.url))) as [Starter, Starter];
    const clock = simulateClock();
    one.busy = true;
    clock.advance(START_TIMEOUT * 10);
    clock.restore();
    expect(one.busy).to.equal(true);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(one.busy, 'the way back').to.equal(false);

    one.busy = true;
    const place = one.parentElement!;
    one.remove();
    two.click();
    await eventually(() => two.busy, 'the element has left the page');
    two.busy = false;
    place.append(one);
    two.click();
    expect(events.authorize, 'it is back').to.have.length(1);
    one.busy = false;
  });

  it('is not held by one that another start has overtaken', async () => {
    const start = countedStart();
    const [one, two] = (await page(pair(start.url))) as [Starter, Starter];
    one.busy = true;
    two.busy = true;
    two.busy = false;
    await afterClick();
    two.click();
    expect(events.authorize, 'the first still holds').to.have.length(0);
    one.busy = false;
    two.click();
    expect(events.authorize).to.have.length(1);
    await eventually(() => two.busy);
  });
});

describe('while a start is under way', () => {
  it('the control is busy, says so once, and is as before in the end', async () => {
    const start = countedStart();
    const [button, idle] = (await page(
      html`<fc-plus-button href=${start.url}></fc-plus-button
        ><eidas-button lang="fr" href=${start.url}></eidas-button>`,
    )) as [Starter, Starter];
    const said: string[] = [];
    // The other one says what happened on the trip.
    const status = [
      ...(button.shadowRoot?.querySelectorAll('[role="status"]') ?? []),
    ].at(-1);
    const observer = new MutationObserver(() => {
      const text = status?.textContent?.trim();
      if (text) said.push(text);
    });
    observer.observe(status as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    button.click();
    await eventually(() => button.busy);
    await button.updateComplete;
    button.click();
    idle.click();
    await afterClick();
    expect(control(button).getAttribute('aria-busy')).to.equal('true');
    expect(button.matches(':state(busy)')).to.equal(true);
    expect(idle.matches(':state(busy)')).to.equal(false);
    expect(control(idle).hasAttribute('aria-busy')).to.equal(false);
    expect(said).to.deep.equal(['Connexion en cours…']);
    button.busy = false;
    await button.updateComplete;
    await afterClick();
    observer.disconnect();
    expect(control(button).hasAttribute('aria-busy')).to.equal(false);
    expect(button.matches(':state(busy)')).to.equal(false);
    expect(status?.textContent?.trim()).to.equal('');
    expect(said).to.have.length(1);
    idle.click();
    expect(events.authorize, 'the page is free again').to.have.length(2);
    await afterClick();
  });
});

describe('a click that opens a new tab', () => {
  for (const [name, init] of Object.entries<MouseEventInit>({
    Ctrl: { ctrlKey: true },
    Shift: { shiftKey: true },
    'the middle button': { button: 1 },
  })) {
    it(`with ${name} makes nobody busy, and another may start at once`, async () => {
      const start = countedStart();
      const [button, next] = (await page(
        html`<fc-plus-button href=${start.url}></fc-plus-button
          ><eidas-button lang="fr" href=${start.url}></eidas-button>`,
      )) as [Starter, Starter];
      // The new tab itself is the browser's: it must not open here.
      let prevented: boolean | undefined;
      const type = init.button === 1 ? 'auxclick' : 'click';
      addEventListener(
        type,
        (event) => {
          prevented = event.defaultPrevented;
          // Not by cancelling, which would free the page by itself.
          control(button).removeAttribute('href');
        },
        { once: true },
      );
      control(button).dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        }),
      );
      expect(prevented, 'left to the browser').to.equal(false);
      expect(events.authorize[0]?.detail.newTab).to.equal(true);
      await afterClick();
      expect(button.busy).to.equal(false);
      next.click();
      expect(events.authorize).to.have.length(2);
      await eventually(() => next.busy);
    });
  }

  it('is nobody’s start where the page cancels it afterwards', async () => {
    const start = countedStart();
    const [button] = (await page(
      html`<fc-plus-button href=${start.url}></fc-plus-button>`,
    )) as [Starter];
    addEventListener('click', (event) => event.preventDefault(), {
      once: true,
    });
    button.click();
    await afterClick();
    expect(button.busy).to.equal(false);
    expect(await start.count()).to.equal(0);
    button.click();
    await eventually(
      async () => (await start.count()) === 1,
      'the next goes out',
    );
  });
});

after(() => resetMouse());
