// Where a button leads: what its attributes do not say, its fallback says.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type {
  EidasButton,
  EidasCountryPicker,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  control,
  eventually,
  press,
  rendered,
  settled,
  useEvents,
} from '../support/elements.js';
import { option } from '../support/picker.js';

const events = useEvents();
/** What would have been sent: the submissions stay on the page. */
let sent: {
  action: string;
  submitter: HTMLElement | null;
  data: Record<string, string>;
}[];

const keep = (event: Event): void => {
  const { submitter, target } = event as SubmitEvent;
  const form = target as HTMLFormElement;
  event.preventDefault();
  const action =
    submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const data = Object.fromEntries(new FormData(form, submitter)) as Record<
    string,
    string
  >;
  sent.push({ action, submitter, data });
};

beforeEach(() => {
  sent = [];
  document.addEventListener('submit', keep);
});

afterEach(() => {
  document.removeEventListener('submit', keep);
});

const errorCodes = (): string[] => {
  expect(takeConsole('error')).to.have.length(events.errors.length);
  return events.errors.splice(0).map(({ detail }) => detail.code);
};

/** A button of the kit somewhere in there, rendered. */
async function buttonIn(
  markup: TemplateResult | string,
  tag = 'eidas-button',
): Promise<EidasButton> {
  const place = await fixture<HTMLElement>(
    typeof markup === 'string'
      ? `<div>${markup}</div>`
      : html`<div>${markup}</div>`,
  );
  await settled(place);
  return place.querySelector<EidasButton>(tag)!;
}

const href = (button: Element): string | null =>
  control(button).getAttribute('href');

describe('a button leads by', () => {
  it('the link in its fallback', async () => {
    const button = await buttonIn(
      '<fc-plus-button><a href="/auth/fc-plus">S’identifier</a></fc-plus-button>',
      'fc-plus-button',
    );
    expect(href(button)).to.equal(
      `${location.origin}/auth/fc-plus?ui_locales=fr`,
    );
    const { followed } = press(control(button));
    expect(followed).to.equal(true);
    expect(events.authorize[0]?.detail.url.pathname).to.equal('/auth/fc-plus');
  });

  it('its href, before any link in the fallback', async () => {
    const button = await buttonIn(
      '<eidas-button href="/attribute" params=""><a href="/link">x</a></eidas-button>',
    );
    expect(href(button)).to.equal(`${location.origin}/attribute`);
  });

  it('the first link that opens no new window', async () => {
    const button = await buttonIn(
      `<eidas-button params="">
        <a href="/what-is-it" target="_BLANK">What is it?</a>
        <p><a href="/popup" target="popup">x</a><a>no link</a><a href="">x</a></p>
        <p><a href="/auth" target="_top">Sign in</a></p>
        <a href="/other">x</a>
      </eidas-button>`,
    );
    expect(href(button)).to.equal(`${location.origin}/auth`);
  });

  it('no link of another slot', async () => {
    const button = await buttonIn(
      `<form action="/form"><eidas-button params="">
        <span slot="logo"><a href="/logo">x</a></span>
      </eidas-button></form>`,
    );
    press(control(button));
    expect(sent.map(({ action }) => action)).to.deep.equal(['/form']);
  });

  it('the form in its fallback, with all its hidden fields: Rails’ button_to', async () => {
    const button = await buttonIn(
      `<eidas-button lang="en"><form class="button_to" method="post" action="/auth/eidas"><button type="submit">Sign in</button><input type="hidden" name="authenticity_token" value="T" autocomplete="off"></form></eidas-button>`,
    );
    press(control(button));
    expect(sent[0]).to.deep.equal({
      action: '/auth/eidas',
      submitter: button.querySelector('button'),
      data: { authenticity_token: 'T', ui_locales: 'en' },
    });
    expect(events.authorize[0]?.detail.url.pathname).to.equal('/auth/eidas');
    expect(errorCodes()).to.deep.equal([]);
  });

  it('the form that the fallback’s button names', async () => {
    const button = await buttonIn(
      `<form id="f" action="/auth/e"><input type="hidden" name="_csrf" value="T"></form>
      <eidas-button lang="en"><button form="f" name="road" value="e">x</button></eidas-button>`,
    );
    press(control(button));
    expect(sent.map(({ action, data }) => [action, data])).to.deep.equal([
      ['/auth/e', { _csrf: 'T', ui_locales: 'en', road: 'e' }],
    ]);
  });

  it('the closest form, by the fallback’s button, with its hidden fields', async () => {
    const button = await buttonIn(
      `<form action="/auth/e"><eidas-button lang="en"
        ><input type="hidden" name="_csrf" value="T"><button>x</button
      ></eidas-button></form>`,
    );
    press(control(button));
    expect(sent[0]?.data).to.deep.equal({ _csrf: 'T', ui_locales: 'en' });
    expect(sent[0]?.submitter).to.equal(button.querySelector('button'));
  });

  it('a form of its fallback that has no button', async () => {
    const button = await buttonIn(
      `<eidas-button lang="en"><form action="/auth/e"><input type="hidden" name="_csrf" value="T"></form></eidas-button>`,
    );
    press(control(button));
    expect(sent.map(({ action, data }) => [action, data])).to.deep.equal([
      ['/auth/e', { _csrf: 'T', ui_locales: 'en' }],
    ]);
  });

  it('its fallback in a nested picker’s button: the countries are links', async () => {
    const button = await buttonIn(
      `<eidas-button lang="en"><a href="/auth/e">x</a><eidas-country-picker slot="picker" lang="en" countries="EL SE"></eidas-country-picker></eidas-button>`,
    );
    const picker = button.querySelector('eidas-country-picker')!;
    await eventually(() => picker.handover, 'the picker is the button’s');
    await picker.updateComplete;
    const country = option(picker, 'EL') as HTMLAnchorElement;
    expect(country.href).to.equal(
      `${location.origin}/auth/e?country=EL&ui_locales=en`,
    );
  });
});

