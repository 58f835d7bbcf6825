//! The compile-time validators of the `jsonschema` crate, one per request body.

use serde_json::Value;

/// One validator that the rival made while compiling.
pub(crate) struct Rival {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// Whether a parsed body is valid.
    pub(crate) is_valid: fn(&Value) -> bool,
    /// Every violation, by the length of its place.
    pub(crate) places: fn(&Value) -> usize,
    /// Every violation, by the length of its place and its sentence.
    pub(crate) sentences: fn(&Value) -> usize,
}

/// A request body.
pub(crate) struct Body {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// The name of the example.
    pub(crate) name: &'static str,
    /// The body.
    pub(crate) text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/rivals.rs"));
