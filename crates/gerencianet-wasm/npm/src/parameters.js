// How the parameters of a request are given.

const PATH = 0;
const QUERY = 1;
const HEADER = 2;
const QUERY_STRING = 3;

/** Every parameter as its location, its name and its text. */
export function given({ path, query, headers }) {
  const parts = [...entries(path, PATH)];
  if (typeof query === 'string') parts.push([QUERY_STRING, '', query.replace(/^\?/, '')]);
  else parts.push(...entries(query, QUERY));
  parts.push(...entries(headers, HEADER));
  return parts;
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
