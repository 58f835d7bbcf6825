//! What the types of this crate have in common, written once.

/// The error of one type, and the ways to read the type from text. Needs `parse`.
macro_rules! parsing {
    ($type:ident, $error:ident, $what:literal) => {
        #[doc = concat!("Why a text is not a valid ", $what, "; never shows the text.")]
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

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::deserialization::from_text(deserializer, $what)
            }
        }
    };
}

/// The ways to write a type as text. Needs `as_str`.
macro_rules! writing {
    ($type:ident) => {
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// Everything for a type around an `Inline` text that the function `check` judges.
macro_rules! inline_text {
    ($type:ident, $error:ident, $what:literal, $check:ident $(($check_digits:literal))?) => {
        impl $type {
            /// Reads the text on the wire.
            ///
            /// # Errors
            ///
            /// The first rule that does not hold.
            pub const fn parse(text: &str) -> Result<Self, $error> {
                match $check(text $(, $check_digits)?) {
                    Ok(()) => Ok(Self(crate::inline::Inline::new(text))),
                    Err(fault) => Err($error(fault)),
                }
            }

            /// The text on the wire.
            #[must_use]
            pub const fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        crate::newtype::parsing!($type, $error, $what);
        crate::newtype::writing!($type);
    };
}

/// Everything for a type around a boxed text that the function `check` judges.
macro_rules! boxed_text {
    ($type:ident, $error:ident, $what:literal, $check:ident) => {
        impl $type {
            /// Reads the text on the wire.
            ///
            /// # Errors
            ///
            /// The first rule that does not hold.
            pub fn parse(text: &str) -> Result<Self, $error> {
                match $check(text) {
                    Ok(()) => Ok(Self(text.into())),
                    Err(fault) => Err($error(fault)),
                }
            }

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        crate::newtype::parsing!($type, $error, $what);
        crate::newtype::writing!($type);
    };
}

/// A `Debug` that shows nothing but the type's name.
macro_rules! masked_debug {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(concat!(stringify!($type), "(***)"))
            }
        }
    };
}

pub(crate) use {boxed_text, inline_text, masked_debug, parsing, writing};
