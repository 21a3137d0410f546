import { FcPlusButton } from '../elements/fc-plus-button.js';
import { define } from './define.js';

define('fc-plus-button', FcPlusButton);
