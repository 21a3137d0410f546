import { inFallback } from '../base/fallback.js';
import { byId, native } from '../dom/native.js';

/** A native submit button. */
export type Submitter = HTMLButtonElement | HTMLInputElement;

/** Where a button leads, as its attributes say it, or else its fallback. */
export interface Source {
  /** A link's address as it was written; `null` for any other road. */
  readonly href: string | null;
  /** The form to submit; `null` with a link, and where there is none. */
  readonly form: HTMLFormElement | null;
  /** The fallback's submit button, if it is one of that form. */
  readonly submitter: Submitter | null;
}

/** A button as its source is read. */
export interface SourceHost extends HTMLElement {
  readonly href: string | null | undefined;
  readonly form: string | null | undefined;
}

// HTML compares these attributes without regard to case; happy-dom knows no flag
// for it.

/** The first link that opens no new window, as the one that explains does. */
const LINK =
  'a[href]:not([href=""], [target]:not([target=""], [target=_self], [target=_top], [target=_parent]))';

const SUBMIT_BUTTON =
  ':is(button:not([type=button], [type=reset]), input:is([type=submit], [type=image]))';

/**
 * What a button leads by: the first that is there of its `href`, the link in
 * its fallback, the submit button in it, and a form.
 *
 * @param formIdOf the `form` attribute that a fallback control has while it is
 *   not held
 */
export function sourceOf(
  host: SourceHost,
  formIdOf: (control: Element) => string | null,
): Source {
  const href =
    host.href ?? inFallback(host, LINK)?.getAttribute('href') ?? null;
  if (href !== null) return { href, form: null, submitter: null };
  const id = host.form ?? null;
  const button = inFallback(host, SUBMIT_BUTTON) as Submitter | null;
  const itsForm = button && formOf(button, formIdOf(button));
  // What the attribute names comes first; and names nothing else.
  const form =
    (id === null ? null : formOf(host, id)) ??
    itsForm ??
    (id === null
      ? ((inFallback(host, 'form') as HTMLFormElement | null) ??
        host.closest('form'))
      : null);
  return { href, form, submitter: form && itsForm === form ? button : null };
}

/** The form of a control in `host`'s place: by id, or the closest one. */
function formOf(host: Element, id: string | null): HTMLFormElement | null {
  if (id === null) return host.closest('form');
  const found = byId(host, id);
  // Not by `instanceof`: a frame's document has a class of its own.
  const isForm =
    found && native(Element.prototype, 'localName', found) === 'form';
  return isForm ? (found as HTMLFormElement) : null;
}
