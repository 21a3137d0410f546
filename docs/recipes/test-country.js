const picker = document.querySelector('eidas-country-picker');
picker.countries = [
  ...picker.countries,
  { code: 'CB', name: 'Test country' }, // the test node of eIDAS in France
];
