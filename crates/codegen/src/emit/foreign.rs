//! The crate of a document that is not ours. Every file names the others by ways that lead up (`super`), never by the root
//! of the crate, so that several can stand side by side in one.

mod client;
mod crate_files;
mod typescript;

pub use self::{client::emit as client, crate_files::emit as validation, typescript::emit as typescript};
