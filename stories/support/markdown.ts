import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Marked } from 'marked';
import { homepage } from '../../package.json';
import { addressOf } from './now.js';

/** The documentation, read from its own files. */
export const DOCS = import.meta.glob<string>(
  ['../../*.md', '../../docs/**/*.md', '../../locales/REVIEW.md'],
  { query: '?raw', import: 'default', eager: true },
);

const REPOSITORY = homepage.replace(/#.*/, '');
export const repositoryFile = (path: string): string =>
  `${REPOSITORY}/blob/main/${path}`;

const pathOf = (page: string): string => `../../${page}.md`;

/** The address of a page of the documentation here, by its name there. */
export const guideAddress = (page: string): string =>
  addressOf('guides--page', { page: page.replaceAll('/', '_') });

const slug = (text: string): string =>
  text
    .replace(/<[^>]*>|[`*]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Where a link of a page leads: to a page here, or into the repository. */
function resolved(href: string, page: string): string {
  if (/^(?:#|[a-z]+:)/.test(href)) return href;
  const { pathname, hash } = new URL(href, `http://docs/${page}.md`);
  const path = decodeURIComponent(pathname.slice(1));
  const name = path.replace(/\.md$/, '');
  return pathOf(name) in DOCS && path !== name
    ? guideAddress(name)
    : repositoryFile(path + hash);
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Markdown of a page as this Storybook shows it. */
function rendered(text: string, page: string): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${String(depth)} id="${slug(inner)}">${inner}</h${String(depth)}>`;
      },
      link({ href, tokens }) {
        const to = resolved(href, page);
        const target = to.startsWith('#') ? '' : ' target="_top"';
        return `<a href="${escaped(to)}"${target}>${this.parser.parseInline(tokens)}</a>`;
      },
      // Pictures stay in the repository.
      image: ({ href, text: alt }) =>
        `<a href="${escaped(resolved(href, page))}" target="_top">${escaped(alt)}</a>`,
      code: ({ text: code, lang = '' }) =>
        `<pre tabindex="0" role="region" aria-label="${escaped(lang || 'text')} ${escaped(code.slice(0, 40))}"><code>${escaped(code)}</code></pre>`,
    },
  });
  const tables = marked.parse(text, { async: false });
  let count = 0;
  return tables.replace(/<table>[^]*?<\/table>/g, (table) => {
    count += 1;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${String(count)}">${table}</div>`;
  });
}

/** A page of the documentation, rendered. */
export const guide = (page: string): TemplateResult =>
  html`<main class="sheet guide" lang=${page.endsWith('.fr') ? 'fr' : 'en'}>
    ${unsafeHTML(rendered(DOCS[pathOf(page)] ?? `No page “${page}”.`, page))}
  </main>`;

/** A part of a page of the documentation, from one heading to the next such. */
export function chapter(page: string, heading: RegExp): TemplateResult {
  const text = DOCS[pathOf(page)] ?? '';
  const part = text.split(/^(?=## )/m).find((one) => heading.test(one)) ?? '';
  return html`${unsafeHTML(rendered(part.replace(/^#/gm, '##'), page))}`;
}

/** A line of Markdown. */
export const inline = (text: string): TemplateResult =>
  html`${unsafeHTML(new Marked().parseInline(text, { async: false }))}`;
