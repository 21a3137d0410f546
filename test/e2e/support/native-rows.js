// @ts-check
// What is done to a native link or submit button, and to ours in its place.
//
// A row has the markup of a page with the subject in it, what is done to it,
// and how many requests the native one then makes. Where ours differs on
// purpose, `differs` says what is seen instead, and why: that is the table of
// docs/native.md.

import { setTimeout as delay } from 'node:timers/promises';
import { until } from './engines.js';

/* global control, subject, place, Idiomorph -- what the page of a row defines */

/**
 * @typedef {import('./engines.js').EnginePage} EnginePage
 * @typedef {import('./engines.js').Click} Click
 */

/**
 * @typedef {object} Hands  what a person, or the page, can do to a subject
 * @property {EnginePage} page
 * @property {(count: number) => Promise<void>} arrived  until the server has so many requests, and their pages are shown
 * @property {() => Promise<void>} ready  until the page of the row is there, with the kit
 * @property {() => Promise<void>} press  the page calls click() on it
 * @property {(how?: Click) => Promise<void>} mouse  a click in the middle of it
 * @property {(key: string) => Promise<void>} key  focuses it, and presses a key
 * @property {(key: string) => Promise<void>} keyInField  the same in the field #field
 * @property {<T>(body: () => T) => Promise<Awaited<T>>} run  in the page, which has `control()` and `subject`
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {(subject: Subject) => string} page
 * @property {(hands: Hands) => Promise<unknown>} act  what it returns is compared too
 * @property {number} requests  of the native one
 * @property {{ what: string, why: string, ours: Partial<Seen> }} [differs]
 * @property {{ status: number, body: string, headers?: Record<string, string> }} [answer]
 * @property {import('./engines.js').Engine[]} [engines]  where the others' drivers cannot do it
 */

/**
 * What the server and the page saw.
 *
 * @typedef {object} Seen
 * @property {string[]} requests  method, address, type and body of each
 * @property {string[]} where  each answer was shown: here, in the frame, in a tab
 * @property {number} busy  how many controls are, in a page that stayed
 * @property {unknown} value  what was asked for
 */

/**
 * A link or a submit button, native or ours, with the attributes of the native one.
 *
 * @typedef {(attributes?: string) => string} Subject
 */

/** @type {Subject} */
export const nativeLink = (attributes = 'href="/auth?x=1"') =>
  `<a id="subject" ${attributes}>Sign in</a>`;

/** The same markup as the fallback. @type {Subject} */
export const ourLink = (attributes = 'href="/auth?x=1"') =>
  `<fc-plus-button id="subject" params=""><a ${attributes}>Sign in</a></fc-plus-button>`;

/** @type {Subject} */
export const nativeButton = (attributes = '') =>
  `<button id="subject" ${attributes}>Sign in</button>`;

/** The same markup as the fallback. @type {Subject} */
export const ourButton = (attributes = '') =>
  `<eidas-button id="subject" lang="en" params=""><button ${attributes}>Sign in</button></eidas-button>`;

/** @type {Subject} */
export const ourBareButton = () =>
  '<eidas-button id="subject" lang="en" params=""></eidas-button>';

/** @param {string} content @param {string} attributes */
const form = (content, attributes = '') =>
  `<form method="post" action="/auth?to=form" ${attributes}><input type="hidden" name="_csrf" value="T"><input id="field" name="user" value="é &amp; x">${content}</form>`;

/** A page in a frame, which must not hold the quotation mark that it is put in. @param {string} content */
const inFrame = (content) =>
  `<iframe id="frame" name="frame" width="600" height="400" srcdoc='<script src="/kit/fc-eidas-elements.js"></script>${content}'></iframe>`;

/** @param {string} listener */
const script = (listener) => `<script>${listener}</script>`;

/** @param {string} type @param {boolean} capture @param {string} body */
const onWindow = (type, capture, body) =>
  script(`addEventListener('${type}', (event) => { ${body} }, ${capture});`);

