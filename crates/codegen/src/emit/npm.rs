//! The files of the npm package that say what the documents say: JavaScript, and its types.

pub mod codes;
pub mod formats;
mod literal;
pub mod messages;
pub mod modules;
pub(crate) mod name;
pub mod operations;
pub mod schemas;
pub(crate) mod text;
pub mod types;

#[cfg(test)]
mod tests;

/// The folder of the files that are generated for the npm package.
pub const NPM: &str = "crates/gerencianet-wasm/npm/src/generated";
