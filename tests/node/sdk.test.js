// The vendor's SDK for Node, unchanged, against the sandbox: each method that the documents have an operation for.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

import { startReceiver, startSandbox } from './sdk/sandbox.js';

test('every method of the SDK that has an operation in the documents succeeds', async (t) => {
  const sandbox = await startSandbox();
  t.after(sandbox.stop);
  const receiver = await startReceiver(sandbox.webhooks);
  t.after(receiver.stop);
  const here = (name) => new URL(`sdk/${name}`, import.meta.url);
  const told = JSON.stringify({ options: sandbox.options, webhook: receiver.url });
  const calls = spawn(process.execPath, ['--import', here('hosts.mjs').href, here('calls.js').pathname, told], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: sandbox.authority, SANDBOX_PORT: sandbox.port },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let mistakes = '';
  calls.stderr.setEncoding('utf8').on('data', (text) => (mistakes += text));
  const ended = once(calls, 'exit');
  for await (const line of createInterface({ input: calls.stdout })) {
    calls.stdin.write(`${JSON.stringify(await sandbox.hand(...JSON.parse(line)))}\n`);
  }
  const [code] = await ended;
  assert.equal(code, 0, mistakes);

  const specs = new URL('../../specs/', import.meta.url);
  const documents = readdirSync(specs).filter((name) => name.endsWith('.yaml'));
  const text = documents.map((name) => readFileSync(new URL(name, specs), 'utf8')).join('\n');
  const operations = [...new Set([...text.matchAll(/^ +operationId: (\w+)$/gm)].map(([, id]) => id))].sort();
  const { requests } = await sandbox.hand('GET', '/sandbox/requests?limit=1000');
  const succeeded = requests.filter(({ status }) => status >= 200 && status < 300).map(({ operation }) => operation);
  assert.deepEqual([...new Set(succeeded)].sort(), operations);
  const routes = new Set(requests.map(({ route }) => route));
  for (const route of ['/v3/gn/pix/{idEnvio}', '/v1/pagamentos/pix', '/v1/oauth/token', '/oauth/token']) {
    assert.ok(routes.has(route), `${route} is today's`);
  }
});
