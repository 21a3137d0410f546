/*
 * One observer for all elements of the page, registered on each tree in which
 * one stands: a document's observer sees nothing inside shadow roots.
 */
const listeners = new Set<() => void>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** The host of the shadow tree that `node` stands in, if it stands in one. */
const hostAround = (node: Node): Element | undefined =>
  (node.getRootNode() as Partial<ShadowRoot>).host;

/**
 * Calls `listener` whenever a `lang` attribute changes in one of the trees
 * that `element` stands in, until the returned function is called.
 */
export function observeLang(
  element: Element,
  listener: () => void,
): () => void {
  observer ??= new MutationObserver(() => {
    for (const notify of [...listeners]) notify();
  });
  listeners.add(listener);
  let inside: Element | undefined = element;
  while (inside) {
    const root = inside.getRootNode();
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      });
    }
    inside = hostAround(inside);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    // A single root cannot be let go of; all of them can.
    observer?.disconnect();
    observed = new WeakSet();
  };
}

/**
 * The `lang` of the nearest ancestor that has one, by parents and from a
 * shadow root to its host, as CSS's `:lang()` has it; slots play no part.
 * `null` if no ancestor has one.
 */
export function nearestLang(element: Element): string | null {
  let from = element.parentElement ?? hostAround(element);
  while (from) {
    // By the prototype: a form's field named "closest" hides the method.
    const found = Element.prototype.closest.call(from, '[lang]');
    if (found) return Element.prototype.getAttribute.call(found, 'lang');
    from = hostAround(from);
  }
  return null;
}
