// @ts-check
// What stands before most sites: a proxy that ends TLS and hands on the Host.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that nobody signed, for the loopback. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  try {
    const [keyFile, certFile] = ['key.pem', 'cert.pem'].map((name) =>
      join(folder, name),
    );
    const made = spawnSync(
      'openssl',
      `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -keyout ${keyFile} -out ${certFile}`.split(
        ' ',
      ),
    );
    if (made.status !== 0)
      throw new Error('openssl is needed: apt-get install openssl');
    return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {number} port  of the site, which speaks plain http
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function startTlsProxy(port) {
  const server = https.createServer(certificate(), (request, response) => {
    const forwarded = http.request(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          'x-forwarded-for': '192.0.2.1',
          'x-forwarded-host': request.headers.host,
          'x-forwarded-proto': 'https',
          'x-forwarded-port': String(
            /** @type {import('node:net').AddressInfo} */ (server.address())
              .port,
          ),
        },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    forwarded.on('error', () => response.destroy());
    request.pipe(forwarded);
  });
  await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(undefined)),
  );
  const { port: own } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  return {
    origin: `https://127.0.0.1:${own}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * `fetch` for that certificate, without its redirects.
 *
 * @param {string | URL} url
 * @param {{ method?: string, headers?: Headers, body?: unknown }} [options]
 * @returns {Promise<Response>}
 */
export function fetchTls(url, { method = 'GET', headers, body } = {}) {
  const sent = body === undefined ? '' : String(body);
  const all = Object.fromEntries(headers ?? []);
  if (body instanceof URLSearchParams)
    all['content-type'] ??= 'application/x-www-form-urlencoded';
  if (sent) all['content-length'] = String(Buffer.byteLength(sent));
  return new Promise((resolve, reject) => {
    https
      .request(
        url,
        { method, headers: all, rejectUnauthorized: false },
        async (answer) => {
          const chunks = [];
          for await (const chunk of answer) chunks.push(chunk);
          const empty = method === 'HEAD' || answer.statusCode === 204;
          const response = new Response(empty ? null : Buffer.concat(chunks), {
            status: answer.statusCode,
            headers: Object.entries(answer.headersDistinct).flatMap(
              ([name, values]) =>
                (values ?? []).map(
                  (value) => /** @type {[string, string]} */ ([name, value]),
                ),
            ),
          });
          Object.defineProperty(response, 'url', { value: String(url) });
          resolve(response);
        },
      )
      .on('error', reject)
      .end(sent);
  });
}
