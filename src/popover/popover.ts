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

/** Whether the browser knows popovers; where not, the panel is always seen. */
export const hasPopovers = (): boolean =>
  isServer || 'popover' in HTMLElement.prototype;

/**
 * A native popover under a control: placed so that it is never cut off, closed
 * by Esc, by a press outside and when focus leaves, with focus put back.
 *
 * What browsers do alone is not enough: for a popover in a shadow root
 * Chromium drops focus to the page on Esc, and Firefox leaves it open on Tab.
 */
export class PopoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: () => PopoverParts;
  readonly #onOpen: () => void;
  readonly #onClose: () => void;
  #listening: AbortController | undefined;
  /** How high the panel would like to be, by its width: as it was opened. */
  readonly #heights = new Map<number, number>();

  /**
   * @param host in whose shadow root the parts are
   * @param parts looked up when needed: they may be rendered later
   * @param onOpen called when it is open: to move the focus
   * @param onClose called when it is closed, by whatever
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
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
      this.#listen(panel);
      panel.showPopover();
      this.#heights.clear();
      this.#position();
      this.#host.requestUpdate();
    }
    this.#onOpen();
  }

  /** Closes it, and puts focus back on its control. */
  close(): void {
    const { control } = this.#parts();
    if (!this.open) return;
    control?.focus({ preventScroll: true });
    this.#end();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #listen(panel: HTMLElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const place = { signal, passive: true, capture: true };
    panel.addEventListener('keydown', this.#onKey, { signal });
    panel.addEventListener('toggle', this.#onToggle, { signal });
    addEventListener('focusin', this.#onFocus, { signal });
    addEventListener('scroll', this.#position, place);
    addEventListener('resize', this.#position, place);
    visualViewport?.addEventListener('scroll', this.#position, place);
    visualViewport?.addEventListener('resize', this.#position, place);
  }

  /** It is closed, or is to be. */
  #end(): void {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = undefined;
    const { panel } = this.#parts();
    if (panel?.matches(':popover-open')) panel.hidePopover();
    this.#host.requestUpdate();
    this.#onClose();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // A list in it that has something to clear comes first.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.isComposing) return;
    event.preventDefault();
    this.close();
  };

  /** Closed by the browser: by a press outside, or another popover. */
  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const { control } = this.#parts();
    if (isNowhere(this.#host)) control?.focus({ preventScroll: true });
    this.#end();
  };

  readonly #onFocus = (): void => {
    const { control, panel } = this.#parts();
    if (panel?.matches(':focus-within') || control?.matches(':focus')) return;
    this.#end();
  };

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

/** The part of the page that is seen. */
function seen(): Box {
  // Every browser that knows popovers has it; a document that is shown, too.
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- see above
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
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
