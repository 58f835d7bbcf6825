// The module as a file of its own, for run times that compile before they start.

import module from '../../gerencianet-validation.wasm';

/** A new instance of the module. */
export function instantiate() {
  return new WebAssembly.Instance(module).exports;
}
