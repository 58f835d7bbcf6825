// What is wrong with a request, and the words for it.

/** The verdict on a request that is as it should be. */
export const VALID = /*#__PURE__*/ Object.freeze({ valid: true, violations: /*#__PURE__*/ Object.freeze([]) });

/**
 * All that is wrong with a request: a plain object, which can be sent, stored and compared. `JSON.stringify` gives the bytes
 * of the Rust crate's `Report::to_json`, which has no `valid`.
 */
export function report(operation, { truncated, violations }, cause) {
  const report = { valid: false, operation, truncated, violations };
  // Not a part of what is shown or written: what was thrown may hold what the caller gave.
  if (cause !== undefined) Object.defineProperty(report, 'cause', { value: cause });
  return Object.defineProperty(report, 'toJSON', { value: toJSON });
}

function toJSON() {
  const { operation, truncated, violations } = this;
  return { operation, truncated, violations };
}

/**
 * Reads what the module tells: numbers and one text, as the Rust crate's `Wordless` writes them. A message is a phrase in the
 * words of a language, with a number, a text or another phrase for each `{}`; in the words of nobody it is the code.
 */
export function told(numbers, text, messages) {
  let next = 4;
  let from = 0;
  const taken = length => text.slice(from, (from += length));
  const said = () => {
    const token = numbers[next++];
    const value = token >>> 2;
    if ((token & 3) === 1) return value;
    return (token & 3) === 2 ? taken(value) : messages[value].replace(/\{\}/g, said);
  };
  const skipped = tokens => {
    for (const end = next + tokens; next < end; next++) {
      if ((numbers[next] & 3) === 2) from += numbers[next] >>> 2;
    }
  };
  const violations = [];
  for (let count = numbers[1]; count > 0; count--) {
    const start = next;
    next += 6;
    const code = taken(numbers[start]);
    const pointer = taken(numbers[start + 1]);
    let message = code;
    if (messages) message = said();
    else skipped(numbers[start + 5]);
    violations.push({
      pointer,
      code,
      message,
      offset: numbers[start + 2],
      line: numbers[start + 3],
      column: numbers[start + 4],
    });
  }
  return { truncated: numbers[0] !== 0, violations };
}