describe('the same guard judges the link of a fallback', () => {
  for (const refused of [
    'javascript:alert(1)',
    'https://evil.example/auth',
    '//evil.example',
  ]) {
    it(`refuses ${refused}`, async () => {
      const button = await buttonIn(
        `<eidas-button><a href="${refused}">x</a></eidas-button>`,
      );
      expect(button.shadowRoot?.querySelector('.control')).to.equal(null);
      expect(button.querySelector('a')?.getClientRects()).to.have.length(1);
      button.requestUpdate();
      await button.updateComplete;
      expect(errorCodes()).to.deep.equal(['invalid-href']);
    });
  }

  it('lets another origin pass where it is allowed', async () => {
    const button = await buttonIn(
      `<eidas-button params="" allowed-origins="https://login.example"><a href="https://login.example/auth">x</a></eidas-button>`,
    );
    expect(href(button)).to.equal('https://login.example/auth');
  });
});

describe('a change of the fallback', () => {
  it('changes where the element leads, each road after the other', async () => {
    const button = await buttonIn(
      `<form action="/around"><eidas-button lang="en" params=""></eidas-button></form>`,
    );
    const change = async (content: string): Promise<void> => {
      button.innerHTML = content;
      // An observer tells of it, and an update follows.
      await new Promise((resolve) => setTimeout(resolve));
      await button.updateComplete;
    };
    await change('<a href="/a">x</a>');
    expect(href(button)).to.equal(`${location.origin}/a`);
    await change('<button formaction="/b">x</button>');
    press(control(button));
    await change('');
    press(control(button));
    await change('<a href="javascript:x">x</a>');
    expect(button.shadowRoot?.querySelector('.control')).to.equal(null);
    await change('<a href="/c">x</a>');
    expect(href(button)).to.equal(`${location.origin}/c`);
    button.querySelector('a')!.href = '/d';
    await new Promise((resolve) => setTimeout(resolve));
    await button.updateComplete;
    expect(href(button)).to.equal(`${location.origin}/d`);
    expect(sent.map(({ action }) => action)).to.deep.equal(['/b', '/around']);
    expect(errorCodes()).to.deep.equal(['invalid-href']);
  });

  it('counts in the very task, for click()', async () => {
    const button = await buttonIn(
      `<form action="/around"><eidas-button lang="en" params=""><a href="/a">x</a></eidas-button></form>`,
    );
    button.innerHTML = '';
    button.click();
    expect(sent.map(({ action }) => action)).to.deep.equal(['/around']);
    button.innerHTML = '<a href="/b">x</a>';
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('click', stay, { once: true });
    button.click();
    expect(events.authorize.at(-1)?.detail.url.pathname).to.equal('/b');
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('counts for an element that was added in the very task', () => {
    const place = document.createElement('form');
    place.action = '/auth';
    place.innerHTML = '<eidas-button><button>x</button></eidas-button>';
    document.body.append(place);
    place.querySelector('eidas-button')!.click();
    place.remove();
    expect(sent).to.have.length(1);
  });

  it('disables it where its submit button is disabled', async () => {
    const button = await buttonIn(
      `<form action="/auth"><eidas-button><button disabled>x</button></eidas-button></form>`,
    );
    expect(control(button).ariaDisabled).to.equal('true');
    press(control(button));
    button.querySelector('button')!.disabled = false;
    await eventually(() => !control(button).hasAttribute('aria-disabled'));
    expect(sent).to.have.length(0);
    press(control(button));
    expect(sent).to.have.length(1);
  });
});

describe('Enter in a field of the site’s own login form', () => {
  const logIn = (kit: string): string =>
    `<form action="/login">${kit}<input name="user"><input name="password" type="password"><button id="own">Log in</button></form>`;

  async function pressEnter(place: Element): Promise<void> {
    place
      .closest('form')!
      .querySelector<HTMLElement>('[type=password]')!
      .focus();
    await sendKeys({ press: 'Enter' });
  }

  for (const [name, kit] of Object.entries({
    'href and a button in the fallback':
      '<eidas-button href="/auth"><button>x</button></eidas-button>',
    'a link and a button in the fallback':
      '<eidas-button><a href="/auth">x</a><button>x</button></eidas-button>',
    'a fallback that is empty': '<eidas-button></eidas-button>',
    'a form that the element names, and a button':
      '<eidas-button form="elsewhere"><button>x</button></eidas-button>',
  })) {
    it(`logs in there: ${name}`, async () => {
      const button = await buttonIn(
        `${logIn(kit)}<form id="elsewhere" action="/else"></form>`,
      );
      await pressEnter(button);
      expect(sent.map(({ submitter }) => submitter?.id)).to.deep.equal(['own']);
      expect(events.authorize).to.have.length(0);
    });
  }

  it('logs in there even after a start that the page has cancelled', async () => {
    const button = await buttonIn(logIn('<eidas-button></eidas-button>'));
    press(control(button));
    await pressEnter(button);
    expect(sent.map(({ submitter }) => submitter?.id)).to.deep.equal([
      '',
      'own',
    ]);
    expect(events.authorize).to.have.length(1);
  });

  it('starts by the fallback’s button where the element leads by it', async () => {
    const button = await buttonIn(
      logIn('<eidas-button><button>x</button></eidas-button>'),
    );
    await pressEnter(button);
    expect(sent).to.have.length(1);
    expect(events.authorize).to.have.length(1);
  });
});

describe('a submit handler that asks somebody first', () => {
  /** As a captcha does it: cancel, await, submit by the same button. */
  const asks = (form: HTMLFormElement): void => {
    let asked = false;
    form.addEventListener('submit', (event) => {
      if (asked) return;
      asked = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      void Promise.resolve()
        .then(() => new Promise((resolve) => setTimeout(resolve)))
        .then(() => form.requestSubmit(event.submitter));
    });
  };

  for (const [name, fallback] of Object.entries({
    'without a fallback': '',
    'with a button in it': '<button name="road" value="e">x</button>',
  })) {
    it(`may submit by event.submitter later, ${name}`, async () => {
      const button = await buttonIn(
        `<form action="/auth"><input type="hidden" name="_csrf" value="T"><eidas-button lang="en">${fallback}</eidas-button></form>`,
      );
      asks(button.closest('form')!);
      press(control(button));
      expect(sent).to.have.length(0);
      expect(button.busy).to.equal(false);
      await eventually(() => sent.length > 0);
      expect(sent[0]?.data).to.include({ _csrf: 'T', ui_locales: 'en' });
      expect(sent[0]?.data['road']).to.equal(fallback ? 'e' : undefined);
      await new Promise((resolve) => setTimeout(resolve));
      expect(button.busy).to.equal(false);
    });
  }

  it('may do so at once, and after Enter in a field', async () => {
    const button = await buttonIn(
      `<form action="/auth"><input name="a"><eidas-button lang="en"><button>x</button></eidas-button></form>`,
    );
    asks(button.closest('form')!);
    button.closest('form')!.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => sent.length > 0);
    expect(sent[0]?.data).to.deep.equal({ a: '', ui_locales: 'en' });
  });

  it('leaves nothing behind once the element is gone', async () => {
    const button = await buttonIn(
      `<form action="/auth"><eidas-button></eidas-button></form>`,
    );
    const form = button.closest('form')!;
    press(control(button));
    button.remove();
    expect(form.children).to.have.length(0);
  });
});

describe('requestSubmit() of the page, by the fallback’s button', () => {
  it('is a start of the element', async () => {
    const button = await buttonIn(
      `<form action="/auth"><eidas-button lang="en"><button>x</button></eidas-button></form>`,
    );
    const form = button.closest('form')!;
    form.requestSubmit(button.querySelector('button'));
    expect(events.authorize).to.have.length(1);
    expect(sent[0]?.data).to.deep.equal({ ui_locales: 'en' });
    await new Promise((resolve) => setTimeout(resolve));
    form.requestSubmit();
    expect(sent[1]?.data).to.deep.equal({});
    expect(events.authorize).to.have.length(1);
  });

  it('is cancelled by cancelling fc-authorize, before any submit handler', async () => {
    const button = await buttonIn(
      `<form action="/auth"><eidas-button><button>x</button></eidas-button></form>`,
    );
    button.addEventListener('fc-authorize', (event) => event.preventDefault());
    button.closest('form')!.requestSubmit(button.querySelector('button'));
    expect(sent).to.have.length(0);
    expect(button.busy).to.equal(false);
  });
});

describe('what fc-authorize tells of a form', () => {
  it('is where it goes: the formaction of the fallback’s button', async () => {
    const button = await buttonIn(
      `<form action="/around"><eidas-button><button formaction="/there?a=b">x</button></eidas-button></form>`,
    );
    press(control(button));
    expect(events.authorize[0]?.detail.url.href).to.equal(
      `${location.origin}/there?a=b`,
    );
  });

  it('is never a script, which React 19 writes for an action that is a function', async () => {
    const button = await buttonIn(
      `<form action="javascript:throw new Error('not handled')"><eidas-button></eidas-button></form>`,
    );
    press(control(button));
    expect(sent).to.have.length(1);
    expect(events.authorize[0]?.detail.url.href).to.equal(location.href);
  });

  it('is the page’s own address for a form without an action, whatever <base> says', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const button = await buttonIn(`<form><eidas-button></eidas-button></form>`);
    press(control(button));
    base.remove();
    expect(events.authorize[0]?.detail.url.href).to.equal(location.href);
  });

  it('is told where URL.canParse is missing, and the form is submitted', async () => {
    const { canParse } = URL as unknown as { canParse: unknown };
    Reflect.deleteProperty(URL, 'canParse');
    const button = await buttonIn(
      `<form action="/auth"><eidas-button allowed-origins="https://login.example"></eidas-button></form><fc-plus-button href="/auth"></fc-plus-button>`,
    );
    press(control(button));
    Object.assign(URL, { canParse });
    expect(events.authorize[0]?.detail.url.pathname).to.equal('/auth');
    expect(sent).to.have.length(1);
  });
});

