// The module as a part of this package: a text whose characters are the bytes.

import { text } from './wasm.js';

let compiled;

/** A new instance of the module. */
export function instantiate() {
  compiled ??= compile();
  return new WebAssembly.Instance(compiled).exports;
}

function compile() {
  try {
    return new WebAssembly.Module(Uint8Array.from(text, character => character.charCodeAt(0)));
  } catch (cause) {
    throw new Error(
      "WebAssembly is not allowed here: add 'wasm-unsafe-eval' to the script-src of the content security policy, " +
        "or import from 'gerencianet-validation/js'",
      { cause },
    );
  }
}
