// How the parameters of a request are given.

import { wellFormed } from './text.js';

const PATH = 0;
const QUERY = 1;
const HEADER = 2;

/** Every parameter as its location, its name and its text. */
export function given({ path, query, headers }) {
  const pairs = typeof query === 'string' ? new URLSearchParams(wellFormed(query)) : query;
  return [...entries(path, PATH), ...entries(pairs, QUERY), ...entries(headers, HEADER)];
}

/** Every entry of an object or of something that is iterated as pairs; a list stands for several of one name. */
function* entries(from = {}, location) {
  const pairs = typeof from[Symbol.iterator] === 'function' ? from : Object.entries(from);
  for (const [name, value] of pairs) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) yield [location, name, textOf(one)];
    }
  }
}

/** A value as it is sent: a moment in RFC 3339, anything else by its own text. */
function textOf(value) {
  return value instanceof Date ? value.toISOString() : String(value);
}
