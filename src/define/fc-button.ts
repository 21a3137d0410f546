import { FcButton } from '../elements/fc-button.js';
import { define } from './define.js';

define('fc-button', FcButton);
