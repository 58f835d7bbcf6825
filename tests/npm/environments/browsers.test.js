// Chromium and Firefox: pages and workers, under the policies that the package must work under.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { build } from 'esbuild';

import { NAMES, open } from '../support/browsers.js';
import { INSTALLED, PROJECT, REQUESTS, TESTS } from '../support/folders.js';
import { PAGE_WITHOUT_WASM, PAGE_WITH_WASM } from '../support/policies.js';
import { serve } from '../support/server.js';
import { imported } from '../support/statically.js';
import { addresses, assertAgreement } from '../support/subject.js';

const page = source =>
  `<!doctype html><html lang="en"><title>page</title><script type="module" src="${source}"></script></html>`;

/** A classic worker has no modules: what it runs is one script. */
async function classicWorker() {
  const contents = `${imported('.')}\nimport { answer } from '${TESTS}support/worker-answer.js'\nanswer(() => subject)`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: PROJECT },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

const served = {
  folders: { '/package/': INSTALLED, '/tests/': TESTS },
  texts: {
    '/requests.json': await readFile(REQUESTS),
    '/page': page('/tests/support/page-subject.js'),
    '/refusal': page('/tests/support/page-refusal.js'),
    '/module-worker': page('/tests/support/page-module-worker.js'),
    '/classic-worker': page('/tests/support/page-classic-worker.js'),
    '/classic-worker.js': await classicWorker(),
  },
};

for (const name of NAMES) {
  test(name, { timeout: 300_000 }, async t => {
    const browser = await open(name);
    t.after(() => browser.close());

    const visit = async (policy, path, entrance) => {
      const texts = { ...served.texts, '/addresses.json': JSON.stringify(addresses(entrance)) };
      const server = await serve({ ...served, texts, policy });
      try {
        const { complaints, close } = await browser.visit(server.origin + path);
        const told = await server.result();
        await close();
        return { ...told, complaints };
      } finally {
        await server.close();
      }
    };
    const agrees = async (...visited) => {
      const { result, error, violations, complaints } = await visit(...visited);
      assert.equal(error, undefined);
      assertAgreement(result);
      assert.deepEqual({ violations, complaints }, { violations: [], complaints: [] });
    };

    await t.test("a page with 'wasm-unsafe-eval', .", () => agrees(PAGE_WITH_WASM, '/page', '.'));
    await t.test("a page with 'wasm-unsafe-eval', ./slim", () => agrees(PAGE_WITH_WASM, '/page', './slim'));
    await t.test('a page without, ./js', () => agrees(PAGE_WITHOUT_WASM, '/page', './js'));
    await t.test(
      'a page without, .: nothing happens when it is loaded, and its first use says what to do',
      async () => {
        const { result, error, violations } = await visit(PAGE_WITHOUT_WASM, '/refusal', '.');
        assert.equal(error, undefined);
        assert.deepEqual(result.whenLoaded, []);
        assert.match(result.message, /wasm-unsafe-eval/);
        assert.match(result.message, /gerencianet-validation\/js/);
        assert.deepEqual(violations, ['script-src: wasm-eval']);
      },
    );
    await t.test('a module worker, .', () => agrees(PAGE_WITH_WASM, '/module-worker', '.'));
    await t.test('a module worker without, ./js', () => agrees(PAGE_WITHOUT_WASM, '/module-worker', './js'));
    await t.test('a classic worker, . in one script', () => agrees(PAGE_WITH_WASM, '/classic-worker', '.'));
  });
}
