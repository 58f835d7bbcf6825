// How what a caller gives becomes a text that can be judged.

/** What no JSON text begins with: a value without a JSON form is judged as this. */
const NO_JSON = '?';

/** The bytes of a body, where it was given as such. */
export function bytesOf(body) {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return undefined;
}

/**
 * The JSON text of a value: what `JSON.stringify` makes of it and `fetch` would send.
 *
 * `undefined` has none. What `JSON.stringify` refuses (a cycle, a BigInt, a getter that throws) is given to `refused`, and
 * judged as a text that is no JSON.
 */
export function jsonOf(value, refused) {
  try {
    return JSON.stringify(value);
  } catch (error) {
    refused?.(error);
    return NO_JSON;
  }
}

/** Whether UTF-8 can say a text. */
export function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

/** A text in which half of a surrogate pair, which UTF-8 cannot say, is an escape that the judge sees. */
export function wellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, half => '\\u' + half.charCodeAt(0).toString(16));
}
