var bt=e=>{throw TypeError(e)};var je=(e,t,i)=>t.has(e)||bt("Cannot "+i);var v=(e,t,i)=>(je(e,t,"read from private field"),i?i.call(e):t.get(e)),A=(e,t,i)=>t.has(e)?bt("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,i),w=(e,t,i,r)=>(je(e,t,"write to private field"),r?r.call(e,i):t.set(e,i),i),S=(e,t,i)=>(je(e,t,"access private method"),i);import{w as Fi,r as T,j as _}from"./jsx-runtime-BgdLQpJ3.js";const we=globalThis,Je=we.ShadowRoot&&(we.ShadyCSS===void 0||we.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Qe=Symbol(),yt=new WeakMap;let Gt=class{constructor(t,i,r){if(this._$cssResult$=!0,r!==Qe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=i}get styleSheet(){let t=this.o;const i=this.t;if(Je&&t===void 0){const r=i!==void 0&&i.length===1;r&&(t=yt.get(i)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&yt.set(i,t))}return t}toString(){return this.cssText}};const qi=e=>new Gt(typeof e=="string"?e:e+"",void 0,Qe),Y=(e,...t)=>{const i=e.length===1?e[0]:t.reduce((r,n,s)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[s+1],e[0]);return new Gt(i,e,Qe)},Ki=(e,t)=>{if(Je)e.adoptedStyleSheets=t.map(i=>i instanceof CSSStyleSheet?i:i.styleSheet);else for(const i of t){const r=document.createElement("style"),n=we.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=i.cssText,e.appendChild(r)}},_t=Je?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let i="";for(const r of t.cssRules)i+=r.cssText;return qi(i)})(e):e;const{is:Gi,defineProperty:Wi,getOwnPropertyDescriptor:Zi,getOwnPropertyNames:Yi,getOwnPropertySymbols:Ji,getPrototypeOf:Qi}=Object,Me=globalThis,$t=Me.trustedTypes,Xi=$t?$t.emptyScript:"",er=Me.reactiveElementPolyfillSupport,de=(e,t)=>e,Ue={toAttribute(e,t){switch(t){case Boolean:e=e?Xi:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=e!==null;break;case Number:i=e===null?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch{i=null}}return i}},Wt=(e,t)=>!Gi(e,t),kt={attribute:!0,type:String,converter:Ue,reflect:!1,useDefault:!1,hasChanged:Wt};Symbol.metadata??=Symbol("metadata"),Me.litPropertyMetadata??=new WeakMap;let X=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,i=kt){if(i.state&&(i.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((i=Object.create(i)).wrapped=!0),this.elementProperties.set(t,i),!i.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,i);n!==void 0&&Wi(this.prototype,t,n)}}static getPropertyDescriptor(t,i,r){const{get:n,set:s}=Zi(this.prototype,t)??{get(){return this[i]},set(o){this[i]=o}};return{get:n,set(o){const a=n?.call(this);s?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??kt}static _$Ei(){if(this.hasOwnProperty(de("elementProperties")))return;const t=Qi(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(de("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(de("properties"))){const i=this.properties,r=[...Yi(i),...Ji(i)];for(const n of r)this.createProperty(n,i[n])}const t=this[Symbol.metadata];if(t!==null){const i=litPropertyMetadata.get(t);if(i!==void 0)for(const[r,n]of i)this.elementProperties.set(r,n)}this._$Eh=new Map;for(const[i,r]of this.elementProperties){const n=this._$Eu(i,r);n!==void 0&&this._$Eh.set(n,i)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const i=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const n of r)i.unshift(_t(n))}else t!==void 0&&i.push(_t(t));return i}static _$Eu(t,i){const r=i.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,i=this.constructor.elementProperties;for(const r of i.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ki(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,i,r){this._$AK(t,r)}_$ET(t,i){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){const s=(r.converter?.toAttribute!==void 0?r.converter:Ue).toAttribute(i,r.type);this._$Em=t,s==null?this.removeAttribute(n):this.setAttribute(n,s),this._$Em=null}}_$AK(t,i){const r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){const s=r.getPropertyOptions(n),o=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Ue;this._$Em=n;const a=o.fromAttribute(i,s.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,i,r,n=!1,s){if(t!==void 0){const o=this.constructor;if(n===!1&&(s=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??Wt)(s,i)||r.useDefault&&r.reflect&&s===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,i,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,i,{useDefault:r,reflect:n,wrapped:s},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??i??this[t]),s!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(i=void 0),this._$AL.set(t,i)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(i){Promise.reject(i)}const t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[n,s]of this._$Ep)this[n]=s;this._$Ep=void 0}const r=this.constructor.elementProperties;if(r.size>0)for(const[n,s]of r){const{wrapped:o}=s,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,s,a)}}let t=!1;const i=this._$AL;try{t=this.shouldUpdate(i),t?(this.willUpdate(i),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(i)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(i)}willUpdate(t){}_$AE(t){this._$EO?.forEach(i=>i.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(i=>this._$ET(i,this[i])),this._$EM()}updated(t){}firstUpdated(t){}};X.elementStyles=[],X.shadowRootOptions={mode:"open"},X[de("elementProperties")]=new Map,X[de("finalized")]=new Map,er?.({ReactiveElement:X}),(Me.reactiveElementVersions??=[]).push("2.1.2");const Xe=globalThis,Et=e=>e,xe=Xe.trustedTypes,At=xe?xe.createPolicy("lit-html",{createHTML:e=>e}):void 0,Zt="$lit$",H=`lit$${Math.random().toFixed(9).slice(2)}$`,Yt="?"+H,tr=`<${Yt}>`,W=document,fe=()=>W.createComment(""),ve=e=>e===null||typeof e!="object"&&typeof e!="function",et=Array.isArray,ir=e=>et(e)||typeof e?.[Symbol.iterator]=="function",Te=`[ 	
\f\r]`,le=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,wt=/-->/g,St=/>/g,B=RegExp(`>|${Te}(?:([^\\s"'>=/]+)(${Te}*=${Te}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Lt=/'/g,xt=/"/g,Jt=/^(?:script|style|textarea|title)$/i,Qt=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),m=Qt(1),rr=Qt(2),j=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Rt=new WeakMap,N=W.createTreeWalker(W,129);function Xt(e,t){if(!et(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return At!==void 0?At.createHTML(t):t}const nr=(e,t)=>{const i=e.length-1,r=[];let n,s=t===2?"<svg>":t===3?"<math>":"",o=le;for(let a=0;a<i;a++){const l=e[a];let h,d,c=-1,f=0;for(;f<l.length&&(o.lastIndex=f,d=o.exec(l),d!==null);)f=o.lastIndex,o===le?d[1]==="!--"?o=wt:d[1]!==void 0?o=St:d[2]!==void 0?(Jt.test(d[2])&&(n=RegExp("</"+d[2],"g")),o=B):d[3]!==void 0&&(o=B):o===B?d[0]===">"?(o=n??le,c=-1):d[1]===void 0?c=-2:(c=o.lastIndex-d[2].length,h=d[1],o=d[3]===void 0?B:d[3]==='"'?xt:Lt):o===xt||o===Lt?o=B:o===wt||o===St?o=le:(o=B,n=void 0);const g=o===B&&e[a+1].startsWith("/>")?" ":"";s+=o===le?l+tr:c>=0?(r.push(h),l.slice(0,c)+Zt+l.slice(c)+H+g):l+H+(c===-2?a:g)}return[Xt(e,s+(e[i]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]};class ge{constructor({strings:t,_$litType$:i},r){let n;this.parts=[];let s=0,o=0;const a=t.length-1,l=this.parts,[h,d]=nr(t,i);if(this.el=ge.createElement(h,r),N.currentNode=this.el.content,i===2||i===3){const c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(n=N.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(const c of n.getAttributeNames())if(c.endsWith(Zt)){const f=d[o++],g=n.getAttribute(c).split(H),y=/([.?@])?(.*)/.exec(f);l.push({type:1,index:s,name:y[2],strings:g,ctor:y[1]==="."?or:y[1]==="?"?ar:y[1]==="@"?lr:Ie}),n.removeAttribute(c)}else c.startsWith(H)&&(l.push({type:6,index:s}),n.removeAttribute(c));if(Jt.test(n.tagName)){const c=n.textContent.split(H),f=c.length-1;if(f>0){n.textContent=xe?xe.emptyScript:"";for(let g=0;g<f;g++)n.append(c[g],fe()),N.nextNode(),l.push({type:2,index:++s});n.append(c[f],fe())}}}else if(n.nodeType===8)if(n.data===Yt)l.push({type:2,index:s});else{let c=-1;for(;(c=n.data.indexOf(H,c+1))!==-1;)l.push({type:7,index:s}),c+=H.length-1}s++}}static createElement(t,i){const r=W.createElement("template");return r.innerHTML=t,r}}function ne(e,t,i=e,r){if(t===j)return t;let n=r!==void 0?i._$Co?.[r]:i._$Cl;const s=ve(t)?void 0:t._$litDirective$;return n?.constructor!==s&&(n?._$AO?.(!1),s===void 0?n=void 0:(n=new s(e),n._$AT(e,i,r)),r!==void 0?(i._$Co??=[])[r]=n:i._$Cl=n),n!==void 0&&(t=ne(e,n._$AS(e,t.values),n,r)),t}class sr{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:r}=this._$AD,n=(t?.creationScope??W).importNode(i,!0);N.currentNode=n;let s=N.nextNode(),o=0,a=0,l=r[0];for(;l!==void 0;){if(o===l.index){let h;l.type===2?h=new se(s,s.nextSibling,this,t):l.type===1?h=new l.ctor(s,l.name,l.strings,this,t):l.type===6&&(h=new cr(s,this,t)),this._$AV.push(h),l=r[++a]}o!==l?.index&&(s=N.nextNode(),o++)}return N.currentNode=W,n}p(t){let i=0;for(const r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,i),i+=r.strings.length-2):r._$AI(t[i])),i++}}class se{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,r,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return i!==void 0&&t?.nodeType===11&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=ne(this,t,i),ve(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==j&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ir(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&ve(this._$AH)?this._$AA.nextSibling.data=t:this.T(W.createTextNode(t)),this._$AH=t}$(t){const{values:i,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=ge.createElement(Xt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(i);else{const s=new sr(n,this),o=s.u(this.options);s.p(i),this.T(o),this._$AH=s}}_$AC(t){let i=Rt.get(t.strings);return i===void 0&&Rt.set(t.strings,i=new ge(t)),i}k(t){et(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let r,n=0;for(const s of t)n===i.length?i.push(r=new se(this.O(fe()),this.O(fe()),this,this.options)):r=i[n],r._$AI(s),n++;n<i.length&&(this._$AR(r&&r._$AB.nextSibling,n),i.length=n)}_$AR(t=this._$AA.nextSibling,i){for(this._$AP?.(!1,!0,i);t!==this._$AB;){const r=Et(t).nextSibling;Et(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}}class Ie{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,r,n,s){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=i,this._$AM=n,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=u}_$AI(t,i=this,r,n){const s=this.strings;let o=!1;if(s===void 0)t=ne(this,t,i,0),o=!ve(t)||t!==this._$AH&&t!==j,o&&(this._$AH=t);else{const a=t;let l,h;for(t=s[0],l=0;l<s.length-1;l++)h=ne(this,a[r+l],i,l),h===j&&(h=this._$AH[l]),o||=!ve(h)||h!==this._$AH[l],h===u?t=u:t!==u&&(t+=(h??"")+s[l+1]),this._$AH[l]=h}o&&!n&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class or extends Ie{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}}class ar extends Ie{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}}class lr extends Ie{constructor(t,i,r,n,s){super(t,i,r,n,s),this.type=5}_$AI(t,i=this){if((t=ne(this,t,i,0)??u)===j)return;const r=this._$AH,n=t===u&&r!==u||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,s=t!==u&&(r===u||n);n&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class cr{constructor(t,i,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){ne(this,t)}}const hr={I:se},ur=Xe.litHtmlPolyfillSupport;ur?.(ge,se),(Xe.litHtmlVersions??=[]).push("3.3.3");const dr=(e,t,i)=>{const r=i?.renderBefore??t;let n=r._$litPart$;if(n===void 0){const s=i?.renderBefore??null;r._$litPart$=n=new se(t.insertBefore(fe(),s),s,void 0,i??{})}return n._$AI(e),n};const tt=globalThis;let pe=class extends X{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const i=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=dr(i,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return j}};pe._$litElement$=!0,pe.finalized=!0,tt.litElementHydrateSupport?.({LitElement:pe});const pr=tt.litElementPolyfillSupport;pr?.({LitElement:pe});(tt.litElementVersions??=[]).push("4.2.2");var Re=e=>e.split(/(FranceConnect\+?)/).map((t,i)=>i%2?m`<span translate="no">${t}</span>`:t),it=Y`
:is(a,button,input):focus-visible{
outline:2px solid #0a76f6;
outline-offset:2px;
}

.hidden-text{
position:absolute;
width:1px;
height:1px;
margin:-1px;
overflow:hidden;
clip-path:inset(50%);
white-space:nowrap;
}
`,rt=Y`
.root{
--blue:#000091;
--error:#ce0500;
--text:#161616;
--surface:#fff;
--line:#ddd;
}

@supports (color:light-dark(red,red)){
.root{
--blue:light-dark(#000091,#8585f6);
--error:light-dark(#ce0500,#ff5655);
--text:light-dark(#161616,#fff);
--surface:light-dark(#fff,#1e1e1e);
--line:light-dark(#ddd,#3a3a3a);
}
}
`,$=e=>(t,i,r)=>(t.constructor.createProperty(i,e),r&&Object.getOwnPropertyDescriptor(t,i)),nt=()=>$({state:!0}),oe=e=>(t,i)=>{Object.defineProperty(t,i,{get(){return this.renderRoot?.querySelector(e)??null}})},He=(e,t)=>{const i=t.split("|");return Object.fromEntries(e.split("|").map((r,n)=>[r,i[n]??""]))},st=class{#e;#t;#i=new Map([["fr",void 0]]);#r=new Map;constructor(e,t,i){this.#e=e,this.#t=t,i&&this.#i.set("en",He(e,i))}has(e){const t=this.#t[e];return typeof t=="string"&&!this.#i.has(e)&&this.#i.set(e,He(this.#e,t)),this.#i.has(e)}get(e){return this.has(e)?this.#i.get(e):void 0}load(e){let t=this.#r.get(e);return t||(t=this.#n(e).then(()=>!0,i=>(console.warn(`fc-eidas-elements: no texts in "${e}"`,i),!1)),this.#r.set(e,t)),t}async#n(e){if(this.has(e))return;const t=this.#t[e];if(typeof t!="function")throw new Error("unknown language");this.#i.set(e,He(this.#e,(await t()).default))}};const fr="modulepreload",vr=function(e){return"/"+e},Ct={},p=function(t,i,r){let n=Promise.resolve();if(i&&i.length>0){let l=function(h){return Promise.all(h.map(d=>Promise.resolve(d).then(c=>({status:"fulfilled",value:c}),c=>({status:"rejected",reason:c}))))};document.getElementsByTagName("link");const o=document.querySelector("meta[property=csp-nonce]"),a=o?.nonce||o?.getAttribute("nonce");n=l(i.map(h=>{if(h=vr(h),h in Ct)return;Ct[h]=!0;const d=h.endsWith(".css"),c=d?'[rel="stylesheet"]':"";if(document.querySelector(`link[href="${h}"]${c}`))return;const f=document.createElement("link");if(f.rel=d?"stylesheet":fr,d||(f.as="script"),f.crossOrigin="",f.href=h,a&&f.setAttribute("nonce",a),document.head.appendChild(f),d)return new Promise((g,y)=>{f.addEventListener("load",g),f.addEventListener("error",()=>y(new Error(`Unable to preload CSS for ${h}`)))})}))}function s(o){const a=new Event("vite:preloadError",{cancelable:!0});if(a.payload=o,window.dispatchEvent(a),!a.defaultPrevented)throw o}return n.then(o=>{for(const a of o||[])a.status==="rejected"&&s(a.reason);return t().catch(s)})};var ei={de:()=>p(()=>import("./de-CpkMg61g.js"),[]),nl:()=>p(()=>import("./nl-CPLYPxPD.js"),[]),da:()=>p(()=>import("./da-DqJ5SWua.js"),[]),nb:()=>p(()=>import("./nb-BpC08Hkg.js"),[]),sv:()=>p(()=>import("./sv-BVXId3Nt.js"),[]),is:()=>p(()=>import("./is-DGMZvxAg.js"),[]),en:()=>p(()=>Promise.resolve().then(()=>an),void 0),ga:()=>p(()=>import("./ga-BpbG0pfV.js"),[]),mt:()=>p(()=>import("./mt-B8fy7h59.js"),[]),it:()=>p(()=>import("./it-DFAo1IGR.js"),[]),es:()=>p(()=>import("./es-CGt-wk5_.js"),[]),pt:()=>p(()=>import("./pt-V08nd8KV.js"),[]),ro:()=>p(()=>import("./ro-DLFUmKhY.js"),[]),lv:()=>p(()=>import("./lv-B_6O3gC0.js"),[]),lt:()=>p(()=>import("./lt-CcJdzEjn.js"),[]),et:()=>p(()=>import("./et-Bo4qGAKI.js"),[]),fi:()=>p(()=>import("./fi-EokhwW6T.js"),[]),hu:()=>p(()=>import("./hu-B7RvMdTi.js"),[]),pl:()=>p(()=>import("./pl-DIaFwfKK.js"),[]),cs:()=>p(()=>import("./cs-QssBUywk.js"),[]),sk:()=>p(()=>import("./sk-BxDbHwMv.js"),[]),sl:()=>p(()=>import("./sl-CbAnV0WN.js"),[]),hr:()=>p(()=>import("./hr-CntKQ0y1.js"),[]),bg:()=>p(()=>import("./bg-Dw4ccWgs.js"),[]),el:()=>p(()=>import("./el-DgiMyLZg.js"),[])},gr=new st("button.starting|eidas.label|fc.intro|fc.introPlus|fc.newWindow|fc.signIn|fc.whatIs|notice.advice|notice.denied|notice.expired|notice.failed|notice.notFound|notice.unavailable|notice.wrongRoad",ei),mr=m`<svg class="logo" viewBox="0 0 40 48" aria-hidden="true"><path fill="#2a2f82" d="M34.965 15.1 19.971 6.423 4.977 15.184a.606.606 0 0 0-.306.524v16.948a.666.666 0 0 0 .306.524l14.992 8.6 14.994-8.706a.665.665 0 0 0 .306-.524V15.628a.605.605 0 0 0-.304-.528Z"/><path fill="#df1f26" d="m14.614 15.6-5.029 8.628-4.557-9.175 5.39-3.113 4.489 3.16ZM35.27 32.58V15.622a.6.6 0 0 0-.306-.523L19.971 6.423"/><path fill="#2e65b0" d="m4.673 32.58 15.3-26.157v35.362L4.977 33.18a.666.666 0 0 1-.306-.524V15.708Zm24.669-20.735L34.8 15l-4.489 9.15-5.387-9.236Z"/><path fill="#fff" d="m39.606 12.305-19.19-11.02a.933.933 0 0 0-.832 0L.394 12.305A.886.886 0 0 0 0 13v22a.886.886 0 0 0 .394.7l19.189 11.02a.933.933 0 0 0 .832 0L39.606 35.7A.886.886 0 0 0 40 35V13a.886.886 0 0 0-.394-.695ZM10.762 30.061h.079c-.042 0-.079.007-.079.05 0 .1.151 0 .2.1a.912.912 0 0 0-.629.276c0 .051.1.051.151.051-.075.1-.226.05-.277.151a.177.177 0 0 0 .1.05c-.05 0-.1 0-.1.051v.151c-.126 0-.176.1-.277.151.2.151.327 0 .528 0-.528.2-.956.478-1.484.629-.1 0 0 .151-.1.151.151.1.227-.05.377-.05-.654.377-1.333.7-2.037 1.132a.351.351 0 0 0-.1.2h-.2c-.1.05-.05.176-.151.277.226.151.5-.2.654 0 .05 0-.1.05-.2.05-.05 0-.05.1-.1.1h-.154c-.1.075-.2.126-.2.276a.219.219 0 0 0-.226.1 9.034 9.034 0 0 0 3.144-.578 7.685 7.685 0 0 0 2.088-1.559.176.176 0 0 1 .05.1 2.168 2.168 0 0 1-.806 1.08c-.277.151-.478.377-.7.478a4.045 4.045 0 0 0-.428.276 10.761 10.761 0 0 1-1.939.412l-.305.044c-.225.033-.449.069-.671.108L4.977 33.18a.648.648 0 0 1-.288-.411.574.574 0 0 0 .094-.063.265.265 0 0 0-.113-.071v-.65a12.786 12.786 0 0 0 3.038-.942A8.746 8.746 0 0 0 4.671 29.7v-1.515a11.662 11.662 0 0 1 1.639.392 6.415 6.415 0 0 1 1.182.578 3.113 3.113 0 0 0 .478.377.91.91 0 0 0 .8.05h.33a3.961 3.961 0 0 0 1.937-.905c0 .05.05.05.1.05a3.63 3.63 0 0 1-.428 1.132c.003.051-.048.152.053.202Zm2.817 3.571c.251-.1.4-.277.629-.377-.05.05-.05.151-.1.2a3.691 3.691 0 0 0-.528.4 15.96 15.96 0 0 0-1.585 1.61c-.252.3-.528.578-.8.855a2.385 2.385 0 0 1-.31.245l-2.527-1.45a4.047 4.047 0 0 0 1.076-.053 4.984 4.984 0 0 0 .855-.327v.1c.7-.277 1.232-.906 1.937-1.132.025 0 .126.1.226.05a1.883 1.883 0 0 1 1.509-.7c0 .05 0 .1.05.1h.025c-.151.126-.327.251-.5.377-.057.052-.007.102.043.102Zm-8.908-6.164v-.186a5.814 5.814 0 0 1 1.588-.188 1.52 1.52 0 0 1 .478 0 5.861 5.861 0 0 0-2.066.374Zm30.6 5.088a.665.665 0 0 1-.306.524l-10.079 5.851a32.3 32.3 0 0 1-3.408-1.185 2.826 2.826 0 0 1-.05-2.245 3.794 3.794 0 0 1 .352-.883c.025-.025.05-.05.05-.076a.025.025 0 0 0 .025-.025 4.316 4.316 0 0 1 .377-.555l.015-.015.02-.021.015-.015c0-.025.025-.05.05-.076.025-.051.075-.076.1-.126a3.771 3.771 0 0 1 .579-.5 4.07 4.07 0 0 1 .654-.177 19.817 19.817 0 0 1 2.415.328.751.751 0 0 1 .277.1 1.849 1.849 0 0 0 .905-.05 1.137 1.137 0 0 0 .855-.706 1.212 1.212 0 0 0 .05-1.059c-.178-.276-.013-.437.181-.59l.068-.055a1.17 1.17 0 0 0 .231-.216c.126-.252-.1-.4-.151-.63-.05-.1-.226-.05-.327-.2.352-.151.855-.429.629-.857-.151-.227-.377-.63-.1-.857.352-.2.855-.151 1.006-.479a1.138 1.138 0 0 0-.292-1.085l-.075-.108a4.754 4.754 0 0 1-.211-.32 6.914 6.914 0 0 0-.528-.757 4.3 4.3 0 0 1-.528-1.009c-.151-.378.05-.706.05-1.084a6.347 6.347 0 0 0-.327-2.144c-.126-.353-.176-.731-.327-1.059a1.12 1.12 0 0 0-.226-.58.375.375 0 0 1 0-.328 4.874 4.874 0 0 0 .579-.479.567.567 0 0 0-.2-.706c-.327-.151-.3.328-.528.429h-.151c-.05-.126.05-.177.151-.277 0-.05 0-.151-.05-.151-.2 0-.377-.051-.428-.151a3.957 3.957 0 0 0-1.861-1.286 2.319 2.319 0 0 0 .579.1 1.67 1.67 0 0 0 1.006-.1c.227-.076.277-.479.377-.706a.8.8 0 0 0-.151-.631 2.189 2.189 0 0 0-.906-.756 9.13 9.13 0 0 1-.679-.353.952.952 0 0 0-.251-.126c-2.965-1.485-9.069-.2-9.534 0h-.009a8.244 8.244 0 0 0-1.249.475 3.922 3.922 0 0 0-2.365 2.465 3.829 3.829 0 0 0-1.333 1.509c-.428.8-1.056 1.509-.956 2.414.1.78.277 1.484.428 2.289a4.668 4.668 0 0 0 .2.8c.1.276 0 .629.151.855.075.151.025.327.227.428v.2c.05.05.05.1.151.1v.2a6.446 6.446 0 0 1 1.107 1.434c.1.276-.478.151-.7.05a5.979 5.979 0 0 1-1.132-.956.175.175 0 0 0-.051.1c.2.352.906.78.528 1.006-.2.1-.428-.151-.629.051-.05.075 0 .176 0 .276-.277-.2-.578-.1-.855-.2-.2-.05-.252-.427-.478-.427a15.162 15.162 0 0 0-1.811-.327 15.137 15.137 0 0 0-1.739-.159V15.708a.606.606 0 0 1 .306-.524l14.987-8.761L34.965 15.1a.605.605 0 0 1 .306.524Zm-7.954-8.261a.325.325 0 0 1-.282.149 2.843 2.843 0 0 0-.282.273c.1 0 0 .149.1.149-.205.223.077.694-.205.793a2.176 2.176 0 0 1-1.127 0 .722.722 0 0 1 .167-.016h.085a.382.382 0 0 0 .337-.132v-.2c0-.05-.051-.05-.1-.05a.161.161 0 0 1-.1.05.223.223 0 0 0-.154-.2.807.807 0 0 1-.718-.273.67.67 0 0 1 .436-.05c.128 0 .077-.223.231-.322h.154c.307-.372.871-.471.974-.843 0-.1-.282-.1-.487-.149a2.259 2.259 0 0 0-.82.05 4.65 4.65 0 0 0-1.051.273 3.225 3.225 0 0 1 .923-.471 3.886 3.886 0 0 1 .718-.2l.132-.026.133-.027a.971.971 0 0 1 .556 0c.231.1.615.1.666.248.1.273-.154.545-.435.744-.057.081.148.135.148.23Z"/></svg>`,x=typeof document>"u",ke=new Set,Oe=new WeakSet,Ve,Ne=e=>e.getRootNode().host;function br(e,t){Ve??=new MutationObserver(()=>{for(const r of[...ke])r()}),ke.add(t);let i=e;for(;i;){const r=i.getRootNode();Oe.has(r)||(Oe.add(r),Ve.observe(r,{subtree:!0,attributes:!0,attributeFilter:["lang"]})),i=Ne(i)}return()=>{ke.delete(t),!(ke.size>0)&&(Ve?.disconnect(),Oe=new WeakSet)}}function yr(e){let t=e.parentElement??Ne(e);for(;t;){const i=Element.prototype.closest.call(t,"[lang]");if(i)return Element.prototype.getAttribute.call(i,"lang");t=Ne(t)}return null}var ti=["bg","cs","da","de","el","en","es","et","fi","fr","ga","hr","hu","is","it","lt","lv","mt","nb","nl","pl","pt","ro","sk","sl","sv"];function G(e){const t=/^[a-z]{2,3}(?![^-_])/i.exec(e??"")?.[0].toLowerCase(),i=t==="no"||t==="nn"?"nb":t;return ti.find(r=>r===i)}var ot=class{#e;#t;#i;#r;#n;#s;#a;constructor(e,t,i){this.#s=!1,this.msg=((r,n)=>{const s=this.#t.get(this.locale)?.[n?.id??""];if(typeof r=="string")return s??r;const{strings:o,values:a}=r;return(s??o.join("$")).replace("$",()=>String(a[0]))}),this.#l=()=>{const r=this.#i({own:this.#e.getAttribute("lang"),nearest:yr(this.#e),preferred:navigator.languages??[]});if(r!==this.#n){if(this.#n=r,this.#t.has(r)){this.#c(r);return}this.#t.load(r).then(n=>{r===this.#n&&this.#c(n?r:this.locale)})}},this.#e=e,this.#t=t,this.#i=i,this.hydrates=!x&&e.shadowRoot!==null,e.addController(this)}get locale(){return this.#r??=this.#o()}get settled(){return x||this.hydrates||this.#s}hydrate(){const e=G(this.#e.shadowRoot?.querySelector(".root")?.getAttribute("lang"));if(e&&(this.#r??=e),!this.#t.has(this.locale))return this.#t.load(this.locale)}hostConnected(){x||(this.#a=br(this.#e,this.#l),(!this.hydrates||this.#s)&&this.#l())}hostUpdated(){!this.hydrates||this.#n||(this.#l(),this.#e.requestUpdate())}hostDisconnected(){this.#a?.(),this.#a=void 0}#o(){const e=G(this.#e.getAttribute("lang"));return e&&this.#t.has(e)?e:this.#i({own:null,nearest:null,preferred:[]})}#l;#c(e){const t=e!==this.#r||!this.#s;this.#s=!0,this.#r=e,t&&this.#e.requestUpdate()}},_r=({own:e,nearest:t})=>G(e)??G(t)??"fr",ii=({own:e,nearest:t,preferred:i})=>{const r=G(e);if(r)return r;const n=G(t);if(n&&n!=="fr")return n;for(const s of i){const o=G(s);if(o)return o}return"en"},at=class extends CustomEvent{constructor(e){super("fc-authorize",{detail:e,bubbles:!0,composed:!0,cancelable:!0})}},$r=class extends CustomEvent{constructor(e){super("fc-error",{detail:e,bubbles:!0,composed:!0})}};function ae(e,t,i){console.error(`<${e.localName}> ${t}: ${i}`,e),e.dispatchEvent(new $r({code:t,message:i}))}var kr=1e4,Er=Symbol.for("fc-eidas-elements.start"),ri=()=>globalThis[Er]??={current:void 0},ni=()=>ri().current!==void 0;function si(e){const t=ri(),i=()=>{t.current===n&&(t.current=void 0,clearTimeout(s),removeEventListener("pageshow",r),e())},r=o=>{o.persisted&&i()},n={end:i},s=setTimeout(i,kr);return addEventListener("pageshow",r),t.current=n,n}var lt=(e,t)=>Element.prototype.getAttribute.call(e,t);function Ar(e,t){if(t===null)return e.closest("form");const i=e.getRootNode().getElementById?.(t);return i?.localName==="form"?i:null}var Fe=e=>e.querySelector("button:not([type=button], [type=reset]), input:is([type=submit], [type=image])");function wr(e){const t=lt(e,"action")??"",i=document.baseURI;return new URL(URL.canParse(t,i)?t:i,i)}function Sr({host:e,form:t,request:i,onBusy:r,onEnd:n}){const s=d=>{d.effectiveDirective==="form-action"&&(ae(e,"csp-form-action",`the page's policy "form-action" blocked ${d.blockedURI}. Start by a link (href), or post the form with fetch in an fc-authorize listener`),a.end())};let o=!1;const a=si(()=>{document.removeEventListener("securitypolicyviolation",s),o&&n()});document.addEventListener("securitypolicyviolation",s);const l=Fe(e),h=l?.form===t?l:Lr(e,t);try{o=xr(t,h)&&Rr(e,t,h,i())}finally{h!==l&&h.remove(),o?r(a):a.end()}}function Lr(e,t){const i=document.createElement("button");i.hidden=!0;const r=e.closest("form")===t?null:lt(t,"id");return r!==null&&i.setAttribute("form",r),e.append(i),i}var xr=(e,t)=>lt(e,"novalidate")!==null||t.formNoValidate||HTMLFormElement.prototype.reportValidity.call(e);function Rr(e,t,i,r){const n=new URLSearchParams(r.params);if(!e.dispatchEvent(new at(r))||i.form!==t)return!1;let s;const o=new AbortController,a=(l,h,d)=>EventTarget.prototype.addEventListener.call(t,l,h,{capture:d,signal:o.signal});return a("submit",l=>s=l,!0),a("formdata",l=>Cr(l.formData,r.params,n),!1),HTMLFormElement.prototype.requestSubmit.call(t,i),o.abort(),s?.defaultPrevented===!1}function Cr(e,t,i){for(const r of new Set(t.keys())){const n=t.getAll(r),s=n.join(`
`)!==i.getAll(r).join(`
`);if(!(e.has(r)&&!s)){e.delete(r);for(const o of n)e.append(r,o)}}}function b(e,t,i,r){var n=arguments.length,s=n<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,i):r,o;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")s=Reflect.decorate(e,t,i,r);else for(var a=e.length-1;a>=0;a--)(o=e[a])&&(s=(n<3?o(s):n>3?o(t,i,s):o(t,i))||s);return n>3&&s&&Object.defineProperty(t,i,s),s}var Mr="country acr_values ui_locales",_e=class extends pe{constructor(...e){super(...e),this.href=null,this.allowedOrigins="",this.params=Mr,this.acrValues=null}};b([$()],_e.prototype,"href",void 0);b([$({attribute:"allowed-origins",useDefault:!0})],_e.prototype,"allowedOrigins",void 0);b([$({useDefault:!0})],_e.prototype,"params",void 0);b([$({attribute:"acr-values"})],_e.prototype,"acrValues",void 0);function L(e){const t=e.trim().toUpperCase();return t==="GR"?"EL":t==="GB"?"UK":t}function oi(e){const t=e.trim().toUpperCase();return t==="EL"?"GR":t==="UK"?"GB":t}var Ir=["provider","country","acr_values","ui_locales"],ct=e=>e==="eidas2"||e==="eidas3"?e:void 0;function ai(e,t,i){const r={provider:t.provider,country:t.countryAsSent??t.country,acr_values:ct(t.acrValues),ui_locales:t.uiLocales};for(const n of(i??"country acr_values ui_locales").split(/\s+/)){const[s,o=s]=n.split("=",2),a=Ir.find(h=>h===s),l=a&&r[a];l&&o&&!e.has(o)&&e.append(o,l)}return e}var Pr=e=>e.button===1||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey;function li(e,t,i,r){const n=ct(t.acrValues),{country:s}=t;return{provider:t.provider,url:i,params:r,...s&&{country:{code:s,iso:oi(s)}},...n&&{acrValues:n},uiLocales:t.uiLocales,newTab:r===i.searchParams&&Pr(e),userActivated:e.isTrusted}}var zr=/[\u0000-\u001f\u007f-\u009f\\]|^\s|\s$/u,jr=/^(?:[a-z][a-z\d+.-]*:\/*|\/\/+)[^/?#]*@/i,ci=/^https?:$/,ht="http://page.invalid",Tr=()=>typeof document>"u"?ht:document.baseURI,Hr=()=>typeof document>"u"?ht:location.origin==="null"?self.origin:location.origin,Or=e=>{const t=URL.canParse(e)?new URL(e):void 0;return t&&ci.test(t.protocol)?t.origin:void 0};function Vr(e,t={}){const i=Object.assign(Object.create(null),t),r=String(e??"");if(r===""||zr.test(r)||jr.test(r))return;const n=i.base??Tr();if(!URL.canParse(r,n))return;const s=new URL(r,n);s.username=s.password="";const o=[i.origin??Hr(),...(i.allowedOrigins??[]).map(Or)];return ci.test(s.protocol)&&o.includes(s.origin)&&!s.pathname.startsWith("//")?s:void 0}var ut=({allowedOrigins:e})=>t=>Vr(t,{allowedOrigins:(e??"").split(/\s+/)});function dt(e,t){const i=e.href===null?void 0:ut(e)(e.href);return i&&ai(i.searchParams,t,e.params),i}var hi=e=>e.origin==="http://page.invalid"?e.href.slice(ht.length):e.href;function qe(e){e.href===null||ut(e)(e.href)||ae(e,"invalid-href",`"${e.href}" is not an http(s) URL of this origin or of allowed-origins`)}function pt(e){e.acrValues===null||ct(e.acrValues)||ae(e,"invalid-acr",`"${e.acrValues}" is not "eidas2" or "eidas3"`)}function ui(e,t){(t.has("href")||t.has("allowedOrigins"))&&qe(e),t.has("acrValues")&&pt(e)}var Dr=/^(?:button|fieldset|input|object|output|select|textarea)$/,Br=e=>Dr.test(e.localName)||!!e.constructor.formAssociated,Ur=e=>!(e.localName==="input"&&e.type==="hidden"),di=class{#e;#t;#i;#r=new Map;#n;#s;#a=null;#o=!1;constructor(e,t=()=>null,i=()=>{}){this.#e=e,this.#t=t,this.#i=i,e.addController(this)}get wasShown(){return this.#e.shadowRoot?.querySelector("slot:not([name])")?.matches(":not([hidden])")}render(e){return this.#o=e,m`<slot ?hidden=${!e}></slot>`}showAlone(e){console.error(`<${this.#e.localName}> could not be rendered`,e),this.#o=!0,this.#d(),this.#e.shadowRoot?.replaceChildren(document.createElement("slot"))}hostConnected(){x||(this.#s=this.#e.getRootNode(),this.#s.addEventListener("submit",this.#c,!0),this.#s.addEventListener("formdata",this.#p,!0))}hostUpdated(){this.#o||!this.#e.isConnected?this.#d():this.#u()}hostDisconnected(){this.#s?.removeEventListener("submit",this.#c,!0),this.#s?.removeEventListener("formdata",this.#p,!0),this.#d()}*#l(){const e=new Set([this.#t(),this.#a]);for(const t of this.#e.children)if(!t.slot)for(const i of[t,...t.querySelectorAll("*")])e.has(i)||!Br(i)||Ur(i)&&(yield i)}#c=e=>{this.#a=e.submitter,this.#u(),this.#a=null};#u=()=>{if(this.#o||!this.#e.isConnected)return;const e=new Set(this.#l());for(const[t,i]of this.#r)e.has(t)||this.#f(t,i);for(const t of e){const i=t.getAttribute("form");i===""&&this.#r.has(t)||(this.#r.set(t,i||null),t.setAttribute("form",""))}this.#h()};#h(){this.#n??=new MutationObserver(e=>{const t=({target:i,type:r})=>i!==this.#e||r==="childList";e.some(t)&&(this.#u(),this.#i())}),this.#n.takeRecords(),this.#n.observe(this.#e,{attributes:!0,childList:!0,subtree:!0})}#p=e=>{if(this.#o)return;const{formData:t}=e;for(const i of this.#l()){const{name:r}=i;if(i.getAttribute("form")===""||!r)continue;const n=t.getAll(r),s=n.lastIndexOf(i.value??"");if(!(s<0)){t.delete(r),n.splice(s,1);for(const o of n)t.append(r,o)}}};#f(e,t){this.#r.delete(e),e.getAttribute("form")===""&&(e.setAttribute("form",t??"-"),t===null&&e.removeAttribute("form"))}#d(){this.#n?.disconnect();for(const[e,t]of this.#r)this.#f(e,t)}};function Nr(e){const t=e.ownerDocument.defaultView;if(!t||!e.shadowRoot?.adoptedStyleSheets)return;const{elementStyles:i}=e.constructor;e.shadowRoot.adoptedStyleSheets=i.map(r=>{const n=new t.CSSStyleSheet;return n.replaceSync(r.cssText),n})}var pi=class extends _e{get hydrating(){return x||this.locale.hydrates&&!this.hasUpdated}adoptedCallback(){Nr(this)}createRenderRoot(){return this.locale.hydrates&&!("litElementHydrateSupport"in globalThis)&&(this.locale.hydrates=!1,this.shadowRoot?.replaceChildren()),super.createRenderRoot()}scheduleUpdate(){const e=!x&&this.hydrating&&this.locale.hydrate();if(e)return e.then(()=>this.performUpdate());this.performUpdate()}performUpdate(){try{super.performUpdate()}catch(e){this.fallback.showAlone(e)}}showsFallback(e){return x?e||this.href===null:this.hydrating?this.fallback.wasShown??e:e}};function fi(e,t,i){try{i?e?.states?.add(t):e?.states?.delete(t)}catch{}}function Fr(e){const{disabled:t,popover:i}=e,r=e.described?"notice":u,n=e.busy?"true":u;return e.url&&!i?m`<a
class="control"
href=${t?u:hi(e.url)}
target="_top"
rel="external nofollow"
role=${t?"link":u}
tabindex=${t?"0":u}
aria-disabled=${t?"true":u}
aria-busy=${n}
aria-label=${e.name}
aria-describedby=${r}
@click=${e.onPress}
@auxclick=${e.onPress}
>${e.label}</a
>`:m`<button
id="control"
class="control"
type="button"
aria-disabled=${t?"true":u}
aria-busy=${n}
aria-label=${e.name}
aria-describedby=${r}
aria-haspopup=${i?"dialog":u}
aria-expanded=${i?String(i.open):u}
popovertarget=${i?"panel":u}
@click=${e.onPress}
>
${e.label}
</button>`}var qr=500,vi=class{#e;#t="";#i;constructor(e){this.#e=e,e.addController(this)}say(e){clearTimeout(this.#i),this.#i=setTimeout(()=>{this.#t=this.#t===e?`${e} `:e,this.#e.requestUpdate()},qr)}render(){return m`<span class="hidden-text" role="status">${this.#t}</span>`}hostDisconnected(){clearTimeout(this.#i),this.#t=""}};function Kr(e,t){if(t==="session_expired")return e("Ce site n’a pas retrouvé la connexion que vous aviez commencée. Recommencez ici, dans ce navigateur.",{id:"notice.notFound"});if(t==="wrong_road")return e("L’identité reçue ne correspond pas au bouton choisi : elle vient peut-être d’une connexion précédente sur cet appareil. Déconnectez-vous de FranceConnect+, puis recommencez.",{id:"notice.wrongRoad"});const i=e("Vous pouvez réessayer ou choisir un autre moyen de connexion.",{id:"notice.advice"});return`${Gr(e,t)} ${i}`}function Gr(e,t){switch(t){case"access_denied":return e("Votre identité n’a pas été transmise à ce site.",{id:"notice.denied"});case"login_timeout":return e("Le délai de dix minutes pour se connecter est dépassé.",{id:"notice.expired"});case"server_error":case"temporarily_unavailable":return e("Le service de connexion est momentanément indisponible.",{id:"notice.unavailable"});default:return e("La connexion n’a pas abouti.",{id:"notice.failed"})}}var Wr=class{#e;#t="";constructor(e){this.#e=new vi(e)}render(e,t){return m`${e===null?this.#r():this.#i(e,t)}${this.#e.render()}`}#i(e,{locale:t,msg:i,settled:r}){if(!r)return u;const n=Kr(i,e);return this.#n(n),m`<p id="notice" class="notice" lang=${t}>
${Re(n)}
</p>`}#r(){return this.#n(""),u}#n(e){x||e===this.#t||(this.#t=e,this.#e.say(e))}};function Zr(e,t){e.dispatchEvent(new at(t))&&ae(e,"no-target","there is no href, no form around, and nobody cancelled fc-authorize")}function gi(e,t){const{host:i,target:r,fields:n}=t,s=dt(r,n);if(!s)return;const o=e.currentTarget,a=li(e,n,s,s.searchParams);let l=!1;const h=si(()=>{l&&t.onEnd()}),d=Yr(i,a,r);if(d===void 0){e.preventDefault(),h.end();return}const c=o.getAttribute("href");o.setAttribute("href",d),setTimeout(()=>{o.getAttribute("href")===d&&c!==null&&o.setAttribute("href",c),l=!a.newTab&&!e.defaultPrevented,l?t.onBusy(h):h.end()})}function Yr(e,t,i){if(!e.dispatchEvent(new at(t)))return;const r=ut(i)(t.url);return r||ae(e,"invalid-href",`a listener made "${String(t.url)}" of the URL, which is refused`),r?.href}var Jr=class{#e;#t;#i;constructor(e,t){this.#e=e,this.#t=t}followLink(e){gi(e,{host:this.#e,target:this.#e,fields:this.#t(),onBusy:this.#n,onEnd:this.#s})}submitOrTell(e){const t=this.#e,i=Ar(t,t.form);if(!i){Zr(t,this.#r(e,new URL(document.baseURI)));return}Sr({host:t,form:i,request:()=>this.#r(e,wr(i)),onBusy:this.#n,onEnd:this.#s})}end(){this.#i?.end()}#r(e,t){const i=this.#t(),r=ai(new URLSearchParams,i,this.#e.params);return li(e,i,t,r)}#n=e=>{this.#i=e,this.#e.busy=!0};#s=()=>{this.#i=void 0,this.#e.busy=!1}},J=class extends pi{#e;#t;#i;#r;constructor(){super(),this.form=null,this.disabled=!1,this.error=null,this.busy=!1,this.fallback=new di(this,()=>Fe(this)),this.#e=new Wr(this),this.#t=new Jr(this,()=>this.requestedFields()),this.#o=e=>{if(e.defaultPrevented||e.button>1)return;const t=this.opens(),i=this.#r&&!t&&e.currentTarget!==this;if(i||e.preventDefault(),this.busy||ni()||this.#a()){e.preventDefault();return}qe(this),pt(this),t?t.toggle():i?this.#t.followLink(e):this.startWithoutLink(e)},!x&&(this.#i=this.attachInternals(),this.addEventListener("click",e=>{this.control&&e.target===Fe(this)&&this.#o(e)}))}click(){this.control?this.control.click():qe(this)}focus(e){this.control?.focus(e)}connectedCallback(){super.connectedCallback(),this.hasUpdated&&this.requestUpdate()}controlName(){return u}opens(){}renderIntro(){return u}renderAbout(){return u}requestedFields(){return{provider:this.provider,acrValues:this.acrValues,uiLocales:this.locale.locale}}get isRefused(){return this.href!==null&&!this.#r}willUpdate(){this.#r=dt(this,this.requestedFields())}render(){const e=this.showsFallback(this.isRefused);return m`<div class="root" lang=${this.locale.locale} dir="ltr">
${this.renderIntro()}${e?u:this.#n()}
${this.fallback.render(e)}${this.renderAbout()}
${this.#e.render(this.error,this.locale)}
<span class="hidden-text" role="status"
>${this.busy?this.#s():""}</span
>
</div>`}updated(e){e.has("busy")&&this.#l(),ui(this,e)}#n(){return Fr({url:this.#r,disabled:this.#a(),busy:this.busy,name:this.controlName(),described:this.error!==null,popover:this.opens(),label:this.renderLabel(),onPress:this.#o})}#s(){return this.locale.msg("Connexion en cours…",{id:"button.starting"})}#a(){return this.disabled||!this.hydrating&&!!this.closest("fieldset:disabled")}#o;startWithoutLink(e){this.href===null&&this.#t.submitOrTell(e)}#l(){fi(this.#i,"busy",this.busy),this.busy||this.#t.end()}};b([$()],J.prototype,"form",void 0);b([$({type:Boolean})],J.prototype,"disabled",void 0);b([$()],J.prototype,"error",void 0);b([$({attribute:!1})],J.prototype,"busy",void 0);b([oe(".control")],J.prototype,"control",void 0);var mi=Y`
:host{
display:block;
}


:host([hidden]){
display:none !important;
}





.root{
display:block;
max-width:100%;
text-indent:0;
text-transform:none;
white-space:normal;
writing-mode:horizontal-tb;

hyphens:auto;
hyphenate-limit-chars:16 6 6;
overflow-wrap:anywhere;
}

.control{
all:initial;
box-sizing:border-box;
position:relative;
display:inline-flex;
vertical-align:top;
max-width:100%;
font:
max(1em,16px) / 1 Marianne,
arial,
sans-serif;
letter-spacing:inherit;
word-spacing:inherit;
color-scheme:inherit;
visibility:inherit;
overflow-wrap:anywhere;
text-align:start;
cursor:pointer;
print-color-adjust:exact;
-webkit-tap-highlight-color:transparent;
}

.control[aria-disabled='true']{
cursor:not-allowed;
}

.control[aria-busy='true']{
cursor:progress;
}

.notice{
box-sizing:border-box;
max-width:40em;
margin:0.75rem 0 0;
padding:0 0 0 0.75rem;
border-inline-start:4px solid var(--error);
font-size:max(0.875em,14px);
line-height:1.5;
color:var(--error);
text-align:start;
}
`,Qr=Y`
.intro{
margin:0 0 1rem;
padding:0;
}

.control{
display:inline-grid;

grid-template-columns:minmax(0,auto);
min-width:min(15.2725em,100%);
min-height:3.4375em;
padding:0.21875em 0.75em;
background-color:var(--blue);
color:#f5f5fe;
color:light-dark(#f5f5fe,#000091);
}

.design{
display:flow-root;
}





.design::before{
content:'';
float:right;
width:2.125em;
height:3em;
}


.design::after{
content:'';
display:grid;
clear:both;
grid-template-columns:minmax(0,13.7725em);
}

:host(fc-button) .control{
min-width:min(13.0225em,100%);
}

:host(fc-button) .design::before{
content:none;
}

:host(fc-button) .design::after{
grid-template-columns:minmax(0,11.5225em);
}

.control:hover{
background-color:#1212ff;
background-color:light-dark(#1212ff,#b1b1f9);
}

.control:active{
background-color:#2323ff;
background-color:light-dark(#2323ff,#c6c6fb);
}

.control[aria-disabled='true']{
background-color:#e5e5e5;
background-color:light-dark(#e5e5e5,#2a2a2a);
color:#929292;
color:light-dark(#929292,#666);
}

.logo{
float:left;
width:2.5em;
height:3em;
margin-right:0.75em;
}

.words{
display:flow-root;
width:max-content;
max-width:100%;
padding-block:0.40625em;
}

.sign-in,
.brand{
display:block;
}

.sign-in{
font-size:1.0625em;
}

.brand{
font-size:1.125em;
font-weight:700;
}

.plus{
position:absolute;
top:0.145833em;
right:0.25em;

font-size:calc(3em / 1.125);
letter-spacing:0;
transform:translate(5%,-17%);
}

.about{
margin:0.75rem 0 0;
padding:0;
font-size:max(0.875em,14px);
line-height:1.5;
}

.about a{
color:var(--blue);
text-decoration:underline;
text-decoration-thickness:1px;
text-underline-offset:4px;
}

.about a:hover{
text-decoration-thickness:2px;
}

.external{
width:1em;
height:1em;
margin-inline-start:0.25em;
vertical-align:-0.125em;
fill:currentcolor;
}

@media (forced-colors:active){
.control{
border:1px solid buttontext;
color:buttontext;
}

.control[aria-disabled='true']{
border-color:graytext;
color:graytext;
}


.plus{
forced-color-adjust:none;
}
}
`;const Xr=(e,...t)=>({strTag:!0,strings:e,values:t}),Se=Xr;var me,Ke,ee,ft=(ee=class extends J{constructor(...i){super(...i);A(this,me);this.noIntro=!1,this.locale=new ot(this,gr,_r)}renderIntro(){return this.noIntro?u:m`<p class="intro">${Re(this.introText())}</p>`}controlName(){return`${S(this,me,Ke).call(this)} ${this.brand}`}renderLabel(){const i=this.brand.endsWith("+");return m`<span class="design"
>${mr}<span class="words"
><span class="sign-in">${S(this,me,Ke).call(this)}</span>
<span class="brand" translate="no"
>France<wbr />Connect${i?m`<span class="plus">+</span>`:u}</span
></span
></span
>`}renderAbout(){const{msg:i}=this.locale,r=i(Se`Qu’est-ce que ${this.brand}\u202f?`,{id:"fc.whatIs"}),n=i("nouvelle fenêtre",{id:"fc.newWindow"});return m`<p class="about">
<a
href=${this.aboutUrl}
target="_blank"
rel="noopener external"
title="${r} - ${n}"
aria-description=${""}
>${Re(r)}<span class="hidden-text"
>&nbsp;- ${n}</span
><svg class="external" viewBox="0 0 16 16" aria-hidden="true">
<path
d="M6.7 2.7v1.3H3.3v8.7h8.7V9.3h1.3v4H2V2.7zM14 2v5.3h-1.3V4.3l-5.2 5.2-1-1 5.2-5.2H8.7V2z"
/></svg
></a>
</p>`}},me=new WeakSet,Ke=function(){return this.locale.msg("S’identifier avec",{id:"fc.signIn"})},ee.styles=[rt,mi,Qr,it],ee);b([$({type:Boolean,attribute:"no-intro"})],ft.prototype,"noIntro",void 0);var en=class extends ft{constructor(...e){super(...e),this.provider="franceconnect-plus",this.brand="FranceConnect+",this.aboutUrl="https://franceconnect.gouv.fr/france-connect-plus"}introText(){return this.locale.msg("FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles.",{id:"fc.introPlus"})}},Mt="0.1.0",tn=Symbol.for("fc-eidas-elements.version"),rn="there is no ElementInternals here, as in old browsers and in happy-dom; the fallback stays.",Ee=!1;function Pe(e,t){const i=globalThis.customElements;if(!i)return;if(globalThis.document&&!HTMLElement.prototype.attachInternals){Ee||console.warn(`fc-eidas-elements: ${rn}`),Ee=!0;return}i.get(e)||i.define(e,t);const r=globalThis[tn]??=Mt;r==="0.1.0"||Ee||(Ee=!0,console.warn(`fc-eidas-elements ${Mt}: version ${r} is on this page already. Its elements stay; load one version only.`))}Pe("fc-plus-button",en);var nn=class extends ft{constructor(...e){super(...e),this.provider="franceconnect",this.brand="FranceConnect",this.aboutUrl="https://franceconnect.gouv.fr/"}introText(){return this.locale.msg("FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.",{id:"fc.intro"})}};Pe("fc-button",nn);var sn=m`<svg
class="mark"
viewBox="-2 -2 68 68"
aria-hidden="true"
>
<g
fill="none"
stroke="#5ba7f7"
stroke-width="1.5"
stroke-dasharray="107 5 3 5"
>
<circle cx="32" cy="32" r="31" pathLength="360" stroke-dashoffset="30" />
<circle cx="32" cy="32" r="27.2" pathLength="360" stroke-dashoffset="-42" />
<circle cx="32" cy="32" r="23.4" pathLength="360" stroke-dashoffset="64" />
<circle cx="32" cy="32" r="19.6" pathLength="360" stroke-dashoffset="4" />
</g>
<circle cx="32" cy="32" r="16.4" fill="#1f3470" />
<path
fill="#f3c846"
d="M32 18.4l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM37.8 20l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM42 24.2l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM43.6 30l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM42 35.8l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM37.8 40l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM32 41.6l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM26.2 40l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM22 35.8l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM20.4 30l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM22 24.2l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0zM26.2 20l.5 1.4 1.4 0-1.1 .9 .4 1.4-1.2-.8-1.2 .8 .4-1.4-1.1-.9 1.4 0z"
/>
<path
fill="#fff"
d="M28.8 31.2v-1.4a3.2 3.2 0 0 1 6.4 0v1.4h.2v5.8h-6.8v-5.8zm1.4 0h3.6v-1.4a1.8 1.8 0 0 0-3.6 0zm1.2 1.6v2.2h1.2v-2.2z"
/>
</svg>`,on=Y`
.control{
align-items:center;
gap:0.421875em;
width:min(15.3125em,100%);
min-height:3.5em;
padding:0.25em 0.5em 0.25em 0.625em;
border:1px solid #e2e2e4;
border-color:light-dark(#e2e2e4,#565a63);
background-color:#f9f9fb;
background-color:light-dark(#f9f9fb,#22242a);
color:#5e748e;
color:light-dark(#5e748e,#b6c4d6);
}

.control:hover{
background-color:#e2e2e4;
background-color:light-dark(#e2e2e4,#343841);
color:#455a73;
color:light-dark(#455a73,#d5deea);
}

.control[aria-disabled='true']{
background-color:#e5e5e5;
background-color:light-dark(#e5e5e5,#2a2a2a);
color:#666;
color:light-dark(#666,#949494);
}

.control[aria-disabled='true'] .logo{
opacity:0.5;
}

.logo{
flex:none;
width:2em;
height:2em;
}

.mark,
::slotted([slot='logo']){
display:block;
width:100%;
height:100%;
}

.label{

min-width:0;
max-width:15.5208em;
font-size:0.75em;
line-height:1.25;
text-wrap:balance;

hyphens:auto;
hyphenate-limit-chars:16 6 6;
}

@media (prefers-contrast:more){
.control{
border-color:currentcolor;
}

.control:not(:hover,[aria-disabled='true']){
color:#3a4f68;
color:light-dark(#3a4f68,#d5deea);
}
}

@media (forced-colors:active){
.control,
.control:hover{
border-color:buttontext;
color:buttontext;
}

.control[aria-disabled='true']{
border-color:graytext;
color:graytext;
}
}
`;const bi="Signing in…|Sign-in with a digital identity from another European country|FranceConnect is the solution offered by the French State to secure and simplify signing in to your online services.|FranceConnect+ is the solution offered by the French State to strengthen the security of your most sensitive online services.|new window|Sign in with|What is $?|You can try again or choose another way to sign in.|Your identity was not passed on to this site.|The ten minutes allowed for signing in have passed.|You have not been signed in.|This site could not find the sign-in that you started. Start again here, in this browser.|The sign-in service is unavailable at the moment.|The identity received does not match the button you chose: it may come from an earlier sign-in on this device. Sign out of FranceConnect+, then start again.",an=Object.freeze(Object.defineProperty({__proto__:null,default:bi},Symbol.toStringTag,{value:"Module"}));var ln=new st("button.starting|eidas.label|fc.intro|fc.introPlus|fc.newWindow|fc.signIn|fc.whatIs|notice.advice|notice.denied|notice.expired|notice.failed|notice.notFound|notice.unavailable|notice.wrongRoad",ei,bi),cn=e=>"handover"in e,yi=Y`
.panel[popover]{
box-sizing:border-box;
margin:0;
padding:0.75rem 1rem 1rem;
border:1px solid var(--line);
background:var(--surface);
color:var(--text);
text-align:start;
}

.panel:popover-open{
position:fixed;
inset:auto;
top:var(--panel-top);
left:var(--panel-left);
width:var(--panel-width);
height:var(--panel-height);
max-width:100vw;
overflow:auto;
overscroll-behavior:contain;
box-shadow:0 6px 18px rgb(0 0 18 / 16%);
}

.panel[hidden]{
display:none;
}
`,Ae=4,hn=8,un=576,It=480,Pt=360;function dn(e,t,i){const r=t.right-t.left,n=r<=It?0:hn,s=t.bottom-t.top-2*n,o=r<=It?r:Math.min(Math.max(e.right-e.left,un),r-2*n),a=Math.min(i(o),s),l=t.bottom-e.bottom-Ae-n,h=e.top-t.top-Ae-n;let d=a,c=e.bottom+Ae;return l>=Math.min(a,Pt)?d=Math.min(a,l):h>=Math.min(a,Pt)&&(d=Math.min(a,h),c=e.top-Ae-d),{left:zt(e.left,t.left,t.right,o,n),top:zt(c,t.top,t.bottom,d,n),width:o,height:d}}var zt=(e,t,i,r,n)=>Math.max(t+n,Math.min(e,i-n-r)),_i=()=>x||"popover"in HTMLElement.prototype,$i=class{#e;#t;#i;#r;#n;#s;constructor(e,t,i,r=()=>{}){this.#s=new Map,this.onPress=n=>{n.preventDefault(),this.toggle()},this.#l=n=>{n.key!=="Escape"||n.defaultPrevented||n.isComposing||(n.preventDefault(),this.close())},this.#c=n=>{if(n.newState!=="closed")return;const{control:s}=this.#t();pn(this.#e)&&s?.focus({preventScroll:!0}),this.#o()},this.#u=()=>{const{control:n,panel:s}=this.#t();s?.matches(":focus-within")||n?.matches(":focus")||this.#o()},this.#h=n=>{const{control:s,panel:o}=this.#t();if(!s||!o||n?.target instanceof Node&&o.contains(n.target))return;const{style:a}=o,l=visualViewport?.offsetLeft??0,h=visualViewport?.offsetTop??0,d={left:l,top:h,right:l+(visualViewport?.width??document.documentElement.clientWidth),bottom:h+(visualViewport?.height??innerHeight)},c=dn(s.getBoundingClientRect(),d,f=>{const g=this.#s.get(f);if(g!==void 0)return g;a.setProperty("--panel-width",`${f}px`),a.setProperty("--panel-height","auto");const{height:y}=o.getBoundingClientRect();return this.#s.set(f,y),y});for(const[f,g]of Object.entries(c))a.setProperty(`--panel-${f}`,`${g}px`)},this.#e=e,this.#t=t,this.#i=i,this.#r=r,e.addController(this)}get open(){return this.#n!==void 0}toggle(){this.open?this.close():this.show()}show(){const{panel:e}=this.#t();e&&_i()&&!this.open&&(this.#a(e),e.showPopover(),this.#s.clear(),this.#h(),this.#e.requestUpdate()),this.#i()}close(){const{control:e}=this.#t();this.open&&(e?.focus({preventScroll:!0}),this.#o())}hostDisconnected(){this.#o()}#a(e){this.#n=new AbortController;const{signal:t}=this.#n,i={signal:t,passive:!0,capture:!0};e.addEventListener("keydown",this.#l,{signal:t}),e.addEventListener("toggle",this.#c,{signal:t}),addEventListener("focusin",this.#u,{signal:t}),addEventListener("scroll",this.#h,i),addEventListener("resize",this.#h,i),visualViewport?.addEventListener("scroll",this.#h,i),visualViewport?.addEventListener("resize",this.#h,i)}#o(){if(!this.#n)return;this.#n.abort(),this.#n=void 0;const{panel:e}=this.#t();e?.matches(":popover-open")&&e.hidePopover(),this.#e.requestUpdate(),this.#r()}#l;#c;#u;#h};function pn(e){let t=document.activeElement;for(;t?.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;return!t||t===document.body||t===e}var O,be,F,Z,ki,Ge,te,$e=(te=class extends J{constructor(...i){super(...i);A(this,Z);A(this,O);A(this,be);A(this,F);w(this,O,new $i(this,()=>({control:this.opener,panel:this.panel}),()=>this.picker?.focus())),w(this,be,{target:this,onChoose:r=>S(this,Z,ki).call(this,r),onClose:()=>v(this,O).close()}),this.provider="eidas",this.locale=new ot(this,ln,ii),w(this,F,()=>{const r=this.pickerSlot?.assignedElements()[0],n=r&&cn(r)?r:void 0;this.picker&&this.picker!==n&&(this.picker.handover=void 0,v(this,O).close()),this.picker=n,r?.matches(":not(:defined)")&&customElements.whenDefined(r.localName).then(v(this,F))})}requestedFields(){const i=this.picker?.value,r=i?{country:L(i),countryAsSent:i}:{};return{...super.requestedFields(),...r}}opens(){return this.picker&&v(this,O)}firstUpdated(){v(this,F).call(this)}updated(i){super.updated(i),this.picker&&(this.picker.handover=v(this,be),this.picker.requestUpdate())}renderAbout(){const i=this.picker!==void 0&&!this.isRefused;return m`<div
id="panel"
class="panel"
popover=${i?"auto":u}
role="dialog"
aria-labelledby="control"
?hidden=${!i}
>
<slot name="picker" @slotchange=${v(this,F)}></slot>
</div>`}controlName(){return S(this,Z,Ge).call(this)}renderLabel(){return m`<span class="logo" aria-hidden="true"
><slot name="logo">${sn}</slot></span
><span class="label">${S(this,Z,Ge).call(this)}</span>`}},O=new WeakMap,be=new WeakMap,F=new WeakMap,Z=new WeakSet,ki=function(i){v(this,O).close(),this.startWithoutLink(i)},Ge=function(){return this.locale.msg("Connectez-vous avec une identité numérique d’un autre pays européen",{id:"eidas.label"})},te.styles=[rt,mi,yi,on,it],te);b([nt()],$e.prototype,"picker",void 0);b([oe('slot[name="picker"]')],$e.prototype,"pickerSlot",void 0);b([oe("#control")],$e.prototype,"opener",void 0);b([oe("#panel")],$e.prototype,"panel",void 0);Pe("eidas-button",$e);function fn(e){const t=e.attachInternals();return"setFormValue"in t?t:vn(t,e)}function vn(e,t){let i={valid:!0},r="";const n=()=>!s.willValidate||i.valid||(t.dispatchEvent(new Event("invalid",{cancelable:!0})),!1),s={get form(){return t.closest("form")},get willValidate(){return!t.matches("[disabled], fieldset[disabled] *")},get validity(){return i},get validationMessage(){return r},setFormValue:()=>{},setValidity:(o,a="")=>{i={...o,valid:!Object.values(o).some(Boolean)},r=a},checkValidity:n,reportValidity:n};return Object.defineProperties(e,Object.getOwnPropertyDescriptors(s))}var q,R,Le,he,ie,Q=(ie=class extends pi{constructor(){super();A(this,R);A(this,q);if(this.name="",this.defaultValue="",this.required=!1,this.disabled=!1,this.invalidShown=!1,this.disabledByFieldset=!1,this.internals=x?void 0:fn(this),!x){if(Object.hasOwn(this,"value")){const{value:i}=this;Reflect.deleteProperty(this,"value"),w(this,q,String(i??""))}this.addEventListener("invalid",()=>this.invalidShown=!0),this.addEventListener("click",i=>{i.composedPath()[0]===this&&this.focus()})}}static get observedAttributes(){return[...super.observedAttributes,"aria-label"]}attributeChangedCallback(i,r,n){super.attributeChangedCallback(i,r,n),i==="aria-label"&&this.requestUpdate()}get value(){return this.accept(v(this,q)??this.defaultValue)}set value(i){w(this,q,String(i??"")),S(this,R,Le).call(this),this.requestUpdate()}get form(){return this.internals?.form??null}get labels(){return this.internals?.labels}get validity(){return S(this,R,he).call(this),this.internals?.validity}get validationMessage(){return this.internals?.validationMessage??""}get willValidate(){return this.internals?.willValidate??!1}checkValidity(){return S(this,R,he).call(this),this.internals?.checkValidity()??!0}reportValidity(){return S(this,R,he).call(this),this.internals?.reportValidity()??!0}formResetCallback(){w(this,q,void 0),this.invalidShown=!1,S(this,R,Le).call(this),this.requestUpdate()}formDisabledCallback(i){this.disabledByFieldset=i}formStateRestoreCallback(i){typeof i=="string"&&(this.value=i)}get pageName(){const i=this.hydrating?[]:[...this.labels??[]].map(r=>r.textContent);return(this.getAttribute("aria-label")??i.join(" ")).replace(/\s+/g," ").trim()||void 0}get isMissing(){return this.isControl&&this.required&&!this.value}get isInvalid(){return this.invalidShown&&this.isMissing}get isDisabled(){return this.disabled||!this.hydrating&&this.disabledByFieldset}submitForm(){const{form:i}=this;i&&HTMLFormElement.prototype.requestSubmit.call(i)}setByVisitor(i){this.invalidShown=!1,this.value=i,this.dispatchEvent(new Event("input",{bubbles:!0,composed:!0})),this.dispatchEvent(new Event("change",{bubbles:!0}))}updated(i){super.updated(i),S(this,R,Le).call(this)}},q=new WeakMap,R=new WeakSet,Le=function(){const{value:i}=this;this.internals?.setFormValue(this.isControl&&i||null,i),S(this,R,he).call(this),fi(this.internals,"user-invalid",this.isInvalid)},he=function(){const i=this.isMissing,r=this.validityAnchor();i&&r?this.internals?.setValidity({valueMissing:!0},this.missingMessage(),r):i?this.internals?.setValidity({valueMissing:!0},this.missingMessage()):this.internals?.setValidity({})},ie.formAssociated=!0,ie);b([$({reflect:!0,useDefault:!0,converter:{toAttribute:e=>e||null}})],Q.prototype,"name",void 0);b([$({attribute:"value",useDefault:!0})],Q.prototype,"defaultValue",void 0);b([$({type:Boolean,reflect:!0,useDefault:!0})],Q.prototype,"required",void 0);b([$({type:Boolean,reflect:!0,useDefault:!0})],Q.prototype,"disabled",void 0);b([nt()],Q.prototype,"invalidShown",void 0);b([nt()],Q.prototype,"disabledByFieldset",void 0);var Ce=`,EE,LT,AT,BG,CH,IE,IS,ES,NL,BE,CY,SE,NO,FI,IT,EL,FR,HR,HU,PL,UK,DE,DK,CZ,SK,SI,RO,LV,LU,LI,MT,PT
bg,Естония,Литва,Австрия,България,Швейцария,Ирландия,Исландия,Испания,Нидерландия,Белгия,Кипър,Швеция,Норвегия,Финландия,Италия,Гърция,Франция,Хърватия,Унгария,Полша,Обединеното кралство,Германия,Дания,Чехия,Словакия,Словения,Румъния,Латвия,Люксембург,Лихтенщайн,Малта,Португалия
cs,Estonsko,Litva,Rakousko,Bulharsko,Švýcarsko,Irsko,Island,Španělsko,Nizozemsko,Belgie,Kypr,Švédsko,Norsko,Finsko,Itálie,Řecko,Francie,Chorvatsko,Maďarsko,Polsko,Spojené království,Německo,Dánsko,Česko,Slovensko,Slovinsko,Rumunsko,Lotyšsko,Lucembursko,Lichtenštejnsko,Malta,Portugalsko
da,Estland,Litauen,Østrig,Bulgarien,Schweiz,Irland,Island,Spanien,Nederlandene,Belgien,Cypern,Sverige,Norge,Finland,Italien,Grækenland,Frankrig,Kroatien,Ungarn,Polen,Storbritannien,Tyskland,Danmark,Tjekkiet,Slovakiet,Slovenien,Rumænien,Letland,Luxembourg,Liechtenstein,Malta,Portugal
de,Estland,Litauen,Österreich,Bulgarien,Schweiz,Irland,Island,Spanien,Niederlande,Belgien,Zypern,Schweden,Norwegen,Finnland,Italien,Griechenland,Frankreich,Kroatien,Ungarn,Polen,Vereinigtes Königreich,Deutschland,Dänemark,Tschechien,Slowakei,Slowenien,Rumänien,Lettland,Luxemburg,Liechtenstein,Malta,Portugal
el,Εσθονία,Λιθουανία,Αυστρία,Βουλγαρία,Ελβετία,Ιρλανδία,Ισλανδία,Ισπανία,Κάτω Χώρες,Βέλγιο,Κύπρος,Σουηδία,Νορβηγία,Φινλανδία,Ιταλία,Ελλάδα,Γαλλία,Κροατία,Ουγγαρία,Πολωνία,Ηνωμένο Βασίλειο,Γερμανία,Δανία,Τσεχία,Σλοβακία,Σλοβενία,Ρουμανία,Λετονία,Λουξεμβούργο,Λιχτενστάιν,Μάλτα,Πορτογαλία
en,Estonia,Lithuania,Austria,Bulgaria,Switzerland,Ireland,Iceland,Spain,Netherlands,Belgium,Cyprus,Sweden,Norway,Finland,Italy,Greece,France,Croatia,Hungary,Poland,United Kingdom,Germany,Denmark,Czechia,Slovakia,Slovenia,Romania,Latvia,Luxembourg,Liechtenstein,Malta,Portugal
es,Estonia,Lituania,Austria,Bulgaria,Suiza,Irlanda,Islandia,España,Países Bajos,Bélgica,Chipre,Suecia,Noruega,Finlandia,Italia,Grecia,Francia,Croacia,Hungría,Polonia,Reino Unido,Alemania,Dinamarca,Chequia,Eslovaquia,Eslovenia,Rumanía,Letonia,Luxemburgo,Liechtenstein,Malta,Portugal
et,Eesti,Leedu,Austria,Bulgaaria,Šveits,Iirimaa,Island,Hispaania,Holland,Belgia,Küpros,Rootsi,Norra,Soome,Itaalia,Kreeka,Prantsusmaa,Horvaatia,Ungari,Poola,Ühendkuningriik,Saksamaa,Taani,Tšehhi,Slovakkia,Sloveenia,Rumeenia,Läti,Luksemburg,Liechtenstein,Malta,Portugal
fi,Viro,Liettua,Itävalta,Bulgaria,Sveitsi,Irlanti,Islanti,Espanja,Alankomaat,Belgia,Kypros,Ruotsi,Norja,Suomi,Italia,Kreikka,Ranska,Kroatia,Unkari,Puola,Iso-Britannia,Saksa,Tanska,Tšekki,Slovakia,Slovenia,Romania,Latvia,Luxemburg,Liechtenstein,Malta,Portugali
fr,Estonie,Lituanie,Autriche,Bulgarie,Suisse,Irlande,Islande,Espagne,Pays-Bas,Belgique,Chypre,Suède,Norvège,Finlande,Italie,Grèce,France,Croatie,Hongrie,Pologne,Royaume-Uni,Allemagne,Danemark,Tchéquie,Slovaquie,Slovénie,Roumanie,Lettonie,Luxembourg,Liechtenstein,Malte,Portugal
ga,An Eastóin,An Liotuáin,An Ostair,An Bhulgáir,An Eilvéis,Éire,An Íoslainn,An Spáinn,An Ísiltír,An Bheilg,An Chipir,An tSualainn,An Iorua,An Fhionlainn,An Iodáil,An Ghréig,An Fhrainc,An Chróit,An Ungáir,An Pholainn,An Ríocht Aontaithe,An Ghearmáin,An Danmhairg,An tSeicia,An tSlóvaic,An tSlóivéin,An Rómáin,An Laitvia,Lucsamburg,Lichtinstéin,Málta,An Phortaingéil
hr,Estonija,Litva,Austrija,Bugarska,Švicarska,Irska,Island,Španjolska,Nizozemska,Belgija,Cipar,Švedska,Norveška,Finska,Italija,Grčka,Francuska,Hrvatska,Mađarska,Poljska,Ujedinjeno Kraljevstvo,Njemačka,Danska,Češka,Slovačka,Slovenija,Rumunjska,Latvija,Luksemburg,Lihtenštajn,Malta,Portugal
hu,Észtország,Litvánia,Ausztria,Bulgária,Svájc,Írország,Izland,Spanyolország,Hollandia,Belgium,Ciprus,Svédország,Norvégia,Finnország,Olaszország,Görögország,Franciaország,Horvátország,Magyarország,Lengyelország,Egyesült Királyság,Németország,Dánia,Csehország,Szlovákia,Szlovénia,Románia,Lettország,Luxemburg,Liechtenstein,Málta,Portugália
is,Eistland,Litháen,Austurríki,Búlgaría,Sviss,Írland,Ísland,Spánn,Holland,Belgía,Kýpur,Svíþjóð,Noregur,Finnland,Ítalía,Grikkland,Frakkland,Króatía,Ungverjaland,Pólland,Bretland,Þýskaland,Danmörk,Tékkland,Slóvakía,Slóvenía,Rúmenía,Lettland,Lúxemborg,Liechtenstein,Malta,Portúgal
it,Estonia,Lituania,Austria,Bulgaria,Svizzera,Irlanda,Islanda,Spagna,Paesi Bassi,Belgio,Cipro,Svezia,Norvegia,Finlandia,Italia,Grecia,Francia,Croazia,Ungheria,Polonia,Regno Unito,Germania,Danimarca,Cechia,Slovacchia,Slovenia,Romania,Lettonia,Lussemburgo,Liechtenstein,Malta,Portogallo
lt,Estija,Lietuva,Austrija,Bulgarija,Šveicarija,Airija,Islandija,Ispanija,Nyderlandai,Belgija,Kipras,Švedija,Norvegija,Suomija,Italija,Graikija,Prancūzija,Kroatija,Vengrija,Lenkija,Jungtinė Karalystė,Vokietija,Danija,Čekija,Slovakija,Slovėnija,Rumunija,Latvija,Liuksemburgas,Lichtenšteinas,Malta,Portugalija
lv,Igaunija,Lietuva,Austrija,Bulgārija,Šveice,Īrija,Islande,Spānija,Nīderlande,Beļģija,Kipra,Zviedrija,Norvēģija,Somija,Itālija,Grieķija,Francija,Horvātija,Ungārija,Polija,Apvienotā Karaliste,Vācija,Dānija,Čehija,Slovākija,Slovēnija,Rumānija,Latvija,Luksemburga,Lihtenšteina,Malta,Portugāle
mt,L-Estonja,Il-Litwanja,L-Awstrija,Il-Bulgarija,L-Iżvizzera,L-Irlanda,L-Iżlanda,Spanja,In-Netherlands,Il-Belġju,Ċipru,L-Iżvezja,In-Norveġja,Il-Finlandja,L-Italja,Il-Greċja,Franza,Il-Kroazja,L-Ungerija,Il-Polonja,Ir-Renju Unit,Il-Ġermanja,Id-Danimarka,Iċ-Ċekja,Is-Slovakkja,Is-Slovenja,Ir-Rumanija,Il-Latvja,Il-Lussemburgu,Il-Liechtenstein,Malta,Il-Portugall
nb,Estland,Litauen,Østerrike,Bulgaria,Sveits,Irland,Island,Spania,Nederland,Belgia,Kypros,Sverige,Norge,Finland,Italia,Hellas,Frankrike,Kroatia,Ungarn,Polen,Storbritannia,Tyskland,Danmark,Tsjekkia,Slovakia,Slovenia,Romania,Latvia,Luxemburg,Liechtenstein,Malta,Portugal
nl,Estland,Litouwen,Oostenrijk,Bulgarije,Zwitserland,Ierland,IJsland,Spanje,Nederland,België,Cyprus,Zweden,Noorwegen,Finland,Italië,Griekenland,Frankrijk,Kroatië,Hongarije,Polen,Verenigd Koninkrijk,Duitsland,Denemarken,Tsjechië,Slowakije,Slovenië,Roemenië,Letland,Luxemburg,Liechtenstein,Malta,Portugal
pl,Estonia,Litwa,Austria,Bułgaria,Szwajcaria,Irlandia,Islandia,Hiszpania,Holandia,Belgia,Cypr,Szwecja,Norwegia,Finlandia,Włochy,Grecja,Francja,Chorwacja,Węgry,Polska,Wielka Brytania,Niemcy,Dania,Czechy,Słowacja,Słowenia,Rumunia,Łotwa,Luksemburg,Liechtenstein,Malta,Portugalia
pt,Estónia,Lituânia,Áustria,Bulgária,Suíça,Irlanda,Islândia,Espanha,Países Baixos,Bélgica,Chipre,Suécia,Noruega,Finlândia,Itália,Grécia,França,Croácia,Hungria,Polónia,Reino Unido,Alemanha,Dinamarca,Chéquia,Eslováquia,Eslovénia,Roménia,Letónia,Luxemburgo,Listenstaine,Malta,Portugal
ro,Estonia,Lituania,Austria,Bulgaria,Elveția,Irlanda,Islanda,Spania,Țările de Jos,Belgia,Cipru,Suedia,Norvegia,Finlanda,Italia,Grecia,Franța,Croația,Ungaria,Polonia,Regatul Unit,Germania,Danemarca,Cehia,Slovacia,Slovenia,România,Letonia,Luxemburg,Liechtenstein,Malta,Portugalia
sk,Estónsko,Litva,Rakúsko,Bulharsko,Švajčiarsko,Írsko,Island,Španielsko,Holandsko,Belgicko,Cyprus,Švédsko,Nórsko,Fínsko,Taliansko,Grécko,Francúzsko,Chorvátsko,Maďarsko,Poľsko,Spojené kráľovstvo,Nemecko,Dánsko,Česko,Slovensko,Slovinsko,Rumunsko,Lotyšsko,Luxembursko,Lichtenštajnsko,Malta,Portugalsko
sl,Estonija,Litva,Avstrija,Bolgarija,Švica,Irska,Islandija,Španija,Nizozemska,Belgija,Ciper,Švedska,Norveška,Finska,Italija,Grčija,Francija,Hrvaška,Madžarska,Poljska,Združeno kraljestvo,Nemčija,Danska,Češka,Slovaška,Slovenija,Romunija,Latvija,Luksemburg,Lihtenštajn,Malta,Portugalska
sv,Estland,Litauen,Österrike,Bulgarien,Schweiz,Irland,Island,Spanien,Nederländerna,Belgien,Cypern,Sverige,Norge,Finland,Italien,Grekland,Frankrike,Kroatien,Ungern,Polen,Storbritannien,Tyskland,Danmark,Tjeckien,Slovakien,Slovenien,Rumänien,Lettland,Luxemburg,Liechtenstein,Malta,Portugal`,z=Ce.slice(1,Ce.indexOf(`
`)).split(","),gn=()=>z.filter(e=>!["FR","CH","UK"].includes(e)).sort(),jt=gn();function mn(e){return z.includes(L(e))}var bn=["not-connected","level","public-only"];function Tt(e){const t=typeof e=="string"?Ei(e):e??jt,i=new Map,r=new Set,n=Array.isArray(t)&&t;n||r.add(typeof e);for(const s of n||jt){const o=$n(s),{code:a,name:l}=o;!a||a==="FR"||!(l||mn(a))?r.add(a||typeof s):i.has(a)||i.set(a,o)}return{countries:[...i.values()],unknown:[...r]}}function yn(e){const t=new Map;for(const i of typeof e=="string"?Ei(e):[]){const[r="",n]=i.split(":"),s=L(r);s&&!t.has(s)&&t.set(s,Ai(n))}return t}function _n(e){const t=new Set(e.map(({code:r})=>r)),i=z.filter(r=>!t.has(r));return[...e,...i.map(r=>({code:r}))]}var Ei=e=>e.split(/[\s,]+/).filter(Boolean),Ai=e=>bn.find(t=>t===e)??!0;function $n(e){if(typeof e=="string")return{code:L(e)};const{code:t,name:i,unavailable:r}=Object(e),n=typeof i=="string"&&i.trim();return{code:typeof t=="string"?L(t):"",...n&&{name:n},...r?{unavailable:Ai(r)}:{}}}var kn={de:()=>p(()=>import("./de-foC87QD9.js"),[]),nl:()=>p(()=>import("./nl-BwgQrUVC.js"),[]),da:()=>p(()=>import("./da-Bkh1D1kJ.js"),[]),nb:()=>p(()=>import("./nb-DYktwtEB.js"),[]),sv:()=>p(()=>import("./sv-DvemWTgt.js"),[]),is:()=>p(()=>import("./is-DOMONMqf.js"),[]),en:()=>p(()=>Promise.resolve().then(()=>En),void 0),ga:()=>p(()=>import("./ga-BxcxRVoY.js"),[]),mt:()=>p(()=>import("./mt-BhFV1NpF.js"),[]),it:()=>p(()=>import("./it-B6pjiYLN.js"),[]),es:()=>p(()=>import("./es-B6YmD53d.js"),[]),pt:()=>p(()=>import("./pt-Cgh4Lz6g.js"),[]),ro:()=>p(()=>import("./ro-BdzrA-sR.js"),[]),lv:()=>p(()=>import("./lv-D5o4FkTO.js"),[]),lt:()=>p(()=>import("./lt-9l1QB22w.js"),[]),et:()=>p(()=>import("./et-CjRYz2yH.js"),[]),fi:()=>p(()=>import("./fi-DAniJcF5.js"),[]),hu:()=>p(()=>import("./hu-CA9sLwQ-.js"),[]),pl:()=>p(()=>import("./pl-Wo-SVmP1.js"),[]),cs:()=>p(()=>import("./cs-BXxZJLfd.js"),[]),sk:()=>p(()=>import("./sk-BtehMqeK.js"),[]),sl:()=>p(()=>import("./sl-DI2BBct5.js"),[]),hr:()=>p(()=>import("./hr-DaL2mb3c.js"),[]),bg:()=>p(()=>import("./bg-EaoOkDGi.js"),[]),el:()=>p(()=>import("./el-o9Wd8rrr.js"),[])};const wi="Other countries|The next page will ask you this question again, in English.|Choose a country|Country chosen: $|Close|Search for a country|This country may differ from your country of nationality or residence.|If you have a French digital identity, use the FranceConnect or FranceConnect+ button.|Required security level not offered|No country in this list matches. Check the spelling.|Not yet connected|$: digital identities from this country are not accepted here. What counts is the country that issued the identity.|For public services only|Which country issued your digital identity?|Choose the country that issued your digital identity.|Results: $|Signing in…|Suggestions|Unavailable at the moment",En=Object.freeze(Object.defineProperty({__proto__:null,default:wi},Symbol.toStringTag,{value:"Module"}));var An=new st("picker.all|picker.asksAgain|picker.choose|picker.chosen|picker.close|picker.filter|picker.hint|picker.home|picker.level|picker.noResult|picker.notConnected|picker.notOffered|picker.publicOnly|picker.question|picker.required|picker.results|picker.starting|picker.suggested|picker.unavailable",kn,wi),wn=new Map(["øo łl đd ðd þth æae œoe ßss ħh ıi ŋn ŧt ſs ĸk əe ʼ","αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo","аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya"].flatMap(e=>e.split(" ")).map(e=>[e.charAt(0),e.slice(1)]));function Si(e){return e.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}]/gu,"")}function vt(e){return Si(e).replace(/[^\0-\x7f]/g,t=>wn.get(t)??t)}function Li(e){return vt(e).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var Sn={AT:"de",BE:"nl fr de",CH:"de fr it",CY:"el tr",CZ:"cs",DK:"da",EE:"et",FI:"fi sv",IE:"ga en",LI:"de",LU:"lb fr de",MT:"mt en",NO:"nb",SE:"sv",SI:"sl",UK:"en"},Ln={lb:"Lëtzebuerg",tr:"Kıbrıs"},Ht,xi=e=>ti.find(t=>t===e)??"en";function gt(e,t){const i=L(e);return Ht??=new Map(Ce.split(`
`).map(r=>{const[n="",...s]=r.split(",");return[n,s]})),Ht.get(xi(t))?.[z.indexOf(i)]??i}function xn(e,t=""){const i=L(e);if(!z.includes(i))return[];const r=new Map;for(const n of(Sn[i]??i.toLowerCase()).split(" ")){const s=Ln[n]??gt(i,n);r.has(s)||r.set(s,{lang:n,name:s})}return r.delete(t),[...r.values()]}var Rn={cs:"č ch=h~ ř š ž",da:"æ=z~a ø=z~b å=z~c aa=z~c",es:"ñ",et:"š z=s~ž ž=s~ž õ=w~a ä=w~b ö=w~c ü=w~d",fi:"å=z~a ä=z~b ö=z~c",hr:"č ć dž đ lj nj š ž",hu:"cs dz gy ly ny ö ő sz ty ü ű zs",is:"á ð é í ó ú ý þ=z~a æ=z~b ö=z~c",lt:"č y=i š ž",lv:"ā č ē ģ ī ķ ļ ņ ō š ū ž",mt:"ċ=b~ ġ=f~ għ ħ ż=y~",nb:"æ=z~a ø=z~b å=z~c aa=z~c",pl:"ą ć ę ł ń ó ś ź ż",ro:"ă â î ș ț",sk:"ä č ch=h~ ô š ž",sl:"č ć đ š ž",sv:"å=z~a ä=z~b ö=z~c"},Cn={ga:/^[Aa]n (?:t(?=S))?/,mt:/^(?:l|i.)-/i};function Ri(e,t){const i=Mn(xi(t));return e.map(r=>({...r,name:r.name||gt(r.code,t)})).map(r=>({country:r,key:i(r.name)})).sort((r,n)=>r.key<n.key?-1:r.key>n.key?1:0).map(({country:r})=>r)}function Mn(e){const t=e==="el"||e==="bg"?Si:vt,i=(Rn[e]??"").split(" ").filter(Boolean),r=new Map(i.map(o=>{const[a="",l=`${t(a).charAt(0)}~`]=o.split("=");return[a,l]})),n=new RegExp([...r.keys()].join("|")||"(?!)","g"),s=Cn[e]??"";return o=>t(o.replace(s,"").normalize().toLowerCase().replace(n,a=>r.get(a)??a))}var In={BE:"Flanders/Wallonia",BG:"BGR",CH:"Swiss/Svizra/Helvetia/Suica/CHE",CY:"Kibris",CZ:"Czech Republic/République tchèque/Tschechische Republik/Tschechei/República Checa/Repubblica Ceca/Republica Cehă/Česká republika/Republika Czeska/Tsjechische Republiek/Bohemia",DE:"Bundesrepublik",DK:"DNK",EL:"Elada/Elas/Ellas/Hellas/Hellenic Republic/GRC",ES:"Espanya/Espainia",IE:"Republic of Ireland/Irish Republic",LT:"LTU",LU:"Letzebuerg/Letzeburg/Grand-Duché",LV:"LVA",MT:"MLT",NL:"Holland/Hollande/Holanda/Olanda/Hollanti/Holandija/Olandija/Holande/Ολλανδία/Холандия/NLD",NO:"Noreg/Norga",PT:"PRT",SI:"SVN",SK:"Slovak Republic/République slovaque/Slovenská republika/SVK",UK:"Great Britain/Britain/England/Scotland/Wales/Northern Ireland/Grande-Bretagne/Angleterre/Großbritannien/Gran Bretaña/Inglaterra/Gran Bretagna/Inghilterra/Grã-Bretanha/Groot-Brittannië/Engeland/Velká Británie/Velika Britanija/Anglia/Nagy-Britannia/Lielbritānija/Didžioji Britanija/Suurbritannia/Marea Britanie/Μεγάλη Βρετανία/Великобритания/GBR"},Pn=["ä=ae ö=oe ü=ue ø=oe å=aa ου=ou αυ=af γγ=ng й=y ъ=u","ου=u ει=i υ=i χ=h μπ=b β=b й=j ю=ju я=ja ц=c ж=z ч=c ш=s"].map(e=>{const t=e.normalize("NFD").split(" "),i=new Map(t.map(n=>n.split("="))),r=new RegExp([...i.keys()].join("|"),"g");return n=>n.replace(r,s=>i.get(s)??s)}),zn=/^(?:an|the|l|l[ae]|les|die|i[a-z]) (?=.)/,Ci=e=>e.replace(zn,"");function jn(){const e=z.map(r=>In[r]??""),t=`${Ce}
,${e.join()}`.toLowerCase().normalize("NFD"),i=z.map(()=>new Set);for(const r of t.split(`
`).slice(1)){const n=new Set([r,...Pn.map(s=>s(r))]);for(const s of n){const[,...o]=vt(s).replace(/[^a-z,/]+/g," ").split(",");o.forEach((a,l)=>{for(const h of a.split("/"))i[l]?.add(h)})}}return new Map(z.map((r,n)=>[r,Tn(i[n]??[])]))}function Tn(e){const t=new Set;for(const i of e){const r=Ci(i);t.add(r),i.startsWith("an ")&&t.add(r.replace(/^ts/,"s").replace(/^(.)h/,"$1"))}return`
${[...t].join(`
`)}
`}var Hn=100,Mi,Ot=new WeakMap;function On(e,t){const i=e.trim();if(i.length>Hn)return[];const r=Li(i);if(!r)return[...t];Mi??=jn();const n=Ci(r),s=[`
${r}
`,`
${n}
`];return s.push(`
${r}`,`
${n}`,` ${r}`),t.map(o=>({country:o,rank:Vn(o,r,s)})).filter(o=>o.rank<1/0).sort((o,a)=>o.rank-a.rank).map(o=>o.country)}function Vn(e,t,i){if(L(t)===L(e.code))return 0;const[r,n]=Dn(e),s=i.findIndex(o=>n.includes(o));return s<0?1/0:1+2*s+(r.includes(i[s]??"")?0:1)}function Dn(e){const t=Ot.get(e);if(t)return t;const i=`
${Li(e.name)}
`,r=[i,i+(Mi?.get(L(e.code))??"")];return Ot.set(e,r),r}function Ii(e,t,i){const r=new Set(t.map(({code:a})=>a)),n=Un(t,i),s=On(e,n),o=s.filter(({code:a})=>r.has(a));return{offered:o,other:o.length>0?void 0:s[0]}}function Bn(e,t){Ii("a",e,t)}var Vt=new WeakMap;function Un(e,t){const[i,r]=Vt.get(e)??[];if(r&&i===t)return r;const n=Ri(_n(e),t);return Vt.set(e,[t,n]),n}var Pi=e=>e?.querySelector("#filter")??null,Nn=e=>e?.querySelector(".results")??null,zi=e=>[...e?.querySelectorAll(".option")??[]],We=e=>e?.dataset.code,Fn={ArrowUp:"up",ArrowDown:"down",ArrowLeft:"left",ArrowRight:"right"},qn=5,Kn=229;function Gn(e,t,i){if(e==="Home")return i[0];if(e==="End")return i.at(-1);if(e==="PageDown"||e==="PageUp"){const n=e==="PageDown"?"down":"up";let s=t;for(let o=0;o<qn;o++)s=Dt(n,s,i)??s;return s}const r=Fn[e];if(r)return Dt(r,t,i)??(r==="up"?"out":t)}function Dt(e,t,i){const r=t.getBoundingClientRect(),n=e==="up"||e==="down",s=e==="up"||e==="left"?-1:1;let o,a=1/0;for(const l of i){const h=l.getBoundingClientRect(),d=(h.left-r.left)*(n?1:s),c=(h.top-r.top)*(n?s:1),f=n?c:d,g=Math.abs(n?d:c);if(l===t||f<.5||!n&&g>r.height/2)continue;const y=f+g*2;y<a&&(a=y,o=l)}return o}function Wn(e,t,i,r){if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||e.keyCode===Kn)return;const{key:n}=e,s=e.target;if(n==="Escape"&&r)e.preventDefault(),r(),t.focus();else if(s===t){if(n!=="ArrowDown"&&n!=="Enter")return;e.preventDefault(),i()[0]?.focus()}else if(We(s)!==void 0){const o=Gn(n,s,i());o?(e.preventDefault(),(o==="out"?t:o).focus()):(n.length===1&&n!==" "||n==="Backspace")&&t.focus()}}var Zn=class{#e;#t;#i;#r;constructor(e,t){this.#i="",this.onFocus=()=>{setTimeout(()=>{Bn(this.#t.countries(),this.#t.locale()),this.#e.requestUpdate()})},this.onInput=i=>{this.#n(i.target.value)},this.onKey=i=>{const{field:r}=this;r&&Wn(i,r,()=>zi(this.#e.shadowRoot),this.#i?()=>this.#n(""):void 0)},this.#e=e,this.#t=t,e.addController(this)}get text(){return this.#i}get found(){const{countries:e,locale:t}=this.#t;return this.#r??=Ii(this.#i,e(),t())}get field(){return Pi(this.#e.shadowRoot)}hostUpdate(){this.#r=void 0}hostUpdated(){const{field:e}=this;e&&e.value!==this.#i&&(e.value=this.#i)}clear(){this.#s("")}#n(e){this.#s(e),this.#t.onEdit(),this.#e.updateComplete.then(()=>{this.#t.onFiltered(this.found)})}#s(e){const t=Nn(this.#e.shadowRoot);if(t&&!(e&&this.#i)){const{height:i}=t.getBoundingClientRect();t.style.minHeight=e?`${i}px`:""}this.#i=e,this.#e.requestUpdate()}},ji=(e,t)=>t==="iso"?oi(e):e,Yn=class{#e;#t;#i;#r="";constructor(e,t,i){this.#e=e,this.#t=t,this.#i=i}get busy(){return this.#r}hrefOf(e){const t=dt(this.#t().target,this.#n(e));return t&&hi(t)}follow(e,t){const i=r=>{this.#r=r,this.#i(r!=="")};gi(e,{host:this.#e,target:this.#t().target,fields:this.#n(t),onBusy:()=>i(t),onEnd:()=>i("")})}#n(e){const{target:t,notation:i,uiLocales:r}=this.#t();return{provider:"eidas",country:e,countryAsSent:ji(e,i),acrValues:t.acrValues,uiLocales:r}}},Jn=`EE#111#368fd8M0 0h180v40H0#fffM0 80h180v40H0
LT#6da544#ffda44M0 0h180v40H0#d80027M0 80h180v40H0
AT#fff#d80027M0 0h180v40H0zm0 80h180v40H0
BG#00966e#fffM0 0h180v40H0#d62612M0 80h180v40H0
CH#f00#fffM79 23h22v26h27v22h-27v27H79V71H53V49h26
IE#fff#6da544M0 0h60v120H0#ff9811M120 0h60v120h-60
IS#0052b4#fffM180 74H71v46H43V74H0V46h43V0h28v46h109v21#d80027M180 52v15H64v53H49V67H0V52h49V0h15v52
ES#fff#d03433M0 0h180v32H0zm0 88h180v32H0#fbca46M0 32h180v56H0#fffM62 56h8v4h-8#a41517M58 68c0 2 2 4 4 4s5-2 5-4l1-12H57zm-5-12c0-2 1-4 3-4h12c2 0 4 2 4 3v1l-1 12c-1 5-4 8-9 8-4 0-8-3-8-8zM54 60h16v4h-4l-4 8-4-8h-4zM42 48h8v28h-8zm32 0h8v28h-8zm-20-4c0-2 2-4 4-4h8c3 0 4 2 4 4v2c0 1 0 2-2 2H56l-2-2
NL#fff#cd1f2aM0 0h180v40H0#1d4185M0 80h180v40H0
BE#fdda25#000M0 0h60v120H0#ef3340M120 0h60v120h-60
CY#fff#db7d00M50 54s0 24 26 23l2 5h3s-3-14 21-14c0 0 0-10 9-10h15s-23-18 21-42v-4s-45 25-70 20c0 0 4 15-3 15-4 0-4-3-12-3-6 0-6 7-9 7s-6-5-7-4#006651m83 108 8-3 9-2-9 3zm14-5c-1-4 1-9 4-10 1 3-2 8-4 10m6-2c-2-4 1-8 4-10 1 2-1 8-4 10m6-3c-2-3 0-8 3-10 1 3 0 8-3 10m6-4c-2-2-1-7 2-10 2 3 0 8-2 10m5-3c-2-3 0-9 3-11 1 2 0 9-3 11m3-1c0-4 6-8 9-8 0 3-3 6-9 8m-3 4c3-3 9-3 11-3-1 2-8 6-11 3zM115 97c5-1 8-2 10 1-2 2-9 1-10-1m-6 3c4-2 9 1 10 3-5 2-10-3-10-3m-6 3c4-1 9 1 10 3-2 1-7 2-10-3m-5 2c5-1 9 3 10 5-6 0-8-2-10-5m-1 3-8-3-9-2 9 3zm-14-5c1-4-1-9-4-10-1 3 2 8 4 10m-6-2c2-4-1-8-4-10-1 2 1 8 4 10m-6-3c2-3 0-8-3-10-1 3 0 8 3 10m-6-4c2-2 1-7-2-10-2 3 0 8 2 10m-5-3c2-3 0-9-3-11-1 2 0 9 3 11m-3-1c0-4-6-8-9-8 0 3 3 6 9 8m3 4c-3-3-9-3-11-3 1 2 8 6 11 3m5 3c-5-1-8-2-10 1 2 2 9 1 10-1m6 3c-4-2-9 1-10 3 5 2 10-3 10-3m6 3c-4-1-9 1-10 3 2 1 7 2 10-3m5 2c-5-1-9 3-10 5 6 0 8-2 10-5
SE#004f8e#f6c500M68 0H45v49H0v22h45v49h23V71h112V49H68
NO#ba0c2f#fffM180 74H71v46H43V74H0V46h43V0h28v46h109v22#00205bM180 52v16H65v52H50V68H0V52h50V0h15v52
FI#fff#2e52b2M180 45v29H71v46H42V74H0V45h42V0h29v45
IT#f4f5f0#008c45M0 0h60v120H0#cd212aM120 0h60v120h-60
EL#fff#0d5eafM0 0h180v13H0zm0 27h180v13H0zm0 26h180v14H0zm0 27h180v13H0zm0 27h180v13H0zM0 0h67v67H0#fffM0 27h67v13H0zM27 0h13v67H27
HR#fff#d80027M0 0h180v40H0#0052b4M0 80h180v40H0#338af3M109 40V24l6-5 6 5v16zm-38 0V24l-6-5-6 5v16zm13 0V24l6-5 6 5v16#0052b4M109 40H96V24l6-5 7 5zm-25 0H71V24l7-5 6 5#fffM59 40v35c0 9 5 17 13 21 7 5 14 5 18 5s11 0 18-5c8-4 13-12 13-21V40#d80027M59 40h12v12H59zm25 0h12v12H84zm25 0h12v12h-12zM71 52h13v12H71zm25 0h13v12H96zM59 64h12v13H59zm12 13h13v12H71zm13-13h12v13H84zm25 0h12v13h-12zM96 77h13v12H96zm13 19 7-7h-7zm-45-7 7 7v-7zm20 0v12h12V89
HU#fff#d80027M0 0h180v40H0#6da544M0 80h180v40H0
PL#fff#dc143cM0 60h180v60H0
UK#fff#012169m138 81 42 23V81zm-29 0 71 39v-11l-50-28zm52 39-52-29v29zM32 81 0 98V81zm38 5v34H9zM41 39 0 16v23zm29 0L0 0v11l50 28zM19 0l51 29V0zm129 39 32-18v18zm-39-5V0h62#c8102eM101 0H79v49H0v22h79v49h22V71h79V49h-79zM109 81l71 39v-11l-50-28zm-59 0L0 109v11l70-39zm20-42L0 0v11l50 28zm59 0 51-28V0l-71 39
DE#d80027#000M0 0h180v40H0#ffda44M0 80h180v40H0
DK#c60c30#fffM67 0H46v49H0v21h46v50h21V70h113V49H67
CZ#11457e#d7141aM180 60v60H0l90-60#fffM180 0v60H90L0 0
SK#fff#0052b4M0 39h180v42H0#d80027M0 81h180v39H0#fffM46 34v30c0 17 22 22 22 22s22-5 22-22V34#d80027M51 35v29l2 5h30l1-5V35#fffM78 55h-8v-5h5v-5h-5v-5h-5v5h-5v5h5v5h-7v5h7v5h5v-5h8#0052b4m59 76 9 4 8-4c3-2 6-4 7-7l-5-2-2 1c-2-3-5-6-8-6-4 0-7 3-8 6l-2-1-5 2c1 3 3 5 6 7
SI#ff0d0b#0e55bdM0 0h180v80H0#fffM0 0h180v40H0#0e55bdM75 23c-10-4-20-4-29 0-2 22 3 34 14 37 11-3 16-15 15-37#ff0M62 28h-2v-1 1h-1v2l1-1v1-1l2 1-1-1zm-5-6v-1l-1 1h-1l1 1-1 1h1l1 1v-1h1v-1zm9 0h-1l-1-1v1h-1v2h1v1l1-1h1l-1-1#fffm66 37-2 3-4-7-3 7-3-3-6 7 1 1c1 6 6 11 11 13 6-2 10-7 12-13v-1#0e55bdM48 45c1 2 3 4 5 3h13c2 1 4 0 5-2v-1h1v3l-2 1H50l-2-1zM48 48c1 2 3 3 5 2h13c2 1 4 0 5-1v-1h1v3H48#ff0d0bm75 23-2 19c0 8-5 14-13 17-8-3-13-9-13-17l-2-19-1 1 1 18c1 8 7 16 15 18 8-2 14-10 14-18
RO#002b7f#fcd116M60 0h60v120H60#ce1126M120 0h60v120h-60
LV#fff#a2001dM0 0h180v45H0zm0 75h180v45H0
LU#fff#d80027M0 0h180v40H0#338af3M0 80h180v40H0
LI#d80027#0052b4M0 0h180v60H0#ffda44M52 34c0-4-4-8-8-8-3 0-5 0-6 2v-5h3v-6h-3v-3h-6v3h-3v6h3v5c-2-2-4-2-6-2-5 0-9 4-9 8 0 3 1 5 3 7v5h29v-5c2-2 3-4 3-7
MT#fff#cf142bM90 0h90v120H90zM21 10h16v12h13v16H37v12H21V38H9V22h12#acacacM22 11h14v12h13v14H36v13H22V37H10V23h12#fffM24 12h11v13h12v10H35v13H24V35H12V25h12#acacacM30 20a10 10 0 1 0 0 20 10 10 0 1 0 0-20#fffM30 22a8 8 0 1 0 0 16 8 8 0 1 0 0-16#acacacM30 23a7 7 0 1 0 0 14 7 7 0 1 0 0-14#dededeM30 25a6 6 0 1 0 0 10 6 6 0 1 0 0-10
PT#f00#060M69 0v120H0V0#ff0M69 38a22 22 0 1 0 0 44 22 22 0 1 0 0-44#f00M57 49v14c0 7 5 12 12 12s13-5 13-12V49#fffM69 67c-2 0-4-2-4-4v-6h8v6c0 2-1 4-4 4`,Bt;function Qn(e){Bt??=new Map(Jn.split(`
`).map(i=>[i.slice(0,2),i]));const t=Bt.get(L(e));return t?m`<svg viewBox="0 0 180 120" aria-hidden="true">
${t.split("#").slice(1).map(i=>{const[r=""]=/^[\da-f]+/.exec(i)??[],n=i.slice(r.length)||"M0 0h180v120H0";return rr`<path fill=${`#${r}`} d=${n}></path>`})}
</svg>`:u}const Xn={CHILD:2},Ti=e=>(...t)=>({_$litDirective$:e,values:t});let Hi=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,i,r){this._$Ct=t,this._$AM=i,this._$Ci=r}_$AS(t,i){return this.update(t,i)}update(t,i){return this.render(...i)}};const es={},ts=Ti(class extends Hi{constructor(){super(...arguments),this.ot=es}render(e,t){return t()}update(e,[t,i]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,n)=>r===this.ot[n]))return j}else if(this.ot===t)return j;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,i)}});const{I:is}=hr,Ut=e=>e,Nt=()=>document.createComment(""),ce=(e,t,i)=>{const r=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(i===void 0){const s=r.insertBefore(Nt(),n),o=r.insertBefore(Nt(),n);i=new is(s,o,e,e.options)}else{const s=i._$AB.nextSibling,o=i._$AM,a=o!==e;if(a){let l;i._$AQ?.(e),i._$AM=e,i._$AP!==void 0&&(l=e._$AU)!==o._$AU&&i._$AP(l)}if(s!==n||a){let l=i._$AA;for(;l!==s;){const h=Ut(l).nextSibling;Ut(r).insertBefore(l,n),l=h}}}return i},U=(e,t,i=e)=>(e._$AI(t,i),e),rs={},ns=(e,t=rs)=>e._$AH=t,ss=e=>e._$AH,De=e=>{e._$AR(),e._$AA.remove()};const Ft=(e,t,i)=>{const r=new Map;for(let n=t;n<=i;n++)r.set(e[n],n);return r},os=Ti(class extends Hi{constructor(e){if(super(e),e.type!==Xn.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,i){let r;i===void 0?i=t:t!==void 0&&(r=t);const n=[],s=[];let o=0;for(const a of e)n[o]=r?r(a,o):o,s[o]=i(a,o),o++;return{values:s,keys:n}}render(e,t,i){return this.dt(e,t,i).values}update(e,[t,i,r]){const n=ss(e),{values:s,keys:o}=this.dt(t,i,r);if(!Array.isArray(n))return this.ut=o,s;const a=this.ut??=[],l=[];let h,d,c=0,f=n.length-1,g=0,y=s.length-1;for(;c<=f&&g<=y;)if(n[c]===null)c++;else if(n[f]===null)f--;else if(a[c]===o[g])l[g]=U(n[c],s[g]),c++,g++;else if(a[f]===o[y])l[y]=U(n[f],s[y]),f--,y--;else if(a[c]===o[y])l[y]=U(n[c],s[y]),ce(e,l[y+1],n[c]),c++,y--;else if(a[f]===o[g])l[g]=U(n[f],s[g]),ce(e,n[c],n[f]),f--,g++;else if(h===void 0&&(h=Ft(o,g,y),d=Ft(a,c,f)),h.has(a[c]))if(h.has(a[f])){const k=d.get(o[g]),ze=k!==void 0?n[k]:null;if(ze===null){const mt=ce(e,n[c]);U(mt,s[g]),l[g]=mt}else l[g]=U(ze,s[g]),ce(e,n[c],ze),n[k]=null;g++}else De(n[f]),f--;else De(n[c]),c++;for(;g<=y;){const k=ce(e,l[y+1]);U(k,s[g]),l[g++]=k}for(;c<=f;){const k=n[c++];k!==null&&De(k)}return this.ut=o,ns(e,l),j}});function as(e,t,i){const r=yn(t);return e.map(({code:n,name:s,...o})=>{const a=r.get(n)??o.unavailable;return{code:n,name:s,reason:a&&i.unavailable(a)}})}function ls(e,t,i){const r=L(e),n=t.filter(s=>s.code===r);return Ri(n,i)[0]}function Oi(e,t){return e?e.code==="FR"?t.home():t.notOffered(e.name):t.noResult()}function cs(e,t,i){const{say:r}=i;if(t.length===0)return Be(e,i);const n=t.flatMap(o=>e.filter(a=>a.code===o)),s=e.filter(o=>!n.includes(o));return m`<div role="group" aria-labelledby="suggested">
<p id="suggested" class="heading">${r.suggested()}</p>
${Be(n,i)}
</div>
<div role="group" aria-labelledby="all">
<p id="all" class="heading">${r.all()}</p>
${Be(s,i)}
</div>`}var Be=(e,t)=>m`<ul role="list" class="list">
${os(e,({code:i})=>i,i=>m`<li>${hs(i,t)}</li>`)}
</ul>`;function hs(e,t){const{code:i,name:r,reason:n}=e,{hrefOf:s,flags:o,asksAgain:a}=t,l=c=>t.onPress(c,e),h=[i,r,n,o,a],d=ts(h,()=>us(...h));if(s){const c=n!==void 0||t.disabled;return m`<a
class="option"
data-code=${i}
href=${c?u:s(i)??u}
target="_top"
rel="external nofollow"
role=${c?"link":u}
tabindex=${c?"0":u}
aria-disabled=${c?"true":u}
aria-busy=${t.busy===i?"true":u}
@click=${l}
@auxclick=${l}
>${d}</a
>`}return m`<button
class="option"
type="button"
data-code=${i}
?disabled=${t.disabled}
aria-disabled=${n===void 0?u:"true"}
aria-pressed=${t.chosen?.code===i?"true":"false"}
@click=${l}
>
${d}
</button>`}function us(e,t,i,r,n){const s=i?[]:ds(e,t,n);return m`${r?Vi(e):u}<span class="names"
><span class="name">${t}</span>${s.length>0?m`&nbsp;<span class="own"
>${s.map(({lang:o,name:a},l)=>m`${l>0?" / ":u}<span lang=${o}
>${a}</span
>`)}</span
>`:u}${i?m`&nbsp;<span class="reason">${i}</span>`:u}</span
>`}var Vi=e=>m`<span class="flag" aria-hidden="true">${Qn(e)}</span>`;function ds(e,t,i){const r=xn(e,t),n=[t,...r.map(o=>o.name)],s=gt(e,"en");return!i||!z.includes(e)||n.includes(s)?r:[...r,{lang:"en",name:s}]}var ps=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}hostUpdate(){this.#t=We(this.#e.shadowRoot?.activeElement)}hostUpdated(){const e=this.#e.shadowRoot;this.#t===void 0||!e||e.activeElement||(zi(e).find(t=>We(t)===this.#t)??Pi(e))?.focus()}},fs=e=>({question:()=>e("Quel pays a délivré votre identité numérique ?",{id:"picker.question"}),hint:()=>e("Ce pays peut être différent de votre nationalité ou de votre pays de résidence.",{id:"picker.hint"}),filter:()=>e("Rechercher un pays",{id:"picker.filter"}),results:t=>e(Se`Résultats\u00a0: ${t}`,{id:"picker.results"}),noResult:()=>e("Aucun pays de cette liste ne correspond. Vérifiez l’orthographe.",{id:"picker.noResult"}),home:()=>e("Si vous avez une identité numérique française, utilisez le bouton FranceConnect ou FranceConnect+.",{id:"picker.home"}),notOffered:t=>e(Se`${t}\u00a0: les identités numériques de ce pays ne sont pas acceptées ici. C’est le pays qui a délivré l’identité qui compte.`,{id:"picker.notOffered"}),suggested:()=>e("Suggestions",{id:"picker.suggested"}),all:()=>e("Autres pays",{id:"picker.all"}),chosen:t=>e(Se`Pays choisi\u00a0: ${t}`,{id:"picker.chosen"}),required:()=>e("Choisissez le pays qui a délivré votre identité numérique.",{id:"picker.required"}),choose:()=>e("Choisir un pays",{id:"picker.choose"}),close:()=>e("Fermer",{id:"picker.close"}),asksAgain:()=>e("La page suivante vous reposera cette question, en anglais.",{id:"picker.asksAgain"}),starting:()=>e("Connexion en cours…",{id:"picker.starting"}),unavailable:t=>{switch(t){case"not-connected":return e("Pas encore raccordé",{id:"picker.notConnected"});case"level":return e("Ne propose pas le niveau de sécurité demandé",{id:"picker.level"});case"public-only":return e("Réservé aux services publics",{id:"picker.publicOnly"});default:return e("Indisponible pour le moment",{id:"picker.unavailable"})}}}),vs=Y`
:host{
display:block;
}

:host([hidden]){
display:none;
}

.root{
--mention:light-dark(#666,#929292);
--field:light-dark(#eee,#242424);
--hover:light-dark(#f6f6f6,#2a2a2a);

max-width:48rem;
text-align:start;
line-height:1.5;
container-type:inline-size;
}

p{
margin:0;
}

#question{
font-weight:700;
}

#hint,
#count,
.own,
.reason{
color:var(--mention);
font-size:max(0.875em,14px);
}

#again{
margin-top:0.5rem;
padding-inline-start:0.75rem;
border-inline-start:4px solid var(--blue);
font-size:max(0.875em,14px);
}

.status{
min-height:1.5em;
margin:0 0 0.5rem;
}

#error{
padding-inline-start:0.75rem;
border-inline-start:4px solid var(--error);
color:var(--error);
}

input,
.compact{
box-sizing:border-box;
width:100%;
min-height:44px;
padding:0.5rem 1rem;
border:0;
border-radius:4px 4px 0 0;
background:var(--field);
color:var(--text);
font:inherit;
font-size:max(1em,16px);
box-shadow:inset 0 -2px 0 0 var(--text);
}

input{
order:1;
margin:0;
}

.compact{
display:flex;
align-items:center;
gap:0.75rem;
margin:0.75rem 0 0.5rem;
line-height:1.5;
text-align:start;
cursor:pointer;
}

.compact::after{
content:'';
flex:none;
width:0.5rem;
height:0.5rem;
margin:0 0.25rem 0.25rem auto;
border:solid;
border-width:0 2px 2px 0;
transform:rotate(45deg);
}

.compact[aria-expanded='true']::after{
margin-bottom:-0.25rem;
transform:rotate(225deg);
}

#current{
min-width:0;
overflow-wrap:anywhere;
}

.panel{
container-type:inline-size;
}

.close{
float:right;
min-width:44px;
min-height:44px;
margin:-0.5rem -0.75rem 0 0;
padding:0 0.75rem;
border:0;
background:none;
color:var(--blue);
font:inherit;
font-size:max(0.875em,14px);
cursor:pointer;
}

.close:hover{
background:var(--hover);
}

.results{

display:flow-root;
}

.search{
clear:both;
display:flex;
flex-wrap:wrap;
align-items:baseline;
justify-content:space-between;
gap:0.25rem 1rem;
margin:1rem 0 0.75rem;
}

:host(:state(user-invalid)) .compact{
box-shadow:inset 0 -2px 0 0 var(--error);
}

input[aria-invalid='true']{
box-shadow:inset 0 -2px 0 0 var(--error);
}

.heading{
margin:1rem 0 0.5rem;
font-weight:700;
font-size:max(0.875em,14px);
}

.list{
display:grid;
gap:0.5rem;
margin:0;
padding:0;
list-style:none;
}

@container (min-width:34rem){
.list{

grid-template-columns:repeat(2,minmax(0,1fr));
}
}

.option{
box-sizing:border-box;
display:flex;
align-items:center;
gap:0.75rem;
width:100%;
height:100%;
min-height:52px;
margin:0;
padding:0.375rem 0.75rem;
border:1px solid var(--line);
border-radius:4px;
background:var(--surface);
color:var(--text);
font:inherit;
line-height:1.25;
text-align:start;
text-decoration:none;
cursor:pointer;
}

.option:hover{
background:var(--hover);
border-color:var(--mention);
}

.option[aria-pressed='true']{
border-color:var(--blue);
box-shadow:inset 0 0 0 1px var(--blue);
}

.option[aria-pressed='true']::after{
content:'';
flex:none;
width:0.375rem;
height:0.75rem;
margin:0 0.25rem 0.2rem auto;
border:solid var(--blue);
border-width:0 3px 3px 0;
transform:rotate(45deg);
}

.option[aria-disabled='true']{
background:var(--hover);
color:var(--mention);
cursor:not-allowed;
}

.compact:disabled,
.option:disabled{
color:var(--mention);
cursor:not-allowed;
}

.option[aria-busy='true']{
cursor:progress;
}

.flag{
flex:none;
display:flex;
width:2rem;
height:1.333rem;
outline:1px solid rgb(0 0 0 / 15%);
outline-offset:-1px;
}

.flag > svg{
width:100%;
height:100%;
}

[aria-disabled='true'] > .flag{
opacity:0.6;
}

.names{
min-width:0;
overflow-wrap:anywhere;
}

.name{
font-weight:500;
}

.own,
.reason{
display:block;
}

.chosen{
font-weight:700;
color:var(--blue);
}

.answer{
padding:0.75rem 0;
}

@media (forced-colors:active){
input,
.compact,
.close,
.option{
border:1px solid buttontext;
}

.option[aria-pressed='true']{
outline:3px solid highlight;
}
}
`,gs=/^[a-z]{2,8}(?:[-_][a-z]{3}){0,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![^-_])/i;function ms(e,t){const i=(e??[]).map(r=>L(gs.exec(r)?.[1]??""));return[...new Set(i)].filter(r=>r!=="FR"&&t.includes(r))}var bs=(e,t,i)=>m`<button
id="control"
class="compact"
type="button"
?disabled=${e.disabled}
aria-labelledby="question current"
aria-describedby=${e.invalid?"error hint":"hint"}
aria-haspopup="dialog"
aria-expanded=${String(t)}
popovertarget="panel"
@click=${e.onToggle}
>
${e.chosen&&e.flags?Vi(e.chosen.code):u}<span
id="current"
>${e.chosen?.name??e.say.choose()}</span
>
</button>
<div
id="panel"
class="panel"
popover="auto"
role="dialog"
aria-label=${e.say.choose()}
>
${Di(e)}${i}
</div>`,Di=({say:e,onClose:t})=>t?m`<button class="close" type="button" @click=${t}>
${e.close()}
</button>`:u,qt=e=>e.stopPropagation(),ys=(e,t)=>m`<div class="search">
<label for="filter">${e.say.filter()}</label>
<input
id="filter"
type="search"
autocomplete="off"
autocapitalize="none"
autocorrect="off"
spellcheck="false"
enterkeyhint="search"
?disabled=${e.disabled}
aria-required=${e.required?"true":u}
aria-invalid=${e.invalid?"true":u}
aria-describedby=${e.invalid?"error":u}
@focus=${e.filter.onFocus}
@input=${i=>{qt(i),e.filter.onInput(i)}}
@change=${qt}
/>
<span id="count">${e.say.results(t)}</span>
</div>`;function _s(e){const{say:t,name:i,compact:r}=e;return m`<div
role="group"
aria-label=${i??u}
aria-labelledby=${i===void 0?"question":u}
aria-describedby=${e.asksAgain?"hint again":"hint"}
>
${r?u:Di(e)}
<p id="question">${t.question()}</p>
<p id="hint">${t.hint()}</p>
${e.asksAgain?m`<p id="again">${t.asksAgain()}</p>`:u}
${r?m`${bs(e,r.open,Kt(e))}
${Bi(e)}`:Kt(e)}
</div>`}function Kt(e){const{say:t,compact:i}=e,{found:r}=e.filter,n=as(r.offered,e.unavailable,t);return m`<div class="body" @keydown=${e.filter.onKey}>
${ys(e,n.length)}
${i?u:Bi(e)}
<div class="results">
${n.length>0?$s(n,e):m`<p class="answer">
${Re(Oi(r.other,t))}
</p>`}
</div>
<slot name="not-listed"></slot>
</div>`}function $s(e,t){const i=e.map(({code:n})=>n),r=t.filter.text?[]:ms(t.preferred,i);return cs(e,r,t)}function Bi({say:e,isControl:t,invalid:i,chosen:r}){return t?i?m`<p id="error" class="status">${e.required()}</p>`:m`<p class="status">
${r?m`<span class="chosen">${e.chosen(r.name)}</span>`:u}
</p>`:u}var M,I,V,P,D,K,E,Ui,ue,Ze,Ye,ye,Ni,re,C=(re=class extends Q{constructor(...i){super(...i);A(this,E);A(this,M);A(this,I);A(this,V);A(this,P);A(this,D);A(this,K);A(this,ye);this.unavailable="",this.countryCodes="eu",this.submitOnChoose=!1,this.noFlags=!1,this.layout="list",this.noAsksAgain=!1,this.locale=new ot(this,An,ii),w(this,M,fs(this.locale.msg)),w(this,I,new vi(this)),this.fallback=new di(this),this.focusKeeper=new ps(this),w(this,V,new $i(this,()=>({control:this.control,panel:this.panel}),()=>v(this,P).field?.focus(),()=>v(this,P).clear())),w(this,P,new Zn(this,{countries:()=>this.countries,locale:()=>this.locale.locale,onEdit:()=>this.value&&this.setByVisitor(""),onFiltered:({offered:{length:r},other:n})=>v(this,I).say(r>0?v(this,M).results(r):Oi(n,v(this,M)))})),w(this,D,new Yn(this,()=>({target:v(this,E,Ze),notation:this.countryCodes,uiLocales:this.locale.locale}),r=>{r&&v(this,I).say(v(this,M).starting()),this.requestUpdate()})),w(this,K,Tt(null)),w(this,ye,(r,n)=>{if(r.defaultPrevented||r.button>1)return;const{code:s,name:o,reason:a}=n;a!==void 0||this.isDisabled||ni()?(r.preventDefault(),a&&v(this,I).say(`${o}: ${a}`)):this.isControl?S(this,E,Ni).call(this,r,n):(this.handover||pt(this),v(this,D).follow(r,s))})}get countries(){return v(this,K).countries}set countries(i){w(this,K,Tt(i))}focus(i){(this.control??v(this,P).field)?.focus(i)}accept(i){const r=L(i);return this.countries.some(n=>n.code===r)?ji(r,this.countryCodes):""}get isControl(){return v(this,E,Ze).href===null}missingMessage(){return v(this,M).required()}validityAnchor(){return this.control??v(this,P).field}render(){const i=!this.isControl&&v(this,D).hrefOf(""),r=this.showsFallback(i===void 0);return m`<div class="root" lang=${this.locale.locale} dir="ltr">
${r?u:_s(S(this,E,Ui).call(this))}
${this.fallback.render(r)} ${v(this,I).render()}
</div>`}updated(i){if(super.updated(i),ui(this,i),i.has("countries"))for(const r of v(this,K).unknown)ae(this,"unknown-country",`"${r}" has no name here`)}},M=new WeakMap,I=new WeakMap,V=new WeakMap,P=new WeakMap,D=new WeakMap,K=new WeakMap,E=new WeakSet,Ui=function(){const{isControl:i}=this;return{say:v(this,M),name:this.pageName,filter:v(this,P),unavailable:this.unavailable,chosen:i?ls(this.value,this.countries,this.locale.locale):void 0,isControl:i,required:i&&this.required,disabled:this.isDisabled,invalid:this.isInvalid,busy:v(this,D).busy,flags:!this.noFlags,asksAgain:v(this,E,ue)!==void 0&&!this.noAsksAgain,preferred:this.hydrating?void 0:navigator.languages,compact:v(this,E,Ye)?v(this,V):void 0,hrefOf:i?void 0:r=>v(this,D).hrefOf(r),onPress:v(this,ye),onToggle:v(this,V).onPress,onClose:v(this,E,Ye)?()=>v(this,V).close():v(this,E,ue)?.onClose}},ue=function(){return this.hydrating?void 0:this.handover},Ze=function(){return v(this,E,ue)?.target??this},Ye=function(){return this.layout==="compact"&&!v(this,E,ue)&&_i()},ye=new WeakMap,Ni=function(i,{code:r,name:n}){this.setByVisitor(r),v(this,I).say(v(this,M).chosen(n)),v(this,V).close(),this.handover?this.handover.onChoose(i):this.submitOnChoose&&this.submitForm()},re.styles=[rt,yi,vs,it],re);b([$({useDefault:!0})],C.prototype,"unavailable",void 0);b([$({attribute:"country-codes",useDefault:!0})],C.prototype,"countryCodes",void 0);b([$({type:Boolean,attribute:"submit-on-choose"})],C.prototype,"submitOnChoose",void 0);b([$({type:Boolean,attribute:"no-flags"})],C.prototype,"noFlags",void 0);b([$({useDefault:!0})],C.prototype,"layout",void 0);b([$({type:Boolean,attribute:"no-asks-again"})],C.prototype,"noAsksAgain",void 0);b([$({attribute:!1})],C.prototype,"handover",void 0);b([oe("#control")],C.prototype,"control",void 0);b([oe("#panel")],C.prototype,"panel",void 0);b([$()],C.prototype,"countries",null);Pe("eidas-country-picker",C);const ks=["EL","SE",{code:"CB",name:"Test country"}],Rs=Fi(function(){const[t,i]=T.useState("fr"),[r,n]=T.useState(!1),[s,o]=T.useState(!0),[a,l]=T.useState(""),[h,d]=T.useState(""),[c,f]=T.useState(""),g=T.useRef(null);T.useEffect(()=>{g.current&&(g.current.countries=ks)},[]);function y(k){r&&(k.preventDefault(),l(`handled: ${k.detail.provider}`))}return _.jsxs("main",{lang:t,children:[_.jsxs("p",{children:[_.jsxs("select",{id:"language","aria-label":"Langue",value:t,onChange:k=>i(k.target.value),children:[_.jsx("option",{children:"fr"}),_.jsx("option",{children:"de"})]}),_.jsxs("label",{children:[_.jsx("input",{type:"checkbox",id:"own",checked:r,onChange:k=>n(k.target.checked)})," ","Gérer la connexion ici"]}),_.jsx("button",{type:"button",id:"toggle",onClick:()=>o(!s),children:"Retirer ou remettre le bouton"})]}),s&&_.jsx("fc-plus-button",{href:"/auth/fc-plus","onfc-authorize":y,children:_.jsx("a",{href:"/auth/fc-plus",children:"S’identifier avec FranceConnect+"})}),_.jsxs("form",{action:k=>f(String(k.get("country"))),children:[_.jsx("label",{htmlFor:"country",children:"Pays"}),_.jsx("eidas-country-picker",{ref:g,id:"country",name:"country",required:!0,onInput:k=>d(k.currentTarget.value),children:_.jsxs("select",{name:"country",required:!0,children:[_.jsx("option",{value:"",children:"…"}),_.jsx("option",{value:"EL",children:"Ελλάδα"}),_.jsx("option",{value:"SE",children:"Sverige"})]})}),_.jsx("output",{id:"chosen",children:h}),_.jsx("button",{children:"Continuer"}),_.jsx("output",{id:"submitted",children:c})]}),_.jsx("p",{children:_.jsx("output",{id:"log",children:a})})]})});export{Rs as default};
