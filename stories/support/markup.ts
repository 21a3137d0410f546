import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tag } from './elements.js';

/** A piece of markup to hand to a developer. */
interface Snippet {
  readonly title: string;
  readonly when: string;
  readonly code: string;
}

const EIDAS_LABEL =
  'Sign-in with a digital identity from another European country';

const LABELS: Readonly<Record<Tag, string>> = {
  'fc-plus-button': 'S’identifier avec FranceConnect+',
  'fc-button': 'S’identifier avec FranceConnect',
  'eidas-button': EIDAS_LABEL,
  'eidas-country-picker': '',
};

const PATHS: Readonly<Record<Tag, string>> = {
  'fc-plus-button': '/auth/fc-plus',
  'fc-button': '/auth/fc',
  'eidas-button': '/auth/eidas',
  'eidas-country-picker': '/auth/eidas',
};

const LOADING: Snippet = {
  title: 'Once in the page',
  when: 'The script may be loaded at any time: until then the fallback works.',
  code: `<link rel="stylesheet" href="/kit/fc-eidas-elements.css">
<script src="/kit/fc-eidas-elements.js" defer></script>`,
};

function buttonSnippets(tag: Tag): Snippet[] {
  const path = PATHS[tag];
  const lang = tag === 'eidas-button' ? ' lang="en"' : '';
  const label = LABELS[tag];
  const link = `<${tag}>
  <a href="${path}"${lang}>${label}</a>
</${tag}>`;
  const form = (
    token: string,
    open = `<form method="post" action="${path}">`,
  ): string =>
    `${open}
  ${token}
  <${tag}><button${lang}>${label}</button></${tag}>
</form>`;
  return [
    LOADING,
    {
      title: 'As a link',
      when: 'The usual way: the link is a route of your backend, with the script and without.',
      code: link,
    },
    {
      title: 'In a form (POST, with a CSRF token)',
      when: 'Where your framework wants a POST.',
      code: form('<input type="hidden" name="_csrf" value="…">'),
    },
    {
      title: 'Event only',
      when: 'A single-page application that starts by itself.',
      code: `<${tag} id="login"></${tag}>
<script type="module">
  document.getElementById('login').addEventListener('fc-authorize', (event) => {
    event.preventDefault(); // nothing is sent
    const { uiLocales } = event.detail;
    location.assign(\`${path}?ui_locales=\${uiLocales}\`);
  });
</script>`,
    },
    {
      title: 'Back with an error',
      when: 'Your callback route renders the login page again, with the code that came.',
      code: link.replace('>', ' error="access_denied">'),
    },
    {
      title: 'React 19',
      when: 'npm install fc-eidas-elements',
      code: `import 'fc-eidas-elements/define/${tag}.js';

export const Login = () => (
  <${tag}>
    <a href="${path}">${label}</a>
  </${tag}>
);`,
    },
    {
      title: 'Vue 3',
      when: 'In vite.config: isCustomElement: (tag) => /^(fc|eidas)-/.test(tag)',
      code: `<script setup>
import 'fc-eidas-elements/define/${tag}.js';
</script>

<template>
  <${tag} @fc-error="({ detail }) => report(detail.code)">
    <a href="${path}">${label}</a>
  </${tag}>
</template>`,
    },
    {
      title: 'Angular',
      when: 'schemas: [CUSTOM_ELEMENTS_SCHEMA]',
      code: `import 'fc-eidas-elements/define/${tag}.js';

@Component({
  selector: 'app-login',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <${tag} (fc-error)="report($event)">
      <a href="${path}">${label}</a>
    </${tag}>
  \`,
})
export class Login {}`,
    },
    {
      title: 'Svelte 5',
      when: 'npm install fc-eidas-elements',
      code: `<script>
  import 'fc-eidas-elements/define/${tag}.js';
</script>

<${tag}>
  <a href="${path}">${label}</a>
</${tag}>`,
    },
    {
      title: 'Rails',
      when: 'Turbo must leave the form alone: it ends on another site.',
      code: `<%= form_with url: "${path}", data: { turbo: false } do %>
  <${tag}><button${lang}>${label}</button></${tag}>
<% end %>`,
    },
    {
      title: 'Django',
      when: 'A template',
      code: form('{% csrf_token %}'),
    },
    {
      title: 'Laravel',
      when: 'A Blade template',
      code: form('@csrf'),
    },
    {
      title: 'Symfony',
      when: 'A Twig template',
      code: form(
        `<input type="hidden" name="_token" value="{{ csrf_token('login') }}">`,
      ),
    },
    {
      title: 'ASP.NET Core',
      when: 'A Razor page: the tag helper adds the anti-forgery token',
      code: form('', `<form method="post" asp-page="/Login">`).replace(
        '\n  \n',
        '\n',
      ),
    },
  ];
}

