// A sandbox and a service that hears its notifications.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = process.env.SANDBOX ?? new URL('../../../target/debug/gerencianet-sandbox', import.meta.url).pathname;

/** Starts a sandbox on a free port; its state goes when it is stopped. */
export async function startSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const options = ['--memory', '--port', '0', '--state', folder, '--balance', '1000.00', '--settlement', '0'];
  const running = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const said = {};
  for await (const line of createInterface({ input: running.stdout })) {
    const [, name, value] = line.match(/^export GERENCIANET_(\w+)='?([^']*)'?$/) ?? [];
    if (name !== undefined) said[name] = value;
    if (line.includes('/oauth/token')) break;
  }
  const access = (name) => join(folder, 'access', name);
  const identity = readFileSync(access('client.pem'));
  const tls = { cert: identity, key: identity, ca: readFileSync(access('ca.pem')) };

  /** Does by hand what a person does; the answer is JSON. */
  async function hand(method, path, body) {
    const sent = request(said.PIX_URL + path, { method, ...tls, headers: { 'Content-Type': 'application/json' } });
    sent.end(body && JSON.stringify(body));
    const [answer] = await once(sent, 'response');
    const text = (await answer.toArray()).join('');
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${text}`);
    return text && JSON.parse(text);
  }

  async function stop() {
    running.kill('SIGKILL');
    await once(running, 'exit');
    rmSync(folder, { recursive: true });
  }

  return {
    port: new URL(said.PIX_URL).port,
    authority: access('ca.pem'),
    options: { sandbox: true, client_id: said.CLIENT_ID, client_secret: said.CLIENT_SECRET, certificate: access('client.p12') },
    webhooks: join(folder, 'webhooks'),
    hand,
    stop,
  };
}

/** Hears notifications over mutual TLS, with the certificate that the sandbox has made for that. */
export async function startReceiver(folder) {
  const read = (name) => readFileSync(join(folder, name));
  const server = createServer(
    { cert: read('receiver.pem'), key: read('receiver-key.pem'), ca: read('chain.pem'), requestCert: true, rejectUnauthorized: true },
    (asked, answer) => asked.resume().on('end', () => answer.end()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `https://localhost:${server.address().port}`, stop: () => server.close() };
}
