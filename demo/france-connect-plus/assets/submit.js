/* global document */
document.forms[0].submit();
