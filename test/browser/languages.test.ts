import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  configureLocalization,
  msg,
  updateWhenLocaleChanges,
} from '@lit/localize';
import { LitElement } from 'lit';
import { TAGS } from '../../scripts/tags.mjs';
import '../../src/index.js';
import { LOCALES } from '../../src/i18n/locales.js';
import type { Locale } from '../../src/i18n/locales.js';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import { pageLanguage } from '../../src/i18n/resolve.js';
import { Texts } from '../../src/i18n/texts.js';
import type {
  EidasButton,
  EidasCountryPicker,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  eventually,
  control,
  part,
  rendered,
  settled,
} from '../support/elements.js';
import { prefer } from '../support/visitor.js';

const spoken = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
const speaks = (element: Element, locale: string): Promise<void> =>
  eventually(
    () => spoken(element) === locale,
    `<${element.localName}> speaks ${locale}`,
  );

afterEach(() => {
  document.documentElement.lang = 'fr';
});

/** All four elements on a page in that language. */
async function allOn(lang: string): Promise<Element[]> {
  const page = await rendered<HTMLElement>(
    html`<div lang=${lang}>
      <fc-plus-button href="/a"></fc-plus-button>
      <fc-button href="/a"></fc-button>
      <eidas-button href="/a"></eidas-button>
      <eidas-country-picker></eidas-country-picker>
    </div>`,
  );
  return [...page.children];
}

