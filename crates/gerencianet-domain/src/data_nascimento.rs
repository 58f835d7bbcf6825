//! Dates of birth, as the Account Opening API writes them.

use core::cmp::Ordering;

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Data, Fault, ascii, calendar};

/// A date of birth, written `DD/MM/YYYY`. Compares as time passes.
///
/// ```
/// use gerencianet_domain::{Data, DataNascimento};
///
/// let nascimento = DataNascimento::parse("29/02/2000")?;
/// assert_eq!(nascimento.data().as_str(), "2000-02-29");
/// assert_eq!(DataNascimento::from(nascimento.data()), nascimento);
/// assert!(DataNascimento::parse("29/02/1900").is_err());
/// # Ok::<(), gerencianet_domain::DataNascimentoError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DataNascimento(Inline<10>);

impl DataNascimento {
    /// The day.
    #[must_use]
    pub const fn data(&self) -> Data {
        let bytes = self.0.as_bytes();
        let (day, month, year) = (ascii::number(bytes, 0, 2), ascii::number(bytes, 3, 2), ascii::number(bytes, 6, 4));
        match Data::new(year as u16, month as u8, day as u8) {
            Some(data) => data,
            None => panic!("the rule asks for a day that exists"),
        }
    }
}

inline_text!(DataNascimento, DataNascimentoError, "date of birth", check);
masked_debug!(DataNascimento);

impl From<Data> for DataNascimento {
    fn from(data: Data) -> Self {
        let mut text = Inline::EMPTY;
        text.push(&ascii::digits::<2>(data.day().into()));
        text.push(b"/");
        text.push(&ascii::digits::<2>(data.month().into()));
        text.push(b"/");
        text.push(&ascii::digits::<4>(data.year().into()));
        DataNascimento(text)
    }
}

impl From<DataNascimento> for Data {
    fn from(nascimento: DataNascimento) -> Self {
        nascimento.data()
    }
}

impl PartialOrd for DataNascimento {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DataNascimento {
    fn cmp(&self, other: &Self) -> Ordering {
        self.data().cmp(&other.data())
    }
}

/// Judges a date of birth: `DD/MM/YYYY`, a day that exists.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::is_like(text, "99/99/9999") {
        return Err(fault);
    }
    let bytes = text.as_bytes();
    let (day, month, year) = (ascii::number(bytes, 0, 2), ascii::number(bytes, 3, 2), ascii::number(bytes, 6, 4));
    if calendar::has_day(year, month, day) { Ok(()) } else { Err(Fault::NoSuchDay) }
}
