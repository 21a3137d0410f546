// A server's answer with the elements as declarative shadow DOM. Each is in the
// language of its own `lang`.
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'fc-eidas-elements/server.js'; // all elements, with every language

/** @param {string} lang */
export const loginBlock = (lang) =>
  collectResult(
    render(html`
      <fc-plus-button lang=${lang} href="/auth/fc-plus">
        <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
      </fc-plus-button>
      <eidas-button lang=${lang} href="/auth/eidas">
        <a href="/auth/eidas">Sign-in …</a>
      </eidas-button>
    `),
  );
