// The host of the WebAssembly module: writes a question into its memory, asks, reads the answer.

import { encode } from './encode.js';
import { instantiate } from './module.js';
import { told } from './report.js';
import { isWellFormed, wellFormed } from './text.js';

/** A memory that a text has made larger than this is let go after the answer. */
const KEPT = 1 << 20;

/** Most questions have fewer bytes than this. */
const ROOM = 1 << 12;

/** One instance of the module. */
class Judge {
  constructor() {
    this.module = instantiate();
    /** Whether a view of a memory that has grown still shows the old one: where the module is JavaScript. */
    this.growsElsewhere = Object.hasOwn(this.module.memory, 'buffer');
    this.encoder = new TextEncoder();
    this.decoder = new TextDecoder();
    this.input = new Uint8Array(0);
    this.reserve(ROOM);
  }

  /** Makes room for a question of that many bytes; what was written stays. */
  reserve(length) {
    // Views of a memory that has grown have no bytes any more; to ask each time whether it has would take too long.
    if (
      this.input.length <= length ||
      (this.growsElsewhere && this.input.buffer !== this.module.memory.buffer)
    ) {
      const room = Math.max(length, this.input.length, ROOM);
      const address = this.module.input(room);
      this.input = new Uint8Array(this.module.memory.buffer, address, room);
    }
  }

  /** Writes a text, behind what has been written up to `from`; gives the number of its bytes. */
  write(text, from = 0) {
    // A UTF-16 unit has at most three bytes in UTF-8.
    this.reserve(from + text.length * 3);
    const { written } = this.encoder.encodeInto(text, from === 0 ? this.input : this.input.subarray(from));
    // What has as many bytes as units is ASCII.
    if (written === text.length || isWellFormed(text)) return written;
    return this.write(wellFormed(text), from);
  }

  /** Writes a value as JSON text; gives the number of its bytes, or -1 if it is not plain data. */
  encode(value) {
    this.reserve(ROOM);
    return encode(value, this.input);
  }

  /** Writes bytes; gives their number. */
  copy(bytes) {
    this.reserve(bytes.length);
    this.input.set(bytes);
    return bytes.length;
  }

  /** The answer of that many numbers, in the words of a language; none where it has none. */
  answer(length, messages) {
    if (length === 0) return undefined;
    const address = this.module.output();
    const { buffer } = this.module.memory;
    const numbers = new Uint32Array(buffer, address, length);
    return told(numbers, this.decoder.decode(new Uint8Array(buffer, numbers[2], numbers[3])), messages);
  }
}

let judge;
let isAsked = false;

/**
 * Puts a question to the judge, who comes to life with the first one.
 *
 * Whatever the module throws (there is no more memory) leaves an instance that nobody can trust: the next question gets
 * a new one. So does a question that a getter asks while its value is being written for another one.
 */
export function ask(question) {
  if (isAsked) return question(new Judge());
  isAsked = true;
  try {
    judge ??= new Judge();
    const answer = question(judge);
    if (judge.input.length > KEPT) judge = undefined;
    return answer;
  } catch (error) {
    judge = undefined;
    throw error;
  } finally {
    isAsked = false;
  }
}
