// What no page may be made to link to, in the rendered elements.
import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type {
  AuthorizeEvent,
  EidasButton,
  EidasCountryPicker,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  control,
  part,
  press,
  rendered,
  useEvents,
} from '../support/elements.js';
import { hostile, legitimate, quoted } from '../support/url-corpus.js';

type WithHref = FcPlusButton | EidasButton | EidasCountryPicker;

const events = useEvents();

const errorCodes = (): string[] => {
  takeConsole('error');
  return events.errors.splice(0).map(({ detail }) => detail.code);
};

/** The addresses that the element itself renders, but for the explanation. */
const addresses = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[href]')]
    .map((link) => link.getAttribute('href')!)
    .filter((href) => !href.startsWith('https://franceconnect.gouv.fr/'));

const fallbackShown = (element: Element): boolean =>
  element.querySelector('a')!.getClientRects().length > 0;

const ELEMENTS = {
  'fc-plus-button': html`<fc-plus-button lang="fr"
    ><a href="/plain">x</a></fc-plus-button
  >`,
  'fc-button': html`<fc-button lang="fr"><a href="/plain">x</a></fc-button>`,
  'eidas-button': html`<eidas-button lang="en"
    ><a href="/plain">x</a></eidas-button
  >`,
  'eidas-country-picker': html`<eidas-country-picker lang="en" countries="EL BE"
    ><a href="/plain">x</a></eidas-country-picker
  >`,
};

for (const [tag, template] of Object.entries(ELEMENTS)) {
  describe(`<${tag}>`, () => {
    it('renders no hostile href, says so, and shows the fallback', async () => {
      const element = await rendered<WithHref>(template);
      const wrong: string[] = [];
      expect(
        new Set(hostile(location).map(({ value }) => value)).size,
      ).to.equal(hostile(location).length);
      for (const { value, why } of hostile(location)) {
        element.setAttribute('href', value);
        await element.updateComplete;
        const [code, ...more] = errorCodes();
        const right =
          addresses(element).length === 0 &&
          fallbackShown(element) &&
          code === 'invalid-href' &&
          more.length === 0;
        if (!right) wrong.push(`${why}: ${quoted(value)}`);
      }
      expect(wrong).to.deep.equal([]);
    });

    it('renders every legitimate href, as the browser resolves it', async () => {
      const element = await rendered<WithHref>(template);
      element.params = '';
      const wrong: string[] = [];
      for (const value of legitimate(location)) {
        element.setAttribute('href', value);
        await element.updateComplete;
        const { href } = new URL(value, document.baseURI);
        const found = addresses(element);
        const right =
          found.length > 0 &&
          found.every((address) => address === href) &&
          !fallbackShown(element) &&
          errorCodes().length === 0;
        if (!right) wrong.push(`${quoted(value)}: ${found.join(' ')}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  });
}

describe('what a listener makes of the URL', () => {
  type Change = (detail: AuthorizeEvent['detail']) => void;

  /** A button that can be pressed, with what its listener does meanwhile. */
  async function pressable(
    allowedOrigins = '',
  ): Promise<(change: Change) => Promise<ReturnType<typeof press>>> {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        allowed-origins=${allowedOrigins}
      ></fc-plus-button>`,
    );
    return async (change) => {
      button.addEventListener('fc-authorize', ({ detail }) => change(detail), {
        once: true,
      });
      const result = press(control(button));
      // Until the start that the page cancelled at the very end is over.
      await new Promise((resolve) => setTimeout(resolve));
      return result;
    };
  }

  it('is refused for every hostile URL that a URL object can hold', async () => {
    const { origin } = location;
    const pressed = await pressable();
    for (const { value } of hostile(location)) {
      if (!URL.canParse(value)) continue;
      const url = new URL(value);
      // Parsing alone has made some of them harmless.
      const harmless =
        url.origin === origin &&
        url.username + url.password === '' &&
        !url.pathname.startsWith('//');
      if (harmless || url.protocol === 'blob:') continue;
      const { followed } = await pressed((detail) => {
        detail.url.href = value;
      });
      expect(followed, quoted(value)).to.equal(false);
      expect(errorCodes(), quoted(value)).to.deep.equal(['invalid-href']);
    }
  });

  it('is refused if the listener puts something else in the place of the URL', async () => {
    const pressed = await pressable();
    for (const url of ['javascript:alert(1)', { toString: () => '//evil' }]) {
      const { followed } = await pressed((detail) =>
        Object.assign(detail, { url }),
      );
      expect(followed).to.equal(false);
      expect(errorCodes()).to.deep.equal(['invalid-href']);
    }
  });

  it('may be another allowed origin', async () => {
    const pressed = await pressable('https://login.example.fr');
    const { href, followed } = await pressed(
      ({ url }) => (url.href = 'https://login.example.fr/start'),
    );
    expect(followed).to.equal(true);
    expect(href).to.equal('https://login.example.fr/start');
    expect(errorCodes()).to.deep.equal([]);
  });

  it('is followed only if it is clean, whatever was set on it', async () => {
    const setting = fc.tuple(
      fc.constantFrom(
        ...(['host', 'hostname', 'port', 'protocol', 'pathname'] as const),
        ...(['username', 'password', 'search', 'hash'] as const),
      ),
      fc.oneof(
        fc.constantFrom('', '//evil.example', 'evil.example', 'javascript:'),
        fc.constantFrom('/.//evil.example', '\\evil.example', 'user', '81'),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
    );
    const pressed = await pressable();
    await fc.assert(
      fc.asyncProperty(
        fc.array(setting, { minLength: 1, maxLength: 4 }),
        async (settings) => {
          const { href, followed } = await pressed(({ url }) => {
            for (const [name, value] of settings) url[name] = value;
          });
          const codes = errorCodes();
          expect(codes).to.deep.equal(followed ? [] : ['invalid-href']);
          if (!followed) return;
          const url = new URL(href!);
          expect(url.origin).to.equal(location.origin);
          expect(url.username + url.password).to.equal('');
          expect(url.pathname.startsWith('//')).to.equal(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves the rendered address as it was', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        @fc-authorize=${(event: AuthorizeEvent) =>
          (event.detail.url.protocol = 'ftp:')}
      ></fc-plus-button>`,
    );
    button.addEventListener('fc-authorize', (event) =>
      Object.assign(event.detail, { url: new URL('ftp://evil.example/') }),
    );
    const before = part(button, '.control').getAttribute('href');
    expect(press(control(button)).followed).to.equal(false);
    expect(control(button).getAttribute('href')).to.equal(before);
    expect(errorCodes()).to.deep.equal(['invalid-href']);
  });
});
