import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type {
  AuthorizeEvent,
  EidasButton,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  afterClick,
  control,
  eventually,
  part,
  press,
  rendered,
  useEvents,
} from '../support/elements.js';

const events = useEvents();

/** The codes of the errors so far, each of which is on the console too. */
const errorCodes = (): string[] => {
  expect(takeConsole('error')).to.have.length(events.errors.length);
  return events.errors.splice(0).map(({ detail }) => detail.code);
};

describe('<fc-plus-button> by link', () => {
  it('is a real link out of frames and routers, with the request’s fields', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth?next=/a"
        acr-values="eidas3"
      ></fc-plus-button>`,
    );
    const link = control(button) as HTMLAnchorElement;
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal(
      `${location.origin}/auth?next=/a&acr_values=eidas3&ui_locales=fr`,
    );
    expect(link.target).to.equal('_top');
    expect(link.rel).to.equal('external nofollow');
  });

  it('shows the official sentence, label and link', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth"></fc-plus-button>`,
    );
    expect(part(button, '.intro').textContent).to.equal(
      'FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.',
    );
    expect(control(button).ariaLabel).to.equal(
      'S’identifier avec FranceConnect+',
    );
    expect(control(button).innerText.replace(/\s+/g, ' ').trim()).to.match(
      /^S’identifier avec FranceConnect ?\+$/,
    );
    const about = part(button, '.about a') as HTMLAnchorElement;
    expect(about.href).to.equal(
      'https://franceconnect.gouv.fr/france-connect-plus',
    );
    expect(about.target).to.equal('_blank');
    expect(about.title).to.equal(
      'Qu’est-ce que FranceConnect+\u00a0? - nouvelle fenêtre',
    );
    const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ').trim();
    expect(plain(about.textContent)).to.equal(plain(about.title));
  });

  it('tells the page before it leaves, with all that the request holds', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth" acr-values="eidas2"></fc-plus-button>`,
    );
    const { href, followed } = press(control(button));
    expect(events.authorize).to.have.length(1);
    const event = events.authorize[0] as AuthorizeEvent;
    expect(event.target).to.equal(button);
    expect(event.detail.provider).to.equal('franceconnect-plus');
    expect(event.detail.url.href).to.equal(href);
    expect(event.detail.params).to.equal(event.detail.url.searchParams);
    expect(event.detail.acrValues).to.equal('eidas2');
    expect(event.detail.uiLocales).to.equal('fr');
    expect(event.detail.newTab).to.equal(false);
    expect(event.detail.userActivated).to.equal(false);
    expect(followed).to.equal(true);
    await afterClick();
  });

  it('sends nothing when a listener cancels', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        @fc-authorize=${(event: Event) => event.preventDefault()}
      ></fc-plus-button>`,
    );
    expect(press(control(button)).followed).to.equal(false);
    await afterClick();
    expect(button.busy).to.equal(false);
  });

  it('follows what a listener amended, and renders as before afterwards', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        @fc-authorize=${(event: AuthorizeEvent) =>
          event.detail.params.set('next', '/démarche')}
      ></fc-plus-button>`,
    );
    const before = control(button).getAttribute('href');
    const { href } = press(control(button));
    expect(href).to.equal(
      `${location.origin}/auth?ui_locales=fr&next=%2Fd%C3%A9marche`,
    );
    await afterClick();
    expect(control(button).getAttribute('href')).to.equal(before);
  });

  it('refuses what a listener made of the URL, if it is not safe', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        @fc-authorize=${(event: AuthorizeEvent) =>
          (event.detail.url.host = 'evil.example')}
      ></fc-plus-button>`,
    );
    expect(press(control(button)).followed).to.equal(false);
    expect(errorCodes()).to.deep.equal(['invalid-href']);
    await afterClick();
    expect(button.busy).to.equal(false);
  });

  it('shows that a login starts while it is busy, and not after', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth"></fc-plus-button>`,
    );
    const height = (): number => part(button, '.root').offsetHeight;
    const before = height();
    button.busy = true;
    await button.updateComplete;
    const said = part(button, '[role=status]:not(:empty)');
    expect(said.textContent).to.equal('Connexion en cours…');
    expect(said.offsetHeight).to.be.above(12);
    button.busy = false;
    await button.updateComplete;
    expect(height()).to.equal(before);
  });

  it('opens a new tab by a modified or middle click, and is not busy', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth"></fc-plus-button>`,
    );
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { button: 1 }]) {
      expect(press(control(button), init).followed).to.equal(true);
      await afterClick();
      expect(button.busy).to.equal(false);
    }
    expect(events.authorize.map(({ detail }) => detail.newTab)).to.deep.equal([
      true,
      true,
      true,
    ]);
    press(control(button), { button: 2 });
    expect(events.authorize).to.have.length(3);
  });

  it('starts one login at a time, on all elements of the page', async () => {
    const place = await rendered(
      html`<div>
        <fc-plus-button href="/auth"></fc-plus-button>
        <eidas-button href="/auth"></eidas-button>
      </div>`,
    );
    const [first, second] = [...place.children] as [FcPlusButton, EidasButton];
    // The press helper cancels late, as a page may: the start is then freed.
    const link = control(first);
    const stayed = new Promise<void>((resolve) => {
      link.addEventListener('click', () => resolve(), { once: true });
    });
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('click', stay);
    link.click();
    await stayed;
    expect(press(control(second)).followed).to.equal(false);
    link.click();
    expect(events.authorize).to.have.length(1);
    await afterClick();
    removeEventListener('click', stay);
    expect(first.busy).to.equal(false);
    press(control(second));
    expect(events.authorize).to.have.length(2);
    await afterClick();
  });

  it('never starts while it is disabled, and stays focusable', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth" disabled></fc-plus-button>`,
    );
    expect(control(button).hasAttribute('href')).to.equal(false);
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
    button.focus();
    expect(button.shadowRoot?.activeElement).to.equal(control(button));
    press(control(button));
    expect(events.authorize).to.have.length(0);
  });

  it('activates its control by click()', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        @fc-authorize=${(event: Event) => event.preventDefault()}
      ></fc-plus-button>`,
    );
    button.click();
    expect(events.authorize).to.have.length(1);
  });
});

describe('bad values', () => {
  it('shows the fallback and no link for an href that is refused', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="javascript:alert(1)"
        ><a href="/plain">Sans script</a></fc-plus-button
      >`,
    );
    expect(button.shadowRoot?.querySelector('.control')).to.equal(null);
    expect(button.shadowRoot?.querySelector('[href^="javascript"]')).to.equal(
      null,
    );
    const fallback = button.querySelector('a') as HTMLElement;
    expect(fallback.getBoundingClientRect().width).to.be.greaterThan(0);
    expect(errorCodes()).to.deep.equal(['invalid-href']);
  });

  it('tells of a bad value once, and again on activation', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        acr-values="eidas1"
        @fc-authorize=${(event: Event) => event.preventDefault()}
      ></fc-plus-button>`,
    );
    button.requestUpdate();
    await button.updateComplete;
    expect(errorCodes()).to.deep.equal(['invalid-acr']);
    press(control(button));
    expect(errorCodes()).to.deep.equal(['invalid-acr']);
    expect(events.authorize[0]?.detail.acrValues).to.equal(undefined);
    expect(events.authorize[0]?.detail.params.has('acr_values')).to.equal(
      false,
    );
  });

  it('recovers when the value becomes good', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="//evil.example"></fc-plus-button>`,
    );
    expect(errorCodes()).to.deep.equal(['invalid-href']);
    button.href = '/auth';
    await button.updateComplete;
    expect((control(button) as HTMLAnchorElement).pathname).to.equal('/auth');
  });

  it('takes a property that a framework takes away as never given', async () => {
    for (const nothing of [null, undefined]) {
      const button = await rendered<FcPlusButton>(
        html`<fc-plus-button
          href="/auth"
          .allowedOrigins=${nothing}
          .params=${nothing}
        ></fc-plus-button>`,
      );
      const { search } = control(button) as HTMLAnchorElement;
      expect(search).to.equal('?ui_locales=fr');
    }
    expect(events.errors).to.have.length(0);
  });

  it('has a property’s default again once its attribute is gone', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button
        href="/auth"
        params="provider"
        allowed-origins="https://other.example"
      ></fc-plus-button>`,
    );
    button.removeAttribute('params');
    button.removeAttribute('allowed-origins');
    expect(button.params).to.equal(undefined);
    expect(button.allowedOrigins).to.equal('');
  });

  it('says that nothing leads anywhere', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button></eidas-button>`,
    );
    press(control(button));
    expect(events.authorize).to.have.length(1);
    expect(errorCodes()).to.deep.equal(['no-target']);
  });

  it('keeps quiet where a listener does the work itself', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button
        @fc-authorize=${(event: Event) => event.preventDefault()}
      ></eidas-button>`,
    );
    press(control(button));
    expect(events.errors).to.have.length(0);
  });
});

describe('<eidas-button> in a form', () => {
  /** A form that tells what it would send, and stays. */
  async function formWith(content: unknown): Promise<{
    form: HTMLFormElement;
    sent: Record<string, string>[];
    order: string[];
    submitters: (Element | null)[];
  }> {
    const sent: Record<string, string>[] = [];
    const order: string[] = [];
    const submitters: (Element | null)[] = [];
    const form = await rendered<HTMLFormElement>(
      html`<form
        method="post"
        action="/auth"
        @fc-authorize=${() => order.push('fc-authorize')}
        @submit=${(event: SubmitEvent) => {
          order.push('submit');
          submitters.push(event.submitter);
          event.preventDefault();
          const data = new FormData(
            event.target as HTMLFormElement,
            event.submitter,
          );
          sent.push(Object.fromEntries(data) as Record<string, string>);
        }}
        @formdata=${() => order.push('formdata')}
      >
        <input type="hidden" name="_csrf" value="token" />
        ${content}
      </form>`,
    );
    return { form, sent, order, submitters };
  }

  it('submits the form with its token and the request’s fields', async () => {
    const { form, sent, order } = await formWith(
      html`<eidas-button lang="de" acr-values="eidas3"></eidas-button>`,
    );
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(sent).to.deep.equal([
      { _csrf: 'token', acr_values: 'eidas3', ui_locales: 'de' },
    ]);
    expect(order).to.deep.equal(['fc-authorize', 'submit', 'formdata']);
    const { detail } = events.authorize[0] as AuthorizeEvent;
    expect(detail.url.pathname).to.equal('/auth');
    expect(JSON.stringify([...detail.params])).not.to.contain('token');
  });

  it('adds its fields to its own submission and no other', async () => {
    const { form } = await formWith(html`<eidas-button></eidas-button>`);
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect([...new FormData(form).keys()]).to.deep.equal(['_csrf']);
  });

  it('has the fallback’s own button as the submitter', async () => {
    const { form, submitters } = await formWith(
      html`<eidas-button
        ><button name="road" value="eidas">Go</button></eidas-button
      >`,
    );
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(submitters).to.deep.equal([form.querySelector('button')]);
  });

  it('starts by the form’s default button, as Enter in a field does', async () => {
    const { form, sent } = await formWith(
      html`<input name="next" /><eidas-button lang="en"
          ><button>Go</button></eidas-button
        >`,
    );
    (form.querySelector('button') as HTMLButtonElement).click();
    expect(events.authorize).to.have.length(1);
    expect(sent[0]).to.include({ ui_locales: 'en' });
  });

  it('leaves a field alone that the form has itself', async () => {
    const { form, sent } = await formWith(
      html`<input type="hidden" name="ui_locales" value="fr" /><eidas-button
          lang="de"
        ></eidas-button>`,
    );
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(sent[0]).to.include({ ui_locales: 'fr' });
  });

  it('tells nobody and sends nothing while the form is not valid', async () => {
    const { form, order } = await formWith(
      html`<input required /><eidas-button></eidas-button>`,
    );
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(order).to.deep.equal([]);
    form.noValidate = true;
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(order).to.deep.equal(['fc-authorize', 'submit', 'formdata']);
  });

  it('is free at once when the page cancels the submission', async () => {
    const { form, sent } = await formWith(html`<eidas-button></eidas-button>`);
    const button = form.querySelector('eidas-button') as EidasButton;
    press(control(button));
    expect(button.busy).to.equal(false);
    press(control(button));
    expect(sent).to.have.length(2);
  });

  it('works in a form whose fields hide the form’s own members', async () => {
    const { form, sent } = await formWith(
      html`<input name="submit" /><input name="action" /><input
          name="requestSubmit"
        /><input name="method" /><input name="elements" /><input
          name="addEventListener"
        /><input name="reportValidity" /><input
          name="getAttribute"
        /><eidas-button></eidas-button>`,
    );
    press(control(form.querySelector('eidas-button') as EidasButton));
    expect(sent).to.have.length(1);
  });

  it('submits the form that it names', async () => {
    const { form, sent } = await formWith(html``);
    form.id = 'named';
    const button = await rendered<EidasButton>(
      html`<eidas-button form="named"></eidas-button>`,
    );
    press(control(button));
    expect(sent).to.have.length(1);
    expect(button.children).to.have.length(0);
  });

  it('does nothing in a disabled fieldset', async () => {
    const { form, order } = await formWith(
      html`<fieldset disabled><eidas-button></eidas-button></fieldset>`,
    );
    const button = form.querySelector('eidas-button') as EidasButton;
    expect(control(button).getAttribute('aria-disabled')).to.equal('true');
    press(control(button));
    expect(order).to.deep.equal([]);
  });
});

describe('the fallback', () => {
  it('is not shown while the element does its work', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth"><a href="/auth">x</a></fc-plus-button>`,
    );
    const fallback = button.querySelector('a') as HTMLElement;
    expect(fallback.getClientRects()).to.have.length(0);
  });

  it('has its form controls held out of forms, and given back on removal', async () => {
    const form = await rendered<HTMLFormElement>(
      html`<form>
        <eidas-button
          ><select name="country" required></select
          ><input disabled /><input type="hidden" name="token" /><button>
            Go
          </button></eidas-button
        >
      </form>`,
    );
    const button = form.querySelector('eidas-button')!;
    const [select, input, token, submit] = [...button.children] as [
      HTMLSelectElement,
      HTMLInputElement,
      HTMLInputElement,
      HTMLButtonElement,
    ];
    expect([select.form, input.form]).to.deep.equal([null, null]);
    expect([token.form, submit.form]).to.deep.equal([form, form]);
    form.append(select, input);
    await eventually(() => select.form);
    expect([select.form, input.form]).to.deep.equal([form, form]);
    expect([select.disabled, input.disabled]).to.deep.equal([false, true]);
  });

  it('comes back when rendering fails', async () => {
    const button = await rendered<FcPlusButton>(
      html`<fc-plus-button href="/auth"><a href="/auth">x</a></fc-plus-button>`,
    );
    Object.defineProperty(button, 'renderLabel', {
      value: () => {
        throw new Error('seeded');
      },
    });
    button.requestUpdate();
    await button.updateComplete;
    const fallback = button.querySelector('a') as HTMLElement;
    expect(fallback.getClientRects()).to.have.length(1);
    expect(takeConsole('error')).to.have.length(1);
  });
});

describe('notices', () => {
  it('say what happened on the trip, in the element’s language', async () => {
    const button = await rendered<EidasButton>(
      html`<eidas-button
        href="/auth"
        lang="fr"
        error="access_denied"
      ></eidas-button>`,
    );
    const notice = part(button, '#notice');
    expect(notice.lang).to.equal('fr');
    expect(notice.textContent?.trim()).to.match(/^Votre identité n’a pas été/);
    expect(control(button).getAttribute('aria-describedby')).to.equal('notice');
    button.error = '<img src=x onerror=alert(1)>';
    await button.updateComplete;
    expect(part(button, '#notice').textContent?.trim()).to.match(
      /^La connexion n’a pas abouti/,
    );
    button.error = null;
    await button.updateComplete;
    expect(button.shadowRoot?.querySelector('#notice')).to.equal(null);
  });
});
