//! @generated from anchors.yaml by cargo xtask codegen
//!
//! What a request to Repetidos must satisfy.

pub mod client;
mod operation;
mod tables;

pub use gerencianet_validation::{Locale, Options, Parameters, Violation};

pub use self::operation::{
    Operation, Refused, validate, validate_parameters, validate_parameters_with,
    validate_with,
};
