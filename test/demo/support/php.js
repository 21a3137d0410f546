// @ts-check
// PHP from the system's packages, with phpseclib and Symfony's components: found,
// or installed where that is allowed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apt, canInstall } from '../../../scripts/browsers.mjs';
import { pathFrom } from '../../../demo/shared/server.js';

const PACKAGES = [
  'php-cli',
  'php-phpseclib3',
  'php-symfony-http-foundation',
  'php-symfony-routing',
  'php-symfony-security-csrf',
];

const isHere = () =>
  spawnSync('php', [
    '-r',
    'require "phpseclib3/autoload.php"; require "Symfony/Component/Security/Csrf/autoload.php"; require "Symfony/Component/Routing/autoload.php";',
  ]).status === 0;

/** Whether there is PHP with what the recipes need. */
export function ensurePhp() {
  if (isHere() || !canInstall()) return isHere();
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return isHere();
}

export const PHP_ADVICE = `PHP with phpseclib and Symfony's components is not here: sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/**
 * @param {string} backend
 * @param {number} port
 * @param {object} settings
 */
export async function startPhp(backend, port, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'php-'));
  const [settingsFile, clock, sessions] = ['site', 'clock', 'sessions'].map(
    (name) => join(folder, name),
  );
  writeFileSync(settingsFile, JSON.stringify(settings));
  writeFileSync(clock, '0');
  mkdirSync(sessions);
  const child = spawn(
    'php',
    ['-S', `127.0.0.1:${port}`, pathFrom('./php_site.php', import.meta.url)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        // FranceConnect+ asks for the site's keys while the site asks it for tokens.
        PHP_CLI_SERVER_WORKERS: '4',
        SITE_BACKEND: backend,
        SITE_SETTINGS: settingsFile,
        SITE_CLOCK: clock,
        SITE_SESSIONS: sessions,
      },
      // Its workers end with it, as a group.
      detached: true,
    },
  );
  await untilItAnswers(`http://127.0.0.1:${port}/jwks.json`, child);
  return {
    setClock: (/** @type {number} */ seconds) =>
      writeFileSync(clock, String(seconds)),
    close: async () => {
      const ended = once(child, 'exit');
      process.kill(-Number(child.pid));
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
export async function untilItAnswers(url, child) {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
