import { css } from 'lit';

/**
 * The FranceConnect buttons in the numbers of the State design system (DSFR
 * 1.14.4, component "connect"). The widths are what its label takes in
 * Marianne, kept when the page lacks that font.
 *
 * The logo floats, and the words keep clear of it: where they do not fit
 * beside it (a narrow column, large text, a long translation) they go below
 * it as a whole, and only then wrap. No container query does that, since one
 * would take the content out of the host's own width.
 */
export const fcStyles = css`
  /* What follows keeps its distance; a page can give it another. */
  :host {
    margin-block-end: max(1.5em, 24px);
  }

  .intro {
    margin: 0 0 1em;
    padding: 0;
  }

  /*
   * Before the script: of a whole fallback (sentence, link, link below) what a
   * server has written already. Told by its place, since ::slotted takes no
   * :has().
   */
  :host(:not(:defined))
    slot::slotted(
      :is(p, span):is(
        :first-child:nth-last-child(3):nth-last-of-type(2),
        :last-child:nth-child(3):nth-of-type(2)
      )
    ) {
    display: none !important;
  }

  .control {
    display: inline-block;
    min-width: min(15.2725em, 100%);
    min-height: 3.4375em;
    padding: 0.21875em 0.75em;
    background-color: var(--blue);
    color: #f5f5fe;
    color: light-dark(#f5f5fe, #000091);
  }

  .design {
    display: flow-root;
  }

  /*
   * The place of the plus sign, beside the logo as beside the words; a little
   * less than it takes, so that no fraction of a pixel parts the two.
   */
  .design::before {
    content: '';
    float: right;
    width: 2.125em;
    height: 3em;
  }

  /*
   * Holds the official width where the button is as wide as its content, and
   * where what stands beside it would leave it less: no table cell is narrower
   * for it, unless the screen itself is.
   */
  .design::after {
    content: '';
    display: block;
    clear: both;
    width: min(13.7725em, 80vw);
    max-width: 100%;
  }

  :host(fc-button) .control {
    min-width: min(13.0225em, 100%);
  }

  :host(fc-button) .design::before {
    content: none;
  }

  :host(fc-button) .design::after {
    width: min(11.5225em, 80vw);
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
    float: left;
    width: 2.5em;
    height: 3em;
    margin-right: 0.75em;
  }

  /*
   * Beside the logo while the name fits there in one line, in Marianne: what
   * stands before the name wraps first. The other words go below.
   */
  .words {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-width: min(8.125em, 100%);
    min-height: 3em;
    /* Forced colours put a ground behind each line, which cuts the one above,
       and take the shape of the plus away. */
    forced-color-adjust: none;
  }

  .sign-in,
  .brand {
    display: block;
  }

  .sign-in {
    font-size: 1.0625em;
    text-wrap: balance;
  }

  .brand {
    font-size: 1.125em;
    font-weight: 700;
  }

  /*
   * A shape where Marianne has the sign, since each font has it elsewhere. The
   * text is there for names, search and copies.
   */
  .plus {
    position: absolute;
    top: 0.484em;
    right: 0.402em;
    display: grid;
    place-content: center;
    width: 0.758em;
    height: 0.758em;
    background:
      linear-gradient(currentcolor 0 0) 50% / 100% 22% no-repeat,
      linear-gradient(currentcolor 0 0) 50% / 22% 100% no-repeat;
    /* 2em of the control, from within the larger brand */
    font-size: calc(2em / 1.125);
    letter-spacing: 0;
    -webkit-text-fill-color: transparent;
  }

  .about {
    /* The official 12 px, for links of 14 px. */
    margin: 0.857143em 0 0;
    padding: 0;
    font-size: 0.875em;
    line-height: 1.5;
  }

  .about a {
    color: var(--blue);
    /* A line under the icon too, where no underline goes. */
    border-bottom: 1px solid;
    text-decoration: none;
  }

  .about a:hover {
    border-width: 2px;
  }

  .external {
    width: 1.143em;
    height: 1.143em;
    margin-inline-start: 0.25em;
    vertical-align: -0.1875em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
  }

  @media (forced-colors: active) {
    .control {
      border: 1px solid buttontext;
      color: buttontext;
    }

    .control[aria-disabled='true'] {
      border-color: graytext;
      color: graytext;
    }
  }
`;
