/*
 * Markup can put itself before the properties of a document and of a form:
 * `<img name="body">` is `document.body`, `<input name="id">` is `form.id`.
 * Their prototypes still have the real ones.
 */

/** A property of `node` as the prototype of its kind has it. */
export const native = <T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  node: T,
): T[K] => Reflect.get(prototype, name, node);

/** The address that relative URLs of the page are resolved against. */
export const baseUri = (): string =>
  native(Document.prototype, 'baseURI', document);

/** A new element of the page's document. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
): HTMLElementTagNameMap[K] =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- an overload of it is, not this one
  Document.prototype.createElement.call(
    document,
    name,
  ) as HTMLElementTagNameMap[K];

/** What matches in `root`. */
export const queryAll = (
  root: Element,
  selector: string,
): NodeListOf<Element> =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- an overload of it is, not this one
  Element.prototype.querySelectorAll.call(root, selector);

/** The document, shadow root or outermost element that `node` stands in. */
export const rootOf = (node: Node): Node =>
  Node.prototype.getRootNode.call(node);

/** The labels in the tree that `node` stands in. */
export function labelsAround(node: Node): Iterable<HTMLLabelElement> {
  const root: object = rootOf(node);
  return root === node.ownerDocument
    ? // eslint-disable-next-line @typescript-eslint/no-deprecated -- an overload of it is, not this one
      Document.prototype.querySelectorAll.call<
        object,
        ['label'],
        NodeListOf<HTMLLabelElement>
      >(root, 'label')
    : (root as ParentNode).querySelectorAll('label');
}

/** What has this id in the tree that `node` stands in. */
export function byId(node: Node, id: string): Element | null {
  const root: object = rootOf(node);
  return root === node.ownerDocument
    ? Document.prototype.getElementById.call(root, id)
    : ((root as Partial<ShadowRoot>).getElementById?.(id) ?? null);
}

/** The host of the shadow tree that `node` stands in, if it stands in one. */
export function hostAround(node: Node): Element | undefined {
  const root = rootOf(node);
  // Not by `instanceof`: a frame's shadow root has a class of its own.
  return Object.prototype.toString.call(root) === '[object ShadowRoot]'
    ? (root as ShadowRoot).host
    : undefined;
}

/** The nearest ancestor of `node` that matches, itself included. */
export const closest = (node: Element, selector: string): Element | null =>
  Element.prototype.closest.call(node, selector);
