// How the page names and describes the picker.
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { part, rendered } from '../support/elements.js';

/** Until the observer has seen what has changed, which is later in Firefox. */
async function seen(picker: EidasCountryPicker): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await picker.updateComplete;
}

async function inPage(template: TemplateResult): Promise<EidasCountryPicker> {
  const place = await rendered<HTMLElement>(
    html`<div lang="fr">${template}</div>`,
  );
  return place.querySelector('eidas-country-picker')!;
}

/** The element that is named, and its name. */
function named(picker: EidasCountryPicker): { name: string; lang: string } {
  const field = part(picker, '#control, [role="group"]');
  const ids = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name = ids.map((id) => part(picker, `#${id}`).textContent?.trim());
  return {
    name: name.join(' '),
    lang: field.closest<HTMLElement>('[lang]')!.lang,
  };
}

/** The texts that are said with the field that has the focus first. */
function described(picker: EidasCountryPicker): string[] {
  const field = part(picker, '#control, #filter');
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => part(picker, `#${id}`).textContent?.trim() ?? '');
}

const QUESTION = 'Welches Land hat Ihre digitale Identität ausgestellt?';

for (const layout of ['list', 'compact']) {
  describe(`<eidas-country-picker layout="${layout}">`, () => {
    const labelled = (): Promise<EidasCountryPicker> =>
      inPage(
        html`<label for="country">Votre <b>pays</b></label>
          <eidas-country-picker
            id="country"
            lang="de"
            layout=${layout}
          ></eidas-country-picker>`,
      );

    it('is called by its question, in its language', async () => {
      const picker = await inPage(
        html`<eidas-country-picker
          lang="de"
          layout=${layout}
        ></eidas-country-picker>`,
      );
      expect(named(picker)).to.deep.equal({ name: QUESTION, lang: 'de' });
      expect(part(picker, '#question').hidden).to.equal(false);
    });

    it('is called by its label, in the language of that', async () => {
      const picker = await labelled();
      expect(named(picker)).to.deep.equal({ name: 'Votre pays', lang: 'fr' });
      expect(part(picker, '#question').hidden, 'asked once').to.equal(true);
      expect(
        part(picker, '#hint').closest<HTMLElement>('[lang]')?.lang,
      ).to.equal('de');
    });

    it('is called by a label around it, without what is in it', async () => {
      const picker = await inPage(
        html`<label
          >Votre pays
          <eidas-country-picker layout=${layout}
            ><select>
              <option value="EL">Grèce</option>
            </select></eidas-country-picker
          ></label
        >`,
      );
      expect(named(picker).name).to.equal('Votre pays');
    });

    it('follows a label that changes, goes and comes', async () => {
      const picker = await labelled();
      const label = picker.labels![0] as HTMLLabelElement;
      label.textContent = 'Pays';
      await seen(picker);
      expect(named(picker).name).to.equal('Pays');
      const { parentElement } = label;
      label.remove();
      await seen(picker);
      expect(named(picker).name).to.equal(QUESTION);
      parentElement!.prepend(label);
      await seen(picker);
      expect(named(picker).name).to.equal('Pays');
      for (const [id, name] of [
        ['other', QUESTION],
        ['country', 'Pays'],
      ] as const) {
        label.htmlFor = id;
        await seen(picker);
        expect(named(picker).name).to.equal(name);
      }
    });

    it('is called by aria-labelledby, else by aria-label, else by its labels', async () => {
      const picker = await labelled();
      picker.insertAdjacentHTML('beforebegin', '<b id="b" lang="el">Χώρα</b>');
      picker.setAttribute('aria-labelledby', 'b gone');
      picker.setAttribute('aria-label', 'Staat');
      await seen(picker);
      expect(named(picker)).to.deep.equal({ name: 'Χώρα', lang: 'el' });
      picker.removeAttribute('aria-labelledby');
      await seen(picker);
      expect(named(picker)).to.deep.equal({ name: 'Staat', lang: 'de' });
      picker.removeAttribute('aria-label');
      await seen(picker);
      expect(named(picker).name).to.equal('Votre pays');
    });

    it('is described by the page, and by its hint', async () => {
      const picker = await labelled();
      expect(described(picker)).to.have.length(1);
      picker.insertAdjacentHTML('afterend', '<p id="p">Pour nous</p>');
      picker.setAttribute('aria-describedby', 'p');
      await seen(picker);
      expect(described(picker)).to.have.length(2);
      expect(described(picker)[0]).to.equal('Pour nous');
      picker.removeAttribute('aria-describedby');
      picker.setAttribute('aria-description', 'Pour vous');
      await seen(picker);
      expect(described(picker)[0]).to.equal('Pour vous');
    });

    it('has the focus by a press on its label, and not by one on what is in it', async () => {
      const picker = await labelled();
      (picker.labels![0] as HTMLElement).click();
      const active = (): string | undefined =>
        picker.shadowRoot?.activeElement?.id;
      expect(active()).to.equal(layout === 'list' ? 'filter' : 'control');
    });
  });
}

it('what is chosen is said with the field of a list', async () => {
  const picker = await inPage(
    html`<eidas-country-picker
      lang="fr"
      layout="list"
      value="EL"
    ></eidas-country-picker>`,
  );
  expect(described(picker)[0]).to.equal('Pays choisi\u00a0: Grèce.');
});
