// What an app weighs that is bundled from the modules, as an ordinary one is.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const esm = new URL('../dist/esm/', import.meta.url);

/** Bytes in brotli, at its highest level. */
export const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const ENTRY = '\0app';

/**
 * One FranceConnect+ button on a French page, bundled by Vite with what it
 * takes at once, Lit included: the other languages load when they are needed.
 */
export async function appSize(module = 'define/fc-plus-button.js') {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY },
    },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? `import ${JSON.stringify(fileURLToPath(new URL(module, esm)))};`
            : undefined,
      },
    ],
  });
  const chunks = bundled.output.filter(({ type }) => type === 'chunk');
  const loaded = new Set();
  const load = (chunk) => {
    if (loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports)
      load(chunks.find(({ fileName }) => fileName === name));
  };
  load(chunks.find(({ isEntry }) => isEntry));
  return [...loaded].reduce((sum, { code }) => sum + brotli(code), 0);
}

/** Each file of a language, and its bytes. */
export const lazyLanguages = () =>
  ['buttons', 'picker'].flatMap((unit) =>
    readdirSync(new URL(`generated/${unit}/`, esm))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [
        `${unit}/${file}`,
        brotli(
          readFileSync(
            new URL(`generated/${unit}/${file}`, esm),
            'utf8',
          ).replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
        ),
      ]),
  );
