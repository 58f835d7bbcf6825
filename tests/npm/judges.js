// Two judges of `cargo xtask prove`, in one process: the package as it is installed, with the module of WebAssembly, and ajv with
// the JSON Schema that the package gives for each operation. Bodies come in over standard input, verdicts go out over standard
// output; `tests/src/prove/node.rs` is the other side.

import { readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv';

import { PROJECT } from './support/folders.js';
import { LEFT_TO_FORMATS } from './support/left-to-formats.js';
import { LANGUAGES, NAME } from './support/subject.js';

/** What is said of a body, a bit each. */
const SAME_REPORT = 1;
const IS_JSON = 2;
const ACCEPTED = 4;
const ACCEPTED_AGAIN = 8;
const LEFT = 16;

const { load } = await import(join(PROJECT, 'load.mjs'));
const tables = await Promise.all(LANGUAGES.map(language => load(`${NAME}/messages/${language}`)));
const subjects = await Promise.all(JSON.parse(process.argv[2]).map(subject));

/** An operation: in each language, and by ajv. */
async function subject({ api, id }) {
  const operation = Object.values(await load(`${NAME}/${api}`)).find(one => one?.id === id && one['~standard']);
  const schema = operation['~standard'].jsonSchema.input({ target: 'draft-07' });
  return { languages: tables.map(table => operation.in(table.default ?? table)), accepts: validator(schema) };
}

function validator(schema) {
  // The formats are left out: they are our own rules, and would be judged by our own code.
  const formats = {};
  const collect = value => {
    if (typeof value?.format === 'string') formats[value.format] = true;
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(schema);
  // Strict but for two rules about style: `required` beside no `properties`, and keywords beside no `type`.
  return new Ajv({ strict: true, strictRequired: false, strictTypes: false, formats }).compile(schema);
}

/** What is said of a body, given as bytes, of which the native judge gave a report. */
function said({ languages, accepts }, language, bytes, expected) {
  const operation = languages[language];
  let bits = 0;
  const verdict = operation.validate(bytes);
  const report = verdict.valid ? '' : JSON.stringify(verdict);
  const isSame = report === expected && operation.isValid(bytes) === verdict.valid;
  const text = bytes.toString('utf8');
  // A text is written anew by other code, which no byte that is lost on the way to a text can reach.
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  if (isSame && (!isText || JSON.stringify(operation.validate(text)) === JSON.stringify(verdict))) bits |= SAME_REPORT;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return bits;
  }
  bits |= IS_JSON;
  const isAccepted = accepts(value);
  if (isAccepted) bits |= ACCEPTED;
  if (isAccepted === verdict.valid) return bits;
  if (verdict.violations.every(isFormat)) bits |= LEFT;
  if (isAcceptedAgain(operation, value)) bits |= ACCEPTED_AGAIN;
  return bits;
}

/** Whether what a reader of JavaScript has made of a body is refused for nothing but formats and what floats cannot tell. */
function isAcceptedAgain(operation, value) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch {
    // It is too deep to be written.
    return false;
  }
  // `JSON.stringify` escapes nothing else of that kind but halves of characters.
  const verdict = operation.validate(text.replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd'));
  return verdict.violations.every(one => isFormat(one) || isBoundOfFloats(one, value));
}

/** Whether a number is at fault that ajv compares as a float, with a bound that has become one too. */
function isBoundOfFloats({ code, pointer }, value) {
  const steps = pointer.split('/').slice(1);
  const number = steps.reduce((inner, step) => inner?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);
  return ['minimum', 'maximum'].includes(code) && Math.abs(number) > Number.MAX_SAFE_INTEGER;
}

function isFormat({ code }) {
  // The patterns of these let through area codes and states that there are not.
  return LEFT_TO_FORMATS.includes(code) || ['celular', 'codigo-municipio'].includes(code);
}

/** That many bytes of standard input; nothing where it ends before. */
function read(length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const count = readSync(0, bytes, at, length - at, null);
    if (count === 0) return undefined;
    at += count;
  }
  return bytes;
}

for (;;) {
  const length = read(4)?.readUInt32LE();
  if (length === undefined) break;
  const batch = read(length);
  const answers = [];
  for (let at = 0; at < batch.length; ) {
    const [operation, language] = [batch.readUInt16LE(at), batch.readUInt16LE(at + 2)];
    const [size, reported] = [batch.readUInt32LE(at + 4), batch.readUInt32LE(at + 8)];
    const body = batch.subarray(at + 12, at + 12 + size);
    at += 12 + size + reported;
    answers.push(said(subjects[operation], language, body, batch.toString('utf8', at - reported, at)));
  }
  const answer = Buffer.from(answers);
  for (let at = 0; at < answer.length; ) at += writeSync(1, answer, at);
}
