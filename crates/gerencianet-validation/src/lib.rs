//! Judges request bodies and parameters of the Gerencianet (Efí) Pix, Open Finance and Account Opening APIs.
//!
//! [`validate`] takes the bytes of a body and says everything that is wrong with them: where (an RFC 6901 pointer, line and
//! column), by which rule (a stable code) and in a sentence for a person, in Brazilian Portuguese or English.
//! [`validate_parameters`] does the same for path, query and headers; `validate_value` (feature `serde`) for any Rust value.
//!
//! The rules are tables that are generated from the OpenAPI documents; one small engine walks them. Each API is a feature
//! named as its document: `pix`, `open-finance`, `account-opening`. Works without std and on `wasm32-unknown-unknown`.
#![no_std]
// Without the feature of any API there is no operation, and what follows its use cannot be reached.
#![allow(unreachable_code)]

extern crate alloc;

mod code;
mod engine;
mod field;
mod format;
#[rustfmt::skip]
mod generated;
mod json;
mod judge;
mod messages;
mod nearest;
mod operation;
mod options;
mod order;
mod parameters;
mod pattern;
mod place;
mod pointer;
mod report;
pub mod table;
#[cfg(feature = "serde")]
mod value;
mod vendor;
mod violation;
mod wordless;

pub use code::Code;
pub use field::{judge_field, validate_field, validate_field_with};
pub use format::Format;
pub use gerencianet_domain::Fault;
pub use judge::{accepts_body, is_valid, judge_body, judge_schema, judge_text, validate, validate_with};
pub use messages::phrases;
pub use nearest::nearest;
pub use operation::{Operation, UnknownOperation};
pub use options::Options;
pub use parameters::{
    OtherRoute, Parameters, judge_form, judge_parameters, judge_plain_parameters, validate_parameters,
    validate_parameters_with,
};
pub use pattern::State as PatternState;
pub use report::Report;
#[cfg(feature = "serde")]
pub use value::{ValueError, validate_value, validate_value_with};
pub use vendor::{VendorError, VendorViolation};
pub use violation::{Detail, Locale, Syntax, Violation};
pub use wordless::Wordless;
