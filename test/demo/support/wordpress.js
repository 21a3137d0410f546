// @ts-check
// WordPress from the system's packages, with a database of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { apt, canInstall } from '../../../scripts/browsers.mjs';
import { pathFrom } from '../../../demo/shared/server.js';
import { untilItAnswers } from './php.js';

// micro-httpd, unused, spares a larger web server that WordPress's package asks for.
const PACKAGES = [
  'wordpress',
  'micro-httpd',
  'php-cli',
  'php-mysql',
  'php-phpseclib3',
  'mariadb-server-core',
];
const WORDPRESS = '/usr/share/wordpress';
const SERVER = '/usr/sbin/mariadbd';

const isHere = () =>
  existsSync(WORDPRESS) &&
  existsSync(SERVER) &&
  spawnSync('php', [
    '-r',
    'require "phpseclib3/autoload.php"; exit(extension_loaded("mysqli") ? 0 : 1);',
  ]).status === 0;

export function ensureWordPress() {
  if (isHere() || !canInstall()) return isHere();
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return isHere();
}

export const WORDPRESS_ADVICE = `WordPress and MariaDB are not here: sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** @param {string} command @param {string[]} args */
function run(command, args, input = '') {
  const { status, stderr } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** @param {string} folder */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = `--user=${userInfo().username}`;
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    user,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const server = spawn(
    SERVER,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=16M',
      user,
    ],
    { stdio: 'ignore' },
  );
  while (!existsSync(socket)) {
    if (server.exitCode !== null) throw new Error('MariaDB does not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    socket,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

/** @param {number} port @param {{ origin: string }} settings */
export async function startWordPress(port, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const root = join(folder, 'site');
  const plugins = join(folder, 'mu-plugins');
  mkdirSync(plugins);
  cpSync(WORDPRESS, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !/languages|themes\/\w|wp-config/.test(path),
  });
  const [clock, settingsFile, config] = [
    join(folder, 'clock'),
    join(folder, 'settings'),
    join(root, 'wp-config.php'),
  ];
  writeFileSync(clock, '0');
  writeFileSync(settingsFile, JSON.stringify(settings));
  const docs = pathFrom('../../../docs/backends', import.meta.url);
  writeFileSync(
    join(plugins, 'franceconnect.php'),
    `<?php
      require_once 'phpseclib3/autoload.php';
      require_once '${docs}/FranceConnectPlus.php';
      $site = json_decode(file_get_contents('${settingsFile}'), true);
      require_once '${docs}/wordpress_franceconnect.php';`,
  );
  const database = await startDatabase(folder);
  writeFileSync(
    config,
    `<?php
    namespace FranceConnectPlus {
      function time(): int { return \\time() + (int) file_get_contents('${clock}'); }
    }
    namespace {
      if (($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https') $_SERVER['HTTPS'] = 'on';
      define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
      define('DB_HOST', 'localhost:${database.socket}');
      define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
      foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
        define($name . '_KEY', '${crypto.randomUUID()}');
        define($name . '_SALT', '${crypto.randomUUID()}');
      }
      define('WP_HOME', '${settings.origin}'); define('WP_SITEURL', '${settings.origin}');
      define('WPMU_PLUGIN_DIR', '${plugins}');
      define('WPLANG', 'fr_FR'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
      $table_prefix = 'wp_';
      if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
      require_once ABSPATH . 'wp-settings.php';
    }`,
  );
  run(
    'php',
    [],
    `<?php
      (new mysqli('localhost', 'root', '', '', 0, '${database.socket}'))->query('CREATE DATABASE wp');
      $_SERVER['HTTP_HOST'] = '${new URL(settings.origin).host}';
      $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REQUEST_METHOD'] = 'GET';
      define('WP_INSTALLING', true);
      require '${root}/wp-load.php';
      require '${root}/wp-admin/includes/upgrade.php';
      wp_install('Site', 'admin', 'admin@service.example', false, '', '${crypto.randomUUID()}');`,
  );
  const router = join(folder, 'router.php');
  writeFileSync(
    router,
    `<?php
      $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/';
      if (str_starts_with($path, '/kit/')) {
        header('Content-Type: text/javascript');
        return readfile('${pathFrom('../../../dist/', import.meta.url)}' . substr($path, 5));
      }
      if ($path !== '/' && is_file('${root}' . $path)) return false;
      $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
      require '${root}/index.php';`,
  );
  const child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, router], {
    stdio: process.env.VERBOSE ? 'inherit' : 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  await untilItAnswers(`http://127.0.0.1:${port}/jwks.json`, child);
  return {
    setClock: (/** @type {number} */ seconds) =>
      writeFileSync(clock, String(seconds)),
    close: async () => {
      const ended = once(child, 'exit');
      process.kill(-Number(child.pid));
      await ended;
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
