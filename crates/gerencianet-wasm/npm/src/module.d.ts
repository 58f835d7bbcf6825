/** The module, where what bundles a program compiles it. */
declare const module: WebAssembly.Module;

export default module;
