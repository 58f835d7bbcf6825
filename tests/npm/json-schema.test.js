// The JSON Schema of each operation, held to the judge by a validator that knows the dialect.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

import { jsonSchema } from '../../crates/gerencianet-wasm/npm/src/json-schema.js';
import { PROJECT, WORKSPACE } from './support/folders.js';
import { LEFT_TO_FORMATS } from './support/left-to-formats.js';
import * as everything from './types/generated/schemas/everything.js';
import * as hostile from './types/generated/schemas/hostile.js';

const CASES = join(WORKSPACE, 'tests/cases');
const VECTORS = join(WORKSPACE, 'tests/vectors');
const TARGETS = ['draft-07', 'draft-2020-12', 'openapi-3.0'];

/** What is wrong with a text and not with the value in it: no schema says it. */
const OF_THE_TEXT = ['duplicate-key', 'json-syntax', 'missing-body', 'too-deep', 'utf-8'];

/** A number that `JSON.parse` changes. */
const LONG_NUMBER = /[\s:,[]-?[0-9]{16,}/;

const json = path => JSON.parse(readFileSync(path, 'utf8'));
const { load } = await import(join(PROJECT, 'load.mjs'));
const operations = Object.values(await load('gerencianet-validation')).filter(one => one['~standard']);
const documents = await load('gerencianet-validation/documents');

/** The texts of each format, and its rule in the package. */
const vectors = readdirSync(VECTORS)
  .filter(name => name.endsWith('.json'))
  .map(name => json(join(VECTORS, name)))
  .filter(({ format }) => format)
  .map(({ format, valid, invalid }) => {
    const words = format.split('-').map(word => word[0].toUpperCase() + word.slice(1));
    return { format, rule: documents[`is${words.join('')}`], valid, invalid };
  });

const annotations = { int32: true, int64: true, float: true, double: true, password: true };
const unknown = { ...annotations, ...Object.fromEntries(vectors.map(({ format }) => [format, true])) };
const known = { ...annotations, ...Object.fromEntries(vectors.map(({ format, rule }) => [format, rule])) };

function validator(target, schema, formats) {
  const options = { allErrors: true, strictTypes: false, formats };
  // What of OpenAPI 3.0 our bodies use, ajv knows, but for the key that says what names must satisfy.
  if (target === 'openapi-3.0') options.keywords = ['x-property-names'];
  return new (target === 'draft-2020-12' ? Ajv2020 : Ajv)(options).compile(schema);
}

/** Every body with a value, and the codes that it must be refused with. */
function bodies(operation) {
  const folder = join(CASES, operation.id);
  const { invalid } = json(join(folder, 'expected.json'));
  return ['valid', 'invalid'].flatMap(kind =>
    readdirSync(join(folder, kind)).flatMap(file => {
      const name = file.replace(/\.json$/, '');
      const codes = kind === 'valid' ? [] : invalid[name].map(({ code }) => code);
      const text = readFileSync(join(folder, kind, file), 'utf8');
      if (codes.some(code => OF_THE_TEXT.includes(code)) || LONG_NUMBER.test(text)) return [];
      return [{ name: `${operation.id}/${kind}/${name}`, codes, value: JSON.parse(text) }];
    }),
  );
}

const withBody = operations.filter(operation => !('not' in schemaOf(operation, 'draft-07')));

function schemaOf(operation, target) {
  return operation['~standard'].jsonSchema.input({ target });
}

for (const target of TARGETS) {
  describe(target, () => {
    test('a validator that knows the formats judges every body as we do', () => {
      let count = 0;
      for (const operation of withBody) {
        const validate = validator(target, schemaOf(operation, target), known);
        for (const { name, codes, value } of bodies(operation)) {
          const unsaid = target === 'openapi-3.0' && codes.length > 0 && codes.every(code => code === 'property-name');
          assert.equal(validate(value), codes.length === 0 || unsaid, `${name} ${JSON.stringify(validate.errors)}`);
          count += 1;
        }
      }
      assert.ok(count >= 800, `${count} bodies`);
    });

    test('a validator that does not know them lets through nothing but what is left to them', () => {
      const let_through = new Set();
      for (const operation of withBody) {
        const validate = validator(target, schemaOf(operation, target), unknown);
        for (const { name, codes, value } of bodies(operation)) {
          const accepted = validate(value);
          assert.ok(codes.length > 0 || accepted, `${name} ${JSON.stringify(validate.errors)}`);
          if (codes.length > 0 && accepted) codes.forEach(code => let_through.add(code));
        }
      }
      if (target === 'openapi-3.0') let_through.delete('property-name');
      assert.deepEqual([...let_through].sort(), LEFT_TO_FORMATS);
    });

    test('one value, which refers to nothing outside of it', () => {
      for (const operation of withBody) {
        const schema = schemaOf(operation, target);
        const text = JSON.stringify(schema);
        assert.deepEqual(schemaOf(operation, target), schema);
        const place = target === 'draft-07' ? 'definitions' : '$defs';
        for (const [, name] of text.matchAll(/"\$ref":"#\/([^"]*)"/g)) {
          assert.notEqual(target, 'openapi-3.0');
          assert.ok(name.startsWith(`${place}/`) && name.slice(place.length + 1) in schema[place], `${operation.id} ${name}`);
        }
        assert.equal('$schema' in schema, target !== 'openapi-3.0');
        assert.equal(/"(nullable|x-[a-z-]+)":/.test(text) && target !== 'openapi-3.0', false);
      }
    });
  });
}

