import { css } from 'lit';

/**
 * The panel of a popover. Where it stands and how large it is comes from
 * script, as custom properties.
 */
export const popoverStyles = css`
  .panel[popover] {
    box-sizing: border-box;
    margin: 0;
    /* No more in larger text, which needs the room; above, none behind a search
       that stays. */
    padding: 0 min(1em, 16px) min(1em, 16px);
    border: 1px solid var(--line);
    background: var(--surface);
    color: var(--text);
    text-align: start;
  }

  .panel:popover-open {
    position: fixed;
    inset: auto;
    top: var(--panel-top);
    left: var(--panel-left);
    width: var(--panel-width);
    height: var(--panel-height);
    max-width: 100vw;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 6px 18px rgb(0 0 18 / 16%);
  }

  .panel[hidden] {
    display: none;
  }
`;
