import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { byId } from '../dom/native.js';
import { nearestLang } from '../i18n/nearest-lang.js';

/** A text of the page, and the language that it is in. */
export interface PageText {
  readonly text: string;
  /** As in the attribute; `undefined` where the page says none. */
  readonly lang: string | undefined;
}

/** By which the page names and describes an element. */
export const NAMING = [
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-description',
];

type Host = ReactiveControllerHost & HTMLElement;

/**
 * How the page names and describes an element: by attributes, and by its
 * labels, whenever they come and however they change. The parts inside the
 * element cannot refer to them, which stand in another tree.
 */
export class PageTexts implements ReactiveController {
  readonly #host: Host;
  readonly #labels: () => Iterable<Node>;
  #observer: MutationObserver | undefined;
  #known = '';

  /** @param labels the `<label>` elements */
  constructor(host: Host, labels: () => Iterable<Node>) {
    this.#host = host;
    this.#labels = labels;
    host.addController(this);
  }

  /** What the page calls it; `undefined` where it does not. */
  get name(): PageText | undefined {
    return (
      this.#referred('aria-labelledby') ??
      this.#own('aria-label') ??
      this.#join([...this.#labels()] as Element[])
    );
  }

  /** What the page says of it besides; `undefined` for nothing. */
  get description(): PageText | undefined {
    return this.#referred('aria-describedby') ?? this.#own('aria-description');
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      if (this.#signature() !== this.#known) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host.getRootNode(), {
      attributeFilter: ['for', 'id'],
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  hostUpdated(): void {
    this.#known = this.#signature();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #signature(): string {
    return JSON.stringify([this.name, this.description]);
  }

  #own(attribute: string): PageText | undefined {
    const text = squeeze(this.#host.getAttribute(attribute) ?? '');
    return text ? { text, lang: langOf(this.#host) } : undefined;
  }

  #referred(attribute: string): PageText | undefined {
    const ids = this.#host.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
    return this.#join(ids.flatMap((id) => (id && byId(this.#host, id)) || []));
  }

  #join(elements: readonly Element[]): PageText | undefined {
    const texts = elements.map((element) => this.#textOf(element));
    const text = squeeze(texts.join(' '));
    const [first] = elements;
    return first && text ? { text, lang: langOf(first) } : undefined;
  }

  /** Without what the element itself has in it: its fallback's options. */
  #textOf(node: Node): string {
    if (node === this.#host) return '';
    if (node instanceof Text) return node.data;
    return [...node.childNodes].map((child) => this.#textOf(child)).join('');
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const langOf = (element: Element): string | undefined =>
  element.getAttribute('lang') || nearestLang(element) || undefined;
