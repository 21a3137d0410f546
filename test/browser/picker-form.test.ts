import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { eventually, part, press, rendered } from '../support/elements.js';
import { field, focused, option } from '../support/picker.js';

async function inForm(template: TemplateResult): Promise<{
  form: HTMLFormElement;
  picker: EidasCountryPicker;
}> {
  const form = await rendered<HTMLFormElement>(html`<form>${template}</form>`);
  const picker = form.querySelector('eidas-country-picker');
  return { form, picker: picker as EidasCountryPicker };
}

describe('<eidas-country-picker> as a form control', () => {
  it('has the members of a native one', async () => {
    const { form, picker } = await inForm(
      html`<label for="country">Country</label>
        <eidas-country-picker
          id="country"
          name="country"
          value="GR"
        ></eidas-country-picker>`,
    );
    expect(picker.form).to.equal(form);
    expect(picker.name).to.equal('country');
    expect(picker.labels).to.have.length(1);
    expect(picker.willValidate).to.equal(true);
    expect(picker.checkValidity()).to.equal(true);
    expect(picker.reportValidity()).to.equal(true);
    expect(picker.validity?.valid).to.equal(true);
    expect(picker.validationMessage).to.equal('');
    expect(picker.defaultValue).to.equal('GR');
    expect(picker.value).to.equal('EL');
    expect([...form.elements]).to.include(picker);
  });

  it('has the focus by a press on its label', async () => {
    const { form, picker } = await inForm(
      html`<label for="country">Country</label>
        <eidas-country-picker
          id="country"
          layout="list"
        ></eidas-country-picker>`,
    );
    form.querySelector('label')?.click();
    expect(focused(picker)).to.equal('filter');
  });

  it('looks invalid once that was said, and no more once it is mended', async () => {
    const { form, picker } = await inForm(
      html`<eidas-country-picker
        lang="fr"
        name="country"
        layout="list"
        required
      ></eidas-country-picker>`,
    );
    const looksInvalid = (): boolean => picker.matches(':state(user-invalid)');
    const group = part(picker, '[role="radiogroup"]');
    expect(looksInvalid()).to.equal(false);
    expect(form.reportValidity()).to.equal(false);
    await picker.updateComplete;
    expect(looksInvalid()).to.equal(true);
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(part(picker, '#error').textContent).to.equal(
      'Choisissez le pays qui a délivré votre identité numérique.',
    );
    expect(focused(picker)).to.equal('filter');
    // Heard once: announced as the focus comes, and described from then on.
    const described = (): string =>
      field(picker).getAttribute('aria-describedby') ?? '';
    expect(described()).not.to.contain('error');
    await eventually(() =>
      part(picker, '[role="status"]').textContent?.startsWith('Choisissez'),
    );
    picker.blur();
    await picker.updateComplete;
    expect(described()).to.contain('error');
    press(option(picker, 'EL'));
    await picker.updateComplete;
    expect(looksInvalid()).to.equal(false);
    expect(picker.shadowRoot?.querySelector('#error')).to.equal(null);
    expect(group.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has its choice back when the browser restores the page', async () => {
    const { form, picker } = await inForm(
      html`<eidas-country-picker
        name="country"
        country-codes="iso"
      ></eidas-country-picker>`,
    );
    // What Chromium, Firefox and WebKit do after back and forward, unless the
    // page was kept alive or is no-store: they call it with the state.
    picker.formStateRestoreCallback('GR');
    expect(new FormData(form).get('country')).to.equal('GR');
    await picker.updateComplete;
    expect(option(picker, 'EL').getAttribute('aria-checked')).to.equal('true');
  });

  it('has one of the notations in its form data, and the other in none', async () => {
    const { form, picker } = await inForm(
      html`<eidas-country-picker name="country"></eidas-country-picker>`,
    );
    picker.value = 'GR';
    expect(new FormData(form).get('country')).to.equal('EL');
    picker.countryCodes = 'iso';
    await picker.updateComplete;
    expect(new FormData(form).get('country')).to.equal('GR');
  });

  it('cannot be used while it is disabled', async () => {
    const { form, picker } = await inForm(
      html`<eidas-country-picker
        name="country"
        value="EL"
        layout="list"
        required
        disabled
      ></eidas-country-picker>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
    expect(field(picker).disabled).to.equal(true);
    expect((option(picker, 'SE') as HTMLButtonElement).disabled).to.equal(true);
    press(option(picker, 'SE'));
    expect(picker.value).to.equal('EL');
  });

  it('is not opened while it is disabled', async () => {
    const { picker } = await inForm(
      html`<eidas-country-picker disabled></eidas-country-picker>`,
    );
    const opener = part(picker, '#control') as HTMLButtonElement;
    expect(opener.disabled).to.equal(true);
    opener.click();
    expect(part(picker, '#panel').matches(':popover-open')).to.equal(false);
  });

  it('has no link that can be followed while it is disabled', async () => {
    const { picker } = await inForm(
      html`<eidas-country-picker href="/auth" disabled></eidas-country-picker>`,
    );
    const greece = option(picker, 'EL');
    expect(greece.hasAttribute('href')).to.equal(false);
    expect(greece.getAttribute('aria-disabled')).to.equal('true');
    expect(option(picker, 'AT').tabIndex, 'the first').to.equal(0);
    expect(press(greece).followed).to.equal(false);
  });

  it('is no part of the form with an href: each country is a link', async () => {
    const { form, picker } = await inForm(
      html`<eidas-country-picker
        name="country"
        href="/auth"
        required
      ></eidas-country-picker>`,
    );
    picker.value = 'EL';
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('keeps the browser’s own suggestions away from the field', async () => {
    const { picker } = await inForm(
      html`<eidas-country-picker name="country"></eidas-country-picker>`,
    );
    expect(field(picker).autocomplete).to.equal('off');
    expect(field(picker).hasAttribute('name')).to.equal(false);
  });
});
