//! The states of Brazil.

use crate::newtype::{parsing, writing};
use crate::{Fault, ascii};

/// Writes the enum and both of its tables from one list.
macro_rules! states {
    ($($name:ident $letters:literal $ibge:literal $full:literal)*) => {
        /// A state of Brazil, or the Federal District.
        ///
        /// ```
        /// use gerencianet_domain::Uf;
        ///
        /// let uf: Uf = "MG".parse()?;
        /// assert_eq!(uf, Uf::Mg);
        /// assert_eq!(uf.ibge(), 31);
        /// # Ok::<(), gerencianet_domain::UfError>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Uf {
            $(#[doc = $full] $name,)*
        }

        impl Uf {
            /// All 27, in the alphabetical order of their letters.
            pub const ALL: [Uf; 27] = [$(Uf::$name),*];

            /// The two letters.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Uf::$name => $letters,)*
                }
            }

            /// The number that IBGE gave to it: the first two digits of its municipalities' codes.
            #[must_use]
            pub const fn ibge(self) -> u8 {
                match self {
                    $(Uf::$name => $ibge,)*
                }
            }

            /// The state with that number of IBGE.
            #[must_use]
            pub const fn from_ibge(number: u8) -> Option<Self> {
                match number {
                    $($ibge => Some(Uf::$name),)*
                    _ => None,
                }
            }
        }
    };
}

states! {
    Ac "AC" 12 "Acre"
    Al "AL" 27 "Alagoas"
    Am "AM" 13 "Amazonas"
    Ap "AP" 16 "Amapá"
    Ba "BA" 29 "Bahia"
    Ce "CE" 23 "Ceará"
    Df "DF" 53 "Distrito Federal"
    Es "ES" 32 "Espírito Santo"
    Go "GO" 52 "Goiás"
    Ma "MA" 21 "Maranhão"
    Mg "MG" 31 "Minas Gerais"
    Ms "MS" 50 "Mato Grosso do Sul"
    Mt "MT" 51 "Mato Grosso"
    Pa "PA" 15 "Pará"
    Pb "PB" 25 "Paraíba"
    Pe "PE" 26 "Pernambuco"
    Pi "PI" 22 "Piauí"
    Pr "PR" 41 "Paraná"
    Rj "RJ" 33 "Rio de Janeiro"
    Rn "RN" 24 "Rio Grande do Norte"
    Ro "RO" 11 "Rondônia"
    Rr "RR" 14 "Roraima"
    Rs "RS" 43 "Rio Grande do Sul"
    Sc "SC" 42 "Santa Catarina"
    Se "SE" 28 "Sergipe"
    Sp "SP" 35 "São Paulo"
    To "TO" 17 "Tocantins"
}

impl Uf {
    /// Reads the two letters, in upper case.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub const fn parse(text: &str) -> Result<Self, UfError> {
        match find(text) {
            Ok(uf) => Ok(uf),
            Err(fault) => Err(UfError(fault)),
        }
    }
}

parsing!(Uf, UfError, "UF");
writing!(Uf);

/// Judges the two letters of a state, in upper case.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match find(text) {
        Ok(_) => Ok(()),
        Err(fault) => Err(fault),
    }
}

const fn find(text: &str) -> Result<Uf, Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::UPPER, 2, 2) {
        return Err(fault);
    }
    let letters = text.as_bytes();
    let mut index = 0;
    while index < Uf::ALL.len() {
        let known = Uf::ALL[index].as_str().as_bytes();
        if known[0] == letters[0] && known[1] == letters[1] {
            return Ok(Uf::ALL[index]);
        }
        index += 1;
    }
    Err(Fault::UnknownState)
}
