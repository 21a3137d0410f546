// A page that is morphed into what the server wrote, as Turbo 8, htmx and
// Livewire do it: the form’s data stays what the visitor chose.
import plugin from '@alpinejs/morph';
import type { Morphing } from '@alpinejs/morph';
import { expect, fixture } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import '../../src/index.js';
import type { EidasButton, EidasCountryPicker } from '../../src/index.js';
import { control, press, settled } from '../support/elements.js';
import { option } from '../support/picker.js';

/** What the server writes, before and after. */
const page = (token: string): string => `<div id="page">
  <form method="post" action="/auth/eidas">
    <input type="hidden" name="_csrf" value="${token}">
    <eidas-country-picker name="country" lang="en">
      <select name="country" required>
        <option value="">–</option>
        <option value="AT">Austria</option>
        <option value="EL">Greece</option>
      </select>
      <input type="radio" name="country" value="EL">
    </eidas-country-picker>
    <eidas-button lang="en"><select name="level" required><option></option></select><button name="road" value="eidas">Sign in</button></eidas-button>
  </form>
  <form action="/login">
    <eidas-button lang="en"><a href="/auth/${token}">x</a><button name="wrong" value="1">x</button></eidas-button>
    <input name="user" value="me">
  </form>
</div>`;

const alpine = {} as Morphing;
plugin(alpine);

const MORPHS: Record<string, (place: HTMLElement, markup: string) => unknown> =
  {
    Idiomorph: (place, markup) => Idiomorph.morph(place, markup),
    'Idiomorph, inside': (place, markup) => {
      const fresh = document.createElement('template');
      fresh.innerHTML = markup;
      void Idiomorph.morph(place, fresh.content.firstElementChild!.innerHTML, {
        morphStyle: 'innerHTML',
      });
    },
    'Alpine’s morph': (place, markup) => alpine.morph(place, markup),
  };

for (const [name, change] of Object.entries(MORPHS)) {
  describe(`after a morph by ${name}`, () => {
    const sent: [string, FormDataEntryValue][][] = [];
    let place: HTMLElement;
    let forms: HTMLFormElement[];

    const data = (): unknown[] => forms.map((form) => [...new FormData(form)]);

    beforeEach(async () => {
      sent.length = 0;
      place = await fixture<HTMLElement>(page('before'));
      await settled(place);
      forms = [...place.querySelectorAll('form')];
      for (const form of forms) {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          sent.push([...new FormData(form, event.submitter)]);
        });
      }
      const picker = place.querySelector<EidasCountryPicker>(
        'eidas-country-picker',
      )!;
      option(picker, 'EL').click();
      expect(data()).to.deep.equal([
        [
          ['_csrf', 'before'],
          ['country', 'EL'],
        ],
        [['user', 'me']],
      ]);
    });

    const AFTER = [
      [
        ['_csrf', 'after'],
        ['country', 'EL'],
      ],
      [['user', 'me']],
    ];

    it('the forms’ data is what the visitor chose, at once and a second later', async () => {
      change(place, page('after'));
      expect(data(), 'at once').to.deep.equal(AFTER);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(data(), 'a second later').to.deep.equal(AFTER);
      change(place, page('after'));
      expect(data(), 'once more').to.deep.equal(AFTER);
      await new Promise((resolve) => setTimeout(resolve));
      expect(forms[0]!.elements.namedItem('country')).to.equal(
        place.querySelector('eidas-country-picker'),
      );
    });

    it('the button submits them so', async () => {
      change(place, page('after'));
      // The observers tell of it before anybody can press.
      await new Promise((resolve) => setTimeout(resolve));
      place.querySelector<EidasButton>('eidas-button')!.click();
      expect(Object.fromEntries(sent[0] ?? [])).to.deep.equal({
        _csrf: 'after',
        country: 'EL',
        road: 'eidas',
        ui_locales: 'en',
      });
      expect(sent[0]).to.have.length(4);
    });

    it('a link leads where the new fallback does, and its form has no other button', async () => {
      change(place, page('after'));
      const button = forms[1]!.querySelector<EidasButton>('eidas-button')!;
      await new Promise((resolve) => setTimeout(resolve));
      await button.updateComplete;
      expect(press(control(button)).href).to.equal(
        `${location.origin}/auth/after?ui_locales=en`,
      );
      expect(button.querySelector('button')!.form).to.equal(null);
      await new Promise((resolve) => setTimeout(resolve));
    });
  });
}
