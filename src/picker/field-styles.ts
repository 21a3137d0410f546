import { css } from 'lit';

/** The field that opens the list, and the search above it. */
export const fieldStyles = css`
  input,
  .compact {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    padding: 0.5em min(1em, 16px);
    border: 0;
    border-radius: 4px 4px 0 0;
    background: var(--field);
    color: var(--text);
    font: inherit;
    font-size: max(1em, 16px);
    box-shadow: inset 0 -2px 0 0 var(--text);
  }

  input {
    display: block;
    margin: 0;
    padding-inline-start: calc(1.5em + min(1em, 16px));
    /* With the question, where the browser scrolls to it. */
    scroll-margin-top: 8em;
  }

  .search {
    display: contents;
  }

  label {
    display: block;
    margin-top: 1em;
    overflow-wrap: break-word;
  }

  /* Of the field alone, since what is behind it is the page's. */
  .field {
    position: sticky;
    top: 4px;
    z-index: 1;
    margin: 0.25em 0 0.75em;
  }

  .field > svg {
    position: absolute;
    inset-inline-start: min(1em, 16px);
    top: calc(50% - 0.5em);
    width: 1em;
    height: 1em;
    fill: none;
    stroke: var(--text);
    stroke-width: 1.5;
  }

  .over .search {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-bottom: 0.25em;
    padding-top: 0.5em;
    background: var(--surface);
  }

  .over label {
    flex: 1;
    margin: 0;
  }

  .over .field {
    position: relative;
    order: 2;
    width: 100%;
    margin: 0 0 0.5em;
  }

  /* No flex box: Firefox would make the text an object of its own in it, and
     the field would have no value. */
  .compact {
    display: flow-root;
    position: relative;
    margin: 0.75em 0 0.5em;
    padding-inline-end: min(2.75em, 44px);
    scroll-margin-top: 8em;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }

  .compact > .flag {
    float: inline-start;
    margin-block: 0.08em;
    margin-inline-end: min(0.75em, 12px);
  }

  .compact::after {
    content: '';
    position: absolute;
    inset-inline-end: min(1.25em, 20px);
    top: calc(50% - 0.4em);
    width: 0.5em;
    height: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }

  .compact[aria-expanded='true']::after {
    top: calc(50% - 0.1em);
    transform: rotate(225deg);
  }

  #current {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .panel {
    container-type: inline-size;
  }

  .close {
    order: 1;
    min-width: 44px;
    min-height: 44px;
    margin-inline-end: max(-0.8571em, -12px);
    padding: 0 min(0.8571em, 12px);
    border: 0;
    background: none;
    color: var(--blue);
    font: inherit;
    font-size: max(0.875em, 14px);
    cursor: pointer;
  }

  .close:hover {
    background: var(--hover);
  }
`;
