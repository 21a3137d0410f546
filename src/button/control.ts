import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hrefOf } from '../authorize/target.js';

/** What the one control of a button is. */
export interface Control {
  /** Where it leads, if it is a link. */
  readonly url: URL | undefined;
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
}

/** A real link, or a real button. */
export function renderControl(control: Control): TemplateResult {
  const { disabled, popover } = control;
  const described = control.described ? 'notice' : nothing;
  const busy = control.busy ? 'true' : nothing;
  if (control.url && !popover) {
    // A disabled link is one without an address, which stays focusable.
    return html`<a
      class="control"
      href=${disabled ? nothing : hrefOf(control.url)}
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
  return html`<button
    id="control"
    class="control"
    type="button"
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
