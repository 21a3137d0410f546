import { hostAround, rootOf } from './native.js';

/*
 * One observer for all elements of the page, registered on each tree in which
 * one stands: a document's observer sees nothing inside shadow roots.
 */
const listeners = new Set<() => void>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** The attributes of what is around an element that say what it should be. */
const ATTRIBUTES = ['lang', 'disabled'];

/**
 * Calls `listener` whenever one of {@link ATTRIBUTES} changes in one of the
 * trees that `element` stands in, until the returned function is called.
 */
export function observeAround(
  element: Element,
  listener: () => void,
): () => void {
  observer ??= new MutationObserver(() => {
    for (const notify of [...listeners]) notify();
  });
  listeners.add(listener);
  let inside: Element | undefined = element;
  while (inside) {
    const root = rootOf(inside);
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
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
