//! What is known of an operation, and how it is named.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

pub use crate::generated::Operation;
use crate::nearest::nearest;
use crate::table::Idempotency;

impl Operation {
    /// The `operationId`, which is the method name of the vendor's SDKs: `pixCreateCharge`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.facts().id
    }

    /// The API it belongs to: `pix`.
    #[must_use]
    pub fn api(self) -> &'static str {
        self.facts().api
    }

    /// The HTTP method, in upper case.
    #[must_use]
    pub fn method(self) -> &'static str {
        self.facts().method
    }

    /// The printed route with `{parameters}`, from the host on: `/v2/cob/{txid}`.
    #[must_use]
    pub fn path(self) -> &'static str {
        self.facts().path
    }

    /// The OAuth scopes that a token needs for it.
    #[must_use]
    pub fn scopes(self) -> &'static [&'static str] {
        self.facts().scopes
    }

    /// Whether a request may be sent again.
    #[must_use]
    pub fn idempotency(self) -> Idempotency<'static> {
        self.facts().idempotency
    }

    /// Whether a request carries a body.
    #[must_use]
    pub fn has_body(self) -> bool {
        self.facts().body.is_some()
    }
}

/// `pix/pixCreateCharge`: unique even where two APIs have an operation of the same id.
impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.api(), self.id())
    }
}

/// Reads `pixCreateCharge` or `pix/pixCreateCharge`. An id that several APIs have (`authorize`) names the first one's: such
/// operations take the same requests, of which the generator makes sure.
impl FromStr for Operation {
    type Err = UnknownOperation;

    fn from_str(name: &str) -> Result<Self, UnknownOperation> {
        let found = match name.split_once('/') {
            Some((api, id)) => Operation::ALL.iter().find(|known| known.api() == api && known.id() == id),
            None => Operation::ALL.iter().find(|known| known.id() == name),
        };
        found.copied().ok_or_else(|| UnknownOperation::new(name))
    }
}

/// There is no operation of that name among the APIs whose features are on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOperation {
    nearest: Option<String>,
}

impl UnknownOperation {
    fn new(name: &str) -> Self {
        let full: Vec<String> = Operation::ALL.iter().map(ToString::to_string).collect();
        let candidates = Operation::ALL.iter().map(|known| known.id());
        let near =
            if name.contains('/') { nearest(name, full.iter().map(String::as_str)) } else { nearest(name, candidates) };
        UnknownOperation { nearest: near.map(ToString::to_string) }
    }

    /// The known name that is nearest, where one is near.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown operation")?;
        match &self.nearest {
            Some(near) => write!(f, "; did you mean `{near}`?"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for UnknownOperation {}
