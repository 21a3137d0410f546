/**
 * Registers an element unless its tag is taken: the first definition stays,
 * whoever made it. Does nothing where there are no custom elements.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as
    CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
