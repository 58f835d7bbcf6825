// The module as plain JavaScript, for where WebAssembly is not allowed.

export { instantiate } from './wasm.js';
