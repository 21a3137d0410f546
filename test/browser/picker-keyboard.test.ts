import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { nothing } from 'lit';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { part, rendered, settled } from '../support/elements.js';
import {
  codes,
  field,
  filter,
  focused,
  option,
  options,
} from '../support/picker.js';
import { prefer } from '../support/visitor.js';

// No region: nothing is suggested, and all stand in one order.
beforeEach(() => {
  prefer('fr');
});

const french = (width: string): Promise<EidasCountryPicker> =>
  rendered<EidasCountryPicker>(
    html`<eidas-country-picker
      lang="fr"
      layout="list"
      style="width: ${width}"
    ></eidas-country-picker>`,
  );

/** The places of all options, as one sees them: `[column, row]`. */
function grid(picker: Element): Map<string, [number, number]> {
  const boxes = options(picker).map((each) => ({
    code: each.dataset['code'] ?? '',
    box: each.getBoundingClientRect(),
  }));
  const values = (of: 'left' | 'top'): number[] =>
    [...new Set(boxes.map(({ box }) => Math.round(box[of])))].sort(
      (a, b) => a - b,
    );
  const lefts = values('left');
  const tops = values('top');
  return new Map(
    boxes.map(({ code, box }) => [
      code,
      [
        lefts.indexOf(Math.round(box.left)),
        tops.indexOf(Math.round(box.top)),
      ] as [number, number],
    ]),
  );
}

