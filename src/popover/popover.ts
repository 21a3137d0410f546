import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../dom/is-server.js';
import { native } from '../dom/native.js';
import { place } from './placement.js';
import type { Box } from './placement.js';

/** The parts of a popover in its host's shadow root. */
export interface PopoverParts {
  /** What opens it. */
  readonly control: HTMLElement | null;
  /** The element with the attribute `popover`. */
  readonly panel: HTMLElement | null;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Renders in this very task. */
  updateNow(): void;
}

/** Whether the browser knows popovers; where not, the panel is always seen. */
export const hasPopovers = (): boolean =>
  isServer || 'showPopover' in HTMLElement.prototype;

/**
 * A native popover under a control: placed so that it is never cut off, closed
 * by Esc, by a press outside and when focus leaves, with focus put back.
 *
 * The popover is a `manual` one. The browser would close an `auto` one, and what
 * a page has opened from it, as soon as a dialog of the page opens; in a shadow
 * root Chromium drops focus to the page on Esc, and Firefox leaves it open on Tab.
 */
export class PopoverController implements ReactiveController {
  readonly #host: Host;
  readonly #parts: () => PopoverParts;
  readonly #onOpen: () => void;
  readonly #onClose: () => void;
  #listening: AbortController | undefined;
  /** The current press began outside. */
  #outside = false;
  /** Whether it is open, or has been. */
  wasOpen = false;
  /** How high the panel would like to be, by its width: as it was opened. */
  readonly #heights = new Map<number, number>();

  /**
   * @param host in whose shadow root the parts are
   * @param parts looked up when needed: they may be rendered later
   * @param onOpen called when it is open: to move the focus
   * @param onClose called when it is closed, by whatever
   */
  constructor(
    host: Host,
    parts: () => PopoverParts,
    onOpen: () => void,
    onClose: () => void = () => undefined,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#onOpen = onOpen;
    this.#onClose = onClose;
    host.addController(this);
  }

  get open(): boolean {
    return this.#listening !== undefined;
  }

  /** For the control's `click`: a native `popovertarget` does not move focus. */
  readonly onPress = (event: Event): void => {
    event.preventDefault();
    this.toggle();
  };

  toggle(): void {
    if (this.open) this.close();
    else this.show();
  }

  /** Opens it. Where the browser knows no popovers, only moves the focus. */
  show(): void {
    const { panel } = this.#parts();
    if (panel && hasPopovers() && !this.open) {
      this.#listen();
      if (!this.wasOpen) this.#fill();
      panel.showPopover();
      this.#heights.clear();
      this.#position();
      this.#tell();
    }
    this.#onOpen();
  }

  /** Closes it, and puts focus back on its control. */
  close(): void {
    this.#end(true);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  /** What costs much is rendered when the panel is opened for the first time. */
  #fill(): void {
    this.wasOpen = true;
    this.#host.updateNow();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const place = { signal, passive: true, capture: true };
    this.#host.addEventListener('keydown', this.#onKey, { signal });
    addEventListener('keydown', this.#onKey, { signal });
    addEventListener('focusin', this.#onFocus, { signal });
    addEventListener('pointerdown', this.#onPointer, { signal });
    addEventListener('pointerup', this.#onPointer, { signal });
    addEventListener('scroll', this.#position, place);
    addEventListener('resize', this.#position, place);
    const viewport = visual();
    viewport?.addEventListener('scroll', this.#position, place);
    viewport?.addEventListener('resize', this.#position, place);
  }

  /** Closes it, with the focus back on its control or where it has gone. */
  #end(back: boolean): void {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = undefined;
    // Told before the control has the focus: else it is heard as open.
    this.#tell();
    const { control, panel } = this.#parts();
    if (back) control?.focus({ preventScroll: true });
    if (panel?.matches(':popover-open')) panel.hidePopover();
    this.#onClose();
  }

  #tell(): void {
    this.#parts().control?.setAttribute('aria-expanded', String(this.open));
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // A list in it that has something to clear comes first.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.isComposing) return;
    const inside = event.currentTarget === this.#host;
    if (inside ? this.#isOver(event) : !isNowhere(this.#host)) return;
    event.preventDefault();
    // It is done: a dialog of the page around need not close.
    event.stopPropagation();
    this.close();
  };

  readonly #onFocus = (event: Event): void => {
    if (!this.#isWithin(event)) this.#end(false);
  };

  /** A press outside: both its ends, so that text can be selected. */
  readonly #onPointer = (event: Event): void => {
    const outside = !this.#isWithin(event);
    if (event.type === 'pointerdown') this.#outside = outside;
    // By now the focus is where the press has moved it.
    else if (outside && this.#outside) this.#end(isNowhere(this.#host));
  };

  #isWithin(event: Event): boolean {
    const { control, panel } = this.#parts();
    const path = event.composedPath();
    const own = [control, panel].some((part) => part && path.includes(part));
    return own || this.#isOver(event);
  }

  /** In a popover or a dialog that stands over the panel, not around the host. */
  #isOver(event: Event): boolean {
    const { panel } = this.#parts();
    return event
      .composedPath()
      .some(
        (at) =>
          at instanceof Element &&
          at !== panel &&
          at.matches(':popover-open, :modal') &&
          !isAround(at, this.#host),
      );
  }

  readonly #position = (event?: Event): void => {
    const { control, panel } = this.#parts();
    if (!control || !panel) return;
    // The list in it was scrolled, not what it stands on.
    if (event?.target instanceof Node && panel.contains(event.target)) return;
    // A page that is zoomed by its style enlarges the lengths of the style,
    // not those of the viewport.
    const zoom = panel.currentCSSZoom ?? 1;
    // By script: a style attribute is what a strict policy refuses.
    const set = (name: string, value: number | string): void =>
      panel.style.setProperty(
        `--panel-${name}`,
        typeof value === 'string' ? value : `${value / zoom}px`,
      );
    const found = place(control.getBoundingClientRect(), seen(), (width) => {
      const known = this.#heights.get(width);
      if (known !== undefined) return known;
      set('width', width);
      set('height', 'auto');
      const { height } = panel.getBoundingClientRect();
      this.#heights.set(width, height);
      return height;
    });
    for (const [name, value] of Object.entries({ ...found })) set(name, value);
  };
}

/** Every browser that knows popovers has it, and happy-dom has not. */
const visual = (): VisualViewport | null | undefined =>
  globalThis.visualViewport;

/** The part of the page that is seen. */
function seen(): Box {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = innerWidth,
    height = innerHeight,
  } = visual() ?? {};
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + width,
    bottom: offsetTop + height,
  };
}

/** Whether focus is on nothing: on the page, or on the host but not in it. */
function isNowhere(host: Element): boolean {
  let active = native(Document.prototype, 'activeElement', document);
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  const body = native(Document.prototype, 'body', document);
  return !active || active === body || active === host;
}

/** Whether an element is an ancestor of another, across shadow roots. */
function isAround(element: Element, other: Element): boolean {
  let at: Node | null = other;
  while (at && at !== element) at = at.parentNode ?? hostOf(at);
  return at !== null;
}

const hostOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : null;
