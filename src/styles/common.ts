import { css } from 'lit';

/** What every element has: the ring of focus, and text for the ear alone. */
export const commonStyles = css`
  /* More specific than the controls, which begin from initial values. */
  .root :focus-visible {
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
