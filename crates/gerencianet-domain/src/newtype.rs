//! What every type of this crate has in common, written once.

/// The error of one type, and reading the type from text.
///
/// `read!(Cpf, CpfError, "CPF")` writes `CpfError`, `FromStr`, `TryFrom<&str>` and, with the feature `serde`, `Deserialize`;
/// it needs `Cpf::parse`.
macro_rules! read {
    ($type:ident, $error:ident, $what:literal) => {
        #[doc = concat!("Why a text is no ", $what, "; never shows the text.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $error(crate::Fault);

        impl $error {
            /// What is wrong, and where.
            #[must_use]
            pub const fn fault(self) -> crate::Fault {
                self.0
            }
        }

        impl ::core::fmt::Display for $error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, concat!("invalid ", $what, ": {}"), self.0)
            }
        }

        impl ::core::error::Error for $error {}

        impl ::core::str::FromStr for $type {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }
    };
}

pub(crate) use read;