/** As a captcha does it. */
const ASKS_FIRST = script(`addEventListener('submit', async (event) => {
  if (window.asked) return;
  window.asked = true;
  event.preventDefault();
  const { target, submitter } = event;
  await fetch('/question');
  target.requestSubmit(submitter);
})`);

/** @type {Row['act']} */
const press = ({ press }) => press();

const ACTIVE =
  'This is one login. While the browser leaves the page, another press is refused.';

const RULE_8 =
  'The guideline: a login opens in the active tab, never in a frame or a popup.';

/** A second press, while the first is under way or is known to have stayed. @param {Hands} hands */
async function twice({ press, arrived }) {
  await press();
  await arrived(1);
  // Until its answer is there too, which the page cannot see: Chromium takes a
  // second click on the way for a double click, and drops it.
  await delay(250);
  await press();
}

/** There, back by the browser's own button, and there again. @param {Hands} hands */
async function andBack({ page, press, arrived, ready }) {
  await press();
  await arrived(1);
  await until(
    () =>
      page.evaluate(() => {
        // The driver has its answer before the page is left.
        if (window.name === 'here' && location.pathname === '/auth')
          return setTimeout(() => history.back(), 20) && true;
        return false;
      }),
    'the answer',
  );
  await ready();
  await press();
}

/** What stays on the page makes the control busy until the time is up. */
const BUSY_10_S = {
  what: 'busy for ten seconds; another press is refused',
  why: 'A page cannot know that the browser will stay on it, and two login requests would overwrite each other’s `state`.',
  ours: { busy: 1 },
};

