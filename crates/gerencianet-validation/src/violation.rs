//! What is wrong with a body or a parameter, and where: never the value itself.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use gerencianet_domain::Fault;

use crate::format::Format;
use crate::messages;
use crate::nearest::nearest;
use crate::table::{Literal, Location, Member, Parameter, Types};

/// One thing that is wrong, with its place.
///
/// `Debug` and `Display` show neither values nor names that the sender chose (the keys of a map, unknown members): a
/// report may go into a log. [`Violation::pointer`] gives the exact place to code that needs it.
#[derive(Clone, PartialEq)]
pub struct Violation<'t> {
    pub(crate) pointer: Pointer,
    pub(crate) code: Code,
    pub(crate) detail: Detail<'t>,
    pub(crate) offset: usize,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

impl<'t> Violation<'t> {
    /// The place as an RFC 6901 pointer: `/devedor/cpf`. For a missing member, where it should be. For a parameter, its part
    /// and name: `/query/inicio`.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer.text
    }

    /// The pointer with every name that the sender chose replaced by `*`.
    #[must_use]
    pub fn masked_pointer(&self) -> String {
        self.pointer.masked()
    }

    /// What rule is broken.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// What the rule asks.
    #[must_use]
    pub fn detail(&self) -> &Detail<'t> {
        &self.detail
    }

    /// For a member or parameter that is unknown: the known name that is nearest, where one is near.
    #[must_use]
    pub fn nearest(&self) -> Option<&'t str> {
        let name = self.pointer.last()?;
        match &self.detail {
            Detail::Members(known) => nearest(&name, known.iter().map(|member| member.name)),
            Detail::Known(known) => nearest(&name, known.iter().copied()),
            Detail::Parameters(known, location) => {
                let known = known.iter().filter(|parameter| parameter.location == *location);
                nearest(&name, known.map(|parameter| parameter.name))
            }
            _ => None,
        }
    }

    /// The byte offset in the body: of the value, of the key for a member that should not be there, and of the object for a
    /// member that is missing. Zero for parameters.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The line of [`Violation::offset`], from 1; 0 for parameters.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The column of [`Violation::offset`] in characters, from 1; 0 for parameters.
    #[must_use]
    pub fn column(&self) -> u32 {
        self.column
    }

    /// The sentence for a person.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        messages::message(self.code, &self.detail, self.nearest(), locale)
    }
}

impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = self.masked_pointer();
        let place = if pointer.is_empty() { "the whole" } else { &pointer };
        write!(f, "{place}: {} [{}]", self.message(Locale::En), self.code)
    }
}

impl fmt::Debug for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("pointer", &self.masked_pointer())
            .field("code", &self.code.as_str())
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}

/// The language of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// Brazilian Portuguese.
    #[default]
    PtBr,
    /// English.
    En,
}

impl Locale {
    /// The language of a tag: `pt-BR` or `en`, in any case.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case("pt-br") {
            Some(Locale::PtBr)
        } else if tag.eq_ignore_ascii_case("en") {
            Some(Locale::En)
        } else {
            None
        }
    }
}

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

impl Code {
    /// The stable text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Code::JsonSyntax => "json-syntax",
            Code::Utf8 => "utf-8",
            Code::TooDeep => "too-deep",
            Code::TooComplex => "too-complex",
            Code::DuplicateKey => "duplicate-key",
            Code::MissingBody => "missing-body",
            Code::UnexpectedBody => "unexpected-body",
            Code::Type => "type",
            Code::Enum => "enum",
            Code::MinLength => "min-length",
            Code::MaxLength => "max-length",
            Code::Pattern => "pattern",
            Code::Format(format) => format.name(),
            Code::CheckDigits(Format::Cpf) => "cpf-check-digits",
            Code::CheckDigits(Format::Cnpj) => "cnpj-check-digits",
            Code::CheckDigits(Format::ChavePix) => "chave-pix-check-digits",
            Code::CheckDigits(_) => "cpf-cnpj-check-digits",
            Code::Zero(_) => "valor-zero",
            Code::Minimum => "minimum",
            Code::Maximum => "maximum",
            Code::MultipleOf => "multiple-of",
            Code::MinItems => "min-items",
            Code::MaxItems => "max-items",
            Code::UniqueItems => "unique-items",
            Code::Required => "required",
            Code::UnknownField => "unknown-field",
            Code::ReadOnly => "read-only",
            Code::PropertyName => "property-name",
            Code::MinProperties => "min-properties",
            Code::MaxProperties => "max-properties",
            Code::NotTogether => "not-together",
            Code::BothOrNone => "both-or-none",
            Code::OneOfRequired => "one-of-required",
            Code::AnyOf => "any-of",
            Code::OneOf => "one-of",
            Code::OneOfSeveral => "one-of-several",
            Code::Not => "not",
            Code::Discriminator => "discriminator",
            Code::UnknownParameter => "unknown-parameter",
            Code::DuplicateParameter => "duplicate-parameter",
            Code::ExclusiveParameters => "exclusive-parameters",
            Code::NotBefore => "not-before",
        }
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

