// @ts-check
// Django from the system's packages: found, or installed where that is allowed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { apt, canInstall } from '../../../scripts/browsers.mjs';
import { pathFrom } from '../../../demo/shared/server.js';

/** Debian's own first: packages of apt-get are for it alone. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const PACKAGES = ['python3-django', 'python3-jwcrypto'];

const findPython = () =>
  PYTHONS.find(
    (python) =>
      spawnSync(python, ['-c', 'import django, jwcrypto']).status === 0,
  );

/** A Python that has Django; nothing if there is none and none can be had. */
export function ensureDjango() {
  const found = findPython();
  if (found || !canInstall()) return found;
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return findPython();
}

export const DJANGO_ADVICE = `Django and jwcrypto for Python 3 are not here: sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {string} python
 * @param {{ port: number, secret: string, site: object }} settings
 */
export const startDjango = (python, settings) =>
  startSite(python, pathFrom('./django_site.py', import.meta.url), settings);

/**
 * A site in another language, which reads its settings as a line of JSON, then
 * lines that say how many seconds its clock is ahead.
 *
 * @param {string} command
 * @param {string} script
 * @param {object} settings
 */
export async function startSite(command, script, settings) {
  const child = spawn(command, [script], {
    stdio: ['pipe', 'pipe', process.env.VERBOSE ? 'inherit' : 'ignore'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  /** Says something, and waits for the answer. @param {string} line */
  const say = async (line) => {
    child.stdin.write(`${line}\n`);
    const [answer] = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(([code]) => [`ended with ${code}`]),
    ]);
    return String(answer).trim();
  };
  const ready = await say(JSON.stringify(settings));
  if (ready !== 'ready') throw new Error(`${script}: ${ready}`);
  return {
    setClock: (/** @type {number} */ seconds) => say(String(seconds)),
    close: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
