import { css } from 'lit';
import { fieldStyles } from './field-styles.js';

/** The country picker: the page's font and colours, targets of 44 px. */
export const pickerStyles = [
  fieldStyles,
  css`
    .root {
      --mention: light-dark(#666, #929292);
      --field: light-dark(#eee, #242424);
      --hover: light-dark(#f6f6f6, #2a2a2a);

      max-width: 48em;
      text-align: start;
      line-height: 1.5;
      container-type: inline-size;
      /* Its content counts for nothing in a table cell or beside others. */
      contain-intrinsic-inline-size: min(20em, 80vw);
    }

    p {
      margin: 0;
    }

    #question {
      font-weight: 700;
    }

    /* What stands on the page's own ground has the page's colour. */
    #hint {
      font-size: max(0.875em, 14px);
    }

    .own,
    .reason {
      color: var(--mention);
      font-size: max(0.875em, 14px);
    }

    #again {
      margin-top: 0.5714em;
      padding-inline-start: 0.8571em;
      border-inline-start: 4px solid var(--blue);
      font-size: max(0.875em, 14px);
    }

    .status {
      min-height: 1.5em;
      margin-top: 0.5em;
    }

    #error {
      padding-inline: min(0.75em, 12px);
      border-inline-start: 4px solid var(--error);
      background: var(--surface);
      color: var(--error);
    }

    .results {
      /* Margins inside, so that its height is all that it takes. */
      display: flow-root;
    }

    /* With room for a ring of focus, which would be cut off. */
    .scrolls {
      box-sizing: border-box;
      max-height: min(24em, 60vh);
      margin: -4px -4px 4px;
      padding: 4px;
      overflow: auto;
    }

    /* Not behind the field that stays. */
    .results:not(.scrolls) .option {
      scroll-margin-top: 8em;
    }

    .compact[aria-invalid='true'] {
      box-shadow: inset 0 -2px 0 0 var(--error);
    }

    #count,
    .heading {
      margin: 1.1429em 0 0.5714em;
      font-weight: 700;
      font-size: max(0.875em, 14px);
    }

    .list {
      display: grid;
      gap: 0.5em;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    @container (min-width: 34em) {
      .list {
        /* Not 1fr, which measures every option first. */
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }

    .option {
      box-sizing: border-box;
      display: flex;
      align-items: center;
      gap: min(0.75em, 12px);
      width: 100%;
      height: 100%;
      min-height: 52px;
      margin: 0;
      padding: 0.375em min(0.75em, 12px);
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--surface);
      color: var(--text);
      font: inherit;
      line-height: 1.25;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }

    /* Close together where they scroll: a phone's screen and one more show all countries. */
    :is(.panel, .scrolls) .list,
    :host([slot='picker']) .list {
      row-gap: 0;
    }

    :is(.panel, .scrolls) .option,
    :host([slot='picker']) .option {
      min-height: 44px;
      padding-block: 0.125em;
      border-color: transparent transparent var(--line);
      border-radius: 0;
    }

    .option:hover {
      background: var(--hover);
      border-color: var(--mention);
    }

    .option[aria-checked='true'] {
      border-color: var(--blue);
      box-shadow: inset 0 0 0 1px var(--blue);
    }

    .option[aria-checked='true']::after {
      content: '';
      flex: none;
      width: 0.375em;
      height: 0.75em;
      margin: 0 0.25em 0.2em auto;
      border: solid var(--blue);
      border-width: 0 3px 3px 0;
      transform: rotate(45deg);
    }

    .option[aria-disabled='true'] {
      background: var(--hover);
      color: var(--mention);
      cursor: not-allowed;
    }

    .compact:disabled,
    .option:disabled {
      color: var(--mention);
      cursor: not-allowed;
    }

    .option[aria-busy='true'] {
      cursor: progress;
    }

    .flag {
      flex: none;
      display: flex;
      width: min(2em, 40px);
      aspect-ratio: 3 / 2;
      outline: 1px solid rgb(0 0 0 / 15%);
      outline-offset: -1px;
    }

    .flag > svg {
      width: 100%;
      height: 100%;
    }

    [aria-disabled='true'] > .flag {
      opacity: 0.6;
    }

    .names {
      min-width: 0;
    }

    .name {
      font-weight: 500;
    }

    .own,
    .reason {
      display: block;
    }

    #chosen {
      font-weight: 700;
    }

    .answer {
      padding: 0.75em 0;
    }

    @media (forced-colors: active) {
      input,
      .compact,
      .close,
      .option {
        border: 1px solid buttontext;
      }

      /* Not an outline: that is the ring of focus, close to the next one here. */
      .option[aria-checked='true'] {
        border: 3px solid highlight;
      }
    }
  `,
];
