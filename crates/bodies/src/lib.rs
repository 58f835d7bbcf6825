//! JSON bodies by chance, each known by a seed and a number: values made from a schema and from examples, changed in a few
//! places, and sometimes broken as texts. What makes a difference between judges is made smaller again by [`smallest`].
//!
//! A pure function: schemas, examples and the texts of formats are handed in.

mod bodies;
mod broken;
mod invention;
pub mod json;
pub mod mutation;
pub mod random;
mod shrink;
mod text;
mod vectors;

pub use bodies::{Bodies, Body};
pub use invention::Inventor;
pub use shrink::smallest;
pub use text::Pattern;
pub use vectors::Vectors;
