//! The generator: OpenAPI documents in, Rust and JavaScript out. A pure function; files, clocks and processes belong to `xtask`.
//!
//! The way of a field, in the order in which it runs:
//!
//! 1. [`load`] reads the texts into trees in which every value knows its place, and follows `$ref`s.
//! 2. [`lint`] looks at everything that an author wrote and says all that is wrong, at once.
//! 3. [`lower`] turns a document into the [`ir`]: plain, owned, ordered values. Nobody sees YAML after this.
//! 4. [`tables`] chooses what requests must satisfy, compiles [`pattern`]s, makes equal schemas one, and builds the very
//!    values that the engine of gerencianet-validation walks.
//! 5. [`emit`] prints these values as Rust, and lists the operations of all documents in one enum; from the intermediate
//!    values it prints, for npm, one constant for each operation, the schemas of bodies, and types.
//! 6. [`output`] says where each text belongs.
//!
//! A document that is not ours goes the same way, and [`foreign`] holds it together.
//!
//! Beside the way stands [`oracle`], a second judge that shares nothing with steps 3 and 4. It and the engine both judge
//! the [`examples`] of the documents before anything is printed. Whatever an author is told on the way is a [`diagnostic`], and
//! the [`manual`] shows all of them.

pub mod diagnostic;
pub mod emit;
pub mod examples;
pub mod fix;
pub mod foreign;
pub mod ir;
pub mod lint;
pub mod load;
pub mod lower;
pub mod manual;
pub mod oracle;
pub mod output;
pub mod pattern;
pub mod tables;

mod generate;

pub use generate::{Generated, Summary, generate};
