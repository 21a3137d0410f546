// In place of src/dom/is-server.ts: a drop-in runs in browsers alone, and its
// Lit knows no hydration.
export const isServer = false;

export const canHydrate = (): boolean => false;
