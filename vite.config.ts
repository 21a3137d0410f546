import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { swapAlphabet } from './src/drop-in/alphabet.js';
import type { Locale } from './src/i18n/locales.js';
import { trimLit } from './scripts/lit-trims.mjs';
import { BUTTONS, TAGS } from './scripts/tags.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};

/** The drop-ins, and the tags that each defines. */
const DROP_INS: Partial<Record<string, readonly string[]>> = {
  'fc-eidas-buttons': BUTTONS,
  'fc-eidas-elements': TAGS,
};

/** Notes to translators are of no use to a browser. */
const withoutNotes: Plugin = {
  name: 'without-translators-notes',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/src/') && code.includes('desc:')
      ? {
          code: code.replace(/\bdesc:\s*'(?:[^'\\]|\\.)*',?/g, ''),
          map: null,
        }
      : undefined,
};

/** A sheet as esbuild writes it, and its lines, which a source map counts, after it. */
const shrinkSheet = (all: string, sheet: string): string => {
  const { code } = transformSync(sheet, { loader: 'css', minify: true });
  return `css\`${code.trim()}\`${all.replace(/.+/g, '')}`;
};

/**
 * Style sheets and markup are strings, which a minifier leaves as they are. An
 * indent goes from every line, and the blank before the end of a tag. Lines
 * stay as many, as the source maps have them: a line break may stand before the
 * end of an expression.
 */
const withoutIndents: Plugin = {
  name: 'without-indents',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(?:elements|button|picker|popover|base|artwork)\//.test(id)
      ? {
          code: code
            .replace(/^[ \t]+/gm, '')
            .replace(/css`([^`]*)`/g, shrinkSheet)
            .replace(/(\}[^{}`$]*)\n(?=>)/g, '\n$1'),
          map: null,
        }
      : undefined,
};

/** `msg('…', { id: 'fc.signIn' })`, with or without a value. */
const MESSAGE =
  /\bmsg\(\s*(?:'(?:[^'\\]|\\.)*'|str`[^`$]*\$\{([^{}]*)\}[^`$]*`),\s*\{\s*id: '([^']+)',\s*(?:desc:\s*'(?:[^'\\]|\\.)*',?\s*)?\},?\s*\)/g;

/** A text by its number, where every language is at hand, French too. */
const numberedTexts: Plugin = {
  name: 'numbered-texts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/') || !/\bdesc:/.test(code)) return undefined;
    const numbers = JSON.parse(
      readFileSync('src/generated/text-numbers.json', 'utf8'),
    ) as Record<string, number>;
    const numbered = code.replace(MESSAGE, (all, value: string, id: string) => {
      const parameters = value ? `${numbers[id]}, ${value}` : numbers[id];
      return `msg(${parameters}${all.replace(/.+/g, '')})`;
    });
    if (/\bdesc:/.test(numbered)) throw new Error(`a text kept its id: ${id}`);
    return { code: numbered, map: null };
  },
};