/** @type {Row[]} */
export const LINKS = [
  { name: 'click()', page: (link) => link(), act: press, requests: 1 },
  {
    name: 'a click by the mouse',
    page: (link) => link(),
    act: ({ mouse }) => mouse(),
    requests: 1,
  },
  {
    name: 'Enter',
    page: (link) => link(),
    act: ({ key }) => key('Enter'),
    requests: 1,
  },
  {
    name: 'Space, which is no key for a link',
    page: (link) => link(),
    act: ({ key }) => key(' '),
    requests: 0,
  },
  {
    name: 'a click with the middle button',
    page: (link) => link(),
    act: ({ mouse }) => mouse({ button: 'middle' }),
    requests: 1,
  },
  {
    name: 'a click with Ctrl',
    page: (link) => link(),
    act: ({ mouse }) => mouse({ modifier: 'Control' }),
    requests: 1,
  },
  {
    name: 'a click with Shift',
    page: (link) => link(),
    act: ({ mouse }) => mouse({ modifier: 'Shift' }),
    requests: 1,
  },
  {
    name: 'an untrusted click event on the control',
    page: (link) => link(),
    act: ({ run }) =>
      run(
        () =>
          void control().dispatchEvent(
            new MouseEvent('click', {
              bubbles: true,
              composed: true,
              cancelable: true,
            }),
          ),
      ),
    requests: 1,
  },
  {
    name: 'an untrusted click event on the element',
    page: (link) => link(),
    act: ({ run }) =>
      run(
        () =>
          void subject.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true }),
          ),
      ),
    requests: 1,
    differs: {
      what: 'nothing happens',
      why: 'The link is in the shadow root. An event on the host does not reach it; `click()` does.',
      ours: { requests: [], where: [] },
    },
  },
  ...['?eidas', '?q=%E8&r=%C3%A9', '?a=b%20c+d', '?a=%2F/:@&&b', '?x=é#top']
    .map((query) => `href="/auth${query}"`)
    .map((attribute) => ({
      name: `the query stays as it stands: ${attribute}`,
      page: (/** @type {Subject} */ link) => link(attribute),
      act: press,
      requests: 1,
    })),
  {
    name: 'a relative address',
    page: (link) => link('href="auth?relative"'),
    act: press,
    requests: 1,
  },
  {
    name: 'a relative address, and a <base> above it',
    page: (link) => `<base href="/sub/">${link('href="../auth?based"')}`,
    act: press,
    requests: 1,
  },
  {
    name: 'a <base> that comes late',
    page: (link) => link('href="../auth?based"'),
    act: ({ run, press }) =>
      run(() => {
        // Firefox resolves a link again only once it has a style.
        control().getBoundingClientRect();
        const base = document.createElement('base');
        base.href = '/sub/sub/';
        document.head.append(base);
      }).then(press),
    requests: 0,
  },
  {
    name: '<base target="_blank">',
    page: (link) => `<base target="_blank">${link()}`,
    act: ({ mouse }) => mouse(),
    requests: 1,
    differs: {
      what: 'in the same tab',
      why: RULE_8,
      ours: { where: ['here'] },
    },
  },
  {
    name: 'target="_blank" on the link',
    page: (link) => link('href="/auth?x=1" target="_blank"'),
    act: ({ mouse }) => mouse(),
    requests: 1,
    differs: {
      what: 'the link does not count; without another one: `no-target`',
      why: `${RULE_8} The link that explains FranceConnect+ opens a window, and must not become the login link.`,
      ours: { requests: [], where: [] },
    },
  },
  ...['', '_self', '_parent', '_top'].map((target) => ({
    name: `in a frame, ${target ? `target="${target}"` : 'without a target'}`,
    page: (/** @type {Subject} */ link) =>
      inFrame(link(`href="/auth?x=1" ${target && `target="${target}"`}`)),
    act: press,
    requests: 1,
    ...(/^(?:_self)?$/.test(target) && {
      differs: {
        what: 'leaves the frame',
        why: RULE_8,
        ours: { where: ['here'] },
      },
    }),
  })),
  {
    name: 'an answer without a page (204)',
    page: (link) => link(),
    act: press,
    answer: { status: 204, body: '' },
    requests: 1,
    differs: BUSY_10_S,
  },
  {
    name: 'an answer that is a download',
    page: (link) => link(),
    act: press,
    answer: {
      status: 200,
      body: 'x',
      headers: { 'Content-Disposition': 'attachment; filename="x.txt"' },
    },
    requests: 1,
    // The others' drivers wait for the page that was to come.
    engines: ['chromium'],
    differs: BUSY_10_S,
  },
  {
    name: 'two clicks, the page stays',
    page: (link) => link(),
    act: twice,
    answer: { status: 204, body: '' },
    requests: 2,
    differs: {
      what: 'one request',
      why: ACTIVE,
      ours: { requests: ['GET /auth?x=1'], where: [], busy: 1 },
    },
  },
  {
    name: 'a listener on the element cancels the click',
    page: (link) =>
      link() +
      script(
        `document.getElementById('subject').addEventListener('click', (event) => event.preventDefault());`,
      ),
    act: press,
    requests: 0,
  },
  ...[true, false].map((capture) => ({
    name: `a listener on the window cancels the click, ${capture ? 'before' : 'after'} all others`,
    page: (/** @type {Subject} */ link) =>
      link() + onWindow('click', capture, 'event.preventDefault()'),
    act: press,
    requests: 0,
  })),
  ...['stopPropagation', 'stopImmediatePropagation'].map((method) => ({
    name: `a capturing listener on the window calls ${method}()`,
    page: (/** @type {Subject} */ link) =>
      link() + onWindow('click', true, `event.${method}()`),
    act: press,
    requests: 1,
  })),
  {
    name: 'a listener that cancels mousedown',
    page: (link) =>
      link() + onWindow('mousedown', true, 'event.preventDefault()'),
    act: ({ mouse }) => mouse(),
    requests: 1,
  },
  {
    name: 'a listener takes the element away',
    page: (link) =>
      link() +
      script(
        `document.getElementById('subject').addEventListener('click', () => document.getElementById('subject').remove());`,
      ),
    act: press,
    requests: 1,
  },
  {
    name: 'the address is changed, and click() called in the same task',
    page: (link) => link(),
    act: ({ run }) =>
      run(() => {
        const link = subject.localName === 'a' ? subject : subject.children[0];
        link.setAttribute('href', '/auth?changed');
        subject.click();
      }),
    requests: 1,
  },
  {
    name: 'it is added to the page, and click() called in the same task',
    page: (link) => link(),
    act: ({ run }) =>
      run(() => {
        const copy = /** @type {HTMLElement} */ (subject.cloneNode(true));
        subject.replaceWith(copy);
        copy.click();
      }),
    requests: 1,
  },
  ...['Idiomorph', 'innerHTML'].map((way) => ({
    name: `the page is changed by ${way}, then a click`,
    page: (/** @type {Subject} */ link) => `<div id="place">${link()}</div>`,
    act: async (/** @type {Hands} */ { page, press }) => {
      await page.evaluate((way) => {
        const place = /** @type {HTMLElement} */ (
          document.getElementById('place')
        );
        const markup = atob(
          /** @type {string} */ (place.dataset['before']),
        ).replaceAll('x=1', 'x=2');
        if (way === 'innerHTML') place.innerHTML = markup;
        else Idiomorph.morph(place, markup, { morphStyle: 'innerHTML' });
      }, way);
      await press();
    },
    requests: 1,
  })),
  {
    name: 'the way back, and another click',
    page: (link) => link(),
    act: andBack,
    requests: 2,
  },
  {
    name: 'a beforeunload prompt that the visitor cancels',
    page: (link) =>
      link() +
      onWindow(
        'beforeunload',
        false,
        'if (!window.over) event.preventDefault()',
      ),
    act: ({ mouse }) => mouse(),
    requests: 0,
    // The others' drivers leave the page, whatever it says.
    engines: ['chromium'],
    differs: BUSY_10_S,
  },
  {
    name: 'what a person drags, copies, reaches with Tab',
    page: (link) => link(),
    act: ({ run }) =>
      run(() => {
        const link = /** @type {HTMLAnchorElement} */ (control());
        return [link.draggable, link.href, link.tabIndex, link.localName];
      }),
    requests: 0,
  },
  {
    name: 'a drag gives the address away',
    page: (link) => link(),
    act: async ({ page, run }) => {
      await run(() => {
        addEventListener('dragstart', (event) => {
          Object.assign(window, {
            dragged: event.dataTransfer?.getData('text/uri-list'),
          });
        });
      });
      await page.drag?.(await run(() => place()));
      return run(() => Reflect.get(window, 'dragged') ?? 'nothing');
    },
    requests: 0,
    engines: ['chromium'],
  },
];

