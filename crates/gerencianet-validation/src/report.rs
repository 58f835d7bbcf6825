//! All that is wrong with one request.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::json;
use crate::operation::Operation;
use crate::vendor::VendorError;
use crate::violation::{Locale, Violation};

/// Everything that is wrong with a body or with the parameters of a request, in the order of the document; never empty.
///
/// `Debug` and `Display` hold no value of the request: a report may go into a log.
#[derive(Clone, PartialEq)]
pub struct Report {
    pub(crate) operation: Operation,
    pub(crate) violations: Vec<Violation<'static>>,
    pub(crate) truncated: bool,
    pub(crate) part: Part,
}

/// What part of a request was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Body,
    Parameters,
}

impl Report {
    /// The operation whose rules are broken.
    #[must_use]
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// The violations, ordered by their place.
    #[must_use]
    pub fn violations(&self) -> &[Violation<'static>] {
        &self.violations
    }

    /// Whether there are more violations than [`crate::Options::limit`].
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// The answer that the vendor's server gives to such a request.
    #[must_use]
    pub fn to_vendor(&self, locale: Locale) -> VendorError {
        VendorError::new(self, locale)
    }

    /// As compact JSON: `{"operation":…,"truncated":…,"violations":[{"pointer":…,"code":…,"message":…,"offset":…,"line":…,
    /// "column":…}]}`. Names that the sender chose stand in the pointers.
    #[must_use]
    pub fn to_json(&self, locale: Locale) -> String {
        let mut out = String::from("{\"operation\":");
        json::write_string(self.operation.id(), &mut out);
        out.push_str(",\"truncated\":");
        out.push_str(if self.truncated { "true" } else { "false" });
        out.push_str(",\"violations\":[");
        for (position, violation) in self.violations.iter().enumerate() {
            if position > 0 {
                out.push(',');
            }
            violation.write_json(locale, &mut out);
        }
        out.push_str("]}");
        out
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid request for {}", self.operation)?;
        for violation in &self.violations {
            write!(f, "; {violation}")?;
        }
        if self.truncated {
            f.write_str("; and more")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("operation", &self.operation)
            .field("violations", &self.violations)
            .field("truncated", &self.truncated)
            .finish()
    }
}

impl core::error::Error for Report {}
