// What is wrong with a request, and the words for it.

/** The verdict on a request that is as it should be. */
export const VALID = Object.freeze({ valid: true, violations: Object.freeze([]) });

/** All that is wrong with a request. `JSON.stringify` gives the bytes of the Rust crate's `Report::to_json`. */
export class Report {
  constructor(operation, { truncated, violations }, messages, cause) {
    this.operation = operation;
    this.truncated = truncated;
    this.violations = violations.map(violation => spoken(violation, messages));
    // Not a part of what is shown or written: it may hold what the caller gave.
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause });
  }

  get valid() {
    return false;
  }
}

/** A violation with its sentence in words; in the words of nobody, its code. */
export function spoken({ pointer, code, offset, line, column, sentence }, messages) {
  return { pointer, code, message: messages ? say(sentence, messages) : code, offset, line, column };
}

/** A sentence is the number of a phrase and what stands for each `{}` in it: a number, a text or another sentence. */
function say([phrase, ...parts], messages) {
  let next = 0;
  return messages[phrase].replace(/\{\}/g, () => {
    const part = parts[next++];
    return typeof part === 'object' ? say(part, messages) : part;
  });
}
