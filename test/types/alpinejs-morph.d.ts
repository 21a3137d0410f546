declare module '@alpinejs/morph' {
  /** What the plugin adds to Alpine. */
  export interface Morphing {
    morph: (from: Element, to: string, options?: object) => Element;
  }
  export default function plugin(alpine: Partial<Morphing>): void;
}
