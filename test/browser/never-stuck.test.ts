import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { START_TIMEOUT } from '../../src/authorize/start.js';
import type {
  EidasButton,
  EidasCountryPicker,
  FcPlusButton,
} from '../../src/index.js';
import {
  afterClick,
  control,
  eventually,
  rendered,
  useEvents,
} from '../support/elements.js';
import { option } from '../support/picker.js';
import { countedStart, divert, simulateClock } from '../support/starts.js';
import type { Clock, CountedStart } from '../support/starts.js';

let clock: Clock;
const events = useEvents();
beforeEach(() => {
  clock = simulateClock();
});
afterEach(() => {
  clock.advance(START_TIMEOUT);
  clock.restore();
});

/** Elements whose starts arrive at a server and leave the page alone. */
async function page(start: CountedStart): Promise<{
  place: HTMLElement;
  link: FcPlusButton;
  inForm: EidasButton;
  picker: EidasCountryPicker;
}> {
  const place = await rendered<HTMLElement>(
    html`<div>
      <fc-plus-button href=${start.url}></fc-plus-button>
      <form method="post" action=${start.url}>
        <eidas-button lang="fr"></eidas-button>
      </form>
      <eidas-country-picker
        lang="fr"
        href=${start.url}
        countries="EL SE"
      ></eidas-country-picker>
    </div>`,
  );
  divert(place);
  return {
    place,
    link: place.querySelector('fc-plus-button')!,
    inForm: place.querySelector('eidas-button')!,
    picker: place.querySelector('eidas-country-picker')!,
  };
}

const WAYS: Record<
  string,
  (elements: Awaited<ReturnType<typeof page>>) => {
    control: HTMLElement;
  }
> = {
  link: ({ link }) => ({ control: control(link) }),
  form: ({ inForm }) => ({ control: control(inForm) }),
  country: ({ picker }) => ({ control: option(picker, 'EL') }),
};

/**
 * WebKit's test browser shows a bar above the page for each download, and no pointer hits in the
 * tests that follow: there the empty answer alone stands for a page that was not left.
 */
const ANSWERS = /Version\/.* Safari/.test(navigator.userAgent)
  ? (['no-content'] as const)
  : (['no-content', 'download'] as const);

describe('a start after which the page is still there', () => {
  for (const answer of ANSWERS) {
    for (const [way, find] of Object.entries(WAYS)) {
      it(`frees it after ten seconds: ${answer}, by ${way}`, async () => {
        const start = countedStart(answer);
        const elements = await page(start);
        const started = find(elements).control;
        started.click();
        await eventually(async () => (await start.count()) === 1, 'a request');
        await afterClick();
        expect(started.getAttribute('aria-busy')).to.equal('true');

        clock.advance(START_TIMEOUT - 1);
        for (const other of Object.values(WAYS)) {
          other(elements).control.click();
        }
        expect(events.authorize).to.have.length(1);

        clock.advance(1);
        await afterClick();
        expect(started.hasAttribute('aria-busy')).to.equal(false);
        for (const [index, other] of Object.values(WAYS).entries()) {
          other(elements).control.click();
          expect(events.authorize).to.have.length(index + 2);
          await eventually(
            async () => (await start.count()) === index + 2,
            'the next request',
          );
          clock.advance(START_TIMEOUT);
          await afterClick();
        }
      });
    }
  }

  it('frees it when the page takes the navigation back at once', async () => {
    const start = countedStart();
    const { link, inForm } = await page(start);
    link.click();
    await eventually(() => link.busy);
    (document.querySelector('iframe')?.contentWindow as Window).stop();
    clock.advance(START_TIMEOUT);
    expect(link.busy).to.equal(false);
    control(inForm).click();
    expect(events.authorize).to.have.length(2);
  });

  it('frees it at once when the page says so', async () => {
    const { link, inForm } = await page(countedStart());
    link.click();
    await eventually(() => link.busy);
    link.busy = false;
    await link.updateComplete;
    control(inForm).click();
    expect(events.authorize).to.have.length(2);
  });

  it('runs no timer any more once it has ended', async () => {
    const { link, inForm } = await page(countedStart());
    link.click();
    await eventually(() => link.busy);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(link.busy, 'ended by the way back').to.equal(false);
    clock.advance(START_TIMEOUT / 2);
    control(inForm).click();
    await eventually(() => inForm.busy);
    // The time of the first is over; that of the second is not.
    clock.advance(START_TIMEOUT / 2);
    expect(inForm.busy).to.equal(true);
    clock.advance(START_TIMEOUT / 2);
    expect(inForm.busy).to.equal(false);
  });

  it('is not ended by the first pageshow, which only says that it loaded', async () => {
    const { link } = await page(countedStart());
    link.click();
    await eventually(() => link.busy);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(link.busy).to.equal(true);
  });
});

describe('a page that is left open for a day', () => {
  it('starts a login, by every element', async () => {
    const start = countedStart();
    const elements = await page(start);
    const { now } = Date;
    Date.now = () => now() + 86_400_000;
    clock.advance(86_400_000);
    let arrived = 0;
    for (const find of Object.values(WAYS)) {
      find(elements).control.click();
      arrived += 1;
      await eventually(
        async () => (await start.count()) === arrived,
        'a request',
      );
      clock.advance(START_TIMEOUT);
      await afterClick();
    }
    Date.now = now;
    expect(events.errors).to.have.length(0);
  });

  it('is free again after a start during which it was suspended', async () => {
    const { link, inForm } = await page(countedStart());
    link.click();
    await eventually(() => link.busy);
    // What is due in a suspended tab runs as it wakes up, however late.
    clock.advance(86_400_000);
    expect(link.busy).to.equal(false);
    control(inForm).click();
    expect(events.authorize).to.have.length(2);
  });
});