/** @type {Row[]} */
export const BUTTONS = [
  {
    name: 'click()',
    page: (button) => form(button()),
    act: press,
    requests: 1,
  },
  {
    name: 'a click by the mouse',
    page: (button) => form(button()),
    act: ({ mouse }) => mouse(),
    requests: 1,
  },
  ...Object.entries({ Enter: 'Enter', Space: ' ' }).map(([name, pressed]) => ({
    name,
    page: (/** @type {Subject} */ button) => form(button()),
    act: (/** @type {Hands} */ { key }) => key(pressed),
    requests: 1,
  })),
  {
    name: 'a click with the middle button',
    page: (button) => form(button()),
    act: ({ mouse }) => mouse({ button: 'middle' }),
    requests: 0,
    // In WebKitGTK it submits.
    engines: ['chromium', 'firefox'],
  },
  {
    name: 'a click with Ctrl',
    page: (button) => form(button()),
    act: ({ mouse }) => mouse({ modifier: 'Control' }),
    requests: 1,
    // Where a form goes then is the browser's choice, and its driver's.
    engines: ['webkit'],
  },
  {
    name: 'Enter in a field: the default button',
    page: (button) => form(button('name="road" value="e"')),
    act: ({ keyInField }) => keyInField('Enter'),
    requests: 1,
  },
  {
    name: 'Enter in a field, with another submit button before',
    page: (button) =>
      form(
        `<button name="other" value="1">x</button>${button('name="road" value="e"')}`,
      ),
    act: ({ keyInField }) => keyInField('Enter'),
    requests: 1,
  },
  {
    name: 'Enter in a field, after a submission that was cancelled',
    page: (button) =>
      form(`${button()}<button name="own" value="1">x</button>`) +
      script(
        `addEventListener('submit', (event) => event.preventDefault(), { once: true });`,
      ),
    act: async ({ press, keyInField }) => {
      await press();
      await keyInField('Enter');
    },
    requests: 1,
  },
  {
    name: 'requestSubmit() by the button',
    page: (button) => form(button('name="road" value="e"')),
    act: ({ run }) =>
      run(() => {
        const button =
          subject.localName === 'button' ? subject : subject.children[0];
        document.forms[0].requestSubmit(
          /** @type {HTMLButtonElement} */ (button),
        );
      }),
    requests: 1,
  },
  {
    name: 'requestSubmit() by nobody',
    page: (button) => form(button('name="road" value="e"')),
    act: ({ run }) => run(() => document.forms[0].requestSubmit()),
    requests: 1,
  },
  {
    name: 'submit(), which tells nobody',
    page: (button) => form(button('name="road" value="e"')),
    act: ({ run }) => run(() => document.forms[0].submit()),
    requests: 1,
  },
  ...[
    'name="road" value="e"',
    'formaction="/auth?to=button"',
    'formmethod="get" formaction="/auth"',
    'formenctype="multipart/form-data"',
    'formenctype="text/plain"',
    'formnovalidate',
  ].map((attributes) => ({
    name: attributes,
    page: (/** @type {Subject} */ button) =>
      form(button(attributes) + '<input type="email" name="mail" value="x@y">'),
    act: press,
    requests: 1,
  })),
  ...['method="get" action="/auth"', 'enctype="multipart/form-data"'].map(
    (attributes) => ({
      name: `the form has ${attributes}`,
      page: (/** @type {Subject} */ button) =>
        `<form ${attributes} ${/action/.test(attributes) ? '' : 'method="post" action="/auth"'}><input name="a" value="1 2">${button()}</form>`,
      act: press,
      requests: 1,
    }),
  ),
  ...['formtarget="_blank"', 'formtarget="_self"', 'formtarget="_top"'].map(
    (attributes) => ({
      name: attributes,
      page: (/** @type {Subject} */ button) => form(button(attributes)),
      act: (/** @type {Hands} */ { mouse }) => mouse(),
      requests: 1,
    }),
  ),
  {
    name: 'the form has target="_blank"',
    page: (button) => form(button(), 'target="_blank"'),
    act: ({ mouse }) => mouse(),
    requests: 1,
  },
  {
    name: '<base target="_blank">',
    page: (button) => `<base target="_blank">${form(button())}`,
    act: ({ mouse }) => mouse(),
    requests: 1,
    differs: {
      what: 'in the same tab',
      why: RULE_8,
      ours: { where: ['here'] },
    },
  },
  {
    name: 'in a frame',
    page: (button) => inFrame(form(button())),
    act: press,
    requests: 1,
    differs: {
      what: 'leaves the frame',
      why: RULE_8,
      ours: { where: ['here'] },
    },
  },
  ...['_self', '_parent', '_top'].map((target) => ({
    name: `in a frame, the form has target="${target}"`,
    page: (/** @type {Subject} */ button) =>
      inFrame(form(button(), `target="${target}"`)),
    act: press,
    requests: 1,
  })),
  {
    name: 'in a frame, formtarget="_self"',
    page: (button) => inFrame(form(button('formtarget="_self"'))),
    act: press,
    requests: 1,
  },
  {
    name: 'method="dialog"',
    page: (button) =>
      `<dialog id="dialog" open><form method="dialog">${button('value="e"')}</form></dialog>`,
    act: async ({ press, run }) => {
      await press();
      return run(() => {
        const dialog = /** @type {HTMLDialogElement} */ (
          document.getElementById('dialog')
        );
        return [dialog.open, dialog.returnValue];
      });
    },
    requests: 0,
  },
  {
    name: 'form="elsewhere"',
    page: (button) =>
      `<form id="elsewhere" method="post" action="/auth"><input type="hidden" name="_csrf" value="T"></form>${button('form="elsewhere" name="road" value="e"')}`,
    act: press,
    requests: 1,
  },
  {
    name: 'form="" in a form',
    page: (button) => form(button('form=""')),
    act: press,
    requests: 0,
    differs: {
      what: 'the form around is submitted',
      why: 'The kit sets an empty `form` attribute to keep the controls that it hides out of the form. Copies of the markup have it too.',
      ours: {
        requests: [
          'POST /auth?to=form application/x-www-form-urlencoded _csrf=T&user=%C3%A9+%26+x',
        ],
        where: ['here'],
      },
    },
  },
  {
    name: 'in no form',
    page: (button) => button(),
    act: press,
    requests: 0,
  },
  {
    name: 'a field that is not valid',
    page: (button) => form(`<input required name="r">${button()}`),
    act: press,
    requests: 0,
  },
  {
    name: 'a field that is not valid, and novalidate on the form',
    page: (button) =>
      form(`<input required name="r">${button()}`, 'novalidate'),
    act: press,
    requests: 1,
  },
  {
    name: 'a field that is not valid, and formnovalidate',
    page: (button) =>
      form(`<input required name="r">${button('formnovalidate')}`),
    act: press,
    requests: 1,
  },
  {
    name: 'disabled',
    page: (button) => form(button('disabled')),
    act: press,
    requests: 0,
  },
  {
    name: 'a disabled fieldset',
    page: (button) => form(`<fieldset disabled>${button()}</fieldset>`),
    act: press,
    requests: 0,
  },
  {
    name: 'hidden fields beside it, one of them disabled',
    page: (button) =>
      form(
        `<input type="hidden" name="a" value="1"><input type="hidden" name="b" value="2" disabled>${button()}`,
      ),
    act: press,
    requests: 1,
  },
  {
    name: 'fields of all kinds',
    page: (button) =>
      form(
        `<input type="checkbox" name="c" checked><input type="checkbox" name="c" value="2"><input type="radio" name="r" value="1" checked><select name="s" multiple><option selected>1<option selected>2</select><textarea name="t">a\nb</textarea><input type="file" name="f"><input type="submit" name="other"><output name="o">x</output>${button()}`,
        'enctype="multipart/form-data"',
      ),
    act: press,
    requests: 1,
  },
  {
    name: 'fields that hide the form’s own members',
    page: (button) =>
      form(
        `<input name="submit"><input name="action"><input name="requestSubmit"><input name="target">${button()}`,
      ),
    act: press,
    requests: 1,
  },
  {
    name: 'a listener of formdata adds to it',
    page: (button) =>
      form(button()) +
      onWindow('formdata', false, `event.formData.append('more', '1')`),
    act: press,
    requests: 1,
  },
  {
    name: 'a listener of submit cancels it, once; then another press',
    page: (button) =>
      form(button()) +
      script(
        `addEventListener('submit', (event) => event.preventDefault(), { once: true });`,
      ),
    act: async ({ press }) => {
      await press();
      await press();
    },
    requests: 1,
  },
  {
    name: 'a listener of submit cancels it, for good',
    page: (button) =>
      form(button()) + onWindow('submit', false, 'event.preventDefault()'),
    act: press,
    requests: 0,
  },
  ...Object.entries({
    'click()': press,
    'Enter in a field': (/** @type {Hands} */ { keyInField }) =>
      keyInField('Enter'),
  }).map(([how, act]) => ({
    name: `a listener of submit asks somebody, then requestSubmit(event.submitter): ${how}`,
    page: (/** @type {Subject} */ button) =>
      form(button('name="road" value="e"')) + ASKS_FIRST,
    act,
    requests: 1,
  })),
  {
    name: 'a listener of submit posts it by fetch',
    page: (button) =>
      form(button('name="road" value="e"')) +
      onWindow(
        'submit',
        false,
        `event.preventDefault();
        fetch(event.target.getAttribute('action'), { method: 'POST', body: new URLSearchParams(new FormData(event.target, event.submitter)) });`,
      ),
    act: press,
    answer: { status: 200, body: '' },
    requests: 1,
  },
  {
    name: 'a listener of the window keeps submit from everybody',
    page: (button) =>
      form(button()) +
      onWindow('submit', true, 'event.stopImmediatePropagation()'),
    act: press,
    requests: 1,
  },
  {
    name: 'a listener on the element cancels the click',
    page: (button) =>
      form(button()) +
      script(
        `document.getElementById('subject').addEventListener('click', (event) => event.preventDefault());`,
      ),
    act: press,
    requests: 0,
  },
  ...[true, false].map((capture) => ({
    name: `a listener on the window cancels the click, ${capture ? 'before' : 'after'} all others`,
    page: (/** @type {Subject} */ button) =>
      form(button()) + onWindow('click', capture, 'event.preventDefault()'),
    act: press,
    requests: 0,
  })),
  ...['stopPropagation', 'stopImmediatePropagation'].map((method) => ({
    name: `a capturing listener on the window calls ${method}()`,
    page: (/** @type {Subject} */ button) =>
      form(button()) + onWindow('click', true, `event.${method}()`),
    act: press,
    requests: 1,
  })),
  {
    name: 'a <label> for it is pressed',
    page: (button) =>
      form(`<label id="label" for="subject">x</label>${button()}`),
    act: ({ run }) => run(() => document.getElementById('label')?.click()),
    requests: 1,
    differs: {
      what: 'nothing happens',
      why: 'A label needs a form control. The button is none, because a form-associated custom element cannot be a submitter.',
      ours: { requests: [], where: [] },
    },
  },
  {
    name: 'an answer without a page (204)',
    page: (button) => form(button()),
    act: press,
    answer: { status: 204, body: '' },
    requests: 1,
    differs: BUSY_10_S,
  },
  {
    name: 'two presses, the page stays',
    page: (button) => form(button()),
    act: twice,
    answer: { status: 204, body: '' },
    requests: 2,
    differs: {
      what: 'one request',
      why: ACTIVE,
      ours: {
        requests: [
          'POST /auth?to=form application/x-www-form-urlencoded _csrf=T&user=%C3%A9+%26+x',
        ],
        where: [],
        busy: 1,
      },
    },
  },
  {
    name: 'the page is morphed, then a press',
    page: (button) => `<div id="place">${form(button('value="1"'))}</div>`,
    act: async ({ page, press }) => {
      await page.evaluate(() => {
        const place = /** @type {HTMLElement} */ (
          document.getElementById('place')
        );
        Idiomorph.morph(
          place,
          atob(/** @type {string} */ (place.dataset['before'])).replace(
            'value="T"',
            'value="U"',
          ),
          { morphStyle: 'innerHTML' },
        );
      });
      await press();
    },
    requests: 1,
  },
  {
    name: 'the way back, and another press',
    page: (button) => form(button()),
    act: andBack,
    requests: 2,
  },
];

/** Without a fallback: another button, a native one, stands in. @type {Row[]} */
export const BARE = [
  'click()',
  'a click by the mouse',
  'Enter',
  'Space',
  'in a frame',
  '<base target="_blank">',
  'the form has target="_blank"',
  'the form has method="get" action="/auth"',
  'a field that is not valid',
  'a field that is not valid, and novalidate on the form',
  'fields of all kinds',
  'a listener of submit cancels it, once; then another press',
  'a listener of submit posts it by fetch',
  'a listener of the window keeps submit from everybody',
  'a capturing listener on the window calls stopPropagation()',
  'a listener on the element cancels the click',
  'an answer without a page (204)',
  'the way back, and another press',
].map((name) => {
  const row = BUTTONS.find((row) => row.name === name);
  if (!row) throw new Error(`there is no row “${name}”`);
  // Its attributes would be those of the fallback.
  return { ...row, page: (subject) => row.page(() => subject()) };
});
