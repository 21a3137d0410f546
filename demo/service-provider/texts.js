// @ts-check
import { ownName } from '../../scripts/locales.mjs';

/**
 * The site's own words. It speaks four languages; in the others the page stays
 * French, and the kit's elements alone speak the visitor's language.
 */
const FRENCH = {
  skip: 'Aller au contenu',
  tagline: 'Mes démarches en ligne',
  language: 'Langue',
  partly:
    'Ce site est en français. Les boutons de connexion sont dans votre langue.',
  signIn: 'Se connecter',
  register: 'Créer un compte',
  space: 'Mon espace',
  invented:
    'Port-Liseron n’existe pas : ce site montre fc-eidas-elements, et n’a pas de lien avec l’État.',
  display: 'Affichage',
  system: 'Comme l’appareil',
  light: 'Clair',
  dark: 'Sombre',
  or: 'OU',
  official: 'Avec une identité numérique',
  ownLogin: 'Avec un compte Port-Liseron',
  identifier: 'Identifiant',
  password: 'Mot de passe',
  firstVisit: 'Première visite ?',
  ownAccount: 'Créer un compte Port-Liseron',
  email: 'Adresse électronique',
  already: 'Déjà inscrit ?',
  countryTitle: 'Choisir le pays de votre identité numérique',
  countryNote:
    'Aujourd’hui, FranceConnect+ ne reçoit pas ce choix : vous choisirez encore sur sa page, en anglais. Le pays choisi ici n’est qu’une indication. Personne ne la confirme, et ce site ne s’en sert ni pour reconnaître quelqu’un ni pour lui ouvrir des droits.',
  backToLogin: 'Revenir à la page de connexion',
  yourCountry: 'Votre pays',
  noCountry: 'Sans préciser',
  hello: 'Bonjour',
  verified: 'Identité vérifiée par FranceConnect+',
  verifiedEuropean:
    'Identité vérifiée par un autre pays européen, avec FranceConnect+',
  about: 'Mes informations',
  names: {
    given_name: 'Prénoms',
    family_name: 'Nom',
    preferred_username: 'Nom d’usage',
    birthdate: 'Date de naissance',
    gender: 'Sexe',
    email: 'Adresse électronique',
  },
  genders: { female: 'Féminin', male: 'Masculin', unspecified: 'Non précisé' },
  requests: 'Mes demandes',
  noRequests: 'Vous n’avez pas de demande en cours.',
  signOut: 'Se déconnecter',
  signOutHere: 'Se déconnecter de ce site seulement',
  signOutThere: 'Se déconnecter de FranceConnect+',
  outOfBoth: 'Vous êtes déconnecté de ce site et de FranceConnect+.',
  outOfSite:
    'Vous êtes déconnecté de ce site. Votre session FranceConnect+ peut rester ouverte jusqu’à dix minutes sur cet appareil.',
  otherSession:
    'Une session FranceConnect+ est restée ouverte sur cet appareil, et c’est son identité qui est revenue. Elle a été refusée. Fermez cette session, puis recommencez.',
  errors: {
    access_denied: 'Vous n’êtes pas allé au bout de la connexion.',
    session_expired:
      'Votre session sur ce site n’a pas été retrouvée. Recommencez la connexion ici, dans ce navigateur.',
    login_timeout: 'Plus de dix minutes ont passé. Recommencez la connexion.',
    wrong_road:
      'L’identité reçue n’est pas celle que vous vouliez utiliser : une autre session est ouverte sur cet appareil.',
    unavailable: 'Le service de connexion est momentanément indisponible.',
    setting: 'La connexion est impossible à cause d’un réglage de ce site.',
    login_failed: 'La connexion n’a pas abouti. Réessayez.',
  },
};

/** @typedef {typeof FRENCH} Texts */

