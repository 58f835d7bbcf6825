//! The compile-time validators of the `jsonschema` crate, one per request body.

use serde_json::Value;

/// One validator that the rival made while compiling.
pub(crate) struct Rival {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// Whether a parsed body is valid.
    pub(crate) is_valid: fn(&Value) -> bool,
    /// Every violation, as a sentence.
    pub(crate) errors: fn(&Value) -> Vec<String>,
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
