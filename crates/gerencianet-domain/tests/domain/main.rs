//! What the crate promises to those who use it. One program, so that it links once however many files there are.

mod files;

mod br_code;
mod br_code_mutants;
mod calendar;
mod characters;
mod conversions;
mod documents;
mod facts;
#[cfg(feature = "schemars")]
mod json_schema;
#[cfg(feature = "serde")]
mod serde;
mod vectors;
