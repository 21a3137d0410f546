// What a page puts into the slot `not-listed` and opens from there.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { eventually, part, press, rendered } from '../support/elements.js';
import { focused } from '../support/picker.js';

const isOpen = (picker: Element): boolean =>
  part(picker, '#panel').matches(':popover-open');

const KINDS: Record<string, { help: string; opens: string }> = {
  popover: { help: 'div popover', opens: 'popovertarget="help"' },
  dialog: { help: 'dialog', opens: '' },
};

for (const [kind, { help, opens }] of Object.entries(KINDS)) {
  for (const where of ['in the slot', 'elsewhere on the page']) {
    describe(`a ${kind} that is ${where} and opened from the slot not-listed`, () => {
      /** The picker, open, and the help open over it. */
      async function opened(): Promise<{
        picker: EidasCountryPicker;
        over: HTMLElement;
      }> {
        const tag = unsafeStatic(help.split(' ')[0]!);
        const over = staticHtml`<${tag} id="help" ?popover=${kind === 'popover'} slot="not-listed"><button id="inside">OK</button></${tag}>`;
        const place = await rendered<HTMLElement>(
          html`<div>
            <eidas-country-picker lang="fr" layout="compact">
              <button slot="not-listed" id="opens">Not listed?</button>
              ${where === 'in the slot' ? over : ''}
            </eidas-country-picker>
            ${where === 'in the slot' ? '' : over}
          </div>`,
        );
        const picker = place.querySelector('eidas-country-picker')!;
        const button = place.querySelector<HTMLButtonElement>('#opens')!;
        const target = place.querySelector<HTMLElement>('#help')!;
        if (opens) button.setAttribute('popovertarget', 'help');
        button.addEventListener('click', () => {
          if (kind === 'dialog') (target as HTMLDialogElement).showModal();
        });
        press(part(picker, '#control'));
        await picker.updateComplete;
        button.focus();
        button.click();
        await picker.updateComplete;
        place.querySelector<HTMLElement>('#inside')!.focus();
        return { picker, over: target };
      }

      it('stays open, with the focus', async () => {
        const { over } = await opened();
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(over.checkVisibility()).to.equal(true);
        expect(document.activeElement?.id).to.equal('inside');
      });

      it('gives the focus back as it closes, and Escape closes one at a time', async () => {
        const { picker, over } = await opened();
        await sendKeys({ press: 'Escape' });
        await eventually(() => !over.checkVisibility());
        await eventually(
          () =>
            document.activeElement?.id === 'opens' ||
            focused(picker) === 'control',
          'the focus is back',
        );
        if (!isOpen(picker)) return;
        await sendKeys({ press: 'Escape' });
        await eventually(() => !isOpen(picker));
        await eventually(() => focused(picker) === 'control');
      });
    });
  }
}
