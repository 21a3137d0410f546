import { native } from '../../dom/native.js';
import { attributeOf } from '../tree.js';
import { OURS, PROTOCOL } from '../official.js';
import type { Button, Page, Rule } from '../types.js';
import { both, NOTHING, onEach } from './support.js';

const fieldsOf = (form: HTMLFormElement): HTMLInputElement[] =>
  [...native(HTMLFormElement.prototype, 'elements', form)].filter(
    (element): element is HTMLInputElement => element.localName === 'input',
  );

const SECRET =
  /^(?:client_secret|client_id|state|nonce|code_verifier|redirect_uri)$/;

const TOKEN = /csrf|xsrf|token|authenticity|nonce|forgery/i;

const actionOf = (form: HTMLFormElement): URL | undefined => {
  try {
    return new URL(
      attributeOf(form, 'action') ?? '',
      native(Node.prototype, 'baseURI', form),
    );
  } catch {
    return undefined;
  }
};

export const goesTo = ({ address, form }: Button): URL | undefined =>
  address ?? (form && actionOf(form));

const methodOf = ({ form, control }: Button): string =>
  (
    control.getAttribute('formmethod') ??
    (form && attributeOf(form, 'method')) ??
    'get'
  ).toLowerCase();

function formActionOf(page: Page): string | undefined {
  const metas = page.elements
    .filter(({ localName }) => localName === 'meta')
    .filter((meta) =>
      /^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? ''),
    )
    .map((meta) => meta.getAttribute('content') ?? '');
  return [page.options.policy ?? '', ...metas]
    .flatMap((policy) => policy.split(/[;,]/))
    .map((directive) => directive.trim())
    .find((directive) => /^form-action(?:\s|$)/i.test(directive));
}

const admits = (directive: string): boolean =>
  /\s(?:https?:|\*)(?:\s|$)|franceconnect|\s(?:https?:\/\/)?(?:\*|[\w-]+\.|localhost|127\.|\[)/i.test(
    directive,
  );

function* leaks(page: Page): Generator<[Element, string]> {
  for (const element of page.elements) {
    const { localName } = element;
    if (
      localName === 'script' &&
      /client_secret|clientSecret/.test(element.textContent ?? '')
    )
      yield [element, 'client_secret'];
    if (
      localName === 'input' &&
      element.getAttribute('name') === 'client_secret'
    )
      yield [element, 'client_secret'];
  }
  for (const button of page.buttons) {
    const { address, form, control } = button;
    for (const name of address?.searchParams.keys() ?? [])
      if (SECRET.test(name)) yield [control, name];
    for (const { name, type } of form ? fieldsOf(form) : [])
      if (type === 'hidden' && SECRET.test(name)) yield [control, name];
  }
}

const TRACKS =
  /\b(?:_paq|dataLayer|gtag|ga|_gaq|tC|tc_events_\w+|ATInternet|at_internet|pa|plausible|matomo|eulerian)\b\s*[.([]/;

const TRACKING_ATTRIBUTE =
  /^data-(?:gtm|ga|track|tracking|analytics|matomo|at|piano|event|eulerian)\b/;

export const attributesOf = ({ host, control }: Button): Attr[] => [
  ...host.attributes,
  ...(host === control ? [] : control.attributes),
];

/** What keeps a login request safe. */
export const TRUST: readonly Rule[] = [
  {
    id: 'secrets',
    says: both(
      'Nothing secret may be in the page: no client secret, no state, no nonce, no client id.',
      'Rien de secret dans la page : ni secret client, ni state, ni nonce, ni client_id.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Create and keep them on your backend. Replace a secret that was published.',
      'Créez-les et gardez-les sur votre serveur. Remplacez un secret déjà publié.',
    ),
    measure: (page) => {
      const found = [...leaks(page)];
      const [[first] = [page.top]] = found;
      if (page.isPart) return [];
      return [
        {
          on: first,
          ok: found.length === 0,
          measured:
            found.length === 0
              ? NOTHING
              : [...new Set(found.map(([, name]) => name))].join(', '),
          expected: NOTHING,
        },
      ];
    },
  },
  {
    id: 'form-method',
    says: both(
      'A form that starts the login should be sent by POST.',
      'Un formulaire qui lance la connexion devrait être envoyé par POST.',
    ),
    source: OURS,
    severity: 'should',
    mend: both('Set method="post".', 'Mettez method="post".'),
    measure: onEach((button) =>
      button.form
        ? {
            ok: methodOf(button) === 'post',
            measured: methodOf(button).toUpperCase(),
            expected: 'POST',
          }
        : undefined,
    ),
  },
  {
    id: 'csrf',
    says: both(
      'A form that starts the login should carry a CSRF token.',
      'Un formulaire qui lance la connexion devrait porter un jeton CSRF.',
    ),
    source: {
      en: 'OWASP, cross-site request forgery',
      fr: 'OWASP, falsification de requête',
    },
    severity: 'should',
    mend: both(
      'Put your framework’s hidden token field into the form.',
      'Placez dans le formulaire le champ caché du jeton de votre framework.',
    ),
    measure: onEach((button, { elements }) => {
      const { form } = button;
      if (!form || methodOf(button) !== 'post') return undefined;
      const token = fieldsOf(form).find(
        ({ type, name }) => type === 'hidden' && TOKEN.test(name),
      );
      const meta = elements.find(
        (element) =>
          element.localName === 'meta' &&
          TOKEN.test(element.getAttribute('name') ?? ''),
      );
      return {
        ok: Boolean(token ?? meta),
        measured: token?.name ?? meta?.getAttribute('name') ?? NOTHING,
        expected: both('a hidden field', 'un champ caché'),
      };
    }),
  },
  {
    id: 'form-action',
    says: both(
      'The page’s policy must let the form end at FranceConnect: Chromium and WebKit block it otherwise.',
      'La politique de la page doit laisser le formulaire finir chez FranceConnect : sinon Chromium et WebKit le bloquent.',
    ),
    source: {
      en: 'Content Security Policy, form-action',
      fr: 'Content Security Policy, form-action',
    },
    severity: 'must',
    mend: both(
      'Use a link, or add FranceConnect’s origin to form-action.',
      'Utilisez un lien, ou ajoutez l’origine de FranceConnect à form-action.',
    ),
    measure: (page) => {
      const button = page.shown.find(({ form }) => form);
      const directive = formActionOf(page);
      if (!button || directive === undefined) return [];
      return [
        {
          on: button.control,
          ok: admits(directive),
          measured: directive,
          expected: "form-action 'self' https://auth.franceconnect.gouv.fr",
        },
      ];
    },
  },
  {
    id: 'analytics',
    says: both(
      'The button should have no analytics attached.',
      'Aucune mesure d’audience ne devrait être attachée au bouton.',
    ),
    source: OURS,
    severity: 'should',
    mend: both(
      'Count logins on your backend, without tracking the visitor.',
      'Comptez les connexions sur votre serveur, sans suivre le visiteur.',
    ),
    measure: onEach((button) => {
      const found = attributesOf(button).filter(
        ({ name, value }) =>
          TRACKING_ATTRIBUTE.test(name) ||
          (name.startsWith('on') && TRACKS.test(value)),
      );
      return {
        ok: found.length === 0,
        measured:
          found.length === 0
            ? NOTHING
            : found.map(({ name }) => name).join(', '),
        expected: NOTHING,
      };
    }),
  },
];
