//! What a rule can find wrong with a text.

use core::fmt;

/// What is wrong with a text, and where; never the text itself.
///
/// Positions and lengths count characters (Unicode code points); the first position is 0.
///
/// ```
/// use gerencianet_domain::{Fault, check};
///
/// let fault = check::cpf("123.456.789-09", true).unwrap_err();
/// assert_eq!(fault, Fault::Character { position: 3 });
/// assert_eq!(fault.code(), "character");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// Too short or too long.
    Length {
        /// The fewest characters.
        least: usize,
        /// The most characters.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// Neither of the two lengths that exist.
    EitherLength {
        /// The shorter length.
        short: usize,
        /// The longer length.
        long: usize,
        /// How many characters there are.
        found: usize,
    },
    /// A character that may not stand there.
    Character {
        /// Where it stands.
        position: usize,
    },
    /// The text stops where more must follow.
    Incomplete,
    /// The check digits contradict the digits before them.
    CheckDigits,
    /// One digit over and over: right by arithmetic, never issued.
    RepeatedDigits,
    /// The shape of none of the kinds of Pix key.
    UnknownKind,
    /// Not exactly two decimals after a dot.
    Decimals,
    /// An amount of nothing.
    Zero,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// A time that the clock does not have.
    NoSuchTime,
    /// An offset from UTC that the clock does not have.
    NoSuchOffset,
    /// A state that Brazil does not have.
    UnknownState,
    /// A telephone area code that is not in use.
    UnknownAreaCode,
    /// The scheme is not `https://`, in lower case.
    Scheme,
    /// No host, or not the name or address of one.
    Host,
    /// The port is not a number from 1 to 65535.
    Port,
    /// Not exactly one `@` with something on both sides.
    AtSign,
    /// The groups of base64 are not complete.
    Padding,
}

impl Fault {
    /// A stable name in kebab case, the same for every place and length.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Fault::Length { .. } | Fault::EitherLength { .. } => "length",
            Fault::Character { .. } => "character",
            Fault::Incomplete => "incomplete",
            Fault::CheckDigits => "check-digits",
            Fault::RepeatedDigits => "repeated-digits",
            Fault::UnknownKind => "unknown-kind",
            Fault::Decimals => "decimals",
            Fault::Zero => "zero",
            Fault::NoSuchDay => "no-such-day",
            Fault::NoSuchTime => "no-such-time",
            Fault::NoSuchOffset => "no-such-offset",
            Fault::UnknownState => "unknown-state",
            Fault::UnknownAreaCode => "unknown-area-code",
            Fault::Scheme => "scheme",
            Fault::Host => "host",
            Fault::Port => "port",
            Fault::AtSign => "at-sign",
            Fault::Padding => "padding",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match *self {
            Fault::Length { least, most, found } if least == most => {
                return write!(f, "must have {least} characters, has {found}");
            }
            Fault::Length { least, most, found } => {
                return write!(f, "must have {least} to {most} characters, has {found}");
            }
            Fault::EitherLength { short, long, found } => {
                return write!(f, "must have {short} or {long} characters, has {found}");
            }
            Fault::Character { position } => {
                return write!(f, "the character at position {position}, counted from 0, is not allowed there");
            }
            Fault::Incomplete => "ends before it is complete",
            Fault::CheckDigits => "the check digits do not match",
            Fault::RepeatedDigits => "one digit repeated is never issued",
            Fault::UnknownKind => "has the shape of no kind of Pix key",
            Fault::Decimals => "must have a dot and exactly two decimals",
            Fault::Zero => "must be greater than zero",
            Fault::NoSuchDay => "the day does not exist",
            Fault::NoSuchTime => "the time of day does not exist",
            Fault::NoSuchOffset => "the offset from UTC does not exist",
            Fault::UnknownState => "the state does not exist",
            Fault::UnknownAreaCode => "the area code is not in use",
            Fault::Scheme => "must start with `https://`",
            Fault::Host => "the host is missing or malformed",
            Fault::Port => "the port must be a number from 1 to 65535",
            Fault::AtSign => "must have one `@` with something on both sides",
            Fault::Padding => "must be whole groups of four, padded with `=`",
        };
        f.write_str(text)
    }
}

impl core::error::Error for Fault {}
