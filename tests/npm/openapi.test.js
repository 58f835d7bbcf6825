// The documents in the package are whole, and those of which the operations were made.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { INSTALLED, PROJECT } from './support/folders.js';

const { load } = await import(join(PROJECT, 'load.mjs'));
const operations = Object.values(await load('gerencianet-validation')).filter(one => one['~standard']);
const folder = join(INSTALLED, 'openapi');
const documents = readdirSync(folder).map(file => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

test('each API has its document, and each operation stands in it', () => {
  assert.deepEqual(documents.map(([name]) => name), [...new Set(operations.map(({ api }) => api))].sort());
  for (const [name, document] of documents) {
    assert.match(document.openapi, /^3\.0\./);
    const described = Object.values(document.paths)
      .flatMap(path => Object.entries(path))
      .flatMap(([method, { operationId }]) => (operationId ? [`${method.toUpperCase()} ${operationId}`] : []));
    const known = operations.filter(({ api }) => api === name).map(({ method, id }) => `${method} ${id}`);
    assert.deepEqual(described.sort(), known.sort());
  }
});

test('every reference leads somewhere', () => {
  let count = 0;
  for (const [name, document] of documents) {
    const follow = value => {
      if (typeof value?.$ref === 'string') {
        const steps = value.$ref.slice(2).split('/').map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
        assert.ok(value.$ref.startsWith('#/') && steps.reduce((at, step) => at?.[step], document), `${name} ${value.$ref}`);
        count += 1;
      }
      if (typeof value === 'object' && value) Object.values(value).forEach(follow);
    };
    follow(document);
  }
  assert.ok(count >= 100, `${count}`);
});
