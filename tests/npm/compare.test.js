// That `compare.js` sees what it is there to see.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compare } from './compare.js';

const violation = { pointer: '/a', code: 'type', message: 'deve ser um texto', offset: 5, line: 1, column: 6 };
const refusal = { operation: 'send', truncated: false, violations: [violation] };
const report = {
  'pt-BR': JSON.stringify(refusal),
  en: JSON.stringify(refusal).replace('deve ser um texto', 'must be a string'),
};
const requests = [
  { name: 'refused', operation: 'send', text: '{"a":1}', report, object: { report } },
  { name: 'accepted', operation: 'send', text: '{"a":""}', report: null, object: { report: null } },
  { name: 'bytes', operation: 'send', bytes: [0xff], report },
  { name: 'parameters', operation: 'send', parameters: { query: '' }, report: null },
];

/** An operation that answers as the native judge did, but for what `more` says. */
function operation(more = {}, messages = undefined) {
  const isRefused = given =>
    given?.a === 1 || given?.includes?.('1') || given?.[0] === 0xff || given?.[5] === '1'.charCodeAt(0);
  const verdict = given => {
    if (!isRefused(given)) return { valid: true, violations: [] };
    const said = { ...violation, message: messages ?? 'type' };
    return Object.defineProperty({ ...refusal, violations: [said] }, 'valid', { value: false });
  };
  return {
    api: 'pix',
    id: 'send',
    isValid: given => !isRefused(given),
    validate: verdict,
    validateParameters: () => ({ valid: true, violations: [] }),
    in: messages => operation(more, messages),
    ...more,
  };
}

const messages = { 'pt-BR': 'deve ser um texto', en: 'must be a string' };
const told = more => compare({ namespaces: [{ send: operation(more) }], messages }, requests);

test('an operation that agrees is asked by every route', () => {
  const { judged, differing, differences } = told();
  assert.deepEqual(differences, []);
  assert.equal(differing, 0);
  assert.deepEqual(judged, { text: 2, bytes: 3, object: 2, parameters: 1 });
});

test('every difference is told', () => {
  const problems = more => new Set(told(more).differences.map(({ problem }) => problem));
  assert.deepEqual(problems({ isValid: () => true }), new Set(['isValid is true']));
  assert.deepEqual(problems({ validate: () => ({ valid: true, violations: [] }) }), new Set(['valid is true']));
  assert.deepEqual(
    problems({ validateParameters: () => ({ valid: true, violations: [violation] }) }),
    new Set(['valid, with violations']),
  );
  assert.deepEqual(problems({ in: () => operation({}, 'must be a text') }), new Set(['another report']));
  assert.deepEqual(
    problems({
      validate: () => {
        throw new Error('trap');
      },
    }),
    new Set(['threw Error: trap']),
  );
});

test('an operation that only one side has is a difference', () => {
  const problems = (namespaces, requests) =>
    compare({ namespaces, messages }, requests).differences.map(({ problem }) => problem);
  assert.deepEqual(problems([{ send: operation() }], []), ['no request is of this operation']);
  assert.deepEqual(problems([{}], requests), ['the package has no such operation']);
});