test('an operation without a body has a schema that nothing satisfies', () => {
  assert.ok(withBody.length >= 16 && withBody.length < operations.length);
  for (const operation of operations.filter(one => !withBody.includes(one))) {
    for (const target of TARGETS) {
      const { $schema, ...schema } = schemaOf(operation, target);
      assert.deepEqual(schema, { not: {} });
    }
  }
});

test('a target that there is not is refused', () => {
  for (const target of ['draft-04', 'draft-2019-09', 'openapi-3.1', 'toString', '__proto__', '', undefined, null, Symbol('a')]) {
    for (const direction of ['input', 'output']) {
      assert.throws(() => operations[0]['~standard'].jsonSchema[direction]({ target }), TypeError);
    }
  }
});

test('what goes in is what comes out', () => {
  for (const target of TARGETS) {
    for (const { '~standard': { jsonSchema: schema } } of operations) {
      assert.deepEqual(schema.output({ target }), schema.input({ target }));
    }
  }
});

test('the pattern beside a format refuses nothing that has the format', () => {
  const patterns = new Map();
  const collect = value => {
    if (value?.format && value.pattern) patterns.set(value.format, new RegExp(value.pattern, 'u'));
    if (typeof value === 'object' && value) Object.values(value).forEach(collect);
  };
  for (const operation of withBody) collect(schemaOf(operation, 'draft-07'));
  assert.ok(patterns.size >= 12, `${patterns.size}`);
  for (const { format, valid, invalid } of vectors.filter(({ format }) => patterns.has(format))) {
    for (const { value } of valid) assert.match(value, patterns.get(format), format);
    assert.ok(invalid.some(({ value }) => !patterns.get(format).test(value)), `${format} refuses nothing`);
  }
});

describe('schemas of every kind', () => {
  const accepts = (made, target, value) => validator(target, jsonSchema(made, target), unknown)(value);
  const DRAFTS = ['draft-07', 'draft-2020-12'];

  test('every one is a schema of its dialect', () => {
    for (const made of [...Object.values(hostile), ...Object.values(everything)]) {
      for (const target of DRAFTS) validator(target, jsonSchema(made, target), unknown);
    }
  });

  test('null, bounds, names and rules between members are said', () => {
    for (const target of DRAFTS) {
      const check = (member, value, expected) => {
        const body = { anything: 1, [member]: value };
        assert.equal(accepts(everything.Everything, target, body), expected, `${target} ${JSON.stringify(body)}`);
      };
      check('nullable', null, true);
      check('nullable', 0, false);
      check('id', 'a', false);
      check('again', { anything: null, again: { anything: 0, nullable: null } }, true);
      check('again', { anything: null, again: {} }, false);
      check('strings', { run: 'ab' }, false);
      for (const [bounds, expected] of [[-0.5, false], [-0.49, true], [1500, true], [1501, false]]) {
        const body = { anything: 1, strings: {}, numbers: { bounds } };
        assert.equal(accepts(everything.Everything, target, body), expected, `${target} ${bounds}`);
      }
      const named = name => ({ anything: 1, numbers: {}, strings: { [name]: 'a' } });
      assert.equal(accepts(everything.Everything, target, named('a'.repeat(20))), true);
      assert.equal(accepts(everything.Everything, target, named('a'.repeat(21))), false);
      check('discriminator', { tipo: 'felino' }, true);
      check('discriminator', { tipo: 'Gato' }, false);
      check('discriminator', { tipo: 'Cachorro' }, false);
      check('discriminator', { tipo: 'Cachorro', late: true }, true);
      check('dispatch', { a: 1 }, true);
      check('dispatch', { a: 1, b: 1, d: 1 }, false);
    }
  });

  test('a schema that contains itself refers to itself', () => {
    const tree = { children: [{ children: [] }, null], leaf: ['a', ['b', [['c']]]] };
    for (const target of TARGETS) {
      const body = { tree, json: [{ a: [1, 'b'] }] };
      if (target === 'openapi-3.0') {
        const schema = jsonSchema(hostile.InlineBodyBody, target);
        assert.deepEqual(Object.keys(schema.definitions), ['Tree', 'TreeLeaf', 'Json']);
        assert.equal(validator(target, schema, unknown)(body), true);
        assert.equal(validator(target, schema, unknown)({ tree: { children: [{}] } }), false);
      } else {
        assert.equal(accepts(hostile.InlineBodyBody, target, body), true);
        assert.equal(accepts(hostile.InlineBodyBody, target, { tree: { children: [1] } }), false);
        assert.equal(accepts(hostile.InlineBodyBody, target, { tree: { children: [], leaf: [1] } }), false);
        assert.equal(accepts(hostile.InlineBodyBody, target, { tree, json: [undefined, { a: true }] }), false);
      }
    }
  });

  test('no name of a member is lost', () => {
    const names = Object.keys(jsonSchema(hostile.Class, 'draft-07').properties);
    for (const name of ['__proto__', 'constructor', "'", '*/', '', 'prototype', '\u202e']) {
      assert.ok(names.includes(name), name);
    }
  });

  test('two schemas of one title are two definitions, whatever their title', () => {
    const one = () => ({ title: 'a/b~c é', type: 'string' });
    const other = () => ({ title: 'a/b~c é', type: 'number' });
    const odd = () => ({ title: '__proto__', type: 'boolean' });
    const both = () => ({ type: 'object', properties: { one, other, odd, again: one } });
    for (const target of DRAFTS) {
      const validate = validator(target, jsonSchema(both, target), unknown);
      assert.equal(validate({ one: 'a', other: 1, odd: true, again: 'b' }), true);
      for (const wrong of [{ one: 1 }, { other: 'a' }, { odd: 1 }, { again: 1 }]) assert.equal(validate(wrong), false);
    }
  });
});
