// A value as JSON text, written where the module reads it.
//
// `JSON.stringify` makes a string that must then be encoded, which takes longer than the judgement. Plain data needs neither:
// what is written here are the bytes that `JSON.stringify` would have led to. Whatever is not plain is left to it.

/** How deep plain data is; what is deeper may go round in circles. */
const DEPTH = 64;

/** What the functions here give in place of a position, for what is not plain or has not enough room. */
const NOT = -1;

/** Writes a value, and gives the number of bytes; `NOT` if it is not plain, or has not enough room. */
export function encode(value, bytes) {
  try {
    return write(value, bytes, 0, DEPTH);
  } catch {
    // A getter has thrown, and will again.
    return NOT;
  }
}

/** Writes a value from a position on, and gives the position behind it. */
function write(value, bytes, at, depth) {
  switch (typeof value) {
    case 'string':
      return writeString(value, bytes, at);
    case 'number':
      return Number.isFinite(value) ? writeAscii(String(value), bytes, at) : NOT;
    case 'boolean':
      return writeAscii(String(value), bytes, at);
    case 'object':
      if (value === null) return writeAscii('null', bytes, at);
      if (depth === 0 || value.toJSON !== undefined) return NOT;
      return Array.isArray(value) ? writeArray(value, bytes, at, depth - 1) : writeObject(value, bytes, at, depth - 1);
    default:
      return NOT;
  }
}

function writeObject(object, bytes, at, depth) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return NOT;
  bytes[at++] = 0x7b;
  const first = at;
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === undefined) continue;
    if (at > first) bytes[at++] = 0x2c;
    at = writeString(key, bytes, at);
    if (at === NOT) return NOT;
    bytes[at++] = 0x3a;
    at = write(value, bytes, at, depth);
    if (at === NOT) return NOT;
  }
  return ended(bytes, at, 0x7d);
}

function writeArray(array, bytes, at, depth) {
  bytes[at++] = 0x5b;
  for (let index = 0; index < array.length; index++) {
    if (index > 0) bytes[at++] = 0x2c;
    const value = array[index];
    at = write(value === undefined ? null : value, bytes, at, depth);
    if (at === NOT) return NOT;
  }
  return ended(bytes, at, 0x5d);
}

function writeString(text, bytes, at) {
  const { length } = text;
  if (length > bytes.length - at) return NOT;
  bytes[at++] = 0x22;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) {
      if (unit > 0x7ff) return NOT;
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0x20 || unit === 0x22 || unit === 0x5c) {
      return NOT;
    } else {
      bytes[at++] = unit;
    }
  }
  return ended(bytes, at, 0x22);
}

function writeAscii(text, bytes, at) {
  for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
  return at;
}

/** Writes the last byte of something; what had not enough room has written nothing beyond it. */
function ended(bytes, at, byte) {
  bytes[at++] = byte;
  return at <= bytes.length ? at : NOT;
}