/** Letters that ASCII has not, in the place of those that it has. */
const swappedAlphabets: Plugin = {
  name: 'swapped-alphabets',
  enforce: 'pre',
  transform: (code, id) =>
    /all-languages\.\w+\.ts$/.test(id)
      ? {
          code: code.replace(
            /(\w\w): `([^`]*)`/g,
            (_, locale: Locale, texts: string) =>
              `${locale}: ${JSON.stringify(swapAlphabet(locale, texts))}`,
          ),
          map: null,
        }
      : undefined,
};

/** The kit's decorators stand alone, and do all by themselves. */
const ownDecorators: Plugin = {
  name: 'own-decorators',
  transform: (_, id) =>
    id.endsWith('/decorate.js')
      ? {
          code: 'export default ([decorator], ...member) => decorator(...member)',
          map: null,
        }
      : undefined,
};

/**
 * All languages in the file itself: under a policy of hashes, what a script
 * would load later is blocked. And nothing of what a server needs.
 */
const ownModules = (name: string): Plugin => ({
  name: 'own-modules',
  enforce: 'pre',
  resolveId(source, importer) {
    const to = (path: string) =>
      this.resolve(fileURLToPath(new URL(path, import.meta.url)), importer);
    if (source.endsWith('/is-server.js')) return to('src/drop-in/is-server.ts');
    if (
      /generated\/\w+-texts\.js$/.test(source) ||
      (source === './texts.js' && importer?.includes('/i18n/'))
    )
      return to('src/drop-in/texts.ts');
    return source.endsWith('/all-languages.elements.js')
      ? to(`src/generated/all-languages.${name.replace('fc-eidas-', '')}.ts`)
      : undefined;
  },
});

/**
 * The Trusted Types policy gets the file's own name: two copies of Lit on a
 * page cannot both make one called `lit-html`.
 */
const ownPolicy = (name: string): Plugin => ({
  name: 'own-trusted-types-policy',
  transform: (code, id) =>
    id.endsWith('/lit-html/lit-html.js')
      ? {
          code: code.replace(/(createPolicy\()(["'])lit-html\2/, `$1"${name}"`),
          map: null,
        }
      : undefined,
});

/** What of Lit does nothing in a drop-in. */
const withoutIdleLit: Plugin = {
  name: 'without-idle-lit',
  transform: (code, id) => {
    const trimmed = trimLit(id, code);
    return trimmed === undefined ? undefined : { code: trimmed, map: null };
  },
};

/** What `src/define/define.ts` does, where the file stops before it. */
const elseTellOfVersions = `else{const v=globalThis[Symbol.for("fc-eidas-elements.version")];v&&v!=="${version}"&&console.warn("fc-eidas-elements ${version}: version "+v+" is on this page already. Its elements stay; load one version only.")}`;

/**
 * A second load stops before its Lit is evaluated, which would make the
 * policy again; and where no policy may be made, the fallback stays.
 */
const dropIn = (name: string, tags: readonly string[]): UserConfig => ({
  plugins: [
    numberedTexts,
    swappedAlphabets,
    withoutIndents,
    ownModules(name),
    ownDecorators,
    withoutIdleLit,
    ownPolicy(name),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    target: 'es2022',
    // Released beside the files and not in the package, which it would double.
    sourcemap: 'hidden',
    lib: {
      entry: `src/drop-in/${name.replace('fc-eidas-', '')}.ts`,
      formats: ['iife'],
      name: 'fcEidas',
      fileName: () => `${name}.js`,
    },
    rolldownOptions: {
      // A text that two modules read would else stand in the file twice.
      optimization: { inlineConst: false },
      output: {
        postBanner: `/*! fc-eidas-elements ${version} | MIT, see NOTICE for the artwork | includes Lit (BSD-3-Clause) */\nif(globalThis.customElements&&!${JSON.stringify(tags)}.every(t=>customElements.get(t)))try{`,
        postFooter: `}catch(e){console.warn("fc-eidas-elements could not start; the fallback stays.",e)}${elseTellOfVersions}`,
      },
    },
  },
});

/** A language that is loaded by itself is its texts, and no more. */
const bareLanguages: Plugin = {
  name: 'bare-languages',
  renderChunk: (code, { name }) =>
    /^generated\/\w+\/\w\w$/.test(name)
      ? {
          code: code.replace(/^[^`]*(`[^`]*`)[^`]*$/, 'export default$1;\n'),
          map: null,
        }
      : undefined,
};

const modules: UserConfig = {
  plugins: [withoutNotes, withoutIndents, bareLanguages],
  build: {
    outDir: 'dist/esm',
    target: 'es2022',
    // Readable as they are: a map would say it all again.
    minify: false,
    sourcemap: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/server.ts',
        ...TAGS.flatMap((tag) => [
          `src/define/${tag}.ts`,
          `src/elements/${tag}.ts`,
        ]),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The types say it once more, where an editor shows it.
        comments: { jsdoc: false },
        entryFileNames: '[name].js',
      },
    },
  },
};

/** `--mode modules`, or the name of a drop-in. */
export default defineConfig(({ mode }) => {
  const tags = DROP_INS[mode];
  return tags ? dropIn(mode, tags) : modules;
});