/** @type {Texts} */
const ENGLISH = {
  skip: 'Skip to content',
  tagline: 'My services online',
  language: 'Language',
  partly: 'This site is in French. The login buttons are in your language.',
  signIn: 'Sign in',
  register: 'Create an account',
  space: 'My account',
  invented:
    'Port-Liseron does not exist: this site shows fc-eidas-elements and has no link with the French State.',
  display: 'Display',
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
  or: 'OR',
  official: 'With a digital identity',
  ownLogin: 'With a Port-Liseron account',
  identifier: 'User name',
  password: 'Password',
  firstVisit: 'First visit?',
  ownAccount: 'Create a Port-Liseron account',
  email: 'Email address',
  already: 'Already registered?',
  countryTitle: 'Choose the country of your digital identity',
  countryNote:
    'Today FranceConnect+ does not receive this choice: you will choose again on its page. The country chosen here is only a preference. Nobody confirms it, and this site does not use it to recognise anybody or to grant rights.',
  backToLogin: 'Back to the sign-in page',
  yourCountry: 'Your country',
  noCountry: 'Not given',
  hello: 'Hello',
  verified: 'Identity verified by FranceConnect+',
  verifiedEuropean:
    'Identity verified by another European country, with FranceConnect+',
  about: 'My details',
  names: {
    given_name: 'Given names',
    family_name: 'Family name',
    preferred_username: 'Name in use',
    birthdate: 'Date of birth',
    gender: 'Gender',
    email: 'Email address',
  },
  genders: { female: 'Female', male: 'Male', unspecified: 'Unspecified' },
  requests: 'My requests',
  noRequests: 'You have no requests in progress.',
  signOut: 'Sign out',
  signOutHere: 'Sign out of this site only',
  signOutThere: 'Sign out of FranceConnect+',
  outOfBoth: 'You are signed out of this site and of FranceConnect+.',
  outOfSite:
    'You are signed out of this site. Your FranceConnect+ session may stay open for up to ten minutes on this device.',
  otherSession:
    'A FranceConnect+ session was still open on this device, and its identity came back. It was refused. End that session, then start again.',
  errors: {
    access_denied: 'You did not complete the sign-in.',
    session_expired:
      'Your session on this site was not found. Start again here, in this browser.',
    login_timeout: 'More than ten minutes have passed. Start again.',
    wrong_road:
      'The identity received is not the one that you meant to use: another session is open on this device.',
    unavailable: 'The sign-in service is unavailable for the moment.',
    setting: 'Sign-in is impossible because of a setting of this site.',
    login_failed: 'The sign-in failed. Try again.',
  },
};

/** @type {Texts} */
const GERMAN = {
  skip: 'Zum Inhalt',
  tagline: 'Meine Anträge online',
  language: 'Sprache',
  partly:
    'Diese Website ist auf Französisch. Die Anmeldeknöpfe sind in Ihrer Sprache.',
  signIn: 'Anmelden',
  register: 'Konto anlegen',
  space: 'Mein Konto',
  invented:
    'Port-Liseron gibt es nicht: Diese Website zeigt fc-eidas-elements und gehört nicht zum französischen Staat.',
  display: 'Darstellung',
  system: 'Wie das Gerät',
  light: 'Hell',
  dark: 'Dunkel',
  or: 'ODER',
  official: 'Mit einer digitalen Identität',
  ownLogin: 'Mit einem Konto von Port-Liseron',
  identifier: 'Benutzername',
  password: 'Passwort',
  firstVisit: 'Zum ersten Mal hier?',
  ownAccount: 'Ein Konto von Port-Liseron anlegen',
  email: 'E-Mail-Adresse',
  already: 'Schon registriert?',
  countryTitle: 'Das Land Ihrer digitalen Identität wählen',
  countryNote:
    'FranceConnect+ erhält diese Wahl heute nicht: Sie wählen auf seiner Seite noch einmal, auf Englisch. Das hier gewählte Land ist ein Wunsch. Niemand bestätigt es, und diese Website erkennt damit niemanden wieder und leitet kein Recht daraus ab.',
  backToLogin: 'Zurück zur Anmeldung',
  yourCountry: 'Ihr Land',
  noCountry: 'Keine Angabe',
  hello: 'Guten Tag,',
  verified: 'Identität von FranceConnect+ geprüft',
  verifiedEuropean:
    'Identität von einem anderen europäischen Land geprüft, über FranceConnect+',
  about: 'Meine Daten',
  names: {
    given_name: 'Vornamen',
    family_name: 'Nachname',
    preferred_username: 'Geführter Name',
    birthdate: 'Geburtsdatum',
    gender: 'Geschlecht',
    email: 'E-Mail-Adresse',
  },
  genders: {
    female: 'Weiblich',
    male: 'Männlich',
    unspecified: 'Keine Angabe',
  },
  requests: 'Meine Anträge',
  noRequests: 'Sie haben keinen laufenden Antrag.',
  signOut: 'Abmelden',
  signOutHere: 'Nur von dieser Website abmelden',
  signOutThere: 'Von FranceConnect+ abmelden',
  outOfBoth: 'Sie sind von dieser Website und von FranceConnect+ abgemeldet.',
  outOfSite:
    'Sie sind von dieser Website abgemeldet. Ihre Sitzung bei FranceConnect+ kann auf diesem Gerät bis zu zehn Minuten offen bleiben.',
  otherSession:
    'Auf diesem Gerät war noch eine Sitzung bei FranceConnect+ offen, und deren Identität kam zurück. Sie wurde abgelehnt. Beenden Sie diese Sitzung und beginnen Sie von vorn.',
  errors: {
    access_denied: 'Sie haben die Anmeldung nicht abgeschlossen.',
    session_expired:
      'Ihre Sitzung auf dieser Website wurde nicht gefunden. Beginnen Sie hier von vorn, in diesem Browser.',
    login_timeout:
      'Mehr als zehn Minuten sind vergangen. Beginnen Sie von vorn.',
    wrong_road:
      'Die erhaltene Identität ist nicht die, die Sie verwenden wollten: Auf diesem Gerät ist eine andere Sitzung offen.',
    unavailable: 'Der Anmeldedienst ist zurzeit nicht erreichbar.',
    setting:
      'Die Anmeldung ist wegen einer Einstellung dieser Website nicht möglich.',
    login_failed: 'Die Anmeldung ist fehlgeschlagen. Versuchen Sie es erneut.',
  },
};

