import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  afterClick,
  part,
  press,
  rendered,
  useEvents,
} from '../support/elements.js';
import { codes, filter, names, option, options } from '../support/picker.js';
import { prefer } from '../support/visitor.js';

const events = useEvents();
beforeEach(() => {
  // No region: nothing is suggested, and all stand in one order.
  prefer('fr');
});
describe('<eidas-country-picker>', () => {
  it('lists the 29 countries in the order of its language', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker lang="fr"></eidas-country-picker>`,
    );
    const all = names(picker);
    expect(all).to.have.length(29);
    expect(all.slice(0, 4)).to.deep.equal([
      'Allemagne',
      'Autriche',
      'Belgique',
      'Bulgarie',
    ]);
    expect(all).to.deep.equal([...all].sort(new Intl.Collator('fr').compare));
    expect(codes(picker)).to.include('EL').and.not.to.include('FR');
  });

  it('shows name, own-language name in its language, and a silent flag', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker lang="de"></eidas-country-picker>`,
    );
    const greece = option(picker, 'EL');
    expect(greece.querySelector('.name')?.textContent).to.equal('Griechenland');
    const own = greece.querySelector<HTMLElement>('.own [lang]');
    expect(own?.lang).to.equal('el');
    expect(own?.textContent?.trim()).to.equal('Ελλάδα');
    expect(greece.querySelector('.flag')?.getAttribute('aria-hidden')).to.equal(
      'true',
    );
    expect(greece.querySelectorAll('svg path').length).to.be.greaterThan(0);
    expect(option(picker, 'DE').querySelector('.own')).to.equal(null);
  });

  it('leaves the flags out on demand', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker no-flags></eidas-country-picker>`,
    );
    expect(picker.shadowRoot?.querySelector('.flag')).to.equal(null);
  });

  it('filters by a name in any language, by code, and by other spellings', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker lang="fr"></eidas-country-picker>`,
    );
    for (const [text, code] of [
      ['grè', 'EL'],
      ['GRE', 'EL'],
      ['ellada', 'EL'],
      ['Ελλ', 'EL'],
      ['gr', 'EL'],
      ['el', 'EL'],
      ['Deutschl', 'DE'],
      ['holland', 'NL'],
      ['oesterreich', 'AT'],
    ] as const) {
      await filter(picker, text);
      expect(codes(picker)[0], text).to.equal(code);
    }
    expect(part(picker, '#count').textContent).to.match(/1$/);
  });

  it('answers for what it does not find', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker lang="fr"></eidas-country-picker>`,
    );
    const answer = (): string => part(picker, '.answer').textContent ?? '';
    await filter(picker, 'Frankreich');
    expect(answer()).to.contain('FranceConnect+');
    await filter(picker, 'schweiz');
    expect(answer()).to.contain('Suisse');
    await filter(picker, 'xyz');
    expect(answer()).to.contain('Aucun pays de cette liste ne correspond');
    expect(options(picker)).to.have.length(0);
  });

  describe('by link', () => {
    it('has a real link for each country, with the country in it', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker
          lang="fr"
          href="/auth/eidas"
          acr-values="eidas3"
        ></eidas-country-picker>`,
      );
      const greece = option(picker, 'EL') as HTMLAnchorElement;
      expect(greece.localName).to.equal('a');
      expect(greece.href).to.equal(
        `${location.origin}/auth/eidas?country=EL&acr_values=eidas3&ui_locales=fr`,
      );
      expect(greece.target).to.equal('_top');
      expect(greece.rel).to.equal('external nofollow');
    });

    it('starts with the country, in the notation that the site wants', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker
          href="/auth/eidas"
          country-codes="iso"
        ></eidas-country-picker>`,
      );
      const { href, followed } = press(option(picker, 'EL'));
      expect(followed).to.equal(true);
      expect(new URL(href ?? '').searchParams.get('country')).to.equal('GR');
      expect(events.authorize[0]?.detail.provider).to.equal('eidas');
      expect(events.authorize[0]?.detail.country).to.deep.equal({
        code: 'EL',
        iso: 'GR',
      });
      await afterClick();
    });

    it('sends nothing when a listener cancels', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker
          href="/auth/eidas"
          @fc-authorize=${(event: Event) => event.preventDefault()}
        ></eidas-country-picker>`,
      );
      expect(press(option(picker, 'DE')).followed).to.equal(false);
      await afterClick();
    });

    it('shows the fallback for an href that is refused', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker href="javascript:alert(1)"
          ><select name="country"></select
        ></eidas-country-picker>`,
      );
      expect(options(picker)).to.have.length(0);
      expect(picker.querySelector('select')?.disabled).to.equal(false);
      expect(picker.querySelector('select')?.getClientRects()).to.have.length(
        1,
      );
      expect(events.errors.map(({ detail }) => detail.code)).to.deep.equal([
        'invalid-href',
      ]);
      expect(takeConsole('error')).to.have.length(1);
    });
  });

  describe('as a form control', () => {
    const inForm = async (
      picker: unknown,
    ): Promise<{ form: HTMLFormElement; picker: EidasCountryPicker }> => {
      const form = await rendered<HTMLFormElement>(
        html`<form>${picker}</form>`,
      );
      return {
        form,
        picker: form.querySelector(
          'eidas-country-picker',
        ) as EidasCountryPicker,
      };
    };
    const data = (form: HTMLFormElement): unknown =>
      Object.fromEntries(new FormData(form));

    it('submits the country that was chosen, and starts nothing', async () => {
      const { form, picker } = await inForm(
        html`<eidas-country-picker name="country" layout="list"
          ><select name="country">
            <option value="DE"></option>
            <option value="EL"></option></select
        ></eidas-country-picker>`,
      );
      expect(data(form)).to.deep.equal({});
      const seen: string[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) =>
          seen.push(`${event.type} ${(event.target as Element).localName}`),
        );
      }
      press(option(picker, 'EL'));
      await picker.updateComplete;
      expect(data(form)).to.deep.equal({ country: 'EL' });
      expect(seen).to.deep.equal([
        'input eidas-country-picker',
        'change eidas-country-picker',
      ]);
      expect(option(picker, 'EL').getAttribute('aria-checked')).to.equal(
        'true',
      );
      expect(part(picker, '#chosen').textContent).to.match(/:\s.+/);
      expect(events.authorize).to.have.length(0);
    });

    it('submits the notation that the site wants', async () => {
      const { form, picker } = await inForm(
        html`<eidas-country-picker
          name="country"
          country-codes="iso"
          value="EL"
        ></eidas-country-picker>`,
      );
      expect(picker.value).to.equal('GR');
      expect(data(form)).to.deep.equal({ country: 'GR' });
    });

    it('keeps the choice whatever is typed into the filter', async () => {
      const { form, picker } = await inForm(
        html`<eidas-country-picker
          name="country"
          value="DE"
        ></eidas-country-picker>`,
      );
      const heard: string[] = [];
      for (const type of ['beforeinput', 'input', 'change', 'keydown']) {
        form.addEventListener(type, () => heard.push(type));
      }
      await filter(picker, 'gr');
      await filter(picker, '');
      expect(picker.value).to.equal('DE');
      expect(data(form)).to.deep.equal({ country: 'DE' });
      expect(heard).to.deep.equal([]);
    });

    it('blocks the form while it is required and empty', async () => {
      const { form, picker } = await inForm(
        html`<eidas-country-picker
          lang="fr"
          name="country"
          required
        ></eidas-country-picker>`,
      );
      const missing = document.createElement('select');
      missing.required = true;
      expect(form.checkValidity()).to.equal(false);
      expect(picker.validity?.valueMissing).to.equal(true);
      expect(picker.validationMessage).to.equal(missing.validationMessage);
      picker.value = 'SE';
      expect(form.checkValidity()).to.equal(true);
    });

    it('is reset to its attribute, and disabled with its fieldset', async () => {
      const { form, picker } = await inForm(
        html`<fieldset>
          <eidas-country-picker
            name="country"
            value="DE"
          ></eidas-country-picker>
        </fieldset>`,
      );
      picker.value = 'SE';
      form.reset();
      expect(picker.value).to.equal('DE');
      (form.querySelector('fieldset') as HTMLFieldSetElement).disabled = true;
      expect(data(form)).to.deep.equal({});
      await picker.updateComplete;
      expect((part(picker, '#control') as HTMLButtonElement).disabled).to.equal(
        true,
      );
    });

    it('reads a value that is not on offer as empty', async () => {
      const { picker } = await inForm(
        html`<eidas-country-picker
          name="country"
          countries="DE SE"
          value="EL"
        ></eidas-country-picker>`,
      );
      expect(picker.value).to.equal('');
      picker.countries = 'EL DE';
      expect(picker.value).to.equal('EL');
    });

    it('submits its form when the site wants choosing to do so', async () => {
      const { form, picker } = await inForm(
        html`<eidas-country-picker
          name="country"
          submit-on-choose
        ></eidas-country-picker>`,
      );
      const submitted = oneEvent(form, 'submit');
      form.addEventListener('submit', (event) => event.preventDefault());
      press(option(picker, 'EL'));
      await submitted;
    });
  });

  describe('offer', () => {
    it('takes codes or objects, and reads as objects always', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker
          lang="en"
          countries="GR de UK"
        ></eidas-country-picker>`,
      );
      expect(codes(picker).sort()).to.deep.equal(['DE', 'EL', 'UK']);
      expect(picker.countries).to.deep.equal([
        { code: 'EL' },
        { code: 'DE' },
        { code: 'UK' },
      ]);
      picker.countries = [{ code: 'CB', name: 'Test node' }, 'DE'];
      await picker.updateComplete;
      expect(names(picker)).to.deep.equal(['Germany', 'Test node']);
    });

    it('skips a code that it does not know, and says so', async () => {
      const picker = await rendered<EidasCountryPicker>(
        html`<eidas-country-picker countries="DE XX"></eidas-country-picker>`,
      );
      expect(codes(picker)).to.deep.equal(['DE']);
      expect(events.errors.map(({ detail }) => detail.code)).to.deep.equal([
        'unknown-country',
      ]);
      expect(takeConsole('error')).to.have.length(1);
    });

    for (const [reason, words] of [
      ['not-connected', 'Pas encore raccordé'],
      ['level', 'Ne propose pas le niveau de sécurité demandé'],
      ['public-only', 'Réservé aux services publics'],
      ['some-other-day', 'Indisponible pour le moment'],
    ] as const) {
      it(`shows that a country cannot be chosen by reason of ${reason}, and does not choose it`, async () => {
        const picker = await rendered<EidasCountryPicker>(
          html`<eidas-country-picker
            lang="fr"
            unavailable="IS:${reason} FI"
          ></eidas-country-picker>`,
        );
        const iceland = option(picker, 'IS');
        expect(iceland.getAttribute('aria-disabled')).to.equal('true');
        expect(iceland.textContent).to.contain(words);
        press(iceland);
        expect(picker.value).to.equal('');
      });
    }
  });
});
