// @ts-check
// What of Lit a drop-in never uses, taken off when it is built. Lit is pinned by this list: where a
// piece is not found exactly once, the build fails, and someone looks at what Lit has changed.

/**
 * What is there, what comes in its place, and why it is idle, by module.
 *
 * @type {Readonly<Record<string, readonly (readonly [string, string])[]>>}
 */
const TRIMS = {
  // `define` asks for ElementInternals and adopted sheets: no `<style>` for older browsers, and all
  // sheets are made by `css`, of other sheets at most.
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=1',
    ],
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
    ],
    [
      '(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)',
      's.cssText',
    ],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    [
      'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      'c=t=>t',
    ],
  ],
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
