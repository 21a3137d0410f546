// In place of src/dom/is-server.ts: a drop-in runs in browsers alone, and its
// Lit knows neither hydration nor `<style>` elements.
export const isServer = false;

export const canHydrate = (): boolean => false;

export const needsAdoptedSheets = true;
