import { PROTOCOL } from '../official.js';
import type { Start, StartRule, Words } from '../types.js';
import { isAuthorize, targetOf } from './start-answer.js';
import { both, NOTHING } from './support.js';

/** Exactly these; FranceConnect+ refuses any other. */
const PARAMETERS = new Set([
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'acr_values',
  'claims',
  'state',
  'nonce',
  'prompt',
  'idp_hint',
  'ui_locales',
]);

const LONG = 32;

/** The request to FranceConnect+ in the first answer. */
function requestOf({ url, first }: Start): URLSearchParams | undefined {
  const target = targetOf(first, url);
  return target && isAuthorize(target) ? target.searchParams : undefined;
}

type Found = ReturnType<StartRule['measure']>;

/** Measures the request to FranceConnect+, where there is one. */
const onRequest =
  (
    measure: (request: URLSearchParams, start: Start) => Found,
  ): StartRule['measure'] =>
  (start) => {
    const request = requestOf(start);
    return request && measure(request, start);
  };

const characters = (count: number): Words =>
  both(`${count} characters`, `${count} caractères`);

const isLong = (name: string): StartRule['measure'] =>
  onRequest((request) => {
    const { length } = request.get(name) ?? '';
    return {
      ok: length >= LONG,
      measured: characters(length),
      expected: both(`${LONG} or more`, `${LONG} ou plus`),
    };
  });

/** Whether `amr` is asked for, and the claims are what FranceConnect+ takes. */
function asksForAmr(text: string): boolean {
  try {
    const claims = JSON.parse(text) as Partial<
      Record<string, Partial<Record<string, unknown>>>
    > | null;
    return Boolean(claims?.['id_token'] && 'amr' in claims['id_token']);
  } catch {
    return false;
  }
}

/** What it asks of FranceConnect+. */
export const START_REQUEST: readonly StartRule[] = [
  {
    id: 'start-state',
    says: both(
      'state must be long enough that nobody can guess it.',
      'state doit être assez long pour que personne ne le devine.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Use 32 random characters or more for state.',
      'Utilisez un state de 32 caractères aléatoires ou plus.',
    ),
    measure: isLong('state'),
  },
  {
    id: 'start-nonce',
    says: both(
      'nonce must be long enough: FranceConnect+ refuses a short one.',
      'nonce doit être assez long : FranceConnect+ en refuse un court.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Use 32 random characters or more for nonce.',
      'Utilisez un nonce de 32 caractères aléatoires ou plus.',
    ),
    measure: isLong('nonce'),
  },
  {
    id: 'start-fresh',
    says: both(
      'state and nonce must be new for each login.',
      'state et nonce doivent être nouveaux à chaque connexion.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Create both for each request.',
      'Créez les deux à chaque requête.',
    ),
    measure: onRequest((request, { url, second }) => {
      const other = targetOf(second, url)?.searchParams;
      const same = ['state', 'nonce'].filter(
        (name) => request.has(name) && request.get(name) === other?.get(name),
      );
      return {
        ok: same.length === 0,
        measured:
          same.length === 0
            ? both('new', 'nouveaux')
            : both(
                `the same ${same.join(', ')}`,
                `${same.join(', ')} identique`,
              ),
        expected: both('new', 'nouveaux'),
      };
    }),
  },
  {
    id: 'start-acr',
    says: both(
      'acr_values must ask for one level: eidas2 or eidas3.',
      'acr_values doit demander un niveau : eidas2 ou eidas3.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Send acr_values=eidas2, or eidas3.',
      'Envoyez acr_values=eidas2, ou eidas3.',
    ),
    measure: onRequest((request) => {
      const all = request.getAll('acr_values');
      return {
        ok: all.length === 1 && /^eidas[23]$/.test(all[0] ?? ''),
        measured: all.join(', ') || NOTHING,
        expected: 'eidas2, eidas3',
      };
    }),
  },
  {
    id: 'start-claims',
    says: both(
      'claims must ask for amr: only amr identifies a European identity.',
      'claims doit demander amr : lui seul distingue une identité européenne.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Send the expected claims, and have amr registered.',
      'Envoyez les claims attendus, et faites enregistrer amr.',
    ),
    measure: onRequest((request) => ({
      ok: asksForAmr(request.get('claims') ?? ''),
      measured: request.get('claims') ?? NOTHING,
      expected: '{"id_token":{"amr":{"essential":true}}}',
    })),
  },
  {
    id: 'start-parameters',
    says: both(
      'The request may have only parameters that FranceConnect+ knows, each once.',
      'La demande ne doit avoir que des paramètres connus de FranceConnect+, chacun une fois.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Map the fields of the page; never pass them through. No PKCE, no country.',
      'Traduisez les champs de la page, sans les transmettre. Ni PKCE, ni pays.',
    ),
    measure: onRequest((request) => {
      const names = [...request.keys()];
      const wrong = names.filter(
        (name, index) => !PARAMETERS.has(name) || names.indexOf(name) !== index,
      );
      return {
        ok: wrong.length === 0,
        measured: wrong.join(', ') || NOTHING,
        expected: NOTHING,
      };
    }),
  },
  {
    id: 'start-request',
    says: both(
      'The request must ask for a code, and for openid.',
      'La demande doit porter response_type=code et le scope openid.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Send client_id, redirect_uri, response_type=code and a scope with openid.',
      'Envoyez client_id, redirect_uri, response_type=code et un scope avec openid.',
    ),
    measure: onRequest((request) => {
      const lacks = [
        ...['client_id', 'redirect_uri'].filter((name) => !request.get(name)),
        ...(request.get('response_type') === 'code'
          ? []
          : ['response_type=code']),
        ...((request.get('scope') ?? '').split(' ').includes('openid')
          ? []
          : ['openid']),
      ];
      return {
        ok: lacks.length === 0,
        measured:
          lacks.length === 0
            ? both('complete', 'complète')
            : both(`without ${lacks.join(', ')}`, `sans ${lacks.join(', ')}`),
        expected: both('complete', 'complète'),
      };
    }),
  },
  {
    id: 'start-idp-hint',
    says: both(
      'The eIDAS start route must name the eIDAS provider: idp_hint.',
      'La route de départ eIDAS doit nommer le fournisseur eIDAS : idp_hint.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Send the idp_hint that FranceConnect gave you for eIDAS.',
      'Envoyez l’idp_hint que FranceConnect vous a donné pour eIDAS.',
    ),
    measure: onRequest((request, { url }) =>
      /eidas/i.test(url.pathname)
        ? {
            ok: Boolean(request.get('idp_hint')),
            measured: request.get('idp_hint') || NOTHING,
            expected: 'idp_hint',
          }
        : undefined,
    ),
  },
];
