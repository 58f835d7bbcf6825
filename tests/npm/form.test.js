// A form of React and react-hook-form: what it shows at its fields is what the native judge says, and it sends nothing but what
// that accepts.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import * as vite from 'vite';

import { open } from './support/browsers.js';
import { assertShaken } from './support/consumed.js';
import { INSTALLED, TESTS } from './support/folders.js';
import { EMPTY, FILLED, HALF, SHORT } from './support/form.js';
import { consumer, lend } from './support/project.js';
import { formed } from './support/requests.js';
import { serve } from './support/server.js';
import { judgedRequests } from './support/subject.js';

const root = consumer('react');
lend(root, ['react', 'react-dom', 'react-hook-form', '@hookform/resolvers', '@types/react', '@types/react-dom']);
await vite.build({ root, configFile: false, logLevel: 'warn', clearScreen: false });
const server = await serve({ folders: { '/': `${join(root, 'dist')}/` } });
after(() => server.close());
const browser = await open('chromium');
after(() => browser.close());

/** What the native judge says of a body, by the names of the fields. */
function said(body) {
  const { report } = judgedRequests().find(({ name }) => name === formed(body));
  const { violations } = JSON.parse(report?.['pt-BR'] ?? '{"violations":[]}');
  return Object.fromEntries(violations.map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.'), message]));
}

/** Waits for a page to come to something. */
async function eventually(actual, expected) {
  for (let patience = 100; patience > 0 && !isDeepStrictEqual(await actual(), expected); patience--)
    await setTimeout(50);
  assert.deepEqual(await actual(), expected);
}

/** Opens the form; `sent` grows by the bodies that it sends. */
async function opened() {
  const { page, complaints, close } = await browser.visit(`${server.origin}/`);
  const sent = [];
  await page.route('**/cobrancas', route => {
    sent.push(JSON.parse(route.request().postData()));
    return route.fulfill({ status: 201 });
  });
  const field = name => page.locator(`[id="${name}"]`);
  return {
    sent,
    choose: payer => field('payer').selectOption(payer),
    /** Types into fields that are empty, and leaves them. */
    type: async texts => {
      for (const [name, text] of Object.entries(texts)) {
        await field(name).pressSequentially(text);
        await field(name).blur();
      }
    },
    clear: async (...names) => {
      for (const name of names) await field(name).fill('');
    },
    shown: name => field(name).inputValue(),
    submit: () => page.click('button'),
    /** The messages by the names of their fields. */
    told: async () => {
      const alerts = await page.$$eval('[role=alert]:not(:empty)', all =>
        all.map(one => [one.previousElementSibling.id, one.textContent]),
      );
      return Object.fromEntries(alerts);
    },
    status: () => page.textContent('[role=status]'),
    close: async () => {
      await close();
      assert.deepEqual(complaints, []);
    },
  };
}

test('its types', () => {
  const compiler = join(TESTS, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', root, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('its bundle', t => t.diagnostic(assertShaken(join(root, 'dist'))));

test('the README shows parts of it', () => {
  const readme = readFileSync(join(INSTALLED, 'README.md'), 'utf8');
  const straight = text => text.replace(/^ +/gm, '');
  const parts = [...readme.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, part]) => straight(part));
  const files = readdirSync(root).filter(name => name.endsWith('.tsx'));
  const sources = files.map(name => straight(readFileSync(join(root, name), 'utf8')));
  assert.ok(parts.length > 0);
  for (const part of parts)
    assert.ok(
      sources.some(source => source.includes(part)),
      part,
    );
});

test('what is wrong stands at its field, and nothing is sent', async () => {
  const form = await opened();
  await eventually(form.told, {});
  await form.submit();
  assert.equal(Object.keys(said(EMPTY)).length, 4);
  await eventually(form.told, said(EMPTY));
  assert.deepEqual(form.sent, []);
  await form.close();
});

test('a field that has been left is judged while the others are empty', async () => {
  const form = await opened();
  await form.type({
    'devedor.cpf': '111.444.7',
    'devedor.nome': HALF.devedor.nome,
    'valor.original': '5',
    chave: 'loja@',
    'calendario.expiracao': '0',
  });
  assert.equal(Object.keys(said(HALF)).length, 4);
  await eventually(form.told, said(HALF));
  assert.equal(await form.shown('devedor.cpf'), '111.444.7');
  assert.equal(await form.shown('valor.original'), '0,05');
  await form.submit();
  await eventually(form.told, said(HALF));
  assert.deepEqual(form.sent, []);
  await form.close();
});

test('what is sent is what the native judge accepts', async () => {
  const form = await opened();
  await form.submit();
  await form.type({
    'devedor.cpf': '11144477735',
    'devedor.nome': 'Maria',
    'valor.original': '123456',
    chave: 'loja@example.com',
    'calendario.expiracao': '3600',
    solicitacaoPagador: 'Pedido 42',
  });
  assert.equal(await form.shown('devedor.cpf'), '111.444.777-35');
  assert.equal(await form.shown('valor.original'), '1.234,56');
  await eventually(form.told, {});
  await form.submit();
  await eventually(form.status, 'Cobrança criada.');
  await form.choose('');
  await form.clear('calendario.expiracao', 'solicitacaoPagador');
  await form.submit();
  await eventually(() => form.sent, [FILLED, SHORT]);
  assert.deepEqual([said(FILLED), said(SHORT)], [{}, {}]);
  await form.close();
});
