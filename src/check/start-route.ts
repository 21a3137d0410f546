// The route that starts a login, judged from its answers alone.
import { reportOf } from './report.js';
import { START_ANSWER } from './rules/start-answer.js';
import { START_REQUEST } from './rules/start-request.js';
import type { Language, Report, Start } from './types.js';

/** Every rule for the route that starts a login. */
export const START_RULES = [...START_ANSWER, ...START_REQUEST];

/** Judges the route that starts a login by what it answered. */
export const checkStart = (
  start: Start,
  language: Language = 'en',
): Report => ({
  url: start.url.href,
  title: '',
  ...reportOf(
    START_RULES,
    START_RULES.flatMap((rule) => {
      const found = rule.measure(start);
      return found ? [{ rule, found, selector: '' }] : [];
    }),
    language,
  ),
});
