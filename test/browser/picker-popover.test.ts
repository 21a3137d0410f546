import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EidasButton, EidasCountryPicker } from '../../src/index.js';
import {
  afterClick,
  control,
  eventually,
  part,
  press,
  rendered,
  settled,
  useEvents,
} from '../support/elements.js';
import { takeConsole } from '../support/console.js';
import { codes, field, filter, focused, option } from '../support/picker.js';
import { prefer } from '../support/visitor.js';

const events = useEvents();
beforeEach(() => {
  // No region: nothing is suggested, and all stand in one order.
  prefer('fr');
});
const isOpen = (element: Element): boolean =>
  part(element, '#panel').matches(':popover-open');

/** Within the viewport, on all sides. */
function expectWhollySeen(panel: HTMLElement): void {
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  expect(left, 'left').to.be.at.least(0);
  expect(top, 'top').to.be.at.least(0);
  expect(right, 'right').to.be.at.most(innerWidth);
  expect(bottom, 'bottom').to.be.at.most(innerHeight);
}

async function open(picker: EidasCountryPicker): Promise<void> {
  press(part(picker, '#control'));
  await picker.updateComplete;
}

describe('<eidas-country-picker layout="compact">', () => {
  it('has no countries in its tree until it is opened, and keeps them', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker layout="compact"></eidas-country-picker>`,
    );
    const there = (): number =>
      picker.shadowRoot!.querySelectorAll('[data-code]').length;
    expect(there()).to.equal(0);
    part(picker, '#control').click();
    expect(there()).to.equal(29);
    part(picker, '#control').click();
    await picker.updateComplete;
    expect(there()).to.equal(29);
  });

  const compact = (): Promise<EidasCountryPicker> =>
    rendered<EidasCountryPicker>(
      html`<eidas-country-picker
        lang="fr"
        name="country"
        layout="compact"
      ></eidas-country-picker>`,
    );

  it('is a button that looks like a field, and opens the list', async () => {
    const picker = await compact();
    const button = part(picker, '#control');
    expect(button.localName).to.equal('button');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.textContent?.trim()).to.equal('Choisir un pays');
    expect(isOpen(picker)).to.equal(false);
    await open(picker);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isOpen(picker)).to.equal(true);
    expect(focused(picker)).to.equal('filter');
    expect(codes(picker)).to.have.length(29);
    expectWhollySeen(part(picker, '#panel'));
  });

  it('closes with the choice, shows it, and has the focus again', async () => {
    const picker = await compact();
    await open(picker);
    await filter(picker, 'gr');
    press(option(picker, 'EL'));
    await picker.updateComplete;
    expect(picker.value).to.equal('EL');
    expect(isOpen(picker)).to.equal(false);
    expect(focused(picker)).to.equal('control');
    expect(part(picker, '#current').textContent).to.equal('Grèce');
    expect(field(picker).value, 'all are there the next time').to.equal('');
    expect(picker.value, 'which takes nothing back').to.equal('EL');
  });

  it('clears the field by Escape, then closes', async () => {
    const picker = await compact();
    await open(picker);
    await sendKeys({ press: 'g' });
    await sendKeys({ press: 'Escape' });
    await picker.updateComplete;
    expect(field(picker).value).to.equal('');
    expect(isOpen(picker)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await picker.updateComplete;
    expect(isOpen(picker)).to.equal(false);
    expect(focused(picker)).to.equal('control');
  });

  it('closes by its own button', async () => {
    const picker = await compact();
    await open(picker);
    press(part(picker, '.close'));
    await picker.updateComplete;
    expect(isOpen(picker)).to.equal(false);
    expect(focused(picker)).to.equal('control');
  });

  it('closes by the button that opened it', async () => {
    const picker = await compact();
    const { left, top } = part(picker, '#control').getBoundingClientRect();
    const position: [number, number] = [
      Math.round(left + 10),
      Math.round(top + 10),
    ];
    await sendMouse({ type: 'click', position });
    expect(isOpen(picker)).to.equal(true);
    await sendMouse({ type: 'click', position });
    expect(isOpen(picker)).to.equal(false);
    expect(part(picker, '#control').getAttribute('aria-expanded')).to.equal(
      'false',
    );
  });

  it('closes by a press outside', async () => {
    const picker = await compact();
    await open(picker);
    const panel = part(picker, '#panel').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [
        Math.round(Math.min(panel.right + 20, innerWidth - 5)),
        Math.round(Math.min(panel.bottom + 20, innerHeight - 2)),
      ],
    });
    await eventually(() => !isOpen(picker));
    await eventually(
      () => part(picker, '#control').getAttribute('aria-expanded') === 'false',
    );
  });

  it('closes when the focus leaves it', async () => {
    const place = await rendered<HTMLElement>(
      html`<div>
        <eidas-country-picker lang="fr" layout="compact"></eidas-country-picker
        ><button>next</button>
      </div>`,
    );
    const picker = place.firstElementChild as EidasCountryPicker;
    const next = place.lastElementChild as HTMLElement;
    await open(picker);
    next.focus();
    await eventually(() => !isOpen(picker));
    expect(document.activeElement, 'no focus is taken away').to.equal(next);
  });

  it('stays where it is, and filtered, when the language changes', async () => {
    const picker = await compact();
    await open(picker);
    await filter(picker, 'gr');
    picker.lang = 'de';
    await settled(picker);
    expect(isOpen(picker)).to.equal(true);
    expect(field(picker).value).to.equal('gr');
    expect(focused(picker)).to.equal('filter');
    expect(option(picker, 'EL').textContent).to.contain('Griechenland');
  });

  it('can be taken off the page while open, and put back', async () => {
    const picker = await compact();
    await open(picker);
    const { parentElement } = picker;
    picker.remove();
    parentElement?.append(picker);
    await picker.updateComplete;
    expect(isOpen(picker)).to.equal(false);
    await open(picker);
    expect(isOpen(picker)).to.equal(true);
  });

  it('points at the button when a choice is missing', async () => {
    const form = await rendered<HTMLFormElement>(
      html`<form>
        <eidas-country-picker
          lang="fr"
          layout="compact"
          name="country"
          required
        ></eidas-country-picker>
      </form>`,
    );
    const picker = form.firstElementChild as EidasCountryPicker;
    expect(form.reportValidity()).to.equal(false);
    await picker.updateComplete;
    expect(focused(picker)).to.equal('control');
    picker.blur();
    await picker.updateComplete;
    expect(
      part(picker, '#control').getAttribute('aria-describedby'),
    ).to.contain('error');
    expect(part(picker, '#error').textContent).to.contain('Choisissez');
  });

  it('is not cut off at the foot of the page, nor by a small box', async () => {
    const box = await rendered<HTMLElement>(
      html`<div
        style="position: fixed; right: 0; bottom: 0; width: 200px; height: 140px; overflow: hidden"
      >
        <eidas-country-picker lang="fr" layout="compact"></eidas-country-picker>
      </div>`,
    );
    const picker = box.firstElementChild as EidasCountryPicker;
    await open(picker);
    expectWhollySeen(part(picker, '#panel'));
    const { height } = part(picker, '#panel').getBoundingClientRect();
    expect(height).to.be.greaterThan(200);
  });

  for (const layout of ['auto', 'huge']) {
    it(`is the nature's own where it says ${layout}`, async () => {
      const place = await rendered<HTMLElement>(
        html`<div>
          <eidas-country-picker layout=${layout}></eidas-country-picker>
          <eidas-country-picker
            layout=${layout}
            href="/auth"
          ></eidas-country-picker>
        </div>`,
      );
      const fields = [...place.children].map(
        ({ shadowRoot }) => shadowRoot?.querySelectorAll('#control').length,
      );
      expect(fields, 'a form control, then links').to.deep.equal([1, 0]);
    });
  }

  it('tells its value, and that it is required or wrong', async () => {
    const form = await rendered<HTMLFormElement>(
      html`<form>
        <eidas-country-picker lang="fr" required></eidas-country-picker>
      </form>`,
    );
    const picker = form.firstElementChild as EidasCountryPicker;
    const field = part(picker, '#control');
    const told = (): unknown[] =>
      ['role', 'aria-required', 'aria-invalid'].map((name) =>
        field.getAttribute(name),
      );
    expect(told()).to.deep.equal(['combobox', 'true', null]);
    form.reportValidity();
    await picker.updateComplete;
    expect(told()).to.deep.equal(['combobox', 'true', 'true']);
    picker.value = 'EL';
    picker.required = false;
    await picker.updateComplete;
    expect(told()).to.deep.equal(['combobox', null, null]);
    expect(field.textContent?.trim()).to.equal('Grèce');
  });

  for (const [key, where] of [
    ['ArrowDown', 'DE'],
    ['ArrowUp', 'DE'],
    ['Enter', 'filter'],
    [' ', 'filter'],
  ] as const) {
    it(`opens by the key “${key}”, at ${where}`, async () => {
      const picker = await compact();
      picker.focus();
      await sendKeys({ press: key });
      await picker.updateComplete;
      expect(isOpen(picker)).to.equal(true);
      expect(focused(picker)).to.equal(where);
      expect(field(picker).value).to.equal('');
    });
  }

  it('opens by a letter, which goes into the search', async () => {
    const picker = await compact();
    picker.value = 'SE';
    await picker.updateComplete;
    picker.focus();
    await sendKeys({ press: 'g' });
    await sendKeys({ press: 'r' });
    await picker.updateComplete;
    expect(focused(picker)).to.equal('filter');
    expect(field(picker).value).to.equal('gr');
    expect(codes(picker)[0]).to.equal('EL');
  });

  it('opens at what is chosen', async () => {
    const picker = await compact();
    picker.value = 'SE';
    await picker.updateComplete;
    await open(picker);
    expect(focused(picker)).to.equal('SE');
  });

  it('keeps the choice of one who looks and gives up', async () => {
    const picker = await compact();
    picker.value = 'SE';
    await picker.updateComplete;
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      picker.addEventListener(type, () => heard.push(type));
    }
    await open(picker);
    await sendKeys({ press: 'g' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await picker.updateComplete;
    expect(isOpen(picker)).to.equal(false);
    expect(picker.value).to.equal('SE');
    expect(heard).to.deep.equal([]);
  });
});

