// The page as a person meets it: through open shadow roots, by what is seen and read.

/** Every element below, those of open shadow roots included. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
    yield* deep(element);
  }
}

/** The element around, out of a shadow root to its host. */
export const around = (element: Element): Element | null =>
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The box in which an element is laid out: a slot before the light parent. */
const laidOutIn = (element: Element): Element | null =>
  element.assignedSlot ?? around(element);

/** The element itself and what is around it, as it is laid out. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = laidOutIn(at)) yield at;
}

/** `closest`, out of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.matches(selector)) return at;
  }
  return null;
}

export const style = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(
    element,
    pseudo,
  );

export const box = (element: Element): DOMRect =>
  element.getBoundingClientRect();

/** The product of an element's opacity and of that around it. */
export const opacityOf = (element: Element): number =>
  [...outwards(element)].reduce(
    (product, at) => product * Number(style(at).opacity),
    1,
  );

/** Whether a person sees it, if nothing lies over it. */
export function isShown(element: Element): boolean {
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
  if (element.getAttribute('aria-hidden') === 'true') return '';
  if (/^(?:script|style|template|noscript)$/.test(element.localName)) return '';
  const { display } = style(element);
  if (display === 'none') return '';
  const text =
    element.localName === 'img'
      ? (element.getAttribute('alt') ?? '')
      : generated(element, '::before') +
        [...childrenOf(element)].map(textOfNode).join('') +
        generated(element, '::after');
  return display.startsWith('inline') || display === 'contents'
    ? text
    : ` ${text} `;
}

const textOfNode = (node: Node): string =>
  node.nodeType === 1 ? textOf(node as Element) : (node.nodeValue ?? '');

/** Children as they are laid out. Comments are none. */
function* childrenOf(element: Element): Generator<Node> {
  const slotted =
    element.localName === 'slot'
      ? (element as HTMLSlotElement).assignedNodes()
      : [];
  const nodes =
    slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
  for (const node of nodes) {
    if (node.nodeType === 1 || node.nodeType === 3) yield node;
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
  return ![...(element.shadowRoot ?? element).children].some((child) =>
    isIn(normal(textOf(child))),
  );
}

/** A path that leads to the element again; see `find`. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const steps = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { localName, parentElement } = at;
    const alike = [...((parentElement ?? root).children ?? [])].filter(
      (child) => child.localName === localName,
    );
    steps.unshift(
      alike.length > 1
        ? `${localName}:nth-of-type(${alike.indexOf(at) + 1})`
        : localName,
    );
  }
  const path = steps.join(' > ').replace(/^html > (?=.)/, '');
  return root.host ? `${selectorOf(root.host)} >>> ${path}` : path;
}

/** The element that a `selector` of a finding means. */
export function find(
  selector: string,
  document = globalThis.document,
): Element | null {
  let at: ParentNode | null = document;
  let found: Element | null = null;
  for (const path of selector.split(' >>> ')) {
    found =
      at?.querySelector(`:scope > ${path}`) ?? at?.querySelector(path) ?? null;
    at = found?.shadowRoot ?? null;
  }
  return found;
}
