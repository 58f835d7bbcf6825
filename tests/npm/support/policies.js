// The content security policies that the package must work under.

/** A page that may compile WebAssembly. */
export const PAGE_WITH_WASM = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** A page that may not. */
export const PAGE_WITHOUT_WASM = "default-src 'self'; script-src 'self'";
