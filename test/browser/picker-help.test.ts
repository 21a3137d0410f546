import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { eventually, part, press, rendered } from '../support/elements.js';
import { codes, field, filter, focused, option } from '../support/picker.js';
import { prefer } from '../support/visitor.js';

const french = (): Promise<EidasCountryPicker> =>
  rendered<EidasCountryPicker>(
    html`<eidas-country-picker
      lang="fr"
      layout="list"
      unavailable="IS:level"
    ></eidas-country-picker>`,
  );

describe('the suggestions of <eidas-country-picker>', () => {
  /** The countries of each headed group. */
  const groups = (picker: Element): Record<string, string[]> =>
    Object.fromEntries(
      [
        ...(picker.shadowRoot?.querySelectorAll('.results [role="group"]') ??
          []),
      ].map((group) => {
        const heading = group.getAttribute('aria-labelledby') ?? '';
        const inside = group.querySelectorAll<HTMLElement>('[data-code]');
        return [
          part(picker, `#${heading}`).textContent ?? '',
          [...inside].map(({ dataset }) => dataset['code'] ?? ''),
        ];
      }),
    );

  it('come from regions of the visitor’s languages, in their order', async () => {
    prefer('lb-LU', 'de', 'de-AT', 'en-GB', 'fr-FR', 'de-AT');
    const picker = await french();
    const { Suggestions: suggested, 'Autres pays': others } = groups(picker);
    expect(suggested).to.deep.equal(['LU', 'AT']);
    expect(others).to.have.length(27);
    expect(codes(picker)).to.have.length(29);
    expect(new Set(codes(picker)).size, 'each once').to.equal(29);
  });

  it('are none for a language without a region', async () => {
    prefer('de', 'fr');
    const picker = await french();
    expect(groups(picker)).to.deep.equal({});
    expect(codes(picker)).to.have.length(29);
  });

  it('are in the one list while a text is typed', async () => {
    prefer('de-AT');
    const picker = await french();
    await filter(picker, 'a');
    expect(groups(picker)).to.deep.equal({});
    expect(codes(picker)).to.include('AT');
  });

  it('are never chosen, nor remembered', async () => {
    prefer('de-AT');
    const picker = await french();
    expect(picker.value).to.equal('');
    press(option(picker, 'SE'));
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    const next = await french();
    expect(groups(next)['Suggestions']).to.deep.equal(['AT']);
  });
});

describe('what <eidas-country-picker> announces', () => {
  const announced = (picker: Element): string =>
    part(picker, '[role="status"]').textContent ?? '';

  it('is how many countries are left, once, when the typing pauses', async () => {
    const picker = await french();
    const said: string[] = [];
    new MutationObserver(() => said.push(announced(picker))).observe(
      part(picker, '[role="status"]'),
      { childList: true, characterData: true, subtree: true },
    );
    await Promise.all(['p', 'po', 'pol'].map((text) => filter(picker, text)));
    expect(said, 'nothing while one types').to.deep.equal([]);
    await eventually(() => said.length > 0);
    expect(said).to.deep.equal(['Résultats\u00a0: 1']);
  });

  it('is what to do where none is left', async () => {
    const picker = await french();
    await filter(picker, 'Frankreich');
    await eventually(() => announced(picker).includes('FranceConnect+'));
  });

  it('is which country was typed in full', async () => {
    const picker = await french();
    await filter(picker, 'Ελλάδα');
    picker.focus();
    field(picker).blur();
    expect(picker.value).to.equal('EL');
    await eventually(() => announced(picker) === 'Pays choisi\u00a0: Grèce');
  });

  it('is which one was, as the focus leaves an open list', async () => {
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker
        lang="fr"
        layout="compact"
      ></eidas-country-picker>`,
    );
    const next = await rendered<HTMLElement>(html`<button>Next</button>`);
    part(picker, '#control').click();
    await filter(picker, 'hellas');
    next.focus();
    await eventually(() => announced(picker) === 'Pays choisi\u00a0: Grèce');
  });

  it('is not a country that was pressed: its radio button says it', async () => {
    const picker = await french();
    press(option(picker, 'EL'));
    await filter(picker, 'pol');
    await eventually(() => announced(picker) !== '');
    expect(announced(picker)).to.equal('Résultats\u00a0: 1');
  });

  it('is gone some seconds later', async () => {
    const picker = await french();
    await filter(picker, 'pol');
    await eventually(() => announced(picker) !== '');
    await eventually(() => announced(picker) === '');
  });

  it('is nothing of a list that is closed', async () => {
    const heard = await french();
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker
        lang="fr"
        layout="compact"
      ></eidas-country-picker>`,
    );
    const toggle = (): void => part(picker, '#control').click();
    toggle();
    await filter(picker, 'pol');
    toggle();
    // What was said later is heard by now.
    await filter(heard, 'pol');
    await eventually(() => announced(heard) !== '');
    expect(announced(picker), 'not yet said').to.equal('');
    toggle();
    await filter(picker, 'pol');
    await eventually(() => announced(picker) !== '');
    toggle();
    await picker.updateComplete;
    expect(announced(picker), 'just said').to.equal('');
  });

  it('is why a country cannot be chosen', async () => {
    const picker = await french();
    option(picker, 'IS').focus();
    press(option(picker, 'IS'));
    await eventually(
      () =>
        announced(picker) ===
        'Islande: Ne propose pas le niveau de sécurité demandé',
    );
    expect(focused(picker)).to.equal('IS');
  });
});
