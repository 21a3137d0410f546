// @ts-check
// What of Lit a drop-in never uses, taken off when it is built. Lit is pinned by this list: where a
// piece is not found exactly once, the build fails, and someone looks at what Lit has changed.

/**
 * What is there, what comes in its place, and why it is idle, by module.
 *
 * @type {Readonly<Record<string, readonly (readonly [string, string])[]>>}
 */
const TRIMS = {
  // No decorators of the standard, no polyfills, no count of the copies on a page; nothing is
  // reflected to an attribute.
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
      '',
    ],
    [
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      '',
    ],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
  ],
  // No polyfills, and no hydration: a drop-in writes anew what a server wrote.
  'lit-html/lit-html.js': [
    [
      'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D',
      'D',
    ],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/**
 * @param {string} id a module's path
 * @param {string} code its text
 * @returns {string | undefined} `undefined` for what is none of these modules
 */
export function trimLit(id, code) {
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  const trims = Object.hasOwn(TRIMS, path) ? TRIMS[path] : undefined;
  return trims?.reduce((text, [idle, rest]) => {
    const parts = text.split(idle);
    if (parts.length !== 2)
      throw new Error(
        `${path} has changed: ${parts.length - 1} times "${idle}". See scripts/lit-trims.mjs.`,
      );
    return parts.join(rest);
  }, code);
}
