import { VERSION } from '../generated/version.js';

/** Which version of the kit came first to this page: one key for all copies. */
const KEY = Symbol.for('fc-eidas-elements.version');

const NO_INTERNALS =
  'this browser has no ElementInternals, as in old browsers and happy-dom; the fallback stays.';

let told = false;

/**
 * Registers an element unless its tag is taken: the first definition stays,
 * whoever made it. Does nothing where there are no custom elements.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as
    CustomElementRegistry | undefined;
  if (!registry) return;
  if (globalThis.document && !HTMLElement.prototype.attachInternals) {
    if (!told) console.warn(`fc-eidas-elements: ${NO_INTERNALS}`);
    told = true;
    return;
  }
  if (!registry.get(tag)) registry.define(tag, element);
  const first = ((globalThis as { [KEY]?: string })[KEY] ??= VERSION);
  if (first === VERSION || told) return;
  told = true;
  console.warn(
    `fc-eidas-elements ${VERSION}: version ${first} is on this page already. Its elements stay; load one version only.`,
  );
}
