// A React app that uses the kit, under jsdom, as its unit tests would run it: nothing throws, and the
// fallback is what jsdom shows where it lacks what the elements need.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

test('a React app renders the elements under jsdom', async () => {
  const { window } = new JSDOM(
    '<!doctype html><html lang="fr"><div id="root"></div>',
    {
      url: 'https://site.example/',
    },
  );
  // As the test runners do that offer a jsdom environment.
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in globalThis)) globalThis[name] = window[name];
  const errors = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  await import('fc-eidas-elements');
  const { createElement } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const root = createRoot(window.document.getElementById('root'));
  root.render(
    createElement(
      'fc-plus-button',
      { href: '/auth/fc-plus' },
      createElement('a', { href: '/auth/fc-plus' }, 'FranceConnect+'),
    ),
  );
  while (!window.document.querySelector('fc-plus-button'))
    await new Promise((done) => setTimeout(done));
  const button = window.document.querySelector('fc-plus-button');
  await button.updateComplete;
  assert.match(button.textContent, /FranceConnect/);
  root.unmount();
  assert.deepEqual(errors, []);
});
