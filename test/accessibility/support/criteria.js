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
};

/** @typedef {keyof typeof PROOFS} Proof */
/**
 * @typedef {object} Criterion
 * @property {string} id
 * @property {string} subject
 * @property {string} tests    the tests of the criterion that apply; empty if none does
 * @property {Proof[]} proofs  none: it does not apply
 * @property {string} how      how it is met, or why it does not apply
 */

const PAGE = 'Relève de la page qui accueille les éléments.';

/** number | subject | tests | proofs | how or why */
const ROWS = `
1.1|Alternative des images porteuses d’information||Aucune image ne porte seule une information : logo, marque et drapeaux répètent le texte voisin.
1.2|Images de décoration ignorées|1.2.4|arbre moteurs|Logo, marque, drapeaux et icône sont des SVG en aria-hidden : ils n’apparaissent pas dans l’arbre.
1.3|Pertinence des alternatives||Aucune image porteuse d’information.
1.4|CAPTCHA : nature et fonction||Pas de CAPTCHA.
1.5|CAPTCHA : autre accès||Pas de CAPTCHA.
1.6|Description détaillée||Aucune image porteuse d’information.
1.7|Pertinence de la description détaillée||Aucune image porteuse d’information.
1.8|Images texte||Pas d’image texte : le logotype est exempté, et son nom est écrit en texte.
1.9|Légendes d’images||Pas d’image légendée.
2.1|Titre des cadres||Pas de cadre.
2.2|Pertinence du titre des cadres||Pas de cadre.
3.1|Information non donnée par la seule couleur|3.1.1 3.1.5|arbre contrôles|Choisi, indisponible, invalide et en cours sont dits par un texte ou par un état ARIA ; le pays choisi porte aussi une coche.
3.2|Contraste des textes|3.2.1 3.2.2|contrôles thèmes moteurs|Contraste calculé de chaque texte, dans chaque état et thème : 4,5:1 au moins. Les boutons désactivés, aux couleurs officielles, sont exemptés.
3.3|Contraste des composants et éléments graphiques|3.3.1 3.3.2 3.3.3|contrôles thèmes|Bord des champs, coche, flèche, icône, forme du bouton : 3:1 ; anneau de focus : 3:1 des deux côtés, mesuré sur l’image.
4.1|Transcription ou audiodescription||Pas de média.
4.2|Pertinence de la transcription||Pas de média.
4.3|Sous-titres||Pas de média.
4.4|Pertinence des sous-titres||Pas de média.
4.5|Audiodescription||Pas de média.
4.6|Pertinence de l’audiodescription||Pas de média.
4.7|Identification des médias||Pas de média.
4.8|Alternative des médias non temporels||Pas de média.
4.9|Pertinence de cette alternative||Pas de média.
4.10|Son déclenché automatiquement||Pas de son.
4.11|Consultation des médias au clavier||Pas de média.
4.12|Consultation des médias non temporels||Pas de média.
4.13|Compatibilité des médias||Pas de média.
5.1|Résumé des tableaux complexes||Pas de tableau.
5.2|Pertinence du résumé||Pas de tableau.
5.3|Tableaux de mise en forme||Pas de tableau.
5.4|Titre des tableaux||Pas de tableau.
5.5|Pertinence du titre des tableaux||Pas de tableau.
5.6|En-têtes de tableaux||Pas de tableau.
5.7|Association des en-têtes||Pas de tableau.
5.8|Éléments propres aux tableaux de données||Pas de tableau.
6.1|Liens explicites|6.1.1 6.1.5|arbre contrôles moteurs orca|Le nom de chaque lien est relu dans les 26 langues ; il contient le texte visible ; le title reprend l’intitulé et l’annonce de la nouvelle fenêtre.
6.2|Intitulé des liens|6.2.1|arbre contrôles moteurs|Aucun lien sans nom, dans aucun état ni aucune langue.
7.1|Scripts compatibles avec les technologies d’assistance|7.1.1 7.1.3|arbre contrôles moteurs orca|Nom, rôle, valeur et états relus dans l’arbre d’accessibilité, et entendus avec Orca.
7.2|Alternative aux scripts|7.2.1 7.2.2|repli|Un lien, un bouton ou un select natif, donné par la page, sert avant et sans le script.
7.3|Contrôle au clavier|7.3.1 7.3.2|contrôles orca|Parcours complet au clavier dans les deux sens : tout est atteint, rien ne retient le focus.
7.4|Changements de contexte|7.4.1|contrôles|Ni le focus ni la saisie ne lance quoi que ce soit ; un pays ne soumet le formulaire que si la page le demande (submit-on-choose) et sur activation.
7.5|Messages de statut|7.5.1 7.5.2 7.5.3|contrôles orca|Nombre de résultats, absence de résultat, choix, connexion en cours et échec : role=status, présent dès le premier rendu ; chaque message est attendu, puis entendu.
8.1|Type de document||${PAGE}
8.2|Code source valide||Le gabarit des éléments est validé par les deux moteurs (identifiants, imbrications, attributs) ; la page reste à valider par le site.
8.3|Langue par défaut||${PAGE}
8.4|Pertinence de la langue par défaut||${PAGE}
8.5|Titre de page||${PAGE}
8.6|Pertinence du titre de page||${PAGE}
8.7|Changements de langue indiqués|8.7.1|contrôles arbre orca|La langue de chaque texte est calculée et comparée aux traductions et à CLDR, dans les 26 langues ; Orca demande la voix de cette langue.
8.8|Pertinence des changements de langue|8.8.1|contrôles arbre orca|La langue indiquée est celle du texte, nom de pays par nom de pays.
8.9|Balises de mise en forme|8.9.1|moteurs arbre|Paragraphes, listes, liens et boutons natifs.
8.10|Sens de lecture||Les 26 langues se lisent de gauche à droite ; la racine porte dir=ltr.
9.1|Titres||Les éléments n’ajoutent pas de titre à la page : les groupes de pays sont nommés par leur intitulé.
9.2|Structure du document||${PAGE}
9.3|Listes|9.3.1|arbre moteurs|Les pays sont dans de vraies listes (ul, li).
9.4|Citations||Pas de citation.
10.1|Présentation par feuilles de style|10.1.1 10.1.2|moteurs|Aucun attribut ni élément de présentation.
10.2|Contenu visible sans feuille de style|10.2.1|arbre|Tout le contenu est dans le document.
10.3|Ordre sans feuille de style|10.3.1|arbre contrôles|L’ordre de l’arbre est celui de la lecture et du focus.
10.4|Texte agrandi à 200 %|10.4.1 10.4.2|largeurs contrôles|26 langues à 320 px, texte à 200 % : rien n’est coupé ni superposé.
10.5|Couleurs de fond et de texte|10.5.1 10.5.2 10.5.3|thèmes contrôles|Fond et texte sont déclarés ensemble ; couleurs forcées vérifiées.
10.6|Liens visibles dans le texte|10.6.1|thèmes|Le lien est souligné, aussi en couleurs forcées.
10.7|Focus visible|10.7.1|contrôles thèmes|L’anneau est mesuré sur l’image, du premier au dernier arrêt, dans trois thèmes.
10.8|Contenus cachés|10.8.1|arbre moteurs|Ce qui est caché et n’est pas à lire n’est pas dans l’arbre.
10.9|Information par la forme ou la position||Aucun texte ne renvoie à une forme ni à une position.
10.10|Pertinence de cette information||Aucun texte ne renvoie à une forme ni à une position.
10.11|Recomposition à 320 px|10.11.1 10.11.2|largeurs contrôles|Aucun défilement horizontal à 320 px, dans chaque langue et état.
10.12|Espacement du texte|10.12.1|largeurs contrôles|Interlignage et espacements de WCAG 1.4.12 : rien n’est perdu.
10.13|Contenus additionnels au survol ou au focus||Rien n’apparaît au survol ni au focus, hors le title du navigateur.
10.14|Contenus additionnels par CSS||Rien n’apparaît par CSS seul.
11.1|Étiquettes des champs|11.1.1 11.1.3|arbre contrôles moteurs|Le champ de recherche a un label ; le sélecteur compact est nommé par la question et par la valeur.
11.2|Pertinence des étiquettes|11.2.1 11.2.5|arbre contrôles|Les étiquettes sont relues ; le nom contient le texte visible.
11.3|Cohérence des étiquettes|11.3.1|arbre|La même fonction porte le même texte partout.
11.4|Étiquette accolée|11.4.1|largeurs contrôles|L’étiquette est au-dessus du champ, à toute largeur.
11.5|Champs de même nature regroupés|11.5.1|arbre|Le champ et la liste sont dans un groupe.
11.6|Légende des groupes|11.6.1|arbre contrôles|Le groupe est nommé par la question.
11.7|Pertinence des légendes|11.7.1|arbre|La question est relue dans chaque langue.
11.8|Listes de choix regroupées|11.8.1|arbre|Suggestions et autres pays sont deux groupes nommés.
11.9|Intitulé des boutons|11.9.1 11.9.2|arbre contrôles moteurs orca|Chaque bouton a un nom, qui contient le texte visible, et ne dit pas son rôle.
11.10|Contrôle de saisie|11.10.1 11.10.2 11.10.3|arbre contrôles moteurs|Champ obligatoire : aria-required ; erreur : aria-invalid, message visible et relié.
11.11|Suggestions de correction|11.11.1|arbre|Le message dit quoi faire ; sans résultat, la liste dit quoi vérifier.
11.12|Données modifiables ou récupérables||Les éléments n’envoient pas de données juridiques ou financières.
11.13|Remplissage automatique||Le champ filtre une liste ; il ne recueille pas de donnée sur la personne.
12.1|Deux systèmes de navigation||${PAGE}
12.2|Menu et barres de navigation||${PAGE}
12.3|Plan du site||${PAGE}
12.4|Accès au plan du site||${PAGE}
12.5|Accès au moteur de recherche||${PAGE}
12.6|Zones de regroupement||${PAGE}
12.7|Lien d’évitement||${PAGE}
12.8|Ordre de tabulation|12.8.1 12.8.2|contrôles orca|L’ordre du focus suit ce qui se voit, dans les deux sens, liste ouverte comprise.
12.9|Pas de piège au clavier|12.9.1|contrôles|Le parcours sort de chaque élément, et de la liste ouverte.
12.10|Raccourcis d’une seule touche||Pas de raccourci : une lettre tapée dans la liste va dans le champ.
12.11|Contenus additionnels au clavier|12.11.1|contrôles|La liste ouverte est atteinte au clavier.
13.1|Limites de temps||Pas de limite propre ; les dix minutes du trajet sont celles de FranceConnect+.
13.2|Nouvelle fenêtre annoncée|13.2.1|arbre contrôles orca|Aucune fenêtre ne s’ouvre sans action ; le lien qui en ouvre une le dit dans son nom, dans chaque langue.
13.3|Documents bureautiques||Pas de document.
13.4|Version accessible des documents||Pas de document.
13.5|Contenus cryptiques||Pas de contenu cryptique.
13.6|Alternative des contenus cryptiques||Pas de contenu cryptique.
13.7|Flashs et changements brusques|13.7.1|thèmes|Rien ne clignote.
13.8|Contenus en mouvement|13.8.1|thèmes|Rien ne bouge, quelle que soit la préférence.
13.9|Orientation de l’écran|13.9.1|largeurs|Rien ne dépend de l’orientation.
13.10|Gestes complexes||Aucun geste complexe.
13.11|Annulation des actions au pointeur|13.11.1|contrôles|Tout agit sur click, donc au relâchement.
13.12|Mouvements de l’appareil||Aucun mouvement de l’appareil.
`;

