/** What the panel says around the findings. */
export const PANEL_TEXTS = {
  en: {
    title: 'Login page check',
    move: 'Move the panel: drag it, or press the arrow keys',
    again: 'Check again',
    close: 'Close',
    show: 'Show',
    found: 'Found:',
    expected: 'Expected:',
    must: 'Must',
    should: 'Should',
    hint: 'Hint',
    nothing: 'Nothing is wrong. Hover and focus are checked by the command.',
    kept: (count: number) =>
      count === 1 ? '1 rule is met' : `${String(count)} rules are met`,
    broken: (count: number) =>
      count === 1 ? '1 rule is broken' : `${String(count)} rules are broken`,
  },
  fr: {
    title: 'Contrôle de la page de connexion',
    move: 'Déplacer le panneau : faites-le glisser ou pressez les flèches',
    again: 'Recontrôler',
    close: 'Fermer',
    show: 'Montrer',
    found: 'Constaté :',
    expected: 'Attendu :',
    must: 'Obligatoire',
    should: 'Recommandé',
    hint: 'Conseil',
    nothing:
      'Rien à corriger. Le survol et le focus sont contrôlés par la commande.',
    kept: (count: number) =>
      count === 1 ? '1 règle respectée' : `${String(count)} règles respectées`,
    broken: (count: number) =>
      count === 1
        ? '1 règle n’est pas respectée'
        : `${String(count)} règles ne sont pas respectées`,
  },
};
