import type { CSSResult, LitElement } from 'lit';
import { native } from '../dom/native.js';

/**
 * Gives an element its look again in the document of a frame: the browser has
 * taken off its style sheets, which belong to the document that made them.
 */
export function restyle(host: LitElement): void {
  const page = native(Document.prototype, 'defaultView', host.ownerDocument);
  if (!page || !host.shadowRoot?.adoptedStyleSheets) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  host.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
