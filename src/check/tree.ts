// The page as a person meets it: through open shadow roots, by what is seen and read.
// Nothing that markup can name is asked of a form or a document by name.
import { hostAround, native, rootOf } from '../dom/native.js';

/** A property of a document, whatever its markup names. */
export const ofDocument = <K extends keyof Document>(
  document: Document,
  name: K,
): Document[K] => native(Document.prototype, name, document);

export const viewOf = (element: Element): Window & typeof globalThis =>
  ofDocument(element.ownerDocument, 'defaultView') ?? window;

/** The `<html>` around an element. */
export const topOf = (element: Element): HTMLElement =>
  ofDocument(element.ownerDocument, 'documentElement');

/** What kind of node it is: 1 an element, 3 a text, 9 a document. */
export const kindOf = (node: Node): number =>
  native(Node.prototype, 'nodeType', node);

/** The tag, of a form too. */
export const tagOf = (element: Element): string =>
  native(Element.prototype, 'localName', element);

/** An attribute, of a form too. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const parentOf = (element: Element): Element | null =>
  native(Node.prototype, 'parentElement', element);

/** Children, of a form too. */
const elementsIn = (root: ParentNode): Element[] => [
  ...(kindOf(root) === 1 && tagOf(root as Element) === 'form'
    ? native(Element.prototype, 'children', root as Element)
    : root.children),
];

/**
 * Every element below, those of open shadow roots included. Forms are left out:
 * their fields can take the place of whatever one asks of them.
 */
export function* deep(root: ParentNode): Generator<Element> {
  const children =
    kindOf(root) === 9
      ? [ofDocument(root as Document, 'documentElement')]
      : elementsIn(root);
  for (const element of children) {
    const isForm = tagOf(element) === 'form';
    if (!isForm) yield element;
    if (!isForm && element.shadowRoot) yield* deep(element.shadowRoot);
    yield* deep(element);
  }
}

/** The element around, out of a shadow root to its host. */
export const around = (element: Element): Element | null =>
  parentOf(element) ?? hostAround(element) ?? null;

/** The box in which an element is laid out: a slot before the light parent. */
const laidOutIn = (element: Element): Element | null =>
  native(Element.prototype, 'assignedSlot', element) ?? around(element);

/** The element itself and what is around it, as it is laid out. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = laidOutIn(at)) yield at;
}

/** `closest`, out of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = around(at)) {
    if (Element.prototype.matches.call(at, selector)) return at;
  }
  return null;
}

export const style = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  window.getComputedStyle(element, pseudo);

export const box = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

/** The product of an element's opacity and of that around it. */
export const opacityOf = (element: Element): number =>
  [...outwards(element)].reduce(
    (product, at) => product * Number(style(at).opacity),
    1,
  );

const isRendered = (element: Element): boolean =>
  'checkVisibility' in Element.prototype
    ? Element.prototype.checkVisibility.call(element)
    : true;

/** Whether a person sees it, if nothing lies over it. */
export function isShown(element: Element): boolean {
  // The content of a closed `<details>` has a box.
  if (!isRendered(element)) return false;
  const { width, height } = box(element);
  if (width <= 1 || height <= 1) return false;
  return style(element).visibility === 'visible' && opacityOf(element) > 0;
}

/** A text as it stands, on one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two texts that read the same are the same. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replaceAll('État', 'Etat')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?;!:])/g, '')
    .trim();

/** What a style sheet writes before or after the content. */
function generated(element: Element, pseudo: string): string {
  const { content } = style(element, pseudo);
  return /^"(.*)"$/.exec(content)?.[1] ?? '';
}

/** The text of an element as it is read out. */
export function textOf(element: Element): string {
  if (attributeOf(element, 'aria-hidden') === 'true') return '';
  if (/^(?:script|style|template|noscript)$/.test(tagOf(element))) return '';
  const { display } = style(element);
  if (display === 'none') return '';
  const text =
    tagOf(element) === 'img'
      ? (attributeOf(element, 'alt') ?? '')
      : generated(element, '::before') +
        [...childrenOf(element)].map(textOfNode).join('') +
        generated(element, '::after');
  return display.startsWith('inline') || display === 'contents'
    ? text
    : ` ${text} `;
}

const textOfNode = (node: Node): string =>
  kindOf(node) === 1 ? textOf(node as Element) : (node.nodeValue ?? '');

/** Children as they are laid out. Comments are none. */
function* childrenOf(element: Element): Generator<Node> {
  const slotted =
    tagOf(element) === 'slot'
      ? (element as HTMLSlotElement).assignedNodes()
      : [];
  const nodes =
    slotted.length > 0
      ? slotted
      : native(
          Node.prototype,
          'childNodes',
          native(Element.prototype, 'shadowRoot', element) ?? element,
        );
  for (const node of nodes) {
    if (kindOf(node) === 1 || kindOf(node) === 3) yield node;
  }
}

/** The accessible name, as far as markup and style sheets give it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ParentNode;
  const labels = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`))
    .map((label) => (label ? textOf(label) : ''));
  const names = [
    labels.join(' '),
    element.getAttribute('aria-label'),
    element.localName === 'input'
      ? (element.getAttribute('alt') ?? element.getAttribute('value'))
      : textOf(element),
    element.getAttribute('title'),
  ];
  return plain(names.find((name) => name?.trim()) ?? '');
}

/** The smallest element whose text holds these words. */
export function holds(
  element: Element,
  isIn: (text: string) => boolean,
): boolean {
  if (!isIn(normal(textOf(element)))) return false;
  return !elementsIn(element.shadowRoot ?? element).some((child) =>
    isIn(normal(textOf(child))),
  );
}

/** A path that leads to the element again; see `find`. */
export function selectorOf(element: Element): string {
  const host = hostAround(element);
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = tagOf(at);
    const alike = elementsIn(
      parentOf(at) ?? (rootOf(at) as ParentNode & Node),
    ).filter((child) => tagOf(child) === tag);
    steps.unshift(
      alike.length > 1
        ? `${tag}:nth-of-type(${String(alike.indexOf(at) + 1)})`
        : tag,
    );
  }
  const path = steps.join(' > ').replace(/^html > (?=.)/, '');
  return host ? `${selectorOf(host)} >>> ${path}` : path;
}

/** The element that a `selector` of a finding means. */
export function find(
  selector: string,
  document = globalThis.document,
): Element | null {
  let found: Element | null = ofDocument(document, 'documentElement');
  if (selector === 'html') return found;
  for (const [index, path] of selector.split(' >>> ').entries()) {
    const root: ParentNode | null | undefined =
      index === 0 ? found : found?.shadowRoot;
    found =
      root?.querySelector(`:scope > ${path}`) ??
      root?.querySelector(path) ??
      null;
  }
  return found;
}
