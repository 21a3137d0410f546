import type { Found } from '../countries/find.js';
import type { PageText } from '../form/page-texts.js';
import type { PickerMessages } from './picker-messages.js';

/** A country as the list shows it. */
export interface Option {
  /** In the EU's notation. */
  readonly code: string;
  /** In the element's language. */
  readonly name: string;
  /** Why it cannot be chosen, in words; `undefined` if it can. */
  readonly reason?: string | undefined;
}

/** What is typed into the search field, and what it leaves. */
export interface FilterView {
  readonly text: string;
  readonly found: Found;
  /** How many countries there are without a text typed. */
  readonly total: number;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onLeave: (event: FocusEvent) => void;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** All that the picker shows, and what is done when it is used. */
export interface PickerView {
  readonly say: PickerMessages;
  /** The language of the texts. */
  readonly lang: string;
  /** What the page calls it; without, it is called by its question. */
  readonly name: PageText | undefined;
  /** What the page says of it besides. */
  readonly description: PageText | undefined;
  readonly filter: FilterView;
  /** As the attribute `unavailable`. */
  readonly unavailable: string | null | undefined;
  readonly chosen: Option | undefined;
  /** A form control rather than a list of links. */
  readonly isControl: boolean;
  readonly required: boolean;
  readonly disabled: boolean;
  /** The visitor was shown that the value is wrong. */
  readonly invalid: boolean;
  /** What to do about a choice that is missing. */
  readonly error: string | undefined;
  /** It was announced as the focus came. */
  readonly announced: boolean;
  /** The country whose link is being followed. */
  readonly busy: string;
  readonly flags: boolean;
  /** Says that the next page asks again, and adds the names that it uses. */
  readonly asksAgain: boolean;
  /** The visitor's languages; a server does not know them. */
  readonly preferred: readonly string[] | undefined;
  /**
   * The option with the focus; empty for none. `undefined` before the script
   * has taken over: then each option is a stop of Tab.
   */
  readonly focused: string | undefined;
  /** In the compact layout: whether it is open, or has been. */
  readonly compact:
    { readonly open: boolean; readonly wasOpen: boolean } | undefined;
  /** Where choosing leads, in a list of links; `undefined` in a form control. */
  readonly hrefOf: ((code: string) => string | undefined) | undefined;
  readonly onPress: (event: MouseEvent, option: Option) => void;
  /** The focus has come to a part of the list. */
  readonly onFocusMove: () => void;
  readonly onToggle: (event: Event) => void;
  readonly onOpenerKey: (event: KeyboardEvent) => void;
  /** Inside a popover: closes it. */
  readonly onClose: (() => void) | undefined;
}