describe('the query of a link', () => {
  for (const query of [
    ...['?eidas', '?eidas&x', '?a=b%20c', '?q=%E8', '?a=1+2', '?=', '?a=&b'],
    ...['?a&&b', '?%ff', '?a=%2F/:@', '?a=1&', '?x=é', "?x='"],
  ]) {
    it(`stays as it stands, byte for byte: ${query}`, async () => {
      const button = await buttonIn(
        `<eidas-button lang="en" href="/auth${query}#top"></eidas-button>`,
      );
      const written = new URL(`/auth${query}`, location.href).href;
      const glue = query.endsWith('&') ? '' : '&';
      expect(href(button)).to.equal(`${written}${glue}ui_locales=en#top`);
      button.addEventListener('fc-authorize', ({ detail }) =>
        detail.params.set('next', '/démarche'),
      );
      const pressed = press(control(button));
      expect(pressed.href).to.equal(
        `${written}${glue}ui_locales=en&next=%2Fd%C3%A9marche#top`,
      );
      button.params = '';
      await button.updateComplete;
      expect(href(button)).to.equal(`${written}#top`);
    });
  }

  it('is as a listener has left it, where that changed what stood there', async () => {
    const button = await buttonIn(
      `<eidas-button lang="en" href="/auth?eidas&a=1"></eidas-button>`,
    );
    button.addEventListener('fc-authorize', ({ detail }) =>
      detail.params.set('a', '2'),
    );
    expect(press(control(button)).href).to.equal(
      `${location.origin}/auth?eidas=&a=2&ui_locales=en`,
    );
  });
});