/// What the broken rule asks: the parameters of the message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Detail<'t> {
    /// Nothing beyond the code.
    None,
    /// What is wrong with the text.
    Syntax(Syntax),
    /// The types that are allowed.
    Types(Types),
    /// The values that are allowed.
    Values(&'t [Literal<'t>]),
    /// A number of characters, items or members.
    Limit(u32),
    /// A limit as the document writes it, and whether it is itself refused.
    Bound {
        /// The number as written.
        limit: &'t str,
        /// Whether the limit itself is refused.
        exclusive: bool,
    },
    /// The pattern as the document writes it.
    Pattern(&'t str),
    /// What is wrong with the shape.
    Fault(Fault),
    /// The members that are known there; [`Violation::nearest`] tells the one that was most likely meant.
    Members(&'t [Member<'t>]),
    /// The names that some alternative knows; [`Violation::nearest`] as well.
    Known(Vec<&'t str>),
    /// The parameters that the operation knows, and the part of the request; [`Violation::nearest`] as well.
    Parameters(&'t [Parameter<'t>], Location),
    /// The name concerned.
    Name(&'t str),
    /// The names concerned.
    Names(Vec<&'t str>),
}

/// What is wrong with a text that should be JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Syntax {
    /// It ends too early.
    EndOfInput,
    /// It begins with a byte order mark.
    ByteOrderMark,
    /// A value should stand here.
    Value,
    /// A name between quotes should stand here.
    Key,
    /// A colon should stand here.
    Colon,
    /// A comma or the closing brace should stand here.
    CommaOrBrace,
    /// A comma or the closing bracket should stand here.
    CommaOrBracket,
    /// A digit should stand here.
    Digit,
    /// A number begins with a superfluous zero.
    LeadingZero,
    /// A number beyond what a 64-bit float can hold.
    NumberTooLarge,
    /// A backslash with something that may not follow it.
    Escape,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// A control character inside a string.
    ControlCharacter,
    /// Something stands behind the value.
    TrailingCharacters,
}

/// An RFC 6901 pointer that knows which of its steps the sender named.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Pointer {
    pub(crate) text: String,
    /// How many steps there are.
    count: u32,
    /// Bit `n` is set where the sender named step `n`. A body has fewer steps than this has bits; in a hand-made pointer that
    /// has more, the last bit stands for all that follow.
    foreign: u128,
}

/// One step of a [`Pointer`].
pub(crate) struct PointerStep {
    /// The name or position, unescaped.
    pub(crate) name: String,
    /// Whether the sender chose the name.
    pub(crate) foreign: bool,
}

impl Pointer {
    pub(crate) fn push_known(&mut self, name: &str) {
        if self.text.capacity() == 0 {
            self.text.reserve(40);
        }
        self.count += 1;
        self.text.push('/');
        if !name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            self.text.push_str(name);
            return;
        }
        for character in name.chars() {
            match character {
                '~' => self.text.push_str("~0"),
                '/' => self.text.push_str("~1"),
                other => self.text.push(other),
            }
        }
    }

    pub(crate) fn push_foreign(&mut self, name: &str) {
        self.foreign |= 1 << self.count.min(u128::BITS - 1);
        self.push_known(name);
    }

    pub(crate) fn steps(&self) -> Vec<PointerStep> {
        let step = |(position, step): (usize, &str)| PointerStep {
            name: step.replace("~1", "/").replace("~0", "~"),
            foreign: self.is_foreign(position),
        };
        self.raw_steps().map(step).collect()
    }

    /// The last step, unescaped.
    fn last(&self) -> Option<Cow<'_, str>> {
        let (_, step) = self.text.rsplit_once('/')?;
        let plain = !step.contains('~');
        Some(if plain { Cow::Borrowed(step) } else { Cow::Owned(step.replace("~1", "/").replace("~0", "~")) })
    }

    fn masked(&self) -> String {
        let mut masked = String::new();
        for (position, step) in self.raw_steps() {
            masked.push('/');
            masked.push_str(if self.is_foreign(position) { "*" } else { step });
        }
        masked
    }

    fn raw_steps(&self) -> impl Iterator<Item = (usize, &str)> {
        // Before the first slash there is nothing.
        self.text.split('/').skip(1).enumerate()
    }

    fn is_foreign(&self, position: usize) -> bool {
        self.foreign & (1 << position.min(u128::BITS as usize - 1)) != 0
    }
}
