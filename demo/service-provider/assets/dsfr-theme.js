/* global document, matchMedia */

// The DSFR's style sheet follows an attribute, not the device: this is what its
// own script does for "system".
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () =>
  document.documentElement.setAttribute(
    'data-fr-theme',
    dark.matches ? 'dark' : 'light',
  );
dark.addEventListener('change', follow);
follow();
