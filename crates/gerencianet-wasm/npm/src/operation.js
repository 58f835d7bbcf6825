// An operation of one of the APIs, and the judgement of its requests.

import { jsonSchema } from './json-schema.js';
import { ask } from './judge.js';
import { given } from './parameters.js';
import { VALID, report } from './report.js';
import { bytesOf, jsonOf } from './text.js';

/** An operation. It is a Standard Schema and a Standard JSON Schema of its request body. */
export class Operation {
  #number;
  #schema;
  #messages;
  #standard;

  constructor(number, id, api, method, path, schema, messages) {
    this.#number = number;
    this.id = id;
    this.api = api;
    this.method = method;
    this.path = path;
    this.#schema = schema;
    this.#messages = messages;
  }

  in(messages) {
    return new Operation(this.#number, this.id, this.api, this.method, this.path, this.#schema, messages);
  }

  validate(body, options) {
    return this.#verdict(body, written, options);
  }

  isValid(body, options) {
    const { checkDigits } = settled(options);
    // A number, as WebAssembly has no booleans.
    return ask(judge => judge.module.accepts(this.#number, written(judge, body), checkDigits) !== 0);
  }

  validateField(pointer, value, options) {
    let cause;
    const text = jsonOf(value, error => (cause = error));
    const { checkDigits, limit } = settled(options);
    const answer = ask(judge => {
      const start = judge.write(pointer);
      const length = text === undefined ? 0 : judge.write(text, start);
      return judge.answer(
        judge.module.judge_field(this.#number, start, length, text !== undefined, checkDigits, limit),
        this.#messages,
      );
    });
    return this.#said(answer, cause);
  }

  validateParameters(parameters, options) {
    const { checkDigits, limit } = settled(options);
    const parts = given(parameters);
    const answer = ask(judge => {
      for (const [location, name, value] of parts) {
        const start = judge.write(name);
        judge.module.parameter(location, start, judge.write(value, start));
      }
      return judge.answer(judge.module.judge_parameters(this.#number, checkDigits, limit), this.#messages);
    });
    return this.#said(answer);
  }

  get '~standard'() {
    return (this.#standard ??= {
      version: 1,
      vendor: 'gerencianet-validation',
      validate: value => {
        const verdict = this.#verdict(value, writtenValue);
        return verdict.valid ? { value } : { issues: issues(verdict.violations, value) };
      },
      jsonSchema: {
        input: ({ target }) => jsonSchema(this.#schema, target),
        output: ({ target }) => jsonSchema(this.#schema, target),
      },
    });
  }

  /** Judges what has been written of a body. */
  #verdict(body, write, options) {
    const { checkDigits, limit } = settled(options);
    let cause;
    const answer = ask(judge => {
      const length = write(judge, body, error => (cause = error));
      return judge.answer(judge.module.judge(this.#number, length, checkDigits, limit), this.#messages);
    });
    return this.#said(answer, cause);
  }

  #said(answer, cause) {
    return answer ? report(this.id, answer, cause) : VALID;
  }
}

/** Writes a body that is a text, bytes or a value; gives the number of its bytes. */
function written(judge, body, refused) {
  if (typeof body === 'string') return judge.write(body);
  const bytes = bytesOf(body);
  return bytes ? judge.copy(bytes) : writtenValue(judge, body, refused);
}

/** Writes the text that a value would be sent as; gives the number of its bytes. */
function writtenValue(judge, value, refused) {
  const length = judge.encode(value);
  return length < 0 ? judge.write(jsonOf(value, refused) ?? '') : length;
}

/** Options as the module takes them, where a limit of zero stands for its own. */
function settled({ checkDigits = true, limit = 0 } = {}) {
  return { checkDigits, limit };
}

/**
 * Violations as a Standard Schema tells them, an object's before those of its members: react-hook-form puts each in its place
 * in a tree, over what is there.
 */
function issues(violations, value) {
  return violations.map(violation => issue(violation, value)).sort((one, other) => one.path.length - other.path.length);
}

/** A violation as a Standard Schema tells it: its place as keys, positions in arrays as numbers. */
function issue({ message, pointer }, value) {
  const path = pointer
    .split('/')
    .slice(1)
    .map(step => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const isPosition = Array.isArray(value);
      value = value?.[key];
      return isPosition ? Number(key) : key;
    });
  return { message, path };
}
