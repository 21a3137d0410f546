// @ts-check
import { html } from '../../shared/html.js';

/**
 * A file of the project, line by line, so that a link can lead to one of them.
 *
 * @param {import('../files.js').File} file
 */
export const filePage = ({ path, text }) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${path}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shared/base.css" />
        <link rel="stylesheet" href="/assets/demo.css" />
      </head>
      <body>
        <main>
          <h1><code>${path}</code></h1>
          <p><a href="/login">Back to the demo</a></p>
          <ol class="demo-file">
            ${text
              .trimEnd()
              .split('\n')
              .map(
                (line, index) =>
                  html`<li id="L${index + 1}"><code>${line}</code></li>`,
              )}
          </ol>
        </main>
      </body>
    </html> `;
