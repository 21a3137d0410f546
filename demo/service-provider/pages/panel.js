// @ts-check
import { html } from '../../shared/html.js';
import { excerpt, headingAddress } from '../files.js';
import { TO_DO } from './bar.js';
import {
  CHECKS,
  EVENT,
  LOGOUT,
  OUTCOMES,
  REDIRECT,
  REQUEST,
  TOKEN,
} from './explained.js';

/**
 * @typedef {import('../../shared/html.js').SafeHtml} SafeHtml
 * @typedef {import('../journal.js').Story} Story
 * @typedef {import('./layout.js').View} View
 * @typedef {'next' | 'now' | 'done' | 'failed'} State
 */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {State} state
 * @property {SafeHtml} content
 * @property {string} file  of the project
 * @property {string} doc  address of a part of the documentation
 */

const SIGN_IN = 'demo/service-provider/sign-in.js';
const OIDC = 'demo/service-provider/oidc.js';

const START_ROUTE = excerpt(SIGN_IN, 'async function startLogin', '  }');
const START = excerpt(OIDC, 'async start(road, wishes)', '      });');
const FINISH = excerpt(
  OIDC,
  'const tokens = await client',
  "      check('userinfo', true);",
);
const END = excerpt(OIDC, 'async endSession(idToken)', '    },');

const DOCS = {
  elements: headingAddress('docs/elements.md', 'Where a button goes'),
  event: headingAddress('docs/elements.md', 'An event only'),
  fields: headingAddress('docs/backends.md', 'What the elements send'),
  start: headingAddress('docs/backend-duties.md', 'The login request'),
  redirect: headingAddress('docs/integration.md', '3. The login request'),
  trip: headingAddress('docs/integration.md', '5. Errors'),
  return: headingAddress('docs/backend-duties.md', 'The callback'),
  answer: headingAddress('docs/integration.md', '4. The answer'),
  logout: headingAddress('docs/backend-duties.md', 'The logout'),
};

/** @param {Array<[string, string]>} fields @param {Record<string, string>} meanings */
const fieldList = (fields, meanings) => html`
  <dl class="demo-fields">
    ${fields.map(
      ([name, value]) => html`
        <div>
          <dt><code>${name}</code></dt>
          <dd>
            ${value !== '' && html`<code class="demo-value">${value}</code>`}
            ${meanings[name]}
          </dd>
        </div>
      `,
    )}
  </dl>
`;

/** What will be there, before there is anything. @param {Record<string, string>} meanings @param {string[]} [names] */
const expected = (meanings, names = Object.keys(meanings)) =>
  fieldList(
    names.map((name) => [name, '']),
    meanings,
  );

/** @param {import('../files.js').Excerpt} part */
const codeBlock = ({ path, from, to, code }) => html`
  <p class="demo-caption">
    <a href="/files/${path}#L${from}">${path}, lines ${from}–${to}</a>
  </p>
  <pre
    class="demo-code"
    tabindex="0"
    role="region"
    aria-label="${path}, lines ${from}–${to}"
  ><code>${code}</code></pre>
`;

const ELEMENTS = 'fc-plus-button|eidas-button|eidas-country-picker';

/** The elements of the page as they stand in it, with the forms around them. @param {SafeHtml} content */
export function markupOf(content) {
  const found = String(content).matchAll(
    new RegExp(
      `<(form)[^>]*"/auth/[^]*?</form>|<(${ELEMENTS})\\b[^]*?</\\2>`,
      'g',
    ),
  );
  return [...found].map(([markup]) => indented(shortened(markup))).join('\n\n');
}

/**
 * Without what is long and the same everywhere: the official sentence and its
 * link, the two lines of the button, the list of countries. And without the
 * token.
 *
 * @param {string} markup
 */
const shortened = (markup) =>
  markup
    .replace(/<p>[^]*?<\/p>|<\/?(?:span|b)\s*>/g, '')
    .replace(/<(select|ul)\b([^>]*)>[^]*?<\/\1>/g, '<$1$2>…</$1>')
    .replace(/(name="_csrf"\s+value=)"[^"]*"/, '$1"…"')
    .replace(/\s+/g, ' ')
    .replace(/ ?(\/?>) ?| ?(<) ?/g, (_, end = '', start = '') => end + start);

/** One element a line, each inside its parent. @param {string} markup */
function indented(markup) {
  /** @type {string[]} */
  const lines = [];
  let depth = 0;
  // Whether the last line is an element that holds nothing but text so far.
  let open = false;
  for (const part of markup.match(/<[^>]+>|[^<]+/g) ?? []) {
    const closes = part.startsWith('</');
    if (closes) depth -= 1;
    if (open && (closes || !part.startsWith('<')))
      lines.push(`${lines.pop()}${part}`);
    else lines.push('  '.repeat(depth) + part);
    const opens = /^<[^/][^]*[^/]>$/.test(part);
    if (opens) depth += 1;
    if (part.startsWith('<')) open = opens;
  }
  return lines.join('\n');
}

/** @param {SafeHtml} content */
const markupBlock = (content) => html`
  <pre
    class="demo-code"
    tabindex="0"
    role="region"
    aria-label="Markup"
  ><code>${markupOf(content)}</code></pre>
`;

