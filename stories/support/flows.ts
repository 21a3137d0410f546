import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { AuthorizeErrorEvent, AuthorizeEvent } from '../../src/index.js';
import { ERROR_ADVICE, RETURNS } from './backend.js';
import { specimen } from './elements.js';
import type { Tag } from './elements.js';
import { sheet } from './sheet.js';

/** The login page of somebody's public service, as the guideline wants it. */
const loginPage = (): TemplateResult =>
  specimen(
    html`<section class="official" aria-label="FranceConnect+">
        <fc-plus-button href="/auth/fc-plus"></fc-plus-button>
        <eidas-button href="/auth/eidas"></eidas-button>
      </section>
      <p class="or" lang="fr">OU</p>
      <section class="own" lang="fr" aria-label="Compte de ce site">
        <label for="identifier">Identifiant</label>
        <input id="identifier" autocomplete="off" />
        <label for="password">Mot de passe</label>
        <input id="password" type="password" autocomplete="off" />
        <p><button class="plain" type="button">Se connecter</button></p>
      </section>`,
  );

/** One line of the log: what the page was told, and what a backend does. */
function authorizeLine({ detail }: AuthorizeEvent): TemplateResult {
  const { provider, url, params, uiLocales, country, newTab } = detail;
  const eidas = provider === 'eidas';
  return html`<li data-event="fc-authorize">
    <span class="what">fc-authorize</span> from
    ${provider}${newTab ? ', in a new tab' : ''}<br />
    <code>GET ${url.pathname}?${params.toString()}</code>
    <ol>
      <li>
        Your backend makes state and nonce, stores them with the road
        “${eidas ? 'eidas' : 'fr'}”${country ? html` and, as a wish, the country ${country.code}` : nothing}.
      </li>
      <li>
        It sends the browser to FranceConnect+ with its own client_id, scope,
        acr_values${eidas ? ' and the idp_hint of the eIDAS node' : ''}. It maps
        what came (${uiLocales} is the language), and passes nothing through.
      </li>
      <li>
        Back: it checks state, iss, nonce, the level, and that amr
        ${eidas ? 'contains “eidas”' : 'does not contain “eidas”'}; else
        wrong_road.
      </li>
    </ol>
  </li>`;
}

const errorLine = ({ detail }: AuthorizeErrorEvent): TemplateResult =>
  html`<li class="failed" data-event="fc-error">
    <span class="what">fc-error</span> <code>${detail.code}</code><br />
    ${detail.message}<br />
    <strong>What to do:</strong> ${ERROR_ADVICE[detail.code] ?? ''}
  </li>`;

/** Logs the kit's events on a page, newest first. */
function logEvents(page: HTMLElement, log: HTMLElement): void {
  const lines: TemplateResult[] = [];
  const add = (line: TemplateResult): void => {
    lines.unshift(line);
    render(
      html`<ol class="log">
        ${lines}
      </ol>`,
      log,
    );
  };
  page.addEventListener('fc-authorize', (event) => add(authorizeLine(event)));
  page.addEventListener('fc-error', (event) => add(errorLine(event)));
  render(html`<p class="note">Nothing yet: press a button.</p>`, log);
}

const listening = new WeakSet<Element>();

/** Shows what comes back on the button that was pressed. */
function comeBack(event: Event): void {
  const select = event.target as HTMLSelectElement;
  const page = select.closest('.journey')?.querySelector('.site');
  const [road, code] = select.value.split(' ');
  const tags: Readonly<Record<string, Tag>> = {
    fr: 'fc-plus-button',
    eidas: 'eidas-button',
  };
  for (const [name, tag] of Object.entries(tags)) {
    const element = page?.querySelector(tag);
    if (name === road && code) element?.setAttribute('error', code);
    else element?.removeAttribute('error');
  }
}

const breakIt =
  (attribute: string, value: string) =>
  (event: Event): void =>
    (event.target as Element)
      .closest('.journey')
      ?.querySelector('eidas-button')
      ?.setAttribute(attribute, value);

export const journey = (): TemplateResult =>
  sheet(
    'The whole journey',
    'Press a button: the log shows what the page is told, and what a backend does with it. Here the start is cancelled at the end; nothing is sent.',
    html`<div class="journey">
      <div class="tools">
        <label
          >Come back with
          <select class="plain" @change=${comeBack}>
            <option value="">(not back yet)</option>
            ${['fr', 'eidas'].map((road) =>
              RETURNS.map(
                ({ code }) =>
                  html`<option value="${road} ${code}">
                    ${code} (${road === 'fr' ? 'FranceConnect+' : 'eIDAS'})
                  </option>`,
              ),
            )}
          </select></label
        >
        <button
          class="plain"
          type="button"
          @click=${breakIt('href', 'https://elsewhere.example/')}
        >
          Give the eIDAS button a wrong href
        </button>
        <button
          class="plain"
          type="button"
          @click=${breakIt('acr-values', 'eidas1')}
        >
          Ask it for eidas1
        </button>
      </div>
      <div class="beside">
        <div
          class="site"
          ${ref((page) => {
            const log = page?.parentElement?.querySelector('.events');
            if (
              !(page instanceof HTMLElement) ||
              !(log instanceof HTMLElement) ||
              listening.has(page)
            )
              return;
            listening.add(page);
            logEvents(page, log);
          })}
        >
          ${loginPage()}
        </div>
        <section aria-label="Event log">
          <h2 style="margin-top: 0">Event log</h2>
          <div class="events" role="log"></div>
        </section>
      </div>
    </div>`,
  );

export const errorReturns = (): TemplateResult =>
  sheet(
    'After an error',
    'What the visitor reads for each code, what it means, and what your backend does. In the languages of the toolbar.',
    html`<div class="scroll" tabindex="0" role="region" aria-label="Errors">
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">What the visitor sees</th>
              <th scope="col">What it means</th>
              <th scope="col">What your backend does</th>
            </tr>
          </thead>
          <tbody>
            ${RETURNS.map(
              ({ code, meaning, action }) =>
                html`<tr>
                  <th scope="row"><code>${code}</code></th>
                  <td style="min-width: 20rem">
                    ${specimen(
                      html`<fc-plus-button
                          href="/auth/fc-plus"
                          no-intro
                          error=${code}
                        ></fc-plus-button
                        ><br /><eidas-button
                          href="/auth/eidas"
                          error=${code}
                        ></eidas-button>`,
                    )}
                  </td>
                  <td>${meaning}</td>
                  <td>${action}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="lead" style="margin-top: 1rem">
        Some failures never come back: FranceConnect+ shows a page of its own
        for a request that it refuses, and a visitor who cancels at the identity
        provider lands on its choice page.
      </p>`,
  );

const frame = (title: string, file: string, note: string): TemplateResult =>
  html`<figure class="cell">
    <figcaption>${title}</figcaption>
    <iframe title=${title} src="frames/${file}"></iframe>
    <p class="note" style="padding: 0.75rem">${note}</p>
  </figure>`;

export const withoutScript = (): TemplateResult =>
  sheet(
    'Before and without the script',
    'Three small pages with the same markup. Links and forms work in all of them.',
    html`<div class="matrix">
      ${frame(
        'Without script and style sheet',
        'plain.html',
        'The fallback: what you wrote inside the element.',
      )}
      ${frame(
        'Before the script, with the style sheet',
        'before.html',
        'fc-eidas-elements.css gives the fallback its place and colours, so that nothing jumps.',
      )}
      ${frame('With the script', 'with.html', 'The built file, as a page loads it.')}
    </div>`,
  );
