//! The compile-time validators of the `jsonschema` crate, one per request body.

use serde_json::Value;

/// One validator that the rival made while compiling.
pub struct Rival {
    /// `pix/pixSend`
    pub operation: &'static str,
    /// Whether a parsed body is valid.
    pub is_valid: fn(&Value) -> bool,
    /// Every violation, as a sentence.
    pub errors: fn(&Value) -> Vec<String>,
}

/// A request body.
pub struct Body {
    /// `pix/pixSend`
    pub operation: &'static str,
    /// The name of the example.
    pub name: &'static str,
    /// The body.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/rivals.rs"));
