// @ts-check
// Rails from the system's packages: found, or installed where that is allowed.
import { spawnSync } from 'node:child_process';
import { apt, canInstall } from '../../../scripts/browsers.mjs';
import { pathFrom } from '../../../demo/shared/server.js';
import { startSite } from '../../e2e/support/django.js';

const PACKAGES = ['ruby-railties', 'ruby-actionpack', 'ruby-jwt', 'puma'];

/** Debian's own first: packages of apt-get are for it alone. */
const findRuby = () =>
  ['/usr/bin/ruby', 'ruby'].find(
    (ruby) =>
      spawnSync(ruby, ['-e', 'require "rails"; require "jwt"; require "puma"'])
        .status === 0,
  );

/** A Ruby that has Rails; nothing if there is none and none can be had. */
export function ensureRails() {
  const found = findRuby();
  if (found || !canInstall()) return found;
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return findRuby();
}

export const RAILS_ADVICE = `Rails is not here: sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** @param {object} settings */
export const startRails = (settings) =>
  startSite(
    String(ensureRails()),
    pathFrom('./rails_site.rb', import.meta.url),
    settings,
  );
