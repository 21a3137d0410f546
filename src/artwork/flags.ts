import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toEu } from '../countries/codes.js';
import { FLAGS } from './flags-data.js';

/** The flags by country, drawn on first use. */
let flags: ReadonlyMap<string, TemplateResult> | undefined;

/**
 * A flag as a template of its own without values, which Lit copies in one step:
 * a list of countries is drawn in less time than with a template for each path.
 */
function draw(line: string): TemplateResult {
  const paths = line
    .slice(2)
    .replace(
      /#([\da-f]+)([^#]*)/g,
      (_, fill, path) =>
        `<path fill="#${fill}" d="${path || 'M0 0h180v120H0'}"></path>`,
    );
  const strings = [
    `<svg viewBox="0 0 180 120" aria-hidden="true">${paths}</svg>`,
  ];
  return html(Object.assign(strings, { raw: strings }));
}

/**
 * A country's flag, three by two, without a size: `inline-size` and
 * `block-size` are the style sheet's. It is hidden from assistive technology,
 * since the name stands beside it. Drawn from paths alone: nothing that a CSP
 * or Trusted Types could refuse, no identifiers that could clash.
 *
 * @param code either notation, in any case
 * @returns `nothing` for France and for a country that is not known
 */
export function flag(code: string): TemplateResult | typeof nothing {
  flags ??= new Map(
    FLAGS.split('\n').map((line) => [line.slice(0, 2), draw(line)]),
  );
  return flags.get(toEu(code)) ?? nothing;
}
