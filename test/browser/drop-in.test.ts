import { expect, oneEvent } from '@open-wc/testing';
import { BUTTONS, TAGS } from '../../scripts/tags.mjs';

/** The built files, in a page of their own each time. */
const dist = new URL('../../dist/', import.meta.url);

interface Page {
  window: Window & typeof globalThis & { errors: string[] };
  errors: string[];
}

/** Notes what goes wrong from the start. */
const RECORDER = `
  window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  console.error = (...args) => errors.push(args.join(' '));
`;

/**
 * A page that loads these scripts, one after the other.
 *
 * @param before a script of the page's own, run before them
 * @param policy its content security policy
 */
async function pageWith(
  files: string[],
  { before = '', policy = '' } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  const csp = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const scripts = files.map(
    (file) => `<script src="${new URL(file, dist).href}"></script>`,
  );
  frame.srcdoc = `<!doctype html><html lang="fr"><head>${policy && csp}
    <script>${RECORDER}${before}</script>${scripts.join('')}</head><body>
    <fc-plus-button href="/auth"><a href="/auth">x</a></fc-plus-button>
    <eidas-country-picker href="/auth"></eidas-country-picker></body></html>`;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  return { window, errors: window.errors };
}

const defined = ({ window }: Page): string[] =>
  TAGS.filter((tag) => window.customElements.get(tag));

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('the drop-ins', () => {
  it('register what they promise, and render', async () => {
    const buttons = await pageWith(['fc-eidas-buttons.js']);
    expect(defined(buttons)).to.deep.equal(BUTTONS);
    const all = await pageWith(['fc-eidas-elements.js']);
    expect(defined(all)).to.deep.equal(TAGS);
    const button = all.window.document.querySelector('fc-plus-button');
    await button?.updateComplete;
    expect(button?.shadowRoot?.querySelector('a.control')).to.be.an(
      'HTMLAnchorElement',
    );
    expect([...buttons.errors, ...all.errors]).to.deep.equal([]);
  });

  for (const files of [
    ['fc-eidas-elements.js', 'fc-eidas-elements.js'],
    ['fc-eidas-buttons.js', 'fc-eidas-buttons.js'],
    ['fc-eidas-buttons.js', 'fc-eidas-elements.js'],
    ['fc-eidas-elements.js', 'fc-eidas-buttons.js'],
  ]) {
    it(`may be loaded twice: ${files.join(', then ')}`, async () => {
      const page = await pageWith(files, {
        policy:
          "require-trusted-types-for 'script'; trusted-types fc-eidas-elements fc-eidas-buttons",
      });
      expect(page.errors).to.deep.equal([]);
      const expected = files.includes('fc-eidas-elements.js') ? TAGS : BUTTONS;
      expect(defined(page)).to.deep.equal(expected);
    });
  }

  it('the buttons, and then the elements, make a button open its picker', async () => {
    const page = await pageWith(['fc-eidas-buttons.js']);
    const { document } = page.window;
    const button = document.createElement('eidas-button');
    button.innerHTML = `<eidas-country-picker slot="picker"></eidas-country-picker>`;
    button.href = '/auth';
    document.body.append(button);
    await button.updateComplete;
    const inside = (selector: string): HTMLElement =>
      button.shadowRoot?.querySelector<HTMLElement>(selector) as HTMLElement;
    expect(inside('a.control')).not.to.equal(null);
    const script = document.createElement('script');
    script.src = new URL('fc-eidas-elements.js', dist).href;
    const loaded = oneEvent(script, 'load');
    document.body.append(script);
    await loaded;
    await page.window.customElements.whenDefined('eidas-country-picker');
    await button.updateComplete;
    inside('#control').click();
    const panel = inside('#panel');
    expect(panel.matches(':popover-open')).to.equal(true);
    const look = page.window.getComputedStyle(panel);
    expect(look.position).to.equal('fixed');
    expect(look.top).to.equal(look.getPropertyValue('--panel-top'));
    const picker = button.querySelector('eidas-country-picker');
    await picker?.updateComplete;
    const country = picker?.shadowRoot?.querySelector('[data-code="EL"]');
    expect(country?.getAttribute('href')).to.match(/\/auth\?country=EL/);
    expect(page.errors).to.deep.equal([]);
  });

  it('leave a tag alone that the page has defined itself', async () => {
    const page = await pageWith(['fc-eidas-elements.js'], {
      before: `customElements.define('fc-plus-button',
        class PagesOwn extends HTMLElement {});`,
    });
    expect(page.window.customElements.get('fc-plus-button')?.name).to.equal(
      'PagesOwn',
    );
    expect(defined(page)).to.deep.equal(TAGS);
    expect(page.errors).to.deep.equal([]);
  });

  it('leave the fallback where the page allows no policy', async () => {
    const page = await pageWith(['fc-eidas-elements.js'], {
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    expect(page.errors).to.deep.equal([]);
    const fallback = page.window.document.querySelector('fc-plus-button a');
    expect(fallback?.getClientRects()).to.have.length(1);
  });

  it('hold all languages themselves, and fetch nothing', async () => {
    const page = await pageWith(['fc-eidas-elements.js']);
    const button = page.window.document.querySelector('fc-plus-button');
    button?.setAttribute('lang', 'el');
    await new Promise((resolve) => setTimeout(resolve));
    await button?.updateComplete;
    expect(
      button?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang,
    ).to.equal('el');
    const requests = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/.*\//, ''));
    expect(requests).to.deep.equal(['fc-eidas-elements.js']);
  });
});
