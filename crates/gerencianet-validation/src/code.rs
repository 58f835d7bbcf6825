//! The rules that a request can break, by their stable names.

use core::fmt;

use gerencianet_domain::Fault;

use crate::format::Format;

/// The rule that is broken. Its text is stable: programs may depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `json-syntax`: not RFC 8259.
    JsonSyntax,
    /// `utf-8`: not UTF-8.
    Utf8,
    /// `too-deep`: more than 127 arrays and objects inside each other.
    TooDeep,
    /// `too-complex`: judging it would take out of proportion to its size.
    TooComplex,
    /// `duplicate-key`: a member stands twice.
    DuplicateKey,
    /// `missing-body`: the operation needs a body and there is none.
    MissingBody,
    /// `unexpected-body`: the operation takes no body.
    UnexpectedBody,
    /// `type`: another JSON type.
    Type,
    /// `enum`: none of the listed values.
    Enum,
    /// `min-length`
    MinLength,
    /// `max-length`
    MaxLength,
    /// `pattern`
    Pattern,
    /// The name of a format, such as `cpf`: not of its shape.
    Format(Format),
    /// `cpf-check-digits` and the like: of the right shape, but the check digits do not belong to the rest.
    CheckDigits(Format),
    /// `valor-zero`: zero where an amount must be above it.
    Zero(Format),
    /// `minimum`
    Minimum,
    /// `maximum`
    Maximum,
    /// `multiple-of`
    MultipleOf,
    /// `min-items`
    MinItems,
    /// `max-items`
    MaxItems,
    /// `unique-items`: equal to an earlier item.
    UniqueItems,
    /// `required`: a member or parameter is missing.
    Required,
    /// `unknown-field`: a member that the document does not know.
    UnknownField,
    /// `read-only`: a member that only the server sets.
    ReadOnly,
    /// `property-name`: the name of a member is not as it must be.
    PropertyName,
    /// `min-properties`
    MinProperties,
    /// `max-properties`
    MaxProperties,
    /// `not-together`: members that exclude each other.
    NotTogether,
    /// `both-or-none`: some of the members that belong together are missing.
    BothOrNone,
    /// `one-of-required`: one of several members must be there and none is.
    OneOfRequired,
    /// `any-of`: no alternative fits.
    AnyOf,
    /// `one-of`: no alternative fits.
    OneOf,
    /// `one-of-several`: more than one alternative fits.
    OneOfSeveral,
    /// `not`: fits what it must not.
    Not,
    /// `discriminator`: names no known alternative.
    Discriminator,
    /// `unknown-parameter`: a query parameter that the operation does not know.
    UnknownParameter,
    /// `duplicate-parameter`: a parameter stands twice.
    DuplicateParameter,
    /// `exclusive-parameters`: parameters that exclude each other.
    ExclusiveParameters,
    /// `not-before`: a moment lies before the one it must follow.
    NotBefore,
}

/// The codes that no format is a part of, each with its text: the one list of which the match and [`Code::all`] are made.
macro_rules! plain {
    ($($code:ident $text:literal)*) => {
        impl Code {
            const PLAIN: &'static [Code] = &[$(Code::$code),*];

            /// The stable text.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Code::$code => $text,)*
                    Code::Format(format) => format.name(),
                    Code::CheckDigits(Format::Cpf) => "cpf-check-digits",
                    Code::CheckDigits(Format::Cnpj) => "cnpj-check-digits",
                    Code::CheckDigits(Format::ChavePix) => "chave-pix-check-digits",
                    Code::CheckDigits(_) => "cpf-cnpj-check-digits",
                    Code::Zero(_) => "valor-zero",
                }
            }
        }
    };
}

plain! {
    JsonSyntax "json-syntax"
    Utf8 "utf-8"
    TooDeep "too-deep"
    TooComplex "too-complex"
    DuplicateKey "duplicate-key"
    MissingBody "missing-body"
    UnexpectedBody "unexpected-body"
    Type "type"
    Enum "enum"
    MinLength "min-length"
    MaxLength "max-length"
    Pattern "pattern"
    Minimum "minimum"
    Maximum "maximum"
    MultipleOf "multiple-of"
    MinItems "min-items"
    MaxItems "max-items"
    UniqueItems "unique-items"
    Required "required"
    UnknownField "unknown-field"
    ReadOnly "read-only"
    PropertyName "property-name"
    MinProperties "min-properties"
    MaxProperties "max-properties"
    NotTogether "not-together"
    BothOrNone "both-or-none"
    OneOfRequired "one-of-required"
    AnyOf "any-of"
    OneOf "one-of"
    OneOfSeveral "one-of-several"
    Not "not"
    Discriminator "discriminator"
    UnknownParameter "unknown-parameter"
    DuplicateParameter "duplicate-parameter"
    ExclusiveParameters "exclusive-parameters"
    NotBefore "not-before"
}

impl Code {
    /// Every code, each text once.
    pub fn all() -> impl Iterator<Item = Code> {
        let check_digits = [Format::Cpf, Format::Cnpj, Format::CpfCnpj, Format::ChavePix].map(Code::CheckDigits);
        let formats = Format::ALL.iter().map(|(_, format)| Code::Format(*format));
        Code::PLAIN.iter().copied().chain(formats).chain(check_digits).chain([Code::Zero(Format::Valor)])
    }

    /// The JSON Schema keyword that the vendor's server names for it (`chave` of its `json_invalido`).
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Code::JsonSyntax | Code::Utf8 | Code::TooDeep | Code::TooComplex => "parse",
            Code::DuplicateKey => "uniqueProperties",
            Code::MissingBody | Code::Required | Code::OneOfRequired => "required",
            Code::UnexpectedBody | Code::UnknownField | Code::ReadOnly | Code::UnknownParameter => {
                "additionalProperties"
            }
            Code::Type => "type",
            Code::Enum | Code::Discriminator => "enum",
            Code::MinLength => "minLength",
            Code::MaxLength => "maxLength",
            Code::Pattern => "pattern",
            Code::Format(_) | Code::CheckDigits(_) | Code::Zero(_) => "format",
            Code::Minimum => "minimum",
            Code::Maximum => "maximum",
            Code::MultipleOf => "multipleOf",
            Code::MinItems => "minItems",
            Code::MaxItems => "maxItems",
            Code::UniqueItems => "uniqueItems",
            Code::PropertyName => "propertyNames",
            Code::MinProperties => "minProperties",
            Code::MaxProperties => "maxProperties",
            Code::NotTogether | Code::Not | Code::ExclusiveParameters => "not",
            Code::BothOrNone => "dependencies",
            Code::AnyOf => "anyOf",
            Code::OneOf | Code::OneOfSeveral => "oneOf",
            Code::DuplicateParameter => "uniqueItems",
            Code::NotBefore => "formatMinimum",
        }
    }

    /// What is broken where a text is not of a format.
    pub(crate) fn of_fault(format: Format, fault: Fault) -> Self {
        match fault {
            Fault::CheckDigits | Fault::RepeatedDigits => Code::CheckDigits(format),
            Fault::Zero => Code::Zero(format),
            _ => Code::Format(format),
        }
    }

    /// Whether the server's style of path names the object around the place, as it does for members that are missing.
    pub(crate) fn speaks_of_parent(self) -> bool {
        self == Code::Required
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
