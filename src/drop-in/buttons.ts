import '../define/fc-plus-button.js';
import '../define/fc-button.js';
import '../define/eidas-button.js';
