// The module that the caller brings.

let brought;

/** Takes the compiled module, or its bytes. */
export function use(module) {
  brought = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
}

/** A new instance of the module. */
export function instantiate() {
  if (!brought) throw new Error("call use(module) of 'gerencianet-validation/slim' before anything is judged");
  return new WebAssembly.Instance(brought).exports;
}
