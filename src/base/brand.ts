import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A text with the names that no translation tool may touch marked as such:
 * browsers that translate the page would else write "France connects".
 */
export const withBrand = (text: string): (string | TemplateResult)[] =>
  text
    .split(/(FranceConnect\+?)/)
    .map((piece, index) =>
      index % 2 ? html`<span translate="no">${piece}</span>` : piece,
    );
