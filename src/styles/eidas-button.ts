import { css } from 'lit';

/**
 * The eIDAS button, measured from the picture in the partner documentation.
 * Its hover text fails WCAG's contrast there (3.72:1) and is darker here; the
 * dark variant is the kit's own, since the documentation has none.
 */
export const eidasStyles = css`
  .control {
    align-items: center;
    gap: 0.421875em;
    width: 15.3125em;
    min-height: 3.5em;
    padding: 0.5em 0.5em 0.5em 0.625em;
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

  .control[aria-disabled='true'] {
    background-color: #e5e5e5;
    background-color: light-dark(#e5e5e5, #2a2a2a);
    color: #929292;
    color: light-dark(#929292, #666);
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

  .label {
    min-width: 0;
    font-size: 0.8125em;
    line-height: 1.1538;
    text-wrap: balance;
    /* In the language of the label, and only for words of unusual length. */
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
  }

  @media (forced-colors: active) {
    .control {
      border-color: buttontext;
      color: buttontext;
    }
  }
`;
