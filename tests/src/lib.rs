//! What the tests of the workspace share: the documents, the cases under `tests/cases` with the proof that they cover
//! every constraint, and bodies changed by chance.

pub mod cases;
pub mod documents;
pub mod patterns;
pub mod prove;
pub mod schemas;
pub mod texts;
pub mod weaken;

/// What the README shows is run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