const PICKER: readonly Snippet[] = [
  LOADING,
  {
    title: 'In a form',
    when: 'A form control with name, value and required, as a select.',
    code: `<form method="post" action="/auth/eidas">
  <input type="hidden" name="_csrf" value="…">
  <eidas-country-picker name="country" required>
    <select name="country" required>
      <option value="EL" lang="el">Ελλάδα</option>
      …
    </select>
  </eidas-country-picker>
  <eidas-button><button lang="en">${EIDAS_LABEL}</button></eidas-button>
</form>`,
  },
  {
    title: 'As links',
    when: 'Choosing is starting. href is a route of your backend.',
    code: `<eidas-country-picker href="/auth/eidas">
  <ul>
    <li><a href="/auth/eidas?country=EL" lang="el">Ελλάδα</a></li>
    …
  </ul>
</eidas-country-picker>`,
  },
  {
    title: 'Compact',
    when: 'Where space is tight: a field that opens the list.',
    code: `<label for="country">Issuing country</label>
<eidas-country-picker id="country" name="country" layout="compact"></eidas-country-picker>`,
  },
  {
    title: 'Opened by the eIDAS button',
    when: 'For a broker that takes a country; not for FranceConnect+ as it is.',
    code: `<eidas-button>
  <eidas-country-picker slot="picker" no-asks-again></eidas-country-picker>
  <a href="/auth/eidas" lang="en">${EIDAS_LABEL}</a>
</eidas-button>`,
  },
  {
    title: 'Other countries',
    when: 'Which are connected changes and is not public: set your own.',
    code: `<eidas-country-picker href="/auth/eidas"
  countries="AT BE DE EL ES" unavailable="BE:not-connected DE:level"></eidas-country-picker>`,
  },
  {
    title: 'Event only',
    when: 'A script that wants to know what is chosen.',
    code: `<eidas-country-picker id="country" name="country"></eidas-country-picker>
<script type="module">
  document.getElementById('country').addEventListener('change', ({ target }) => {
    console.log(target.value); // "EL"
  });
</script>`,
  },
  {
    title: 'React 19',
    when: 'npm install fc-eidas-elements',
    code: `import 'fc-eidas-elements/define/eidas-country-picker.js';

export const Country = ({ onCountry }) => (
  <eidas-country-picker name="country"
    onchange={(event) => onCountry(event.target.value)}></eidas-country-picker>
);`,
  },
  {
    title: 'Vue 3',
    when: 'In vite.config: isCustomElement: (tag) => /^(fc|eidas)-/.test(tag)',
    code: `<eidas-country-picker name="country" @change="country = $event.target.value"></eidas-country-picker>`,
  },
];

async function copy(event: Event, code: string): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const status = button.parentElement?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(code);
    if (status) status.textContent = 'Copied';
  } catch {
    if (status) status.textContent = 'Select it and copy by hand';
  }
}

const snippet = ({ title, when, code }: Snippet): TemplateResult =>
  html`<figure class="markup">
    <figcaption>
      <span><strong>${title}</strong> <span class="note">${when}</span></span>
      <span
        ><span role="status" class="good"></span>
        <button
          class="plain"
          type="button"
          aria-label="Copy: ${title}"
          @click=${(event: Event) => copy(event, code)}
        >
          Copy
        </button></span
      >
    </figcaption>
    <pre
      tabindex="0"
      role="region"
      aria-label=${title}
    ><code>${code}</code></pre>
  </figure>`;

/** The markup of an element for every way to use it, to be copied. */
export const markup = (tag: Tag): TemplateResult =>
  html`${(tag === 'eidas-country-picker' ? PICKER : buttonSnippets(tag)).map(snippet)}`;
