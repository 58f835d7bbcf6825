// What an editor with the YAML language server shows of a document: the server itself, as VS Code starts it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

const SPECS = new URL('../../specs/', import.meta.url);
const SCHEMA = '# yaml-language-server: $schema=editor/schema.json';
const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const LIMIT = 60_000;

/** Nothing from the network, and nothing but the schema that a document names. */
const SETTINGS = { yaml: { schemaStore: { enable: false }, validate: true, completion: true, hover: true } };

let server;

before(async () => {
  server = start();
  await server.ask('initialize', { processId: process.pid, rootUri: SPECS.href, capabilities: { workspace: { configuration: true } } });
  server.tell('initialized', {});
});

after(() => server.stop());

test('our documents have no mistake', async () => {
  const names = readdirSync(SPECS).filter((name) => name.endsWith('.yaml'));
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.deepEqual(await server.mistakes(name, readFileSync(new URL(name, SPECS), 'utf8')), [], name);
  }
});

const document = (operation, schema) => `${SCHEMA}
openapi: 3.0.3
info: {title: Loja, version: "1"}
paths:
  /cobs:
    get:
      operationId: listarCobs
      ${operation}
      responses: {"204": {description: Nada.}}
components:
  schemas:
    Campo:
      type: string
      ${schema}
`;

test('a right key and a right format are no mistakes', async () => {
  assert.deepEqual(await server.mistakes('loja.yaml', document('x-idempotency: safe', 'format: cpf')), []);
});

for (const [what, operation, schema, line] of [
  ['a word that is none', 'x-idempotency: safest', 'format: cpf', 7],
  ['a key of ours, misspelt', 'x-idempotencia: safe', 'format: cpf', 7],
  ['a key of ours in the wrong object', 'x-alias: a', 'format: cpf', 7],
  ['a list in a list that is none', 'x-exclusive-parameters: [cpf, cnpj]', 'format: cpf', 7],
  ['a page without its number', 'x-pages: {parameter: pagina, items: cobs, count: paginas}', 'format: cpf', 7],
  ['a format that is none', 'x-idempotency: safe', 'format: cfp', 13],
  ['a key of JSON Schema', 'x-idempotency: safe', 'const: a', 13],
]) {
  test(`${what} is marked in its line`, async () => {
    assert.deepEqual(await server.mistakes('loja.yaml', document(operation, schema)), [line]);
  });
}

test('formats, keys of ours and their words are offered with what they mean', async () => {
  const formats = await server.offered('loja.yaml', document('x-idempotency: safe', 'format: '), 13, 14);
  assert.match(formats.get('chave-pix'), /Pix key/);
  assert.match(formats.get('int64'), /integer/);
  const keys = await server.offered('loja.yaml', document('x-', 'format: cpf'), 7, 8);
  assert.match(keys.get('x-exclusive-parameters'), /at most one parameter/);
  assert.match(keys.get('x-pages'), /page by page/);
  assert.ok(!keys.has('x-alias'));
  const words = await server.offered('loja.yaml', document('x-idempotency: ', 'format: cpf'), 7, 21);
  assert.deepEqual([...words.keys()].sort(), ['idempotent', 'key', 'none', 'safe']);
});

/** The server, spoken to over its standard input and output. */
function start() {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let told = () => {};
  let number = 0;
  let version = 0;

  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result, error }) => {
    if (method === undefined) {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      error ? reject(new Error(error.message)) : resolve(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      told(params);
    } else if (id !== undefined) {
      const settings = params?.items?.map(({ section }) => SETTINGS[section] ?? null);
      send({ id, result: method === 'workspace/configuration' ? settings : null });
    }
  };
  child.stdout.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, head))[1]);
      if (received.length < head + 4 + length) return;
      const message = received.toString('utf8', head + 4, head + 4 + length);
      received = received.subarray(head + 4 + length);
      receive(JSON.parse(message));
    }
  });

  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      send({ id: number, method, params });
    });
  const tell = (method, params) => send({ method, params });
  const open = (name, text) => {
    version += 1;
    // Each text is a document of its own, beside ours, so that what is told belongs to it alone.
    const uri = new URL(`${version}-${name}`, SPECS).href;
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    return uri;
  };

  return {
    ask,
    tell,
    /** The lines, from 0, in which something is marked. */
    mistakes: (name, text) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('the server says nothing')), LIMIT);
        let uri;
        told = (params) => {
          if (params.uri !== uri) return;
          clearTimeout(late);
          resolve(params.diagnostics.map(({ range }) => range.start.line));
        };
        uri = open(name, text);
      }),
    /** What is offered at a place, and what is said about it. */
    offered: async (name, text, line, character) => {
      const uri = open(name, text);
      const { items } = await ask('textDocument/completion', { textDocument: { uri }, position: { line, character } });
      return new Map(items.map(({ label, documentation }) => [label, documentation?.value ?? documentation ?? '']));
    },
    stop: () => child.kill(),
  };
}