/** @type {Texts} */
const GREEK = {
  skip: 'Μετάβαση στο περιεχόμενο',
  tagline: 'Οι αιτήσεις μου στο διαδίκτυο',
  language: 'Γλώσσα',
  partly:
    'Ο ιστότοπος είναι στα γαλλικά. Τα κουμπιά σύνδεσης είναι στη γλώσσα σας.',
  signIn: 'Σύνδεση',
  register: 'Δημιουργία λογαριασμού',
  space: 'Ο λογαριασμός μου',
  invented:
    'Το Port-Liseron δεν υπάρχει: ο ιστότοπος παρουσιάζει τα fc-eidas-elements και δεν έχει σχέση με το γαλλικό κράτος.',
  display: 'Εμφάνιση',
  system: 'Όπως η συσκευή',
  light: 'Φωτεινή',
  dark: 'Σκούρα',
  or: 'Ή',
  official: 'Με ψηφιακή ταυτότητα',
  ownLogin: 'Με λογαριασμό του Port-Liseron',
  identifier: 'Όνομα χρήστη',
  password: 'Κωδικός πρόσβασης',
  firstVisit: 'Πρώτη επίσκεψη;',
  ownAccount: 'Δημιουργία λογαριασμού στο Port-Liseron',
  email: 'Ηλεκτρονική διεύθυνση',
  already: 'Έχετε ήδη λογαριασμό;',
  countryTitle: 'Επιλέξτε τη χώρα της ψηφιακής σας ταυτότητας',
  countryNote:
    'Σήμερα το FranceConnect+ δεν λαμβάνει αυτή την επιλογή: θα επιλέξετε ξανά στη σελίδα του, στα αγγλικά. Η χώρα που επιλέγετε εδώ είναι μια προτίμηση. Κανείς δεν την επιβεβαιώνει, και ο ιστότοπος δεν τη χρησιμοποιεί ούτε για αναγνώριση ούτε για δικαιώματα.',
  backToLogin: 'Επιστροφή στη σελίδα σύνδεσης',
  yourCountry: 'Η χώρα σας',
  noCountry: 'Χωρίς επιλογή',
  hello: 'Καλημέρα,',
  verified: 'Η ταυτότητα επαληθεύτηκε από το FranceConnect+',
  verifiedEuropean:
    'Η ταυτότητα επαληθεύτηκε από άλλη ευρωπαϊκή χώρα, μέσω FranceConnect+',
  about: 'Τα στοιχεία μου',
  names: {
    given_name: 'Ονόματα',
    family_name: 'Επώνυμο',
    preferred_username: 'Όνομα σε χρήση',
    birthdate: 'Ημερομηνία γέννησης',
    gender: 'Φύλο',
    email: 'Ηλεκτρονική διεύθυνση',
  },
  genders: { female: 'Θήλυ', male: 'Άρρεν', unspecified: 'Δεν ορίζεται' },
  requests: 'Οι αιτήσεις μου',
  noRequests: 'Δεν έχετε αίτηση σε εξέλιξη.',
  signOut: 'Αποσύνδεση',
  signOutHere: 'Αποσύνδεση μόνο από αυτόν τον ιστότοπο',
  signOutThere: 'Αποσύνδεση από το FranceConnect+',
  outOfBoth: 'Αποσυνδεθήκατε από αυτόν τον ιστότοπο και από το FranceConnect+.',
  outOfSite:
    'Αποσυνδεθήκατε από αυτόν τον ιστότοπο. Η σύνδεσή σας στο FranceConnect+ μπορεί να μείνει ανοιχτή έως δέκα λεπτά σε αυτή τη συσκευή.',
  otherSession:
    'Μια σύνδεση στο FranceConnect+ ήταν ακόμη ανοιχτή σε αυτή τη συσκευή και επέστρεψε η δική της ταυτότητα. Απορρίφθηκε. Κλείστε αυτή τη σύνδεση και δοκιμάστε ξανά.',
  errors: {
    access_denied: 'Δεν ολοκληρώσατε τη σύνδεση.',
    session_expired:
      'Η σύνδεσή σας σε αυτόν τον ιστότοπο δεν βρέθηκε. Ξεκινήστε ξανά εδώ, σε αυτό το πρόγραμμα περιήγησης.',
    login_timeout: 'Πέρασαν πάνω από δέκα λεπτά. Ξεκινήστε ξανά.',
    wrong_road:
      'Η ταυτότητα που λήφθηκε δεν είναι αυτή που θέλατε να χρησιμοποιήσετε: μια άλλη σύνδεση είναι ανοιχτή σε αυτή τη συσκευή.',
    unavailable: 'Η υπηρεσία σύνδεσης δεν είναι προσωρινά διαθέσιμη.',
    setting: 'Η σύνδεση είναι αδύνατη λόγω μιας ρύθμισης του ιστότοπου.',
    login_failed: 'Η σύνδεση απέτυχε. Δοκιμάστε ξανά.',
  },
};

