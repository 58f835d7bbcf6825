// A sandbox as a process of its own, its API over mutual TLS, and a receiver of its notifications.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The root of the workspace. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Builds the sandbox; the answer is its program. */
function program() {
  const built = execFileSync(
    'cargo',
    ['build', '--quiet', '--package', 'gerencianet-sandbox', '--message-format', 'json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const found = built.split('\n').filter(Boolean).map(line => JSON.parse(line).executable).find(Boolean);
  if (!found) throw new Error('cargo names no program');
  return found;
}

/** Starts a sandbox in a folder of its own, and waits until it listens. */
export async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-page-'));
  const state = join(folder, 'state');
  const child = spawn(program(), ['--port', '0', '--memory', '--settlement', '3600', '--state', state], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^(?:export |# Its )?(web page|[A-Z_]+)(?:=|: )(.*)$/.exec(line) ?? [];
    if (name) said.set(name, value);
    if (line.startsWith('# For other SDKs')) break;
  }
  const read = name => readFileSync(join(state, name));
  const client = read('access/client.pem');
  const agent = new https.Agent({ ca: read('access/ca.pem'), cert: client, key: client });
  const url = said.get('GERENCIANET_PIX_URL');
  let token;

  /** Sends a request of the API: its status, and what is answered. */
  async function api(method, path, body, more = {}) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more };
    const request = https.request(url + path, { method, agent, headers }).end(JSON.stringify(body));
    const [response] = await once(request, 'response');
    const text = (await response.setEncoding('utf8').toArray()).join('');
    return [response.statusCode, text && JSON.parse(text)];
  }

  const credentials = `${said.get('GERENCIANET_CLIENT_ID')}:${said.get('GERENCIANET_CLIENT_SECRET')}`;
  const basic = `Basic ${Buffer.from(credentials).toString('base64')}`;
  token = (await api('POST', '/oauth/token', { grant_type: 'client_credentials' }, { authorization: basic }))[1].access_token;

  return {
    page: said.get('web page'),
    api,
    /** TLS of a receiver: asks for the certificate of the sandbox, and insists. */
    tls: {
      ca: read('webhooks/chain.pem'),
      cert: read('webhooks/receiver.pem'),
      key: read('webhooks/receiver-key.pem'),
      requestCert: true,
      rejectUnauthorized: true,
    },
    async stop() {
      agent.destroy();
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** A receiver of notifications that answers 200 to each and keeps it. */
export class Receiver {
  heard = [];
  #server;
  #tls;

  constructor(tls) {
    this.#tls = tls;
  }

  /** Listens; on the port of before, if it has listened already. */
  async listen() {
    this.#server = https.createServer(this.#tls, async (request, response) => {
      this.heard.push({ path: request.url, body: JSON.parse((await request.setEncoding('utf8').toArray()).join('')) });
      response.end('200');
    });
    this.#server.listen(this.port ?? 0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = this.#server.address().port;
  }

  async stop() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
