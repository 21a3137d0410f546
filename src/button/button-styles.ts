import { css } from 'lit';

/**
 * What all buttons share. The control starts from initial values, so that no
 * style of the page reaches it; spacing is inherited on purpose, since a
 * person may need more of it (WCAG 2.2, 1.4.12).
 *
 * A colour stands before each `light-dark()` for browsers without it.
 */
export const buttonStyles = css`
  :host {
    display: block;
  }

  /* Important, so that a page's own display does not show what it hides. */
  :host([hidden]) {
    display: none !important;
  }

  /*
   * The page's font, colour and alignment come in, nothing that would change
   * or cut the official wording.
   */
  .root {
    display: block;
    max-width: 100%;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    writing-mode: horizontal-tb;
    /* In the language of the text, and only for words of unusual length. */
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
    overflow-wrap: anywhere;
  }

  .control {
    all: initial;
    box-sizing: border-box;
    position: relative;
    display: inline-flex;
    vertical-align: top;
    max-width: 100%;
    font:
      max(1em, 16px) / 1 Marianne,
      arial,
      sans-serif;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
    print-color-adjust: exact;
    -webkit-tap-highlight-color: transparent;
  }

  .control[aria-disabled='true'] {
    cursor: not-allowed;
  }

  .control[aria-busy='true'] {
    cursor: progress;
  }

  .notice {
    box-sizing: border-box;
    max-width: 40em;
    margin: 0.75rem 0 0;
    padding: 0 0 0 0.75rem;
    border-inline-start: 4px solid var(--error);
    font-size: max(0.875em, 14px);
    line-height: 1.5;
    color: var(--error);
    text-align: start;
  }
`;