describe('what is refused is not followed', () => {
  const ELEMENTS: Record<string, TemplateResult> = {
    'fc-plus-button': html`<fc-plus-button href="auth"></fc-plus-button>`,
    'eidas-button': html`<eidas-button><a href="auth">x</a></eidas-button>`,
    'eidas-country-picker': html`<eidas-country-picker
      lang="en"
      href="auth"
      countries="EL"
    ></eidas-country-picker>`,
  };
  for (const [tag, template] of Object.entries(ELEMENTS)) {
    it(`after a <base> that came late: <${tag}>`, async () => {
      const element = await rendered<
        FcPlusButton | EidasButton | EidasCountryPicker
      >(template);
      const link = element.shadowRoot!.querySelector<HTMLElement>(
        '.control, [data-code="EL"]',
      )!;
      const base = document.createElement('base');
      base.href = 'https://evil.example/';
      document.head.prepend(base);
      expect(press(link).followed).to.equal(false);
      await element.updateComplete;
      const there = element.shadowRoot!.querySelector('.control, [data-code]');
      base.remove();
      expect(there).to.equal(null);
      expect(errorCodes()).to.deep.equal(['invalid-href']);
      element.requestUpdate();
      await element.updateComplete;
      const again = element.shadowRoot!.querySelector<HTMLElement>(
        '.control, [data-code="EL"]',
      )!;
      expect(press(again).followed, 'and it is free again').to.equal(true);
    });
  }
});

