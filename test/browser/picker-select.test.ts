// What the picker takes from the `<select>` in it.
import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import { part, press, rendered, useEvents } from '../support/elements.js';
import { codes, option } from '../support/picker.js';

let place: HTMLElement;
beforeEach(async () => {
  place = await rendered<HTMLElement>(html`<div></div>`);
});

/** A form with this markup, as it stands in the same task. */
function form(markup: string): {
  form: HTMLFormElement;
  picker: EidasCountryPicker;
  select: HTMLSelectElement;
} {
  place.innerHTML = `<form>${markup}</form>`;
  const [form] = place.children as unknown as [HTMLFormElement];
  return {
    form,
    picker: form.querySelector('eidas-country-picker')!,
    select: form.querySelector('select')!,
  };
}

const withSelect = (select: string, attributes = ''): ReturnType<typeof form> =>
  form(
    `<eidas-country-picker lang="fr" ${attributes}>${select}</eidas-country-picker>`,
  );

const SELECT = `<select name="country" required>
  <option value="">Choose</option>
  <option value="EL">Greece</option>
  <option value="SE" selected>Sweden</option>
</select>`;

const data = (form: HTMLFormElement): string =>
  new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, value as string]),
  ).toString();

describe('what <eidas-country-picker> takes from the <select> in it', () => {
  const events = useEvents();

  it('is the name, at once', () => {
    expect(data(withSelect(SELECT).form)).to.equal('country=SE');
  });

  it('is which countries are on offer, under the names of those it does not know', async () => {
    const { picker } = withSelect(
      `<select><option value="EL">Greece</option><option value="CB">Mock Node</option></select>`,
    );
    await picker.updateComplete;
    expect(codes(picker).sort()).to.deep.equal(['CB', 'EL']);
    expect(option(picker, 'CB').textContent).to.contain('Mock Node');
    expect(option(picker, 'EL').textContent).to.contain('Grèce');
  });

  it('is nothing of them where no option has a value', async () => {
    const { picker } = withSelect(
      `<select><option value="">Choose</option></select>`,
    );
    await picker.updateComplete;
    expect(codes(picker)).to.have.length(29);
  });

  it('is how their codes are written', () => {
    const { form, picker } = withSelect(
      `<select name="c"><option value="">…<option value="gr">Greece</select>`,
    );
    picker.value = 'EL';
    expect(data(form)).to.equal('c=gr');
    expect(picker.value).to.equal('gr');
    picker.setAttribute('country-codes', 'eu');
    expect(data(form)).to.equal('c=EL');
  });

  it('is which of them are not available', async () => {
    const { form, picker } = withSelect(
      `<select name="c" required>
        <option value="EL" selected disabled>Greece</option>
        <optgroup disabled><option value="AT">Austria</option></optgroup>
        <option value="SE">Sweden</option>
      </select>`,
    );
    expect(data(form)).to.equal('');
    expect(form.checkValidity(), 'none that counts').to.equal(false);
    await picker.updateComplete;
    for (const code of ['EL', 'AT']) {
      expect(option(picker, code).getAttribute('aria-disabled')).to.equal(
        'true',
      );
    }
  });

  it('is that it is required', () => {
    const { form, picker } = withSelect(SELECT.replace(' selected', ''));
    expect(picker.required).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
  });

  it('is that it is disabled', () => {
    const { form, picker } = withSelect(
      SELECT.replace('required', 'required disabled'),
    );
    expect(picker.matches(':disabled')).to.equal(true);
    expect(data(form)).to.equal('');
    picker.disabled = false;
    expect(data(form)).to.equal('country=SE');
  });

  it('is the default, to which a reset goes back', () => {
    const { form, picker } = withSelect(SELECT);
    expect(picker.defaultValue).to.equal('SE');
    picker.value = 'EL';
    form.reset();
    expect(picker.value).to.equal('SE');
  });

  it('is not the first option, which nobody has chosen', () => {
    const { form } = withSelect(
      `<select name="c"><option value="EL">Greece</option></select>`,
    );
    expect(data(form)).to.equal('');
  });

  it('is its form, which may be another', () => {
    place.innerHTML = `<form id="there"></form><form></form>
      <eidas-country-picker>${SELECT.replace('name', 'form="there" name')}</eidas-country-picker>`;
    const [there] = place.children as unknown as [HTMLFormElement];
    expect(data(there)).to.equal('country=SE');
  });

  it('is the choice that was made before the script came', async () => {
    const before = document.implementation.createHTMLDocument();
    before.body.innerHTML = `<form><eidas-country-picker>${SELECT}</eidas-country-picker></form>`;
    before.querySelector('select')!.value = 'EL';
    place.append(before.body.firstElementChild!);
    const form = place.querySelector('form')!;
    expect(data(form)).to.equal('country=EL');
    const picker = form.querySelector('eidas-country-picker')!;
    await picker.updateComplete;
    expect(part(picker, '#current').textContent).not.to.equal('');
    form.reset();
    expect(data(form)).to.equal('country=SE');
  });

  it('is less than what its own attributes say', () => {
    const { form, picker } = withSelect(
      SELECT,
      'name="land" value="AT" countries="AT EL"',
    );
    expect(data(form)).to.equal('land=AT');
    expect(picker.countries.map(({ code }) => code)).to.deep.equal([
      'AT',
      'EL',
    ]);
    picker.removeAttribute('name');
    picker.removeAttribute('value');
    picker.removeAttribute('countries');
    expect(data(form)).to.equal('country=SE');
  });

  it('is told of where it is not known', async () => {
    const { picker } = withSelect(
      `<select><option value="XX"></option><option value="EL">Greece</option></select>`,
    );
    await picker.updateComplete;
    expect(events.errors.map(({ detail }) => detail.code)).to.deep.equal([
      'unknown-country',
    ]);
    expect(takeConsole('error')).to.have.length(1);
  });

  it('is said by the picker’s label too', async () => {
    const { picker } = form(
      `<label for="there">Your country</label>
      <eidas-country-picker>${SELECT.replace('name', 'id="there" name')}</eidas-country-picker>`,
    );
    await picker.updateComplete;
    expect(part(picker, '#question').textContent?.trim()).to.equal(
      'Your country',
    );
    picker.querySelector('select')!.labels[0]!.click();
    expect(document.activeElement?.localName).to.equal('eidas-country-picker');
  });
});

