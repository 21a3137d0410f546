import { closest, hostAround } from '../dom/native.js';

/**
 * The `lang` of the nearest ancestor that has one, by parents and from a
 * shadow root to its host, as CSS's `:lang()` has it; slots play no part.
 * `null` if no ancestor has one.
 */
export function nearestLang(element: Element): string | null {
  let from = element.parentElement ?? hostAround(element);
  while (from) {
    const found = closest(from, '[lang]');
    if (found) return Element.prototype.getAttribute.call(found, 'lang');
    from = hostAround(from);
  }
  return null;
}
