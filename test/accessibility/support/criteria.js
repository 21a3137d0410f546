// @ts-check
// RGAA 4.1.2, criterion by criterion, as it applies to the elements: what the
// table of `npm run accessibility` and ACCESSIBILITY.md are made of.

/** What shows it, each a file that can be run with Node. */
export const PROOFS = {
  arbre: 'test/accessibility/tree.test.js',
  contrôles: 'test/accessibility/checks.test.js',
  moteurs: 'test/accessibility/engines.test.js',
  thèmes: 'test/guidelines/themes.test.js',
  repli: 'test/guidelines/no-shift.test.js',
  largeurs: 'test/guidelines/any-width.test.js',
  orca: 'test/screen-reader/transcripts.test.js',
  pages: 'test/accessibility/pages.test.js',
};

/** @typedef {keyof typeof PROOFS} Proof */
/**
 * @typedef {object} Criterion
 * @property {string} id
 * @property {string} subject
 * @property {string} tests    the tests of the criterion that apply; empty if none does
 * @property {Proof[]} proofs  none: it does not apply
 * @property {string} how      how it is met, or why it does not apply
 * @property {Nature[]} [natures]  those that it concerns; without, each of them
 */

/**
 * What a visitor meets, and what is looked at of each: states in
 * `support/scenes.js`, by element, and what the transcripts hear.
 */
export const NATURES = {
  boutons: {
    role: 'lien, ou bouton dans un formulaire',
    states: [
      ...['fc-plus-button', 'fc-button', 'eidas-button'].flatMap((tag) =>
        ['rest', 'in-form', 'hover', 'focus', 'busy', 'disabled', 'error'].map(
          (state) => `${tag}/${state}`,
        ),
      ),
    ],
    heard: 'lecture, tabulation, départ, erreur au retour, bouton désactivé',
  },
  liens: {
    role: 'champ de recherche et liste de liens',
    states: [
      ...['rest', 'hover', 'focus', 'busy', 'suggested', 'filtered'],
      ...['no-result', 'not-offered', 'unavailable'],
    ].map((state) => `eidas-country-picker/${state}`),
    heard:
      'recherche, rien de trouvé, champ vidé, pays indisponible, choix, départ',
  },
  liste: {
    role: 'champ de recherche et groupe de boutons radio',
    states: [
      ...['in-form', 'disabled', 'chosen', 'invalid', 'labelled', 'one-left'],
    ].map((state) => `eidas-country-picker/${state}`),
    heard:
      'recherche, rien de trouvé, champ vidé, pays indisponible, choix, choix manquant, un seul pays restant, nom tapé en entier, retour au champ, liste désactivée',
  },
  compact: {
    role: 'combobox, qui ouvre une boîte de dialogue : recherche et boutons radio',
    states: [
      ...['compact', 'compact-required', 'compact-invalid', 'open'],
      ...['compact-disabled', 'compact-labelled', 'open-chosen'],
    ].map((state) => `eidas-country-picker/${state}`),
    heard:
      'ouverture, recherche, rien de trouvé, champ vidé, pays indisponible, nom tapé en entier, réouverture sur le choix, fermeture, choix manquant, retour au champ, champ désactivé',
  },
  imbriqué: {
    role: 'bouton, qui ouvre une boîte de dialogue : recherche et liens ou boutons radio',
    states: ['eidas-button/open', 'eidas-button/open-in-form'],
    heard:
      'ouverture, fermeture, recherche, rien de trouvé, champ vidé, pays indisponible, choix, réouverture sur le choix, départ, bouton désactivé',
  },
};

/** @typedef {keyof typeof NATURES} Nature */
/** @type {Nature[]} */
const PICKERS = ['liens', 'liste', 'compact', 'imbriqué'];

const PAGE = 'Relève de la page qui accueille les éléments.';

