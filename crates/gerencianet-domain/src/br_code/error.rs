//! Why a text is not a BR Code, or a value cannot be part of one.

use core::fmt;

use crate::Fault;

/// Why a text is not a valid BR Code, or why one cannot be made of some values; never shows the text or the value.
///
/// ```
/// use gerencianet_domain::{BrCode, BrCodeFault};
///
/// let error = BrCode::parse("00020126").unwrap_err();
/// assert_eq!((error.field(), error.position(), error.fault()), (None, Some(6), BrCodeFault::Header));
/// assert_eq!(
///     BrCode::dinamico("pix.example.com/v2/1", "", "BRASILIA").unwrap_err().to_string(),
///     "invalid BR Code: field 59: must have 1 to 25 characters, has 0",
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BrCodeError {
    field: Option<&'static str>,
    position: Option<usize>,
    fault: BrCodeFault,
}

impl BrCodeError {
    /// The field of Pix that is wrong or missing: `59`, or `26-01` within a template. The account is `26` and the recurrence
    /// `80` whatever their ids are. `None` for the text as a whole, and for fields that Pix does not know.
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        self.field
    }

    /// Where in the text the field begins, in characters, the first of which is 0; `None` if it is missing, or nothing was
    /// read.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        self.position
    }

    /// What is wrong.
    #[must_use]
    pub const fn fault(self) -> BrCodeFault {
        self.fault
    }

    pub(super) const fn at(field: Option<&'static str>, position: usize, fault: BrCodeFault) -> Self {
        BrCodeError { field, position: Some(position), fault }
    }

    pub(super) const fn of(field: &'static str, fault: Fault) -> Self {
        BrCodeError { field: Some(field), position: None, fault: BrCodeFault::Value(fault) }
    }

    pub(super) const fn missing(field: &'static str) -> Self {
        BrCodeError { field: Some(field), position: None, fault: BrCodeFault::Missing }
    }

    pub(super) const fn whole(fault: Fault) -> Self {
        BrCodeError { field: None, position: None, fault: BrCodeFault::Value(fault) }
    }
}

impl fmt::Display for BrCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid BR Code")?;
        match (self.field, self.position) {
            (Some(field), Some(position)) => write!(f, ": field {field} at position {position}")?,
            (Some(field), None) => write!(f, ": field {field}")?,
            (None, Some(position)) => write!(f, ": field at position {position}")?,
            (None, None) => {}
        }
        write!(f, ": {}", self.fault)
    }
}

impl core::error::Error for BrCodeError {}

/// What is wrong with a field of a BR Code; never its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrCodeFault {
    /// A field does not begin with two digits of id and two of length.
    Header,
    /// A field has the length 00.
    Empty,
    /// The text or template ends before the length of a field is reached.
    Incomplete,
    /// A field that must be there is not.
    Missing,
    /// A field stands twice.
    Repeated,
    /// `00` is not the first field, or `63` not the last.
    Order,
    /// The CRC is not that of the text, in four hexadecimal digits in upper case.
    Crc,
    /// A field that Pix gives one value, or one of two, has another.
    Constant,
    /// The account has neither a key nor a URL, and there is no recurrence.
    NothingToPay,
    /// The account has a key and a URL.
    KeyAndUrl,
    /// The value breaks a rule of its own. Positions count from where the value begins.
    Value(Fault),
}

impl BrCodeFault {
    /// A stable name in kebab case; that of the [`Fault`] where the value breaks a rule of its own.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            BrCodeFault::Header => "header",
            BrCodeFault::Empty => "empty",
            BrCodeFault::Incomplete => "incomplete",
            BrCodeFault::Missing => "missing",
            BrCodeFault::Repeated => "repeated",
            BrCodeFault::Order => "order",
            BrCodeFault::Crc => "crc",
            BrCodeFault::Constant => "constant",
            BrCodeFault::NothingToPay => "nothing-to-pay",
            BrCodeFault::KeyAndUrl => "key-and-url",
            BrCodeFault::Value(fault) => fault.code(),
        }
    }
}

impl fmt::Display for BrCodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BrCodeFault::Header => "must begin with two digits of id and two of length",
            BrCodeFault::Empty => "must not have the length 00",
            BrCodeFault::Incomplete => "ends before it is complete",
            BrCodeFault::Missing => "is missing",
            BrCodeFault::Repeated => "stands twice",
            BrCodeFault::Order => "00 must come first and 63 last",
            BrCodeFault::Crc => "the CRC does not match",
            BrCodeFault::Constant => "is not a value that Pix has there",
            BrCodeFault::NothingToPay => "has neither a key nor a URL",
            BrCodeFault::KeyAndUrl => "has both a key and a URL",
            BrCodeFault::Value(Fault::Character { position }) => {
                return write!(
                    f,
                    "the character at position {position} of the value, counted from 0, is not allowed there"
                );
            }
            BrCodeFault::Value(fault) => return fault.fmt(f),
        })
    }
}
