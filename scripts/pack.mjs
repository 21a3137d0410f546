// The package as it would be published: `npm pack` of what is built, without building it again.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ path: string, size: number }} PackedFile */

/**
 * Packs `dist/` and what belongs to it.
 *
 * @param {string} file where the tarball goes, from the root of the repository
 * @returns {PackedFile[]} what it holds
 */
export function pack(file) {
  const target = join(root, file);
  const folder = join(target, '..');
  mkdirSync(folder, { recursive: true });
  const answer = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    },
  );
  const [{ filename, files }] = JSON.parse(answer);
  // It may be the very name that npm gives.
  const packed = join(folder, filename);
  if (packed !== target) renameSync(packed, target);
  return files;
}

/**
 * Unpacks a tarball, as an installation would.
 *
 * @param {string} file the tarball, from the root of the repository
 * @param {string} folder becomes the package, from the root of the repository
 */
export function unpack(file, folder) {
  const target = join(root, folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', [
    'xzf',
    join(root, file),
    '--strip-components=1',
    '-C',
    target,
  ]);
}
