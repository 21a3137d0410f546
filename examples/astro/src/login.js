import 'fc-eidas-elements';

const $ = (id) => document.getElementById(id);
const login = $('login');
const picker = $('country');

// Properties, arrays too; they may be set before the element is there.
picker.countries = ['EL', 'SE', { code: 'CB', name: 'Test country' }];

document.addEventListener('fc-authorize', (event) => {
  if (!$('own').checked) return;
  event.preventDefault();
  $('log').textContent = `handled: ${event.detail.provider}`;
});
picker.addEventListener(
  'input',
  () => ($('chosen').textContent = picker.value),
);
picker.form.addEventListener('submit', (event) => {
  event.preventDefault();
  $('submitted').textContent = new FormData(event.target).get('country');
});
$('language').addEventListener('change', (event) => {
  document.documentElement.lang = event.target.value;
});
const button = login.firstElementChild;
$('toggle').addEventListener('click', () => {
  if (button.isConnected) button.remove();
  else login.append(button);
});
