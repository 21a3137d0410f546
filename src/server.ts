/*
 * For a server that renders the elements: registers all of them, with every
 * language at hand, since a server's render cannot wait for one. Without a
 * top-level `await`, so that `require()` takes it too.
 */
import { languages as buttons } from './generated/buttons-languages.js';
import { languages as allButtons } from './generated/buttons-languages.all.js';
import { languages as picker } from './generated/picker-languages.js';
import { languages as allPicker } from './generated/picker-languages.all.js';

export * from './index.js';

Object.assign(buttons, allButtons);
Object.assign(picker, allPicker);