describe('the keys of <eidas-country-picker>', () => {
  it('go from the field into the list, through it and back', async () => {
    const picker = await french('300px');
    const all = codes(picker);
    picker.focus();
    expect(focused(picker)).to.equal('filter');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(picker)).to.equal(all[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(picker)).to.equal(all[1]);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(picker), 'one column').to.equal(all[1]);
    await sendKeys({ press: 'PageDown' });
    expect(focused(picker)).to.equal(all[6]);
    await sendKeys({ press: 'PageUp' });
    expect(focused(picker)).to.equal(all[1]);
    await sendKeys({ press: 'End' });
    expect(focused(picker)).to.equal(all.at(-1));
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(picker), 'at the end').to.equal(all.at(-1));
    await sendKeys({ press: 'Home' });
    expect(focused(picker)).to.equal(all[0]);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(picker)).to.equal('filter');
  });

  it('follow what is seen, in columns', async () => {
    const picker = await french('800px');
    const at = grid(picker);
    const place = (): [number, number] | undefined =>
      at.get(focused(picker) ?? '');
    picker.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(place()).to.deep.equal([0, 0]);
    await sendKeys({ press: 'ArrowRight' });
    expect(place()).to.deep.equal([1, 0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(place()).to.deep.equal([1, 1]);
    await sendKeys({ press: 'ArrowLeft' });
    expect(place()).to.deep.equal([0, 1]);
    await sendKeys({ press: 'PageDown' });
    expect(place()).to.deep.equal([0, 6]);
    await sendKeys({ press: 'ArrowUp' });
    expect(place()).to.deep.equal([0, 5]);
    await sendKeys({ press: 'End' });
    expect(place(), 'alone in its row').to.deep.equal([0, 14]);
    await sendKeys({ press: 'ArrowRight' });
    expect(place(), 'no other row').to.deep.equal([0, 14]);
  });

  it('never choose from the field: Enter goes to the first match', async () => {
    const picker = await french('600px');
    picker.focus();
    await sendKeys({ press: 'g' });
    await sendKeys({ press: 'r' });
    await picker.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(picker.value).to.equal('');
    expect(focused(picker)).to.equal('EL');
    await sendKeys({ press: 'Enter' });
    expect(picker.value).to.equal('EL');
  });

  it('choose by Space, too', async () => {
    const picker = await french('600px');
    option(picker, 'SE').focus();
    await sendKeys({ press: ' ' });
    expect(picker.value).to.equal('SE');
  });

  it('bring letters typed in the list to the field', async () => {
    const picker = await french('600px');
    option(picker, 'SE').focus();
    await sendKeys({ press: 'p' });
    await sendKeys({ press: 'o' });
    await picker.updateComplete;
    expect(focused(picker)).to.equal('filter');
    expect(field(picker).value).to.equal('po');
    expect(codes(picker)).to.have.members(['PL', 'PT']);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Backspace' });
    expect(field(picker).value).to.equal('p');
  });

  it('clear the field by Escape, from the list as well', async () => {
    const picker = await french('600px');
    await filter(picker, 'gr');
    option(picker, 'EL').focus();
    await sendKeys({ press: 'Escape' });
    await picker.updateComplete;
    expect(field(picker).value).to.equal('');
    expect(focused(picker)).to.equal('filter');
    expect(codes(picker)).to.have.length(29);
  });

  it('do nothing while an input method composes', async () => {
    const picker = await french('600px');
    await filter(picker, 'gr');
    picker.focus();
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      const event = new KeyboardEvent('keydown', {
        key,
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });
      field(picker).dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(focused(picker)).to.equal('filter');
    expect(field(picker).value).to.equal('gr');
  });

  it('leave shortcuts of the browser alone', async () => {
    const picker = await french('600px');
    option(picker, 'SE').focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    option(picker, 'SE').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(focused(picker)).to.equal('SE');
  });

  for (const href of [null, '/auth']) {
    it(`come to the list ${href ? 'of links' : ''} by one Tab, and leave it by another`, async () => {
      const place = await rendered<HTMLElement>(
        html`<div>
          <eidas-country-picker
            lang="fr"
            layout="list"
            href=${href ?? nothing}
            countries="DE AT BE"
            unavailable="AT"
          ></eidas-country-picker
          ><button id="next">next</button>
        </div>`,
      );
      const picker = place.firstElementChild as EidasCountryPicker;
      picker.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(picker)).to.equal('DE');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(picker), 'one that says why not').to.equal('AT');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('next');
    });
  }

  it('come to what is chosen, and back to where they were', async () => {
    const picker = await french('300px');
    picker.value = 'SE';
    picker.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(picker)).to.equal('SE');
    await sendKeys({ press: 'ArrowUp' });
    const before = focused(picker);
    expect(before).not.to.equal('SE');
    expect(picker.value, 'arrows choose nothing').to.equal('SE');
    const stops = options(picker).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ dataset }) => dataset['code'])).to.deep.equal([before]);
  });

  describe('that are held', () => {
    const hold = (target: Element, key: string): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          repeat: true,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );

    for (const href of [null, '/auth']) {
      it(`enter no list ${href ? 'of links' : ''} and press nothing in it`, async () => {
        const picker = await rendered<EidasCountryPicker>(
          html`<eidas-country-picker
            lang="fr"
            layout="list"
            href=${href ?? nothing}
          ></eidas-country-picker>`,
        );
        picker.focus();
        for (const key of ['Enter', 'ArrowDown']) {
          hold(field(picker), key);
          expect(focused(picker), key).to.equal('filter');
        }
        const sweden = option(picker, 'SE');
        sweden.focus();
        for (const key of ['Enter', ' ']) {
          expect(hold(sweden, key), `${key} is let through`).to.equal(false);
        }
      });
    }

    it('open no compact field', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker lang="fr"></eidas-country-picker>`,
      );
      const control = part(picker, '#control');
      for (const key of ['Enter', 'ArrowDown', 'g']) hold(control, key);
      expect(control.getAttribute('aria-expanded')).to.equal('false');
    });

    it('go on through the list by arrows', async () => {
      const picker = await french('300px');
      const all = codes(picker);
      option(picker, all[0]!).focus();
      hold(option(picker, all[0]!), 'ArrowDown');
      expect(focused(picker)).to.equal(all[1]);
    });
  });
});

describe('focus in <eidas-country-picker>', () => {
  it('follows its country when the list is ordered anew', async () => {
    const picker = await french('600px');
    const order = codes(picker);
    option(picker, 'DE').focus();
    // Elements that move in the page lose the focus; which ones move is up to
    // the renderer, so that some orders are tried.
    for (const lang of ['de', 'el', 'sv', 'bg', 'fr']) {
      picker.lang = lang;
      await settled(picker);
      expect(focused(picker), lang).to.equal('DE');
    }
    expect(codes(picker)).to.deep.equal(order);
  });

  it('goes to the field when its country goes', async () => {
    const picker = await french('600px');
    option(picker, 'SE').focus();
    picker.countries = 'AT DE';
    await picker.updateComplete;
    expect(focused(picker)).to.equal('filter');
  });

  it('stays where it is outside of the list', async () => {
    const picker = await french('600px');
    document.body.focus();
    picker.countries = 'AT DE';
    await picker.updateComplete;
    expect(document.activeElement).not.to.equal(picker);
  });
});

describe('a pointer in <eidas-country-picker>', () => {
  it('chooses, and keeps the choice while one searches', async () => {
    // Few: a page that scrolls, in a frame, has other coordinates.
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker
        lang="fr"
        layout="list"
        countries="EL SE"
      ></eidas-country-picker>`,
    );
    const middle = (element: HTMLElement): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    await sendMouse({ type: 'click', position: middle(option(picker, 'SE')) });
    expect(picker.value).to.equal('SE');
    expect(option(picker, 'SE').getAttribute('aria-checked')).to.equal('true');
    await sendMouse({ type: 'click', position: middle(field(picker)) });
    expect(focused(picker)).to.equal('filter');
    await sendKeys({ press: 'g' });
    await picker.updateComplete;
    expect(picker.value).to.equal('SE');
    expect(part(picker, '#chosen').textContent).to.contain('Suède');
  });
});

