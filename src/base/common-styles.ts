import { css } from 'lit';

/**
 * What every element has. The last of an element's sheets, so that no reset
 * takes the ring of focus away.
 *
 * What is important here is what a page's selectors for attributes, for
 * everything or for a state would draw on the host: it has a "href" and a
 * "name" as links and fields have. Its margin, border, background colour and
 * place are the page's.
 */
export const commonStyles = css`
  :host {
    display: block;
    /* In a row of flex items no narrower than the control, if there is room. */
    min-width: min(max(15.3125em, 245px), 100%);
    max-width: 100%;
    background-image: none !important;
    box-shadow: none !important;
    filter: none !important;
    mask: none !important;
    opacity: 1 !important;
    outline: none !important;
    text-decoration: none !important;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /*
   * The page's font, colour and alignment come in, nothing that would change
   * or cut the wording. What is hidden is placed in here, not on the page,
   * where it would scroll.
   */
  .root {
    position: relative;
    fill: initial;
    stroke: initial;
    font-size: max(1em, 16px);
    line-break: auto;
    overflow-wrap: anywhere;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    writing-mode: horizontal-tb;
  }

  /* Some style sheets give the colour of links to all that has a "href". */
  @media (forced-colors: active) {
    .root {
      color: canvastext;
    }
  }

  :is(a, button, input):focus-visible {
    outline: 2px solid #0a76f6;
    outline-offset: 2px;
  }

  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
