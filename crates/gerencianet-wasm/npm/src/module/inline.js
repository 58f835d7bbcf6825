// The module as a part of this package: packed, in base64.

import { inflate } from './inflate.js';
import { packed, size } from './wasm.js';

let compiled;

/** A new instance of the module. */
export function instantiate() {
  compiled ??= compile();
  return new WebAssembly.Instance(compiled).exports;
}

function compile() {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  try {
    return new WebAssembly.Module(inflate(bytes, size));
  } catch (cause) {
    throw new Error(
      "WebAssembly is not allowed here: add 'wasm-unsafe-eval' to the script-src of the content security policy, " +
        "or import from 'gerencianet-validation/js'",
      { cause },
    );
  }
}
