// Constraint validation as HTML has it, and when a fault is shown.
import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { EidasButton, EidasCountryPicker } from '../../src/index.js';
import {
  control,
  eventually,
  part,
  press,
  rendered,
} from '../support/elements.js';
import { filter, option } from '../support/picker.js';

const LAYOUTS = ['list', 'compact'] as const;

async function required(
  layout: string,
  more = html``,
): Promise<{ form: HTMLFormElement; picker: EidasCountryPicker }> {
  const form = await rendered<HTMLFormElement>(
    html`<form>
      ${more}<eidas-country-picker
        lang="fr"
        name="country"
        layout=${layout}
        required
      ></eidas-country-picker
      ><button>Submit</button>
    </form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, picker: form.querySelector('eidas-country-picker')! };
}

/** Whether the visitor is shown that something is wrong. */
async function isShown(picker: EidasCountryPicker): Promise<boolean> {
  await picker.updateComplete;
  const shown = picker.matches(':state(user-invalid)');
  const error = picker.shadowRoot?.querySelectorAll('#error').length;
  expect(error, 'the text').to.equal(shown ? 1 : 0);
  return shown;
}

describe('that a choice is missing', () => {
  for (const layout of LAYOUTS) {
    describe(`in the layout ${layout}`, () => {
      it('is not shown by checkValidity()', async () => {
        const { form, picker } = await required(layout);
        expect(picker.checkValidity()).to.equal(false);
        expect(form.checkValidity()).to.equal(false);
        expect(await isShown(picker)).to.equal(false);
      });

      it('is shown by reportValidity()', async () => {
        const { picker } = await required(layout);
        expect(picker.reportValidity()).to.equal(false);
        expect(await isShown(picker)).to.equal(true);
      });

      it('is shown by the form’s, and by a submission', async () => {
        for (const show of ['reportValidity', 'requestSubmit'] as const) {
          const { form, picker } = await required(layout);
          form[show]();
          expect(await isShown(picker), show).to.equal(true);
        }
      });

      it('is shown by a press on submit, though another field comes first', async () => {
        const { form, picker } = await required(
          layout,
          html`<input name="a" required />`,
        );
        form.querySelector('button')!.click();
        expect(await isShown(picker)).to.equal(true);
        expect(document.activeElement?.localName).to.equal('input');
      });

      it('is not shown where the page cancels `invalid`', async () => {
        const { form, picker } = await required(layout);
        picker.addEventListener('invalid', (event) => event.preventDefault());
        picker.reportValidity();
        form.reportValidity();
        form.querySelector('button')!.click();
        expect(await isShown(picker)).to.equal(false);
      });

      it('is shown until there is a choice, and not after', async () => {
        const { picker } = await required(layout);
        picker.reportValidity();
        expect(await isShown(picker)).to.equal(true);
        press(option(picker, 'EL'));
        expect(await isShown(picker)).to.equal(false);
      });

      it('is not shown after a reset', async () => {
        const { form, picker } = await required(layout);
        picker.reportValidity();
        form.reset();
        expect(await isShown(picker)).to.equal(false);
      });
    });
  }

  it('is said by the page in other words than by the browser', async () => {
    const { picker } = await required('list');
    picker.reportValidity();
    await picker.updateComplete;
    expect(picker.validationMessage).not.to.equal('');
    expect(part(picker, '#error').textContent).not.to.contain(
      picker.validationMessage,
    );
  });

  it('is said with the country that the search has left', async () => {
    const { picker } = await required('list');
    await filter(picker, 'grèc');
    picker.reportValidity();
    await picker.updateComplete;
    expect(part(picker, '#error').textContent).to.contain('Grèce');
    await filter(picker, '');
    expect(part(picker, '#error').textContent).not.to.contain('Grèce');
  });

  it('is announced anew where the search leaves one country', async () => {
    const { picker } = await required('list');
    const isAnnounced = (): boolean =>
      part(picker, '[role=status]').textContent ===
      part(picker, '#error').textContent;
    picker.reportValidity();
    await picker.updateComplete;
    await eventually(isAnnounced, 'the error');
    await filter(picker, 'grèc');
    expect(isAnnounced(), 'another error').to.equal(false);
    await eventually(isAnnounced, 'the error with its country');
  });

  it('does not block a form whose button opens the picker', async () => {
    const form = await rendered<HTMLFormElement>(
      html`<form>
        <eidas-button
          ><eidas-country-picker
            slot="picker"
            name="country"
            required
          ></eidas-country-picker
        ></eidas-button>
        <button>The site's own</button>
      </form>`,
    );
    const picker = form.querySelector('eidas-country-picker')!;
    await eventually(() => picker.handover, 'the button found its picker');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    form.querySelector('button')!.click();
    expect(submitted).to.equal(1);
    const button = form.querySelector<EidasButton>('eidas-button')!;
    press(control(button));
    press(option(picker, 'EL'));
    expect(new FormData(form).get('country')).to.equal('EL');
  });
});

describe('the constraint validation API of <eidas-country-picker>', () => {
  it('has a message of the page’s own', async () => {
    const { form, picker } = await required('list');
    picker.value = 'EL';
    picker.setCustomValidity('Not this one');
    expect(picker.validity?.customError).to.equal(true);
    expect(picker.validity?.valid).to.equal(false);
    expect(picker.validationMessage).to.equal('Not this one');
    expect(form.checkValidity()).to.equal(false);
    expect(picker.reportValidity()).to.equal(false);
    await picker.updateComplete;
    expect(picker.matches(':state(user-invalid)')).to.equal(true);
    // The browser's bubble says it: not once more below.
    expect(part(picker, '.root').textContent).not.to.contain('Not this one');
    picker.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('bars a disabled one, which stays as it was', async () => {
    const { form, picker } = await required('list');
    picker.disabled = true;
    expect(picker.willValidate).to.equal(false);
    expect(picker.checkValidity()).to.equal(true);
    expect(picker.validationMessage).to.equal('');
    expect(form.checkValidity()).to.equal(true);
    picker.disabled = false;
    expect(picker.checkValidity()).to.equal(false);
  });
});
