declare module 'virtual:dsfr-connect' {
  /** The style sheet of DSFR's component "connect", for a shadow root. */
  const css: string;
  export default css;
}

// The build makes it: types can be checked before.
declare module '*/dist/custom-elements.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import at the top would make this file a module, which declares nothing
  const manifest: import('./manifest.js').Manifest;
  export default manifest;
}
