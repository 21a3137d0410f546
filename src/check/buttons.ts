import { box, closest, isShown, nameOf, normal, style } from './tree.js';
import { isAuthorizeAddress, isFranceConnect } from './official.js';
import type { Brand, Button, Maker, State } from './types.js';

const TAGS: Readonly<Record<string, Brand>> = {
  'fc-plus-button': 'FranceConnect+',
  'fc-button': 'FranceConnect',
  'eidas-button': 'eIDAS',
};
const TAG_NAMES = Object.keys(TAGS).join();

/** A login button that is no custom element. */
const CONTROL =
  'a, button, input[type=submit], input[type=button], input[type=image], [role=button], [role=link]';

/** How the names of sites' own login buttons begin. */
const SIGN_IN =
  /^(?:s'identifier|s'authentifier|s'inscrire|se connecter|(?:je )?m(?:e|'y?) connecte|je m'identifie|connexion|connectez|identifi|continuer|utiliser|créer (?:un|mon) compte|sign|log ?in|login|continue|einloggen|anmelden|iniciar)/i;

const BRAND = /france[\s-]?connect(?:\s*(?:\+|plus\b))?/i;

/** An address that names the service. */
const FC_ADDRESS = /france-?connect|\bfc-?plus\b/i;

/** The buttons of FranceConnect and eIDAS among these elements. */
export const findButtons = (
  elements: readonly Element[],
  state: State | undefined,
): Button[] =>
  elements.flatMap((element) => {
    const found = recognise(element as HTMLElement);
    return found ? [describe(found, state)] : [];
  });

interface Found {
  readonly brand: Brand;
  readonly made: Maker;
  readonly host: HTMLElement;
  readonly control: HTMLElement;
  readonly upgraded: boolean;
}

function recognise(element: HTMLElement): Found | undefined {
  const tag = TAGS[element.localName];
  if (tag) return ofKit(element, tag);
  if (!element.matches(CONTROL) || closest(element, TAG_NAMES))
    return undefined;
  const made = element.matches('.fr-connect') ? 'dsfr' : 'own';
  const brand = made === 'dsfr' ? dsfrBrand(element) : ownBrand(element);
  return (
    brand && { brand, made, host: element, control: element, upgraded: true }
  );
}

function ofKit(host: HTMLElement, brand: Brand): Found {
  const control = host.shadowRoot?.querySelector<HTMLElement>('.control');
  const fallback = host.querySelector<HTMLElement>(
    'a[href]:not([target=_blank]), button, input[type=submit]',
  );
  return {
    brand,
    made: 'kit',
    host,
    control: control ?? fallback ?? host,
    upgraded: Boolean(control),
  };
}

const dsfrBrand = (element: Element): Brand =>
  element.matches('.fr-connect--plus') || nameOf(element).endsWith('+')
    ? 'FranceConnect+'
    : 'FranceConnect';

/** By name, or by address where the name says nothing else. */
function ownBrand(element: HTMLElement): Brand | undefined {
  const address = addressOf(element);
  if (address && isFranceConnect(address) && !isAuthorizeAddress(address))
    return undefined;
  const name = normal(nameOf(element));
  const path = address ? address.pathname + address.search : '';
  const says = name.length <= 90 && SIGN_IN.test(name);
  if (
    says &&
    (/another European|autre pays européen/i.test(name) ||
      /\beidas\b/i.test(name))
  )
    return 'eIDAS';
  const brand = BRAND.exec(name)?.[0];
  const isBrandAlone = brand === name && looksPressable(element);
  if (brand && (says || isBrandAlone)) return plusOr(brand + path);
  const isForService =
    Boolean(address && isAuthorizeAddress(address)) || FC_ADDRESS.test(path);
  if (isForService && name === '') return plusOr(path);
  return address && isAuthorizeAddress(address) ? 'FranceConnect+' : undefined;
}

const plusOr = (text: string): Brand =>
  /\+|plus\b/i.test(text) ? 'FranceConnect+' : 'FranceConnect';

const looksPressable = (element: HTMLElement): boolean =>
  element.localName !== 'a' ||
  element.querySelector('img, svg') !== null ||
  style(element).backgroundImage !== 'none' ||
  box(element).height >= 40;

function addressOf(control: HTMLElement): URL | undefined {
  const href = (control as Partial<HTMLAnchorElement>).href;
  if (!control.hasAttribute('href') || typeof href !== 'string')
    return undefined;
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}

function describe(found: Found, state: State | undefined): Button {
  const { host, control, made } = found;
  const address = addressOf(control);
  return {
    ...found,
    // DSFR's style sheet makes the place for the logo.
    dressed:
      found.upgraded &&
      (made !== 'dsfr' || style(control).position !== 'static'),
    shown: isShown(control),
    state: state ?? stateOf(control),
    address,
    form: address ? undefined : formOf(made === 'kit' ? host : control),
  };
}

function formOf(element: HTMLElement): HTMLFormElement | undefined {
  const own = element as Partial<HTMLButtonElement>;
  if (element.localName === 'button' || element.localName === 'input')
    return /^(?:submit|image)$/.test(own.type ?? '') && own.form
      ? own.form
      : undefined;
  const id = element.getAttribute('form');
  const named = id
    ? Document.prototype.getElementById.call(element.ownerDocument, id)
    : null;
  const form =
    named ?? element.querySelector('form') ?? element.closest('form');
  return form ? (form as HTMLFormElement) : undefined;
}

function stateOf(control: Element): State {
  if (control.matches(':active')) return 'active';
  if (control.matches(':hover')) return 'hover';
  return control.matches(':focus-visible') ? 'focus' : 'rest';
}

/** What the page itself may hold of a button that submits: its target, its type. */
export const isDisabled = ({ control }: Button): boolean =>
  control.matches(':disabled, [aria-disabled=true]') ||
  (control.localName === 'a' && !control.hasAttribute('href'));
