// What is measured against what.

import * as z from 'zod';

import * as operations from 'gerencianet-validation';

import { measure } from './measure.js';

/**
 * Every body with its judges; throws where a verdict differs. Zod is not asked: it knows neither our formats nor `not`, so it
 * does less and lets some bodies through.
 */
function judged(bodies, standalone) {
  const zods = new Map();
  const zodOf = id => {
    const schema = () => operations[id]['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
    if (!zods.has(id)) zods.set(id, z.fromJSONSchema(withoutNot(schema())));
    return zods.get(id);
  };
  return bodies.map(({ operation: id, name, text, valid }) => {
    const operation = operations[id];
    const ajv = standalone[id];
    const value = JSON.parse(text);
    const verdicts = { text: operation.validate(text).valid, value: operation.validate(value).valid, ajv: ajv(value) };
    for (const [judge, verdict] of Object.entries(verdicts)) {
      if (verdict !== valid) throw new Error(`${id}, ${name}: ${judge} says ${verdict}`);
    }
    return { operation, ajv, zod: zodOf(id), name, text, value, valid };
  });
}

function withoutNot(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'not' ? undefined : value)));
}

/** The figures of every row. */
export function figures(bodies, standalone) {
  const all = judged(bodies, standalone);
  const row = (name, chosen, ours, rival) => ({
    name,
    bodies: all.filter(chosen).map(body => ({ name: body.name, ours: ours(body), rival: rival(body) })),
  });
  const text = ({ operation, text }) => [given => operation.validate(given), text];
  const value = ({ operation, value }) => [given => operation.validate(given), value];
  const verdict = ({ operation, text }) => [given => operation.isValid(given), text];
  const parsed = ({ ajv, text }) => [given => ajv(JSON.parse(given)), text];
  const ajv = ({ ajv, value }) => [given => ajv(given), value];
  const zod = ({ zod, value }) => [given => zod.safeParse(given), value];
  const valid = body => body.valid;
  const invalid = body => !body.valid;
  return measure([
    row('text, valid: JSON.parse + ajv', valid, text, parsed),
    row('text, invalid, every violation: JSON.parse + ajv', invalid, text, parsed),
    row('text, invalid, the verdict alone: JSON.parse + ajv', invalid, verdict, parsed),
    row('value, valid: zod', valid, value, zod),
    row('value, invalid, every violation: zod', invalid, value, zod),
    row('value, valid: ajv', valid, value, ajv),
    row('value, invalid, every violation: ajv', invalid, value, ajv),
  ]);
}
