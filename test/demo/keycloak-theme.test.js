// @ts-check
// The block of a Keycloak theme (docs/backends/keycloak_franceconnect.ftl),
// rendered by FreeMarker itself. Keycloak does not run here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { pathFrom } from '../../demo/shared/server.js';
import { apt, canInstall } from '../../scripts/browsers.mjs';

const PACKAGES = ['libfreemarker-java', 'bsh', 'default-jre-headless'];
const CLASSES = '/usr/share/java/freemarker.jar:/usr/share/java/bsh.jar';

/** @param {string[]} providers  alias, address, alias, address … */
function render(...providers) {
  const { status, stdout, stderr } = spawnSync(
    'java',
    [
      '-cp',
      CLASSES,
      'bsh.Interpreter',
      pathFrom('./support/render_theme.bsh', import.meta.url),
      pathFrom('../../docs/backends/', import.meta.url),
      ...providers,
    ],
    { encoding: 'utf8' },
  );
  return { ok: status === 0 && stderr === '', stdout, stderr };
}

// Java takes seconds to begin: with FULL=1, or BACKENDS=keycloak.
if (process.env.FULL === '1' || process.env.BACKENDS === 'keycloak') {
  if (!render().ok && canInstall()) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  }
  const FC =
    '/realms/site/broker/franceconnect-particulier/login?client_id=a&tab_id="b';
  const EIDAS = '/realms/site/broker/eidas/login?client_id=a&tab_id=b';

  test('FranceConnect+ comes first, the eIDAS button directly below', () => {
    const { stdout } = render(
      'eidas',
      EIDAS,
      'google',
      '/g',
      'franceconnect-particulier',
      FC,
    );
    assert.match(
      stdout,
      /<fc-plus-button[\s\S]*<eidas-button[\s\S]*<p>OU<\/p>/,
    );
    assert.doesNotMatch(stdout, /"\/g"/);
    const fc =
      '/realms/site/broker/franceconnect-particulier/login?client_id=a&amp;tab_id=&quot;b';
    assert.ok(
      stdout.includes(
        `<fc-plus-button href="${fc}" params=""><a href="${fc}">`,
      ),
      stdout,
    );
    const eidas = EIDAS.replace('&', '&amp;');
    assert.ok(
      stdout.includes(
        `<eidas-button href="${eidas}" params=""><a href="${eidas}" lang="en">`,
      ),
    );
  });

  test('what the realm does not offer is not there', () => {
    assert.doesNotMatch(render('eidas', EIDAS).stdout, /fc-plus-button/);
    assert.equal(render('google', '/g').stdout.trim(), '');
    assert.equal(render().stdout.trim(), '');
  });
}
