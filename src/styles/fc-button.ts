import { css } from 'lit';

/**
 * The FranceConnect buttons in the numbers of the State design system (DSFR
 * 1.14.4, component "connect"). The widths are what its label takes in
 * Marianne, kept when the page lacks that font.
 */
export const fcStyles = css`
  .intro {
    margin: 0 0 1rem;
    padding: 0;
  }

  .control {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    min-width: min(15.2725em, 100%);
    min-height: 3.4375em;
    padding: 0.625em 3em 0.625em 4em;
    background-color: #000091;
    background-color: light-dark(#000091, #8585f6);
    color: #f5f5fe;
    color: light-dark(#f5f5fe, #000091);
  }

  :host(fc-button) .control {
    min-width: min(13.0225em, 100%);
    padding-right: 0.75em;
  }

  .control:hover {
    background-color: #1212ff;
    background-color: light-dark(#1212ff, #b1b1f9);
  }

  .control:active {
    background-color: #2323ff;
    background-color: light-dark(#2323ff, #c6c6fb);
  }

  .control[aria-disabled='true'] {
    background-color: #e5e5e5;
    background-color: light-dark(#e5e5e5, #2a2a2a);
    color: #929292;
    color: light-dark(#929292, #666);
  }

  .logo {
    position: absolute;
    top: calc(50% - 1.5em);
    left: 0.75em;
    width: 2.5em;
    height: 3em;
  }

  .sign-in {
    font-size: 1.0625em;
  }

  .brand {
    font-size: 1.125em;
    font-weight: 700;
  }

  .plus {
    position: absolute;
    right: 0.25em;
    bottom: 0;
    /* 3em of the control, from within the larger brand */
    font-size: calc(3em / 1.125);
    transform: translate(5%, -17%);
  }

  .about {
    margin: 0.75rem 0 0;
    padding: 0;
    font-size: max(0.875em, 14px);
    line-height: 1.5;
  }

  .about a {
    color: #000091;
    color: light-dark(#000091, #8585f6);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }

  .about a:hover {
    text-decoration-thickness: 2px;
  }

  .about a:focus-visible {
    outline: 2px solid #0a76f6;
    outline-offset: 2px;
  }

  .external {
    width: 1em;
    height: 1em;
    margin-inline-start: 0.25em;
    vertical-align: -0.125em;
    fill: currentcolor;
  }

  @media (forced-colors: active) {
    .control {
      border: 1px solid buttontext;
      color: buttontext;
    }
  }
`;
