// @ts-check
// `node demo/start.js`, as `npm start` runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../demo/start.js', import.meta.url));

const ANY_PORTS = { SP_PORT: '0', FCP_PORT: '0', BRIDGE_PORT: '0' };

/** @param {Record<string, string>} environment */
function start(environment) {
  const demo = spawn(process.execPath, [START], {
    env: { PATH: process.env.PATH, ...ANY_PORTS, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  demo.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  demo.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const ended = once(demo, 'close').then(([code]) => ({
    code,
    output,
    errors,
  }));
  return {
    demo,
    ended,
    /** Resolves with what it has printed once it says how to stop it. */
    announced: () =>
      new Promise((resolve, reject) => {
        demo.stdout.on('data', () => {
          if (output.includes('Ctrl-C')) resolve(output);
        });
        ended.then(() => reject(new Error(errors)));
      }),
  };
}

for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM']))
  test(`prints the addresses and what to click, and ends well on ${signal}`, async () => {
    const { demo, ended, announced } = start({});
    const output = await announced();
    const origins = output.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    assert.equal(new Set(origins).size, 3);
    assert.match(output, /S’identifier avec FranceConnect\+/);
    assert.equal((await fetch(`${origins[0]}/login`)).status, 200);
    demo.kill(signal);
    assert.equal((await ended).code, 0);
  });

for (const [variable, name] of [
  ['SP_PORT', 'service provider'],
  ['BRIDGE_PORT', 'eIDAS bridge stand-in'],
])
  test(`a port that is taken gives one line that names ${variable}`, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (
      other.address()
    );
    const { code, errors } = await start({ [variable]: String(port) }).ended;
    other.close();
    assert.equal(code, 1);
    const lines = errors.split('\n').filter((line) => /Port|Error/.test(line));
    assert.equal(lines.length, 1, errors);
    assert.match(
      lines[0],
      new RegExp(`Port ${port} \\(${name}\\).*${variable}`),
    );
  });

test('a setting that is no port gives one line', async () => {
  const { code, errors } = await start({ SP_PORT: 'eighty' }).ended;
  assert.equal(code, 1);
  assert.match(errors, /SP_PORT must be a port number, not “eighty”/);
});

test('FC_ISSUER alone gives one line that says what is missing', async () => {
  const { code, errors } = await start({ FC_ISSUER: 'https://fc.example' })
    .ended;
  assert.equal(code, 1);
  assert.match(errors, /FC_CLIENT_ID must be set too/);
});