describe('a click on the element', () => {
  /** How many clicks a listener on the host hears of. */
  function countClicks(button: Element): () => number {
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    return () => clicks;
  }

  it('is one on its control, and on nothing else of it', async () => {
    const button = await buttonIn(
      '<fc-plus-button href="/auth" error="access_denied"></fc-plus-button>',
      'fc-plus-button',
    );
    const clicks = countClicks(button);
    await eventually(() => button.shadowRoot?.querySelector('#notice'));
    const about = button.shadowRoot!.querySelector('.about a')!;
    about.addEventListener('click', (event) => event.preventDefault());
    for (const selector of ['.intro', '.about', '.about a', '#notice']) {
      press(button.shadowRoot!.querySelector<HTMLElement>(selector)!);
    }
    expect(clicks()).to.equal(0);
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('click', stay);
    for (const selector of ['.control', '.brand', '.plus']) {
      button.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    removeEventListener('click', stay);
    expect(clicks()).to.equal(3);
  });

  it('leaves it only where it is no refused one', async () => {
    const button = await buttonIn(
      '<form action="/auth"><eidas-button disabled><button>x</button></eidas-button></form>',
    );
    const clicks = countClicks(button);
    press(control(button));
    button.querySelector('button')!.click();
    expect(clicks(), 'disabled').to.equal(0);
    button.disabled = false;
    button.busy = true;
    await button.updateComplete;
    press(control(button));
    button.querySelector('button')!.click();
    expect(clicks(), 'busy').to.equal(0);
    button.busy = false;
    await button.updateComplete;
    press(control(button));
    expect(clicks()).to.equal(1);
    expect(sent).to.have.length(1);
  });

  it('may be cancelled by the page, as one on a submit button', async () => {
    const button = await buttonIn(
      '<form action="/auth"><eidas-button></eidas-button></form>',
    );
    const cancel = (event: Event): void => event.preventDefault();
    for (const capture of [true, false]) {
      addEventListener('click', cancel, { capture, once: true });
      press(control(button));
    }
    expect(sent).to.have.length(0);
    expect(events.authorize).to.have.length(0);
    press(control(button));
    expect(sent).to.have.length(1);
  });

  it('starts though a listener on the window keeps it from everybody', async () => {
    const button = await buttonIn(
      '<form action="/auth"><eidas-button lang="en"></eidas-button></form>',
    );
    const keepFromAll = (event: Event): void => event.stopPropagation();
    addEventListener('click', keepFromAll, { capture: true, once: true });
    press(control(button));
    expect(sent[0]?.data).to.deep.equal({ ui_locales: 'en' });
    expect(events.authorize).to.have.length(1);
  });
});

describe('a text that a translation tool has replaced', () => {
  /** As browsers do it: each text in elements of their own. */
  function translate(place: Node): void {
    for (const node of [...place.childNodes]) {
      if (!(node instanceof Text)) translate(node);
      else if (node.data.trim()) {
        const font = document.createElement('span');
        font.textContent = `Translated: ${node.data}`;
        node.replaceWith(font);
      }
    }
  }

  it('is written anew when another takes its place', async () => {
    const button = await buttonIn(
      '<eidas-button lang="en" href="/auth" error="access_denied"></eidas-button>',
    );
    const notices = (): string[] =>
      [...button.shadowRoot!.querySelectorAll('#notice')].map((notice) =>
        notice.textContent.replace(/\s+/g, ' ').trim(),
      );
    const said = (): string[] =>
      [...button.shadowRoot!.querySelectorAll('[role=status]')]
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean);
    await eventually(() => said().length > 0);
    const [first] = notices();
    for (const code of ['server_error', 'session_expired', 'wrong_road']) {
      translate(button.shadowRoot!);
      const before = said();
      button.error = code;
      await button.updateComplete;
      await eventually(() => said()[0] !== before[0]);
      expect(notices()).to.deep.equal(said());
      expect(notices()[0]).not.to.match(/^Translated/);
      expect(notices()[0]).not.to.equal(first);
    }
    translate(button.shadowRoot!);
    button.error = null;
    await button.updateComplete;
    expect(notices()).to.deep.equal([]);
  });

  it('is gone when a start has ended', async () => {
    const button = await buttonIn(
      '<eidas-button lang="en" href="/auth"></eidas-button>',
    );
    const status = [...button.shadowRoot!.querySelectorAll('[role=status]')].at(
      -1,
    )!;
    button.busy = true;
    await button.updateComplete;
    translate(status);
    expect(status.textContent).to.match(/^Translated/);
    button.busy = false;
    await button.updateComplete;
    expect(status.textContent).to.equal('');
  });
});