/** @type {Record<string, Texts>} */
const TEXTS = { fr: FRENCH, en: ENGLISH, de: GERMAN, el: GREEK };

/** The codes that the login page has words for, and which words. */
/** @type {Record<string, keyof Texts['errors']>} */
const ERRORS = {
  access_denied: 'access_denied',
  session_expired: 'session_expired',
  login_timeout: 'login_timeout',
  wrong_road: 'wrong_road',
  server_error: 'unavailable',
  temporarily_unavailable: 'unavailable',
  invalid_acr: 'setting',
  invalid_idp_hint: 'setting',
  invalid_scope: 'setting',
  invalid_request: 'setting',
  login_failed: 'login_failed',
};

/** @param {string | undefined} code */
export const isKnownError = (code) =>
  code !== undefined && Object.hasOwn(ERRORS, code);

/** What the page says of it; of any other code, that the login failed. */
/** @param {string} code @param {string} lang */
export const errorText = (code, lang) =>
  textsOf(lang).errors[isKnownError(code) ? ERRORS[code] : 'login_failed'];

/** The language of the page. @param {string} lang  as chosen, or nothing */
export const pageLanguage = (lang) =>
  Object.hasOwn(TEXTS, lang) ? lang : 'fr';

/** @param {string} lang  as chosen, or nothing */
export const textsOf = (lang) => TEXTS[pageLanguage(lang)];

/**
 * The language that the elements are pinned to. Where the page speaks the
 * visitor's language they follow it; on a French page that nobody has chosen
 * the eIDAS elements follow the browser.
 *
 * @param {string} lang
 * @param {'fc' | 'eidas'} kind
 */
export function pinnedLanguage(lang, kind) {
  if (!lang || (lang !== 'fr' && pageLanguage(lang) === lang)) return undefined;
  return lang === 'fr' && kind === 'fc' ? undefined : lang;
}

/** @param {string} lang */
export const languageName = (lang) => {
  const name = ownName(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};
