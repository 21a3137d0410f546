import type { KitElement } from '../base/kit-element.js';
import type { Target } from '../base/target-element.js';
import { visitorLanguage } from '../i18n/resolve.js';
import type { ResolveLanguage } from '../i18n/resolve.js';
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
    onClose: () => void,
  ): PopoverController;
  /** The popover around it is closed. */
  onClosed(): void;
}

/** Whether an element is a picker, and upgraded. */
export const isPicker = (element: Element): element is NestedPicker =>
  'popoverIn' in element;

/**
 * The language of a picker: the visitor's. In a button it is the inside of that,
 * whose own `lang` pins both.
 */
export const languageIn =
  (picker: Element): ResolveLanguage =>
  (context) => {
    const button = picker.slot === 'picker' ? picker.parentElement : null;
    const own = context.own || (button?.getAttribute('lang') ?? null);
    return visitorLanguage({ ...context, own });
  };
