//! Judges a Rust value by the JSON it serialises to.

use core::fmt;

use serde::Serialize;

use crate::judge::validate_with;
use crate::operation::Operation;
use crate::options::Options;
use crate::report::Report;

/// Judges a value as [`validate_value_with`] does, with the default [`Options`].
///
/// # Errors
///
/// All that is wrong, or that the value has no JSON form.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use std::collections::BTreeMap;
///
/// use gerencianet_validation::{Operation, ValueError, validate_value};
///
/// assert!(validate_value(Operation::PixDevolution, &BTreeMap::from([("valor", "7.89")])).is_ok());
/// let refused = validate_value(Operation::PixDevolution, &BTreeMap::from([("valor", 7.89)]));
/// let Err(ValueError::Invalid(report)) = refused else { panic!("a number is no amount") };
/// assert_eq!(report.violations()[0].code().as_str(), "type");
/// # }
/// ```
pub fn validate_value<T: Serialize + ?Sized>(operation: Operation, value: &T) -> Result<(), ValueError> {
    validate_value_with(operation, value, Options::default())
}

/// Judges any value that can be serialised, by the very JSON text that would be sent.
///
/// # Errors
///
/// [`ValueError::Invalid`] with all that is wrong; [`ValueError::Serialize`] where the value has no JSON form (a map whose
/// keys are no strings, a `Serialize` that fails).
pub fn validate_value_with<T: Serialize + ?Sized>(
    operation: Operation,
    value: &T,
    options: Options,
) -> Result<(), ValueError> {
    // What serde_json says of a failure may hold the value.
    let body = serde_json::to_vec(value).map_err(|_| ValueError::Serialize)?;
    validate_with(operation, &body, options).map_err(ValueError::Invalid)
}

/// Why a value is refused.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueError {
    /// It has no JSON form.
    Serialize,
    /// Its JSON form is not what the operation asks for. Places refer to the compact text.
    Invalid(Report),
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValueError::Serialize => f.write_str("the value cannot be written as JSON"),
            ValueError::Invalid(report) => report.fmt(f),
        }
    }
}

impl core::error::Error for ValueError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            ValueError::Serialize => None,
            ValueError::Invalid(report) => Some(report),
        }
    }
}