// What it costs to come past it, and to use it, without a pointer.
describe('by keyboard alone', () => {
  const KINDS = {
    list: '<eidas-country-picker lang="fr" layout="list"></eidas-country-picker>',
    compact:
      '<eidas-country-picker lang="fr" layout="compact"></eidas-country-picker>',
    nested:
      '<eidas-button lang="fr"><eidas-country-picker slot="picker" lang="fr"></eidas-country-picker></eidas-button>',
    links:
      '<eidas-country-picker lang="fr" href="/auth"></eidas-country-picker>',
  };
  const MOST_STOPS = 3;
  const MOST_KEYS = 6;

  for (const [kind, markup] of Object.entries(KINDS)) {
    describe(kind, () => {
      let form: HTMLFormElement;
      let picker: EidasCountryPicker;
      let started: string | undefined;
      beforeEach(async () => {
        form = await rendered<HTMLFormElement>(html`<form></form>`);
        form.innerHTML = `<input id="before">${markup}<button id="after">After</button>`;
        picker = form.querySelector('eidas-country-picker')!;
        await picker.updateComplete;
        started = undefined;
        form.addEventListener('submit', (event) => event.preventDefault());
        form.addEventListener('fc-authorize', (event) => {
          event.preventDefault();
          started = event.detail.country?.code;
        });
        form.querySelector<HTMLElement>('#before')!.focus();
      });

      it(`is passed in ${MOST_STOPS} stops`, async () => {
        const stops: unknown[] = [];
        for (;;) {
          await sendKeys({ press: 'Tab' });
          if (document.activeElement?.id === 'after') break;
          stops.push(focused(picker) ?? document.activeElement?.localName);
          expect(stops).to.have.length.within(1, MOST_STOPS);
        }
        expect(stops, 'is reached').not.to.be.empty;
      });

      it(`has its twentieth country chosen by ${MOST_KEYS} keys`, async () => {
        const code = codes(picker)[19]!;
        const letters = option(picker, code)
          .querySelector('.name')!
          .textContent.slice(0, 3)
          .toLowerCase();
        // The list was looked at, which opens it.
        form.querySelector<HTMLElement>('#before')!.focus();
        await sendKeys({ press: 'Tab' });
        const keys = [
          ...(kind === 'nested' ? ['Enter'] : []),
          ...Array.from(letters),
          'ArrowDown',
          'Enter',
        ];
        expect(keys).to.have.length.at.most(MOST_KEYS);
        for (const key of keys) {
          await sendKeys({ press: key });
          await settled(picker);
        }
        expect(kind === 'links' ? started : picker.value).to.equal(code);
      });
    });
  }
});