/** How each way of starting works. @type {Record<string, string>} */
const ROADS = {
  link: 'Each button takes its target from the link in it. The link works before and without the script.',
  form: 'Each button submits the form around it, with the form’s CSRF token.',
  fetch:
    'The same form. A listener on this page cancels fc-authorize and sends the fields by fetch (docs/recipes/fetch-start.js).',
  country:
    'The eIDAS button leads to a country page of this site, where each country is a link.',
  compact:
    'A form with the country field in it. The field is a form control, and submits its value.',
  nested:
    'The eIDAS button opens the countries in a popover. Choosing one starts the login.',
};

/** @param {Story | undefined} story @param {boolean} script */
function eventStep(story, script) {
  if (!script)
    return html`<p>
      No script, no event: the browser follows the fallback’s own link, or
      submits its form.
    </p>`;
  if (story && !story.event)
    return html`<p>
      None was seen. The login started without the element, or the page had no
      script.
    </p>`;
  return html`
    <p>
      The element tells the page before the browser acts. A listener on
      <code>document</code> may amend the fields, or cancel.
    </p>
    ${story?.event ? fieldList(story.event, EVENT) : expected(EVENT)}
  `;
}

/** @param {Story | undefined} story */
const requestStep = (story) => html`
  <p>
    An ordinary request to this site’s own route, by the browser. The kit sends
    nothing itself.
  </p>
  ${
    story
      ? html`
          <p><code class="demo-value">${story.request.line}</code></p>
          ${fieldList(
            [
              ...story.request.fields,
              .../** @type {Array<[string, string]>} */ (story.request.headers),
            ],
            REQUEST,
          )}
        `
      : expected(REQUEST, ['acr_values', 'ui_locales', 'country', '_csrf'])
  }
`;

const startStep = html`
  <p>
    The route reads what the page asks for, and creates <code>state</code> and
    <code>nonce</code>. It keeps them in the session with the road, and
    redirects with 303. It names every parameter and passes nothing through
    unchecked.
  </p>
  ${codeBlock(START_ROUTE)} ${codeBlock(START)}
`;

/** @param {Story | undefined} story */
function redirectStep(story) {
  const redirect = story?.exchanges.find(({ who }) => who.startsWith('Navig'));
  const fields = redirect?.messages[0]?.fields;
  return html`
    <p>
      FranceConnect+ accepts these parameters and refuses any other: no country,
      no PKCE.
    </p>
    ${redirect && html`<p><code class="demo-value">${redirect.line}</code></p>`}
    ${fields ? fieldList(fields, REDIRECT) : expected(REDIRECT)}
  `;
}

/** @param {Story | undefined} story */
const tripStep = (story) => html`
  <p>
    The visitor is at FranceConnect+, at the eIDAS node, and in their own
    country. Your backend sees none of this. Here, the stand-ins tell the page.
  </p>
  ${
    story && story.visited.length > 0
      ? html`<ol class="demo-trip">
          ${story.visited.map((page) => html`<li>${page}</li>`)}
        </ol>`
      : html`<ul class="demo-trip">
          <li>
            French: choice of an account, the identity provider, confirmation
          </li>
          <li>
            European: choice of a country, in English; the country’s eID;
            confirmation, in English
          </li>
        </ul>`
  }
`;

/** @param {Story | undefined} story */
function checksStep(story) {
  const found = Object.fromEntries(
    (story?.checks ?? []).map((check) => [check.id, check]),
  );
  return html`
    <p>
      The callback brings a code. The site makes all these checks. If one fails,
      the login ends.
    </p>
    <ol class="demo-checks">
      ${CHECKS.map(([id, title, why]) => {
        const check = found[id];
        const result = check ? (check.passed ? 'passed' : 'failed') : 'open';
        const words = {
          passed: 'Passed',
          failed: 'Failed',
          open: 'Not reached',
        };
        return html`
          <li data-check="${id}" data-result="${result}">
            <strong>${title}</strong>
            ${story && html`<em>${words[result]}</em>`}
            ${check?.found && html`<code class="demo-value">${check.found}</code>`}
            <span>${why}</span>
          </li>
        `;
      })}
    </ol>
    ${codeBlock(FINISH)}
  `;
}

/** @param {Story | undefined} story @param {boolean} onAccount */
function tokensStep(story, onAccount) {
  const messages = (story?.exchanges ?? []).flatMap((exchange) =>
    exchange.messages.filter(({ title }) => title === 'id_token : contenu'),
  );
  return html`
    <p>
      There are two tokens, each signed and then encrypted. The id_token says
      who logged in and how. userinfo brings the data.
      ${
        onAccount &&
        html`<a href="#technical">The technical part of this page</a> has the
          data, claim by claim, and every exchange.`
      }
    </p>
    ${
      messages.length > 0
        ? messages.map(({ fields }) => fieldList(fields, TOKEN))
        : expected(TOKEN, ['sub', 'acr', 'amr', 'nonce', 'exp'])
    }
  `;
}