describe('the language of an element', () => {
  const cases: [page: string, visitor: string[], fc: string, eidas: string][] =
    [
      ['fr', ['de-AT', 'fr'], 'fr', 'de'],
      ['it', ['de-AT', 'fr'], 'it', 'it'],
      ['fr', ['fr'], 'fr', 'fr'],
      ['fr', ['tr'], 'fr', 'en'],
      ['fr', ['C'], 'fr', 'en'],
      ['pt-BR', ['fr'], 'pt', 'pt'],
      ['nn', [], 'nb', 'nb'],
      ['zh', ['lv'], 'fr', 'lv'],
    ];
  for (const [page, visitor, fc, eidas] of cases) {
    it(`on a page in ${page}, for a visitor of ${visitor.join(', ') || 'no language'}`, async () => {
      prefer(...visitor);
      const elements = await allOn(page);
      for (const [index, locale] of [fc, fc, eidas, eidas].entries()) {
        await speaks(elements[index] as Element, locale);
      }
    });
  }

  it('is its own `lang` before all', async () => {
    prefer('de');
    const button = await rendered<EidasButton>(
      html`<div lang="it"><eidas-button lang="mt"></eidas-button></div>`,
    );
    await speaks(button.firstElementChild as Element, 'mt');
  });

  it('is that of the button that a picker stands in, where that has one of its own', async () => {
    prefer('de');
    const button = await rendered<EidasButton>(
      html`<eidas-button lang="fr" href="/a"
        ><eidas-country-picker slot="picker"></eidas-country-picker
      ></eidas-button>`,
    );
    const picker = button.querySelector('eidas-country-picker')!;
    await speaks(picker, 'fr');
    button.lang = 'el';
    await speaks(picker, 'el');
    picker.lang = 'it';
    await speaks(picker, 'it');
    picker.removeAttribute('lang');
    button.removeAttribute('lang');
    await speaks(picker, 'de');
  });

  it('comes from parents and from a shadow root’s host, not from slots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<section lang="de"><slot></slot></section>
      <fc-button href="/a"></fc-button>`;
    host.innerHTML = '<fc-plus-button href="/a"></fc-plus-button>';
    await speaks(host.querySelector('fc-plus-button') as Element, 'it');
    await speaks(root.querySelector('fc-button') as Element, 'it');
  });

  it('follows a change on itself, on an ancestor, and inside another root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><fc-button href="/a"></fc-button></p>';
    const button = root.querySelector('fc-button') as HTMLElement;
    await speaks(button, 'it');
    outer.lang = 'es';
    await speaks(button, 'es');
    (root.querySelector('p') as HTMLElement).lang = 'pl';
    await speaks(button, 'pl');
    button.lang = 'sv';
    await speaks(button, 'sv');
    button.removeAttribute('lang');
    await speaks(button, 'pl');
  });

  it('shows two languages on one page', async () => {
    const page = await rendered<HTMLElement>(
      html`<div>
        <fc-plus-button href="/a" lang="el"></fc-plus-button>
        <fc-plus-button href="/a" lang="hu"></fc-plus-button>
      </div>`,
    );
    const names = [...page.children].map((each) => control(each).ariaLabel);
    expect(names[0]).to.match(/^Σύνδεση/);
    expect(names[1]).to.match(/^Bejelentkezés/);
  });
});

describe('a change of the page’s language', () => {
  it('renders an element once, after its language has come', async () => {
    document.documentElement.lang = 'fr';
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/a"></fc-plus-button>`,
    );
    let renders = 0;
    const render = (button as unknown as { render(): unknown }).render.bind(
      button,
    );
    Object.defineProperty(button, 'render', {
      value: () => {
        renders += 1;
        return render();
      },
    });
    document.documentElement.lang = 'fi';
    await speaks(button, 'fi');
    await nextFrame();
    await nextFrame();
    expect(renders).to.equal(1);
    // A language tag that means the same changes nothing.
    document.documentElement.lang = 'fi-FI';
    await nextFrame();
    expect(renders).to.equal(1);
  });

  it('keeps the focus, and what was typed and chosen', async () => {
    document.documentElement.lang = 'de';
    const picker = await rendered<EidasCountryPicker>(
      html`<eidas-country-picker
        name="country"
        layout="list"
      ></eidas-country-picker>`,
    );
    await speaks(picker, 'de');
    const field = part(picker, 'input') as HTMLInputElement;
    field.value = 'Gre';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await picker.updateComplete;
    const option = part(picker, '[data-code="EL"]');
    option.click();
    option.focus();
    document.documentElement.lang = 'it';
    await speaks(picker, 'it');
    expect(picker.value).to.equal('EL');
    expect(field.value).to.equal('Gre');
    expect(picker.shadowRoot?.activeElement).to.equal(option);
    expect(option.textContent).to.contain('Grecia');
  });

  it('ends with the last one asked for, however late the others come', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/a" lang="lt"></fc-plus-button>`,
    );
    button.lang = 'sk';
    button.lang = 'sl';
    await speaks(button, 'sl');
    await nextFrame();
    await nextFrame();
    expect(spoken(button)).to.equal('sl');
  });
});

describe('all languages at once', () => {
  for (const tag of TAGS) {
    it(`<${tag}> says something of its own in each, and says in which`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          ${LOCALES.map((locale) => {
            const element = document.createElement(tag);
            element.lang = locale;
            element.setAttribute('href', '/a');
            element.setAttribute('error', 'access_denied');
            return element;
          })}
        </div>`,
      );
      await settled(page);
      const texts = new Map<string, Locale>();
      for (const [index, locale] of LOCALES.entries()) {
        const element = page.children[index] as Element;
        if (tag !== 'eidas-country-picker') {
          await eventually(() => element.shadowRoot?.querySelector('#notice'));
          expect(part(element, '#notice').lang).to.equal(locale);
        }
        const text = part(element, '.root').innerText.trim();
        expect(texts.get(text), `${locale} is like another`).to.equal(
          undefined,
        );
        texts.set(text, locale);
        expect(part(element, '.root').dir).to.equal('ltr');
      }
    });
  }

  it('keeps the names of the services from translation tools', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${LOCALES.map((locale) => {
          const element = document.createElement('fc-plus-button');
          element.lang = locale;
          element.href = '/a';
          return element;
        })}
      </div>`,
    );
    await settled(page);
    for (const element of page.children) {
      const walker = document.createTreeWalker(
        part(element, '.root'),
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (!textContent?.includes('FranceConnect')) continue;
        expect(parentElement?.closest('[translate="no"]')).not.to.equal(null);
      }
    }
  });
});