describe('a property that is not set', () => {
  const PROPERTIES = {
    href: null,
    allowedOrigins: '',
    params: undefined,
    acrValues: null,
    form: null,
    error: null,
    disabled: false,
    busy: false,
  } as const;

  for (const [name, unset] of Object.entries(PROPERTIES)) {
    for (const value of [undefined, null, ''] as const) {
      if (value === '' && /^(?:params|disabled)$/.test(name)) continue;
      it(`reads as never set: ${name} = ${JSON.stringify(value)}`, async () => {
        const button = await buttonIn(
          '<eidas-button lang="en"><a href="/auth">x</a></eidas-button>',
        );
        const before = button.shadowRoot!.innerHTML;
        const all = button as unknown as Record<string, unknown>;
        all[name] = value;
        await button.updateComplete;
        expect(button.shadowRoot!.innerHTML).to.equal(before);
        expect(all[name]).to.equal(unset);
        all[name] = 'x';
        await button.updateComplete;
        all[name] = value;
        await button.updateComplete;
        expect(all[name]).to.equal(unset);
        takeConsole('error'); // of the "x" in between
      });
    }
  }

  it('reads so as an attribute too', async () => {
    const button = await buttonIn(
      '<eidas-button lang="en" href="" error="" acr-values="" form="" allowed-origins=""><a href="/auth">x</a></eidas-button>',
    );
    expect(href(button)).to.equal(`${location.origin}/auth?ui_locales=en`);
    expect(button.shadowRoot?.querySelector('#notice')).to.equal(null);
    expect(errorCodes()).to.deep.equal([]);
    button.setAttribute('params', '');
    await button.updateComplete;
    expect(href(button)).to.equal(`${location.origin}/auth`);
  });
});
