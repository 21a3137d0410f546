import { css } from 'lit';

/**
 * The eIDAS button, measured from the picture in the partner documentation.
 * Its hover text fails WCAG's contrast there (3.72:1) and is darker here; the
 * dark variant is the kit's own, since the documentation has none.
 */
export const eidasStyles = css`
  .root > slot:not([hidden]) {
    min-height: 3.5em;
  }

  .control {
    align-items: center;
    gap: 0.421875em;
    width: min(15.2725em, 100%);
    min-height: 3.5em;
    padding: 0.25em 0.5em 0.25em 0.625em;
    border: 1px solid #e2e2e4;
    border-color: light-dark(#e2e2e4, #565a63);
    background-color: #f9f9fb;
    background-color: light-dark(#f9f9fb, #22242a);
    color: #5e748e;
    color: light-dark(#5e748e, #b6c4d6);
  }

  .control:hover {
    background-color: #e2e2e4;
    background-color: light-dark(#e2e2e4, #343841);
    color: #455a73;
    color: light-dark(#455a73, #d5deea);
  }

  .control:active {
    background-color: #d6d6da;
    background-color: light-dark(#d6d6da, #454a55);
  }

  .control[aria-disabled='true'] {
    background-color: #e5e5e5;
    background-color: light-dark(#e5e5e5, #2a2a2a);
    color: #666;
    color: light-dark(#666, #949494);
  }

  .control[aria-disabled='true'] .logo {
    opacity: 0.5;
  }

  .logo {
    flex: none;
    width: 2em;
    height: 2em;
  }

  .mark,
  ::slotted([slot='logo']) {
    display: block;
    width: 100%;
    height: 100%;
  }

  ::slotted([slot='picker']) {
    padding-top: 0.75em;
  }

  .label {
    /* What is left of the official width, so that no column need be wider. */
    min-width: 0;
    max-width: 15.4675em;
    font-size: 0.75em;
    line-height: 1.25;
    text-wrap: balance;
    /* In the language of the label, and only for words of unusual length. */
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
  }

  /* No table cell is narrower for it, unless the screen itself is. */
  .label::after {
    content: '';
    display: block;
    width: min(15.4675em, 80vw);
    max-width: 100%;
  }

  @media (prefers-contrast: more) {
    .control {
      border-color: currentcolor;
    }

    .control:not(:hover, [aria-disabled='true']) {
      color: #3a4f68;
      color: light-dark(#3a4f68, #d5deea);
    }
  }

  @media (forced-colors: active) {
    .control,
    .control:hover {
      border-color: buttontext;
      color: buttontext;
    }

    .control[aria-disabled='true'] {
      border-color: graytext;
      color: graytext;
    }
  }
`;
