/**
 * A server is where there is no `document`. Lit's own `isServer` tells which of
 * its builds was taken: under Node that is the server's, in jsdom too.
 */
export const isServer = typeof document === 'undefined';

/**
 * Whether a first render takes over what a server wrote, as Lit's support for
 * hydration makes it do. Otherwise it is written anew.
 */
export const canHydrate = (): boolean =>
  'litElementHydrateSupport' in globalThis;
