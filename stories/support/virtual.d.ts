declare module 'virtual:dsfr-connect' {
  /** The style sheet of DSFR's component "connect", for a shadow root. */
  const css: string;
  export default css;
}

/** By code: `define` in `.storybook/vite.config.ts`. */
declare const KIT_LANGUAGES: Readonly<Record<string, string>>;

// The build makes it: types can be checked before.
declare module '*/dist/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
