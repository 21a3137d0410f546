// The picker among what else there is on a page.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { part, press, rendered } from '../support/elements.js';
import { field, filter, option } from '../support/picker.js';

const isOpen = (picker: Element): boolean =>
  part(picker, '#panel').matches(':popover-open');

/** The keys that a page hears, as a library of shortcuts does. */
function shortcuts(): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const onKey = ({ key }: KeyboardEvent): number => heard.push(key);
  document.addEventListener('keydown', onKey);
  return {
    heard,
    stop: () => document.removeEventListener('keydown', onKey),
  };
}

const compact = (): Promise<EidasCountryPicker> =>
  rendered<EidasCountryPicker>(
    html`<eidas-country-picker
      lang="fr"
      layout="compact"
    ></eidas-country-picker>`,
  );

describe('keys in <eidas-country-picker>', () => {
  it('that type are none to the page’s shortcuts', async () => {
    const picker = await compact();
    picker.focus();
    const { heard, stop } = shortcuts();
    for (const key of ['g', 'r', 'Backspace', 'ArrowDown', 'Enter']) {
      await sendKeys({ press: key });
    }
    stop();
    expect(heard).to.deep.equal([]);
  });

  it('with Ctrl or Alt, and Tab, reach the page', async () => {
    const picker = await compact();
    press(part(picker, '#control'));
    const { heard, stop } = shortcuts();
    for (const [key, modifiers] of [
      ['k', { ctrlKey: true }],
      ['k', { altKey: true }],
      ['Tab', {}],
    ] as const) {
      field(picker).dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          ...modifiers,
          bubbles: true,
          composed: true,
        }),
      );
    }
    stop();
    expect(heard).to.deep.equal(['k', 'k', 'Tab']);
  });

  it('of a field in the slot not-listed reach the page', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker layout="list"
        ><input slot="not-listed"
      /></eidas-country-picker>`,
    );
    const heard: string[] = [];
    for (const type of ['keydown', 'input']) {
      picker.addEventListener(type, () => heard.push(type));
    }
    picker.querySelector('input')!.focus();
    await sendKeys({ press: 'x' });
    expect(heard).to.deep.equal(['keydown', 'input']);
  });

  it('Escape empties, then closes, then is the page’s', async () => {
    const dialog = await rendered<HTMLDialogElement>(
      html`<dialog>
        <eidas-country-picker lang="fr" layout="compact"></eidas-country-picker>
      </dialog>`,
    );
    dialog.showModal();
    const picker = dialog.querySelector('eidas-country-picker')!;
    press(part(picker, '#control'));
    await filter(picker, 'gr');
    const { heard, stop } = shortcuts();
    const state = (): unknown[] => [
      field(picker).value,
      isOpen(picker),
      dialog.open,
      heard.length,
    ];
    const states: unknown[] = [];
    for (let time = 0; time < 3; time++) {
      await sendKeys({ press: 'Escape' });
      await picker.updateComplete;
      states.push(state());
    }
    stop();
    dialog.close();
    expect(states).to.deep.equal([
      ['', true, true, 0],
      ['', false, true, 0],
      ['', false, false, 1],
    ]);
  });
});

describe('<eidas-country-picker>', () => {
  it('is closed by the time its field has the focus again', async () => {
    const picker = await compact();
    const control = part(picker, '#control');
    press(control);
    expect(control.getAttribute('aria-expanded')).to.equal('true');
    let told: string | null = null;
    control.addEventListener('focus', () => {
      told = control.getAttribute('aria-expanded');
    });
    press(option(picker, 'EL'));
    expect(told).to.equal('false');
  });

  it('leaves no empty room below what a search has left', async () => {
    const place = await rendered<HTMLElement>(
      html`<div>
        <eidas-country-picker lang="fr" layout="list"></eidas-country-picker
        ><input id="next" />
      </div>`,
    );
    const picker = place.querySelector('eidas-country-picker')!;
    const next = place.querySelector<HTMLElement>('#next')!;
    const gap = (): number =>
      next.getBoundingClientRect().top -
      option(picker, 'EL').getBoundingClientRect().bottom;
    picker.focus();
    await filter(picker, 'grè');
    expect(gap(), 'while one types').to.be.greaterThan(200);
    next.focus();
    expect(gap(), 'after one has left').to.be.lessThan(50);
    picker.focus();
    await filter(picker, '');
    await filter(picker, 'grè');
    press(option(picker, 'EL'));
    expect(gap(), 'after a choice').to.be.lessThan(50);
  });

  it('takes a whole name on Enter or on leaving the field, and no code or beginning', async () => {
    for (const [text, value] of [
      ['Ελλάδα', 'EL'],
      ['suede', 'SE'],
      ['la Belgique', 'BE'],
      ['Hellas', 'EL'],
      ['de', ''],
      ['Grè', ''],
      ['France', ''],
      ['Islande', ''],
    ] as const) {
      for (const byEnter of [true, false]) {
        const picker = await rendered<EidasCountryPicker>(
          html`<eidas-country-picker
            lang="fr"
            layout="list"
            unavailable="IS"
          ></eidas-country-picker>`,
        );
        const heard: string[] = [];
        for (const type of ['input', 'change']) {
          picker.addEventListener(type, () => heard.push(type));
        }
        picker.focus();
        await filter(picker, text);
        if (byEnter) await sendKeys({ press: 'Enter' });
        else field(picker).blur();
        expect(picker.value, text).to.equal(value);
        expect(heard, text).to.deep.equal(value ? ['input', 'change'] : []);
      }
    }
  });

  it('submits for a whole name on Enter, and not on leaving the field', async () => {
    const form = await rendered<HTMLFormElement>(
      html`<form>
        <eidas-country-picker
          lang="fr"
          layout="list"
          submit-on-choose
        ></eidas-country-picker>
      </form>`,
    );
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    const picker = form.querySelector('eidas-country-picker')!;
    picker.focus();
    await filter(picker, 'Grèce');
    field(picker).blur();
    expect(submitted).to.equal(0);
    picker.focus();
    await filter(picker, 'Suède');
    await sendKeys({ press: 'Enter' });
    expect(submitted).to.equal(1);
  });
});
