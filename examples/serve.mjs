// A site on loopback: the built example, and a route that starts the login.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import express from 'express';

/** Where each framework's own tool leaves what is served. */
const FOLDERS = ['dist/browser', 'dist', '.'];

/** What serves itself, by which command. */
const SERVERS = {
  next: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1'],
  nuxt: ['.output/server/index.mjs'],
  sveltekit: ['dist/index.js'],
  'react-router': [
    'node_modules/@react-router/serve/bin.js',
    'build/server/index.js',
  ],
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A framework's own server, which is asked until it answers. @param {string} name */
async function startServer(name) {
  const port = await freePort();
  const child = spawn(process.execPath, SERVERS[name], {
    cwd: here(name),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  const deadline = performance.now() + 30_000;
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill();
      throw new Error(`${SERVERS[name].join(' ')} does not answer`);
    }
    await delay(50);
  }
  return { port, stop: () => child.kill() };
}

/** @param {string} name */
export async function serveExample(name) {
  const requests = [];
  const waiting = [];
  const own = name in SERVERS ? await startServer(name) : undefined;
  const app = express();
  app.use((request, response, done) => {
    if (!request.path.startsWith('/auth/')) return done();
    requests.push(request.url);
    for (const check of waiting) check();
    // The visitor stays on the page, as with a login that opens an app.
    response.sendStatus(204);
  });
  // Browsers ask for it; no page of the examples does.
  app.get('/favicon.ico', (_, response) => void response.sendStatus(204));
  if (own) {
    app.use((request, response) => {
      const { method, url: path, headers } = request;
      const through = forward(
        { port: own.port, host: '127.0.0.1', method, path, headers },
        (answer) => {
          response.writeHead(answer.statusCode, answer.headers);
          answer.pipe(response);
        },
      );
      through.on('error', () => response.destroy());
      request.pipe(through);
    });
  } else {
    const folder = FOLDERS.find(
      (path) =>
        existsSync(here(`${name}/${path}/index.html`)) &&
        (path !== '.' || !existsSync(here(`${name}/vite.config.js`))),
    );
    app.use(express.static(here(`${name}/${folder}`)));
  }
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}/`,
    requests,
    /** Ends when the login was started so many times. @param {number} times */
    started: (times) =>
      new Promise((done) => {
        const check = () => requests.length >= times && done();
        waiting.push(check);
        check();
      }),
    close: async () => {
      own?.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}
