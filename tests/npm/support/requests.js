// The requests that every environment judges: those under `tests/cases`, and some that no rule of a document asks for.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { body as consumed } from '../consumers/shared/body.js';
import { TESTS } from './folders.js';
import { EMPTY, FILLED, HALF, SHORT } from './form.js';

/** The name of the request that every consumer judges. */
export const CONSUMED = 'the body of the consumers';

/** The name of the request that the form sends with that body. */
export const formed = body => `the form, sending ${JSON.stringify(body)}`;

/** The requests, each with a name, the `operationId`, and a body (`text` or `bytes`) or `parameters`. */
export function requests() {
  return [...written(join(TESTS, '../cases')), ...hard()];
}

/** What stands under `tests/cases`. */
function written(cases) {
  const folders = readdirSync(cases, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders.flatMap(({ name: operation }) => {
    const bodies = ['valid', 'invalid'].flatMap(kind =>
      filesOf(join(cases, operation, kind)).map(file => ({
        name: `${kind}/${file}`,
        operation,
        text: readFileSync(join(cases, operation, kind, file), 'utf8'),
      })),
    );
    const parameters = JSON.parse(readFileSync(join(cases, operation, 'parameters.json'), 'utf8')).map(
      ({ name, path = {}, query = '', headers = {} }) => ({ name, operation, parameters: { path, query, headers } }),
    );
    return [...bodies, ...parameters];
  });
}

function filesOf(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What is hard to carry over from one language to another: places, names, lengths, bytes, and the options. */
function hard() {
  const charge = more =>
    `{"calendario":{"expiracao":3600},"valor":{"original":"37.00"},"chave":"71cdf9ba-c695-4e3c-b010-abb521a3f1be"${more}}`;
  const texts = {
    'names with every control character': charge(
      Array.from({ length: 0x20 }, (_, code) => `,"a\\u${code.toString(16).padStart(4, '0')}":1`).join(''),
    ),
    'names with delete, line separators and a noncharacter': charge(',"\u007f":1,"\u2028":1,"\u2029":1,"\uffff":1'),
    'names with quotes, slashes and tildes': charge(String.raw`,"\"":1,"\\":1,"a/b":1,"~":1,"~1":1,"":1`),
    'names beyond the basic plane, as they are and escaped': charge(String.raw`,"😀":1,"\ud83d\ude01":1`),
    'a name that is inherited in JavaScript': charge(',"__proto__":1,"constructor":2,"toString":3'),
    'names that are numbers': charge(',"7":1,"07":1,"-7":1'),
    'half of a surrogate pair, escaped': charge(String.raw`,"solicitacaoPagador":"\ud83d"`),
    'a name twice': charge(',"chave":"x","chave":"y"'),
    'columns behind wide characters, lines of every ending': charge(
      ',\r\n"solicitacaoPagador":"😀é\u2028",\r"x":\n\t"y",\n\n"é😀": 1',
    ),
    'numbers that JavaScript rounds': charge(',"a":12345678901234567890123,"b":0.1e-400,"c":1E400,"d":-0'),
    'white space around': ` \t\r\n${charge('')}\r\n`,
    'something behind': `${charge('')} x`,
    'a byte order mark': `\ufeff${charge('')}`,
    'a NUL in front': `\u0000${charge('')}`,
    'deeper than the judge goes': charge(`,"x":${'['.repeat(300)}${']'.repeat(300)}`),
    'an end too early': charge('').slice(0, -1),
    'a megabyte of text': charge(`,"solicitacaoPagador":"${'é'.repeat(500_000)}"`),
    'a string beyond its length, of wide characters': charge(`,"solicitacaoPagador":"${'😀'.repeat(141)}"`),
    'a string of just its length, of wide characters': charge(`,"solicitacaoPagador":"${'😀'.repeat(140)}"`),
    'three hundred violations': charge(Array.from({ length: 300 }, (_, number) => `,"x${number}":${number}`).join('')),
    'one word': 'null',
    'one number': '7',
    'an empty array': '[]',
    [CONSUMED]: JSON.stringify(consumed),
    ...Object.fromEntries([EMPTY, HALF, FILLED, SHORT].map(body => [formed(body), JSON.stringify(body)])),
  };
  const operation = 'pixCreateImmediateCharge';
  const named = Object.entries(texts).map(([name, text]) => ({ name, operation, text }));
  const madeUp = charge(',"devedor":{"cpf":"12345678900","nome":"Fulano"},"x":1,"y":2');
  const options = [{ limit: 1 }, { limit: 2 }, { checkDigits: false }, { checkDigits: false, limit: 1 }];
  const bytes = {
    'no UTF-8 in a string': [0x7b, 0x22, 0xff],
    'a surrogate in UTF-8': [0x22, 0xed, 0xa0, 0x80, 0x22],
    'no byte': [],
  };
  const moments = 'inicio=2026-01-01T00%3A00%3A00Z&fim=2026-01-02T00:00:00Z';
  const queries = {
    'a query that is not wholly encoded': `${moments}&a+b=%zz&%=%4&c%2Bd=+`,
    'a query with empty parts': `&&${moments}&=&a&=b&c=&`,
    'a query that is not UTF-8': `${moments}&%ff=1&%c3%28=2&%ed%a0%80=3&%f0%9f%98=4&%ef%bb%bfx=5`,
    'a query with question marks': `${moments}&?x=1&y=?`,
    'a query beyond ASCII': `${moments}&é=1&😀=2&%F0%9F%98%80=3`,
  };
  return [
    ...Object.entries(queries).map(([name, query]) => ({ name, operation: 'pixListCharges', parameters: { query } })),
    ...named,
    ...options.map(one => ({ name: `judged with ${JSON.stringify(one)}`, operation, text: madeUp, options: one })),
    ...Object.entries(bytes).map(([name, bytes]) => ({ name, operation, bytes })),
  ];
}
