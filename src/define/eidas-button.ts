import { EidasButton } from '../elements/eidas-button.js';
import { define } from './define.js';

define('eidas-button', EidasButton);
