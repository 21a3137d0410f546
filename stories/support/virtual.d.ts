declare module 'virtual:dsfr-connect' {
  /** The style sheet of DSFR's component "connect", for a shadow root. */
  const css: string;
  export default css;
}
