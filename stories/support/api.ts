import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tag } from './elements.js';
import { inline } from './markdown.js';
import { declarationOf } from './manifest.js';
import type { Member } from './manifest.js';
import { say } from './say.js';
import { scroll } from './sheet.js';

const rows = (kind: string, members: readonly Member[]): TemplateResult[] =>
  members.map(
    ({ name, type, default: value, description = '' }) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${say(kind)}</td>
        <td lang="en">
          ${inline(description)}
          ${
            type || value !== undefined
              ? html`<div class="note">
                  ${type ? html`<code>${type.text}</code>` : nothing}
                  ${value === undefined ? nothing : html`= <code>${value}</code>`}
                </div>`
              : nothing
          }
        </td>
      </tr>`,
  );

/** The public members of an element, from the manifest that the kit ships. */
export function api(tag: Tag): TemplateResult {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
  } = declarationOf(tag);
  const isMethod = ({ kind }: Member): boolean => kind === 'method';
  return scroll(
    'API',
    html`<table class="api">
      <thead>
        <tr>
          <th scope="col">${say('Name')}</th>
          <th scope="col">${say('Kind')}</th>
          <th scope="col">${say('What it does')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows('attribute', attributes)}
        ${rows(
          'property',
          members.filter((one) => !isMethod(one)),
        )}
        ${rows('event', events)} ${rows('slot', slots)}
        ${rows('method', members.filter(isMethod))}
      </tbody>
    </table>`,
  );
}
