//! What the crate promises to those who use it. One program, so that it links once however many files there are; what counts
//! allocations and what runs the command stand beside it.

mod codes;
mod engine;
mod field;
mod json;
mod parameters;
#[cfg(all(feature = "pix", feature = "open-finance", feature = "account-opening", feature = "serde"))]
mod requests;
#[cfg(feature = "pix")]
mod wordless;
