import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { toEu } from '../countries/codes.js';
import { FLAGS } from './flags-data.js';

/** The flags' lines by country; split on first use. */
let lines: ReadonlyMap<string, string> | undefined;

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
  lines ??= new Map(FLAGS.split('\n').map((line) => [line.slice(0, 2), line]));
  const line = lines.get(toEu(code));
  if (!line) return nothing;
  return html`<svg viewBox="0 0 180 120" aria-hidden="true">
    ${line
      .split('#')
      .slice(1)
      .map((layer) => {
        const [fill = ''] = /^[\da-f]+/.exec(layer) ?? [];
        const path = layer.slice(fill.length) || 'M0 0h180v120H0';
        return svg`<path fill=${`#${fill}`} d=${path}></path>`;
      })}
  </svg>`;
}
