// @ts-check

/**
 * oidc-provider says at import that it wants Node 22. Node 20 runs all that is
 * used here, and the line would only worry whoever starts the demo.
 */
const { warn } = console;
console.warn = (...parameters) => {
  if (!String(parameters[0]).includes('Unsupported runtime'))
    warn(...parameters);
};
const library = await import('oidc-provider').finally(() => {
  console.warn = warn;
});

export const { Provider, interactionPolicy, errors } = library;
