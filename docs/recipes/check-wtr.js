// With Web Test Runner: the test runs in the page, and checks a part of it.
import { checkPage } from 'fc-eidas-elements/check.js';

/** What breaks a rule in an element with login buttons, such as a fixture. */
export const broken = (place) =>
  checkPage({}, place)
    .findings.filter(({ severity }) => severity === 'must')
    .map(({ message, measured }) => `${message} (${measured})`);
