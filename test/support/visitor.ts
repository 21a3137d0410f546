afterEach(() => {
  // What a test defined on the object hides the prototype's own.
  delete (navigator as { languages?: unknown }).languages;
});

/** The visitor's languages, until the test is over. */
export function prefer(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', {
    configurable: true,
    get: () => languages,
  });
}
