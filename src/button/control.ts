import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What the one control of a button is. */
export interface Control {
  /** Where it leads, if it is a link. */
  readonly href: string | undefined;
  readonly disabled: boolean;
  readonly busy: boolean;
  /** What it is called, where its text alone does not make it. */
  readonly name: string | typeof nothing;
  /** Whether a notice below it says more. */
  readonly described: boolean;
  /** The popover that it opens instead of starting; with the id `panel`. */
  readonly popover: { readonly open: boolean } | undefined;
  readonly label: TemplateResult;
  readonly onPress: (event: MouseEvent) => void;
  /** The press of a button was left to the browser by all who heard of it. */
  readonly onSubmit: (event: Event) => void;
}

/** A real link, or a real button. */
export function renderControl(control: Control): TemplateResult {
  const { disabled, popover } = control;
  const described = control.described ? 'notice' : nothing;
  const busy = control.busy ? 'true' : nothing;
  if (control.href && !popover) {
    // A disabled link is one without an address, which stays focusable.
    return html`<a
      class="control"
      href=${disabled ? nothing : control.href}
      target="_top"
      rel="external nofollow"
      role=${disabled ? 'link' : nothing}
      tabindex=${disabled ? '0' : nothing}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-busy=${busy}
      aria-label=${control.name}
      aria-describedby=${described}
      @click=${control.onPress}
      @auxclick=${control.onPress}
      >${control.label}</a
    >`;
  }
  // A form of its own, which is never sent, makes the press what a native one
  // is: the page's listeners come first, may cancel it, and cannot hide it.
  return html`<form id="start" hidden @submit=${control.onSubmit}></form>
    <button
      id="control"
      class="control"
      type=${popover ? 'button' : 'submit'}
      form=${popover ? nothing : 'start'}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-busy=${busy}
      aria-label=${control.name}
      aria-describedby=${described}
      aria-haspopup=${popover ? 'dialog' : nothing}
      aria-expanded=${popover ? String(popover.open) : nothing}
      @click=${control.onPress}
    >
      ${control.label}
    </button>`;
}
