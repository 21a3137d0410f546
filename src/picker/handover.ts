import type { KitElement } from '../base/kit-element.js';
import type { Target } from '../base/target-element.js';
import type { PopoverController, PopoverParts } from '../popover/popover.js';

/**
 * What a button hands to the picker in its slot: from then on the picker is
 * the inside of the button's popover, and starts what the button would.
 */
export interface Handover {
  /** Where the button leads, by its attributes or its fallback. */
  readonly target: () => Target;
  /** Without `href`: the visitor has chosen, by this click. */
  readonly onChoose: (event: MouseEvent) => void;
  /** The visitor wants the popover to go. */
  readonly onClose: () => void;
}

/** A picker that a button can open. */
export interface NestedPicker extends HTMLElement {
  handover: Handover | undefined;
  readonly value: string;
  requestUpdate(): void;
  /** Makes a popover in a button, which alone need not know how. */
  popoverIn(
    host: KitElement,
    parts: () => PopoverParts,
    onOpen: () => void,
  ): PopoverController;
}

/** Whether an element is a picker, and upgraded. */
export const isPicker = (element: Element): element is NestedPicker =>
  'popoverIn' in element;
