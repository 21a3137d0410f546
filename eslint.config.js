import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

/** What functions evaluated in a page see. */
const PAGE_GLOBALS = [
  'CSS',
  'CSSStyleSheet',
  'Event',
  'EventTarget',
  'Document',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'Image',
  'InputEvent',
  'MouseEvent',
  'MutationObserver',
  'Node',
  'PageTransitionEvent',
  'PerformanceObserver',
  'addEventListener',
  'atob',
  'caches',
  'ShadowRoot',
  'customElements',
  'dispatchEvent',
  'document',
  'getComputedStyle',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'open',
  'requestAnimationFrame',
  'requestIdleCallback',
  'sessionStorage',
  'top',
  'window',
];

/** @param {string[]} names @returns {Record<string, 'readonly'>} */
const readonly = (names) =>
  Object.fromEntries(names.map((name) => [name, 'readonly']));

/** `eslint-disable-next-line rule -- reason`: a suppression says why. */
const house = {
  rules: {
    'explained-suppression': {
      /** @param {import('eslint').Rule.RuleContext} context */
      create: (context) => ({
        Program() {
          for (const { value, loc } of context.sourceCode.getAllComments()) {
            if (!/^\s*eslint-disable/.test(value)) continue;
            if (/\s--\s+\S/.test(value) || !loc) continue;
            context.report({ loc, message: 'Say why: `-- reason`.' });
          }
        },
      }),
    },
    'class-length': {
      /** @param {import('eslint').Rule.RuleContext} context */
      create: (context) => ({
        ClassBody({ loc }) {
          const lines = loc ? loc.end.line - loc.start.line + 1 : 0;
          if (!loc || lines <= 200) return;
          const message = `A class has at most 200 lines; this one has ${lines}.`;
          context.report({ loc, message });
        },
      }),
    },
  },
};

/**
 * The rooms of src/, from the top: imports run downwards only. Rooms on one line
 * know nothing of each other; `styles` and `generated` are below all of them.
 */
const ROOMS = [
  ['check'],
  ['server'],
  ['index', 'drop-in'],
  ['define'],
  ['elements'],
  ['button', 'picker'],
  ['authorize', 'artwork'],
  ['form'],
  ['base', 'countries'],
  ['i18n', 'popover'],
  ['dom'],
];

/** Matches an import from one of the rooms; two of them are single files. */
const imports = (rooms) =>
  `(^|/)(${rooms.join('|')})/|^\\.\\.?/(${['index', 'server'].filter((file) => rooms.includes(file)).join('|') || '!'})\\.js$`;

/** What the files of each room must not import. */
const importsDownwards = ROOMS.flatMap((row, level) =>
  row.map((room) => {
    const above = ROOMS.slice(0, level + 1)
      .flat()
      .filter((other) => other !== room);
    return {
      files: [`src/${room}/**`, `src/${room}.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: imports(above),
                message: `imports run downwards only: see ROOMS in eslint.config.js`,
              },
            ],
          },
        ],
      },
    };
  }),
);

/** The page check stands apart: of the kit it knows the texts, and how to read a document. */
const checkApart = {
  files: ['src/check/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: imports(
              ROOMS.flat().filter((room) => !['check', 'dom'].includes(room)),
            ),
            message: 'the page check imports nothing of the elements',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'storybook-static/',
    'test-output/',
    'release/',
    'src/generated/',
    // Their types are those of the built package, which a linter need not wait for.
    'test/package/types/',
    'examples/*/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { house },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-coercion': ['error', { boolean: false }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-warning-comments': 'error',
      'house/explained-suppression': 'error',
    },
  },

  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.ts', '.storybook/*.ts'],
          // Theirs may import scripts.
          defaultProject: 'stories/tsconfig.json',
        },
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': [
        'error',
        { allowIndexSignaturePropertyAccess: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      // The kit guards against what pages hand it and what older browsers lack: types know neither.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Safari forgets that a list without bullets is a list, unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensionAlias: { '.js': ['.ts'] } }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'house/class-length': 'error',
      'max-lines': ['error', 300],
    },
  },
  {
    // Assertions are property reads, and what a test fetched is there or the test fails.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // @open-wc/semantic-dom-diff types chai's `equal` as a promise.
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },

  {
    // Types for others' packages are as those packages are.
    files: ['**/*.d.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: readonly(NODE_GLOBALS) },
    rules: {
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: [
      'test/**/*.{js,mjs}',
      'bench/**/*.{js,mjs}',
      'command/*.js',
      'docs/**/*.js',
      'examples/*.mjs',
    ],
    languageOptions: { globals: readonly(PAGE_GLOBALS) },
  },

  importsDownwards,
  checkApart,
);