describe('the <select> in <eidas-country-picker>', () => {
  it('leaves its name in the form to the picker alone', async () => {
    const { form, picker, select } = withSelect(SELECT);
    await picker.updateComplete;
    const named = (): unknown => form.elements.namedItem('country') === picker;
    expect(named()).to.equal(true);
    expect([...form.elements].includes(select)).to.equal(false);
    picker.remove();
    expect(form.elements.namedItem('country')).to.equal(null);
    expect(select.getAttribute('form')).to.equal(null);
    form.append(picker);
    await picker.updateComplete;
    expect(named()).to.equal(true);
  });

  it('may change, and the picker with it', async () => {
    const { form, picker, select } = withSelect(SELECT);
    await picker.updateComplete;
    select.name = 'land';
    select.required = false;
    select.options[2]!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(data(form)).to.equal('land=');
    expect(picker.required).to.equal(false);
    picker.value = 'EL';
    expect(data(form)).to.equal('land=EL');
    picker.value = 'SE';
    expect(data(form), 'no longer on offer').to.equal('');
  });

  it('may be morphed with all else into what the server wrote', async () => {
    const { form, picker, select } = withSelect(SELECT);
    await picker.updateComplete;
    press(option(picker, 'EL'));
    for (const name of ['name', 'required', 'disabled']) {
      picker.removeAttribute(name);
    }
    select.removeAttribute('form');
    expect(data(form), 'in the same task').to.equal('country=EL');
    await new Promise((resolve) => setTimeout(resolve));
    expect(data(form)).to.equal('country=EL');
    expect(form.elements.namedItem('country') === picker).to.equal(true);
    expect(picker.required).to.equal(true);
  });

  it('is in the form again where the picker cannot start', async () => {
    const { form, picker } = withSelect(SELECT);
    await picker.updateComplete;
    picker.href = 'javascript:alert(1)';
    await picker.updateComplete;
    expect(takeConsole('error')).to.have.length(1);
    expect(data(form)).to.equal('country=SE');
    expect(form.elements.namedItem('country')).to.be.instanceOf(
      HTMLSelectElement,
    );
  });
});