describe('<eidas-country-picker slot="picker"> in <eidas-button>', () => {
  const nested = async (
    template: TemplateResult,
  ): Promise<{ button: EidasButton; picker: EidasCountryPicker }> => {
    const place = await rendered<HTMLElement>(html`<div>${template}</div>`);
    const button = place.querySelector('eidas-button') as EidasButton;
    const picker = place.querySelector(
      'eidas-country-picker',
    ) as EidasCountryPicker;
    await eventually(() => picker.handover, 'the button found its picker');
    await button.updateComplete;
    await picker.updateComplete;
    return { button, picker };
  };
  const linked = () =>
    nested(
      html`<eidas-button lang="el" href="/auth/eidas" acr-values="eidas3"
        ><eidas-country-picker slot="picker" lang="el"></eidas-country-picker
      ></eidas-button>`,
    );

  it('is opened by the button, which starts nothing then', async () => {
    const { button, picker } = await linked();
    expect(control(button).localName).to.equal('button');
    expect(control(button).getAttribute('aria-haspopup')).to.equal('dialog');
    press(control(button));
    await button.updateComplete;
    expect(control(button).getAttribute('aria-expanded')).to.equal('true');
    expect(isOpen(button)).to.equal(true);
    expect(focused(picker)).to.equal('filter');
    expect(events.authorize).to.have.length(0);
    expectWhollySeen(part(button, '#panel'));
  });

  it('starts by the address of the button, with the country', async () => {
    const { button, picker } = await linked();
    press(control(button));
    const { href, followed } = press(option(picker, 'EL'));
    expect(followed).to.equal(true);
    expect(href).to.equal(
      `${location.origin}/auth/eidas?country=EL&acr_values=eidas3&ui_locales=el`,
    );
    expect(events.authorize).to.have.length(1);
    expect(events.authorize[0]?.detail.country?.code).to.equal('EL');
    await afterClick();
  });

  it('says that the next page asks again, and under which name', async () => {
    const { picker } = await linked();
    expect(part(picker, '#again').textContent).to.contain('στα αγγλικά');
    const english = option(picker, 'EL').querySelector('[lang="en"]');
    expect(english?.textContent).to.equal('Greece');
  });

  it('says nothing of that where the site’s broker takes the country', async () => {
    const { picker } = await nested(
      html`<eidas-button lang="el" href="/auth/eidas"
        ><eidas-country-picker
          slot="picker"
          lang="el"
          no-asks-again
        ></eidas-country-picker
      ></eidas-button>`,
    );
    expect(picker.shadowRoot?.querySelector('#again')).to.equal(null);
    expect(option(picker, 'EL').querySelector('[lang="en"]')).to.equal(null);
  });

  it('submits the form of the button, with the country as a field', async () => {
    const { button, picker } = await nested(
      html`<form action="/auth/eidas" method="post">
        <eidas-button lang="fr"
          ><eidas-country-picker
            slot="picker"
            country-codes="iso"
          ></eidas-country-picker
        ></eidas-button>
      </form>`,
    );
    const form = button.closest('form') as HTMLFormElement;
    let data: Record<string, FormDataEntryValue> = {};
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      data = Object.fromEntries(new FormData(form, event.submitter));
    });
    let fields = {};
    form.addEventListener('formdata', (event) => {
      fields = Object.fromEntries(event.formData);
    });
    press(control(button));
    press(option(picker, 'EL'));
    await afterClick();
    expect({ ...fields, ...data }).to.deep.include({ country: 'GR' });
    expect(events.authorize[0]?.detail.country).to.deep.equal({
      code: 'EL',
      iso: 'GR',
    });
  });

  it('starts for an app that only listens', async () => {
    const { button, picker } = await nested(
      html`<eidas-button
        @fc-authorize=${(event: Event) => event.preventDefault()}
        ><eidas-country-picker slot="picker"></eidas-country-picker
      ></eidas-button>`,
    );
    press(control(button));
    press(option(picker, 'SE'));
    expect(events.authorize).to.have.length(1);
    expect(events.authorize[0]?.detail.country?.code).to.equal('SE');
    expect(isOpen(button)).to.equal(false);
  });

  it('closes by Escape, with focus back on the button', async () => {
    const { button } = await linked();
    press(control(button));
    await sendKeys({ press: 'Escape' });
    await button.updateComplete;
    expect(isOpen(button)).to.equal(false);
    expect(focused(button)).to.equal('control');
  });

  it('has all its countries again when it is opened again', async () => {
    const { button, picker } = await linked();
    const all = codes(picker);
    press(control(button));
    await filter(picker, 'hellas');
    expect(codes(picker)).to.deep.equal(['EL']);
    press(control(button));
    press(control(button));
    await picker.updateComplete;
    expect(field(picker).value).to.equal('');
    expect(codes(picker)).to.deep.equal(all);
  });

  it('is a picker of its own again once it is taken out', async () => {
    const { button, picker } = await linked();
    press(control(button));
    button.after(picker);
    await eventually(() => picker.handover === undefined);
    await button.updateComplete;
    await picker.updateComplete;
    expect(control(button).localName).to.equal('a');
    expect(option(picker, 'EL').localName).to.equal('button');
    expect(isOpen(button)).to.equal(false);
  });

  it('leaves a refused address to the fallback', async () => {
    const place = await rendered<HTMLElement>(
      html`<div>
        <eidas-button href="https://evil.example/"
          ><a href="/auth/eidas">fallback</a
          ><eidas-country-picker slot="picker"></eidas-country-picker
        ></eidas-button>
      </div>`,
    );
    const button = place.firstElementChild as EidasButton;
    await button.updateComplete;
    expect(button.shadowRoot?.querySelector('.control')).to.equal(null);
    expect(button.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(part(button, '#panel').hidden).to.equal(true);
    expect(takeConsole('error')).to.have.length(1);
  });
});
