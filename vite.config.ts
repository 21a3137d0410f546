import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
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

/**
 * Style sheets and markup are strings, which a minifier leaves as they are: an
 * indent goes from every line, and the comments from style sheets. Lines stay
 * lines, as the source maps have them, and stay blanks to a browser.
 */
const withoutIndents: Plugin = {
  name: 'without-indents',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(?:elements|button|picker|popover|base|artwork)\//.test(id)
      ? {
          code: code
            .replace(/^[ \t]+/gm, '')
            .replace(/css`[^`]*`/g, (sheet) =>
              sheet
                .replace(/\/\*[^]*?\*\//g, (note) => note.replace(/.+/g, ''))
                .replace(/(?<=[,:]) | (?={)/g, ''),
            ),
          map: null,
        }
      : undefined,
};

/**
 * All languages in the file itself: under a policy of hashes, what a script
 * would load later is blocked. And nothing of what a server needs.
 */
const ownModules: Plugin = {
  name: 'own-modules',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source.endsWith('/is-server.js'))
      return this.resolve('/src/drop-in/is-server.ts', importer);
    return source.endsWith('-languages.js')
      ? this.resolve(source.replace(/js$/, 'inline.ts'), importer)
      : undefined;
  },
};

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
    withoutNotes,
    withoutIndents,
    ownModules,
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
