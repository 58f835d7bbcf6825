// A value as JSON text, written where the module reads it.
//
// `JSON.stringify` makes a string that must then be encoded, which takes longer than the judgement. Plain data needs neither:
// what is written here are the bytes that `JSON.stringify` would have led to. Whatever is not plain is left to it.

/** How deep plain data is; what is deeper may go round in circles. */
const DEPTH = 64;

let bytes;
let at;

/** Writes a value, and gives the number of bytes: -1 if it is not plain, or has not enough room. */
export function encode(value, input) {
  bytes = input;
  at = 0;
  const plain = write(value, DEPTH);
  bytes = undefined;
  return plain && at <= input.length ? at : -1;
}

/** Writes a value; gives whether that could be done. What is beyond the room is counted and not written. */
function write(value, depth) {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      return writeNumber(value);
    case 'boolean':
      writeAscii(value ? 'true' : 'false');
      return true;
    case 'object':
      if (value === null) {
        writeAscii('null');
        return true;
      }
      if (depth === 0 || value.toJSON !== undefined) return false;
      return Array.isArray(value) ? writeArray(value, depth - 1) : writeObject(value, depth - 1);
    default:
      return false;
  }
}

function writeObject(object, depth) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return false;
  let separator = 0x7b;
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === undefined) continue;
    bytes[at++] = separator;
    separator = 0x2c;
    if (!writeString(key)) return false;
    bytes[at++] = 0x3a;
    if (!write(value, depth)) return false;
  }
  if (separator === 0x7b) bytes[at++] = separator;
  bytes[at++] = 0x7d;
  return true;
}

function writeArray(array, depth) {
  bytes[at++] = 0x5b;
  for (let index = 0; index < array.length; index++) {
    if (index > 0) bytes[at++] = 0x2c;
    const value = array[index];
    if (value === undefined) writeAscii('null');
    else if (!write(value, depth)) return false;
  }
  bytes[at++] = 0x5d;
  return true;
}

function writeString(text) {
  if (text.length > bytes.length - at) return false;
  bytes[at++] = 0x22;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return false;
      bytes[at++] = unit;
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      return false;
    }
  }
  bytes[at++] = 0x22;
  return true;
}

function writeNumber(number) {
  if (number >= 0 && number < 10 && Number.isInteger(number)) bytes[at++] = 0x30 + number;
  else if (number - number !== 0) return false;
  else writeAscii(String(number));
  return true;
}

function writeAscii(text) {
  for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
}
