//! The judge of gerencianet-validation as a WebAssembly module; `npm/` holds what npm users get.
