/**
 * The page check: whether a login page keeps the guideline of FranceConnect's
 * buttons, and works.
 */
export { checkPage } from './check.js';
export { find } from './tree.js';
export type {
  CheckOptions,
  Finding,
  Report,
  Result,
  RuleNote,
  Severity,
  State,
} from './types.js';
