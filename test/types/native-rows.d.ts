// What the page of a row of test/e2e/support/native-rows.js defines.
declare const subject: HTMLElement;
declare function place(...args: unknown[]): { x: number; y: number };
declare function control(): HTMLElement;
declare const Idiomorph: {
  morph(old: Element, html: string, options?: object): void;
};
