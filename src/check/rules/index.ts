import type { Rule } from '../types.js';
import { ABOUT_LINK } from './about.js';
import { COLOURING } from './colours.js';
import { EIDAS } from './eidas.js';
import { FINGER } from './finger.js';
import { LOOK } from './look.js';
import { PAGE } from './page.js';
import { PICKER } from './country-list.js';
import { PLACE } from './place.js';
import { REACH } from './reach.js';
import { START } from './start.js';
import { TAB } from './tab.js';
import { TRUST } from './trust.js';
import { WORDS } from './words.js';

/** Every rule that a page alone can show. */
export const RULES: readonly Rule[] = [
  ...PLACE,
  ...TAB,
  ...WORDS,
  ...ABOUT_LINK,
  ...LOOK,
  ...COLOURING,
  ...EIDAS,
  ...REACH,
  ...FINGER,
  ...START,
  ...TRUST,
  ...PICKER,
  ...PAGE,
];
