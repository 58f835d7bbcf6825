// What is measured against what, wherever JavaScript runs.

import * as v from 'valibot';

import * as operations from 'gerencianet-validation';
import en from 'gerencianet-validation/messages/en';

import { measure } from './measure.js';

/**
 * Who else judges: a parsed value, all that is wrong with it or the verdict alone. Zod has no way of asking for the verdict
 * alone; ajv is compiled twice.
 */
const RIVALS = ({ ajv, ajvFirst, zods, valibots }) => ({
  ajv: operation => ({ all: ajv[operation], verdict: ajvFirst[operation], valid: ajv[operation] }),
  zod: operation => {
    const all = value => zods[operation].safeParse(value);
    return { all, verdict: all, valid: value => all(value).success };
  },
  valibot: operation => ({
    all: value => v.safeParse(valibots[operation], value),
    verdict: value => v.is(valibots[operation], value),
    valid: value => v.is(valibots[operation], value),
  }),
});

/** Every body with all that judge it. */
function judged(bodies, modules) {
  const rivals = Object.values(RIVALS(modules));
  return bodies.map(({ operation: id, name, text, valid }) => {
    const operation = operations[id].in(en);
    const value = JSON.parse(text);
    for (const given of [text, value]) {
      const verdicts = [operation.validate(given).valid, operation.isValid(given)];
      if (verdicts.some(verdict => verdict !== valid)) throw new Error(`${id}, ${name}: our verdict is wrong`);
    }
    const others = rivals.map(rival => rival(id));
    return { operation, others, text, value, valid, differs: others.map(other => other.valid(value) !== valid) };
  });
}

/** All rows. `modules` holds what the rivals were compiled into. */
export function rows(group, bodies, modules, pace) {
  const all = judged(bodies, modules);
  const names = Object.keys(RIVALS(modules));
  const ours = {
    all: ({ operation }) => given => operation.validate(given),
    verdict: ({ operation }) => given => operation.isValid(given),
  };
  const row = (what, route, question, valid, charted) => {
    const isText = route === 'text';
    const theirs = run => (isText ? text => run(JSON.parse(text)) : run);
    return {
      what: `${route}, ${what}`,
      rivals: names.map(name => (isText ? `JSON.parse + ${name}` : name)),
      bodies: all
        .filter(body => body.valid === valid)
        .map(body => ({
          sides: [ours[question](body), ...body.others.map(other => theirs(other[question]))].map(run => [run, body[route]]),
          differs: body.differs,
        })),
      charted,
    };
  };
  return [
    row('valid', 'text', 'all', true, true),
    row('invalid, verdict', 'text', 'verdict', false, true),
    row('invalid, every violation in words', 'text', 'all', false, true),
    row('valid', 'value', 'all', true, true),
    row('invalid, verdict', 'value', 'verdict', false, false),
    row('invalid, every violation in words', 'value', 'all', false, true),
  ].flatMap(row => measure(group, row, pace));
}
