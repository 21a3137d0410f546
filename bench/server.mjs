// 6. What a server's rendering costs: each in a process of its own, fresh in
// each round.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from './pages.mjs';

/** Inside of the kit's package: what is imported from here is what it uses. */
const folder = new URL('../test-output/bench/', import.meta.url);
const child = fileURLToPath(new URL('server-process.mjs', import.meta.url));
const run = promisify(execFile);

const written = new Map();

/** The module that a server loads, written once. */
async function moduleOf({ id, source, bundled }) {
  if (!written.has(id)) {
    mkdirSync(folder, { recursive: true });
    const file = new URL(`${id}.mjs`, folder);
    const code = bundled
      ? (await bundle(source, { server: true }))[0].code
      : source;
    writeFileSync(file, code);
    written.set(id, file);
  }
  return written.get(id);
}

/**
 * @param {import('./contestants.mjs').Served} served
 * @returns {Promise<{load: number, first: number, each: number, length: number, bytes: number}>}
 *   milliseconds of work to load it, to write one for the first time and once
 *   it is warm; and what is written, in bytes as it is and in brotli
 */
export async function serve(served) {
  const { stdout } = await run(
    process.execPath,
    [child, String(await moduleOf(served))],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  return JSON.parse(stdout);
}
