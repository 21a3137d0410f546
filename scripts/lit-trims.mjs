// @ts-check
// What of Lit a drop-in never uses, taken off when it is built. Lit is pinned by this list: where a
// piece is not found exactly once, the build fails, and someone looks at what Lit has changed. The
// build fails too where the kit begins to use what is taken off.

/**
 * What is there, what comes in its place, and why it is idle, by module.
 *
 * @type {Readonly<Record<string, readonly (readonly [string, string])[]>>}
 */
const TRIMS = {
  // A sheet is a constant without values, made once; no polyfills.
  '@lit/reactive-element/css-tag.js': [
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
    ],
    ['toString(){return this.cssText}', ''],
    [
      `const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)`,
      'return new n(t[0])',
    ],
    [
      's.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    [
      'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      'c=t=>t',
    ],
  ],
  // No decorators of the standard, no polyfills, no count of the copies on a page; nothing is
  // reflected to an attribute, no property is declared by `static properties`, and none is a number
  // or an object.
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
    ['getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:t',
    ],
    ['reflect:!1,useDefault:!1,', ''],
    [
      ',this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      ')',
    ],
    ['if(this.finalized=!0,this._$Ei())', 'this.finalized=!0,this._$Ei();'],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[s??[]].flat(1/0)',
    ],
    [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['if(void 0!==e&&this._$Em!==e)', 'if(void 0!==e)'],
    [
      'this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=h.fromAttribute(s,t.type)',
    ],
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!(i.hasChanged??f)(h,s)',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],

    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ],
  // No polyfills, and no hydration: a drop-in writes anew what a server wrote. No value stands in a
  // comment, in what is only text, or in the place of an attribute; no template is compiled or of
  // SVG alone; no directive is asynchronous.
  'lit-html/lit-html.js': [
    [
      'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D',
      'D',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v,d=-1', 'c=v,d=-1'],
    [':(c=p,n=void 0)', ':c=p'],
    [
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
      '',
    ],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['(t?.creationScope??l)', 'l'],
    [
      'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      '',
    ],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this.options=e,this._$Cv=e?.isConnected??!0', ',this.options=e'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      '',
    ],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['{values:i,_$litType$:s}=t,e=', '{values:i}=t,e='],
    ['this._$AP?.(!1,!0,s)', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},',
      'const j={I:k},',
    ],
  ],
  // A part stays in its list.
  'lit-html/directive-helpers.js': [
    [
      ',n=e._$AM,c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}if(t!==d||c)',
      ';if(t!==d)',
    ],
  ],
  // Always with keys, and in a list's place. The short cuts for two ends that change places go:
  // what comes after them does the same.
  'lit-html/directives/repeat.js': [
    [
      'constructor(e){if(super(e),e.type!==r.CHILD)throw Error("repeat() can only be used in text expressions")}',
      '',
    ],
    [
      'dt(e,s,t){let r;void 0===t?t=s:void 0!==s&&(r=s);const l=[],o=[];let i=0;for(const s of e)l[i]=r?r(s,i):i,o[i]=t(s,i),i++;return{values:o,keys:l}}',
      'dt(e,s,t){return{values:e.map(t),keys:e.map(s)}}',
    ],
    [
      'else if(h[x]===a[w])v[w]=o(d[x],p[w]),i(s,v[w+1],d[x]),x++,w--;else if(h[j]===a[k])v[k]=o(d[j],p[k]),i(s,d[x],d[j]),j--,k++;',
      '',
    ],
  ],
  // Always by a list of the same length.
  'lit-html/directives/guard.js': [
    [
      'if(Array.isArray(s)){if(Array.isArray(this.ot)&&this.ot.length===s.length&&s.every((r,t)=>r===this.ot[t]))return r}else if(this.ot===s)return r;return this.ot=Array.isArray(s)?Array.from(s):s,',
      'if(s.every((r,t)=>r===this.ot[t]))return r;return this.ot=s,',
    ],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

/** What a module of the kit cannot use in a drop-in, since it is taken off. */
const TAKEN_OFF =
  /\b(?:reflect|useDefault): |\bstatic (?:override )?properties\b|\btype: (?!Boolean)\w|\b(?:removeController|shouldUpdate|unsafeCSS)\b|\bcss`[^`]*\$\{|\b(?:svg|mathml)`|<(?:script|style|textarea|title)[\s>]|\blit\/(?:(?:async-)?directive\.|directives\/(?!guard|repeat))/;

/**
 * @param {string} id a module's path
 * @param {string} code its text
 * @returns {string | undefined} `undefined` for what is none of these modules
 */
export function trimLit(id, code) {
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  const used = path.includes('/src/') && TAKEN_OFF.exec(code)?.[0];
  if (used)
    throw new Error(
      `${id} uses "${used}", which scripts/lit-trims.mjs takes off.`,
    );
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