/** @type {Criterion[]} */
export const CRITERIA = ROWS.trim()
  .split('\n')
  .map((row) => {
    const cells = row.split('|');
    const [id = '', subject = ''] = cells;
    if (cells.length === 4)
      return { id, subject, tests: '', proofs: [], how: cells[3] ?? '' };
    const [, , tests = '', proofs = '', how = ''] = cells;
    return {
      id,
      subject,
      tests,
      proofs: /** @type {Proof[]} */ (proofs.split(' ')),
      how,
    };
  });

/** How many criteria each theme of RGAA 4.1.2 has. */
export const THEME_SIZES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** @param {Criterion[]} criteria */
const table = (criteria) =>
  [
    '| Critère | Sujet | Tests | Résultat | Comment, ou pourquoi | Preuves |',
    '| --- | --- | --- | --- | --- | --- |',
    ...criteria.map(
      ({ id, subject, tests, proofs, how }) =>
        `| ${id} | ${subject} | ${tests.replaceAll(' ', ', ') || '–'} | ${proofs.length > 0 ? 'Conforme' : 'Non applicable'} | ${how} | ${proofs.join(', ') || '–'} |`,
    ),
  ].join('\n');

/** The statement, save what a person wrote around it. */
export function asMarkdown() {
  const met = CRITERIA.filter(({ proofs }) => proofs.length > 0);
  return `<!-- Made by \`npm run accessibility -- --write\` -->

${met.length} critères conformes, ${CRITERIA.length - met.length} non applicables, 0 non conforme.

${table(CRITERIA)}

Preuves : ${Object.entries(PROOFS)
    .map(([name, file]) => `${name} = \`${file}\``)
    .join(' ; ')}.
`;
}
