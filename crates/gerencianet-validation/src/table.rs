//! The tables that the generator writes and the engine walks: data only, no behaviour.
//!
//! Every type is plain, `Copy`, and borrows for `'t`: generated tables are `'static`, and the generator builds the very
//! same types in memory to judge the examples of a document before anything is written.
//!
//! A schema stands for one OpenAPI Schema Object after lowering. As in JSON Schema, a group of rules speaks about its own
//! JSON type only: `string` rules say nothing about a number. What types are allowed at all is said by `types`.

use crate::Format;

/// The position of a [`Schema`] in [`Table::schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u16);

/// Every schema of one API document.
#[derive(Debug, Clone, Copy)]
pub struct Table<'t> {
    /// Indexed by [`SchemaId`].
    pub schemas: &'t [Schema<'t>],
}

/// One OpenAPI Schema Object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Schema<'t> {
    /// The JSON types that are allowed.
    pub types: Types,
    /// `enum`: the value must equal one of these.
    pub values: Option<&'t [Literal<'t>]>,
    /// Rules for strings.
    pub string: Option<&'t StringRules<'t>>,
    /// Rules for numbers.
    pub number: Option<&'t NumberRules<'t>>,
    /// Rules for arrays.
    pub array: Option<&'t ArrayRules>,
    /// Rules for objects.
    pub object: Option<&'t ObjectRules<'t>>,
    /// `allOf`, `anyOf`, `oneOf`, `not`; all of them must hold.
    pub combine: &'t [Combine<'t>],
}

impl Schema<'_> {
    /// The schema that accepts everything, to be completed with `..Schema::ANY`.
    pub const ANY: Self =
        Schema { types: Types::ANY, values: None, string: None, number: None, array: None, object: None, combine: &[] };
}

/// A set of JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Types(pub u8);

impl Types {
    /// `null`
    pub const NULL: Self = Types(1);
    /// `true` and `false`
    pub const BOOLEAN: Self = Types(2);
    /// A number whose value is whole; `3600.0` and `36e2` are.
    pub const INTEGER: Self = Types(4);
    /// Any number; contains [`Types::INTEGER`].
    pub const NUMBER: Self = Types(8 | 4);
    /// A string.
    pub const STRING: Self = Types(16);
    /// An array.
    pub const ARRAY: Self = Types(32);
    /// An object.
    pub const OBJECT: Self = Types(64);
    /// Every type.
    pub const ANY: Self = Types(127);

    /// The types of either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Types(self.0 | other.0)
    }

    /// Whether every type of `other` is in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A value that a document spells out, as a member of `enum`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Decimal<'t>),
    /// A string, unescaped.
    String(&'t str),
    /// An array or an object, as compact JSON text.
    Json(&'t str),
}

/// A decimal number as the document writes it, compared exactly.
///
/// Value: `digits` × 10^`exponent`, negated if `negative`. `digits` has no leading zero and no trailing zero; zero is `""`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal<'t> {
    /// The text in the document, for messages.
    pub text: &'t str,
    /// Whether the number is below zero.
    pub negative: bool,
    /// The significant digits.
    pub digits: &'t str,
    /// The power of ten of the last significant digit.
    pub exponent: i32,
}

/// Rules for strings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StringRules<'t> {
    /// `minLength`, in Unicode code points.
    pub min_length: u32,
    /// `maxLength`, in Unicode code points; `u32::MAX` where there is none.
    pub max_length: u32,
    /// `pattern`
    pub pattern: Option<&'t Pattern<'t>>,
    /// `format`
    pub format: Option<Format>,
}

impl StringRules<'_> {
    /// No rule.
    pub const ANY: Self = StringRules { min_length: 0, max_length: u32::MAX, pattern: None, format: None };
}

/// A compiled `pattern`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pattern<'t> {
    /// The pattern as the document writes it, for messages.
    pub source: &'t str,
    /// What runs.
    pub matcher: Matcher<'t>,
}

/// The compiled form of a pattern.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Matcher<'t> {
    /// `^[…]{min,max}$` over ASCII: the whole string is `min` to `max` characters of one set.
    Run {
        /// Bit `c` is set where the ASCII character `c` belongs to the set.
        set: u128,
        /// Fewest characters.
        min: u32,
        /// Most characters; `u32::MAX` where there is no bound.
        max: u32,
    },
    /// Anything else: a minimal deterministic automaton over the UTF-8 bytes.
    Automaton(&'t Automaton<'t>),
}

/// A deterministic finite automaton over the UTF-8 bytes of a string.
///
/// State 0 is dead and state 1 accepts whatever follows, wherever such states exist; both numbers are reserved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Automaton<'t> {
    /// The class of each byte.
    pub classes: &'t [u8; 256],
    /// How many classes there are.
    pub class_count: u16,
    /// `transitions[state * class_count + class]` is the next state.
    pub transitions: &'t [u16],
    /// The state before the first byte.
    pub start: u16,
    /// Bit `state % 64` of word `state / 64` is set where a string that ends in `state` matches.
    pub accepting: &'t [u64],
}

/// Rules for numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberRules<'t> {
    /// `minimum`
    pub minimum: Option<Bound<'t>>,
    /// `maximum`
    pub maximum: Option<Bound<'t>>,
    /// `multipleOf`; at most 18 significant digits, above zero.
    pub multiple_of: Option<Decimal<'t>>,
}

impl NumberRules<'_> {
    /// No rule.
    pub const ANY: Self = NumberRules { minimum: None, maximum: None, multiple_of: None };
}

