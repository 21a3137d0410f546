// The pages of the documentation, and how their headings are linked to.
import { readdirSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** The pages that people read, from the root of the repository. */
export const PAGES = [
  'README.md',
  'README.fr.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
  ...readdirSync(new URL('docs/', root), { recursive: true })
    .map((file) => `docs/${file}`.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort(),
];

/** What the headings of a page are linked by, as repositories show them. */
export const slugOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The sections of a page. */
export const sectionsOf = (text) =>
  [...text.replace(/^```.*?^```/gms, '').matchAll(/^## (.+)$/gm)].map(
    ([, heading]) => heading,
  );

/** A table of contents, in Markdown. */
export const contentsOf = (text) =>
  sectionsOf(text)
    .map((heading) => `- [${heading}](#${slugOf(heading)})`)
    .join('\n');
