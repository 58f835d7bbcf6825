// The module as a file of its own, for edge run times, whose bundlers ask for the suffix.

import module from '../../gerencianet-validation.wasm?module';

/** A new instance of the module. */
export function instantiate() {
  return new WebAssembly.Instance(module).exports;
}
