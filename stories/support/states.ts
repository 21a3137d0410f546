import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { EidasCountryPicker } from '../../src/index.js';
import { ref } from 'lit/directives/ref.js';
import { create, part, ROUTES, setBusy, specimen, until } from './elements.js';
import type { Attributes, Frame, Tag } from './elements.js';

/** One state of an element, as designers list them. */
export interface State {
  /** As addresses write it. */
  readonly id: string;
  readonly name: string;
  readonly why?: string;
  readonly attributes?: Attributes;
  readonly state?: Frame['state'];
  readonly width?: string;
  readonly busy?: true;
  /** What is done to the element once it is on the page. */
  readonly then?: (element: HTMLElement) => Promise<void> | void;
}

const busy: State = {
  id: 'busy',
  name: 'A login is starting',
  why: 'The look does not change. The pointer and screen readers show the state. It ends after 10 seconds.',
  busy: true,
};

const POINTED: readonly State[] = [
  { id: 'rest', name: 'At rest' },
  { id: 'hover', name: 'Hover', state: 'hover' },
  { id: 'active', name: 'Pressed', state: 'active' },
  { id: 'focus', name: 'Focused by keyboard', state: 'focus' },
];

const BUTTON: readonly State[] = [
  ...POINTED,
  busy,
  {
    id: 'disabled',
    name: 'Disabled',
    why: 'Rarely, when the visitor must do something first. The button stays focusable.',
    attributes: { disabled: true },
  },
  {
    id: 'error',
    name: 'After an error',
    why: 'attribute error="access_denied"',
    attributes: { error: 'access_denied' },
  },
  {
    id: 'narrow',
    name: 'At a width of 200 px',
    why: 'The label wraps; nothing is cut off.',
    width: '200px',
  },
];

const FC: readonly State[] = [
  ...BUTTON,
  {
    id: 'no-intro',
    name: 'Without the sentence',
    why: 'no-intro: only for a page that has the sentence already',
    attributes: { 'no-intro': true },
  },
];

/** Few countries, so that a state is seen at a glance. */
const FEW = { countries: 'AT DE EL ES' };

async function typeInto(element: HTMLElement, text: string): Promise<void> {
  // It is put into a page that is not yet shown.
  await Promise.resolve();
  // A story may be taken away before it was ever seen.
  const field = await until(
    'the field is there',
    () => part<HTMLInputElement>(element, '#filter') ?? !element.isConnected,
  );
  if (field === true) return;
  field.value = text;
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true }),
  );
}

/** A missing choice is shown, without the browser's own bubble, and the page stays where it is. */
async function report(element: HTMLElement): Promise<void> {
  await Promise.resolve();
  if (!(element instanceof EidasCountryPicker)) return;
  const { scrollX, scrollY } = window;
  element.reportValidity();
  element.blur();
  window.scrollTo(scrollX, scrollY);
}

const PICKER: readonly State[] = [
  {
    id: 'links',
    name: 'As links (with href)',
    attributes: { ...FEW, href: '/auth/eidas' },
  },
  {
    id: 'chosen',
    name: 'As a form control, chosen',
    attributes: { ...FEW, name: 'country', layout: 'list', value: 'EL' },
  },
  {
    id: 'hover',
    name: 'A country on hover',
    attributes: { ...FEW, href: '/auth/eidas' },
    state: 'hover',
  },
  {
    id: 'focus',
    name: 'A country focused by keyboard',
    attributes: { ...FEW, href: '/auth/eidas' },
    state: 'focus',
  },
  {
    id: 'unavailable',
    name: 'Some not available',
    why: 'Each says why it cannot be chosen.',
    attributes: {
      ...FEW,
      href: '/auth/eidas',
      unavailable: 'AT:not-connected DE:level ES:public-only',
    },
  },
  {
    id: 'filtered',
    name: 'Filtered',
    attributes: { ...FEW, href: '/auth/eidas' },
    then: (element) => typeInto(element, 'gre'),
  },
  {
    id: 'nothing-found',
    name: 'Nothing found',
    attributes: { ...FEW, href: '/auth/eidas' },
    then: (element) => typeInto(element, 'zzz'),
  },
  {
    id: 'not-on-offer',
    name: 'A country that is not on offer',
    attributes: { ...FEW, href: '/auth/eidas' },
    then: (element) => typeInto(element, 'switz'),
  },
  {
    id: 'france',
    name: 'France, the site’s own country',
    attributes: { ...FEW, href: '/auth/eidas' },
    then: (element) => typeInto(element, 'france'),
  },
  {
    id: 'missing',
    name: 'Required, and missing',
    attributes: { ...FEW, name: 'country', layout: 'list', required: true },
    then: report,
  },
  {
    id: 'disabled',
    name: 'Disabled',
    attributes: { ...FEW, name: 'country', layout: 'list', disabled: true },
  },
  {
    id: 'compact',
    name: 'Compact',
    attributes: { ...FEW, name: 'country', layout: 'compact', value: 'EL' },
  },
  {
    id: 'compact-missing',
    name: 'Compact, required and missing',
    attributes: { ...FEW, name: 'country', layout: 'compact', required: true },
    then: report,
  },
  {
    id: 'compact-disabled',
    name: 'Compact, disabled',
    attributes: { ...FEW, name: 'country', layout: 'compact', disabled: true },
  },
  {
    id: 'no-flags',
    name: 'Without flags',
    attributes: { ...FEW, layout: 'list', 'no-flags': true },
  },
  {
    id: 'narrow',
    name: 'At a width of 260 px',
    attributes: { ...FEW, layout: 'list' },
    width: '260px',
  },
];

/** Every state of an element. */
export const STATES: Readonly<Record<Tag, readonly State[]>> = {
  'fc-plus-button': FC,
  'fc-button': FC,
  'eidas-button': BUTTON,
  'eidas-country-picker': PICKER,
};

/** An element in one state; where it starts, it has its route. */
export function inState(
  tag: Tag,
  state: State,
  frame: Frame = {},
): TemplateResult {
  const route = tag === 'eidas-country-picker' ? {} : { href: ROUTES[tag] };
  const place = (node: Element | undefined): void => {
    if (!node || node.firstElementChild) return;
    const element = create(tag, { ...route, ...state.attributes });
    node.append(element);
    if (state.busy) setBusy(element, true);
    void state.then?.(element);
  };
  return specimen(html`<div ${ref(place)}></div>`, {
    ...frame,
    state: state.state,
    width: state.width,
  });
}