/** @param {Story | undefined} story */
const logoutStep = (story) => html`
  <p>
    Both sessions end: this site’s, then FranceConnect+’s, by a redirect. Offer
    the logout after <code>wrong_road</code> too.
  </p>
  ${
    story?.logout
      ? html`<p><code class="demo-value">${story.logout.line}</code></p>
          ${fieldList(story.logout.fields, LOGOUT)}`
      : expected(LOGOUT)
  }
  ${codeBlock(END)}
`;

/** How far the login has come. @param {Story | undefined} story @returns {State[]} */
export function statesOf(story) {
  /** @param {number} now @param {State} [state] @returns {State[]} */
  const until = (now, state = 'now') =>
    Array.from({ length: 9 }, (_, index) =>
      index + 1 < now ? 'done' : index + 1 === now ? state : 'next',
    );
  if (!story) return until(1);
  if (story.logout) return until(10);
  if (story.outcome === 'success') return until(9, 'next');
  if (story.checks.length > 0) return until(7, 'failed');
  return story.outcome ? until(4, 'failed') : until(6);
}

/** @param {Story | undefined} story */
function summary(story) {
  if (!story)
    return 'Nothing yet. Press a button on this page: each step then shows what happened. The code is there already.';
  if (story.logout)
    return 'The visitor is signed out, here and at FranceConnect+.';
  if (!story.outcome)
    return 'The login is in progress. This site waits for the callback.';
  return OUTCOMES[story.outcome] ?? 'FranceConnect+ answered with an error.';
}

/** @type {Record<State, string>} */
const STATE_WORDS = {
  next: 'To come',
  now: 'Now',
  done: 'Done',
  failed: 'Failed',
};

/**
 * “What just happened”, beside the page or below it.
 *
 * @param {{ view: View, content: SafeHtml }} options
 */
export function storyPanel({ view, content }) {
  const { story, choices, account, page } = view;
  const onAccount = page.startsWith('/account');
  const states = statesOf(story);
  const hasMarkup = markupOf(content) !== '';
  /** @type {Array<Omit<Step, 'state'>>} */
  const steps = [
    {
      title: 'The markup on the login page',
      content: html`<p>${ROADS[choices.road]}</p>
        ${hasMarkup && markupBlock(content)}`,
      file: 'demo/service-provider/pages/login.js',
      doc: DOCS.elements,
    },
    {
      title: 'The event fc-authorize',
      content: eventStep(story, choices.scenario !== 'no-script'),
      file: 'demo/service-provider/assets/demo.js',
      doc: DOCS.event,
    },
    {
      title: 'The request to this site',
      content: requestStep(story),
      file: 'demo/service-provider/request.js',
      doc: DOCS.fields,
    },
    {
      title: 'What the start route does',
      content: startStep,
      file: SIGN_IN,
      doc: DOCS.start,
    },
    {
      title: 'The redirect to FranceConnect+',
      content: redirectStep(story),
      file: OIDC,
      doc: DOCS.redirect,
    },
    {
      title: 'The trip',
      content: tripStep(story),
      file: 'demo/france-connect-plus/app.js',
      doc: DOCS.trip,
    },
    {
      title: 'The callback, check by check',
      content: checksStep(story),
      file: SIGN_IN,
      doc: DOCS.return,
    },
    {
      title: 'Tokens and claims',
      content: tokensStep(story, onAccount && account !== undefined),
      file: OIDC,
      doc: DOCS.answer,
    },
    {
      title: 'The logout',
      content: logoutStep(story),
      file: SIGN_IN,
      doc: DOCS.logout,
    },
  ];
  return html`
    <aside class="demo-panel" lang="en" aria-labelledby="what-happened">
      <h2 id="what-happened">What just happened</h2>
      <p class="demo-summary" data-outcome="${story?.outcome}">
        ${summary(story)}
      </p>
      ${!story && html`<p><strong>Try:</strong> ${TO_DO[choices.scenario]}</p>`}
      <ol class="demo-steps">
        ${steps.map(({ title, content, file, doc }, index) => {
          const state = states[index];
          return html`
            <li data-state="${state}">
              <details
                id="step-${index + 1}"
                ${isOpen(index + 1, states, story) && html`open`}
              >
                <summary>
                  <span class="demo-number">${index + 1}</span>
                  <span>${title}</span>
                  <span class="demo-state">${STATE_WORDS[state]}</span>
                </summary>
                <div>
                  ${content}
                  <p class="demo-more">
                    <a href="/files/${file}">${file}</a>
                    <a href="${doc}"
                      >Documentation<span class="demo-hidden">
                        of step ${index + 1}</span
                      ></a
                    >
                  </p>
                </div>
              </details>
            </li>
          `;
        })}
      </ol>
    </aside>
  `;
}

/**
 * Open at first: what the page can show best at this moment.
 *
 * @param {number} step
 * @param {State[]} states
 * @param {Story | undefined} story
 */
function isOpen(step, states, story) {
  const state = states[step - 1];
  if (state === 'now' || state === 'failed') return true;
  if (!story) return step === 4;
  if (story.logout) return step === 9;
  return story.outcome === 'success' && step === 7;
}
