/**
 * A server is where there is no `document`. Lit's own `isServer` tells which of
 * its builds was taken: under Node that is the server's, in jsdom too.
 */
export const isServer = typeof document === 'undefined';
