// The start by a form, in the forms that pages really have.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type {
  AuthorizeEvent,
  EidasButton,
  FcPlusButton,
} from '../../src/index.js';
import { takeConsole } from '../support/console.js';
import {
  control,
  eventually,
  part,
  press,
  rendered,
  settled,
  useEvents,
} from '../support/elements.js';

const events = useEvents();

/** What forms in there would send: the submissions stay on the page. */
function recordSubmissions(place: EventTarget): {
  sent: [string, FormDataEntryValue][][];
  submitters: (Element | null)[];
} {
  const sent: [string, FormDataEntryValue][][] = [];
  const submitters: (Element | null)[] = [];
  // By the prototype: the tests' own fields hide the form's members too.
  EventTarget.prototype.addEventListener.call(place, 'submit', (event) => {
    const { submitter, target } = event as SubmitEvent;
    event.preventDefault();
    submitters.push(submitter);
    sent.push([
      ...new FormData(target as HTMLFormElement, submitter).entries(),
    ]);
  });
  return { sent, submitters };
}

/** A form with this content, and what it sends. */
async function formWith(
  content: TemplateResult,
): Promise<ReturnType<typeof recordSubmissions> & { form: HTMLFormElement }> {
  const form = await rendered<HTMLFormElement>(
    html`<form method="post" action="/auth">${content}</form>`,
  );
  return { form, ...recordSubmissions(form) };
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` has it
const find = <T extends Element>(place: ParentNode, selector: string): T =>
  place.querySelector<T>(selector)!;

const noTarget = (): void => {
  expect(events.errors.map(({ detail }) => detail.code)).to.deep.equal([
    'no-target',
  ]);
  expect(takeConsole('error')).to.have.length(1);
};

describe('fields that hide members of their form', () => {
  const NAMES = [
    ...['action', 'submit', 'method', 'requestSubmit', 'elements', 'length'],
    ...['target', 'enctype', 'noValidate', 'name', 'id', 'reset', 'dataset'],
    ...['reportValidity', 'checkValidity', 'addEventListener', 'append'],
    ...['removeEventListener', 'dispatchEvent', 'getAttribute', 'attributes'],
    ...['hasAttribute', 'closest', 'contains', 'querySelector', 'matches'],
    ...['ownerDocument', 'isConnected', 'parentNode', 'children', 'nodeType'],
    ...['localName', 'tagName', 'nodeName', 'submitter', 'form', 'labels'],
  ];

  for (const name of NAMES) {
    it(`submits a form with a field named ${name}`, async () => {
      const { form, sent } = await formWith(
        html`<input name=${name} value="x" /><eidas-button
            lang="de"
          ></eidas-button>`,
      );
      press(control(form.lastElementChild!));
      expect(sent).to.deep.equal([
        [
          [name, 'x'],
          ['ui_locales', 'de'],
        ],
      ]);
      const { detail } = events.authorize[0]!;
      expect(detail.url.href).to.equal(`${location.origin}/auth`);
    });
  }

  it('speak the language of a form whose members they hide', async () => {
    const form = await rendered(
      html`<form lang="de">
        <input name="getAttribute" /><input name="closest" /><input
          name="lang"
        /><fc-plus-button></fc-plus-button>
      </form>`,
    );
    const button = find<FcPlusButton>(form, 'fc-plus-button');
    await eventually(() => part(button, '.root').lang === 'de');
  });

  it('submits a form with all of them, that the button names', async () => {
    const { form, sent } = await formWith(
      html`${NAMES.map((name) => html`<input name=${name} />`)}`,
    );
    form.setAttribute('id', 'clobbered');
    const button = await rendered<EidasButton>(
      html`<eidas-button form="clobbered"></eidas-button>`,
    );
    press(control(button));
    expect(sent).to.have.length(1);
    expect(sent[0]).to.have.length(NAMES.length + 1);
  });
});

describe('which form a button submits', () => {
  /** Two shadow roots, one in the other, with this in the inner one. */
  async function inner(content: string): Promise<ShadowRoot> {
    const outer = await rendered(html`<div></div>`);
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const root = middle.attachShadow({ mode: 'open' });
    root.innerHTML = content;
    for (const element of root.querySelectorAll('eidas-button')) {
      await settled(element);
    }
    return root;
  }

  it('is the one around it in nested shadow roots', async () => {
    const root = await inner(
      '<form action="/auth"><eidas-button lang="de"></eidas-button></form>',
    );
    const { sent } = recordSubmissions(root);
    press(control(find(root, 'eidas-button')));
    expect(sent).to.deep.equal([[['ui_locales', 'de']]]);
    // The event leaves all shadow roots; the page sees the outermost host.
    expect(events.authorize).to.have.length(1);
  });

  it('is the named one of the same shadow root', async () => {
    const root = await inner(
      '<form id="f" action="/auth"></form><eidas-button form="f"></eidas-button>',
    );
    const { sent } = recordSubmissions(root);
    press(control(find(root, 'eidas-button')));
    expect(sent).to.have.length(1);
  });

  it('is none of another tree, neither around nor by name', async () => {
    const { form, sent } = await formWith(html`<div></div>`);
    form.id = 'outside';
    const root = find<HTMLElement>(form, 'div').attachShadow({ mode: 'open' });
    root.innerHTML = '<eidas-button></eidas-button>';
    const button = find<EidasButton>(root, 'eidas-button');
    await settled(button);
    press(control(button));
    noTarget();
    events.errors.length = 0;
    button.form = 'outside';
    press(control(button));
    noTarget();
    expect(sent).to.deep.equal([]);
  });

  it('is the named one, even for a button in another form', async () => {
    const place = await rendered(
      html`<div>
        <form id="named" action="/auth"></form>
        <form action="/other">
          <eidas-button form="named"><button>Go</button></eidas-button>
        </form>
      </div>`,
    );
    const { sent, submitters } = recordSubmissions(place);
    const button = find<EidasButton>(place, 'eidas-button');
    press(control(button));
    expect(sent).to.have.length(1);
    // The fallback's button belongs to the other form: another stands in.
    expect((submitters[0] as HTMLButtonElement).hidden).to.equal(true);
    expect(button.children).to.have.length(1);
    expect(events.authorize[0]?.detail.url.pathname).to.equal('/auth');
  });

  it('may be named by the property alone', async () => {
    const { form, sent } = await formWith(html``);
    form.id = 'by-property';
    const button = await rendered<EidasButton>(
      html`<eidas-button .form=${'by-property'}></eidas-button>`,
    );
    press(control(button));
    expect(sent).to.have.length(1);
  });

  it('is none where the name is of something else', async () => {
    const { form, sent } = await formWith(
      html`<p id="paragraph"></p>
        <eidas-button form="paragraph"></eidas-button
        ><fc-plus-button form="nobody"></fc-plus-button>`,
    );
    press(control(find(form, 'eidas-button')));
    noTarget();
    events.errors.length = 0;
    press(control(find(form, 'fc-plus-button')));
    noTarget();
    expect(sent).to.deep.equal([]);
  });
});

describe('several elements in one form', () => {
  const several = html`<input type="hidden" name="_csrf" value="token" />
    <eidas-country-picker name="country" lang="en"></eidas-country-picker>
    <fc-plus-button
      lang="fr"
      acr-values="eidas2"
      params="provider acr_values"
    ></fc-plus-button>
    <eidas-button
      lang="de"
      acr-values="eidas3"
      params="provider acr_values ui_locales"
    ></eidas-button>`;

  it('send the fields of the one that was pressed, and no other', async () => {
    const { form, sent } = await formWith(several);
    press(control(find(form, 'eidas-button')));
    press(control(find(form, 'fc-plus-button')));
    expect(sent).to.deep.equal([
      [
        ['_csrf', 'token'],
        ['provider', 'eidas'],
        ['acr_values', 'eidas3'],
        ['ui_locales', 'de'],
      ],
      [
        ['_csrf', 'token'],
        ['provider', 'franceconnect-plus'],
        ['acr_values', 'eidas2'],
      ],
    ]);
  });

  it('send the country of the picker along, whichever is pressed', async () => {
    const { form, sent } = await formWith(several);
    find<HTMLElementTagNameMap['eidas-country-picker']>(
      form,
      'eidas-country-picker',
    ).value = 'EL';
    press(control(find(form, 'eidas-button')));
    expect(new Map(sent[0]).get('country')).to.equal('EL');
    expect(sent[0]?.filter(([name]) => name === 'country')).to.have.length(1);
  });

  it('have their own fallback as submitter, each', async () => {
    const { form, submitters } = await formWith(
      html`<fc-plus-button
          ><button name="to" value="a">A</button></fc-plus-button
        >
        <eidas-button><button name="to" value="b">B</button></eidas-button>`,
    );
    press(control(find(form, 'eidas-button')));
    press(control(find(form, 'fc-plus-button')));
    expect(
      submitters.map((button) => (button as HTMLButtonElement).value),
    ).to.deep.equal(['b', 'a']);
  });
});

describe('Enter in a field of the form', () => {
  const field = html`<input name="next" value="/a" />`;

  /** Presses the key in the form's field. */
  async function pressEnter(form: HTMLFormElement): Promise<void> {
    find<HTMLInputElement>(form, 'input:not([type=hidden])').focus();
    await sendKeys({ press: 'Enter' });
  }

  it('starts by the first kit button that has a fallback button', async () => {
    const { form, sent } = await formWith(
      html`${field}<eidas-button lang="de"><button>Go</button></eidas-button>
        <fc-plus-button lang="fr"><button>Go</button></fc-plus-button>`,
    );
    await pressEnter(form);
    expect(events.authorize.map(({ detail }) => detail.provider)).to.deep.equal(
      ['eidas'],
    );
    expect(sent).to.deep.equal([
      [
        ['next', '/a'],
        ['ui_locales', 'de'],
      ],
    ]);
  });

  it('is not the kit’s without a fallback button', async () => {
    const { form, sent } = await formWith(
      html`${field}<eidas-button></eidas-button>`,
    );
    await pressEnter(form);
    // The browser submits a form with one field by itself, without a button.
    expect(sent).to.deep.equal([[['next', '/a']]]);
    expect(events.authorize).to.have.length(0);
  });

  it('starts nothing while the button is disabled', async () => {
    const { form, sent } = await formWith(
      html`${field}<eidas-button disabled><button>Go</button></eidas-button>`,
    );
    await pressEnter(form);
    expect(sent).to.deep.equal([]);
    expect(events.authorize).to.have.length(0);
  });

  it('starts nothing while the form is not valid', async () => {
    const { form, sent } = await formWith(
      html`<input name="next" required /><eidas-button
          ><button>Go</button></eidas-button
        >`,
    );
    await pressEnter(form);
    expect(sent).to.deep.equal([]);
    expect(events.authorize).to.have.length(0);
  });

  it('in the picker’s filter submits nothing', async () => {
    const { form, sent } = await formWith(
      html`<eidas-country-picker name="country"></eidas-country-picker
        ><eidas-button><button>Go</button></eidas-button>`,
    );
    find<HTMLElement>(form, 'eidas-country-picker').focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.deep.equal([]);
  });
});

describe('the form’s other fields', () => {
  it('are checked as for any submit button, and the first wrong one is focused', async () => {
    const { form, sent } = await formWith(
      html`<input name="mail" type="email" value="x" /><input
          name="next"
          required
        /><eidas-button></eidas-button>`,
    );
    const invalid: string[] = [];
    form.addEventListener(
      'invalid',
      ({ target }) => invalid.push((target as HTMLInputElement).name),
      true,
    );
    const button = find<EidasButton>(form, 'eidas-button');
    press(control(button));
    expect(invalid).to.deep.equal(['mail', 'next']);
    expect(document.activeElement).to.equal(find(form, '[name=mail]'));
    expect(events.authorize).to.have.length(0);
    expect(button.busy).to.equal(false);

    find<HTMLInputElement>(form, '[name=mail]').value = 'a@example.fr';
    find<HTMLInputElement>(form, '[name=next]').value = '/a';
    press(control(button));
    expect(sent).to.have.length(1);
  });

  it('are not checked where the fallback’s button says formnovalidate', async () => {
    const { form, sent } = await formWith(
      html`<input name="next" required /><eidas-button
          ><button formnovalidate>Go</button></eidas-button
        >`,
    );
    press(control(find(form, 'eidas-button')));
    expect(sent).to.have.length(1);
  });

  it('hold the start back if a listener makes one of them wrong', async () => {
    const { form, sent } = await formWith(
      html`<input name="next" value="x" /><eidas-button></eidas-button>`,
    );
    form.addEventListener('fc-authorize', () =>
      find<HTMLInputElement>(form, 'input').setCustomValidity('not now'),
    );
    const button = find<EidasButton>(form, 'eidas-button');
    press(control(button));
    expect(sent).to.deep.equal([]);
    expect(button.busy).to.equal(false);
    find<HTMLInputElement>(form, 'input').setCustomValidity('');
    press(control(button));
    expect(events.authorize).to.have.length(2);
  });
});

describe('a page that does something of its own', () => {
  it('may cancel the submission anywhere, and all is free at once', async () => {
    for (const capture of [true, false]) {
      const { form } = await formWith(
        html`<eidas-button></eidas-button><fc-plus-button></fc-plus-button>`,
      );
      const cancel = (event: Event): void => event.preventDefault();
      addEventListener('submit', cancel, { capture, once: true });
      const [first, second] = [...form.children] as [EidasButton, FcPlusButton];
      press(control(first));
      expect(first.busy).to.equal(false);
      addEventListener('submit', cancel, { capture, once: true });
      press(control(second));
      expect(second.busy).to.equal(false);
    }
    expect(events.authorize).to.have.length(4);
  });

  it('may keep the submit event from everybody else', async () => {
    const { form } = await formWith(html`<eidas-button></eidas-button>`);
    const keep = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('submit', keep, true);
    const button = find<EidasButton>(form, 'eidas-button');
    press(control(button));
    press(control(button));
    removeEventListener('submit', keep, true);
    expect(events.authorize).to.have.length(2);
    expect(button.busy).to.equal(false);
  });

  it('may take the form or the element away while it is told', async () => {
    for (const gone of ['form', 'eidas-button']) {
      const { form, sent } = await formWith(
        html`<eidas-button></eidas-button>`,
      );
      const button = find<EidasButton>(form, 'eidas-button');
      button.addEventListener('fc-authorize', () => {
        button.closest(gone)?.remove();
      });
      press(control(button));
      expect(sent.length, gone).to.be.lessThan(2);
      expect(button.busy, gone).to.equal(false);
    }
    const { form, sent } = await formWith(html`<eidas-button></eidas-button>`);
    press(control(find(form, 'eidas-button')));
    expect(sent).to.have.length(1);
  });

  it('may read the fields that travel in its own submit listener', async () => {
    const { form, sent } = await formWith(
      html`<input type="hidden" name="_csrf" value="token" /><eidas-button
          lang="fr"
          acr-values="eidas3"
        ></eidas-button>`,
    );
    form.addEventListener('fc-authorize', (event: AuthorizeEvent) =>
      event.detail.params.set('next', '/démarche'),
    );
    press(control(find(form, 'eidas-button')));
    expect(Object.fromEntries(sent[0]!)).to.deep.equal({
      _csrf: 'token',
      acr_values: 'eidas3',
      ui_locales: 'fr',
      next: '/démarche',
    });
  });
});

describe('the CSRF token', () => {
  const TOKEN = 'csrf-token-0123456789';

  it('is in no event and in no address, by form or by link', async () => {
    const { form } = await formWith(
      html`<input type="hidden" name="_csrf" value=${TOKEN} />
        <eidas-button></eidas-button>
        <fc-plus-button href="/auth"></fc-plus-button>
        <eidas-country-picker href="/auth"></eidas-country-picker>`,
    );
    const told: string[] = [];
    const tell = ({ detail }: AuthorizeEvent): void => {
      told.push(
        [detail.url, detail.params, JSON.stringify(detail)].map(String).join(),
      );
    };
    form.addEventListener('fc-authorize', tell);
    press(control(find(form, 'eidas-button')));
    const { href } = press(control(find(form, 'fc-plus-button')));
    const links = [...form.querySelectorAll('*')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[href]') ?? [])].map((link) =>
        link.getAttribute('href'),
      ),
    );
    expect(told).to.have.length(2);
    expect(links.length).to.be.greaterThan(29);
    for (const text of [...told, ...links, href, location.href]) {
      expect(text).not.to.contain(TOKEN);
    }
  });
});
