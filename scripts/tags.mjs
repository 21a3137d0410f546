// @ts-check
// The tags of the kit, for what goes through all of them.

export const BUTTONS = /** @type {const} */ ([
  'fc-plus-button',
  'fc-button',
  'eidas-button',
]);

export const TAGS = /** @type {const} */ ([...BUTTONS, 'eidas-country-picker']);

/** @typedef {typeof TAGS[number]} Tag */
