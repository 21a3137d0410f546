import { EidasCountryPicker } from '../elements/eidas-country-picker.js';
import { define } from './define.js';

define('eidas-country-picker', EidasCountryPicker);