// prettier-ignore
/** @type {Criterion[]} */
export const CRITERIA = [
  { id: '1.1', subject: 'Alternative des images porteuses d’information', tests: '', proofs: [], how: 'Aucune image ne porte seule une information : logo, marque et drapeaux répètent le texte voisin.' },
  { id: '1.2', subject: 'Images de décoration ignorées', tests: '1.2.4', proofs: ['arbre', 'moteurs'], how: 'Logo, marque, drapeaux et icône sont des SVG en aria-hidden : ils n’apparaissent pas dans l’arbre.' },
  { id: '1.3', subject: 'Pertinence des alternatives', tests: '', proofs: [], how: 'Aucune image porteuse d’information.' },
  { id: '1.4', subject: 'CAPTCHA : nature et fonction', tests: '', proofs: [], how: 'Pas de CAPTCHA.' },
  { id: '1.5', subject: 'CAPTCHA : autre accès', tests: '', proofs: [], how: 'Pas de CAPTCHA.' },
  { id: '1.6', subject: 'Description détaillée', tests: '', proofs: [], how: 'Aucune image porteuse d’information.' },
  { id: '1.7', subject: 'Pertinence de la description détaillée', tests: '', proofs: [], how: 'Aucune image porteuse d’information.' },
  { id: '1.8', subject: 'Images texte', tests: '', proofs: [], how: 'Pas d’image texte : le logotype est exempté, et son nom est écrit en texte.' },
  { id: '1.9', subject: 'Légendes d’images', tests: '', proofs: [], how: 'Pas d’image légendée.' },
  { id: '2.1', subject: 'Titre des cadres', tests: '', proofs: [], how: 'Pas de cadre.' },
  { id: '2.2', subject: 'Pertinence du titre des cadres', tests: '', proofs: [], how: 'Pas de cadre.' },
  { id: '3.1', subject: 'Information non donnée par la seule couleur', tests: '3.1.1 3.1.5', proofs: ['arbre', 'contrôles'], how: 'Choisi, indisponible, invalide et en cours sont dits par un texte visible ou par un état ARIA ; le pays choisi porte aussi une coche.' },
  { id: '3.2', subject: 'Contraste des textes', tests: '3.2.1 3.2.2', proofs: ['contrôles', 'thèmes', 'moteurs'], how: 'Contraste calculé de chaque texte, dans chaque état et thème : 4,5:1 au moins. Les boutons désactivés, aux couleurs officielles, sont exemptés.' },
  { id: '3.3', subject: 'Contraste des composants et éléments graphiques', tests: '3.3.1 3.3.2 3.3.3', proofs: ['contrôles', 'thèmes'], how: 'Bord des champs, coche, flèche, icône, forme du bouton : 3:1 ; anneau de focus : 3:1 des deux côtés, mesuré sur l’image.' },
  { id: '4.1', subject: 'Transcription ou audiodescription', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.2', subject: 'Pertinence de la transcription', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.3', subject: 'Sous-titres', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.4', subject: 'Pertinence des sous-titres', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.5', subject: 'Audiodescription', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.6', subject: 'Pertinence de l’audiodescription', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.7', subject: 'Identification des médias', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.8', subject: 'Alternative des médias non temporels', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.9', subject: 'Pertinence de cette alternative', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.10', subject: 'Son déclenché automatiquement', tests: '', proofs: [], how: 'Pas de son.' },
  { id: '4.11', subject: 'Consultation des médias au clavier', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.12', subject: 'Consultation des médias non temporels', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '4.13', subject: 'Compatibilité des médias', tests: '', proofs: [], how: 'Pas de média.' },
  { id: '5.1', subject: 'Résumé des tableaux complexes', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.2', subject: 'Pertinence du résumé', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.3', subject: 'Tableaux de mise en forme', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.4', subject: 'Titre des tableaux', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.5', subject: 'Pertinence du titre des tableaux', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.6', subject: 'En-têtes de tableaux', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.7', subject: 'Association des en-têtes', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '5.8', subject: 'Éléments propres aux tableaux de données', tests: '', proofs: [], how: 'Pas de tableau.' },
  { id: '6.1', subject: 'Liens explicites', tests: '6.1.1 6.1.5', proofs: ['arbre', 'contrôles', 'moteurs', 'orca'], how: 'Le nom de chaque lien est relu dans les 26 langues ; il contient le texte visible ; le title reprend l’intitulé et l’annonce de la nouvelle fenêtre.', natures: ['boutons', 'liens', 'imbriqué'] },
  { id: '6.2', subject: 'Intitulé des liens', tests: '6.2.1', proofs: ['arbre', 'contrôles', 'moteurs'], how: 'Aucun lien sans nom, dans aucun état ni aucune langue.', natures: ['boutons', 'liens', 'imbriqué'] },
  { id: '7.1', subject: 'Scripts compatibles avec les technologies d’assistance', tests: '7.1.1 7.1.3', proofs: ['arbre', 'contrôles', 'moteurs', 'orca'], how: 'Nom, rôle, valeur et états relus dans l’arbre d’accessibilité, et entendus avec Orca.' },
  { id: '7.2', subject: 'Alternative aux scripts', tests: '7.2.1 7.2.2', proofs: ['repli'], how: 'Un lien, un bouton ou un select natif, donné par la page, sert avant et sans le script.' },
  { id: '7.3', subject: 'Contrôle au clavier', tests: '7.3.1 7.3.2', proofs: ['contrôles', 'orca', 'pages'], how: 'Parcours complet au clavier dans les deux sens : tout est atteint, rien ne retient le focus.' },
  { id: '7.4', subject: 'Changements de contexte', tests: '7.4.1', proofs: ['contrôles'], how: 'Ni le focus ni la saisie ne lance quoi que ce soit ; un pays ne soumet le formulaire que si la page le demande (submit-on-choose) et sur activation.' },
  { id: '7.5', subject: 'Messages de statut', tests: '7.5.1 7.5.2 7.5.3', proofs: ['contrôles', 'orca'], how: 'Nombre de résultats, absence de résultat, choix, connexion en cours et échec : role=status, présent dès le premier rendu ; chaque message est attendu, puis entendu.' },
  { id: '8.1', subject: 'Type de document', tests: '', proofs: [], how: PAGE },
  { id: '8.2', subject: 'Code source valide', tests: '', proofs: [], how: 'Le gabarit des éléments est validé par les deux moteurs (identifiants, imbrications, attributs) ; la page reste à valider par le site.' },
  { id: '8.3', subject: 'Langue par défaut', tests: '', proofs: [], how: PAGE },
  { id: '8.4', subject: 'Pertinence de la langue par défaut', tests: '', proofs: [], how: PAGE },
  { id: '8.5', subject: 'Titre de page', tests: '', proofs: [], how: PAGE },
  { id: '8.6', subject: 'Pertinence du titre de page', tests: '', proofs: [], how: PAGE },
  { id: '8.7', subject: 'Changements de langue indiqués', tests: '8.7.1', proofs: ['contrôles', 'arbre', 'orca'], how: 'La langue de chaque texte est calculée et comparée aux traductions et à CLDR, dans les 26 langues ; Orca demande la voix de cette langue.' },
  { id: '8.8', subject: 'Pertinence des changements de langue', tests: '8.8.1', proofs: ['contrôles', 'arbre', 'orca'], how: 'La langue indiquée est celle du texte, nom de pays par nom de pays.' },
  { id: '8.9', subject: 'Balises de mise en forme', tests: '8.9.1', proofs: ['moteurs', 'arbre'], how: 'Paragraphes, listes, liens et boutons natifs.' },
  { id: '8.10', subject: 'Sens de lecture', tests: '', proofs: [], how: 'Les 26 langues se lisent de gauche à droite ; la racine porte dir=ltr.' },
  { id: '9.1', subject: 'Titres', tests: '', proofs: [], how: 'Les éléments n’ajoutent pas de titre à la page : les groupes de pays sont nommés par leur intitulé.' },
  { id: '9.2', subject: 'Structure du document', tests: '', proofs: [], how: PAGE },
  { id: '9.3', subject: 'Listes', tests: '9.3.1', proofs: ['arbre', 'moteurs'], how: 'Les liens de pays sont dans de vraies listes (ul, li) ; les choix d’un formulaire sont un groupe de boutons radio.', natures: ['liens', 'imbriqué'] },
  { id: '9.4', subject: 'Citations', tests: '', proofs: [], how: 'Pas de citation.' },
  { id: '10.1', subject: 'Présentation par feuilles de style', tests: '10.1.1 10.1.2', proofs: ['moteurs'], how: 'Aucun attribut ni élément de présentation.' },
  { id: '10.2', subject: 'Contenu visible sans feuille de style', tests: '10.2.1', proofs: ['arbre'], how: 'Tout le contenu est dans le document.' },
  { id: '10.3', subject: 'Ordre sans feuille de style', tests: '10.3.1', proofs: ['arbre', 'contrôles'], how: 'L’ordre de l’arbre est celui de la lecture et du focus.' },
  { id: '10.4', subject: 'Texte agrandi à 200 %', tests: '10.4.1 10.4.2', proofs: ['largeurs', 'contrôles', 'pages'], how: '26 langues à 320 px, texte à 200 % : rien n’est coupé ni superposé.' },
  { id: '10.5', subject: 'Couleurs de fond et de texte', tests: '10.5.1 10.5.2 10.5.3', proofs: ['thèmes', 'contrôles'], how: 'Fond et texte sont déclarés ensemble ; couleurs forcées vérifiées.' },
  { id: '10.6', subject: 'Liens visibles dans le texte', tests: '10.6.1', proofs: ['thèmes'], how: 'Le lien est souligné, aussi en couleurs forcées.', natures: ['boutons'] },
  { id: '10.7', subject: 'Focus visible', tests: '10.7.1', proofs: ['contrôles', 'thèmes', 'pages'], how: 'L’anneau est mesuré sur l’image, du premier au dernier arrêt, dans trois thèmes.' },
  { id: '10.8', subject: 'Contenus cachés', tests: '10.8.1', proofs: ['arbre', 'moteurs'], how: 'Ce qui est caché et n’est pas à lire n’est pas dans l’arbre.' },
  { id: '10.9', subject: 'Information par la forme ou la position', tests: '', proofs: [], how: 'Aucun texte ne renvoie à une forme ni à une position.' },
  { id: '10.10', subject: 'Pertinence de cette information', tests: '', proofs: [], how: 'Aucun texte ne renvoie à une forme ni à une position.' },
  { id: '10.11', subject: 'Recomposition à 320 px', tests: '10.11.1 10.11.2', proofs: ['largeurs', 'contrôles', 'pages'], how: 'Aucun défilement horizontal à 320 px, dans chaque langue et état.' },
  { id: '10.12', subject: 'Espacement du texte', tests: '10.12.1', proofs: ['largeurs', 'contrôles'], how: 'Interlignage et espacements de WCAG 1.4.12 : rien n’est perdu.' },
  { id: '10.13', subject: 'Contenus additionnels au survol ou au focus', tests: '', proofs: [], how: 'Rien n’apparaît au survol ni au focus, hors le title du navigateur.' },
  { id: '10.14', subject: 'Contenus additionnels par CSS', tests: '', proofs: [], how: 'Rien n’apparaît par CSS seul.' },
  { id: '11.1', subject: 'Étiquettes des champs', tests: '11.1.1 11.1.3', proofs: ['arbre', 'contrôles', 'moteurs'], how: 'Le champ de recherche a un label ; le combobox est nommé par l’étiquette de la page, sinon par la question, et sa valeur est le pays choisi.', natures: PICKERS },
  { id: '11.2', subject: 'Pertinence des étiquettes', tests: '11.2.1 11.2.5', proofs: ['arbre', 'contrôles'], how: 'Les étiquettes sont relues ; le nom contient le texte visible.', natures: PICKERS },
  { id: '11.3', subject: 'Cohérence des étiquettes', tests: '11.3.1', proofs: ['arbre'], how: 'La même fonction porte le même texte partout.', natures: PICKERS },
  { id: '11.4', subject: 'Étiquette accolée', tests: '11.4.1', proofs: ['largeurs', 'contrôles'], how: 'L’étiquette est au-dessus du champ, à toute largeur.', natures: PICKERS },
  { id: '11.5', subject: 'Champs de même nature regroupés', tests: '11.5.1', proofs: ['arbre'], how: 'Le champ et les pays sont dans un groupe ; les choix d’un formulaire sont un groupe de boutons radio.', natures: PICKERS },
  { id: '11.6', subject: 'Légende des groupes', tests: '11.6.1', proofs: ['arbre', 'contrôles'], how: 'Le groupe est nommé par la question ; la boîte de dialogue et le groupe de boutons radio ont un nom.', natures: PICKERS },
  { id: '11.7', subject: 'Pertinence des légendes', tests: '11.7.1', proofs: ['arbre'], how: 'La question est relue dans chaque langue.', natures: PICKERS },
  { id: '11.8', subject: 'Listes de choix regroupées', tests: '11.8.1', proofs: ['arbre'], how: 'Suggestions et autres pays sont deux groupes nommés.', natures: PICKERS },
  { id: '11.9', subject: 'Intitulé des boutons', tests: '11.9.1 11.9.2', proofs: ['arbre', 'contrôles', 'moteurs', 'orca'], how: 'Chaque bouton a un nom, qui contient le texte visible, et ne dit pas son rôle.', natures: ['boutons', 'liste', 'compact', 'imbriqué'] },
  { id: '11.10', subject: 'Contrôle de saisie', tests: '11.10.1 11.10.3 11.10.4', proofs: ['arbre', 'contrôles', 'moteurs'], how: 'Champ obligatoire : aria-required sur le groupe de boutons radio ou le combobox ; erreur : aria-invalid, message visible et relié. La marque visible d’un champ obligatoire (11.10.2) est à donner par la page, dans son étiquette ou dans une description.', natures: ['liste', 'compact'] },
  { id: '11.11', subject: 'Suggestions de correction', tests: '11.11.1', proofs: ['arbre'], how: 'Le message dit quoi faire, et nomme le pays s’il n’en reste qu’un ; sans résultat, la liste dit quoi vérifier.', natures: PICKERS },
  { id: '11.12', subject: 'Données modifiables ou récupérables', tests: '', proofs: [], how: 'Les éléments n’envoient pas de données juridiques ou financières.' },
  { id: '11.13', subject: 'Remplissage automatique', tests: '', proofs: [], how: 'Le champ filtre une liste ; il ne recueille pas de donnée sur la personne.' },
  { id: '12.1', subject: 'Deux systèmes de navigation', tests: '', proofs: [], how: PAGE },
  { id: '12.2', subject: 'Menu et barres de navigation', tests: '', proofs: [], how: PAGE },
  { id: '12.3', subject: 'Plan du site', tests: '', proofs: [], how: PAGE },
  { id: '12.4', subject: 'Accès au plan du site', tests: '', proofs: [], how: PAGE },
  { id: '12.5', subject: 'Accès au moteur de recherche', tests: '', proofs: [], how: PAGE },
  { id: '12.6', subject: 'Zones de regroupement', tests: '', proofs: [], how: PAGE },
  { id: '12.7', subject: 'Lien d’évitement', tests: '', proofs: [], how: PAGE },
  { id: '12.8', subject: 'Ordre de tabulation', tests: '12.8.1 12.8.2', proofs: ['contrôles', 'orca', 'pages'], how: 'L’ordre du focus suit ce qui se voit, dans les deux sens, liste ouverte comprise ; trois arrêts au plus par sélecteur (test/browser/picker-keyboard.test.ts).' },
  { id: '12.9', subject: 'Pas de piège au clavier', tests: '12.9.1', proofs: ['contrôles', 'pages'], how: 'Le parcours sort de chaque élément, et de la liste ouverte.' },
  { id: '12.10', subject: 'Raccourcis d’une seule touche', tests: '', proofs: [], how: 'Pas de raccourci : une lettre tapée dans la liste va dans le champ.' },
  { id: '12.11', subject: 'Contenus additionnels au clavier', tests: '12.11.1', proofs: ['contrôles'], how: 'La liste ouverte est atteinte au clavier.', natures: ['compact', 'imbriqué'] },
  { id: '13.1', subject: 'Limites de temps', tests: '', proofs: [], how: 'Pas de limite propre ; les dix minutes du trajet sont celles de FranceConnect+.' },
  { id: '13.2', subject: 'Nouvelle fenêtre annoncée', tests: '13.2.1', proofs: ['arbre', 'contrôles', 'orca'], how: 'Aucune fenêtre ne s’ouvre sans action ; le lien qui en ouvre une le dit dans son nom, dans chaque langue.', natures: ['boutons'] },
  { id: '13.3', subject: 'Documents bureautiques', tests: '', proofs: [], how: 'Pas de document.' },
  { id: '13.4', subject: 'Version accessible des documents', tests: '', proofs: [], how: 'Pas de document.' },
  { id: '13.5', subject: 'Contenus cryptiques', tests: '', proofs: [], how: 'Pas de contenu cryptique.' },
  { id: '13.6', subject: 'Alternative des contenus cryptiques', tests: '', proofs: [], how: 'Pas de contenu cryptique.' },
  { id: '13.7', subject: 'Flashs et changements brusques', tests: '13.7.1', proofs: ['thèmes'], how: 'Rien ne clignote.' },
  { id: '13.8', subject: 'Contenus en mouvement', tests: '13.8.1', proofs: ['thèmes'], how: 'Rien ne bouge, quelle que soit la préférence.' },
  { id: '13.9', subject: 'Orientation de l’écran', tests: '13.9.1', proofs: ['largeurs'], how: 'Rien ne dépend de l’orientation.' },
  { id: '13.10', subject: 'Gestes complexes', tests: '', proofs: [], how: 'Aucun geste complexe.' },
  { id: '13.11', subject: 'Annulation des actions au pointeur', tests: '13.11.1', proofs: ['contrôles'], how: 'Tout agit sur click, donc au relâchement.' },
  { id: '13.12', subject: 'Mouvements de l’appareil', tests: '', proofs: [], how: 'Aucun mouvement de l’appareil.' },
];

/** How many criteria each theme of RGAA 4.1.2 has. */
export const THEME_SIZES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** @param {Criterion[]} criteria */
const table = (criteria) =>
  [
    '| Critère | Sujet | Tests | Résultat | Natures | Comment, ou pourquoi | Preuves |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...criteria.map(
      ({ id, subject, tests, proofs, how, natures }) =>
        `| ${id} | ${subject} | ${tests.replaceAll(' ', ', ') || '–'} | ${proofs.length > 0 ? 'Conforme' : 'Non applicable'} | ${proofs.length > 0 ? (natures?.join(', ') ?? 'toutes') : '–'} | ${how} | ${proofs.join(', ') || '–'} |`,
    ),
  ].join('\n');

/** What is looked at of each nature. */
const natures = () =>
  [
    '| Nature | Ce que c’est | États vus par arbre, contrôles et moteurs | Entendu avec Orca, en français, allemand et grec |',
    '| --- | --- | --- | --- |',
    ...Object.entries(NATURES).map(([name, { role, states, heard }]) => {
      const short = states.map((state) => state.split('/')[1]);
      return `| ${name} | ${role} | ${[...new Set(short)].join(', ')} | ${heard} |`;
    }),
  ].join('\n');

/** The statement, save what a person wrote around it. */
export function asMarkdown() {
  const met = CRITERIA.filter(({ proofs }) => proofs.length > 0);
  return `<!-- Made by \`npm run accessibility -- --write\` -->

${met.length} critères conformes, ${CRITERIA.length - met.length} non applicables, 0 non conforme.

${natures()}

${table(CRITERIA)}

Preuves : ${Object.entries(PROOFS)
    .map(([name, file]) => `${name} = \`${file}\``)
    .join(' ; ')}.
`;
}
