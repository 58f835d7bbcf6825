export * from './index.js';

/**
 * Takes the module: compiled, or the bytes of `gerencianet-validation/gerencianet-validation.wasm`. To be called once,
 * before anything is judged.
 */
export declare function use(module: WebAssembly.Module | BufferSource): void;
