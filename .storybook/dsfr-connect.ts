import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const ID = 'virtual:dsfr-connect';

const read = (path: string): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@gouvfr/dsfr/dist/${path}`),
    'utf8',
  );

/** The declarations of a block of custom properties, as a map. */
function properties(block: string): Map<string, string> {
  const found = block.matchAll(/(--[\w-]+):\s*([^;}]+)/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** The official component's style sheet, and the colours that it refers to. */
function makeSheet(): string {
  const connect = read('component/connect/connect.main.css');
  // The dark colours stand in a file of their own.
  const colours = read('core/core.main.css') + read('scheme/scheme.css');
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, selector = '', block = ''] of colours.matchAll(
    /(:root[^{}]*)\{([^{}]*)\}/g,
  )) {
    const target = selector.includes('=dark') ? dark : light;
    for (const [name, value] of properties(block)) target.set(name, value);
  }
  const wanted = new Set<string>();
  const want = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      want(`${light.get(name) ?? ''} ${dark.get(name) ?? ''}`);
    }
  };
  want(connect);
  const write = (map: Map<string, string>): string =>
    [...wanted]
      .filter((name) => map.has(name))
      .map((name) => `${name}: ${map.get(name) ?? ''};`)
      .join('\n');
  return `:host { ${write(light)} }
:host([data-fr-theme="dark"]) { ${write(dark)} }
${connect.replace(/@charset[^;]*;/, '')}`;
}

/**
 * `virtual:dsfr-connect`: the style sheet of the official component of the
 * State design system, made to work in a shadow root. The font is left out:
 * its licence is not ours to pass on.
 */
export const dsfrConnect = (): Plugin => ({
  name: 'dsfr-connect',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) =>
    id === `\0${ID}`
      ? `export default ${JSON.stringify(makeSheet())};`
      : undefined,
});
