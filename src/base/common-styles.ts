import { css } from 'lit';

/**
 * What every element has: the ring of focus, and text for the ear alone. The
 * last of an element's sheets, so that no reset takes the ring away.
 */
export const commonStyles = css`
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
