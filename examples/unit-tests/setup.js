import 'fc-eidas-elements';
