// What consumers of the package must show, and what their bundles may hold.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { operationsOf } from '../compare.js';
import { INSTALLED, PROJECT } from './folders.js';
import { CONSUMED } from './requests.js';
import { NAME, judgedRequests } from './subject.js';

/** What `shared/judged.js` gives, as JSON, by the native judge. */
export const EXPECTED = (() => {
  const { object } = judgedRequests().find(({ name }) => name === CONSUMED);
  return `{"report":${object.report['pt-BR']},"documents":[true,false]}`;
})();

/** Asserts that a bundle holds what is used of the package and nothing else; gives its size. */
export function assertShaken(folder) {
  const contents = sourcesOf(folder).map(name => readFileSync(join(folder, name)));
  const code = Buffer.concat(contents).toString();
  const { used, unused } = parts();
  assert.ok(used.length > 10 && unused.length > 50, 'there is hardly anything that could be left out');
  assert.deepEqual(
    used.filter(part => !part.test(code)),
    [],
    'what is used is missing',
  );
  assert.deepEqual(
    unused.filter(part => part.test(code)),
    [],
    'what is not used is part of the bundle',
  );
  return `${contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)} bytes gzip`;
}

/** Patterns of what the package is made of, as it stands in bundles: operations, and the phrases of messages. */
function parts() {
  const require = createRequire(join(PROJECT, 'package.json'));
  const operations = operationsOf(require(NAME));
  const isUsed = ({ id }) => id === 'pixCreateImmediateCharge';
  const code = sourcesOf(join(INSTALLED, 'esm')).filter(source => !source.includes('messages'));
  const elsewhere = code.map(source => readFileSync(join(INSTALLED, 'esm', source), 'utf8')).join('');
  // What any bundler writes as it was, and what stands nowhere but in a table of messages.
  const isTelling = phrase => /^[ -~]{12,}$/.test(phrase) && !/["'`\\]/.test(phrase) && !elsewhere.includes(phrase);
  const phrases = language => require(`${NAME}/messages/${language}`).filter(isTelling);
  const [portuguese, english] = [phrases('pt-BR'), phrases('en')];
  return {
    used: [...operations.filter(isUsed).map(made), ...portuguese.map(literally)],
    unused: [
      ...operations.filter(operation => !isUsed(operation)).map(made),
      ...english.filter(phrase => !portuguese.includes(phrase)).map(literally),
    ],
  };
}

/** An operation as it is made. Its id alone stands in the module, too. */
function made({ id, api }) {
  return new RegExp(`["'\`]${id}["'\`],\\s*["'\`]${api}["'\`]`);
}

function literally(text) {
  return new RegExp(text.replace(/[^\w ]/g, '\\$&'));
}

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter(name => /\.(m?js|wasm)$/.test(name));
}
