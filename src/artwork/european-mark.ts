import { html } from 'lit';

/**
 * The mark of the eIDAS button, drawn for this project from its geometry:
 * twelve gold stars and a lock on blue, within broken rings. A site replaces
 * it through the slot `logo`.
 */
export const europeanMark = html`<svg
  class="mark"
  viewBox="-2 -2 68 68"
  aria-hidden="true"
>
  <g
    fill="none"
    stroke="#5ba7f7"
    stroke-width="1.5"
    stroke-dasharray="107 5 3 5"
  >
    <circle cx="32" cy="32" r="31" pathLength="360" stroke-dashoffset="30" />
    <circle cx="32" cy="32" r="27.2" pathLength="360" stroke-dashoffset="-42" />
    <circle cx="32" cy="32" r="23.4" pathLength="360" stroke-dashoffset="64" />
    <circle cx="32" cy="32" r="19.6" pathLength="360" stroke-dashoffset="4" />
  </g>
  <circle cx="32" cy="32" r="16.4" fill="#1f3470" />
  <path
    fill="#f3c846"
    d="M32 18.4l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM37.8 20l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM42 24.2l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM43.6 30l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM42 35.8l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM37.8 40l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM32 41.6l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM26.2 40l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM22 35.8l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM20.4 30l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM22 24.2l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM26.2 20l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0z"
  />
  <path
    fill="#fff"
    d="M28.8 31.2v-1.4a3.2 3.2 0 0 1 6.4 0v1.4h.2v5.8h-6.8v-5.8zm1.4 0h3.6v-1.4a1.8 1.8 0 0 0-3.6 0zm1.2 1.6v2.2h1.2v-2.2z"
  />
</svg>`;
