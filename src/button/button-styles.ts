import { css } from 'lit';

/**
 * What all buttons share. The control starts from initial values, so that no
 * style of the page reaches it; spacing is inherited on purpose, since a
 * person may need more of it (WCAG 2.2, 1.4.12).
 *
 * A colour stands before each `light-dark()` for browsers without it.
 */
export const buttonStyles = css`
  .root {
    display: block;
    max-width: 100%;
    /* On the page's own side, also where it writes from right to left. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    /* In the language of the text, and only for words of unusual length. */
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
  }

  /* The control takes the place of a fallback that is shown, and its height. */
  .root > slot:not([hidden]) {
    display: block;
    min-height: 3.4375em;
  }

  .control {
    all: initial;
    box-sizing: border-box;
    position: relative;
    display: inline-flex;
    vertical-align: top;
    max-width: 100%;
    font:
      1em / 1 Marianne,
      arial,
      sans-serif;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    visibility: inherit;
    /* A veil of the page's lies over it as over all else. */
    pointer-events: inherit;
    interactivity: inherit;
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
    margin: 0.857143em 0 0;
    font-size: 0.875em;
    line-height: 1.5;
    text-align: start;
  }

  #notice {
    padding: 0 0 0 0.857143em;
    border-inline-start: 4px solid var(--error);
    color: var(--error);
  }
`;