describe('a language that does not come', () => {
  /** An element with one text, whose German can be let fail or wait. */
  class Speaker extends LitElement {
    static german: () => Promise<{ default: string }>;
    static italian: () => Promise<{ default: string }>;
    readonly locale = new LocaleController(
      this,
      new Texts('fc.signIn', {
        de: () => Speaker.german(),
        it: () => Speaker.italian(),
      }),
      pageLanguage,
    );
    protected override render(): unknown {
      return html`<p class="root" lang=${this.locale.locale}>
        ${this.locale.msg('Bonjour', { id: 'fc.signIn' })}
      </p>`;
    }
  }
  customElements.define('test-speaker', Speaker);

  it('leaves the default text, and a line on the console', async () => {
    Speaker.german = () => Promise.reject(new Error('offline'));
    const element = await rendered<Speaker>(
      '<test-speaker lang="de"></test-speaker>',
    );
    await eventually(() => element.locale.settled);
    expect(part(element, '.root').textContent?.trim()).to.equal('Bonjour');
    expect(spoken(element)).to.equal('fr');
    expect(takeConsole('warn')[0]).to.contain('no texts in "de"');
    expect(takeConsole('error')).to.deep.equal([]);
  });

  it('does not take the place of one that was asked for later', async () => {
    let arrive: (texts: { default: string }) => void = () => undefined;
    Speaker.german = () => new Promise((resolve) => (arrive = resolve));
    Speaker.italian = () => Promise.resolve({ default: 'Buongiorno' });
    const element = await fixture<Speaker>(
      '<test-speaker lang="de"></test-speaker>',
    );
    element.lang = 'it';
    await speaks(element, 'it');
    arrive({ default: 'Guten Tag' });
    await nextFrame();
    await element.updateComplete;
    expect(part(element, '.root').textContent?.trim()).to.equal('Buongiorno');
  });

  it('is not waited for: the default text stands until it comes', async () => {
    let arrive: (texts: { default: string }) => void = () => undefined;
    Speaker.german = () => new Promise((resolve) => (arrive = resolve));
    const element = await fixture<Speaker>(
      '<test-speaker lang="de"></test-speaker>',
    );
    expect(part(element, '.root').textContent?.trim()).to.equal('Bonjour');
    arrive({ default: 'Guten Tag' });
    await speaks(element, 'de');
    expect(part(element, '.root').textContent?.trim()).to.equal('Guten Tag');
  });
});

describe('a page that uses @lit/localize itself', () => {
  class HostPage extends LitElement {
    constructor() {
      super();
      updateWhenLocaleChanges(this);
    }
    protected override render(): unknown {
      return html`<p>${msg('Hello', { id: 'fc.signIn' })}</p>
        <fc-plus-button href="/a" lang="de"></fc-plus-button>`;
    }
  }
  customElements.define('test-host-page', HostPage);

  it('keeps its own language, and leaves the kit’s alone', async () => {
    // The page's message has, by bad luck, the id of one of the kit's.
    const { setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['eo'],
      loadLocale: () =>
        Promise.resolve({ templates: { 'fc.signIn': 'Saluton' } }),
    });
    const page = await fixture<HostPage>('<test-host-page></test-host-page>');
    const greeting = (): string | undefined =>
      page.shadowRoot?.querySelector('p')?.textContent ?? undefined;
    const button = page.shadowRoot?.querySelector(
      'fc-plus-button',
    ) as FcPlusButton;
    await speaks(button, 'de');
    expect(greeting()).to.equal('Hello');
    await setLocale('eo');
    await page.updateComplete;
    expect(greeting()).to.equal('Saluton');
    expect(control(button).ariaLabel).to.equal('Einloggen mit FranceConnect+');
    button.lang = 'it';
    await speaks(button, 'it');
    expect(greeting()).to.equal('Saluton');
  });
});
