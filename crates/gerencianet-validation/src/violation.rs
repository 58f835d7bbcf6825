//! What is wrong with a body or a parameter, and where: never the value itself.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use gerencianet_domain::Fault;

use crate::code::Code;
use crate::json;
use crate::messages;
use crate::nearest::nearest;
use crate::pointer::Pointer;
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

    pub(crate) fn write_json(&self, locale: Locale, out: &mut String) {
        out.push_str("{\"pointer\":");
        json::write_string(self.pointer(), out);
        out.push_str(",\"code\":");
        json::write_string(self.code.as_str(), out);
        out.push_str(",\"message\":");
        json::write_string(&self.message(locale), out);
        for (name, number) in
            [(",\"offset\":", self.offset), (",\"line\":", self.line as usize), (",\"column\":", self.column as usize)]
        {
            out.push_str(name);
            json::write_number(number, out);
        }
        out.push('}');
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
    /// Every language with its tag.
    pub const ALL: &'static [(&'static str, Locale)] = &[("pt-BR", Locale::PtBr), ("en", Locale::En)];

    /// The language of a tag: `pt-BR` or `en`, in any case.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| tag.eq_ignore_ascii_case(known)).map(|(_, locale)| *locale)
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
