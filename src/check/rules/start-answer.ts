import { isAuthorizeAddress, OURS, PROTOCOL } from '../official.js';
import type { Answer, StartRule } from '../types.js';
import { both, NOTHING } from './support.js';

const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** Where an answer sends the visitor. */
export function targetOf({ location }: Answer, base: URL): URL | undefined {
  try {
    return location === undefined ? undefined : new URL(location, base);
  } catch {
    return undefined;
  }
}

/** FranceConnect’s address, or a stand-in’s on this machine. */
export const isAuthorize = (url: URL): boolean =>
  isAuthorizeAddress(url) ||
  (isLoopback(url) && url.pathname.endsWith('/authorize'));

const flagsMissing = (cookie: string, url: URL): string[] =>
  [
    ['HttpOnly', /;\s*httponly/i],
    ['SameSite=Lax', /;\s*samesite=lax/i],
    ...(url.protocol === 'https:' ? [['Secure', /;\s*secure/i] as const] : []),
  ].flatMap(([flag, pattern]) =>
    (pattern as RegExp).test(cookie) ? [] : [String(flag)],
  );

/** What the route that starts a login answers. */
export const START_ANSWER: readonly StartRule[] = [
  {
    id: 'start-redirect',
    says: both(
      'The start route must answer with 302 or 303, so that the browser sends a GET; FranceConnect+ fails on a POST.',
      'La route de départ doit répondre 302 ou 303, pour que le navigateur envoie un GET ; FranceConnect+ échoue sur un POST.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both('Answer with 303.', 'Répondez 303.'),
    measure: ({ first }) => ({
      ok: first.status === 302 || first.status === 303,
      measured: String(first.status),
      expected: '302, 303',
    }),
  },
  {
    id: 'start-address',
    says: both(
      'The redirect should go to FranceConnect’s authorize address.',
      'La redirection devrait mener à l’adresse authorize de FranceConnect.',
    ),
    source: PROTOCOL,
    severity: 'should',
    mend: both(
      'Take the authorize address from FranceConnect’s discovery document.',
      'Prenez l’adresse authorize du document de découverte de FranceConnect.',
    ),
    measure: ({ url, first }) => {
      const target = targetOf(first, url);
      return {
        ok: target !== undefined && isAuthorize(target),
        measured: target ? target.origin + target.pathname : NOTHING,
        expected: 'https://auth.franceconnect.gouv.fr/api/v2/authorize',
      };
    },
  },
  {
    id: 'start-no-store',
    says: both(
      'No cache may store the answer: Cache-Control: no-store.',
      'La réponse ne doit pas être mise en cache : Cache-Control: no-store.',
    ),
    source: OURS,
    severity: 'must',
    mend: both(
      'Send Cache-Control: no-store.',
      'Envoyez Cache-Control: no-store.',
    ),
    measure: ({ first }) => ({
      ok: /\bno-store\b/i.test(first.cacheControl),
      measured: first.cacheControl || NOTHING,
      expected: 'no-store',
    }),
  },
  {
    id: 'start-cookie',
    says: both(
      'A cookie must bind the login to this browser: HttpOnly, SameSite=Lax, Secure on https.',
      'Un cookie doit lier la connexion à ce navigateur : HttpOnly, SameSite=Lax, Secure en https.',
    ),
    source: OURS,
    severity: 'must',
    mend: both(
      'Keep state and nonce in a session whose cookie has these flags. The callback gets no Strict cookie.',
      'Gardez state et nonce dans une session dont le cookie a ces attributs. Au retour, un cookie Strict manquerait.',
    ),
    measure: ({ url, first }) => {
      const best = first.cookies
        .map((cookie) => flagsMissing(cookie, url))
        .sort((a, b) => a.length - b.length)[0];
      return {
        ok: best?.length === 0,
        measured: best
          ? best.length === 0
            ? both('all flags', 'tous les attributs')
            : both(`without ${best.join(', ')}`, `sans ${best.join(', ')}`)
          : both('no cookie', 'aucun cookie'),
        expected:
          url.protocol === 'https:'
            ? 'HttpOnly; SameSite=Lax; Secure'
            : 'HttpOnly; SameSite=Lax',
      };
    },
  },
  {
    id: 'start-no-secret',
    says: both(
      'The client secret must not be in the address.',
      'Le secret client ne doit pas être dans l’adresse.',
    ),
    source: PROTOCOL,
    severity: 'must',
    mend: both(
      'Send it only to the token endpoint, and replace it now.',
      'Envoyez-le au seul endpoint token, et remplacez-le dès maintenant.',
    ),
    measure: ({ url, first }) => {
      const has =
        targetOf(first, url)?.searchParams.has('client_secret') ?? false;
      return {
        ok: !has,
        measured: has ? 'client_secret' : NOTHING,
        expected: NOTHING,
      };
    },
  },
  {
    id: 'start-prefetch',
    says: both(
      'The start route must refuse a prefetch: no login begins before a click.',
      'La route de départ doit refuser un préchargement : pas de connexion avant un clic.',
    ),
    source: OURS,
    severity: 'must',
    mend: both(
      'Answer 503 to requests with Sec-Purpose: prefetch.',
      'Répondez 503 aux requêtes avec Sec-Purpose: prefetch.',
    ),
    measure: ({ prefetch }) => ({
      ok: prefetch.status >= 400,
      measured: String(prefetch.status),
      expected: '503',
    }),
  },
];
