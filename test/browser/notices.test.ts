// What a visitor reads who comes back without being logged in. For a European
// one it is the only message on the page in a language that they read.
import { expect, html } from '@open-wc/testing';
import type { MsgFn } from '@lit/localize';
import '../../src/index.js';
import { buttonTexts } from '../../src/generated/button-texts.js';
import type { EidasButton, FcButton, FcPlusButton } from '../../src/index.js';
import { LOCALES } from '../../src/i18n/locales.js';
import type { Locale } from '../../src/i18n/locales.js';
import { noticeText } from '../../src/button/notices.js';
import { control, eventually, part, rendered } from '../support/elements.js';

type Button = FcPlusButton | FcButton | EidasButton;

/** FranceConnect+’s codes, the site’s own, and one that nobody knows. */
const CODES = [
  ...['access_denied', 'invalid_acr', 'invalid_idp_hint', 'server_error'],
  ...['invalid_request', 'temporarily_unavailable'],
  ...['session_expired', 'login_timeout', 'wrong_road', 'login_failed'],
  '__proto__',
];

const textIn = async (locale: Locale, code: string): Promise<string> => {
  await buttonTexts.load(locale);
  const msg = ((template: string, options?: { id?: string }) =>
    buttonTexts.get(locale)?.[options?.id ?? ''] ?? template) as MsgFn;
  return noticeText(msg, code);
};

const shown = (button: Element): string | undefined =>
  button.shadowRoot
    ?.querySelector('#notice')
    ?.textContent?.trim()
    .replace(/\s*\n\s*/g, ' ');

const BUTTONS = {
  'fc-plus-button': html`<fc-plus-button href="/auth"></fc-plus-button>`,
  'fc-button': html`<fc-button href="/auth"></fc-button>`,
  'eidas-button': html`<eidas-button href="/auth"></eidas-button>`,
};

for (const [tag, template] of Object.entries(BUTTONS)) {
  describe(`the notice of <${tag}>`, () => {
    for (const code of CODES) {
      it(`says what happened after ${code}, in each language`, async () => {
        const button = await rendered<Button>(template);
        button.error = code;
        for (const locale of LOCALES) {
          button.lang = locale;
          const text = await textIn(locale, code);
          await eventually(() => shown(button) === text, `${locale}: ${text}`);
          expect(part(button, '#notice').lang).to.equal(locale);
        }
        expect(control(button).getAttribute('aria-describedby')).to.equal(
          'notice',
        );
      });
    }
  });
}

describe('the notice', () => {
  it('stands directly under the control, and nowhere while there is no error', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button href="/auth" lang="el"></eidas-button>`,
    );
    expect(shown(button)).to.equal(undefined);
    expect(control(button).hasAttribute('aria-describedby')).to.equal(false);
    button.error = 'access_denied';
    await eventually(() => shown(button));
    const gap =
      part(button, '#notice').getBoundingClientRect().top -
      control(button).getBoundingClientRect().bottom;
    expect(gap).to.be.within(0, 16);
  });

  it('does not say that somebody cancelled, since nobody knows', async () => {
    expect(await textIn('fr', 'access_denied')).to.match(
      /identité n’a pas été transmise/,
    );
    expect(await textIn('fr', 'access_denied')).not.to.match(/annul|refus/);
    expect(await textIn('en', 'access_denied')).not.to.match(/cancel|refus/i);
  });

  it('names the ten minutes only where they were measured', async () => {
    const ten =
      /\b10\b|\bd[ií]x\b|\bdeset|\bdeš?imt|\bdesmit|zehn|\bti\b|\btio\b|\btien\b|\bten\b|tíu|\bdiez\b|\bdieci\b|\bdez\b|\bzece\b|dzies|desať|deset|δέκα|десет|kymmen|kümme|\btíz|deich|għaxar/iu;
    const minutes = /m[ií]n[uúū]|минут|λεπτ|nóiméad|\bperc\b/iu;
    for (const locale of LOCALES) {
      const measured = await textIn(locale, 'login_timeout');
      expect(measured, locale).to.match(ten).and.match(minutes);
      expect(await textIn(locale, 'session_expired')).not.to.match(minutes);
    }
  });

  it('says to start again here, and nothing else, where the login is not known', async () => {
    expect(await textIn('fr', 'session_expired')).to.match(
      /Recommencez ici, dans ce navigateur\.$/,
    );
    expect(await textIn('en', 'session_expired')).to.match(
      /Start again here, in this browser\.$/,
    );
  });

  it('is said aloud by a live region that was there before it', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button href="/auth" lang="de"></eidas-button>`,
    );
    const region = part(button, '[role=status]');
    expect(region.textContent).to.equal('');
    button.error = 'session_expired';
    const text = await textIn('de', 'session_expired');
    await eventually(() => region.textContent === text, 'said');
    button.error = null;
    await eventually(() => region.textContent === '', 'silent');
  });

  it('is said aloud on a page that was loaded with it', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button
        href="/auth"
        lang="fr"
        error="access_denied"
      ></eidas-button>`,
    );
    const region = part(button, '[role=status]');
    const text = await textIn('fr', 'access_denied');
    expect(shown(button)).to.equal(text);
    expect(region.textContent).to.equal('');
    await eventually(() => region.textContent === text, 'said');
  });
});
