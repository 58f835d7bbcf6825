//! Amounts of money.

use core::fmt;

use crate::Fault;
use crate::newtype::parsing;

/// An amount in reais, exact to the cent: 0.01 to 9999999999.99.
///
/// Two amounts are equal when they are worth the same. Leading zeros are read (`00.01`) but not written: what is displayed
/// reads back as the same amount, in the one canonical spelling.
///
/// ```
/// use gerencianet_domain::Valor;
///
/// let valor = Valor::parse("00.01")?;
/// assert_eq!(valor.centavos(), 1);
/// assert_eq!(valor.to_string(), "0.01");
/// assert_eq!(valor.to_string().parse(), Ok(valor));
/// assert!(Valor::parse("0.00").is_err());
/// # Ok::<(), gerencianet_domain::ValorError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Valor {
    centavos: u64,
}

impl Valor {
    /// The smallest amount, one cent.
    pub const MIN: Valor = Valor { centavos: 1 };

    /// The greatest amount, 9999999999.99.
    pub const MAX: Valor = Valor { centavos: 999_999_999_999 };

    /// The amount of that many cents; `None` for nothing, or beyond [`Valor::MAX`].
    #[must_use]
    pub const fn from_centavos(centavos: u64) -> Option<Self> {
        if centavos < Self::MIN.centavos || Self::MAX.centavos < centavos { None } else { Some(Valor { centavos }) }
    }

    /// Reads `^[0-9]{1,10}\.[0-9]{2}$`, above zero.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub const fn parse(text: &str) -> Result<Self, ValorError> {
        match centavos(text) {
            Ok(centavos) => Ok(Valor { centavos }),
            Err(fault) => Err(ValorError(fault)),
        }
    }

    /// The amount in cents.
    #[must_use]
    pub const fn centavos(self) -> u64 {
        self.centavos
    }
}

impl fmt::Display for Valor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.centavos / 100, self.centavos % 100)
    }
}

impl fmt::Debug for Valor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Valor({self})")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Valor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

parsing!(Valor, ValorError, "valor");

/// Judges an amount in reais: 1 to 10 digits, a dot, two digits; above zero. Leading zeros are allowed.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match centavos(text) {
        Ok(_) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// The amount in cents.
const fn centavos(text: &str) -> Result<u64, Fault> {
    let bytes = text.as_bytes();
    let mut dot = 0;
    while dot < bytes.len() && bytes[dot].is_ascii_digit() {
        dot += 1;
    }
    if dot == 0 && bytes.is_empty() {
        return Err(Fault::Length { least: 4, most: 13, found: 0 });
    }
    if dot == 0 || dot < bytes.len() && bytes[dot] != b'.' {
        return Err(Fault::Character { position: dot });
    }
    let mut position = dot + 1;
    while position < bytes.len() {
        if !bytes[position].is_ascii_digit() {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    if bytes.len() != dot + 3 {
        return Err(Fault::Decimals);
    }
    if dot > 10 {
        return Err(Fault::Length { least: 4, most: 13, found: bytes.len() });
    }
    let mut centavos = 0;
    let mut index = 0;
    while index < bytes.len() {
        if index != dot {
            centavos = centavos * 10 + (bytes[index] - b'0') as u64;
        }
        index += 1;
    }
    if centavos == 0 { Err(Fault::Zero) } else { Ok(centavos) }
}
