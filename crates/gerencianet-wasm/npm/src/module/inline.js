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
  const bytes = unpacked();
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw new Error(
      "WebAssembly is not allowed here: add 'wasm-unsafe-eval' to the script-src of the content security policy, " +
        "or import from 'gerencianet-validation/js'",
      { cause },
    );
  }
}

/** The bytes of the module. What the run time has for that is faster than what runs once here. */
function unpacked() {
  const bytes = Uint8Array.fromBase64?.(packed) ?? decoded(packed);
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
  return zlib ? zlib.inflateRawSync(bytes) : inflate(bytes, size);
}

function decoded(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
