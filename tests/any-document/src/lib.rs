//! What is generated from the documents in `tests/documents`, one crate in each module; `tests/tests/any_document` says more.

#[rustfmt::skip]
#[path = "anchors/lib.rs"]
pub mod anchors;
#[rustfmt::skip]
#[path = "discriminators/lib.rs"]
pub mod discriminators;
#[rustfmt::skip]
#[path = "extensions/lib.rs"]
pub mod extensions;
#[rustfmt::skip]
#[path = "media-types/lib.rs"]
pub mod media_types;
#[rustfmt::skip]
#[path = "names/lib.rs"]
pub mod names;
#[rustfmt::skip]
#[path = "nullable/lib.rs"]
pub mod nullable;
#[rustfmt::skip]
#[path = "numbers/lib.rs"]
pub mod numbers;
#[rustfmt::skip]
#[path = "objects/lib.rs"]
pub mod objects;
#[rustfmt::skip]
#[path = "parameters/lib.rs"]
pub mod parameters;
#[rustfmt::skip]
#[path = "recursion/lib.rs"]
pub mod recursion;
#[rustfmt::skip]
#[path = "several-files/lib.rs"]
pub mod several_files;
#[rustfmt::skip]
#[path = "strings/lib.rs"]
pub mod strings;
