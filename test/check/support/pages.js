// @ts-check
// Two login pages that are right: with the kit, and with the markup of the State design system.

const OWN_LOGIN = `<p class="or">OU</p>
<section class="own">
  <h2>Se connecter avec un compte de ce site</h2>
  <form method="post" action="/login">
    <input type="hidden" name="_csrf" value="token">
    <label for="user">Identifiant</label>
    <input id="user" name="user" autocomplete="username">
    <label for="password">Mot de passe</label>
    <input id="password" name="password" type="password" autocomplete="current-password">
    <button>Se connecter</button>
  </form>
  <p>Première visite ? <a href="/register">Créer un compte pour suivre vos démarches</a></p>
</section>`;

/** @param {{ head: string, block: string }} parts */
const page = ({ head, block }) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connexion</title>
<style>
body { margin: 16px; font-family: arial, sans-serif; line-height: 1.5; }
label, input { display: block; }
.or { margin: 24px 0; }
.block { display: block; }
</style>
${head}
</head>
<body>
<main>
<h1>Connexion à votre espace</h1>
<div class="block">
${block}
</div>
${OWN_LOGIN}
</main>
</body>
</html>`;

export const KIT_PAGE = page({
  head: `<link rel="stylesheet" href="/kit/fc-eidas-elements.css">
<script src="/kit/fc-eidas-elements.js" defer></script>`,
  block: `<fc-plus-button href="/auth/fc-plus">
  <a href="/auth/fc-plus">S’identifier avec FranceConnect+</a>
</fc-plus-button>
<eidas-button href="/auth/eidas">
  <a href="/auth/eidas" lang="en">Sign-in with a digital identity from another European country</a>
</eidas-button>`,
});

export const KIT_FORM_PAGE = KIT_PAGE.replace(
  /<fc-plus-button[^]*<\/fc-plus-button>/,
  `<form method="post" action="/auth/fc-plus">
  <input type="hidden" name="_csrf" value="token">
  <fc-plus-button><button>S’identifier avec FranceConnect+</button></fc-plus-button>
</form>`,
);

export const DSFR_PAGE = page({
  head: `<link rel="stylesheet" href="/dsfr/dsfr.css">`,
  block: `<p>FranceConnect+ est la solution proposée par l’État, pour renforcer la sécurité de vos services en ligne les plus sensibles</p>
<form method="post" action="/auth/fc-plus">
  <input type="hidden" name="csrf_token" value="token">
  <div class="fr-connect-group">
    <button class="fr-connect fr-connect--plus">
      <span class="fr-connect__login">S’identifier avec</span>
      <span class="fr-connect__brand">FranceConnect</span>
    </button>
    <p><a href="https://franceconnect.gouv.fr/france-connect-plus" target="_blank" rel="noopener" title="Qu’est-ce que FranceConnect+ ? - nouvelle fenêtre">Qu’est-ce que FranceConnect+ ?</a></p>
  </div>
</form>`,
});
