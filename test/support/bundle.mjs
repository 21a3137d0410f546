// Bundles the tests and `src/` once for all pages of Web Test Runner: a page then loads a handful of
// files in place of some two hundred.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('@web/test-runner-core').TestRunnerPlugin} Plugin */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Answers each test file, and what every page loads, from one build. Their addresses stay the same,
 * and what several of them import stays one module.
 *
 * @param {string[]} files globs, from the root of the repository
 * @returns {Promise<Plugin>}
 */
export async function bundled(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files, 'test/support/console.ts'],
    outdir: 'test-output/bundle',
    outbase: '.',
    chunkNames: 'test-chunks/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Lit's production build, which is what users get.
    conditions: ['production'],
    sourcemap: true,
    // What the runner's own server answers.
    external: ['/__web-dev-server__*'],
    logLevel: 'warning',
  });
  const bodies = new Map(
    outputFiles.map(({ path, text }) => [
      `/${relative(join(root, 'test-output/bundle'), path).replaceAll('\\', '/')}`,
      text,
    ]),
  );
  return {
    name: 'bundled-tests',
    serve({ path }) {
      const body = bodies.get(path.replace(/\.ts$/, '.js'));
      if (body === undefined) return undefined;
      const chunk = path.startsWith('/test-chunks/');
      return {
        body,
        type: path.endsWith('.map') ? 'json' : 'js',
        // A chunk's name holds its hash.
        ...(chunk && { headers: { 'Cache-Control': 'max-age=3600' } }),
      };
    },
  };
}