/// A `minimum` or `maximum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound<'t> {
    /// The limit.
    pub value: Decimal<'t>,
    /// Whether the limit itself is refused (`exclusiveMinimum`, `exclusiveMaximum`).
    pub exclusive: bool,
}

/// Rules for arrays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArrayRules {
    /// `items`
    pub items: Option<SchemaId>,
    /// `minItems`
    pub min_items: u32,
    /// `maxItems`; `u32::MAX` where there is none.
    pub max_items: u32,
    /// `uniqueItems`
    pub unique: bool,
}

impl ArrayRules {
    /// No rule.
    pub const ANY: Self = ArrayRules { items: None, min_items: 0, max_items: u32::MAX, unique: false };
}

/// Rules for objects.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ObjectRules<'t> {
    /// `properties`, in the order of the document, and every name in `required`.
    pub members: &'t [Member<'t>],
    /// `additionalProperties`
    pub additional: Additional,
    /// `x-property-names`: what every member's name must satisfy, judged as a string.
    pub names: Option<SchemaId>,
    /// `minProperties`
    pub min_properties: u32,
    /// `maxProperties`; `u32::MAX` where there is none.
    pub max_properties: u32,
    /// Rules between members.
    pub between: &'t [Between<'t>],
}

impl ObjectRules<'_> {
    /// No rule.
    pub const ANY: Self = ObjectRules {
        members: &[],
        additional: Additional::Any,
        names: None,
        min_properties: 0,
        max_properties: u32::MAX,
        between: &[],
    };
}

/// A declared member of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// What its value must satisfy.
    pub schema: SchemaId,
    /// Whether it must be there.
    pub required: bool,
    /// `readOnly`: the server sets it, a request must not.
    pub read_only: bool,
}

/// What an object may hold beside its declared members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Additional {
    /// Anything.
    Any,
    /// Nothing.
    Forbidden,
    /// Members that satisfy a schema.
    Schema(SchemaId),
}

/// A rule between the members of one object. The lists hold positions in [`ObjectRules::members`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between<'t> {
    /// `not: { required: […] }`: these must not all be there.
    NotTogether(&'t [u16]),
    /// `x-both-or-none`: all of these or none.
    BothOrNone(&'t [u16]),
}

/// A combination of schemas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Combine<'t> {
    /// `allOf`
    All(&'t [SchemaId]),
    /// `anyOf`
    Any(&'t [SchemaId]),
    /// `oneOf`
    One(&'t [SchemaId]),
    /// `not`
    Not(SchemaId),
    /// A `oneOf` between objects of which the generator has proved that a member's presence decides: every alternative
    /// requires its `keys`, and no other alternative allows any of them. Says the same as `One`, in one pass and in
    /// words that help.
    Dispatch(&'t [Alternative<'t>]),
    /// A `oneOf` or `anyOf` with a `discriminator`: the value of `property` names the one alternative that applies.
    Discriminator {
        /// The member that decides.
        property: &'t str,
        /// The value of that member and the schema it stands for.
        cases: &'t [(&'t str, SchemaId)],
    },
}

/// One alternative of [`Combine::Dispatch`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative<'t> {
    /// Members that this alternative requires and all others refuse; at least one.
    pub keys: &'t [&'t str],
    /// What the whole object must then satisfy.
    pub schema: SchemaId,
}

/// The facts of one operation.
#[derive(Debug, Clone, Copy)]
pub struct OperationTable<'t> {
    /// The name of the API: the document's file name without its ending.
    pub api: &'t str,
    /// `operationId`
    pub id: &'t str,
    /// The method in upper case.
    pub method: &'t str,
    /// The route with `{parameters}`, from the host on: the path of the first server, then the path of the document.
    pub path: &'t str,
    /// The OAuth scopes that are required.
    pub scopes: &'t [&'t str],
    /// Whether the request may be repeated.
    pub idempotency: Idempotency<'t>,
    /// The schema of the request body.
    pub body: Option<SchemaId>,
    /// Path, query and header parameters.
    pub parameters: &'t [Parameter<'t>],
    /// Rules between parameters.
    pub between: &'t [BetweenParameters<'t>],
}

/// Whether a request may be sent again when it is not known what became of the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency<'t> {
    /// Changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// Twice has the effect of once when this header carries the same value.
    Key(&'t str),
    /// May take effect twice: never to be repeated by a machine.
    None,
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// A second spelling that is accepted (`x-alias`).
    pub alias: Option<&'t str>,
    /// Where it stands.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must satisfy.
    pub schema: SchemaId,
    /// How its value is written.
    pub wire: Wire,
}

/// How the value of a parameter is written.
///
/// Texts are compared after percent-decoding, as most servers do it: an item that holds the character between items is two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wire {
    /// As one text.
    Text,
    /// A list: the parameter again for each item (`style: form` with `explode: true`).
    Repeated,
    /// A list: items with this ASCII character between them (`simple`, `spaceDelimited`, `pipeDelimited`, and `form` with
    /// `explode: false`). In a header, white space around an item does not count, and the header may be there again.
    Separated(u8),
    /// An object: a parameter `name[member]` for each member (`style: deepObject`).
    Members,
    /// Any value, as JSON (`content`).
    Json,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
}

/// A rule between the parameters of one operation. Names are those of [`Parameter::name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BetweenParameters<'t> {
    /// `x-exclusive-parameters`: at most one of these.
    Exclusive(&'t [&'t str]),
    /// `x-not-before`: the moment or day of `later` must not lie before that of `earlier`.
    NotBefore {
        /// The parameter that must not lie before the other.
        later: &'t str,
        /// The other.
        earlier: &'t str,
    },
}
